import { expect, test } from 'vitest';
import { checkLoaded } from '../../src/checks/index.ts';
import type { Json } from '../../src/core/json.ts';
import type { Declaration } from '../../src/manifest/types.ts';
import { declarationOf } from '../support/declared.ts';
import { outline } from '../support/things.ts';
import { alarm, manifest } from './declared.ts';
import { open, writesTo } from './open.ts';
import { cpuAlarm, loadYaml, problemsOf, type Texts } from './yaml.ts';

const allow = ['alarm.a', 'alarm.b', 'composite-alarm.c', 'composite-alarm.d', 'composite-alarm.e'].map((address) => {
  return { hazard: 'delete', address, until: null };
});

test('composite_before_children: a composite that stands before its alarms is sent after them', async () => {
  const all = manifest(composite('a-first', 'ALARM(z) AND ALARM(y)'), alarm('y'), alarm('z'));
  const { plan, apply, sandbox } = await open(all);
  expect(outline(await plan(all))).toEqual(['create alarm.y', 'create alarm.z', 'create composite-alarm.a-first']);
  await apply(all);
  expect(writesTo(sandbox)).toEqual(['PutMetricAlarm', 'PutMetricAlarm', 'PutCompositeAlarm']);
  expect(outline(await plan(all))).toEqual([]);
});

test('composite_of_composites: three deep, each comes after what it names, and goes before it', async () => {
  const all = manifest(composite('c', 'ALARM(d)'), composite('d', 'ALARM(e)'), composite('e', 'ALARM(a)'), alarm('a'));
  const { plan, apply, sandbox } = await open(all);
  const order = ['alarm.a', 'composite-alarm.e', 'composite-alarm.d', 'composite-alarm.c'];
  expect(outline(await plan(all))).toEqual(order.map((address) => `create ${address}`));
  await apply(all);
  expect(outline(await plan(manifest(), { allow }))).toEqual(order.toReversed().map((address) => `delete ${address}`));
  await apply(manifest(), { allow });
  expect(sandbox.state.alarms.size).toBe(0);
});

test('composite_cycle: two that name each other are a problem at both, one that names itself at itself', async () => {
  const composites = (...lines: string[]) =>
    `service: Shop\nalarms: { Slow: ${cpuAlarm} }\ncomposites:\n${lines.join('')}`;
  expect(await checked({ 'shop.yaml': composites('  A: { rule: ALARM(Shop-Slow) }\n') })).toEqual([]);
  expect(
    await checked({ 'shop.yaml': composites('  A: { rule: OK(Shop-B) }\n', '  B: { rule: NOT ALARM(Shop-A) }\n') }),
  ).toEqual([
    'shop.yaml:4 "Shop-A" leads back to itself by way of "Shop-B" (shop.yaml:5), so AWS evaluates none of them',
    'shop.yaml:5 "Shop-B" leads back to itself by way of "Shop-A" (shop.yaml:4), so AWS evaluates none of them',
  ]);
  expect(await checked({ 'shop.yaml': composites('  A: { rule: ALARM(Shop-A) }\n') })).toEqual([
    'shop.yaml:4 "Shop-A" names itself, so AWS never evaluates it',
  ]);
});

test('delete_child_still_referenced_by_managed_composite: the composite lets go of it first', async () => {
  const before = manifest(alarm('a'), alarm('b'), composite('c', 'ALARM(a) OR ALARM(b)'));
  const after = manifest(alarm('a'), composite('c', 'ALARM(a)'));
  const { plan, apply, sandbox } = await open(before);
  await apply(before);
  expect(outline(await plan(after, { allow, base: before }))).toEqual(['update composite-alarm.c', 'delete alarm.b']);
  expect(Object.values(await apply(after, { allow, base: before }))).toEqual([
    { status: 'applied' },
    { status: 'applied' },
  ]);
  expect([...sandbox.state.alarms.keys()].sort()).toEqual(['a', 'c']);
});

test('delete_two_composites: AWS takes one a request, and they are sent so, without the alarms', async () => {
  const all = manifest(alarm('a'), alarm('b'), composite('c', 'ALARM(a)'), composite('d', 'ALARM(a)'));
  const { apply, sandbox } = await open(all);
  await apply(all);
  const from = sandbox.requests.length;
  await apply(manifest(), { allow });
  const deletes = sandbox.requests.slice(from).filter(({ op }) => op === 'cloudwatch.DeleteAlarms');
  const names = deletes.map(({ input }) => (input as { AlarmNames: string[] }).AlarmNames);
  expect(names).toEqual(expect.arrayContaining([['c'], ['d']]));
  expect(names.flat().sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('duplicate_name_metric_vs_composite: both have one name space, so it is a problem', async () => {
  const shop = `service: Shop\nalarms: { Slow: ${cpuAlarm}, Down: ${cpuAlarm} }\ncomposites: { Down: { rule: ALARM(Shop-Slow) } }\n`;
  expect(await problemsOf({ 'shop.yaml': shop })).toEqual([expect.stringContaining('AWS keeps both in one list')]);
});

test('mute_rule_seconds: AWS keeps minutes, so seconds are a problem, and :00 is none', async () => {
  expect(await checked(muted('start: 2026-12-01T00:00:00Z'))).toEqual([]);
  expect(await checked(muted('start: 2026-12-01T00:00:30Z'))).toEqual(['night.yaml:5 AWS keeps whole minutes only']);
});

test('mute_rule_tz_offset: one time in two zones makes no difference', async () => {
  const until = (expires: string) =>
    declarationOf({ kind: 'mute-rule', name: 'm' }, { alarms: ['a'], at: { cron: '0 2 * * SUN' }, for: '2h', expires });
  const { plan, apply } = await open(manifest());
  await apply(manifest(alarm('a'), until('2027-01-01T00:00Z')));
  expect(outline(await plan(manifest(alarm('a'), until('2027-01-01T05:30:00+05:30'))))).toEqual([]);
  expect(outline(await plan(manifest(alarm('a'), until('2027-01-01T00:01Z'))))).toEqual(['update mute-rule.m']);
});

function composite(name: string, rule: string, more: { readonly [key: string]: Json } = {}): Declaration {
  return declarationOf({ kind: 'composite-alarm', name }, { rule, ...more });
}

function muted(line: string): Texts {
  const night = `mute-rule: Night\nalarms: [Shop-Slow]\nat: { cron: 0 2 * * SUN }\nfor: 2h\n${line}\n`;
  return { 'shop.yaml': `service: Shop\nalarms: { Slow: ${cpuAlarm} }\n`, 'night.yaml': night };
}

/** `file:line message` of everything that is found, checks too. */
async function checked(texts: Texts): Promise<readonly string[]> {
  const problems = checkLoaded(await loadYaml(texts), '2026-11-22');
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}
