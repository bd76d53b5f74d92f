import { expect, test } from 'vitest';
import { patched, patchIn } from '../../scripts/demo/patch.ts';
import { subjectsOf } from '../../src/policy/trust.ts';
import { edited, service, shop, without } from '../comment/shop.ts';
import { pushEvent, scheduleEvent } from '../runner/events.ts';
import { alarmOf, byHand, codesIn, type Loop, openLoop } from './apply-stage.ts';
import { heading } from './reading.ts';

/** The stories of docs/daily-use.md, by its headings: from what happens to what AWS holds and GitHub shows. */

const main = shop(['Auth-API', 'Orders-API']);
const orders = 'services/orders-api.yaml';
const ordersAt = (threshold: number, texts = main) => ({
  ...texts,
  [orders]: service('Orders-API', `alarms:\n  High-CPU: { when: { threshold: ${threshold} } }\n`),
});
const authAt = (threshold: number) => ({
  'services/auth-api.yaml': service('Auth-API', `alarms:\n  High-CPU: { when: { threshold: ${threshold} } }\n`),
});
const thresholdOf = async (loop: Loop, name: string) => (await alarmOf(loop, name))?.Threshold;

test('A threshold changes', async () => {
  const loop = await openLoop({ main });
  const changed = edited(main, 'profiles/beanstalk-api.yaml', ['threshold: 80', 'threshold: 85']);
  const pull = await loop.propose('busier', changed);
  expect(heading(loop.github.comments(pull)[0]?.body)).toBe(
    '### `symphonia-production`: 2 alarms change, nothing blocked',
  );
  expect(await loop.merge(pull)).toMatchObject({ exitCode: 0, annotations: [] });
  for (const name of ['Auth-API-High-CPU', 'Orders-API-High-CPU']) expect(await thresholdOf(loop, name)).toBe(85);
  expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 2 alarms applied');
});

test('A service is new', async () => {
  const wider = shop(['Auth-API', 'Orders-API', 'Billing-API']);
  const loop = await openLoop({ main, later: [wider] });
  const pull = await loop.propose('billing', wider);
  expect(heading(loop.github.comments(pull)[0]?.body)).toBe(
    '### `symphonia-production`: 3 alarms are new, nothing blocked',
  );
  expect((await loop.merge(pull)).exitCode).toBe(0);
  expect(await alarmOf(loop, 'Billing-API-High-Latency')).toMatchObject({ ActionsEnabled: true });
});

test('A service is retired', async () => {
  const retired = without(main, orders);
  const loop = await openLoop({ main });
  const pull = await loop.propose('retired', retired);
  expect(heading(loop.github.comments(pull)[0]?.body)).toBe('### `symphonia-production`: **3 alarms blocked**');
  const allow = '  - { hazard: delete, address: alarm.Orders-API-*, reason: retired, until: "2099-12-31" }\n';
  loop.push('retired', edited(retired, 'stack.yaml', ['priorities:', `allow:\n${allow}priorities:`]));
  await loop.plan(pull);
  const ran = await loop.merge(pull);
  expect(ran).toMatchObject({
    exitCode: 0,
    writes: ['DeleteAlarms Orders-API-High-5xx-Errors,Orders-API-High-CPU,Orders-API-High-Latency'],
  });
  expect(await alarmOf(loop, 'Orders-API-High-CPU')).toBeNull();
  expect(await alarmOf(loop, 'Auth-API-High-CPU')).not.toBeNull();
});

test('Somebody fixes an alarm at night', async () => {
  const loop = await openLoop({ main });
  const issue = () => [...loop.github.state.issues.values()].find(({ pull }) => pull === null);
  const drift = () => loop.apply(scheduleEvent(loop.github), { inputs: { mode: 'drift' } });
  await byHand(loop, 'Orders-API-High-CPU', { Threshold: 95 });
  await byHand(loop, 'Auth-API-High-CPU', { ActionsEnabled: false });
  expect(await loop.apply()).toMatchObject({ exitCode: 0, writes: [] });
  await drift();
  expect(issue()).toMatchObject({ state: 'open', title: 'symphonia-production: 2 alarms changed by hand' });

  // To undo one: its code, which stands beside it.
  const [, code = ''] = /Auth-API-High-CPU.*`([\w-]{12})` \|$/m.exec(issue()?.body ?? '') ?? [];
  expect((await loop.approve(code)).exitCode).toBe(0);
  expect(await alarmOf(loop, 'Auth-API-High-CPU')).toMatchObject({ ActionsEnabled: true });
  expect(await thresholdOf(loop, 'Orders-API-High-CPU')).toBe(95);

  // To keep the other: the patch, as a pull request.
  await drift();
  const files = patched(loop.github, patchIn(issue()?.body ?? ''));
  expect(Object.keys(files)).toEqual([`monitoring/${orders}`]);
  const pull = await loop.propose('keep', { ...main, [orders]: files[`monitoring/${orders}`] ?? '' });
  const merged = await loop.merge(pull);
  expect(merged.writes.filter((write) => !write.startsWith('TagResource'))).toEqual([]);
  await drift();
  expect(issue()?.state).toBe('closed');
  expect(await thresholdOf(loop, 'Orders-API-High-CPU')).toBe(95);
});

