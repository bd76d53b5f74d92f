import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { byCodeUnit } from '../core/json.ts';
import type { Problem } from '../core/types.ts';
import { problemAt, startOf } from './problems.ts';

/** One thing below the directory; `path` is relative to it, with `/`. */
export interface Entry {
  readonly path: string;
  readonly type: 'file' | 'folder' | 'link' | 'other';
}

/** Where declarations are read from. What fails throws, with a message for people. */
export interface FileSource {
  /** The directory as problems name it. */
  readonly directory: string;
  /** Everything below the directory, folders too; null: there is no such directory. */
  list(): Promise<readonly Entry[] | null>;
  read(path: string): Promise<Uint8Array>;
}

/** The files of a directory that matter. */
export interface Files {
  /** By the path that problems show. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of the files in `runbooks/`, without `.md`. */
  readonly runbooks: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly exists: boolean;
}

const LARGEST_FILE_BYTES = 1_048_576;
const allowedFiles = 'files end in .yaml; runbooks/ holds .md';

/** Reads a directory of the disk. Links are not followed: what is declared lies in the repository. */
export function diskFiles(directory: string): FileSource {
  return {
    directory: fromHere(directory),
    async list() {
      const root = await stat(directory).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      if (root === null) return null;
      if (!root.isDirectory()) throw new Error('it is a file, not a directory');
      return walk(directory, '');
    },
    read: (path) => readFile(join(directory, path)),
  };
}

/** As a person would write it: relative to the working directory, if it lies below. */
function fromHere(directory: string): string {
  const path = relative('.', directory).replaceAll('\\', '/') || '.';
  return path.startsWith('../') ? directory : path;
}

/** Lists and reads everything, or says what must not be there. */
export async function readFiles(source: FileSource): Promise<Files> {
  const nothing = { texts: new Map<string, string>(), runbooks: new Set<string>(), exists: true };
  let entries: readonly Entry[] | null;
  try {
    entries = await source.list();
  } catch (error) {
    return { ...nothing, problems: [unreadable(source.directory, error)] };
  }
  if (entries === null) return { ...nothing, problems: [missing(source.directory)], exists: false };
  const shown = (path: string) => (source.directory === '.' ? path : `${source.directory}/${path}`);
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const runbooks = new Set<string>();
  for (const entry of [...entries].sort((a, b) => byCodeUnit(a.path, b.path))) {
    const verdict = judge(entry);
    if (verdict === 'declarations')
      await readInto(texts, { source, path: entry.path, shown: shown(entry.path), problems });
    else if (verdict === 'runbook') runbooks.add(entry.path.slice('runbooks/'.length, -'.md'.length));
    else if (verdict !== 'ignored') problems.push(problemAt(startOf(shown(entry.path)), verdict));
  }
  if (texts.size === 0 && problems.length === 0) problems.push(empty(source.directory));
  return { texts, runbooks, problems, exists: true };
}

type Verdict =
  | 'declarations'
  | 'runbook'
  | 'ignored'
  | { readonly check: string; readonly message: string; readonly suggestion?: string | undefined };

function judge({ path, type }: Entry): Verdict {
  if (path.split('/').some((part) => part.startsWith('.')) || type === 'folder') return 'ignored';
  if (type === 'link') return { check: 'files/link', message: 'a symbolic link is not read: put the file itself here' };
  if (type === 'other') return { check: 'files/type', message: `this is no ordinary file; ${allowedFiles}` };
  if (path.startsWith('runbooks/')) return judgeRunbook(path);
  if (path.endsWith('.yaml')) return 'declarations';
  const message = `this file is not read, and a misspelt one must not look like a deletion: ${allowedFiles}`;
  return { check: 'files/type', message, suggestion: betterName(path) };
}

function judgeRunbook(path: string): Verdict {
  if (path === 'runbooks/README.md') return 'ignored';
  if (path.endsWith('.md')) return 'runbook';
  return {
    check: 'files/type',
    message: 'runbooks/ holds Markdown only',
    suggestion: 'end its name in .md, or move it away',
  };
}

function betterName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.ya?ml[^/]+$|~$|\.(bak|orig|rej|swp|tmp)$/i.test(name)) return 'a left-over copy: delete it';
  if (/\.md$/i.test(name)) return `move it to runbooks/${name}`;
  const [, stem = name, extension = ''] = /^(.*)\.([^.]*)$/.exec(name) ?? [];
  const misspelt = /^y[aml]{1,4}$/i.test(extension);
  if (misspelt) return `rename it to ${stem}.yaml`;
  return extension === 'json' ? `write it as YAML in ${stem}.yaml` : 'move it out of this directory';
}

interface Reading {
  readonly source: FileSource;
  readonly path: string;
  readonly shown: string;
  readonly problems: Problem[];
}

async function readInto(texts: Map<string, string>, { source, path, shown, problems }: Reading): Promise<void> {
  try {
    const bytes = await source.read(path);
    if (bytes.length > LARGEST_FILE_BYTES) {
      const message = `this file has ${bytes.length} bytes; at most ${LARGEST_FILE_BYTES} are read`;
      problems.push(problemAt(startOf(shown), { check: 'files/size', message, suggestion: 'split it' }));
    } else texts.set(shown, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    problems.push(error instanceof TypeError ? notText(shown) : unreadable(shown, error));
  }
}

function notText(file: string): Problem {
  return problemAt(startOf(file), {
    check: 'files/encoding',
    message: 'this file is not UTF-8 text',
    suggestion: 'save it as UTF-8',
  });
}

function unreadable(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return problemAt(startOf(file), { check: 'files/unreadable', message: `cannot be read: ${reason}` });
}

function missing(directory: string): Problem {
  return problemAt(startOf(directory), {
    check: 'files/missing',
    message: 'there is no such directory, so nothing is declared; nothing is deleted for that',
    suggestion: 'name the directory: --dir, or the input directory of the action',
  });
}

function empty(directory: string): Problem {
  return problemAt(startOf(directory), {
    check: 'files/empty',
    message: 'nothing is declared here: an empty directory never means "delete everything"',
    suggestion: 'begin with a stack.yaml',
  });
}

async function walk(directory: string, below: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const name of await readdir(join(directory, below))) {
    const path = below === '' ? name : `${below}/${name}`;
    const found = await lstat(join(directory, path));
    const type = found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
    entries.push({ path, type });
    if (type === 'folder' && !name.startsWith('.')) entries.push(...(await walk(directory, path)));
  }
  return entries;
}
