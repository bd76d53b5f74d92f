import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { edited, service, shop, without } from '../comment/shop.ts';
import { pushEvent } from '../runner/events.ts';
import { alarmOf, byHand, codesIn, type Loop, openLoop } from './apply-stage.ts';
import { heading } from './reading.ts';

const main = shop(['Auth-API', 'Orders-API']);
const orders = 'services/orders-api.yaml';
const profile = 'profiles/beanstalk-api.yaml';
const alerts = 'topics/symphonia-alerts.yaml';
const name = 'Orders-API-High-CPU';
const ordersAt = (threshold: number, texts = main) => ({
  ...texts,
  [orders]: service('Orders-API', `alarms:\n  High-CPU: { when: { threshold: ${threshold} } }\n`),
});
const thresholdOf = async (loop: Loop) => (await alarmOf(loop, name))?.Threshold;
const messageOf = (ran: { annotations: readonly { message: string }[] }) =>
  ran.annotations.map((one) => one.message).join('\n');
const allow = (texts: typeof main, ...addresses: readonly string[]) =>
  edited(texts, 'stack.yaml', [
    'priorities:',
    `allow:\n${addresses.map((address) => `  - { hazard: delete, address: "${address}", reason: gone, until: "2099-12-31" }\n`).join('')}priorities:`,
  ]);

describe('what hands did', () => {
  test('a hand on another alarm is left alone, listed, and turns nothing red; its code puts it back', async () => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('auth', edited(main, profile, ['threshold: 10,', 'threshold: 20,']));
    await byHand(loop, name, { Threshold: 95 });
    const ran = await loop.merge(pull);
    expect(ran).toMatchObject({ exitCode: 0, annotations: [] });
    expect(heading(ran.summary)).toBe('### `symphonia-production`: 2 alarms applied, 1 alarm withheld');
    expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 2 alarms applied');
    expect(await thresholdOf(loop)).toBe(95);
    expect(await loop.apply()).toMatchObject({ exitCode: 0, summary: '', writes: [] });
    expect(await loop.approve(...codesIn(ran.summary))).toMatchObject({ exitCode: 0 });
    expect(await thresholdOf(loop)).toBe(80);
  });

  test('a collision that the comment showed is sent', async () => {
    const loop = await openLoop({ main });
    await byHand(loop, name, { Threshold: 95, ActionsEnabled: false });
    const ran = await loop.merge(await loop.propose('orders', ordersAt(85)));
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(await alarmOf(loop, name)).toMatchObject({ Threshold: 85, ActionsEnabled: true });
  });

  test.each([
    ['after the comment', [95]],
    ['before it, and once more after', [96, 95]],
  ])('a collision that no comment showed is withheld and red: a hand %s', async (when, [first = 0, last = first]) => {
    const loop = await openLoop({ main });
    if (when !== 'after the comment') await byHand(loop, name, { Threshold: first });
    const pull = await loop.propose('orders', ordersAt(85));
    await byHand(loop, name, { Threshold: last });
    const ran = await loop.merge(pull);
    expect(ran).toMatchObject({ exitCode: 1, writes: [] });
    expect(messageOf(ran)).toContain('changed by hand and by main, as no comment showed');
    expect(await thresholdOf(loop)).toBe(95);
    expect(loop.result(pull)).toContain('`threshold 95 → 85`');
    expect(await loop.approve(...codesIn(loop.result(pull)))).toMatchObject({ exitCode: 0 });
    expect(await thresholdOf(loop)).toBe(85);
    expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 1 alarm applied');
  });

  test('a hand between the look-ups and the send is withheld, not overwritten', async () => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('orders', ordersAt(85));
    const { sandbox } = loop.account;
    loop.github.before('issues/list-comments', () => {
      const alarm = sandbox.state.alarms.get(name) as { definition?: object } | undefined;
      expect(alarm).toBeDefined();
      // Done before the next request of the run is answered.
      void byHand(loop, name, { Threshold: 95 });
    });
    expect(await loop.merge(pull)).toMatchObject({ exitCode: 1, writes: [] });
    expect(await thresholdOf(loop)).toBe(95);
  });

  test('what is held waits, and is sent once the hold has ended', async () => {
    const loop = await openLoop({ main });
    const arn = `arn:aws:cloudwatch:eu-central-1:123456789012:alarm:${name}`;
    const hold = (Value: string) =>
      loop.account.sandbox.act('cloudwatch.TagResource', {
        ResourceARN: arn,
        Tags: [{ Key: 'monitoring:hold', Value }],
      });
    const pull = await loop.propose('orders', ordersAt(85));
    await hold('2099-01-01T00:00:00Z');
    expect(await loop.merge(pull)).toMatchObject({ exitCode: 0, writes: [] });
    await hold('2020-01-01T00:00:00Z');
    expect(await loop.apply()).toMatchObject({ exitCode: 0 });
    expect([await thresholdOf(loop), heading(loop.result(pull))]).toEqual([
      85,
      '### `symphonia-production`: 1 alarm applied',
    ]);
  });

  test('`byHand: putBack` undoes hands without a word', async () => {
    const loop = await openLoop({ main: edited(main, 'stack.yaml', ['region:', 'byHand: putBack\nregion:']) });
    await byHand(loop, name, { Threshold: 95 });
    expect(await loop.apply()).toMatchObject({ exitCode: 0 });
    expect(await thresholdOf(loop)).toBe(80);
  });
});

