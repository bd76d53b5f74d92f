import { onTestFinished } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { load } from '../../src/manifest/load.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { parseResultMarker } from '../../src/report/result/marker.ts';
import type { Texts } from '../comment/pull-request.ts';
import type { MergeMethod } from '../github/acts.ts';
import { type Files, git, shaOf } from '../github/git.ts';
import type { GitHub } from '../github/github.ts';
import { openGitHub } from '../github/open.ts';
import { memoryFiles } from '../manifest/memory-files.ts';
import { dispatchEvent, pullRequestEvent, pushEvent, scheduleEvent, type WorkflowEvent } from '../runner/events.ts';
import { leaked, openJob } from '../runner/open.ts';
import type { Ran, Step } from '../runner/run-action.ts';
import { type Account, openAccount } from '../support/account.ts';

/** Where a repository begins. Paths of declarations are relative to `monitoring/`. */
export interface Beginning {
  readonly main: Texts;
  /** Everything that is declared some time, for what it looks up. */
  readonly later?: readonly Texts[];
  /** Nothing was applied yet. */
  readonly fresh?: boolean;
  /** Files of the repository besides. */
  readonly beside?: Files;
}

type RunOptions = Partial<Omit<Step, 'event' | 'github' | 'workspace' | 'temp'>> & {
  readonly ref?: string;
  readonly token?: string;
};

export interface Outcome extends Ran {
  /** GitHub's names of the operations that it asked for, in order. */
  readonly requests: readonly (string | null)[];
  /** Writes that AWS was sent, as `Operation NAME`. */
  readonly writes: readonly string[];
  /** Requests to AWS. */
  readonly awsRequests: number;
  readonly leaks: readonly string[];
}

/** A repository, its account, and people who work on both. */
export interface Loop {
  readonly github: GitHub;
  readonly account: Account;
  /** A branch that declares this, its pull request, and the comment that the plan workflow wrote; gives its number. */
  propose(branch: string, texts: Texts): Promise<number>;
  /** A pull request that nobody planned. */
  open(branch: string, texts: Texts): number;
  /** Somebody pushes to a branch. */
  push(branch: string, texts: Texts): string;
  plan(pull: number, options?: RunOptions): Promise<Outcome>;
  /** The button, and the run that it starts. */
  merge(pull: number, method?: MergeMethod): Promise<Outcome>;
  /** The apply workflow, as this event starts it; as the hour does unless said. */
  apply(event?: WorkflowEvent, options?: RunOptions): Promise<Outcome>;
  /** Somebody starts the workflow with codes. */
  approve(...codes: readonly string[]): Promise<Outcome>;
  /** The one comment that tells a pull request what became of it. */
  result(pull: number): string | undefined;
}

/** Opens all of it; it ends with the test. */
export async function openLoop({ main, later = [], fresh = false, beside = {} }: Beginning): Promise<Loop> {
  const github = await openGitHub({ files: { 'README.md': '# Shop\n', ...beside, ...inRepository(main) } });
  const account = await openApplied([main, ...later], fresh ? null : main);
  const push = (branch: string, texts: Texts): string => {
    const there = shaOf(github.folder, branch) ? branch : 'main';
    const paths = git(github.folder, ['ls-tree', '-r', '--name-only', there, '--', 'monitoring/']).split('\n');
    const gone = Object.fromEntries(paths.filter(Boolean).map((path) => [path, null]));
    return github.push({ branch, files: { ...gone, ...inRepository(texts) } });
  };
  const run = runner(github, account);
  const apply: Loop['apply'] = (event = scheduleEvent(github), { inputs, ...more } = {}) =>
    run(event, { inputs: { mode: 'apply', ...inputs }, ...more });
  const plan: Loop['plan'] = (pull, options = {}) =>
    run(pullRequestEvent(github, pull), { inputs: { mode: 'plan' }, ...options });
  const open: Loop['open'] = (branch, texts) => {
    push(branch, texts);
    return github.openPull({ branch }).number;
  };
  return {
    ...{ github, account, push, open, plan, apply },
    propose: async (branch, texts) => {
      const pull = open(branch, texts);
      await plan(pull);
      return pull;
    },
    merge: async (pull, method = 'squash') => {
      const before = github.sha('main');
      github.merge(pull, method);
      return apply(pushEvent(github, before));
    },
    approve: (...codes) => {
      const approve = codes.join(' ');
      return apply(dispatchEvent(github, 'apply.yml', { inputs: { approve } }), { inputs: { approve } });
    },
    result: (pull) => github.comments(pull).find(({ body }) => parseResultMarker(body))?.body,
  };
}

