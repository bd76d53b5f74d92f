import { expect, test } from 'vitest';
import type { Permission } from '../../src/core/hazards.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { outline } from '../support/things.ts';
import { alarm, manifest, subscription, topic } from './declared.ts';
import { open, writesTo } from './open.ts';

test('rename_alarm: the new one is there before the old one goes, and stays the only one after a crash in between', async () => {
  const before = manifest(topic('alerts'), alarm('old', { notify: ['alerts'] }));
  const after = manifest(topic('alerts'), alarm('new', { notify: ['alerts'] }));
  const words = { base: before, allow: [allowed('delete', 'alarm.old')] };
  const { plan, apply, send, sandbox } = await open(before);
  await apply(before);

  const rename = await plan(after, words);
  expect(outline(rename)).toEqual(['create alarm.new', 'delete alarm.old']);
  await send({ ...rename, steps: rename.steps.slice(0, 1) });
  expect([...sandbox.state.alarms.keys()].sort()).toEqual(['new', 'old']);

  const crashed = sandbox.requests.length;
  expect(outline(await plan(after, words))).toEqual(['delete alarm.old']);
  expect(await apply(after, words)).toEqual({ 'alarm.old': { status: 'applied' } });
  expect(writesTo(sandbox, crashed)).toEqual(['DeleteAlarms']);
  expect([...sandbox.state.alarms.keys()]).toEqual(['new']);

  const renamed = sandbox.requests.length;
  await apply(before, { base: after, allow: [allowed('delete', 'alarm.new')] });
  expect(writesTo(sandbox, renamed)).toEqual(['PutMetricAlarm', 'DeleteAlarms']);
});

test('rename_alarm_whose_create_fails: the old one stays, and nothing of its kind is deleted', async () => {
  const before = manifest(alarm('old'), alarm('other'));
  const after = manifest(alarm('new', { actions: { alarm: ['arn:aws:sns:us-east-1:123456789012:far'] } }));
  const { apply, sandbox } = await open(before);
  await apply(before);
  const outcomes = await apply(after, { allow: ['old', 'other'].map((name) => allowed('delete', `alarm.${name}`)) });
  expect(outcomes).toMatchObject({
    'alarm.new': { status: 'failed' },
    'alarm.old': { status: 'skipped', because: { kind: 'alarm', name: 'new' } },
    'alarm.other': { status: 'skipped' },
  });
  expect([...sandbox.state.alarms.keys()]).toEqual(['old', 'other']);
});

test('topics_before_alarms: what notifies is there first, and goes last', async () => {
  const queue = 'arn:aws:sqs:eu-central-1:123456789012:probe';
  const wanted = manifest(
    alarm('a', { notify: ['zulu'] }),
    subscription('zulu', { protocol: 'sqs', endpoint: queue }),
    topic('zulu'),
  );
  const { apply, sandbox } = await open(wanted);
  await apply(wanted);
  expect(writesTo(sandbox)[0]).toBe('CreateTopic');
  const started = sandbox.requests.length;
  const allow = wanted.declarations.map(({ address }) => allowed('delete', `${address.kind}.${address.name}`));
  await apply(manifest(), { base: wanted, allow });
  expect(writesTo(sandbox, started).toSorted()).toEqual(['DeleteAlarms', 'DeleteTopic', 'Unsubscribe']);
  expect(writesTo(sandbox, started).at(-1)).toBe('DeleteTopic');
});

test('delete_101_alarms: they go in two requests of at most 100', async () => {
  const names = Array.from({ length: 101 }, (_, i) => `Shop-${i}`);
  const all = manifest(...names.map((name) => alarm(name)));
  const { apply, plan, sandbox } = await open(all);
  await apply(all);
  const allow = [allowed('delete', 'alarm.Shop-*')];
  const outcomes = await apply(manifest(), { allow });
  expect(Object.values(outcomes)).toEqual(names.map(() => ({ status: 'applied' })));
  expect(
    deletesIn(sandbox)
      .map((batch) => batch.length)
      .sort(),
  ).toEqual([1, 100]);
  expect(outline(await plan(manifest(), { allow }))).toEqual([]);
});

test('one_bad_name_in_batch: a name that is gone meanwhile keeps no other from being deleted, and is no failure', async () => {
  const all = manifest(...['a', 'b', 'c'].map((name) => alarm(name)));
  const { apply, plan, send, sandbox } = await open(all);
  await apply(all);
  const made = await plan(manifest(), { allow: ['a', 'b', 'c'].map((name) => allowed('delete', `alarm.${name}`)) });
  await sandbox.act('cloudwatch.DeleteAlarms', { AlarmNames: ['b'] });
  expect(Object.values(await send(made)).map(({ status }) => status)).toEqual(['applied', 'applied', 'applied']);
  expect(sandbox.state.alarms.size).toBe(0);
});

test('delete_child_still_referenced_by_foreign_composite: that one delete is withheld, the others go through', async () => {
  const all = manifest(...['a', 'child', 'z'].map((name) => alarm(name)));
  const { apply, plan, sandbox } = await open(all);
  await apply(all);
  await sandbox.act('cloudwatch.PutCompositeAlarm', { AlarmName: 'theirs', AlarmRule: 'ALARM("child")' });
  const allow = ['a', 'child', 'z'].map((name) => allowed('delete', `alarm.${name}`));
  expect(await apply(manifest(), { allow })).toMatchObject({
    'alarm.a': { status: 'applied' },
    'alarm.z': { status: 'applied' },
  });
  expect(outline(await plan(manifest(), { allow }))).toEqual([
    'delete alarm.child (needs something that is not there: composite-alarm.theirs stays and names it)',
  ]);
});

function allowed(hazard: string, address: string): Permission {
  return { hazard, address, until: null };
}

function deletesIn({ requests }: Sandbox): readonly (readonly string[])[] {
  return requests
    .filter(({ op }) => op === 'cloudwatch.DeleteAlarms')
    .map(({ input }) => (input as JsonObject).AlarmNames as string[]);
}
