import type { Among } from '../core/among.ts';
import { byCodeUnit } from '../core/json.ts';
import type { StackRef } from '../core/types.ts';
import { amongOf } from '../flow/desire.ts';
import type { Registry } from '../kinds/kind.ts';
import type { FileSource } from '../manifest/files.ts';
import type { Manifest } from '../manifest/types.ts';
import { choose, type Wanted } from './choose.ts';
import { type Composed, compose } from './compose.ts';
import { declareAll } from './declare.ts';
import { directoryOf } from './directory.ts';
import type { Existing, LeftOut, Resource, Secret } from './resource.ts';

/** What an import is made from. */
export interface ImportRequest {
  readonly at: StackRef;
  readonly kinds: Registry;
  readonly existing: readonly Existing[];
  readonly wanted: Wanted;
  /** Whether each declaration says that it takes over what exists. */
  readonly adopt: boolean;
  /** Where the declarations are, and what they say; null: there are none. */
  readonly source: FileSource;
  readonly manifest: Manifest | null;
  /** The text of `stack.yaml`, where there is none. */
  readonly stack: string | null;
  /** Where editors find schemas, seen from the declarations; null: nowhere. */
  readonly schemas: string | null;
}

/** Files that are ready to be written, and all that a person should be told. */
export interface Import extends Composed {
  /** What the files declare. */
  readonly resources: readonly Resource[];
  readonly secrets: readonly Secret[];
  /** How many of what was asked for are declared already. */
  readonly declared: number;
}

/** Chooses, declares, lays out, and reads again what it would write. Writes nothing. */
export async function draftImport(request: ImportRequest): Promise<Import> {
  const { at, kinds, existing, wanted, adopt, source, manifest } = request;
  const directory = await directoryOf(source, { manifest, kinds: [...kinds.values()] });
  const { chosen, leftOut, declared } = choose(existing, { at, kinds, wanted, declared: directory.declared });
  const among = amongAll(chosen, manifest ? amongOf(manifest, { at, kinds }) : null);
  const { resources, secrets } = declareAll(chosen, { at, kinds, among, adopt });
  const composed = await compose(resources, { ...request, taken: directory.taken, secrets });
  const gone = new Set<LeftOut['address']>(composed.leftOut.map(({ address }) => address));
  const written = resources.filter(({ address }) => !gone.has(address));
  const held = secrets.filter(({ of }) => !gone.has(of));
  return { ...composed, resources: written, secrets: held, declared, leftOut: [...leftOut, ...composed.leftOut] };
}

/** What is declared, and what will be. */
function amongAll(chosen: readonly Existing[], declared: Among | null): Among {
  return {
    services: declared?.services ?? [],
    names: (kind) => {
      const own = chosen.flatMap(({ address }) => (address.kind === kind ? [address.name] : []));
      return [...own, ...(declared?.names(kind) ?? [])].sort(byCodeUnit);
    },
    spec: (address) =>
      chosen.find((one) => one.address.kind === address.kind && one.address.name === address.name)?.spec ??
      declared?.spec(address) ??
      null,
  };
}
