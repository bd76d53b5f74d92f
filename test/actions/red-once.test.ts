import { describe, expect, test, vi } from 'vitest';
import { parseDriftMarker, renderDriftMarker } from '../../src/report/drift/marker.ts';
import { edited, service, shop } from '../comment/shop.ts';
import type { MergeMethod } from '../github/acts.ts';
import type { Issue } from '../github/state.ts';
import { pushEvent, scheduleEvent } from '../runner/events.ts';
import { alarmOf, codesIn, type Loop, type Outcome, openLoop } from './apply-stage.ts';

vi.setConfig({ testTimeout: 120_000 });

const main = shop(['Auth-API', 'Orders-API']);
const orders = 'services/orders-api.yaml';
const cpu = 'Orders-API-High-CPU';
const ordersAt = (threshold: number, texts = main) => ({
  ...texts,
  [orders]: service('Orders-API', `alarms:\n  High-CPU: { when: { threshold: ${threshold} } }\n`),
});
const drift = (loop: Loop): Promise<Outcome> => loop.apply(scheduleEvent(loop.github), { inputs: { mode: 'drift' } });
const issueOf = (loop: Loop): Issue | undefined =>
  [...loop.github.state.issues.values()].find(({ pull }) => pull === null);
const writesIn = ({ requests }: Outcome): readonly (string | null)[] =>
  requests.filter((one) => /create|update|add|delete/.test(one ?? ''));
const messageOf = (ran: Outcome): string => ran.annotations.map(({ message }) => message).join('\n');

describe('a request that fails', () => {
  test('turns an hourly run red once; then the issue carries it, and says why, until it is another', async () => {
    const loop = await openLoop({ main });
    const { sandbox } = loop.account;
    const pull = await loop.propose('orders', ordersAt(85));
    sandbox.fail({ op: 'PutMetricAlarm', kind: 'denied', count: 1_000 });
    expect((await loop.merge(pull)).exitCode).toBe(1);
    expect(issueOf(loop)).toBeUndefined();

    const red = await loop.apply();
    expect([red.exitCode, writesIn(red)]).toEqual([1, ['issues/create-label', 'issues/create']]);
    expect(messageOf(red)).toContain('1 step failed: alarm.Orders-API-High-CPU');
    expect(issueOf(loop)?.title).toBe('symphonia-production: 1 alarm waiting');
    expect(issueOf(loop)?.body).toMatch(
      /\| alarm `Orders-API-High-CPU` \| `threshold 80 → 85`<br>\*\*the apply fails\*\*: `.*the role needs cloudwatch:PutMetricAlarm.*` \| mend that; the next run sends it: within the hour, or `gh workflow run apply.yml` \|/,
    );
    for (const run of [loop.apply, () => drift(loop), loop.apply]) {
      const ran = await run();
      expect([ran.exitCode, ran.annotations, writesIn(ran)]).toEqual([0, [], []]);
    }

    sandbox.clearFaults();
    sandbox.fail({ op: 'PutMetricAlarm', kind: 'expired', count: 1_000 });
    const other = await loop.apply();
    expect([other.exitCode, writesIn(other)]).toEqual([1, ['issues/update-comment', 'issues/update']]);
    expect((await loop.apply()).exitCode).toBe(0);
    expect((await drift(loop)).exitCode).toBe(0);

    sandbox.clearFaults();
    expect(await loop.apply()).toMatchObject({ exitCode: 0 });
    expect((await alarmOf(loop, cpu))?.Threshold).toBe(85);
    await drift(loop);
    expect(issueOf(loop)?.state).toBe('closed');
    expect(parseDriftMarker(issueOf(loop)?.body ?? '')).toMatchObject({ codes: [], failed: new Map() });
  });

  test('and everything that then was not sent is carried too, and comes back red', async () => {
    const loop = await openLoop({ main });
    const { sandbox } = loop.account;
    loop.github.merge(
      await loop.propose('cpu', edited(main, 'profiles/beanstalk-api.yaml', ['threshold: 80', 'threshold: 85'])),
    );
    const expire = (): void => sandbox.fail({ op: 'PutMetricAlarm', kind: 'expired', count: 1_000 });
    expire();
    expect((await loop.apply()).exitCode).toBe(1);
    expect((await loop.apply()).exitCode).toBe(0);
    sandbox.clearFaults();
    expect((await loop.apply()).exitCode).toBe(0);
    await drift(loop);
    loop.github.merge(await loop.propose('back', main));
    expire();
    expect((await loop.apply()).exitCode).toBe(1);
    expect(issueOf(loop)?.state).toBe('open');
  });

  test('to be made: what is not there says why', async () => {
    const loop = await openLoop({ main });
    loop.github.merge(await loop.propose('topic', { ...main, 'alerts.yaml': 'topic: more-alerts\n' }));
    loop.account.sandbox.fail({ op: 'CreateTopic', kind: 'denied', count: 1_000 });
    expect((await loop.apply()).exitCode).toBe(1);
    expect(issueOf(loop)?.body).toMatch(/\| \*\*not there\*\* \| topic `more-alerts` \| .*\*\*the apply fails\*\*: /);
    expect((await loop.apply()).exitCode).toBe(0);
  });

  test('of a mark alone is a cause like any other', async () => {
    const loop = await openLoop({ main });
    await loop.account.sandbox.act('cloudwatch.UntagResource', {
      ResourceARN: `arn:aws:cloudwatch:eu-central-1:123456789012:alarm:${cpu}`,
      TagKeys: ['monitoring:spec'],
    } as never);
    loop.account.sandbox.fail({ op: 'TagResource', kind: 'denied', count: 1_000 });
    expect((await loop.apply()).exitCode).toBe(1);
    expect((await loop.apply()).exitCode).toBe(0);
    const seen = await drift(loop);
    expect([seen.exitCode, writesIn(seen)]).toEqual([0, []]);
  });
});

