import { describe, expect, test } from 'vitest';
import { emptyMarker, markedAs, parseDriftMarker, renderDriftMarker } from '../../src/report/drift/marker.ts';
import { edited, service, shop } from '../comment/shop.ts';
import type { Issue } from '../github/state.ts';
import { scheduleEvent } from '../runner/events.ts';
import { alarmOf, byHand, codesIn, type Loop, type Outcome, openLoop } from './apply-stage.ts';
import { heading } from './reading.ts';

const main = shop(['Auth-API', 'Orders-API']);
const cpu = 'Orders-API-High-CPU';
const marked = markedAs({ kind: 'alarm', name: cpu });
const profile = 'profiles/beanstalk-api.yaml';

type DriftOptions = Parameters<Loop['apply']>[1];
const drift = (loop: Loop, { inputs, ...more }: NonNullable<DriftOptions> = {}): Promise<Outcome> =>
  loop.apply(scheduleEvent(loop.github), { inputs: { mode: 'drift', ...inputs }, ...more });
const issuesOf = (loop: Loop): readonly Issue[] =>
  [...loop.github.state.issues.values()].filter(({ pull }) => pull === null);
const issueOf = (loop: Loop): Issue => {
  const [issue, ...others] = issuesOf(loop);
  if (!issue || others.length > 0) throw new Error(`${others.length + (issue ? 1 : 0)} issues`);
  return issue;
};
const bodyOf = (loop: Loop): string => issueOf(loop).body ?? '';
const writesIn = ({ requests }: Outcome): readonly (string | null)[] =>
  requests.filter((one) => /create|update|add|delete/.test(one ?? ''));
const thresholdTo = (loop: Loop, Threshold: number): Promise<void> => byHand(loop, cpu, { Threshold });

test('nothing: no issue, and few calls', async () => {
  const loop = await openLoop({ main });
  const ran = await drift(loop);
  expect(ran).toMatchObject({ exitCode: 0, annotations: [], writes: [] });
  expect(ran.requests).toEqual(['git/get-ref', 'issues/list-for-repo']);
  expect(ran.summary).toBe('### `symphonia-production`: nothing differs\n');
  expect(ran.outputs).toMatchObject({ 'has-changes': 'false', 'comment-url': '' });
  expect(issuesOf(loop)).toEqual([]);
});

