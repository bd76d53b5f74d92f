import { expect, test } from 'vitest';
import type { MergeMethod } from './acts.ts';
import { git } from './git.ts';
import type { GitHub } from './github.ts';
import { clientOf, openGitHub, refusal } from './open.ts';

/** Main with a file, and a pull request of two commits from branch `a`. */
async function withPull(given: { fork?: string } = {}) {
  const github = await openGitHub({ files: { 'monitoring/stack.yaml': 'stack: a\n', 'README.md': 'x\n' } });
  github.push({ branch: 'a', files: { 'monitoring/a.yaml': 'a: 1\n' }, message: 'First', ...given });
  github.push({ branch: 'a', files: { 'monitoring/a.yaml': 'a: 2\nb: 3\n' }, message: 'Second', ...given });
  const { number } = github.openPull({ branch: 'a', title: 'Add a', ...given });
  return { github, number, ...clientOf(github) };
}

test('comments come in pages of at most 100, with links to the others', async () => {
  const github = await openGitHub();
  const { rest, paginate, at } = clientOf(github);
  const { number } = github.openIssue({ title: 'One' });
  for (let count = 0; count < 205; count++) github.comment(number, { by: 'octocat', body: `${count}` });
  const page = await rest.issues.listComments({ ...at, issue_number: number, per_page: 1000, page: 2 });
  expect([page.data.length, page.data[0]?.body]).toEqual([100, '100']);
  expect(
    [...(page.headers.link ?? '').matchAll(/page=(\d+)>; rel="(\w+)"/g)].map(([, to, rel]) => `${rel} ${to}`),
  ).toEqual(['prev 1', 'next 3', 'last 3', 'first 1']);
  const all = await paginate(rest.issues.listComments, { ...at, issue_number: number, per_page: 100 });
  expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 205 }, (_, at) => `${at}`));
});

test('a comment says who wrote it, whoever edits it', async () => {
  const github = await openGitHub();
  const { rest, at } = clientOf(github);
  const { number } = github.openIssue({ title: 'One' });
  const { data: ours } = await rest.issues.createComment({ ...at, issue_number: number, body: 'ours' });
  const forged = github.comment(number, { by: 'mallory', body: 'ours' });
  github.editComment(ours.id, 'not ours');
  const get = async (id: number) => (await rest.issues.getComment({ ...at, comment_id: id })).data;
  expect(await get(ours.id)).toMatchObject({
    body: 'not ours',
    user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' },
    performed_via_github_app: { slug: 'github-actions' },
    created_at: '2026-11-23T09:00:03Z',
    updated_at: '2026-11-23T09:00:05Z',
  });
  expect(await get(forged.id)).toMatchObject({
    user: { login: 'mallory', type: 'User' },
    performed_via_github_app: null,
  });
});

test('an issue is opened with labels, found by them, closed and opened again', async () => {
  const { rest, at, github } = await withPull();
  await rest.issues.createLabel({ ...at, name: 'drift', color: 'd73a4a' });
  expect(await refusal(rest.issues.createLabel({ ...at, name: 'drift' }))).toContain('already_exists');
  const { data: issue } = await rest.issues.create({ ...at, title: 'Drift', labels: ['drift', 'new'] });
  const list = async (filter: object) =>
    (await rest.issues.listForRepo({ ...at, ...filter })).data.map(({ number, pull_request }) => ({
      number,
      pull: pull_request !== undefined,
    }));
  expect(await list({})).toEqual([
    { number: 2, pull: false },
    { number: 1, pull: true },
  ]);
  await rest.issues.update({ ...at, issue_number: issue.number, state: 'closed' });
  expect(await list({ labels: 'drift' })).toEqual([]);
  const again = await rest.issues.update({ ...at, issue_number: issue.number, state: 'open', title: 'Drift again' });
  expect(again.data).toMatchObject({ state: 'open', state_reason: 'reopened', title: 'Drift again', closed_at: null });
  expect(await list({ labels: 'drift,new', creator: 'github-actions[bot]' })).toEqual([{ number: 2, pull: false }]);
  expect([...github.state.labels.keys()]).toEqual(['drift', 'new']);
});

test('what was touched last can come first', async () => {
  const github = await openGitHub();
  const { rest, at } = clientOf(github);
  for (const title of ['One', 'Two', 'Three']) github.openIssue({ title });
  github.comment(1, { by: 'octocat', body: 'again' });
  const list = async (query: { sort?: 'updated'; direction?: 'asc' }) =>
    (await rest.issues.listForRepo({ ...at, ...query })).data.map(({ number }) => number);
  expect(await list({})).toEqual([3, 2, 1]);
  expect(await list({ sort: 'updated' })).toEqual([1, 3, 2]);
  expect(await list({ sort: 'updated', direction: 'asc' })).toEqual([2, 3, 1]);
});

