import type { Asking, Octokit } from './ask.ts';
import type { Environment, MainBranch, MergedPull } from './port.ts';

type Rest = Octokit['rest'];
type Where = Asking['where'];

/** What got to a branch, and how, by GitHub's REST API. */
export function mainBranchOf(rest: Rest, { where, ask }: Omit<Asking, 'redact'>): MainBranch {
  const repository = `${where.owner}/${where.repo}`;
  return {
    tip: (branch) =>
      ask(
        `read which commit ${branch} is at`,
        async () => (await rest.git.getRef({ ...where, ref: `heads/${branch}` })).data.object.sha,
        '`contents: read`',
      ),
    commitsOf: (path, from) =>
      ask(
        `list the commits of ${path}`,
        async () => {
          const { data } = await rest.repos.listCommits({ ...where, sha: from, path, per_page: 100 });
          return data.map(({ sha }) => sha);
        },
        '`contents: read`',
      ),
    mergesOf: (commit, branch) =>
      ask(
        `list the pull requests of ${commit.slice(0, 7)}`,
        async () => {
          const input = { ...where, commit_sha: commit, per_page: 100 };
          const { data } = await rest.repos.listPullRequestsAssociatedWithCommit(input);
          return data.flatMap((pull) => mergedInto(pull, { branch, repository }));
        },
        '`pull-requests: read`',
      ),
    environment: (name) =>
      ask(`read the environment ${name}`, () => environmentNamed(name, rest, where), '`actions: read`'),
  };
}

interface GivenMerge {
  readonly number: number;
  readonly merged_at: string | null;
  readonly head: { readonly sha: string };
  readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } };
}

/** A commit may stand in repositories that were forked from one another; only merges into this one count. */
function mergedInto(
  { number, merged_at, head, base }: GivenMerge,
  { branch, repository }: { branch: string; repository: string },
): readonly MergedPull[] {
  const here = base.ref === branch && base.repo.full_name.toLowerCase() === repository.toLowerCase();
  return here && merged_at !== null ? [{ number, head: head.sha, mergedAt: merged_at }] : [];
}

/** https://docs.github.com/en/rest/deployments/environments#get-an-environment */
async function environmentNamed(name: string, rest: Rest, where: Where): Promise<Environment | null> {
  const input = { ...where, environment_name: name };
  const { data } = await rest.repos.getEnvironment(input).catch((error) => {
    if (error.status === 404) return { data: null };
    throw error;
  });
  if (data === null) return null;
  const rule = data.deployment_branch_policy ?? null;
  if (rule === null) return { branches: 'any' };
  if (!rule.custom_branch_policies) return { branches: 'protected' };
  const { data: patterns } = await rest.repos.listDeploymentBranchPolicies({ ...input, per_page: 100 });
  return { branches: patterns.branch_policies.map((one) => one.name ?? '') };
}
