import { expect, test } from 'vitest';
import { operations, source } from '../../scripts/github-openapi.ts';
import { description } from './description.ts';
import { secondaryLimit } from './faults.ts';
import { filled } from './filled.ts';
import { forkPermissions, startGitHub } from './github.ts';
import { clientOf, openGitHub, refusal } from './open.ts';
import { handlers } from './server.ts';

test('the slice of the description is of the package and the operations that the script names', () => {
  const stale = 'the slice is stale; run npm run codegen:github';
  expect(description.source, stale).toBe(source);
  expect(Object.keys(description.operations), stale).toEqual([...operations].sort());
});

test('every operation has its handler', () => {
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(description.operations));
});

test('a field that a shape does not have is a slip', () => {
  expect(() => filled('label', { nmae: 'x' })).toThrow('GitHub\'s label has no "nmae"');
});

const refusals: { what: string; route: string; given?: Record<string, unknown>; expected: string }[] = [
  {
    what: 'a comment without a body',
    route: 'POST /issues/1/comments',
    expected: '422 Invalid request.\n\nneeds a body',
  },
  {
    what: 'a label without its name',
    route: 'POST /labels',
    given: { color: 'd73a4a' },
    expected: "422 Invalid request.\n\nbody must have required property 'name'",
  },
  {
    what: 'a field that nobody knows',
    route: 'POST /issues/1/comments',
    given: { body: 'x', bdoy: 'y' },
    expected: '422 Invalid request.\n\nbody has no "bdoy"',
  },
  {
    what: 'a blank comment',
    route: 'POST /issues/1/comments',
    given: { body: ' \n' },
    expected: "Body can't be blank",
  },
  {
    what: 'a value of another type',
    route: 'PATCH /issues/1',
    given: { state: 'shut' },
    expected: '422 Invalid request.\n\nbody/state must be equal to one of the allowed values',
  },
  {
    what: 'an unknown query',
    route: 'GET /issues?author=x',
    expected: '422 Invalid request.\n\nquery has no "author"',
  },
  {
    what: 'a page that is no number',
    route: 'GET /issues?page=x',
    expected: '422 Invalid request.\n\nquery/page must be integer',
  },
  {
    what: 'a number that is none',
    route: 'GET /issues/one',
    expected: '422 Invalid request.\n\npath/issue_number must be integer',
  },
  { what: 'a path that is none', route: 'GET /isues', expected: '404 Not Found' },
  { what: 'an issue that is not there', route: 'GET /issues/99', expected: '404 Not Found' },
  { what: 'a pull request that is an issue', route: 'GET /pulls/1', expected: '404 Not Found' },
  { what: 'a commit that is not there', route: `GET /commits/${'0'.repeat(40)}`, expected: '404 Not Found' },
];

test.each(refusals)('$what is refused', async ({ route, given = {}, expected }) => {
  const github = await openGitHub();
  github.openIssue({ title: 'One' });
  const { request } = clientOf(github);
  const [method, path] = route.split(' ');
  expect(await refusal(request(`${method} /repos/symphonia/monitoring${path}`, given))).toContain(expected);
});

test('a body of 65,536 characters is taken, one more is refused', async () => {
  const github = await openGitHub();
  const { rest, at } = clientOf(github);
  const { number } = github.openIssue({ title: 'One' });
  const create = (length: number) =>
    rest.issues.createComment({ ...at, issue_number: number, body: 'ä'.repeat(length) });
  const { data } = await create(65_536);
  const tooLong = 'Body is too long (maximum is 65536 characters)';
  expect(await refusal(create(65_537))).toMatch(/^422 Validation Failed: .*"IssueComment"/);
  expect(await refusal(rest.issues.updateComment({ ...at, comment_id: data.id, body: 'x'.repeat(65_537) }))).toContain(
    tooLong,
  );
  expect(await refusal(rest.issues.create({ ...at, title: 'Two', body: 'x'.repeat(65_537) }))).toContain(
    'body is too long',
  );
});

