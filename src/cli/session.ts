import { type OpenStack, openStack } from '../stack/open.ts';
import { readBaseDir, readOrRefuse } from './declarations.ts';
import type { Output, Streams } from './output.ts';
import type { World } from './stack.ts';

/** What commands that talk to an account have in common. */
export interface AccountOptions {
  readonly dir: string;
  readonly base?: string;
  readonly sandbox?: boolean;
  readonly world: World;
}

/** Declarations, an account, and what may be done with both. */
export interface Session extends Omit<OpenStack, 'close'> {
  close(): Promise<void>;
}

/** Reads the declarations and opens the account, or a sandbox made from them. */
export async function openSession(
  options: AccountOptions,
  { streams, output }: { streams: Streams; output: Output },
): Promise<Session> {
  const manifest = await readOrRefuse(options.dir, new Date().toISOString(), output);
  const base = await readBaseDir(options.base, output);
  const standIn = options.sandbox ? await (await import('./worlds.ts')).openWorld(manifest, options.world) : null;
  const opened = await openStack({ manifest, base, env: streams.env, standIn }).catch(async (refused) => {
    await standIn?.close();
    throw refused;
  });
  const close = async (): Promise<void> => {
    opened.close();
    await standIn?.close();
  };
  return { ...opened, close };
}
