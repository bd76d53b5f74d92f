import { describe, expect, test } from 'vitest';
import { parseMarker } from '../../src/report/comment/marker.ts';
import { edited, service, shop, without } from '../comment/shop.ts';
import { heading } from './reading.ts';
import { type Outcome, openStage, type Stage } from './stage.ts';

const main = shop(['Auth-API', 'Orders-API']);
const profile = 'profiles/beanstalk-api.yaml';
const orders = 'services/orders-api.yaml';
const cpu = edited(main, profile, ['threshold: 80', 'threshold: 85']);
const ordersAt = (threshold: number) => ({
  ...main,
  [orders]: service('Orders-API', `alarms:\n  High-CPU: { when: { threshold: ${threshold} } }\n`),
});

/** What every good run has in common; gives the one comment. */
function toldOnce(stage: Stage, ran: Outcome): string {
  const comments = stage.comments();
  expect(comments).toHaveLength(1);
  expect(ran).toMatchObject({ annotations: [], dropped: [], leaks: [], exitCode: 0 });
  expect(parseMarker(comments[0] ?? '')).toMatchObject({
    stack: 'symphonia-production',
    head: stage.github.sha('change'),
    plan: ran.outputs['plan-digest'],
  });
  expect(JSON.parse(ran.planFile)).toMatchObject({ digest: ran.outputs['plan-digest'] });
  // A level fuller where there is room; the same in all of these.
  expect(ran.summary).toBe(comments[0]?.split('\n').slice(1).join('\n'));
  return comments[0] ?? '';
}

describe('what a pull request changes', () => {
  test('a first plan creates everything, against a main without declarations', async () => {
    const stage = await openStage({ main: null, branch: main, applied: null });
    const ran = await stage.plan();
    const comment = toldOnce(stage, ran);
    expect(heading(comment)).toBe(
      '### `symphonia-production`: 2 topics, 6 alarms and 1 subscription are new, nothing blocked',
    );
    expect(comment).toContain(' · merging approves 9 creates · 0 unchanged');
    expect(ran.outputs).toMatchObject({
      'has-changes': 'true',
      'create-count': '9',
      'update-count': '0',
      'delete-count': '0',
      'withheld-count': '0',
      'monthly-usd-change': '0.60',
    });
  });

  test('a threshold in a profile is one row, and its comment is written once and left alone', async () => {
    const stage = await openStage({ main, branch: cpu });
    const ran = await stage.plan();
    const comment = toldOnce(stage, ran);
    expect(heading(comment)).toBe('### `symphonia-production`: 2 alarms change, nothing blocked');
    expect(comment).toContain(
      '| update | 2 alarms: `Auth-API-High-CPU` · `Orders` | `threshold 80 → 85` | `monitoring/profiles/beanstalk-api.yaml:9` |',
    );
    expect(ran.requests.slice(-2)).toEqual(['issues/create-comment', 'issues/list-comments']);
    const again = await stage.plan();
    expect(again.requests).not.toContain('issues/create-comment');
    expect(again.requests).not.toContain('issues/update-comment');
    expect(again.outputs['comment-url']).toBe(ran.outputs['comment-url']);
    expect(again.outputs['plan-digest']).toBe(ran.outputs['plan-digest']);
  });

  test('the next commit updates the comment, and one that takes everything back says so', async () => {
    const stage = await openStage({ main, branch: cpu });
    const first = await stage.plan();
    stage.push(ordersAt(90));
    const second = await stage.plan();
    expect(second.requests.at(-1)).toBe('issues/update-comment');
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(heading(toldOnce(stage, second))).toBe('### `symphonia-production`: 1 alarm changes, nothing blocked');
    stage.push(main);
    const third = await stage.plan();
    const comment = toldOnce(stage, third);
    expect(heading(comment)).toBe('### `symphonia-production`: this pull request changes nothing in AWS');
    expect(parseMarker(comment)).toMatchObject({ approvals: [], over: [] });
    expect(third.outputs).toMatchObject({ 'has-changes': 'false', 'withheld-count': '0' });
  });

  test('where nothing differs, nothing is said', async () => {
    const stage = await openStage({ main, branch: main, beside: { 'src/index.ts': 'a\n' } });
    stage.github.push({ branch: 'change', files: { 'src/index.ts': 'b\n' } });
    const ran = await stage.plan();
    expect(stage.comments()).toEqual([]);
    expect(ran.outputs).toMatchObject({ 'has-changes': 'false', 'comment-url': '' });
    expect(ran.summary).toContain('this pull request changes nothing in AWS');
  });

  test('two stacks have a comment each', async () => {
    const files = {
      'staging/stack.yaml': 'stack: staging\naccount: "123456789012"\nregion: eu-central-1\n',
      'staging/alerts.yaml': 'topic: staging-alerts\n',
    };
    const stage = await openStage({ main, branch: cpu });
    stage.github.push({ branch: 'change', files });
    for (let times = 0; times < 2; times += 1) {
      await stage.plan();
      await stage.plan({ inputs: { directory: './staging/' } });
    }
    expect(stage.comments().map((body) => parseMarker(body)?.stack)).toEqual(['symphonia-production', 'staging']);
    expect(stage.comments().map(heading)).toEqual([
      '### `symphonia-production`: 2 alarms change, nothing blocked',
      '### `staging`: 1 topic is new, nothing blocked',
    ]);
  });
});