describe('a hand change', () => {
  test('opens an issue with what changed, since when, and three ways out; seen again, nothing is written', async () => {
    const loop = await openLoop({ main });
    await thresholdTo(loop, 95);
    const ran = await drift(loop);
    expect(ran).toMatchObject({ exitCode: 0, annotations: [], leaks: [], dropped: [], writes: [] });
    const issue = issueOf(loop);
    expect(issue).toMatchObject({
      title: 'symphonia-production: 1 alarm changed by hand',
      labels: ['monitoring-drift'],
      state: 'open',
    });
    const body = bodyOf(loop);
    const [code = ''] = codesIn(body);
    expect(parseDriftMarker(body)).toMatchObject({ stack: 'symphonia-production', codes: [code] });
    expect(body).toContain(`| looser | alarm \`${cpu}\` | \`threshold 80 → 95\` |`);
    expect(body).toMatch(/\| \d+ \w{3} \d{4} \d\d:\d\d UTC \|/);
    expect(body).toContain(`| put 1 alarm back | \`gh workflow run apply.yml -f approve="${code}"\` |`);
    expect(body).toContain(
      `| keep alarm \`${cpu}\` | \`monitoring/services/orders-api.yaml\`: under \`alarms:\` add \`High-CPU: { when: { threshold: 95 } }\` |`,
    );
    expect(body).toContain(`\`monitoring hold 'alarm.${cpu}' --for 12h\``);
    expect(body).toContain('+++ b/monitoring/services/orders-api.yaml');
    expect(loop.github.state.labels.get('monitoring-drift')?.description).toBe('What AWS holds is not what main wants');
    expect(ran.outputs['comment-url']).toContain(`/issues/${issue.number}`);
    const again = await drift(loop);
    expect(writesIn(again)).toEqual([]);
    expect(bodyOf(loop)).toBe(body);
  });

  test('a second one updates it, and the first keeps its time; what nobody hears comes first', async () => {
    const loop = await openLoop({ main });
    await thresholdTo(loop, 95);
    await drift(loop);
    const first = parseDriftMarker(bodyOf(loop))?.seen.get(marked);
    await loop.account.sandbox.act('cloudwatch.DisableAlarmActions', { AlarmNames: ['Orders-API-High-Latency'] });
    const ran = await drift(loop);
    expect(writesIn(ran)).toEqual(['issues/update']);
    const body = bodyOf(loop);
    expect(parseDriftMarker(body)?.seen.get(marked)).toBe(first);
    expect(body).toContain('Heard less, or no longer there: 1 alarm.');
    const rows = body.split('\n').filter((line) => line.includes(' | alarm `'));
    expect(rows[0]).toContain('| **actions-off** | alarm `Orders-API-High-Latency`');
    expect(rows[1]).toContain(cpu);
    expect(codesIn(body)).toHaveLength(2);
  });

  test('put back with the printed code, it closes itself; when it comes back, the issue is opened again', async () => {
    const loop = await openLoop({ main });
    await thresholdTo(loop, 95);
    await drift(loop);
    const sent = await loop.approve(...codesIn(bodyOf(loop)));
    expect([sent.exitCode, (await alarmOf(loop, cpu))?.Threshold]).toEqual([0, 80]);
    const ran = await drift(loop);
    expect(writesIn(ran)).toEqual(['issues/update', 'issues/create-comment']);
    const issue = issueOf(loop);
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(parseDriftMarker(bodyOf(loop))).toMatchObject({ seen: new Map(), codes: [] });
    expect(loop.github.comments(issue.number).map(({ body }) => body)).toEqual([
      'Nothing differs any more: AWS holds what main wants.',
    ]);
    expect(writesIn(await drift(loop))).toEqual([]);
    await thresholdTo(loop, 99);
    await drift(loop);
    expect(issueOf(loop)).toMatchObject({ state: 'open' });
    expect(bodyOf(loop)).toContain('threshold 80 → 99');
  });

  test('accepted by a merged pull request, it closes itself', async () => {
    const loop = await openLoop({ main });
    await thresholdTo(loop, 95);
    await drift(loop);
    const patch = 'alarms:\n  High-CPU: { when: { threshold: 95 } }\n';
    const added = bodyOf(loop)
      .split('\n')
      .filter((line) => /^\+[^+]/.test(line))
      .map((line) => `${line.slice(1)}\n`);
    expect(added.join('')).toBe(patch);
    const pull = await loop.propose('accept', { ...main, 'services/orders-api.yaml': service('Orders-API', patch) });
    const merged = await loop.merge(pull);
    expect([merged.exitCode, (await alarmOf(loop, cpu))?.Threshold]).toEqual([0, 95]);
    await drift(loop);
    expect(issueOf(loop).state).toBe('closed');
  });

  test('that somebody closes unsolved comes back in the same issue, with its time', async () => {
    const loop = await openLoop({ main });
    await thresholdTo(loop, 95);
    await drift(loop);
    const before = bodyOf(loop);
    loop.github.closeIssue(issueOf(loop).number);
    await drift(loop);
    expect(issueOf(loop)).toMatchObject({ state: 'open', body: before });
  });

  test('that silences is put back only once its hazard is allowed, which is said', async () => {
    const loop = await openLoop({ main });
    const arn = 'arn:aws:sns:eu-central-1:123456789012:somebody-else';
    const actions = ((await alarmOf(loop, cpu))?.AlarmActions ?? []) as string[];
    await byHand(loop, cpu, { AlarmActions: [...actions, arn] });
    await drift(loop);
    expect(bodyOf(loop)).toContain(
      `  - { hazard: actions-removed, address: alarm.${cpu}, reason: "WHY", until: "YYYY-MM-DD" }`,
    );
    expect(bodyOf(loop)).toContain('`High-CPU: {');
  });

  test('by nobody but a machine that takes actions away is told as silencing', async () => {
    const loop = await openLoop({ main });
    await byHand(loop, cpu, { AlarmActions: [] });
    await drift(loop);
    expect(bodyOf(loop)).toContain(`| **actions-removed** | alarm \`${cpu}\``);
    expect(bodyOf(loop)).toContain('`High-CPU: { notify: [] }`');
  });
});

