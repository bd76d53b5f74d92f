import { getOctokit } from '@actions/github';
import { patiently } from './ask.ts';
import { commentsOf } from './comments-client.ts';
import { issuesOf } from './issues-client.ts';
import { mainBranchOf } from './merges-client.ts';
import type { GitHub, PullRequest } from './port.ts';
import type { RetryOptions } from './retry.ts';

export interface GitHubOptions extends RetryOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Takes secrets out of what is about to be written there: GitHub masks logs, never comments. */
  readonly redact: (text: string) => string;
  /** How long one answer may take; 30 s unless said. */
  readonly timeoutMs?: number;
}

/** GitHub by its REST API, at `GITHUB_API_URL`. Sends nothing yet. */
export function openGitHub({ token, repository, redact, timeoutMs = 30_000, ...retry }: GitHubOptions): GitHub {
  const { rest, paginate, hook } = getOctokit(token);
  hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(timeoutMs);
  });
  const [owner = '', repo = ''] = repository.split('/');
  const where = { owner, repo };
  const ask = patiently(retry);
  return {
    pullRequest: (number) =>
      ask(`read pull request #${number}`, async () => {
        const { data } = await rest.pulls.get({ ...where, pull_number: number });
        return pullRequestOf(data, repository);
      }),
    filesOf: (number) =>
      ask(`list the files of pull request #${number}`, async () => {
        const input = { ...where, pull_number: number, per_page: 100 };
        return (await paginate(rest.pulls.listFiles, input)).map(({ filename }) => filename);
      }),
    changedSince: (commit, branch) =>
      ask(`compare ${commit.slice(0, 7)} with ${branch}`, async () => {
        const input = { ...where, basehead: `${commit}...${branch}` };
        const { data } = await rest.repos.compareCommitsWithBasehead(input);
        return (data.files ?? []).map(({ filename }) => filename);
      }),
    ...commentsOf({ rest, paginate }, { where, ask, redact }),
    ...mainBranchOf(rest, { where, ask }),
    ...issuesOf({ rest, paginate }, { where, ask, redact }),
  };
}

interface GivenPull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly ref: string };
}

/** Of an event's payload or of the API, which have the same shape. */
export function pullRequestOf({ number, head, base }: GivenPull, repository: string): PullRequest {
  const fork = head.repo?.full_name.toLowerCase() !== repository.toLowerCase();
  return { number, head: head.sha, baseBranch: base.ref, fork };
}
