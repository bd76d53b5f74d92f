import { sameJson } from '../core/json.ts';
import { environmentToken, fillEnvironment } from '../core/references.ts';
import { type Desired, type Problem, type Spec, type StackRef, showAddress } from '../core/types.ts';
import { desire } from '../flow/desire.ts';
import type { Registry } from '../kinds/kind.ts';
import type { FileSource } from '../manifest/files.ts';
import { load } from '../manifest/load.ts';
import type { Loaded, Manifest } from '../manifest/types.ts';
import { parentOf } from './choose.ts';
import { layOut, type Taken } from './layout.ts';
import { emptySource, withFiles } from './memory.ts';
import type { Drafted, LeftOut, Resource, Secret } from './resource.ts';
import { yamlOf } from './yaml.ts';

interface Composing {
  readonly at: StackRef;
  readonly kinds: Registry;
  readonly taken: Taken;
  readonly secrets: readonly Secret[];
  /** The declarations that there are. */
  readonly source: FileSource;
  /** `stack.yaml`, where the directory has none. */
  readonly stack: string | null;
  /** Where editors find schemas, seen from the declarations; null: nowhere. */
  readonly schemas: string | null;
}

/** What is to be written, and what it means together with what there is. */
export interface Composed {
  /** Texts by their path below the declarations. */
  readonly files: ReadonlyMap<string, string>;
  readonly loaded: Loaded;
  readonly leftOut: readonly LeftOut[];
  /** Resources whose declarations do not mean what AWS has; a bug, told by name. */
  readonly unequal: readonly Resource[];
}

/**
 * Writes resources as files and reads them again: repeats as profiles, if that means the same, else each in full. What our language
 * cannot hold is left out with the reason.
 */
export async function compose(resources: readonly Resource[], composing: Composing): Promise<Composed> {
  const factored = await attempt(resources, { ...composing, factored: true });
  if (factored.loaded.manifest && factored.unequal.length === 0) return { ...factored, leftOut: [] };
  const tried = await Promise.all(resources.map((one) => tryAlone(one, resources, composing)));
  const leftOut = tried.filter((one) => one !== null);
  const held = resources.filter((_, at) => tried[at] === null);
  const again = await attempt(held, { ...composing, factored: true });
  if (again.loaded.manifest && again.unequal.length === 0) return { ...again, leftOut };
  return { ...(await attempt(held, { ...composing, factored: false })), leftOut };
}

type Attempt = Omit<Composed, 'leftOut'>;

async function attempt(
  resources: readonly Resource[],
  { factored, ...composing }: Composing & { readonly factored: boolean },
): Promise<Attempt> {
  const { at, kinds, taken, source, stack } = composing;
  const drafted = layOut(resources, { at, kinds, taken, factored });
  const files = new Map([
    ...(stack === null ? [] : [['stack.yaml', stack] as const]),
    ...drafted.map((one) => [`${one.path}.yaml`, textOf(one, composing)] as const),
  ]);
  const loaded = await load(withFiles(source, files), [...kinds.values()]);
  const unequal = loaded.manifest ? unequalIn(loaded.manifest, { resources, composing }) : resources;
  return { files, loaded, unequal };
}

/** One resource by itself, with what it stands in, in a directory of its own: what is wrong there is wrong with it. */
async function tryAlone(one: Resource, all: readonly Resource[], composing: Composing): Promise<LeftOut | null> {
  const { account, region, stack } = composing.at;
  const parent = parentOf(one, composing);
  const around = parent === null ? [] : all.filter(({ address }) => showAddress(address) === showAddress(parent));
  const alone = [...around, one];
  const none = { services: new Set<string>(), profiles: new Set<string>(), paths: new Set<string>() };
  const plain = `stack: ${stack}\naccount: "${account}"\nregion: ${region}\n`;
  const { loaded } = await attempt(alone, {
    ...composing,
    source: emptySource,
    stack: plain,
    taken: none,
    factored: false,
  });
  const problem = loaded.problems.find(({ severity }) => severity === 'error');
  return problem ? { address: one.address, reason: reasonOf(problem) } : null;
}

function reasonOf({ message, suggestion }: Problem): string {
  return `declarations cannot hold it: ${message}${suggestion ? ` (${suggestion})` : ''}`;
}

/** Resources that are not declared, or mean something else than AWS has. */
function unequalIn(
  manifest: Manifest,
  { resources, composing: { kinds, secrets } }: { resources: readonly Resource[]; composing: Composing },
): readonly Resource[] {
  const answered = { answers: new Map<string, string>(), unresolved: new Map<string, string>() };
  const desired = desire(manifest, { at: manifest.stack, kinds, answered });
  const byAddress = new Map(desired.map((one) => [showAddress(one.address), one]));
  return resources.filter((one) => {
    const found = byAddress.get(showAddress(addressWith(one, secrets)));
    return !found || !sameJson(meant(found, secrets), withProtected(one.spec, found));
  });
}

/** The address as it is declared: what is a secret stands there as a reference. */
export function addressWith({ address }: Pick<Resource, 'address'>, secrets: readonly Secret[]) {
  const name = secrets.reduce(
    (text, { value, variable }) => text.replaceAll(value, () => environmentToken(variable)),
    address.name,
  );
  return { kind: address.kind, name };
}

function meant({ spec }: Desired, secrets: readonly Secret[]): Spec {
  return fillEnvironment(spec, new Map(secrets.map(({ variable, value }) => [variable, value]))) as Spec;
}

/** What is not ours yet is as protected as it will be. */
function withProtected(spec: Spec, { spec: desired }: Desired): Spec {
  return 'protected' in desired && !('protected' in spec) ? { ...spec, protected: desired.protected ?? false } : spec;
}

function textOf({ path, schema, document }: Drafted, { kinds, schemas }: Composing): string {
  const sections = [...kinds.values()].flatMap(({ written }) => (written.form === 'section' ? [written.key] : []));
  const up = '../'.repeat(path.split('/').length - 1);
  const where = schemas === null ? null : `${up}${schemas}/${schema}.schema.json`;
  return yamlOf(document, {
    schema: where,
    blocks: new Set(schema === 'service' || schema === 'profile' ? sections : []),
  });
}
