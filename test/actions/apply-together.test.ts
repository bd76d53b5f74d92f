import { describe, expect, test } from 'vitest';
import { edited, service, shop } from '../comment/shop.ts';
import { pushEvent } from '../runner/events.ts';
import { alarmOf, codesIn, type Loop, openLoop } from './apply-stage.ts';
import { heading } from './reading.ts';

const orders = 'services/orders-api.yaml';
const profile = 'profiles/beanstalk-api.yaml';
const composites = `
composites:
  Down:
    rule: ALARM("Orders-API-High-5xx-Errors") AND ALARM("Orders-API-High-Latency")
    description: both
    # a line that stays
    # and another
    # so that git merges what stands around them
    priority: high
`;
const dashboard = `dashboard: Shop
widgets:
  - title: CPU
    alarms: "*-High-CPU"
  - text: "## Runbooks"
  # so that git merges what stands around it
  - title: Latency
    alarms: "*-High-Latency"
`;
const base = shop(['Auth-API', 'Orders-API']);
const main = {
  ...base,
  [orders]: service('Orders-API', composites),
  'dashboards/shop.yaml': dashboard,
};
const stateOf = async (loop: Loop) => ({
  latency: (await alarmOf(loop, 'Orders-API-High-Latency'))?.Threshold,
  periods: (await alarmOf(loop, 'Orders-API-High-CPU'))?.EvaluationPeriods,
  cpu: (await alarmOf(loop, 'Orders-API-High-CPU'))?.Threshold,
});

/** Pairs of pull requests that change one resource in two places. */
const pairs = {
  alarm: {
    a: edited(main, profile, ['threshold: 80, period: 5m, for: 2', 'threshold: 85, period: 5m, for: 2']),
    b: edited(main, orders, ['composites:', 'alarms:\n  High-CPU: { when: { for: 3 } }\ncomposites:']),
    check: async (loop: Loop) => expect(await stateOf(loop)).toMatchObject({ cpu: 85, periods: 3 }),
    name: 'Orders-API-High-CPU',
  },
  dashboard: {
    a: edited(main, 'dashboards/shop.yaml', ['title: CPU', 'title: Processors']),
    b: edited(main, 'dashboards/shop.yaml', ['title: Latency', 'title: Slowness']),
    check: async ({ account }: Loop) => {
      const body = JSON.stringify(await account.sandbox.act('cloudwatch.GetDashboard', { DashboardName: 'Shop' }));
      expect([body.includes('Processors'), body.includes('Slowness')]).toEqual([true, true]);
    },
    name: 'Shop',
  },
  composite: {
    a: edited(main, orders, ['") AND ', '") OR ']),
    b: edited(main, orders, ['priority: high', 'priority: critical']),
    check: async ({ account }: Loop) => {
      const found = JSON.stringify(
        await account.sandbox.act('cloudwatch.DescribeAlarms', { AlarmTypes: ['CompositeAlarm'] }),
      );
      expect([found.includes(' OR '), found.includes('symphonia-alerts-critical')]).toEqual([true, true]);
    },
    name: 'Orders-API-Down',
  },
};

describe.each(Object.entries(pairs))('two pull requests open at once on one %s', (_, { a, b, check, name }) => {
  test.each(['in the order of their comments', 'the other way round'])('are both honoured, %s', async (order) => {
    const loop = await openLoop({ main, later: [a, b] });
    const pulls = [await loop.propose('a', a), await loop.propose('b', b)];
    if (order === 'the other way round') pulls.reverse();
    for (const pull of pulls) expect(await loop.merge(pull)).toMatchObject({ exitCode: 0 });
    await check(loop);
    for (const pull of pulls) expect(loop.result(pull)).toContain(name);
    expect((await loop.apply()).writes).toEqual([]);
  });

  test('are both honoured by one run, when they are merged within a minute', async () => {
    const loop = await openLoop({ main, later: [a, b] });
    const pulls = [await loop.propose('a', a), await loop.propose('b', b)];
    const before = loop.github.sha('main');
    loop.github.merge(pulls[0] as number);
    // The first run starts when main has moved on already.
    const old = loop.github.sha('main');
    loop.github.merge(pulls[1] as number);
    expect(await loop.apply(pushEvent(loop.github, before), { ref: old })).toMatchObject({ exitCode: 0, writes: [] });
    expect(await loop.apply(pushEvent(loop.github, old))).toMatchObject({ exitCode: 0 });
    await check(loop);
    for (const pull of pulls) expect(heading(loop.result(pull))).toContain('1 ');
  });
});

