import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkLoaded } from '../../src/checks/index.ts';
import type { Problem } from '../../src/core/types.ts';
import { kinds } from '../../src/kinds/index.ts';
import { diskFiles } from '../../src/manifest/files.ts';
import { load } from '../../src/manifest/load.ts';

/** What a fixture says is to be found, on the line where it says so. */
export interface Expectation {
  readonly file: string;
  readonly line: number;
  readonly check: string;
  /** Part of the message; what follows ` -> ` is part of the suggestion, and `nothing` is none. */
  readonly says: string;
}

/** What a directory declares wrongly, and what its comments say of that. */
export interface Compared {
  readonly found: readonly Problem[];
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

/** Checks a fixture in both directions: everything expected is found, and nothing else. */
export async function compare(directory: string, today = '2026-11-22'): Promise<Compared> {
  const found = checkLoaded(await load(diskFiles(directory), kinds), today);
  const expected = filesBelow(directory).flatMap(expectationsIn);
  const missing = expected.filter((one) => !found.some((problem) => meets(problem, one)));
  const unexpected = found.filter((problem) => !expected.some((one) => meets(problem, one)));
  return {
    found,
    missing: missing.map(({ file, line, check, says }) => `${file}:${line} ${check} ${says}`),
    unexpected: unexpected.map(({ file, line, check, message }) => `${file}:${line} ${check} ${message}`),
  };
}

/** The checks that a fixture expects to speak. */
export function expectedChecks(directory: string): ReadonlySet<string> {
  return new Set(
    filesBelow(directory)
      .flatMap(expectationsIn)
      .map(({ check }) => check),
  );
}

/** Names of the folders in a directory. */
export function foldersIn(directory: string): readonly string[] {
  const entries = readdirSync(directory, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function meets({ file, line, check, message, suggestion = 'nothing' }: Problem, expected: Expectation): boolean {
  const [said, hint = ''] = expected.says.split(' -> ') as [string, string?];
  const about = file === expected.file && line === expected.line && check === expected.check;
  return about && message.includes(said) && suggestion.includes(hint);
}

/** `# expect: check part of the message`, several on a line; `expect-below:` is about the next line. */
function expectationsIn(file: string): Expectation[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/expect(-below)?: (\S+)(.*?)(?=# expect|-->|"?$)/g)].map(
        ([, below, check = '', says = '']) => ({
          ...{ file, check, says: says.trim() },
          line: index + (below ? 2 : 1),
        }),
      ),
    );
}

function filesBelow(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative('.', join(parentPath, name)));
}
