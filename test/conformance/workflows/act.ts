import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { File } from '../../workflows/files.ts';
import { program } from './linters.ts';

const execute = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');
const standIns = join(import.meta.dirname, 'stand-ins');

/** What fails is said last, and tests that fail say much. */
const SAID_LINES = 300;

/** One run of a workflow by act on this machine. */
export interface ActRun {
  readonly workflow: File;
  readonly event: string;
  readonly payload?: object;
  readonly env?: { readonly [name: string]: string };
  /** Whether its steps need the files of this repository; copying them takes seconds. */
  readonly checkedOut?: boolean;
  /** More arguments: which job, which of its matrix. */
  readonly only?: readonly string[];
}

/** The result of each job that was not skipped, by its id (of a matrix: the worst), and the end of what was said. */
export interface ActRan {
  readonly results: { readonly [job: string]: string };
  readonly log: string;
}

/**
 * https://nektosact.com: it checks the repository out by copying what git does not ignore; actions that live on GitHub are replaced by
 * stand-ins, since there may be no way to it.
 */
export async function act({
  workflow,
  event,
  payload = {},
  env: given = {},
  checkedOut = false,
  only = [],
}: ActRun): Promise<ActRan> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'act-')));
  try {
    const files = { workflow: join(folder, 'workflow.yml'), event: join(folder, 'event.json') };
    await writeFile(files.workflow, workflow.text);
    await writeFile(files.event, JSON.stringify(payload));
    await mkdir(join(folder, 'home'));
    const args = [
      ...[event, '--workflows', files.workflow, '--eventpath', files.event, '--platform', 'ubuntu-24.04=-self-hosted'],
      ...[
        '--json',
        '--pull=false',
        '--no-cache-server',
        '--defaultbranch',
        'main',
        '--env',
        'GITHUB_REPOSITORY=ours/monitoring',
      ],
      ...Object.entries(given).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      // The workflow's own token, which nothing here accepts.
      ...['--secret', 'GITHUB_TOKEN=none'],
      ...standInsOf(workflow, checkedOut).flatMap((pair) => ['--local-repository', pair]),
      ...only,
    ];
    const home = join(folder, 'home');
    const env = { ...process.env, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home };
    const lines = (await said(args, { cwd: checkedOut ? root : await emptyRepository(folder), env })).map(lineOf);
    return {
      results: resultsIn(lines),
      log: lines
        .map(({ msg = '' }) => msg.trimEnd())
        .slice(-SAID_LINES)
        .join('\n'),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function emptyRepository(folder: string): Promise<string> {
  const repository = join(folder, 'repository');
  const author = ['-c', 'user.name=nobody', '-c', 'user.email=nobody@example.com'];
  await execute('git', ['init', '--quiet', repository]);
  await execute('git', ['-C', repository, ...author, 'commit', '--quiet', '--allow-empty', '--message', 'Nothing']);
  return repository;
}

/** `owner/repository@commit=folder` of every action that act would fetch; it knows a plain checkout by itself. */
function standInsOf({ text }: File, checkedOut: boolean): readonly string[] {
  const pins = [...text.matchAll(/uses: ([\w-]+\/[\w-]+@\S+)/g)].flatMap(([, pin]) => pin ?? []);
  const fetched = checkedOut ? pins.filter((pin) => !pin.startsWith('actions/checkout@')) : pins;
  const folderOf = (pin: string) => join(standIns, pin.startsWith('actions/setup-node@') ? 'setup-node' : 'nothing');
  return [...new Set(fetched)].map((pin) => `${pin}=${folderOf(pin)}`);
}

interface Line {
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly msg?: string;
}

/** What goes wrong before any job is said as text. */
function lineOf(text: string): Line {
  return text.startsWith('{') ? JSON.parse(text) : { msg: text };
}

function resultsIn(lines: readonly Line[]): ActRan['results'] {
  const results: Record<string, string> = {};
  for (const { jobID, jobResult } of lines) {
    if (jobID && jobResult && results[jobID] !== 'failure') results[jobID] = jobResult;
  }
  return results;
}

/** The lines that act writes; it fails where a job does, so its exit code says nothing more. */
function said(args: readonly string[], at: { cwd: string; env: NodeJS.ProcessEnv }): Promise<readonly string[]> {
  return new Promise((done, failed) => {
    const child = spawn(program('ACT'), args, { ...at, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part));
    child.once('error', failed).once('close', () => done(Buffer.concat(parts).toString().split('\n').filter(Boolean)));
  });
}