/** What a job has of the machine that took the role. */
const credentials = {
  AWS_ACCESS_KEY_ID: 'ASIAQWERTYUIOPASDFGH',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzKEY',
  AWS_SESSION_TOKEN: 'FwoGZXIvYXdzEBYaDNotARealSessionToken',
};

function runner(github: GitHub, account: Account) {
  return async (event: WorkflowEvent, options: RunOptions): Promise<Outcome> => {
    const { ref = event.ref, token = github.token(), env, ...more } = options;
    const job = openJob(github, { event, ref, token, depth: 50 });
    const [asked, sent] = [github.exchanges.length, account.sandbox.requests.length];
    const aws = { AWS_ENDPOINT_URL: account.sandbox.endpoint, AWS_REGION: 'eu-central-1' };
    const ran = await job.run({
      ...{ action: 'actions/apply-monitoring', secrets: Object.values(credentials) },
      env: { ...aws, ...credentials, ...env },
      ...more,
    });
    const requests = account.sandbox.requests.slice(sent);
    return {
      ...ran,
      requests: github.exchanges.slice(asked).map(({ operation }) => operation),
      writes: requests.filter(({ access }) => access === 'write').map(({ op, input }) => shown(op, input)),
      awsRequests: requests.length,
      leaks: leaked(ran, github),
    };
  };
}

/** `PutMetricAlarm Orders-API-High-CPU`. */
function shown(op: string, input: unknown): string {
  const given = (input ?? {}) as { readonly [member: string]: unknown };
  const names = ['AlarmName', 'AlarmNames', 'DashboardName', 'Name', 'TopicArn', 'ResourceARN', 'ResourceArn'];
  const name = names.map((key) => given[key]).find((value) => value !== undefined);
  const last = String(name ?? '').replace(/^arn:.*[:/]/, '');
  return `${op.slice(op.indexOf('.') + 1)} ${last}`.trim();
}

/** An account that holds what these declarations look up; what is applied has settled, and people have confirmed. */
async function openApplied(declared: readonly Texts[], applied: Texts | null): Promise<Account> {
  const account = await openAccount(await Promise.all(declared.map(manifestOf)));
  onTestFinished(() => account.close());
  if (applied) await account.apply(await manifestOf(applied));
  for (const { endpoint } of account.sandbox.state.subscriptions.values()) account.sandbox.confirm(endpoint);
  return account;
}

async function manifestOf(texts: Texts): Promise<Manifest> {
  const { manifest, problems } = await load(memoryFiles(texts), kinds);
  if (!manifest) throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('; '));
  return manifest;
}

/** Declarations as files of the repository. */
function inRepository(texts: Files): Files {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [`monitoring/${path}`, text]));
}

/** What AWS holds of an alarm. */
export async function alarmOf(
  { account }: Pick<Loop, 'account'>,
  name: string,
): Promise<{ readonly [field: string]: never } | null> {
  const found = await account.sandbox.act('cloudwatch.DescribeAlarms', { AlarmNames: [name] });
  return (found as { MetricAlarms: { [field: string]: never }[] }).MetricAlarms[0] ?? null;
}

/** Somebody changes an alarm in the console. */
export async function byHand(loop: Pick<Loop, 'account'>, name: string, changed: object): Promise<void> {
  await loop.account.sandbox.act('cloudwatch.PutMetricAlarm', { ...(await alarmOf(loop, name)), ...changed } as never);
}

/** The codes that a text prints in the command that sends them. */
export function codesIn(text = ''): readonly string[] {
  return [...text.matchAll(/approve="([^"]*)"/g)].flatMap(([, codes = '']) => codes.split(' '));
}