describe('what needs no comment', () => {
  test('`approvals: none` sends what main wants', async () => {
    const one = edited(main, 'stack.yaml', ['region:', 'approvals: none\nregion:']);
    const loop = await openLoop({ main: one });
    loop.push('main', ordersAt(85, one));
    const ran = await loop.apply(pushEvent(loop.github, loop.github.sha('main')));
    expect(ran).toMatchObject({ exitCode: 0, annotations: [] });
    expect(await thresholdOf(loop)).toBe(85);
    loop.push('main', ordersAt(90, one));
    expect(await loop.apply()).toMatchObject({ exitCode: 0, requests: ['git/get-ref', 'git/get-ref'] });
    expect(await thresholdOf(loop)).toBe(90);
  });

  test('`approvals: none` sends it where no tag tells a hand from main, too', async () => {
    const one = edited(main, 'stack.yaml', ['region:', 'approvals: none\nregion:']);
    const query = (limit: number) => ({
      ...one,
      [orders]: service(
        'Orders-API',
        `queries:\n  Slow: { logGroups: [/shop], query: "fields @message | limit ${limit}" }\n`,
      ),
    });
    const loop = await openLoop({ main: query(20) });
    loop.push('main', query(30));
    expect(await loop.apply()).toMatchObject({ exitCode: 0, writes: [expect.stringContaining('PutQueryDefinition')] });
    const [saved] = loop.account.sandbox.state.queries.values();
    expect(JSON.stringify(saved)).toContain('limit 30');
  });

  test('an environment that was made anew is followed within the hour', async () => {
    const loop = await openLoop({ main });
    const environment = loop.account.sandbox.state.environments.get('rt-orders-api');
    if (!environment) throw new Error('no environment');
    loop.account.sandbox.state.environments.set('rt-orders-api', { ...environment, autoScalingGroups: ['made-anew'] });
    const ran = await loop.apply();
    expect(ran).toMatchObject({ exitCode: 0, requests: ['git/get-ref', 'git/get-ref'] });
    expect(JSON.stringify(await alarmOf(loop, name))).toContain('made-anew');
    expect((await loop.apply()).writes).toEqual([]);
  });
});