describe('a revert while the first apply is under way', () => {
  const changed = pairs.alarm.a;
  const begun = async () => {
    const loop = await openLoop({ main });
    const first = await loop.propose('change', changed);
    const before = loop.github.sha('main');
    loop.github.merge(first);
    const revert = await loop.propose('revert', main);
    return { loop, before, revert };
  };

  test('before it has sent anything: nothing is sent, and nothing is left to do', async () => {
    const { loop, before, revert } = await begun();
    const merged = loop.github.sha('main');
    loop.github.before('repos/list-commits', () => loop.github.merge(revert));
    expect(await loop.apply(pushEvent(loop.github, before))).toMatchObject({ exitCode: 0, writes: [] });
    expect(await loop.apply(pushEvent(loop.github, merged))).toMatchObject({ exitCode: 0, writes: [] });
    expect(await stateOf(loop)).toMatchObject({ cpu: 80 });
  });

  test('after it has sent: its own run takes it back', async () => {
    const { loop, before, revert } = await begun();
    const merged = loop.github.sha('main');
    loop.github.before('issues/create-comment', () => loop.github.merge(revert));
    expect(await loop.apply(pushEvent(loop.github, before))).toMatchObject({ exitCode: 0 });
    expect(await stateOf(loop)).toMatchObject({ cpu: 85 });
    expect(await loop.apply(pushEvent(loop.github, merged))).toMatchObject({ exitCode: 0 });
    expect(await stateOf(loop)).toMatchObject({ cpu: 80 });
  });
});

describe('a rename in one pull request and a threshold in another', () => {
  const allow: readonly [string, string] = [
    'priorities:',
    'allow:\n  - { hazard: delete, address: alarm.Orders-API-*, reason: renamed, until: "2099-12-31" }\npriorities:',
  ];
  const own = (name: string, threshold: number) =>
    service(
      'Orders-API',
      `alarms:\n  ${name}:\n    metric: { namespace: AWS/SQS, name: NumberOfMessagesSent, dimensions: { QueueName: orders } }\n    missingData: missing\n    priority: high\n    when: { statistic: Sum, is: ">", threshold: ${threshold}, period: 5m }\n`,
    );
  const begin = { ...base, [orders]: own('Busy', 10) };
  const renamed = edited({ ...base, [orders]: own('Crowded', 10) }, 'stack.yaml', allow);
  const loosened = { ...base, [orders]: own('Busy', 20) };

  test('what no comment showed is not sent, nothing is lost, and its code sends it', async () => {
    const loop = await openLoop({ main: begin, later: [renamed] });
    const pulls = [await loop.propose('rename', renamed), await loop.propose('loosen', loosened)];
    loop.github.merge(pulls[0] as number);
    const ran = await loop.merge(pulls[1] as number);
    // The new name with the new threshold: nobody saw that.
    expect(ran).toMatchObject({ exitCode: 1, writes: [] });
    expect(await alarmOf(loop, 'Orders-API-Busy')).not.toBeNull();
    expect(loop.result(pulls[0] as number)).toContain('the create of alarm.Orders-API-Crowded is withheld');
    const codes = codesIn(ran.summary);
    expect(await loop.approve(...codes)).toMatchObject({ exitCode: 0 });
    expect(await alarmOf(loop, 'Orders-API-Busy')).toBeNull();
    expect((await alarmOf(loop, 'Orders-API-Crowded'))?.Threshold).toBe(20);
  });

  test('one after the other, each applied, both are sent without a word', async () => {
    const loop = await openLoop({ main: begin, later: [renamed] });
    const loosen = await loop.propose('loosen', loosened);
    expect(await loop.merge(loosen)).toMatchObject({ exitCode: 0 });
    const both = edited({ ...base, [orders]: own('Crowded', 20) }, 'stack.yaml', allow);
    const ran = await loop.merge(await loop.propose('rename', both));
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(ran.writes.at(-1)).toBe('DeleteAlarms Orders-API-Busy');
    expect(await alarmOf(loop, 'Orders-API-Busy')).toBeNull();
  });
});
