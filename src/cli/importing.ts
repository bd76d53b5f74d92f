import { readFile } from 'node:fs/promises';
import { checkAccount, checkRegion } from '../aws/account.ts';
import { openAws } from '../aws/ports.ts';
import { environmentFor } from '../aws/secrets.ts';
import { survey } from '../core/survey.ts';
import type { StackRef } from '../core/types.ts';
import type { Wanted } from '../import/choose.ts';
import type { Existing, LeftOut } from '../import/resource.ts';
import { placeIn, readState, type State } from '../import/terraform/state.ts';
import { yamlOf } from '../import/yaml.ts';
import { diskFiles } from '../manifest/files.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { partitionOf } from '../manifest/stack.ts';
import type { Manifest } from '../manifest/types.ts';
import { valuesOf } from '../stack/declared.ts';
import type { StandIn } from '../stack/open.ts';
import { registry } from '../stack/registry.ts';
import { readOrRefuse } from './declarations.ts';
import { Refusal } from './failure.ts';
import type { Output, Streams } from './output.ts';
import type { World } from './stack.ts';
import type { OpenWorld } from './worlds.ts';

export interface ImportOptions {
  readonly dir: string;
  readonly out?: string;
  readonly stack?: string;
  readonly prefix?: string;
  readonly tag?: string;
  readonly kind?: readonly string[];
  readonly from?: string;
  readonly adopt?: boolean;
  readonly sandbox?: boolean;
  readonly world: World;
}

/** What exists, and where it is to be declared. */
export interface OpenImport {
  readonly at: StackRef;
  /** What is declared already; null: nothing. */
  readonly manifest: Manifest | null;
  /** The text of `stack.yaml`, where there is none. */
  readonly stack: string | null;
  readonly existing: readonly Existing[];
  readonly wanted: Wanted;
  /** What could not be read or carried at all. */
  readonly unread: readonly LeftOut[];
  /** Where Terraform holds what was read from its state. */
  readonly origins: State['origins'];
  /** How to ask the account again; null: nobody did. */
  readonly account: { readonly where: Where; readonly environment: ReadonlyMap<string, string> } | null;
  close(): Promise<void>;
}

type Where = { readonly unpaced?: true } & Partial<Pick<StandIn, 'endpoint' | 'credentials'>>;
type Around = { readonly streams: Streams; readonly output: Output };

/** Reads what there is to import, from the account or from a Terraform state, and what is declared already. */
export async function openImport(options: ImportOptions, around: Around): Promise<OpenImport> {
  const wanted = wantedOf(options);
  const manifest = await declaredIn(options, around.output);
  const read =
    options.from === undefined ? await openAccount(options, { manifest, around }) : await openState(options, manifest);
  const { stack, account, region } = read.at;
  const text = manifest ? null : yamlOf({ stack, account, region }, { schema: null, blocks: new Set() });
  return { ...read, wanted, manifest, stack: text };
}

type Opened = Omit<OpenImport, 'wanted' | 'manifest' | 'stack'>;

async function openAccount(
  options: ImportOptions,
  { manifest, around: { streams, output } }: { manifest: Manifest | null; around: Around },
): Promise<Opened> {
  const world = options.sandbox ? await openSandbox(options, manifest) : null;
  const where: Where = world ? { endpoint: world.endpoint, credentials: world.credentials, unpaced: true } : {};
  const environment = world?.environment ?? environmentFor(valuesOf([manifest]), streams.env);
  const region = manifest?.stack.region ?? regionOf(streams.env);
  if (manifest && !world) checkRegion(region, streams.env);
  let requests = 0;
  const onRequest = (op: string) => {
    requests += 1;
    if (requests % 10 === 0) output.progress(`reading the account · ${requests} requests · ${op}`);
  };
  const aws = openAws({ ...where, environment, region, onRequest });
  try {
    if (manifest) await checkAccount(aws.read, manifest.stack);
    const { Account = '' } = await aws.read.read('sts.GetCallerIdentity', {});
    const at = manifest?.stack ?? refOf({ stack: nameOf(options), account: Account, region });
    const { live, denied } = await survey(kindsOf(options), aws.read, { at, asked: new Map(), everything: true });
    const unread = [...denied].map(([kind, { message }]) => ({
      address: { kind, name: '*' },
      reason: `may not be read: ${message}`,
    }));
    return {
      at,
      existing: live,
      unread,
      origins: [],
      account: { where, environment },
      close: async () => world?.close(),
    };
  } catch (failure) {
    await world?.close();
    throw failure;
  } finally {
    output.progressDone();
    aws.close();
  }
}

