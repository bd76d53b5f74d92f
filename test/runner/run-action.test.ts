import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git } from '../github/git.ts';
import { clientOf, openGitHub } from '../github/open.ts';
import { filesOf } from './checkout.ts';
import { dispatchEvent, pullRequestEvent, pushEvent, scheduleEvent } from './events.ts';
import { leaked, openJob } from './open.ts';
import type { Step } from './run-action.ts';

const action = 'test/runner/fixtures/do';

type Call = readonly [name: string, ...args: unknown[]];

/** Runs calls of the toolkit as a step of a job that a push started. */
async function run(calls: readonly Call[], more: Partial<Step> = {}) {
  const github = await openGitHub();
  const job = openJob(github, { event: pushEvent(github, github.sha('main')) });
  return job.run({ action, ...more, inputs: { steps: JSON.stringify(calls), ...more.inputs } });
}

test('a step has its inputs, its outputs and what it leaves to the next', async () => {
  const ran = await run(
    [
      ['tell', 'INPUT_GREETING_TEXT', 'GITHUB_EVENT_NAME', 'GITHUB_REF', 'GITHUB_REF_NAME', 'HOSTNAME', 'MINE'],
      ['setOutput', 'greeting', 'one\ntwo'],
      ['exportVariable', 'NEXT', 'step'],
      ['saveState', 'post', 'later'],
      ['addPath', '/opt/x'],
      ['summary', '# Done\n'],
    ],
    { env: { MINE: 'yes' } },
  );
  expect(ran.log.split('\n')[0]).toBe('["hello","push","refs/heads/main","main",null,"yes"]');
  expect(ran).toMatchObject({
    exitCode: 0,
    ended: 'by itself',
    outputs: { greeting: 'one\ntwo' },
    env: { NEXT: 'step' },
    state: { post: 'later' },
    paths: ['/opt/x'],
    summary: '# Done\n',
    annotations: [],
    dropped: [],
  });
});

test('a step that fails says so by its exit code and an annotation', async () => {
  const ran = await run([
    ['error', 'no, % and\nno', { file: 'monitoring/a.yaml', startLine: 3, startColumn: 5 }],
    ['setFailed', 'failed'],
  ]);
  expect(ran).toMatchObject({
    exitCode: 1,
    annotations: [
      { level: 'error', message: 'no, % and\nno', file: 'monitoring/a.yaml', line: 3, column: 5 },
      { level: 'error', message: 'failed' },
    ],
  });
});

test('text that is printed as it is can be a command', async () => {
  const hostile = ['a\n::error::from a new line', 'a\r::warning::from a bare return', 'a ##[notice]from within a line'];
  const ran = await run(hostile.map((text) => ['info', text]));
  expect(ran.annotations.map(({ message }) => message)).toEqual([
    'from a new line',
    'from a bare return',
    'from within a line',
  ]);
});

test('the token and what the step masks stay out of the log and the summary', async () => {
  const ran = await run(
    [
      ['setSecret', 'hunter2'],
      ['tell', 'INPUT_GITHUB-TOKEN'],
      ['complain', 'hunter2 and s3cret\n'],
      ['summary', 'hunter2\n'],
    ],
    { secrets: ['s3cret'] },
  );
  expect(ran.log.split('\n').sort()).toEqual(['*** and ***', '["***"]']);
  expect(ran.summary).toBe('***\n');
  expect(ran.masked).toEqual([expect.stringMatching(/^ghs_/), 's3cret', 'hunter2']);
});

test('a secret in a request is found', async () => {
  const github = await openGitHub();
  const { rest, at } = clientOf(github);
  const { number } = github.openIssue({ title: 'One' });
  await rest.issues.createComment({ ...at, issue_number: number, body: 'it is "hunter2"' });
  expect(leaked({ masked: ['other'] }, github)).toEqual([]);
  expect(leaked({ masked: ['"hunter2"'] }, github)).toEqual(['POST /repos/symphonia/monitoring/issues/1/comments']);
});

test('a summary of 1 MiB is kept, a larger one is not, and the step stays green', async () => {
  const [full, over] = [await run([['summary', 'x', 1024 * 1024]]), await run([['summary', 'x', 1024 * 1024 + 1]])];
  expect([full.summary.length, full.dropped]).toEqual([1024 * 1024, []]);
  expect([over.summary, over.exitCode, over.dropped.length, over.annotations[0]?.level]).toEqual(['', 0, 1, 'error']);
});

test('a file command that cannot be read fails the step', async () => {
  const ran = await run([['append', 'GITHUB_OUTPUT', 'greeting<<END\nhello\n']]);
  expect([ran.exitCode, ran.annotations.map(({ message }) => message)]).toEqual([
    1,
    ["Unable to process file command 'output' successfully.", "Invalid value. Matching delimiter not found 'END'"],
  ]);
});

test('what is not declared is refused: an input, an output, a command that is gone; and what is required is asked for', async () => {
  await expect(run([], { inputs: { stpes: '[]' } })).rejects.toThrow(
    "Unexpected input(s) 'stpes', valid inputs are ['steps',",
  );
  await expect(run([], { inputs: { steps: '' } })).rejects.toThrow("the required input 'steps' is missing");
  await expect(run([['setOutput', 'greting', 'x']])).rejects.toThrow("the output 'greting' is not declared");
  await expect(run([['print', '::set-output name=greeting::x\n']])).rejects.toThrow(
    '::set-output:: is not carried out',
  );
});