describe('what is in the way', () => {
  test('what is nobody’s is a conflict: red, until `adopt` was shown', async () => {
    const taken = { ...main, 'alerts.yaml': 'topic: billing\n' };
    const loop = await openLoop({ main });
    await loop.account.sandbox.act('sns.CreateTopic', { Name: 'billing' });
    const pull = await loop.propose('billing', taken);
    const ran = await loop.merge(pull);
    expect(ran).toMatchObject({ exitCode: 1, writes: [] });
    expect(messageOf(ran)).toContain('in conflict with what is not ours');
    expect(loop.result(pull)).toContain('`adopt: true` in its YAML');
    const adopted = await loop.propose('adopt', { ...taken, 'alerts.yaml': 'topic: billing\nadopt: true\n' });
    expect(await loop.merge(adopted)).toMatchObject({ exitCode: 0 });
    expect(loop.result(adopted)).toContain('| adopt | topic `billing` |');
  });

  test('a hazard blocks until YAML allows it', async () => {
    const loop = await openLoop({ main });
    const retired = without(main, orders);
    const pull = await loop.propose('retire', retired);
    const ran = await loop.merge(pull);
    expect(ran).toMatchObject({ exitCode: 1, writes: [] });
    expect(messageOf(ran)).toContain('blocked by a hazard that nothing allows');
    expect(loop.result(pull)).toContain('- { hazard: delete, address: alarm.Orders-API-High-5xx-Errors,');
    const allowing = await loop.propose('allow', allow(retired, 'alarm.Orders-API-*'));
    expect(await loop.merge(allowing)).toMatchObject({ exitCode: 0 });
    expect(await alarmOf(loop, name)).toBeNull();
    expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 3 alarms applied');
  });

  test('of a batch that fails half-way the rest is sent, and the next run sends what is missing', async () => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('cpu', edited(main, profile, ['threshold: 80', 'threshold: 85']));
    loop.account.sandbox.fail({ op: 'PutMetricAlarm', kind: 'denied', count: 1 });
    const ran = await loop.merge(pull);
    expect(ran.exitCode).toBe(1);
    expect(messageOf(ran)).toMatch(/^1 step failed: alarm\..*the role needs cloudwatch:PutMetricAlarm/);
    expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 1 alarm applied, **1 alarm failed**');
    expect(await loop.apply()).toMatchObject({ exitCode: 0 });
    expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 1 alarm applied');
    expect(loop.result(pull)).toContain('Applied by earlier runs: `alarm.');
  });

  test('a session that expires in the middle stops cleanly before the next write, and the next run goes on', async () => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('cpu', edited(main, profile, ['threshold: 80', 'threshold: 85']));
    loop.account.sandbox.fail({ op: 'PutMetricAlarm', kind: 'expired', count: 1_000, after: 1 });
    const ran = await loop.merge(pull);
    expect(ran.exitCode).toBe(1);
    expect(messageOf(ran)).toContain('the session has expired');
    loop.account.sandbox.clearFaults();
    expect(await loop.apply()).toMatchObject({ exitCode: 0 });
    expect(await thresholdOf(loop)).toBe(85);
    expect(await loop.apply()).toMatchObject({ exitCode: 0, writes: [] });
  });

  test('a pull request that cannot be told is a warning: what was sent was sent', async () => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('orders', ordersAt(85));
    loop.github.fail('issues/create-comment', { status: 403, message: 'Resource not accessible by integration' });
    const ran = await loop.merge(pull);
    expect(ran).toMatchObject({ exitCode: 0, annotations: [{ level: 'warning' }] });
    expect(ran.summary).toContain('1 alarm applied');
    expect(await loop.apply()).toMatchObject({ exitCode: 0, writes: [] });
  });

  test('settings that the role of plans may not read are sent by the one that may, and withheld from one that may not', async () => {
    const settings = {
      ...main,
      [orders]: service('Orders-API', 'environments:\n  rt-orders-api: { logs: { stream: true, retention: 7d } }\n'),
    };
    const loop = await openLoop({ main, later: [settings] });
    const denied = { op: 'DescribeConfigurationSettings', kind: 'denied', count: 1_000 } as const;
    loop.account.sandbox.fail(denied);
    const pull = await loop.propose('settings', settings);
    const refused = await loop.merge(pull);
    expect(refused).toMatchObject({ exitCode: 0, writes: [] });
    expect(refused.summary).toContain('denied read');
    loop.account.sandbox.clearFaults();
    const ran = await loop.apply();
    expect([ran.exitCode, ran.writes.join()]).toEqual([0, expect.stringContaining('UpdateEnvironment')]);
    expect(heading(loop.result(pull))).toContain('1 environment-settings applied');
  });
});

describe('what carries no tags', () => {
  const logs = `logGroups:
  /shop/orders: { retention: 30d }
metricFilters:
  Errors:
    logGroup: /shop/orders
    pattern: ERROR
    metric: { namespace: Shop, name: Errors }
queries:
  Slow: { logGroups: [/shop/orders], query: "fields @message | limit 20" }
`;
  const subscribed = edited(main, alerts, [
    'subscriptions:\n',
    'subscriptions:\n  - { protocol: https, endpoint: "https://events.example.org/hook" }\n',
  ]);
  const all = { ...subscribed, [orders]: service('Orders-API', logs) };
  const some = edited(
    { ...main, [orders]: service('Orders-API', logs.slice(0, logs.indexOf('metricFilters'))) },
    'stack.yaml',
    [
      'priorities:',
      'allow:\n  - { hazard: delete, address: "subscription.symphonia-alerts/*", reason: gone, until: "2099-12-31" }\n  - { hazard: delete, address: "metric-filter.Orders-API-*", reason: gone, until: "2099-12-31" }\n  - { hazard: delete, address: "query-definition.Orders-API-*", reason: gone, until: "2099-12-31" }\npriorities:',
    ],
  );

  test('goes when a merged pull request removed it, and not when nobody declared it', async () => {
    const loop = await openLoop({ main: all });
    const { sandbox } = loop.account;
    await sandbox.act('sns.Subscribe', {
      TopicArn: 'arn:aws:sns:eu-central-1:123456789012:symphonia-alerts',
      Protocol: 'email',
      Endpoint: 'somebody@example.org',
    });
    sandbox.confirm('somebody@example.org');
    const pull = await loop.propose('fewer', some);
    const ran = await loop.merge(pull);
    expect(ran.exitCode).toBe(0);
    const ends = [...sandbox.state.subscriptions.values()].map(({ endpoint }) => endpoint).sort();
    expect(ends).toEqual(['devops@symphonia.fr', 'somebody@example.org']);
    expect(sandbox.state.queries.size).toBe(0);
    expect(ran.writes.map((write) => write.split(' ')[0])).toEqual(
      expect.arrayContaining(['DeleteMetricFilter', 'DeleteQueryDefinition', 'Unsubscribe']),
    );
    expect((await loop.apply()).writes).toEqual([]);
  });

  test('removed past review it stays until its code is named', async () => {
    const loop = await openLoop({ main: all });
    loop.push('main', some);
    const ran = await loop.apply(pushEvent(loop.github, loop.github.sha('main')));
    expect(ran).toMatchObject({ exitCode: 1, writes: [] });
    expect(await loop.approve(...codesIn(ran.summary))).toMatchObject({ exitCode: 0 });
    expect(loop.account.sandbox.state.queries.size).toBe(0);
  });
});