test('an answer that is not GitHub’s fails the test that caused it', async () => {
  const github = await startGitHub();
  github.state.rules.set('main', [{ type: 'no such rule' }]);
  const { rest, at } = clientOf(github);
  expect(await refusal(rest.repos.getBranchRules({ ...at, branch: 'main' }))).toContain(
    "the fake's answer is not GitHub's",
  );
  await expect(github.close()).rejects.toThrow('the fake GitHub slipped');
});

test('a filter that the fake does not know, and a fault that never comes, fail the test too', async () => {
  const github = await startGitHub();
  const { rest, at } = clientOf(github);
  expect(await refusal(rest.issues.listForRepo({ ...at, milestone: '1' }))).toContain(
    'the fake passes over "milestone"',
  );
  github.fail('issues/create', { status: 502 });
  await expect(github.close()).rejects.toThrow('what was to befall issues/create did not');
});

test('a token may do what it was granted, where it was granted', async () => {
  const github = await openGitHub();
  github.push({ branch: 'a', files: { a: 'a' } });
  const pull = github.openPull({ branch: 'a' }).number;
  const issue = github.openIssue({ title: 'One' }).number;
  const comment = (token: string, number: number, owner = 'symphonia') =>
    clientOf(github, token).rest.issues.createComment({ owner, repo: 'monitoring', issue_number: number, body: 'x' });
  const pulls = github.token({ permissions: { 'pull-requests': 'write' } });
  expect((await comment(pulls, pull)).status).toBe(201);
  expect(await refusal(comment(pulls, issue))).toMatch(/^403 Resource not accessible by integration/);
  expect(await refusal(comment(github.token({ permissions: forkPermissions }), pull))).toMatch(/^403 /);
  expect(await refusal(comment(pulls, pull, 'somebody'))).toMatch(/^404 /);
  expect(await refusal(comment('ghs_forged', pull))).toMatch(/^401 Bad credentials/);
});

test('the limits of the rate say when to come again', async () => {
  const github = await openGitHub();
  const { rest, at } = clientOf(github);
  const get = () => rest.repos.get(at);
  github.fail('repos/get', secondaryLimit({ status: 429, retryAfterSeconds: 7 }));
  const limited = await get().catch((error) => error);
  expect([limited.status, limited.response.headers['retry-after']]).toEqual([429, '7']);
  expect((await get()).headers['x-ratelimit-remaining']).toBe('998');
  github.state.rate.remaining = 0;
  const spent = await get().catch((error) => error);
  expect([spent.status, spent.response.headers['x-ratelimit-remaining']]).toEqual([403, '0']);
  expect(spent.message).toContain('API rate limit exceeded');
});

test('a request that failed may have been carried out', async () => {
  const github = await openGitHub();
  const { rest, at } = clientOf(github);
  const { number } = github.openIssue({ title: 'One' });
  const create = (body: string) => rest.issues.createComment({ ...at, issue_number: number, body });
  github.fail('issues/create-comment', { status: 502, count: 2 });
  github.fail('*', { status: null, carriedOut: true });
  const answers = [
    await refusal(create('a')),
    await refusal(create('b')),
    await refusal(create('c')),
    await refusal(create('d')),
  ];
  expect(answers.map((one) => one.slice(0, 3))).toEqual(['502', '502', '500', 'no ']);
  expect(github.comments(number).map(({ body }) => body)).toEqual(['c', 'd']);
  expect(github.exchanges.map(({ status }) => status)).toEqual([502, 502, null, 201]);
});

test('others act between two requests', async () => {
  const github = await openGitHub();
  const { rest, at } = clientOf(github);
  const { number } = github.openIssue({ title: 'One' });
  const { id } = github.comment(number, { by: 'mallory', body: '<!-- monitoring v1 {} -->' });
  github.before('issues/update-comment', () => github.removeComment(id));
  expect((await rest.issues.listComments({ ...at, issue_number: number })).data).toHaveLength(1);
  expect(await refusal(rest.issues.updateComment({ ...at, comment_id: id, body: 'x' }))).toMatch(/^404 /);
});
