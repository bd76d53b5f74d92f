import { checkAccount, checkRegion } from '../aws/account.ts';
import { type Aws, openAws } from '../aws/ports.ts';
import { environmentFor } from '../aws/secrets.ts';
import type { SendPort } from '../core/port.ts';
import { type Planned, planStack } from '../flow/plan.ts';
import type { Manifest } from '../manifest/types.ts';
import { readBase, readOrRefuse } from './declarations.ts';
import type { Output, Streams } from './output.ts';
import { registry, valuesOf, type Words, type World } from './stack.ts';

/** What commands that talk to an account have in common. */
export interface AccountOptions {
  readonly dir: string;
  readonly base?: string;
  readonly sandbox?: boolean;
  readonly world?: World;
}

/** Declarations, an account, and what may be done with both. */
export interface Session {
  readonly manifest: Manifest;
  readonly send: SendPort;
  readonly aws: Aws;
  readonly sandboxed: boolean;
  /** A new snapshot each time. */
  plan(words: Words): Promise<Planned>;
  close(): Promise<void>;
}

/** Reads the declarations, opens the account (or a sandbox made from them), and refuses the wrong one before anything is read. */
export async function openSession(
  options: AccountOptions,
  { streams, output, world }: { streams: Streams; output: Output; world: World },
): Promise<Session> {
  const now = new Date().toISOString();
  const manifest = await readOrRefuse(options.dir, now, output);
  const base = await readBase(options.base, output);
  const { region, account, pace } = manifest.stack;
  checkRegion(region, options.sandbox ? {} : streams.env);
  const sandbox = options.sandbox
    ? await (await import('./worlds.ts')).openWorld(manifest, options.world ?? world)
    : null;
  const environment = sandbox?.environment ?? environmentFor(valuesOf([manifest, base]), streams.env);
  const aws = openAws({
    environment,
    region,
    pace,
    unpaced: sandbox !== null,
    ...(sandbox && { endpoint: sandbox.endpoint, credentials: sandbox.credentials }),
  });
  const close = async (): Promise<void> => {
    aws.close();
    await sandbox?.close();
  };
  try {
    await checkAccount(aws.read, { account, region });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    manifest,
    aws,
    send: aws.send,
    sandboxed: sandbox !== null,
    plan: (words) =>
      planStack({
        manifest,
        base,
        kinds: registry,
        read: aws.read.fresh(),
        environment,
        ...words,
        now: new Date().toISOString(),
      }),
    close,
  };
}
