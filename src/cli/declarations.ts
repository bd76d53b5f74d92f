import { existsSync } from 'node:fs';
import { checkLoaded } from '../checks/index.ts';
import type { Problem } from '../core/types.ts';
import { kinds } from '../kinds/index.ts';
import { diskFiles } from '../manifest/files.ts';
import { load, loadBase } from '../manifest/load.ts';
import type { Manifest } from '../manifest/types.ts';
import { renderProblems } from '../report/problems.ts';
import { Refusal } from './failure.ts';
import type { Output } from './output.ts';

/** The declarations of a directory, and everything that is wrong with them. */
export interface Declared {
  readonly manifest: Manifest | null;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads and checks a directory: what is sound is checked even where something else is broken. `now` is ISO 8601. */
export async function readDeclared(dir: string, now: string): Promise<Declared> {
  const loaded = await load(diskFiles(dir), kinds);
  const problems = checkLoaded(loaded, now.slice(0, 10));
  const safe = !problems.some(({ severity }) => severity === 'error');
  return { manifest: safe ? loaded.manifest : null, problems, texts: loaded.texts };
}

/** The same for commands that go on only without errors; warnings are shown. */
export async function readOrRefuse(dir: string, now: string, output: Output): Promise<Manifest> {
  const declared = await readDeclared(dir, now);
  if (declared.problems.length > 0) output.warn(renderProblems(declared.problems, declared.texts, output.colors));
  if (!declared.manifest) throw new Refusal(`nothing was read from the account: ${dir} has problems`);
  return declared.manifest;
}

/** What main says. Base is expanded, never checked; one that does not load is a note, and nothing is known of it. */
export async function readBase(dir: string | undefined, output: Output): Promise<Manifest | null> {
  if (dir === undefined) return null;
  if (!existsSync(dir))
    output.warn(`note: there is no directory ${dir}: base declares nothing, so everything is this change\n`);
  const { manifest, problems, texts } = await loadBase(diskFiles(dir), kinds);
  if (problems.length > 0) output.warn(renderProblems(problems, texts, output.colors));
  return manifest;
}
