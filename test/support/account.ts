import { type Aws, openAws } from '../../src/aws/ports.ts';
import { liveChecks } from '../../src/checks/index.ts';
import { worldOfDeclared } from '../../src/cli/worlds.ts';
import { apply } from '../../src/core/apply.ts';
import { type Clearance, clearEverything } from '../../src/core/approvals.ts';
import type { Permission } from '../../src/core/hazards.ts';
import { type Call, CallFailed, type SendPort } from '../../src/core/port.ts';
import { environmentNamesIn } from '../../src/core/references.ts';
import type { Plan } from '../../src/core/types.ts';
import { type Planned, planStack } from '../../src/flow/plan.ts';
import { settledBy } from '../../src/flow/settle.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Registry } from '../../src/kinds/kind.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';

export const registry: Registry = new Map(kinds.map((kind) => [kind.name, kind]));

/** What a test says to a plan besides what is declared. */
export interface Words {
  readonly base?: Manifest | null;
  readonly clearance?: Partial<Clearance>;
  readonly allow?: readonly Permission[];
  readonly now?: string;
}

/** A sandbox with our ports to it, unpaced. */
export interface Account {
  readonly sandbox: Sandbox;
  readonly aws: Aws;
  plan(manifest: Manifest, words?: Words): Promise<Planned>;
  /** Plans, sends, and gives the plan that was sent. */
  apply(manifest: Manifest, words?: Words & { readonly dieAfter?: number }): Promise<Plan>;
  close(): Promise<void>;
}

/** Opens an account that holds what these declarations look up. */
export async function openAccount(manifests: readonly Manifest[], options: SandboxOptions = {}): Promise<Account> {
  const { account, region } = (manifests[0] as Manifest).stack;
  const world = worldOfDeclared(manifests);
  const sandbox = await startSandbox({ account, region, world, ...options });
  const names = environmentNamesIn(manifests.flatMap((one) => one.declarations.map(({ value }) => value)));
  const environment = new Map([...names].map((name) => [name, `https://example.org/hooks/${name}`]));
  const aws = openAws({
    region,
    endpoint: sandbox.endpoint,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    environment,
    unpaced: true,
  });
  const plan: Account['plan'] = (
    manifest,
    { base = null, clearance = {}, allow = [], now = '2026-11-22T12:00:00Z' } = {},
  ) =>
    planStack({
      manifest,
      base,
      kinds: registry,
      checks: liveChecks,
      read: aws.read.fresh(),
      environment,
      clearance: { ...clearEverything, ...clearance },
      allow,
      now,
    });
  return {
    sandbox,
    aws,
    plan,
    apply: async (manifest, { dieAfter, ...words } = {}) => {
      const { plan: made } = await plan(manifest, words);
      const send = dieAfter === undefined ? aws.send : mortal(aws.send, dieAfter);
      const sleep = (): Promise<void> => new Promise((done) => setTimeout(done, 1));
      const settling = { ...settledBy({ kinds: registry, aws: aws.read, at: manifest.stack }), sleep };
      await apply(made, send, { width: 1, settling }).catch(ignoreDeath);
      return made;
    },
    close: async () => {
      aws.close();
      await sandbox.close();
    },
  };
}

/** The writes that AWS was sent, in order, tags and all. */
export function writesOf(plan: Plan): readonly Call[] {
  return plan.steps.filter((step) => step.withheld === null).flatMap((step) => step.calls);
}

class Died extends Error {}

/** A process that is killed after so many writes. */
function mortal(port: SendPort, writes: number): SendPort {
  let left = writes;
  return {
    joins: port.joins,
    send: async (call, signal) => {
      if (left === 0) throw new Died();
      left -= 1;
      await port.send(call, signal);
    },
  };
}

function ignoreDeath(error: unknown): void {
  if (!(error instanceof Died || error instanceof CallFailed)) throw error;
}
