import { checkLoaded } from '../checks/index.ts';
import type { Json } from '../core/json.ts';
import type { Problem } from '../core/types.ts';
import { kinds } from '../kinds/index.ts';
import type { FileSource } from '../manifest/files.ts';
import { load, loadBase } from '../manifest/load.ts';
import type { Manifest } from '../manifest/types.ts';

/** The declarations of a directory, and everything that is wrong with them. */
export interface Declared {
  /** null: an error among the problems makes it unsafe to go on. */
  readonly manifest: Manifest | null;
  /** The stack's name, where the files say it whatever else is wrong. */
  readonly stack: string | null;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads and checks a directory: what is sound is checked even where something else is broken. `now` is ISO 8601. */
export async function readDeclared(source: FileSource, now: string): Promise<Declared> {
  const loaded = await load(source, kinds);
  const problems = checkLoaded(loaded, now.slice(0, 10));
  const safe = !problems.some(({ severity }) => severity === 'error');
  const stack = loaded.checkable?.stack.stack ?? null;
  return { manifest: safe ? loaded.manifest : null, stack, problems, texts: loaded.texts };
}

/** What main says: expanded, never checked. Where it does not load, nothing is known of it, and the one problem is a note. */
export async function readBase(source: FileSource): Promise<Declared> {
  const { manifest, checkable, problems, texts } = await loadBase(source, kinds);
  return { manifest, stack: checkable?.stack.stack ?? null, problems, texts };
}

/** What the declarations hold, for finding the variables that they name. */
export function valuesOf(manifests: readonly (Manifest | null)[]): Json {
  return manifests.flatMap((one) => one?.declarations.map(({ value }) => value) ?? []);
}
