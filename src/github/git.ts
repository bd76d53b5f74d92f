import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Entry, FileSource } from '../manifest/files.ts';

const run = promisify(execFile);
const LARGEST_BYTES = 64 * 1024 * 1024;

/**
 * Runs git in a folder; throws with git's own words. What is checked out may hold a folder that looks like a repository: it is never
 * taken for the one that is asked. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
 */
export async function git(folder: string, ...args: readonly string[]): Promise<Buffer> {
  const guarded = ['-c', 'safe.bareRepository=explicit', '-C', folder, ...args];
  const { stdout } = await run('git', guarded, { encoding: 'buffer', maxBuffer: LARGEST_BYTES });
  return stdout;
}

/** The commit that is checked out. */
export async function checkedOutCommit(folder: string): Promise<string> {
  return (await git(folder, 'rev-parse', 'HEAD')).toString().trim();
}

/** The last commit that touched a folder, as far back as the checkout goes. */
export interface LastChange {
  readonly commit: string;
  /** ISO 8601. */
  readonly at: string;
}

/** null where that is not known. */
export async function lastChange(folder: string): Promise<LastChange | null> {
  const written = await git(folder, 'log', '--max-count=1', '--format=%H %cI', '--', '.');
  const [commit = '', at = ''] = written.toString().trim().split(' ');
  return at === '' ? null : { commit, at: new Date(at).toISOString() };
}

/** A merge commit that is checked out: what it merges into, and what it merges. */
export interface CheckedOutMerge {
  readonly base: string;
  readonly head: string;
}

/**
 * What `actions/checkout` leaves of a pull request with `fetch-depth: 2`: its merge into main. null: something else is checked out,
 * or its parents are not there.
 */
export async function checkedOutMerge(folder: string): Promise<CheckedOutMerge | null> {
  try {
    const words = (await git(folder, 'rev-list', '--parents', '--max-count=1', 'HEAD')).toString().trim().split(' ');
    const [, base, head] = words;
    return base && head && words.length === 3 ? { base, head } : null;
  } catch {
    return null;
  }
}

/** A directory as it stands in a commit: read by git, and written nowhere. The directory is there in the working tree too. */
export async function committedFiles(commit: string, directory: string): Promise<FileSource> {
  const prefix = (await git(directory, 'rev-parse', '--show-prefix')).toString().trim();
  return {
    directory,
    list: async () => {
      const tree = await git(directory, 'ls-tree', '-r', '-z', '--full-tree', commit, '--', prefix || '.');
      const lines = tree.toString().split('\0').filter(Boolean);
      return lines.length === 0 ? null : lines.map((line) => entryOf(line, prefix));
    },
    read: (path) => git(directory, 'cat-file', 'blob', `${commit}:${prefix}${path}`),
  };
}

/** `100644 blob SHA<tab>path`; a link is a blob of mode 120000, a submodule a commit. */
export function entryOf(line: string, prefix: string): Entry {
  const tab = line.indexOf('\t');
  const types: { readonly [mode: string]: Entry['type'] } = { 120000: 'link', 160000: 'other' };
  return { path: line.slice(tab + 1 + prefix.length), type: types[line.slice(0, 6)] ?? 'file' };
}
