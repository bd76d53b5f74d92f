import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../../test/github/git.ts';
import type { GitHub } from '../../test/github/github.ts';
import { checkout } from '../../test/runner/checkout.ts';

/** The unified diff that stands in a text. */
export function patchIn(text: string): string {
  const found = /^ *(`{3,})diff\n([\s\S]*?)^ *\1$/m.exec(text);
  if (!found?.[2]) throw new Error(`no patch stands in this:\n${text}`);
  return found[2];
}

/** What somebody has who runs `git apply` on main: the files that a patch changes, whole. */
export function patched(github: GitHub, patch: string): { readonly [path: string]: string } {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'));
  try {
    const tree = join(folder, 'tree');
    checkout(github, { ref: 'main', into: tree });
    writeFileSync(join(folder, 'patch'), patch);
    git(tree, ['apply', '../patch']);
    const changed = git(tree, ['ls-files', '--modified', '--others']).split('\n');
    return Object.fromEntries(changed.map((path) => [path, readFileSync(join(tree, path), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