describe('what others changed', () => {
  const put = async (stage: Stage, name: string, threshold: number): Promise<void> => {
    const { sandbox } = stage.account;
    const found = await sandbox.act('cloudwatch.DescribeAlarms', { AlarmNames: [name] });
    const [alarm] = (found as { MetricAlarms: { [field: string]: never }[] }).MetricAlarms;
    await sandbox.act('cloudwatch.PutMetricAlarm', { ...alarm, Threshold: threshold });
  };

  test('a hand beside ours is told apart, and is not in the way', async () => {
    const stage = await openStage({ main, branch: cpu });
    await put(stage, 'Auth-API-High-Latency', 9);
    const ran = await stage.plan();
    const comment = toldOnce(stage, ran);
    expect(heading(comment)).toBe('### `symphonia-production`: 2 alarms change, nothing blocked');
    expect(comment).toContain(
      '> **Changed by hand, not by this pull request: 1 alarm.** Merging leaves this as it is.',
    );
    expect(comment).toContain('> - alarm `Auth-API-High-Latency`: looser: `threshold 2 → 9`');
    expect(ran.outputs).toMatchObject({ 'update-count': '2', 'withheld-count': '1' });
  });

  test('a collision shows both sides, and the marker keeps that it did', async () => {
    const stage = await openStage({ main, branch: ordersAt(85) });
    await put(stage, 'Orders-API-High-CPU', 95);
    const comment = toldOnce(stage, await stage.plan());
    expect(comment).toContain('**Changed by hand, and by this pull request too: 1 alarm.**');
    expect(comment).toContain('| update, over a hand |');
    const over = parseMarker(comment)?.over ?? [];
    expect(over).toEqual([expect.stringMatching(/^[\w-]{12}$/)]);
    await put(stage, 'Orders-API-High-CPU', 96);
    expect(parseMarker(toldOnce(stage, await stage.plan()))?.over).not.toEqual(over);
  });

  test('what main wants and nobody sent is told apart', async () => {
    const waiting = edited(main, profile, ['threshold: 10,', 'threshold: 20,']);
    const stage = await openStage({
      applied: main,
      main: waiting,
      branch: { ...waiting, [orders]: ordersAt(85)[orders] as string },
    });
    const ran = await stage.plan();
    const comment = toldOnce(stage, ran);
    expect(heading(comment)).toBe('### `symphonia-production`: 1 alarm changes, nothing blocked');
    expect(comment).toContain('**Not yet applied, not by this pull request: 2 alarms.**');
    // The merge sends both.
    expect(ran.outputs).toMatchObject({ 'update-count': '3', 'withheld-count': '0' });
  });

  test('of what main declares and nobody applied, merging approves what the pull request changes', async () => {
    const stage = await openStage({ applied: null, main, branch: ordersAt(85) });
    const ran = await stage.plan();
    const comment = toldOnce(stage, ran);

    expect(parseMarker(comment)?.approvals).toHaveLength(1);
    expect(comment).toContain('merging approves part of 1 create ·');
  });

  test('what is nobody’s is a conflict, and stays', async () => {
    const stage = await openStage({ main, branch: { ...main, 'alerts.yaml': 'topic: billing\n' } });
    await stage.account.sandbox.act('sns.CreateTopic', { Name: 'billing' });
    const ran = await stage.plan();
    const comment = toldOnce(stage, ran);
    expect(heading(comment)).toBe('### `symphonia-production`: 1 topic withheld');
    expect(comment).toContain('take it over: `adopt: true` in its YAML');
    expect(ran.outputs).toMatchObject({ 'withheld-count': '1', 'create-count': '0', 'update-count': '0' });
  });
});

describe('hazards', () => {
  const retired = without(main, orders);
  const allow: readonly [string, string] = [
    'priorities:',
    'allow:\n  - { hazard: delete, address: alarm.Orders-API-*, reason: retired, until: "2099-12-31" }\npriorities:',
  ];

  test('what blocks turns the check red, and the comment says how to allow it', async () => {
    const stage = await openStage({ main, branch: retired });
    const ran = await stage.plan();
    const [comment = ''] = stage.comments();
    expect(ran.exitCode).toBe(1);
    expect(ran.annotations).toEqual([
      {
        level: 'error',
        message: 'This change has hazards that nothing allows: delete. The comment says how to allow them.',
      },
    ]);
    expect(heading(comment)).toBe('### `symphonia-production`: **3 alarms blocked**');
    expect(comment).toContain(
      '- { hazard: delete, address: alarm.Orders-API-High-CPU, reason: "WHY", until: "YYYY-MM-DD" }',
    );
    expect(ran.outputs).toMatchObject({ 'delete-count': '0', 'withheld-count': '3', 'has-changes': 'true' });
  });

  test('what a reviewed permission names is sent', async () => {
    const stage = await openStage({ main, branch: edited(retired, 'stack.yaml', allow) });
    const ran = await stage.plan();
    expect(heading(toldOnce(stage, ran))).toBe('### `symphonia-production`: 3 alarms go, nothing blocked');
    expect(ran.outputs).toMatchObject({ 'delete-count': '3', 'withheld-count': '0', 'monthly-usd-change': '-0.30' });
  });

  test('a hazard of what waits on main is not this pull request’s', async () => {
    const stage = await openStage({
      applied: main,
      main: retired,
      branch: edited(retired, profile, ['threshold: 80', 'threshold: 85']),
    });
    const ran = await stage.plan();
    expect(ran).toMatchObject({ exitCode: 0, annotations: [] });
    expect(ran.outputs['withheld-count']).toBe('3');
  });
});