describe('a machine that dies', () => {
  /** An AWS that kills who asks after so many writes: the last is done, and nobody hears of it. */
  async function deadly(endpoint: string, writes: number) {
    const end = new AbortController();
    let left = writes;
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const body = Buffer.concat(chunks);
        const { host: _, 'content-length': __, connection: ___, ...headers } = request.headers;
        const answer = await fetch(endpoint, { method: 'POST', headers: headers as never, body });
        const op = `${request.headers['x-amz-target'] ?? ''}${body}`;
        if (
          /PutMetricAlarm|TagResource\b|CreateTopic|Subscribe&|DeleteAlarms/.test(op) &&
          !/ListTags|GetResources/.test(op)
        )
          left -= 1;
        if (left < 0) return;
        if (left === 0) {
          left = -1;
          end.abort();
          return;
        }
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, kill: end.signal };
  }

  test('after every write: the next run goes on from there, whatever was under way', async () => {
    const small = shop(['Orders-API']);
    const grown = { ...ordersAt(85, small), 'alerts.yaml': 'topic: more-alerts\n' };
    for (let writes = 1; writes < 20; writes += 1) {
      const loop = await openLoop({ main: small });
      const pull = await loop.propose('grow', grown);
      const before = loop.github.sha('main');
      loop.github.merge(pull);
      const { url, kill } = await deadly(loop.account.sandbox.endpoint, writes);
      const ran = await loop.apply(pushEvent(loop.github, before), { env: { AWS_ENDPOINT_URL: url }, kill });
      if (ran.ended === 'by itself') {
        expect(writes).toBeGreaterThan(4);
        return;
      }
      expect(await loop.apply()).toMatchObject({ exitCode: 0 });
      expect(await thresholdOf(loop)).toBe(85);
      expect(loop.account.sandbox.state.topics.size).toBe(3);
      expect(await loop.apply()).toMatchObject({ exitCode: 0, writes: [] });
    }
    throw new Error('it never came to its end');
  });

  test('a run that is cancelled finishes what is under way and tells what is left', async () => {
    const loop = await openLoop({ main });
    const pull = await loop.propose('cpu', edited(main, profile, ['threshold: 80', 'threshold: 85']));
    const before = loop.github.sha('main');
    loop.github.merge(pull);
    const cancel = new AbortController();
    const { sandbox } = loop.account;
    sandbox.fail({ op: 'PutMetricAlarm', kind: 'slow', count: 1, delayMs: 1_500 });
    const earlier = sandbox.requests.length;
    const put = vi.waitUntil(() => sandbox.requests.slice(earlier).some(({ op }) => op.endsWith('.PutMetricAlarm')), {
      ...{ timeout: 60_000, interval: 5 },
    });
    const patience = { graceMs: [120_000, 120_000] } as const;
    const running = loop.apply(pushEvent(loop.github, before), { cancel: cancel.signal, ...patience });
    await put;
    cancel.abort();
    const ran = await running;
    expect(ran.exitCode).toBe(1);
    expect(messageOf(ran)).toContain('The run was cancelled');
    expect(await loop.apply()).toMatchObject({ exitCode: 0 });
    expect(await thresholdOf(loop)).toBe(85);
  });
});
