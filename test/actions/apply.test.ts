import { describe, expect, test } from 'vitest';
import { parseMarker } from '../../src/report/comment/marker.ts';
import { parseResultMarker } from '../../src/report/result/marker.ts';
import { edited, service, shop } from '../comment/shop.ts';
import type { MergeMethod } from '../github/acts.ts';
import { pullRequestEvent, pushEvent, scheduleEvent } from '../runner/events.ts';
import { alarmOf, codesIn, type Loop, openLoop } from './apply-stage.ts';
import { heading } from './reading.ts';

const main = shop(['Auth-API', 'Orders-API']);
const profile = 'profiles/beanstalk-api.yaml';
const orders = 'services/orders-api.yaml';
const ordersAt = (threshold: number, texts = main) => ({
  ...texts,
  [orders]: service('Orders-API', `alarms:\n  High-CPU: { when: { threshold: ${threshold} } }\n`),
});
const thresholdOf = async (loop: Loop, name = 'Orders-API-High-CPU') => (await alarmOf(loop, name))?.Threshold;

describe('a merge', () => {
  test.each<MergeMethod>(['squash', 'merge', 'rebase'])('by %s sends what its comment showed', async (method) => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('orders', ordersAt(85));
    const shown = loop.github.comments(pull)[0]?.body;
    const ran = await loop.merge(pull, method);
    expect(ran).toMatchObject({ exitCode: 0, annotations: [], leaks: [], dropped: [] });
    expect(await thresholdOf(loop)).toBe(85);
    expect(loop.github.comments(pull)[0]?.body).toBe(shown);
    expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 1 alarm applied');
    expect(loop.result(pull)).toContain('| update | alarm `Orders-API-High-CPU` | `threshold 80 → 85` |');
    expect(ran.outputs).toMatchObject({ 'has-changes': 'true', 'update-count': '1', 'withheld-count': '0' });
    const again = await loop.apply();
    expect([again.writes, again.exitCode, loop.github.comments(pull)]).toMatchObject([[], 0, { length: 2 }]);
  });

  test('of a first plan leaves what waits for something that nobody showed, until its code is named', async () => {
    const bare = {
      'stack.yaml': main['stack.yaml'] as string,
      'topics/symphonia-alerts-critical.yaml': main['topics/symphonia-alerts-critical.yaml'] as string,
    };
    const loop = await openLoop({ main: bare, later: [main], fresh: true });
    const pull = await loop.propose('first', main);
    const ran = await loop.merge(pull);
    // The topic was main's before anybody showed it.
    expect(heading(loop.result(pull))).toContain('withheld');
    expect(ran.exitCode).toBe(1);
    const sent = await loop.approve(...codesIn(ran.summary));
    expect([sent.exitCode, sent.summary]).toMatchObject([0, expect.stringContaining('applied')]);
    expect((await loop.apply()).writes).toEqual([]);
  });

  test('of two stacks each has its own run, comment and result', async () => {
    const loop = await openLoop({ main });
    const staging = {
      'staging/stack.yaml': 'stack: staging\naccount: "123456789012"\nregion: eu-central-1\n',
      'staging/alerts.yaml': 'topic: staging-alerts\n',
    };
    const pull = loop.open('both', ordersAt(85));
    loop.github.push({ branch: 'both', files: staging });
    await loop.plan(pull);
    await loop.plan(pull, { inputs: { mode: 'plan', directory: 'staging' } });
    const ran = await loop.merge(pull);
    expect(ran.writes).toContain('PutMetricAlarm Orders-API-High-CPU');
    const other = await loop.apply(scheduleEvent(loop.github), { inputs: { directory: 'staging' } });
    expect(other).toMatchObject({ exitCode: 0, writes: ['CreateTopic staging-alerts'] });
    const results = loop.github.comments(pull).flatMap(({ body }) => parseResultMarker(body) ?? []);
    expect(results.map(({ stack }) => stack)).toEqual(['symphonia-production', 'staging']);
  });
});

