import { setTimeout } from 'node:timers/promises';
import type { Wire } from '../aws/client.ts';
import { openAws } from '../aws/ports.ts';
import { apply } from '../core/apply.ts';
import { environmentNamesIn } from '../core/references.ts';
import { showAddress } from '../core/types.ts';
import { desire } from '../flow/desire.ts';
import { planStack } from '../flow/plan.ts';
import { settledBy } from '../flow/settle.ts';
import type { Manifest } from '../manifest/types.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../sandbox/sandbox.ts';
import { emptyWorld, type World as SandboxWorld, worldOf } from '../sandbox/world.ts';
import { valuesOf } from '../stack/declared.ts';
import { registry } from '../stack/registry.ts';
import { noWords, type World } from './stack.ts';

/** A local AWS made from declarations, and how to reach it. */
export interface OpenWorld {
  readonly endpoint: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Made-up values for `${env.NAME}`: real secrets have no business in a sandbox. */
  readonly environment: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

export const sandboxCredentials = { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' };

/** Starts a sandbox: `fresh` and `applied` hold what the declarations look up; `applied` holds the stack too, subscriptions confirmed. */
export async function openWorld(manifest: Manifest, which: World, options: SandboxOptions = {}): Promise<OpenWorld> {
  const { account, region } = manifest.stack;
  const world = which === 'empty' ? emptyWorld : worldOfDeclared([manifest]);
  const environment = new Map(
    [...environmentNamesIn(valuesOf([manifest]))].map((name) => [name, `https://sandbox.invalid/${name}`]),
  );
  const sandbox = await startSandbox({ ...options, account, region, world });
  try {
    if (which === 'applied') await applyTo(sandbox, manifest, environment);
  } catch (error) {
    await sandbox.close();
    throw error;
  }
  return { endpoint: sandbox.endpoint, credentials: sandboxCredentials, environment, close: () => sandbox.close() };
}

/** What declarations look up and watch is there, but for what they accept as missing. */
export function worldOfDeclared(manifests: readonly Manifest[]): SandboxWorld {
  const answered = { answers: new Map(), unresolved: new Map() };
  const references = manifests.flatMap((manifest) => {
    const gaps = new Set(manifest.declarations.filter(({ gap }) => gap).map(({ address }) => showAddress(address)));
    const desired = desire(manifest, { at: manifest.stack, kinds: registry, answered });
    return desired.map(({ address, reference }) => ({ reference, missing: gaps.has(showAddress(address)) }));
  });
  return worldOf(
    references.map(({ reference }) => reference),
    references.filter(({ missing }) => missing).map(({ reference }) => reference),
    manifests.flatMap(environmentsIn),
  );
}

/** Environments whose settings are declared; somebody else makes them. */
function environmentsIn({ declarations }: Manifest): readonly string[] {
  const addresses = declarations.map(({ address }) => address);
  return addresses.filter(({ kind }) => registry.get(kind)?.ownership === 'settings').map(({ name }) => name);
}

/** Nobody waits for a stand-in as long as for AWS. */
const shortly = (): Promise<void> => setTimeout(10);

/** Applies past the sandbox's quotas and faults, which are for those who come later. */
async function applyTo(sandbox: Sandbox, manifest: Manifest, environment: ReadonlyMap<string, string>): Promise<void> {
  const wire: Wire = {
    request: (op, input) => sandbox.act(op, input),
    endpointOf: () => sandbox.endpoint,
    close: () => {},
  };
  const aws = openAws({ region: manifest.stack.region, environment, wire, unpaced: true });
  const { plan } = await planStack({
    ...{ manifest, base: null, kinds: registry, read: aws.read, environment, now: new Date().toISOString() },
    ...noWords,
  });
  const settling = { ...settledBy({ kinds: registry, aws: aws.read, at: manifest.stack }), sleep: shortly };
  await apply(plan, aws.send, { settling });
  for (const { endpoint } of sandbox.state.subscriptions.values()) sandbox.confirm(endpoint);
}