test('An environment is made anew', async () => {
  const loop = await openLoop({ main });
  const { environments } = loop.account.sandbox.state;
  const was = environments.get('rt-orders-api');
  if (!was) throw new Error('there is no such environment');
  environments.set('rt-orders-api', { ...was, autoScalingGroups: ['another-group'] });
  const ran = await loop.apply();
  expect(ran).toMatchObject({ exitCode: 0, annotations: [] });
  expect((await alarmOf(loop, 'Orders-API-High-CPU'))?.Dimensions).toEqual([
    { Name: 'AutoScalingGroupName', Value: 'another-group' },
  ]);
  expect((await loop.apply()).writes).toEqual([]);
});

test('Two merges within a minute', async () => {
  const loop = await openLoop({ main });
  const pulls = [await loop.propose('orders', ordersAt(85)), await loop.propose('auth', { ...main, ...authAt(90) })];
  const before = loop.github.sha('main');
  for (const pull of pulls) loop.github.merge(pull);
  const first = await loop.apply(pushEvent(loop.github, before));
  expect(first.exitCode).toBe(0);
  expect([await thresholdOf(loop, 'Orders-API-High-CPU'), await thresholdOf(loop, 'Auth-API-High-CPU')]).toEqual([
    85, 90,
  ]);
  for (const pull of pulls) expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 1 alarm applied');
  const second = await loop.apply(pushEvent(loop.github, before));
  expect(second).toMatchObject({ exitCode: 0, writes: [] });
});

test('An apply fails', async () => {
  const loop = await openLoop({ main });
  const changed = edited(main, 'profiles/beanstalk-api.yaml', ['threshold: 80', 'threshold: 85']);
  const pull = await loop.propose('busier', changed);
  loop.account.sandbox.fail({ op: 'PutMetricAlarm', kind: 'denied', count: 1 });
  const ran = await loop.merge(pull);
  expect(ran.exitCode).toBe(1);
  expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 1 alarm applied, **1 alarm failed**');
  expect(loop.result(pull)).toContain('The next run sends what is missing');
  expect(await loop.apply()).toMatchObject({ exitCode: 0 });
  for (const name of ['Auth-API-High-CPU', 'Orders-API-High-CPU']) expect(await thresholdOf(loop, name)).toBe(85);
  expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 1 alarm applied');
});

test('Something of main was shown to nobody', async () => {
  const loop = await openLoop({ main });
  const before = loop.github.sha('main');
  loop.push('main', ordersAt(85));
  const ran = await loop.apply(pushEvent(loop.github, before));
  expect(ran).toMatchObject({ exitCode: 1, writes: [] });
  expect((await loop.approve(...codesIn(ran.summary))).exitCode).toBe(0);
  expect(await thresholdOf(loop, 'Orders-API-High-CPU')).toBe(85);
});

test('The repository moves', async () => {
  const loop = await openLoop({ main });
  const pull = await loop.propose('orders', ordersAt(85));
  loop.github.merge(pull);
  const moved = { owner: 'platform', name: 'alarms' };
  Object.assign(loop.github.state, moved);
  Object.assign(loop.github, { repository: 'platform/alarms' });
  expect((await loop.apply()).exitCode).toBe(0);
  expect(await thresholdOf(loop, 'Orders-API-High-CPU')).toBe(85);
  expect(heading(loop.result(pull))).toBe('### `symphonia-production`: 1 alarm applied');
  const repository = { name: 'platform/alarms', ownerId: '3', id: '2', branch: 'main' };
  expect(subjectsOf(repository, { on: 'environment', environment: 'monitoring-production' })).toEqual([
    'repo:platform/alarms:environment:monitoring-production',
    'repo:platform@3/alarms@2:environment:monitoring-production',
  ]);
});