describe('what counts as shown', () => {
  /** Merged without its plan having counted: nothing is sent, the run is red, and its code sends it. */
  const refused = async (loop: Loop, pull: number, why: string): Promise<void> => {
    const before = loop.github.sha('main');
    if (loop.github.state.issues.get(pull)?.state === 'open') loop.github.merge(pull);
    const ran = await loop.apply(pushEvent(loop.github, before));
    expect(ran).toMatchObject({ exitCode: 1, writes: [] });
    expect(ran.annotations.map(({ message }) => message).join()).toContain('never shown by a merged pull request');
    expect(ran.summary).toContain(why);
    expect(await thresholdOf(loop)).toBe(80);
    const codes = codesIn(ran.summary);
    expect(codes).toHaveLength(1);
    const sent = await loop.approve(...codes);
    expect([sent.exitCode, await thresholdOf(loop)]).toEqual([0, 85]);
  };

  test('a push past review is withheld until its code is named', async () => {
    const loop = await openLoop({ main });
    const before = loop.github.sha('main');
    loop.push('main', ordersAt(85));
    const ran = await loop.apply(pushEvent(loop.github, before));
    expect(ran).toMatchObject({ exitCode: 1, writes: [] });
    expect(ran.annotations[0]?.message).toContain(`approve="${codesIn(ran.summary)}"`);
    const sent = await loop.approve(...codesIn(ran.summary));
    expect([sent.exitCode, await thresholdOf(loop)]).toEqual([0, 85]);
  });

  test('a comment of an older head does not count', async () => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('orders', ordersAt(85));
    loop.github.push({ branch: 'orders', files: { 'src/index.ts': 'late\n' } });
    await refused(loop, pull, 'its comment shows an older commit');
    expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 1 alarm applied');
  });

  test('a comment of somebody else does not count', async () => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('orders', ordersAt(85));
    const [{ id, body } = { id: 0, body: '' }] = loop.github.comments(pull);
    loop.github.removeComment(id);
    loop.github.comment(pull, { by: 'octocat', body });
    await refused(loop, pull, 'unapproved');
  });

  test('a comment that was written, or touched, after the merge does not count', async () => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('orders', ordersAt(85));
    const [{ id, body } = { id: 0, body: '' }] = loop.github.comments(pull);
    loop.github.merge(pull);
    loop.github.editComment(id, body);
    await refused(loop, pull, 'its comment was written after the merge');
  });

  test('a merge into another branch is none of main’s', async () => {
    const loop = await openLoop({ main });
    loop.github.push({ branch: 'next', files: { 'README.md': '# Next\n' } });
    loop.push('orders', ordersAt(85));
    const pull = loop.github.openPull({ branch: 'orders', base: 'next' }).number;
    await loop.plan(pull);
    expect(parseMarker(loop.github.comments(pull)[0]?.body ?? '')?.approvals).toHaveLength(1);
    loop.github.merge(pull);
    const before = loop.github.sha('main');
    loop.push('main', ordersAt(85));
    expect(await loop.apply(pushEvent(loop.github, before))).toMatchObject({ exitCode: 1, writes: [] });
  });

  test('a code that no longer fits sends nothing, and says so', async () => {
    const loop = await openLoop({ main });
    loop.push('main', ordersAt(85));
    const [code = ''] = codesIn((await loop.apply(pushEvent(loop.github, loop.github.sha('main')))).summary);
    loop.push('main', ordersAt(86));
    const ran = await loop.approve(code);
    expect(ran).toMatchObject({ exitCode: 1, writes: [] });
    expect(ran.annotations[0]?.message).toContain(`${code} fits no step as it is now`);
    expect(codesIn(ran.summary)).not.toContain(code);
  });

  test.each(['CODE', 'abcdefghijk…', 'abcdefghijkl --put-back'])('what is no code is refused: %s', async (approve) => {
    const loop = await openLoop({ main });
    const ran = await loop.approve(approve);
    expect(ran).toMatchObject({ exitCode: 1, writes: [], requests: [] });
    expect(ran.annotations[0]?.message).toMatch(/^input approve is ".*": write the codes of steps/);
  });
});

describe('when to say nothing', () => {
  test('an hourly run with nothing to do asks GitHub one thing, and is silent', async () => {
    const loop = await openLoop({ main });
    const ran = await loop.apply();
    expect(ran).toMatchObject({ exitCode: 0, annotations: [], summary: '', requests: ['git/get-ref'], writes: [] });
    expect(ran.outputs).toMatchObject({ 'has-changes': 'false', 'comment-url': '' });
    expect(ran.awsRequests).toBeLessThan(20);
  });

  test('a run for a commit that is no longer main’s tip sends nothing and is green', async () => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('orders', ordersAt(85));
    const old = loop.github.sha('main');
    loop.github.merge(pull);
    const ran = await loop.apply(pushEvent(loop.github, old), { ref: old });
    expect(ran).toMatchObject({ exitCode: 0, writes: [], requests: ['git/get-ref'], awsRequests: 0 });
    expect(ran.annotations[0]).toMatchObject({
      level: 'notice',
      message: expect.stringContaining('main has moved on'),
    });
  });

  test('main that moves on while comments are read sends nothing', async () => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('orders', ordersAt(85));
    loop.github.before('issues/list-comments', () => loop.push('main', ordersAt(90)));
    const ran = await loop.merge(pull);
    expect(ran).toMatchObject({ exitCode: 0, writes: [] });
    expect(await thresholdOf(loop)).toBe(80);
  });
});

describe('where nothing may be sent', () => {
  test('a run for a pull request is refused', async () => {
    const loop = await openLoop({ main });
    const pull = loop.open('orders', ordersAt(85));
    const ran = await loop.apply(pullRequestEvent(loop.github, pull));
    expect(ran).toMatchObject({ exitCode: 1, writes: [], awsRequests: 0 });
    expect(ran.annotations[0]?.message).toContain('mode apply goes by main');
  });

  test('declarations that do not load send nothing, least of all deletes', async () => {
    const loop = await openLoop({ main });
    loop.push('main', edited(main, profile, ['threshold: 80', 'threshold: high']));
    const ran = await loop.apply(pushEvent(loop.github, loop.github.sha('main')));
    expect(ran).toMatchObject({ exitCode: 1, writes: [], awsRequests: 0 });
    expect(heading(ran.summary)).toBe('### `symphonia-production`: 1 error, nothing sent');
  });

  test.each([
    ['does not exist', null],
    ['every branch may deploy', { reviewers: [], branches: null }],
    ['the pattern "*" lets every branch', { reviewers: [], branches: ['main', '*'] }],
    [null, { reviewers: [], branches: ['main'] }],
    [null, { reviewers: ['octocat'], branches: 'protected' as const }],
  ])('a stack that asks for an environment with a branch rule: %s', async (fault, environment) => {
    const asks = edited(main, 'stack.yaml', ['region:', 'githubEnvironment: production\nregion:']);
    const loop = await openLoop({ main: asks });
    if (environment) loop.github.state.environments.set('production', environment);
    expect((await loop.apply()).requests).toEqual(['git/get-ref']);
    const pull = await loop.propose('orders', ordersAt(85, asks));
    const ran = await loop.merge(pull);
    expect([ran.exitCode, await thresholdOf(loop)]).toEqual(fault === null ? [0, 85] : [1, 80]);
    if (fault !== null)
      expect(ran.annotations[0]?.message).toMatch(new RegExp(`nothing was sent: .*${fault.replace('*', '\\*')}`));
  });
});
