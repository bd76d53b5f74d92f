import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { openGitHub } from '../../src/github/client.ts';
import { occasionOf } from '../../src/github/event.ts';
import type { GitHub, PullRequest } from '../../src/github/port.ts';
import { type Hidden, type Redact, redaction } from '../../src/report/redact.ts';
import { InputRefused, type Inputs } from './inputs.ts';

type Env = { readonly [name: string]: string | undefined };

/** One run of the action: what it is about, and whom it talks to. */
export interface Run {
  readonly inputs: Inputs;
  readonly env: Env;
  readonly github: GitHub;
  /** null: this run is about no pull request. */
  readonly pullRequest: PullRequest | null;
  /** The branch that is applied; null: the event does not say. */
  readonly mainBranch: string | null;
  /** A fork's own run: it has no credentials, and its files are only checked. */
  readonly checksOnly: boolean;
  /** Where the job's summary stands. */
  readonly url: string;
  /** What no reader may see; values that are hidden later are hidden in what is said later. */
  readonly hidden: Hidden;
  readonly redact: Redact;
  hide(more: { readonly endPoints?: Iterable<string>; readonly secrets?: Iterable<string> }): void;
}

/** Variables of a job whose values are nobody's business, whatever is declared. */
const secretVariables = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;

/** Reads what happened and, for a plan that a person asked for, the pull request. */
export async function beginRun(inputs: Inputs, env: Env): Promise<Run> {
  const {
    GITHUB_EVENT_NAME = '',
    GITHUB_EVENT_PATH = '',
    GITHUB_REPOSITORY = '',
    GITHUB_SERVER_URL,
    GITHUB_RUN_ID,
  } = env;
  const payload: unknown = GITHUB_EVENT_PATH === '' ? null : JSON.parse(await readFile(GITHUB_EVENT_PATH, 'utf8'));
  const occasion = occasionOf(GITHUB_EVENT_NAME, payload, GITHUB_REPOSITORY);
  if (occasion.on === 'dispatch' && occasion.pullRequest === null && occasion.written !== '')
    throw new InputRefused(
      `the workflow's pull-request is ${JSON.stringify(occasion.written)}: write its number, as 12`,
    );
  const endPoints = new Set<string>();
  const secrets = new Set([inputs.token, ...secretVariables.flatMap((name) => env[name] ?? [])]);
  const hidden = { endPoints, secrets };
  const redact: Redact = (text) => redaction(hidden)(text);
  const github = openGitHub({
    ...{ token: inputs.token, repository: GITHUB_REPOSITORY, redact },
    ...{ sleep: (ms: number) => setTimeout(ms), now: Date.now },
  });
  const asked = occasion.on === 'dispatch' ? occasion.pullRequest : null;
  const given = occasion.on === 'pull request' ? occasion.pullRequest : null;
  return {
    ...{ inputs, env, github, hidden, redact },
    pullRequest: given ?? (asked === null ? null : await github.pullRequest(asked)),
    mainBranch: mainBranchOf(payload),
    checksOnly: given?.fork ?? false,
    url: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
    hide(more) {
      for (const endPoint of more.endPoints ?? []) endPoints.add(endPoint);
      for (const secret of more.secrets ?? []) secrets.add(secret);
    },
  };
}

function mainBranchOf(payload: unknown): string | null {
  const { repository } = (payload ?? {}) as { readonly repository?: { readonly default_branch?: string } };
  return repository?.default_branch ?? null;
}