test('a cancelled step is interrupted and may put its things in order', async () => {
  const cancel = new AbortController();
  const github = await openGitHub();
  const job = openJob(github, { event: scheduleEvent(github) });
  const marker = join(job.temp, 'started');
  const calls: Call[] = [['onInterrupt', 'in order'], ['exportVariable', 'STARTED', marker], ['wait']];
  const running = job.run({ action, inputs: { steps: JSON.stringify(calls) }, cancel: cancel.signal });
  await started(job.temp);
  cancel.abort();
  expect(await running).toMatchObject({ ended: 'cancelled', exitCode: 130, log: 'in order' });
});

test('a step that is deaf is ended, after its time as after a cancellation', async () => {
  const calls: Call[] = [['onInterrupt', 'deaf'], ['wait']];
  const ran = await run(calls, { timeoutMs: 500, graceMs: [50, 50] });
  expect(ran).toMatchObject({ ended: 'timed out', exitCode: null });
});

test('a machine that dies leaves the step no time', async () => {
  const kill = new AbortController();
  const github = await openGitHub();
  const job = openJob(github, { event: scheduleEvent(github) });
  const calls: Call[] = [['onInterrupt', 'in order'], ['exportVariable', 'STARTED', 'x'], ['wait']];
  const running = job.run({ action, inputs: { steps: JSON.stringify(calls) }, kill: kill.signal });
  await started(job.temp);
  kill.abort();
  expect(await running).toMatchObject({ ended: 'killed', exitCode: null, log: '' });
});

/** Waits until a step has written its first variable. */
async function started(temp: string): Promise<void> {
  const written = () => readdirSync(temp).some((step) => readFileSync(join(temp, step, 'env'), 'utf8') !== '');
  while (!written()) await new Promise((later) => setTimeout(later, 20));
}

test('a pull request is checked out as its merge, with base as the first parent', async () => {
  const github = await openGitHub({ files: { 'monitoring/a.yaml': 'a: 1\n' } });
  github.push({ branch: 'a', files: { 'monitoring/a.yaml': 'a: 2\n' }, fork: 'stranger' });
  const main = github.push({ branch: 'main', files: { 'README.md': 'x\n' } });
  const { number } = github.openPull({ branch: 'a', fork: 'stranger' });
  const event = pullRequestEvent(github, number, 'opened');
  const { workspace } = openJob(github, { event });
  const show = (what: string) => git(workspace, ['show', what], { whole: true });
  expect(git(workspace, ['rev-parse', 'HEAD', 'HEAD^1'])).toBe(`${event.sha}\n${main}`);
  expect([show('HEAD:monitoring/a.yaml'), show('HEAD^1:monitoring/a.yaml')]).toEqual(['a: 2\n', 'a: 1\n']);
  expect(() => show('HEAD^1^1')).toThrow();
  expect(event).toMatchObject({
    ref: 'refs/pull/1/merge',
    headRef: 'a',
    actor: 'stranger',
    payload: { pull_request: { head: { repo: { fork: true } } }, repository: { full_name: 'symphonia/monitoring' } },
  });
});

test('a folder on disk is committed as it is', async () => {
  const github = await openGitHub({ files: filesOf(action, 'actions/do/') });
  const { workspace } = openJob(github, { event: scheduleEvent(github) });
  expect(readdirSync(join(workspace, 'actions/do'))).toEqual(['action.yml', 'main.mjs']);
});

test('an action speaks to GitHub as the bot, and may die between two requests', async () => {
  const github = await openGitHub();
  github.push({ branch: 'a', files: { a: 'a' } });
  const { number } = github.openPull({ branch: 'a' });
  const kill = new AbortController();
  const { run } = openJob(github, { event: pullRequestEvent(github, number) });
  const inputs = { steps: JSON.stringify([['comment', 'one', 'two']]) };
  const ran = await run({ action, inputs });
  expect([ran.exitCode, leaked(ran, github)]).toEqual([0, []]);
  github.before('issues/create-comment', () => github.before('issues/create-comment', () => kill.abort()));
  expect(await run({ action, inputs, kill: kill.signal })).toMatchObject({ ended: 'killed', exitCode: null });
  const comments = github.comments(number).map(({ body, by }) => `${by.login} ${body}`);
  expect(comments).toEqual(['one', 'two', 'one', 'two'].map((body) => `github-actions[bot] ${body}`));
});

test('no workflow starts for a pull request that conflicts', async () => {
  const github = await openGitHub({ files: { a: '1\n' } });
  github.push({ branch: 'a', files: { a: '2\n' } });
  github.push({ branch: 'main', files: { a: '3\n' } });
  const { number } = github.openPull({ branch: 'a' });
  expect(() => pullRequestEvent(github, number)).toThrow('there is no refs/pull/1/merge');
});

test('a dispatch carries its inputs, at the tip of main', async () => {
  const github = await openGitHub();
  const event = dispatchEvent(github, 'apply.yml', { inputs: { approve: 'abc' }, actor: 'maintainer' });
  expect(event).toMatchObject({
    sha: github.sha('main'),
    payload: { inputs: { approve: 'abc' } },
    actor: 'maintainer',
  });
});