describe('what is not there', () => {
  /** Main declares what it declares since days. */
  const settled = async (): Promise<Loop> => {
    const loop = await openLoop({ main });
    loop.github.clock.advance(-30 * 24 * 3_600_000);
    loop.push('main', { ...main, 'topics/symphonia-alerts.yaml': `${main['topics/symphonia-alerts.yaml']}# ours\n` });
    return loop;
  };

  test('an alarm that was deleted is on top', async () => {
    const loop = await settled();
    await thresholdTo(loop, 95);
    await loop.account.sandbox.act('cloudwatch.DeleteAlarms', { AlarmNames: ['Auth-API-High-CPU'] });
    await drift(loop);
    const rows = bodyOf(loop)
      .split('\n')
      .filter((line) => line.includes(' | alarm `'));
    expect(issueOf(loop).title).toBe('symphonia-production: 1 alarm changed by hand, 1 alarm not there');
    expect(rows[0]).toContain(
      '| **not there** | alarm `Auth-API-High-CPU` | declared in `monitoring/profiles/beanstalk-api.yaml:7`',
    );
    expect(codesIn(bodyOf(loop))).toHaveLength(2);
    const without = 'name it under `without` in `monitoring/services/auth-api.yaml:2`';
    expect(bodyOf(loop)).toContain(`| do without alarm \`Auth-API-High-CPU\` | ${without} |`);
  });

  test('a subscription that is gone shows nobody its address', async () => {
    const loop = await settled();
    const [subscription] = loop.account.sandbox.state.subscriptions.values();
    await loop.account.sandbox.act('sns.Unsubscribe', { SubscriptionArn: subscription?.arn } as never);
    const ran = await drift(loop);
    expect(bodyOf(loop)).toContain('| **not there** | subscription `symphonia-alerts/email/d***@symphonia.fr`');
    expect(JSON.stringify([bodyOf(loop), ran.summary, ran.leaks])).not.toContain('devops@');
  });

  test('what main just began to want is given time', async () => {
    const loop = await openLoop({ main });
    loop.push('main', edited(main, profile, ['threshold: 80', 'threshold: 85']));
    const ran = await drift(loop);
    expect([writesIn(ran), ran.outputs['has-changes']]).toEqual([[], 'false']);
  });

  test('what main wants for hours and nobody showed waits, with its code; the hourly apply is not red for it again', async () => {
    const loop = await settled();
    loop.push('main', edited(main, profile, ['threshold: 80', 'threshold: 85']));
    expect((await loop.apply()).exitCode).toBe(1);
    await drift(loop);
    expect(issueOf(loop).title).toBe('symphonia-production: 2 alarms waiting');
    expect(bodyOf(loop)).toContain('**unapproved**: `no merged pull request showed it`');
    expect(bodyOf(loop)).toContain('threshold 80 → 85');
    expect((await loop.apply()).exitCode).toBe(0);
    const sent = await loop.approve(...codesIn(bodyOf(loop)));
    expect(sent.exitCode).toBe(0);
    await drift(loop);
    expect(issueOf(loop).state).toBe('closed');
  });
});

test('what is held is listed with its end', async () => {
  const loop = await openLoop({ main });
  await thresholdTo(loop, 95);
  await drift(loop);
  const until = '2099-01-01T00:00:00Z';
  await loop.account.sandbox.act('cloudwatch.TagResource', {
    ResourceARN: `arn:aws:cloudwatch:eu-central-1:123456789012:alarm:${cpu}`,
    Tags: [{ Key: 'monitoring:hold', Value: until }],
  } as never);
  await drift(loop);
  expect(issueOf(loop)).toMatchObject({ state: 'open', title: 'symphonia-production: 1 alarm held' });
  expect(bodyOf(loop)).toContain(`**hold**: \`until ${until}\``);
  expect(bodyOf(loop)).toContain(`\`monitoring hold 'alarm.${cpu}' --release\``);
});

