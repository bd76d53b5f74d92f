import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { File } from '../../workflows/files.ts';

/** What a linter says of a line. `rule` is its own name for it, empty where it has none. */
export interface Finding {
  readonly place: string;
  readonly rule: string;
  readonly message: string;
}

/** Reads texts, not the disk; throws when it could not be run. */
export type Linter = (files: readonly File[]) => Promise<readonly Finding[]>;

let runs = 0;

/** GitHub's own validator, as editors run it: https://github.com/actions/languageservices */
export const languageService: Linter = async (files) => {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const fileProvider = {
    async getFileContent({ path }: { path: string }) {
      const content = texts.get(path);
      if (content === undefined) throw new Error(`no file ${path}`);
      return { name: path, content };
    },
  };
  // It remembers what it read by address.
  const folder = `/${runs++}`;
  const found = files
    .filter(({ path }) => /^(\.github\/workflows|actions)\//.test(path))
    .map(async ({ path, text }) => {
      const document = TextDocument.create(pathToFileURL(join(folder, path)).href, 'yaml', 1, text);
      const diagnostics = await validate(document, { fileProvider: fileProvider as never });
      return diagnostics.map(({ range, code, message }) => ({
        place: `${path}:${range.start.line + 1}:${range.start.character + 1}`,
        ...{ rule: String(code ?? ''), message: typeof message === 'string' ? message : message.value },
      }));
    });
  return (await Promise.all(found)).flat();
};

/** https://github.com/rhysd/actionlint, which hands every `run:` to shellcheck. It reads workflows, and of actions what workflows give them. */
export const actionlint: Linter = async (files) =>
  inFolder(files, async (folder) => {
    // It looks for the actions of a repository, which it knows by this folder.
    await mkdir(join(folder, '.git'));
    const workflows = files.map(({ path }) => path).filter((path) => path.startsWith('.github/workflows/'));
    const args = ['-format', '{{json .}}', '-shellcheck', program('SHELLCHECK'), '-pyflakes', ''];
    const { stdout, stderr, code } = await run(program('ACTIONLINT'), [...args, ...workflows], folder);
    if (code !== 0 && code !== 1) throw new Error(stderr);
    return (JSON.parse(stdout) as readonly ActionlintFinding[]).map(({ filepath, line, column, kind, message }) => ({
      ...{ place: `${filepath}:${line}:${column}`, rule: kind, message },
    }));
  });

interface ActionlintFinding {
  readonly filepath: string;
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly message: string;
}

/** https://docs.zizmor.sh, in its strictest persona; it asks nobody on the network. */
export const zizmor: Linter = async (files) =>
  inFolder(files, async (folder) => {
    const args = ['--quiet', '--no-progress', '--offline', '--no-config', '--strict-collection', '--no-exit-codes'];
    const { stdout, stderr, code } = await run(
      program('ZIZMOR'),
      [...args, '--persona=auditor', '--format=json', '--collect=all', folder],
      folder,
    );
    if (code !== 0) throw new Error(stderr);
    return (JSON.parse(stdout) as readonly ZizmorFinding[]).map(({ ident, desc, locations }) => {
      const primary = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0];
      const path = primary?.symbolic.key.Local?.verbatim_path ?? folder;
      const { row = 0, column = 0 } = primary?.concrete.location.start_point ?? {};
      return { place: `${relative(folder, path)}:${row + 1}:${column + 1}`, rule: ident, message: desc };
    });
  });

interface ZizmorFinding {
  readonly ident: string;
  readonly desc: string;
  readonly locations: readonly {
    readonly symbolic: { readonly kind: string; readonly key: { readonly Local?: { readonly verbatim_path: string } } };
    readonly concrete: {
      readonly location: { readonly start_point: { readonly row: number; readonly column: number } };
    };
  }[];
}

async function inFolder<T>(files: readonly File[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'workflows-')));
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A program that `npm run conformance` installed. */
export function program(variable: 'ZIZMOR' | 'SHELLCHECK' | 'ACTIONLINT' | 'ACT'): string {
  const path = process.env[variable];
  if (!path) throw new Error(`${variable} is not set; run npm run conformance`);
  return path;
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const out = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (part) => {
        out[name] += part;
      });
    child.once('error', failed).once('close', (code) => done({ code, ...out }));
  });
}
