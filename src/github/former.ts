import { spawn } from 'node:child_process';
import type { Entry, FileSource } from '../manifest/files.ts';
import { entryOf, git } from './git.ts';

/** Commits of main that are looked at: a deletion is applied at once, or within an hour. */
const COMMITS = 20;

/**
 * A directory as it stood before each of the last commits of main that touched it, newest first; read by git, and written nowhere.
 * As far as the checkout goes back; equal ones once.
 */
export async function formerFiles(directory: string): Promise<readonly FileSource[]> {
  const prefix = (await git(directory, 'rev-parse', '--show-prefix')).toString().trim();
  const listed = await git(directory, 'log', '--first-parent', `--max-count=${COMMITS}`, '--format=%H', '--', '.');
  const commits = listed.toString().trim().split('\n').filter(Boolean);
  const folder = prefix.replace(/\/$/, '');
  const trees = await objects(
    directory,
    ['HEAD', ...commits].map((commit) => `${commit}:${folder}`),
  );
  const [now, ...before] = trees.map((one) => one?.id ?? null);
  const distinct = [...new Set(before)].filter((id) => id !== null && id !== now) as readonly string[];
  const contents = await Promise.all(distinct.map((id) => entriesOf(directory, id)));
  const ids = [...new Set(contents.flatMap((entries) => [...entries.values()].map(({ id }) => id)))];
  const texts = await objects(directory, ids);
  const bytes = new Map(ids.map((id, i) => [id, texts[i]?.bytes ?? Buffer.alloc(0)]));
  return contents.map((entries) => ({
    directory,
    list: async () => [...entries.values()].map(({ entry }) => entry),
    read: async (path) => bytes.get(entries.get(path)?.id ?? '') ?? missing(path),
  }));
}

interface Listed {
  readonly id: string;
  readonly entry: Entry;
}

/** What declares something in a tree, by path: `100644 blob SHA<tab>path`. */
async function entriesOf(directory: string, tree: string): Promise<ReadonlyMap<string, Listed>> {
  const lines = (await git(directory, 'ls-tree', '-r', '-z', '--full-tree', tree)).toString().split('\0');
  const listed = lines.filter(Boolean).map((line) => ({ id: line.split(/[ \t]/)[2] ?? '', entry: entryOf(line, '') }));
  return new Map(listed.filter(({ entry }) => /\.yaml$/.test(entry.path)).map((one) => [one.entry.path, one]));
}

interface GitObject {
  readonly id: string;
  readonly bytes: Buffer;
}

/** Objects by their names, in one process; null: there is none. https://git-scm.com/docs/git-cat-file#_batch_output */
async function objects(directory: string, names: readonly string[]): Promise<readonly (GitObject | null)[]> {
  if (names.length === 0) return [];
  const output = await batch(directory, `${names.join('\n')}\n`);
  let at = 0;
  return names.map(() => {
    const end = output.indexOf(10, at);
    const [id = '', type = '', size = ''] = output.subarray(at, end).toString().split(' ');
    at = end + 1;
    if (!/^(blob|tree|commit|tag)$/.test(type) || !/^\d+$/.test(size)) return null;
    const bytes = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return { id, bytes };
  });
}

function batch(directory: string, input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'safe.bareRepository=explicit', '-C', directory, 'cat-file', '--batch']);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(chunks)) : reject(new Error(`git cat-file ended with ${code}`)),
    );
    child.stdin.end(input);
  });
}

function missing(path: string): never {
  throw new Error(`${path} is not there`);
}
