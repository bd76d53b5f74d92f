import { existsSync } from 'node:fs';
import { diskFiles } from '../manifest/files.ts';
import type { Manifest } from '../manifest/types.ts';
import { renderProblems } from '../report/problems.ts';
import { readBase, readDeclared } from '../stack/declared.ts';
import { Refusal } from './failure.ts';
import type { Output } from './output.ts';

/** For commands that go on only without errors; warnings are shown. */
export async function readOrRefuse(dir: string, now: string, output: Output): Promise<Manifest> {
  const declared = await readDeclared(diskFiles(dir), now);
  if (declared.problems.length > 0) output.warn(renderProblems(declared.problems, declared.texts, output.colors));
  if (!declared.manifest) throw new Refusal(`nothing was done: ${dir} has problems`);
  return declared.manifest;
}

/** What main says. Base is expanded, never checked; one that does not load is a note, and nothing is known of it. */
export async function readBaseDir(dir: string | undefined, output: Output): Promise<Manifest | null> {
  if (dir === undefined) return null;
  if (!existsSync(dir))
    output.warn(`note: there is no directory ${dir}: base declares nothing, so everything is this change\n`);
  const { manifest, problems, texts } = await readBase(diskFiles(dir));
  if (problems.length > 0) output.warn(renderProblems(problems, texts, output.colors));
  return manifest;
}