describe('whose issue it is', () => {
  const forged = (stack: string): string =>
    `${renderDriftMarker({ ...emptyMarker(stack), seen: new Map([[marked, '2020-01-01T00:00:00Z']]) })}\nours, of course`;

  test('one that somebody else opened is none of ours, nor is one of another stack', async () => {
    const loop = await openLoop({ main });
    const theirs = loop.github.openIssue({ title: 'drift', body: forged('symphonia-production'), by: 'mallory' });
    const other = loop.github.openIssue({ title: 'drift', body: forged('staging'), by: 'github-actions[bot]' });
    await thresholdTo(loop, 95);
    await drift(loop);
    const [first, second, ours] = issuesOf(loop);
    expect([first?.body, second?.body]).toEqual([theirs.body, other.body]);
    expect(parseDriftMarker(ours?.body ?? '')?.seen.get(marked)).not.toContain('2020');
  });

  test('ours is found on the third page, whatever its labels', async () => {
    const loop = await openLoop({ main });
    for (let i = 0; i < 205; i += 1) loop.github.openIssue({ title: `issue ${i}` });
    await thresholdTo(loop, 95);
    await drift(loop);
    const ours = issuesOf(loop).at(-1) as Issue;
    ours.labels = [];
    const again = await drift(loop);
    expect(writesIn(again)).toEqual([]);
    expect(again.requests.filter((one) => one === 'issues/list-for-repo')).toHaveLength(3);
  });

  test('of twins the older says it', async () => {
    const loop = await openLoop({ main });
    for (const title of ['one', 'two'])
      loop.github.openIssue({ title, body: forged('symphonia-production'), by: 'github-actions[bot]' });
    await thresholdTo(loop, 95);
    await drift(loop);
    expect(issuesOf(loop).map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(issuesOf(loop)[0]?.body).toContain('1 Jan 2020 00:00 UTC');
  });

  test('each stack has its own', async () => {
    const staging = {
      'staging/stack.yaml': 'stack: staging\naccount: "123456789012"\nregion: eu-central-1\n',
      'staging/alerts.yaml': 'topic: staging-alerts\ndisplayName: Staging\n',
    };
    const loop = await openLoop({ main, beside: staging });
    loop.github.clock.advance(-30 * 24 * 3_600_000);
    loop.github.push({ branch: 'main', files: { 'staging/alerts.yaml': 'topic: staging-alerts\n' } });
    await thresholdTo(loop, 95);
    await drift(loop);
    await drift(loop, { inputs: { directory: 'staging' } });
    expect(issuesOf(loop).map(({ title }) => title)).toEqual([
      'symphonia-production: 1 alarm changed by hand',
      'staging: 1 topic not there',
    ]);
    expect(writesIn(await drift(loop))).toEqual([]);
  });
});

describe('where GitHub says no', () => {
  test('a token that may not write issues: red with one sentence, and the summary holds the text', async () => {
    const loop = await openLoop({ main });
    await thresholdTo(loop, 95);
    const token = loop.github.token({ permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read' } });
    const ran = await drift(loop, { token });
    expect(ran.exitCode).toBe(1);
    expect(ran.annotations).toHaveLength(1);
    expect(ran.annotations[0]?.message).toMatch(
      /^The drift issue could not be kept: GitHub refused to open an issue \(403\): Resource not accessible by integration.*; the job may lack the permission \(`issues: write`\)\. The job's summary holds its text\.$/,
    );
    expect(heading(ran.summary)).toBe('### `symphonia-production`: 1 alarm changed by hand');
    expect(issuesOf(loop)).toEqual([]);
  });

  test('without comment: true there is no issue', async () => {
    const loop = await openLoop({ main });
    await thresholdTo(loop, 95);
    const ran = await drift(loop, { inputs: { comment: 'false' } });
    expect([ran.exitCode, ran.requests, issuesOf(loop)]).toEqual([0, ['git/get-ref'], []]);
    expect(ran.summary).toContain('threshold 80 → 95');
  });

  test('declarations that do not load: red, nothing is compared, and the issue stays as it is', async () => {
    const loop = await openLoop({ main });
    await thresholdTo(loop, 95);
    await drift(loop);
    const before = bodyOf(loop);
    loop.push('main', edited(main, profile, ['threshold: 80', 'threshold: high']));
    const ran = await drift(loop);
    expect([ran.exitCode, ran.awsRequests, bodyOf(loop)]).toEqual([1, 0, before]);
    expect(heading(ran.summary)).toBe('### `symphonia-production`: 1 error, nothing compared');
  });

  test('main that has moved on is left to the next run', async () => {
    const loop = await openLoop({ main });
    const event = scheduleEvent(loop.github);
    await thresholdTo(loop, 95);
    const { sha } = event;
    loop.push('main', edited(main, profile, ['threshold: 80', 'threshold: 85']));
    const ran = await loop.apply(event, { inputs: { mode: 'drift' }, ref: sha });
    expect(ran).toMatchObject({ exitCode: 0, awsRequests: 0 });
    expect(ran.annotations[0]?.level).toBe('notice');
  });
});