test('a pull request has its head, its files and a test merge with main as it is now', async () => {
  const { rest, at, github, number } = await withPull();
  const main = github.push({ branch: 'main', files: { 'README.md': 'y\n' } });
  const get = async () => (await rest.pulls.get({ ...at, pull_number: number })).data;
  const pull = await get();
  expect(pull).toMatchObject({
    state: 'open',
    mergeable: true,
    commits: 2,
    head: { sha: github.sha('a') },
    base: { sha: main },
  });
  expect(git(github.folder, ['rev-parse', `${pull.merge_commit_sha}^1`, `${pull.merge_commit_sha}^2`])).toBe(
    `${main}\n${github.sha('a')}`,
  );
  const files = (await rest.pulls.listFiles({ ...at, pull_number: number })).data;
  expect(files.map(({ filename, status, additions }) => ({ filename, status, additions }))).toEqual([
    { filename: 'monitoring/a.yaml', status: 'added', additions: 2 },
  ]);
  github.push({ branch: 'main', files: { 'monitoring/a.yaml': 'other\n' } });
  expect(await get()).toMatchObject({ mergeable: false, merge_commit_sha: null });
});

test('a pull request of a fork names the fork, and nothing once that is gone', async () => {
  const { rest, at, github, number } = await withPull({ fork: 'stranger' });
  const get = async () => (await rest.pulls.get({ ...at, pull_number: number })).data;
  expect(await get()).toMatchObject({
    head: { label: 'stranger:a', repo: { full_name: 'stranger/monitoring', fork: true } },
  });
  const pull = github.state.issues.get(number)?.pull;
  if (pull) pull.forkDeleted = true;
  expect((await get()).head.repo).toBeNull();
  expect((await rest.pulls.list({ ...at, head: 'stranger:a' })).data.map(({ head }) => head.repo)).toEqual([null]);
});

const merges: { method: MergeMethod; parents: number; messages: string[] }[] = [
  { method: 'squash', parents: 1, messages: ['Add a (#1)'] },
  { method: 'rebase', parents: 1, messages: ['Second', 'First'] },
  { method: 'merge', parents: 2, messages: ['Merge pull request #1 from a\n\nAdd a', 'Second', 'First'] },
];

