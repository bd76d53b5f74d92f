import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository behind the fake GitHub: a bare one on disk, written without a work tree. Who asks gets the same ids for the same history. */

/** Files by path with their content; null removes one. */
export type Files = { readonly [path: string]: string | null };

export interface Written {
  readonly message: string;
  /** A login; the e-mail address follows from it. */
  readonly by: string;
  readonly at: Date;
}

export interface CommitData {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly name: string;
  readonly email: string;
  readonly date: string;
  readonly message: string;
}

export interface ChangedFile {
  readonly filename: string;
  readonly previous: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly additions: number;
  readonly deletions: number;
}

/** Nothing of the machine's own settings. */
const environment = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
};

interface GitOptions {
  readonly input?: string;
  readonly env?: object;
  /** Keeps the last line break. */
  readonly whole?: boolean;
}

/** Runs git in a folder and gives what it printed, without the last line break; throws with what it complained of. */
export function git(folder: string, args: readonly string[], options: GitOptions = {}): string {
  const output = execFileSync('git', args, {
    cwd: folder,
    env: { ...environment, ...options.env },
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    stdio: 'pipe',
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  return options.whole ? output : output.replace(/\n$/, '');
}

export function createBare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--bare', '--initial-branch=main']);
  // As on GitHub, any commit can be fetched by its id.
  git(folder, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
}

/** Commits changed files onto what a reference holds, or as its first commit. `anew`: the files are all that there is. */
export function commitFiles(folder: string, ref: string, change: Written & { files: Files; anew?: boolean }): string {
  const { files, anew, message } = change;
  const parent = shaOf(folder, ref);
  const who = `${change.by} <${emailOf(change.by)}> ${Math.floor(change.at.getTime() / 1000)} +0000`;
  const parts = [`commit ${ref}`, `author ${who}`, `committer ${who}`, data(message)];
  if (parent) parts.push(`from ${parent}`);
  if (anew) parts.push('deleteall');
  for (const [path, content] of Object.entries(files))
    parts.push(content === null ? `D ${quoted(path)}` : `M 100644 inline ${quoted(path)}\n${data(content)}`);
  git(folder, ['fast-import', '--quiet', '--force', '--date-format=raw'], { input: `${parts.join('\n')}\n` });
  return shaOf(folder, ref) as string;
}

/** https://git-scm.com/docs/git-fast-import: the length counts bytes. */
function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

export function emailOf(login: string): string {
  return `${login}@users.noreply.github.com`;
}

export function shaOf(folder: string, revision: string): string | null {
  const written = writtenSha(folder, revision);
  if (written !== null) return written;
  try {
    return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  } catch {
    return null;
  }
}

/** A reference that git keeps in a file of its own is read without starting git: half of all that it is asked. */
function writtenSha(folder: string, revision: string): string | null {
  const ref = /^refs\/(heads|pull)\//.test(revision) ? revision : `refs/heads/${revision}`;
  try {
    const text = readFileSync(join(folder, ref), 'utf8').trim();
    return /^[0-9a-f]{40}$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

export function setRef(folder: string, ref: string, sha: string | null): void {
  git(folder, sha === null ? ['update-ref', '-d', ref] : ['update-ref', ref, sha]);
}

/** The tree of both histories together, or null where they conflict. */
export function mergedTree(folder: string, base: string, head: string): string | null {
  try {
    return git(folder, ['merge-tree', '--write-tree', base, head]).split('\n')[0] ?? null;
  } catch {
    return null;
  }
}

export function commitTree(folder: string, tree: string, parents: readonly string[], written: Written): string {
  const date = `${Math.floor(written.at.getTime() / 1000)} +0000`;
  const who = { NAME: written.by, EMAIL: emailOf(written.by), DATE: date };
  const env = Object.fromEntries(
    Object.entries(who).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  );
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
  return git(folder, args, { input: written.message, env });
}

/** One commit again on top of another, or null where it conflicts: a merge whose common ancestor is the commit's own parent. */
export function picked(folder: string, commit: CommitData, onto: string, written: Written): string | null {
  const treeOf = (revision: string) => git(folder, ['rev-parse', `${revision}^{tree}`]);
  const ancestor = commitTree(folder, treeOf(`${commit.sha}^`), [], written);
  const [ours, theirs] = [treeOf(onto), commit.tree].map((tree) => commitTree(folder, tree, [ancestor], written));
  const tree = mergedTree(folder, ours as string, theirs as string);
  return tree && commitTree(folder, tree, [onto], { ...written, message: commit.message });
}

/** Unit and record separators: a root commit has an empty field, so two NULs say nothing. */
const fields = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%B'].join('%x1f');

/** Commits that a range names, newest first: `git log` with `args`. */
export function log(folder: string, args: readonly string[]): CommitData[] {
  return git(folder, ['log', `--format=${fields}%x1e`, ...args])
    .split('\x1e')
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const [sha = '', tree = '', parents = '', name = '', email = '', date = '', message = ''] = text
        .trimStart()
        .split('\x1f');
      const zulu = new Date(date).toISOString().replace('.000Z', 'Z');
      return {
        sha,
        tree,
        parents: parents.split(' ').filter(Boolean),
        name,
        email,
        date: zulu,
        message: message.trim(),
      };
    });
}

/** What differs in a range: `a..b` between both, `a...b` since they parted. */
export function changedFiles(folder: string, range: string): ChangedFile[] {
  const diff = (option: string) => git(folder, ['diff', '-z', '--find-renames', option, range]).split('\0');
  const counts = countsByName(diff('--numstat'));
  const words = diff('--name-status');
  const found: ChangedFile[] = [];
  for (let at = 0; at + 1 < words.length; ) {
    const letter = words[at]?.[0] ?? '';
    const renamed = letter === 'R';
    const filename = words[at + (renamed ? 2 : 1)] as string;
    const previous = renamed ? (words[at + 1] as string) : null;
    const status = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : renamed ? 'renamed' : 'modified';
    found.push({ filename, previous, status, ...(counts.get(filename) ?? { additions: 0, deletions: 0 }) });
    at += renamed ? 3 : 2;
  }
  return found;
}

/** `git diff --numstat -z`: counts and name in one word, or for a rename counts, then both names as words of their own. */
function countsByName(words: readonly string[]): Map<string, { additions: number; deletions: number }> {
  const counts = new Map<string, { additions: number; deletions: number }>();
  for (let at = 0; at < words.length; at++) {
    const [additions, deletions, name] = (words[at] as string).split('\t');
    if (name === undefined) continue;
    const filename = name === '' ? (words[at + 2] as string) : name;
    if (name === '') at += 2;
    counts.set(filename, { additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
  }
  return counts;
}

/** What stands directly in a folder of a commit, or the file itself; empty where there is neither. */
export function entriesAt(folder: string, sha: string, path: string) {
  const clean = path.replace(/^\/+|\/+$/g, '');
  const isFile = clean !== '' && /^\d+ blob /.test(git(folder, ['ls-tree', sha, '--', clean]));
  const where = isFile || clean === '' ? clean : `${clean}/`;
  const listed = git(folder, ['ls-tree', '-z', '--long', sha, ...(where === '' ? [] : ['--', where])]);
  const entries = listed.split('\0').flatMap((line) => {
    const match = /^\d+ (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
    if (!match) return [];
    const [, type, blob = '', size, name = ''] = match;
    return [
      { type: type === 'tree' ? ('dir' as const) : ('file' as const), sha: blob, size: Number(size) || 0, path: name },
    ];
  });
  return { isFile, entries };
}
