import { openAws } from '../aws/ports.ts';
import type { Json } from '../core/json.ts';
import { environmentNamesIn } from '../core/references.ts';
import { converge } from '../flow/converge.ts';
import { desire } from '../flow/desire.ts';
import { planStack } from '../flow/plan.ts';
import type { Manifest } from '../manifest/types.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../sandbox/sandbox.ts';
import { emptyWorld, worldOf } from '../sandbox/world.ts';
import { noWords, registry, valuesOf, type World } from './session.ts';

/** A local AWS made from declarations, and how to reach it. */
export interface OpenWorld {
  readonly endpoint: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Made-up values for `${env.NAME}`: real secrets have no business in a sandbox. */
  readonly environment: ReadonlyMap<string, string>;
  readonly sandbox: Sandbox;
  close(): Promise<void>;
}

export const sandboxCredentials = { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' };

/** Starts a sandbox: `fresh` and `applied` hold what the declarations look up; `applied` holds the stack too, subscriptions confirmed. */
export async function openWorld(manifest: Manifest, which: World, options: SandboxOptions = {}): Promise<OpenWorld> {
  const { account, region } = manifest.stack;
  const world = which === 'empty' ? emptyWorld : worldOf(referencesOf(manifest));
  const environment = new Map(
    [...environmentNamesIn(valuesOf([manifest]))].map((name) => [name, `https://sandbox.invalid/${name}`]),
  );
  const sandbox = await startSandbox({ account, region, world, ...(which === 'applied' ? {} : options) });
  const opened = {
    endpoint: sandbox.endpoint,
    credentials: sandboxCredentials,
    environment,
    sandbox,
    close: () => sandbox.close(),
  };
  if (which === 'applied') {
    await applyTo(opened, manifest);
    sandbox.state.sns.confirmAll();
  }
  return opened;
}

function referencesOf(manifest: Manifest): readonly Json[] {
  const answered = { answers: new Map(), unresolved: new Map() };
  return desire(manifest.declarations, { at: manifest.stack, kinds: registry, answered }).map((one) => one.reference);
}

async function applyTo({ endpoint, credentials, environment }: OpenWorld, manifest: Manifest): Promise<void> {
  const aws = openAws({ region: manifest.stack.region, endpoint, credentials, environment, unpaced: true });
  const planAgain = async () =>
    (
      await planStack({
        manifest,
        base: null,
        kinds: registry,
        read: aws.read.fresh(),
        ...noWords,
        now: new Date().toISOString(),
      })
    ).plan;
  await converge({ plan: await planAgain(), send: aws.send, planAgain, sleep: async () => {} });
  aws.close();
}