describe('what was never shown', () => {
  test.each<MergeMethod>(['squash', 'merge', 'rebase'])(
    'is asked for once as long as main declares the same, merged by %s, and sent as soon as it is shown',
    async (method) => {
      const loop = await openLoop({ main });
      loop.push('main', ordersAt(85));
      const red = await loop.apply();
      expect([red.exitCode, red.writes]).toEqual([1, []]);
      expect(red.requests).toContain('repos/list-pull-requests-associated-with-commit');
      expect(issueOf(loop)?.body).toContain(`-f approve="${codesIn(red.summary).join(' ')}"`);
      for (const run of [loop.apply, () => drift(loop)]) {
        const ran = await run();
        expect([ran.exitCode, ran.writes]).toEqual([0, []]);
        expect(ran.requests).toEqual(['git/get-ref', 'issues/list-for-repo']);
      }
      // Main declares something else too: it is asked again, and what was shown is sent.
      const shown = await loop.propose('shown', { ...ordersAt(85), 'alerts.yaml': 'topic: more-alerts\n' });
      loop.github.merge(shown, method);
      expect((await loop.apply()).writes).toEqual(['CreateTopic more-alerts']);
      expect((await alarmOf(loop, cpu))?.Threshold).toBe(80);
    },
  );

  test('turns each run red that a person or a merge started', async () => {
    const loop = await openLoop({ main });
    loop.push('main', ordersAt(85));
    expect((await loop.apply()).exitCode).toBe(1);
    expect((await loop.apply()).exitCode).toBe(0);
    expect((await loop.apply(pushEvent(loop.github, loop.github.sha('main')))).exitCode).toBe(1);
    expect((await loop.approve()).exitCode).toBe(1);
    // Another step of main that nobody saw is another cause.
    loop.push('main', ordersAt(86));
    expect((await loop.apply()).exitCode).toBe(1);
  });

  test('is carried by our own open issue only', async () => {
    const loop = await openLoop({ main });
    loop.push('main', ordersAt(85));
    const read = loop.github.token({ permissions: { contents: 'read', issues: 'read', 'pull-requests': 'write' } });
    const refused = await loop.apply(scheduleEvent(loop.github), { token: read });
    expect(refused.exitCode).toBe(1);
    expect(messageOf(refused)).toContain('No drift issue carries this: GitHub refused to open an issue (403)');
    const marker = { ...{ stack: 'symphonia-production', seen: new Map(), failed: new Map() }, unshown: '' };
    const body = `${renderDriftMarker({ ...marker, codes: codesIn(refused.summary) })}\n`;
    const forged = loop.github.openIssue({ title: 'forged', body, by: 'octocat' });
    expect((await loop.apply()).exitCode).toBe(1);
    loop.github.state.issues.delete(forged.number);
    expect((await loop.apply()).exitCode).toBe(0);
    // Somebody closes it unsolved.
    loop.github.closeIssue(issueOf(loop)?.number ?? 0);
    expect((await loop.apply()).exitCode).toBe(1);
    expect(issueOf(loop)?.state).toBe('open');
    expect((await loop.apply()).exitCode).toBe(0);
  });

  test('is told by the next run, in one issue, where the first was killed while it told it', async () => {
    const loop = await openLoop({ main });
    loop.push('main', ordersAt(85));
    const kill = new AbortController();
    loop.github.before('issues/create-label', () => kill.abort());
    expect(await loop.apply(scheduleEvent(loop.github), { kill: kill.signal })).toMatchObject({ ended: 'killed' });
    expect(issueOf(loop)).toBeUndefined();
    expect((await loop.apply()).exitCode).toBe(1);
    expect((await loop.apply()).exitCode).toBe(0);
    expect([...loop.github.state.issues.values()]).toHaveLength(1);
  });
});

test('a subscription that waits keeps the time at which it was seen first', async () => {
  const loop = await openLoop({ main });
  loop.github.clock.advance(-30 * 24 * 3_600_000);
  loop.push('main', { ...main, 'topics/symphonia-alerts.yaml': `${main['topics/symphonia-alerts.yaml']}# ours\n` });
  const [subscription] = loop.account.sandbox.state.subscriptions.values();
  await loop.account.sandbox.act('sns.Unsubscribe', { SubscriptionArn: subscription?.arn } as never);
  await drift(loop);
  const first = issueOf(loop)?.body;
  expect(first).toContain('**not there** | subscription');
  await new Promise((done) => setTimeout(done, 1_100));
  expect(writesIn(await drift(loop))).toEqual([]);
  expect(issueOf(loop)?.body).toBe(first);
});
