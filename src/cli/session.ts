import { setTimeout } from 'node:timers/promises';
import { checkAccount, checkRegion } from '../aws/account.ts';
import { type Aws, openAws } from '../aws/ports.ts';
import { environmentFor } from '../aws/secrets.ts';
import { liveChecks } from '../checks/index.ts';
import type { SendPort } from '../core/port.ts';
import type { Settling } from '../core/settle.ts';
import { type Planned, planStack } from '../flow/plan.ts';
import { settledBy } from '../flow/settle.ts';
import type { Manifest } from '../manifest/types.ts';
import { readBase, readOrRefuse } from './declarations.ts';
import type { Output, Streams } from './output.ts';
import { registry, valuesOf, type Words, type World } from './stack.ts';
import type { OpenWorld } from './worlds.ts';

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
  readonly settling: Settling;
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
  const manifest = await readOrRefuse(options.dir, new Date().toISOString(), output);
  const base = await readBase(options.base, output);
  checkRegion(manifest.stack.region, options.sandbox ? {} : streams.env);
  const sandbox = options.sandbox
    ? await (await import('./worlds.ts')).openWorld(manifest, options.world ?? world)
    : null;
  const environment = sandbox?.environment ?? environmentFor(valuesOf([manifest, base]), streams.env);
  const aws = openPorts(manifest, { environment, sandbox });
  const close = async (): Promise<void> => {
    aws.close();
    await sandbox?.close();
  };
  await checkAccount(aws.read, manifest.stack).catch((refused) => close().then(() => Promise.reject(refused)));
  const request = { manifest, base, kinds: registry, environment, checks: liveChecks };
  return {
    ...{ manifest, aws, send: aws.send, sandboxed: sandbox !== null, close },
    settling: { ...settledBy({ kinds: registry, aws: aws.read, at: manifest.stack }), sleep },
    plan: (words) => planStack({ ...request, ...words, read: aws.read.fresh(), now: new Date().toISOString() }),
  };
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return setTimeout(ms, undefined, signal ? { signal } : {});
}

function openPorts(
  { stack: { region, pace } }: Manifest,
  { environment, sandbox }: { environment: ReadonlyMap<string, string>; sandbox: OpenWorld | null },
): Aws {
  const where = sandbox && { endpoint: sandbox.endpoint, credentials: sandbox.credentials };
  return openAws({ environment, region, pace, unpaced: sandbox !== null, ...where });
}
