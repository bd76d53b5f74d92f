import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { diskFiles } from '../../src/manifest/files.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { readDeclared } from '../../src/stack/declared.ts';
import { git } from '../../test/github/git.ts';
import { type GitHub, startGitHub } from '../../test/github/github.ts';
import type { Permissions } from '../../test/github/state.ts';
import { checkout, filesOf } from '../../test/runner/checkout.ts';
import type { WorkflowEvent } from '../../test/runner/events.ts';
import { runAction } from '../../test/runner/run-action.ts';
import { type Account, openAccount } from '../../test/support/account.ts';

const root = resolve(import.meta.dirname, '../..');

/** A GitHub, an AWS account that holds what `monitoring/` declares, and runners. */
export interface Stage {
  readonly github: GitHub;
  readonly account: Account;
  /** Runs a workflow's job as GitHub does: a fresh checkout, the permissions that the workflow grants, the committed bundle. */
  run(
    workflow: 'plan' | 'apply' | 'drift',
    event: WorkflowEvent,
    inputs?: { readonly approve?: string },
  ): Promise<Ended>;
  /** A file of main. */
  file(path: string): string;
  /** What the last issue says that a workflow opened. */
  issueText(): string;
  close(): Promise<void>;
}

/** How a run ended. */
export interface Ended {
  readonly green: boolean;
  /** Requests that changed the account. */
  readonly writes: number;
  /** What the run says where it is listed. */
  readonly annotations: readonly string[];
  readonly log: string;
}

export async function openStage(): Promise<Stage> {
  const { manifest } = await readDeclared(diskFiles(join(root, 'monitoring')), new Date().toISOString());
  if (!manifest) throw new Error('the declarations under monitoring/ have problems: npm run monitoring -- validate');
  const account = await openApplied(manifest);
  const github = await startGitHub({
    repository: 'symphonia/monitoring',
    files: filesOf(join(root, 'monitoring'), 'monitoring/'),
    start: new Date().toISOString(),
  });
  github.state.environments.set(manifest.stack.githubEnvironment, { reviewers: [], branches: ['main'] });
  return {
    github,
    account,
    run: (workflow, event, inputs = {}) => run({ github, account }, { workflow, event, inputs }),
    file: (path) => git(github.folder, ['show', `main:${path}`], { whole: true }),
    issueText: () => [...github.state.issues.values()].findLast(({ pull }) => pull === null)?.body ?? '',
    close: async () => {
      await account.close();
      await github.close();
    },
  };
}

/** The account as the last apply left it, subscriptions confirmed. */
async function openApplied(manifest: Manifest): Promise<Account> {
  const account = await openAccount([manifest]);
  await account.apply(manifest);
  for (const { endpoint } of account.sandbox.state.subscriptions.values()) account.sandbox.confirm(endpoint);
  return account;
}

interface Asked {
  readonly workflow: string;
  readonly event: WorkflowEvent;
  readonly inputs: { readonly approve?: string };
}

async function run({ github, account }: Pick<Stage, 'github' | 'account'>, asked: Asked): Promise<Ended> {
  const { workflow, event, inputs } = asked;
  const { permissions, ref, depth } = jobOf(workflow);
  const before = account.sandbox.requests.length;
  const ran = await inCheckout(github, { ref: ref ?? event.ref, depth }, (workspace, temp) =>
    runAction({
      action: 'actions/apply-monitoring',
      inputs: { mode: workflow, ...inputs },
      event,
      github: { url: github.url, repository: github.repository, token: github.token({ permissions }) },
      ...{ workspace, temp },
      env: {
        AWS_ENDPOINT_URL: account.sandbox.endpoint,
        AWS_REGION: 'eu-central-1',
        AWS_ACCESS_KEY_ID: 'ASIAQWERTYUIOPASDFGH',
        AWS_SECRET_ACCESS_KEY: 'the-key-of-the-demo',
      },
    }),
  );
  const writes = account.sandbox.requests.slice(before).filter(({ access }) => access === 'write').length;
  const annotations = ran.annotations.map(({ level, message }) => `${level}: ${message}`);
  return { green: ran.exitCode === 0, writes, annotations, log: ran.log };
}

/** Does something in a checkout that goes again. */
async function inCheckout<T>(
  github: GitHub,
  at: { readonly ref: string; readonly depth: number },
  act: (workspace: string, temp: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  try {
    checkout(github, { ...at, into: join(folder, 'workspace') });
    return await act(join(folder, 'workspace'), join(folder, 'temp'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a workflow's job grants, and what it checks out; an expression means what the event is about. */
function jobOf(workflow: string): { permissions: Permissions; ref: string | null; depth: number } {
  const { jobs } = parse(readFileSync(join(root, `.github/workflows/${workflow}.yml`), 'utf8')) as Workflow;
  const job = jobs[workflow];
  const given = job?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with ?? {};
  const { ref = null, 'fetch-depth': depth = 1 } = given;
  return { permissions: job?.permissions ?? {}, ref: ref?.includes('${{') ? null : ref, depth };
}

interface Workflow {
  readonly jobs: {
    readonly [id: string]: {
      readonly permissions: Permissions;
      readonly steps: readonly {
        readonly uses?: string;
        readonly with?: { readonly ref?: string; readonly 'fetch-depth'?: number };
      }[];
    };
  };
}