async function openSandbox(options: ImportOptions, manifest: Manifest | null): Promise<OpenWorld> {
  if (!manifest) throw new Refusal(`--sandbox makes a local AWS from declarations, and ${options.dir} has none`);
  return (await import('./worlds.ts')).openWorld(manifest, options.world);
}

/** A Terraform state needs no account: what it says is what is declared. */
async function openState(options: ImportOptions, manifest: Manifest | null): Promise<Opened> {
  const file = options.from ?? '';
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Refusal(`--from ${file}: ${error.message}`);
  });
  const place = manifest?.stack ?? placeIn(text);
  if (typeof place === 'string') throw new Refusal(`--from ${file}: ${place}`);
  const at = manifest?.stack ?? refOf({ stack: nameOf(options), ...place });
  const state = readState(text, at);
  if (typeof state === 'string') throw new Refusal(`--from ${file}: ${state}`);
  const { existing, leftOut, origins } = state;
  return { at, existing, unread: leftOut, origins, account: null, close: async () => {} };
}

/** What the directory declares; null where it declares nothing yet. */
async function declaredIn({ dir, stack }: ImportOptions, output: Output): Promise<Manifest | null> {
  const entries = await diskFiles(dir)
    .list()
    .catch((error: Error) => {
      throw new Refusal(`--dir ${dir}: ${error.message}`);
    });
  if (!entries?.some(({ type, path }) => type === 'file' && path.endsWith('.yaml'))) return null;
  const manifest = await readOrRefuse(dir, new Date().toISOString(), output);
  if (stack !== undefined && stack !== manifest.stack.stack)
    throw new Refusal(`--stack ${stack}: ${dir} declares the stack ${manifest.stack.stack}; leave --stack out`);
  return manifest;
}

function nameOf({ stack, dir }: ImportOptions): string {
  if (stack === undefined) throw new Refusal(`${dir} has no stack.yaml: name the stack with --stack NAME`);
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(stack))
    throw new Refusal(`--stack ${stack}: letters, digits and _ . - are allowed, 128 at most, a letter or digit first`);
  return stack;
}

function regionOf({ AWS_REGION, AWS_DEFAULT_REGION }: Streams['env']): string {
  const region = AWS_REGION || AWS_DEFAULT_REGION;
  if (!region) throw new Refusal('nothing says which region to import from: set AWS_REGION');
  return region;
}

function refOf({ stack, account, region }: Pick<StackRef, 'stack' | 'account' | 'region'>): StackRef {
  return { stack, account, region, partition: partitionOf(region), priorities: {}, runbooks: '' };
}

function wantedOf({ prefix = '', tag, kind = [] }: ImportOptions): Wanted {
  const names = [...registry.keys()];
  const unknown = kind.find((one) => !registry.has(one));
  if (unknown !== undefined)
    throw new Refusal(
      `--kind ${unknown}: there is no such kind; there are ${names.join(', ')}${meant(unknown, names)}`,
    );
  const [key, ...value] = (tag ?? '').split('=');
  if (tag !== undefined && (!key || value.length === 0)) throw new Refusal(`--tag ${tag}: write KEY=VALUE`);
  return { prefix, kinds: withParents(kind), tag: key ? { key, value: value.join('=') } : null };
}

function meant(written: string, names: readonly string[]): string {
  const found = didYouMean(written, names);
  return found === undefined ? '' : `; ${found}`;
}

function kindsOf({ kind = [] }: ImportOptions) {
  const names = withParents(kind);
  return [...registry.values()].filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The kinds that are asked for, and those in whose documents they stand. */
function withParents(kinds: readonly string[]): readonly string[] {
  return kinds.flatMap((name) => {
    const written = registry.get(name)?.written;
    return written?.form === 'list' ? [name, written.within] : [name];
  });
}
