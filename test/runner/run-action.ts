import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { inputVariables, loadAction } from './action.ts';
import type { WorkflowEvent } from './events.ts';
import { createFileCommands, type Told } from './file-commands.ts';
import { type Annotation, createLog, type Log } from './log.ts';
import { createMasks } from './masks.ts';

/** One step of a job that uses an action of this repository. */
export interface Step {
  /** The action's folder: `actions/apply-monitoring`. */
  readonly action: string;
  /** As `with:` has them. */
  readonly inputs?: { readonly [name: string]: string };
  readonly event: WorkflowEvent;
  /** The API, the repository, and the token that the job was given. */
  readonly github: { readonly url: string; readonly repository: string; readonly token: string };
  /** The checkout: `GITHUB_WORKSPACE`, where the step runs. */
  readonly workspace: string;
  /** `RUNNER_TEMP`, which outlives the step. */
  readonly temp: string;
  /** What `env:` and earlier steps add. Nothing else of this process's environment is there. */
  readonly env?: { readonly [name: string]: string };
  /** Values of `secrets`, masked from the start; the token always is. */
  readonly secrets?: readonly string[];
  /** The Node that runs it; `OTHER_NODE` (24, in `npm run conformance`) unless said, else the one at hand. */
  readonly node?: string;
  readonly timeoutMs?: number;
  /** Somebody cancels the run: SIGINT, SIGTERM, SIGKILL. */
  readonly cancel?: AbortSignal;
  /** The machine dies: SIGKILL at once. */
  readonly kill?: AbortSignal;
  /** How long each signal has. https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs */
  readonly graceMs?: readonly [afterInterrupt: number, afterTerminate: number];
}

export interface Ran extends Told {
  /** Null if a signal ended it. */
  readonly exitCode: number | null;
  readonly ended: 'by itself' | 'cancelled' | 'timed out' | 'killed';
  readonly annotations: readonly Annotation[];
  /** What GitHub would have left out: annotations over ten of a level, ends of long ones, a summary over 1 MiB. */
  readonly dropped: readonly string[];
  /** As the page shows it, line by line. */
  readonly log: string;
  /** Every secret value: none of them may stand in a request's body. */
  readonly masked: readonly string[];
}

const root = resolve(import.meta.dirname, '../..');

/** Runs an action's `main` as a runner does. Rejects what the runner would pass over: undeclared inputs and outputs, commands that are gone. */
export async function runAction(step: Step): Promise<Ran> {
  const { inputs = {}, secrets = [], github, temp } = step;
  const action = loadAction(resolve(root, step.action));
  const folder = mkdtempSync(join(madeFolder(temp), 'step-'));
  const files = createFileCommands(folder);
  const variables = { ...githubVariables(step, folder), ...files.env };
  const context = { token: github.token, workspace: step.workspace, repository: github.repository };
  const env = { ...machine(), ...variables, ...step.env, ...inputVariables(action, inputs, context) };
  const masks = createMasks([github.token, ...secrets]);
  const log = createLog(masks);

  const child = spawn(step.node ?? process.env.OTHER_NODE ?? process.execPath, [action.main], {
    cwd: step.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { code, ended } = await watched(child, step, log);
  const told = files.read();
  for (const error of told.errors) log.error(error);
  const dropped = told.errors.filter((error) => error.startsWith('$GITHUB_STEP_SUMMARY'));
  const strange = Object.keys(told.outputs).filter((name) => !action.outputs.includes(name));
  const slips = [...log.slips, ...strange.map((name) => `the output '${name}' is not declared in action.yml`)];
  if (slips.length > 0) throw new Error(`${slips.join('\n')}\n${log.lines.join('\n')}`);
  return {
    ...told,
    summary: masks.apply(told.summary),
    // A file command that cannot be read fails the step.
    exitCode: told.errors.length > dropped.length ? 1 : code,
    ended,
    annotations: log.annotations,
    dropped: [...log.dropped, ...dropped],
    log: log.lines.join('\n'),
    masked: masks.all(),
  };
}

function madeFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What a process needs of the machine it runs on. */
function machine(): { [name: string]: string } {
  const names = ['PATH', 'SystemRoot', 'TZ'];
  const given = Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  // Node 22 and later compile the bundle once, not for each step: https://nodejs.org/api/module.html#module-compile-cache
  return { ...given, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/steps') };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables */
function githubVariables(step: Step, folder: string): { [name: string]: string } {
  const { event, github, workspace, temp } = step;
  const eventFile = join(folder, 'event.json');
  writeFileSync(eventFile, JSON.stringify(event.payload));
  const [owner = ''] = github.repository.split('/');
  return {
    CI: 'true',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: event.actor,
    GITHUB_API_URL: github.url,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_JOB: 'monitoring',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_WORKFLOW: 'monitoring',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'emulator',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: temp,
  };
}

async function watched(
  child: ChildProcess,
  step: Step,
  log: Log,
): Promise<{ code: number | null; ended: Ran['ended'] }> {
  const { timeoutMs = 240_000, cancel, kill, graceMs = [7500, 2500] } = step;
  const timers: NodeJS.Timeout[] = [];
  let ended: Ran['ended'] = 'by itself';
  const stop = (why: Ran['ended']) => {
    if (ended !== 'by itself') return;
    ended = why;
    child.kill('SIGINT');
    timers.push(setTimeout(() => child.kill('SIGTERM'), graceMs[0]));
    timers.push(setTimeout(() => child.kill('SIGKILL'), graceMs[0] + graceMs[1]));
  };
  const onCancel = () => stop('cancelled');
  const onKill = () => {
    ended = 'killed';
    child.kill('SIGKILL');
  };
  timers.push(setTimeout(() => stop('timed out'), timeoutMs));
  cancel?.addEventListener('abort', onCancel);
  kill?.addEventListener('abort', onKill);
  try {
    const closed = new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
    const [code] = await Promise.all([closed, readLines(child.stdout, log), readLines(child.stderr, log)]);
    return { code, ended };
  } finally {
    timers.forEach(clearTimeout);
    cancel?.removeEventListener('abort', onCancel);
    kill?.removeEventListener('abort', onKill);
  }
}

/**
 * A line ends at \n, \r\n, and at \r alone: what follows a bare \r may be a command.
 * https://learn.microsoft.com/en-us/dotnet/api/system.io.streamreader.readline
 */
async function readLines(stream: Readable | null, log: Log): Promise<void> {
  let rest = '';
  for await (const chunk of stream?.setEncoding('utf8') ?? []) {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    lines.forEach(log.read);
  }
  if (rest !== '') log.read(rest.replace(/\r$/, ''));
}