test.each(merges)('a $method leads from its commits to the pull request', async ({ method, parents, messages }) => {
  const { rest, at, github, number } = await withPull();
  const before = github.push({ branch: 'main', files: { 'README.md': 'y\n' }, message: 'Beside' });
  const sha = github.merge(number, method);
  const { data: pull } = await rest.pulls.get({ ...at, pull_number: number });
  expect(pull).toMatchObject({
    merged: true,
    merge_commit_sha: sha,
    state: 'closed',
    merged_at: '2026-11-23T09:00:06Z',
  });
  const { data: compared } = await rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${before}...main` });
  expect(compared.commits.map(({ commit }) => commit.message).reverse()).toEqual(messages);
  expect(compared.commits.at(-1)?.parents).toHaveLength(parents);
  for (const commit of compared.commits) expect(await pullsOf(github, commit.sha)).toEqual([number]);
  expect(await pullsOf(github, before)).toEqual([]);
});

async function pullsOf(github: GitHub, sha: string): Promise<number[]> {
  const { rest, at } = clientOf(github);
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: sha });
  return data.map(({ number }) => number);
}

test('a commit that is not on main leads to the pull requests that hold it', async () => {
  const { github, number } = await withPull();
  expect(await pullsOf(github, github.sha('a~1'))).toEqual([number]);
  github.closeIssue(number);
  expect(await pullsOf(github, github.sha('a'))).toEqual([]);
});

test('a pull request that was merged stays as it was, though its branch moves on', async () => {
  const { rest, at, github, number } = await withPull();
  const head = github.sha('a');
  github.merge(number);
  github.push({ branch: 'a', files: { 'README.md': 'later\n' } });
  expect((await rest.pulls.get({ ...at, pull_number: number })).data.head.sha).toBe(head);
});

test('main is read by commits that touch a path, by comparison, by reference and by content', async () => {
  const { rest, at, github } = await withPull();
  github.push({ branch: 'main', files: { 'README.md': null, 'READ ME.md': 'x\n' }, message: 'Renamed' });
  const touched = await rest.repos.listCommits({ ...at, path: 'monitoring' });
  expect(touched.data.map(({ commit }) => commit.message)).toEqual(['Begin']);
  const { data: compared } = await rest.repos.compareCommitsWithBasehead({ ...at, basehead: 'main...a' });
  expect(compared).toMatchObject({
    status: 'diverged',
    ahead_by: 2,
    behind_by: 1,
    files: [{ filename: 'monitoring/a.yaml' }],
  });
  const { data: last } = await rest.repos.getCommit({ ...at, ref: 'main' });
  expect(last.files).toMatchObject([{ filename: 'READ ME.md', previous_filename: 'README.md', status: 'renamed' }]);
  expect((await rest.git.getRef({ ...at, ref: 'heads/main' })).data.object.sha).toBe(github.sha('main'));
  const { data: file } = await rest.repos.getContent({ ...at, path: 'monitoring/stack.yaml' });
  expect(Buffer.from((file as { content: string }).content, 'base64').toString()).toBe('stack: a\n');
  const { data: folder } = await rest.repos.getContent({ ...at, path: 'monitoring', ref: 'a' });
  expect((folder as { name: string }[]).map(({ name }) => name)).toEqual(['a.yaml', 'stack.yaml']);
});

test('environments and branches tell their rules', async () => {
  const github = await openGitHub();
  const { rest, at } = clientOf(github);
  github.state.environments.set('production', { reviewers: ['octocat'], branches: ['main'] });
  github.state.rules.set('main', [{ type: 'pull_request', parameters: reviewed }, { type: 'deletion' }]);
  const { data: environment } = await rest.repos.getEnvironment({ ...at, environment_name: 'production' });
  expect(environment.deployment_branch_policy).toEqual({ protected_branches: false, custom_branch_policies: true });
  expect(environment.protection_rules?.map(({ type }) => type)).toEqual(['required_reviewers', 'branch_policy']);
  const { data } = await rest.repos.listDeploymentBranchPolicies({ ...at, environment_name: 'production' });
  expect(data.branch_policies.map(({ name }) => name)).toEqual(['main']);
  expect((await rest.repos.getBranchRules({ ...at, branch: 'main' })).data.map(({ type }) => type)).toEqual([
    'pull_request',
    'deletion',
  ]);
  expect(await refusal(rest.repos.getEnvironment({ ...at, environment_name: 'other' }))).toMatch(/^404 /);
});

const reviewed = {
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 1,
  required_review_thread_resolution: false,
};

test('a dispatch takes the inputs that its workflow declares, and leaves a run', async () => {
  const workflow =
    'on:\n  workflow_dispatch:\n    inputs:\n      mode: { type: choice, options: [plan, apply], required: true }\n      approve: { type: string }\n';
  const github = await openGitHub({
    files: { '.github/workflows/apply.yml': workflow, '.github/workflows/check.yml': 'on: push\n' },
  });
  const { rest, at } = clientOf(github);
  const dispatch = (inputs: Record<string, string>, more = {}) =>
    rest.actions.createWorkflowDispatch({ ...at, workflow_id: 'apply.yml', ref: 'main', inputs, ...more });
  expect(await refusal(dispatch({ mode: 'plan', aprove: 'x' }))).toContain('Unexpected inputs provided: ["aprove"]');
  expect(await refusal(dispatch({}))).toContain("Required input 'mode' not provided");
  expect(await refusal(dispatch({ mode: 'off' }))).toContain('not in the list of allowed values');
  expect(await refusal(dispatch({ mode: 'plan' }, { ref: 'gone' }))).toContain('No ref found for: gone');
  expect(await refusal(dispatch({}, { workflow_id: 'check.yml' }))).toContain(
    "does not have 'workflow_dispatch' trigger",
  );
  await dispatch({ mode: 'apply', approve: 'abc' });
  expect(github.state.dispatches).toMatchObject([
    { workflow: '.github/workflows/apply.yml', inputs: { mode: 'apply', approve: 'abc' } },
  ]);
  const { data } = await rest.actions.listWorkflowRuns({ ...at, workflow_id: 'apply.yml', event: 'workflow_dispatch' });
  expect(data.workflow_runs).toMatchObject([{ status: 'queued', head_branch: 'main', head_sha: github.sha('main') }]);
});

test('the same history has the same ids', async () => {
  const [one, other] = [await withPull(), await withPull()];
  const ids = ({ github, number }: typeof one) => [
    github.merge(number, 'rebase'),
    github.sha('a'),
    github.sha('refs/pull/1/head'),
  ];
  expect(ids(one)).toEqual(ids(other));
});
