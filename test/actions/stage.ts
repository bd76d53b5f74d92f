import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { load } from '../../src/manifest/load.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import type { Texts } from '../comment/pull-request.ts';
import type { Files } from '../github/git.ts';
import { forkPermissions, type GitHub } from '../github/github.ts';
import { openGitHub } from '../github/open.ts';
import { memoryFiles } from '../manifest/memory-files.ts';
import { pullRequestEvent, type WorkflowEvent } from '../runner/events.ts';
import { leaked, openJob } from '../runner/open.ts';
import type { Ran, Step } from '../runner/run-action.ts';
import { type Account, openAccount } from '../support/account.ts';

/** A repository with a pull request in it, and the account that it is about. Paths of declarations are relative to `monitoring/`. */
export interface Setting {
  /** What main declares; null: it has no such directory. */
  readonly main: Texts | null;
  /** What the pull request declares. */
  readonly branch: Texts;
  /** What was applied last; main, unless said. Null: nothing was. */
  readonly applied?: Texts | null;
  /** Files of the repository besides, on main. */
  readonly beside?: Files;
  /** The branch is of this person's fork. */
  readonly fork?: string;
}

/** How a run differs from what the workflow of a pull request does. */
export interface RunOptions extends Partial<Omit<Step, 'event' | 'github' | 'workspace' | 'temp'>> {
  readonly event?: WorkflowEvent;
  /** What is checked out, if it is not what the event is about. */
  readonly ref?: string;
  readonly depth?: number;
  readonly token?: string;
  /** What earlier steps did to the workspace. */
  readonly prepare?: (workspace: string) => void;
}

/** What a run left behind. */
export interface Outcome extends Ran {
  /** GitHub's names of the operations that it asked for, in order. */
  readonly requests: readonly (string | null)[];
  /** Requests whose body holds what the run had masked. */
  readonly leaks: readonly string[];
  /** The text of `plan-file`; empty without one. */
  readonly planFile: string;
}

export interface Stage {
  readonly github: GitHub;
  readonly account: Account;
  /** The pull request's number. */
  readonly pull: number;
  /** The pull request declares something else now; gives the commit. */
  push(texts: Texts): string;
  /** Main declares something else now; gives the commit. */
  pushMain(texts: Texts): string;
  /** The action, as the workflow of a pull request runs it. */
  plan(options?: RunOptions): Promise<Outcome>;
  /** Bodies of the pull request's comments, oldest first. */
  comments(): readonly string[];
}

/** Opens all of it; it ends with the test. */
export async function openStage(setting: Setting): Promise<Stage> {
  const { main, branch, applied = main, beside = {}, fork } = setting;
  const github = await openGitHub({ files: { 'README.md': '# Shop\n', ...beside, ...inRepository(main ?? {}) } });
  const account = await openApplied([main, branch], applied);
  const at: { [name: string]: Texts } = { main: main ?? {}, change: main ?? {} };
  const push = (name: string, texts: Texts): string => {
    const files = difference(at[name] ?? {}, texts);
    at[name] = texts;
    return github.push({ branch: name, files: inRepository(files), ...(fork && name !== 'main' && { fork }) });
  };
  push('change', branch);
  const { number } = github.openPull({ branch: 'change', ...(fork && { fork }) });
  return {
    ...{ github, account, pull: number },
    push: (texts) => push('change', texts),
    pushMain: (texts) => push('main', texts),
    plan: (options = {}) => run({ github, account, pull: number, fork: fork !== undefined }, options),
    comments: () => github.comments(number).map(({ body }) => body),
  };
}

/** An account that holds what these declarations look up; what is applied has settled, and people have confirmed. */
async function openApplied(declared: readonly (Texts | null)[], applied: Texts | null): Promise<Account> {
  const manifests = await Promise.all([...declared, applied].map((texts) => texts && manifestOf(texts)));
  const account = await openAccount(manifests.filter((one) => one !== null));
  onTestFinished(() => account.close());
  const manifest = manifests.at(-1);
  if (manifest) await account.apply(manifest);
  for (const { endpoint } of account.sandbox.state.subscriptions.values()) account.sandbox.confirm(endpoint);
  return account;
}

/** Texts that cannot be read look nothing up. */
async function manifestOf(texts: Texts): Promise<Manifest | null> {
  return (await load(memoryFiles(texts), kinds)).manifest;
}

/** What a job has of the machine that took the role. */
const credentials = {
  AWS_ACCESS_KEY_ID: 'ASIAQWERTYUIOPASDFGH',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzKEY',
  AWS_SESSION_TOKEN: 'FwoGZXIvYXdzEBYaDNotARealSessionToken',
};

async function run(
  { github, account, pull, fork }: Pick<Stage, 'github' | 'account' | 'pull'> & { fork: boolean },
  options: RunOptions,
): Promise<Outcome> {
  const { event = pullRequestEvent(github, pull), ref = event.ref, depth = 2, inputs, env, prepare, ...more } = options;
  const own = fork && event.name === 'pull_request';
  const token = options.token ?? github.token(own ? { permissions: forkPermissions } : {});
  const job = openJob(github, { event, ref, token, depth });
  prepare?.(job.workspace);
  const aws = { AWS_ENDPOINT_URL: account.sandbox.endpoint, AWS_REGION: 'eu-central-1' };
  const before = github.exchanges.length;
  const ran = await job.run({
    action: 'actions/apply-monitoring',
    inputs: { mode: 'plan', ...inputs },
    env: { ...aws, ...(own ? {} : credentials), ...env },
    secrets: own ? [] : Object.values(credentials),
    ...more,
  });
  const exchanges = github.exchanges.slice(before);
  return {
    ...ran,
    requests: exchanges.map(({ operation }) => operation),
    leaks: leaked(ran, github),
    planFile: ran.outputs['plan-file'] ? readFileSync(ran.outputs['plan-file'], 'utf8') : '',
  };
}

/** Declarations as files of the repository. */
function inRepository(texts: Files): Files {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [`monitoring/${path}`, text]));
}

/** What a commit changes that makes the first the second. */
function difference(from: Texts, to: Texts): Files {
  const gone = Object.keys(from).filter((path) => !(path in to));
  const changed = Object.entries(to).filter(([path, text]) => from[path] !== text);
  return { ...Object.fromEntries(gone.map((path) => [path, null])), ...Object.fromEntries(changed) };
}
