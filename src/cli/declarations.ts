import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkDeclared } from '../checks/index.ts';
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

/** Reads and checks a directory. `now` is ISO 8601. */
export async function readDeclared(dir: string, now: string): Promise<Declared> {
  const { manifest, problems, texts } = await load(diskFiles(dir), kinds);
  if (!manifest) return { manifest, problems, texts };
  const found = checkDeclared({ ...manifest, runbooks: runbooksOf(dir), now: now.slice(0, 10) });
  const all = [...problems, ...found];
  return { manifest: all.some(({ severity }) => severity === 'error') ? null : manifest, problems: all, texts };
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
  const { manifest, problems, texts } = await loadBase(diskFiles(dir), kinds);
  if (problems.length > 0) output.warn(renderProblems(problems, texts, output.colors));
  return manifest;
}

function runbooksOf(dir: string): ReadonlySet<string> {
  const folder = join(dir, 'runbooks');
  if (!existsSync(folder)) return new Set();
  return new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => name.slice(0, -'.md'.length)),
  );
}
