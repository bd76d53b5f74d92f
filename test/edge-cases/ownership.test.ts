import { expect, test } from 'vitest';
import { declarationOf } from '../support/declared.ts';
import { outline } from '../support/things.ts';
import { alarm, manifest, put, topic } from './declared.ts';
import { alarmArn, alarmIn, open, topicArn, writesTo } from './open.ts';
import { cpuAlarm, problemsOf } from './yaml.ts';

test('create_over_foreign_alarm: what exists and is nobody’s is a conflict, and taken over only when that is said', async () => {
  const wanted = manifest(alarm('a'));
  const { plan, apply, sandbox } = await open(wanted);
  await sandbox.act('cloudwatch.PutMetricAlarm', put('a', { Threshold: 50 }));
  expect(outline(await plan(wanted))).toEqual([
    'adopt alarm.a (conflict: it exists and is not ours; `adopt: true` takes it over)',
  ]);
  expect(await apply(wanted)).toEqual({});
  expect(alarmIn(sandbox, 'a').Threshold).toBe(50);

  const adopting = manifest(alarm('a', {}, { adopt: true }));
  const [step] = (await plan(adopting)).steps;
  expect(step).toMatchObject({
    change: {
      action: 'adopt',
      fields: expect.arrayContaining([{ path: '/threshold', from: 50, to: 80, cause: expect.anything() }]),
    },
    hazards: [{ key: 'looser' }, { key: 'takes-over' }],
    withheld: null,
  });
  expect(outline(await plan(wanted, { clearance: { adopt: ['alarm.a*'] } }))).toEqual(['adopt alarm.a']);
  expect(await apply(adopting)).toEqual({ 'alarm.a': { status: 'applied' } });
  expect(alarmIn(sandbox, 'a').Threshold).toBe(80);
  expect(outline(await plan(wanted))).toEqual([]);
});

const cloudFormations = 'it belongs to a CloudFormation stack, which has to let go of it first';

test.each([
  [
    'our tag with another stack’s name',
    { 'monitoring:stack': 'other' },
    'it belongs to stack other; once its tag monitoring:stack is removed, `adopt: true` takes it over',
  ],
  ['CloudFormation’s tags', { 'aws:cloudformation:stack-name': 'other' }, cloudFormations],
  [
    'CloudFormation’s tags beside ours',
    { 'aws:cloudformation:stack-name': 'other', 'monitoring:stack': 'shop' },
    cloudFormations,
  ],
])('foreign_owner_tag: an alarm with %s is never taken, whatever is said, and never deleted', async (_, tags, why) => {
  const wanted = manifest(alarm('a', {}, { adopt: true }));
  const { plan, apply, sandbox } = await open(wanted);
  await sandbox.act('cloudwatch.PutMetricAlarm', put('a'));
  sandbox.state.tags.add(alarmArn('a'), tags);
  const words = { clearance: { adopt: ['alarm.a'], putBack: true } };
  expect(outline(await plan(wanted, words))).toEqual([`adopt alarm.a (conflict: ${why})`]);
  expect(await apply(wanted, words)).toEqual({});
  expect(outline(await plan(manifest(), { ...words, base: wanted }))).toEqual([]);
});

test('duplicate_name_two_files: an alarm that two files declare is a problem that names both', async () => {
  expect(
    await problemsOf({
      'services/one.yaml': service('Shop', 'API-High-CPU'),
      'services/two.yaml': service('Shop-API', 'High-CPU'),
    }),
  ).toEqual(['services/two.yaml:3 alarm "Shop-API-High-CPU" is declared twice; the other is in services/one.yaml:3']);
});

test('duplicate_name_differing_in_case: two alarms whose names differ only in case are a problem', async () => {
  expect(await problemsOf({ 'services/one.yaml': service('Shop', 'High-CPU', 'High-Cpu') })).toEqual([
    expect.stringContaining('alarm "Shop-High-Cpu" differs only in case from alarm "Shop-High-CPU"'),
  ]);
});

test('declared_and_ignored: an alarm that a service both declares and leaves out is a problem', async () => {
  expect(
    await problemsOf({
      'profiles/api.yaml': `profile: api\nalarms:\n  High-CPU: ${cpuAlarm}\n`,
      'services/one.yaml': `service: Shop\nprofile: api\nwithout: [High-CPU]\nalarms:\n  High-CPU: { when: { threshold: 90 } }\n`,
    }),
  ).toEqual([expect.stringContaining('"High-CPU" is left out and changed at once')]);
});

test('tag_missing_on_owned_object: an alarm of ours without our tag is a conflict to adopt again, and never deleted', async () => {
  const wanted = manifest(alarm('a'), topic('alerts'));
  const { plan, apply, sandbox } = await open(wanted);
  await apply(wanted);
  const TagKeys = ['monitoring:stack', 'monitoring:spec'];
  await sandbox.act('cloudwatch.UntagResource', { ResourceARN: alarmArn('a'), TagKeys });
  await sandbox.act('sns.UntagResource', { ResourceArn: topicArn('alerts'), TagKeys });
  expect(outline(await plan(manifest(), { base: wanted }))).toEqual([]);
  expect((await plan(wanted)).steps.map(({ change, withheld }) => [change.action, withheld?.slice(0, 8)])).toEqual([
    ['adopt', 'conflict'],
    ['adopt', 'conflict'],
  ]);
  const before = sandbox.requests.length;
  await apply(wanted, { clearance: { adopt: ['alarm.a', 'topic.alerts'] } });
  expect(writesTo(sandbox, before).toSorted()).toEqual(['TagResource', 'TagResource']);
  expect(outline(await plan(wanted))).toEqual([]);
});

test('aws_managed_alarms: alarms that AWS itself made are in no plan', async () => {
  const wanted = manifest(alarm('a'));
  const { plan, apply, sandbox } = await open(wanted);
  const managed = ['TargetTracking-table/orders-AlarmHigh-1b2c', 'awseb-e-1-stack-AWSEBCloudwatchAlarmHigh-2C3D'];
  for (const name of managed) await sandbox.act('cloudwatch.PutMetricAlarm', put(name));
  sandbox.state.tags.add(alarmArn(managed[1] as string), { 'elasticbeanstalk:environment-name': 'rt-shop' });
  expect(outline(await plan(wanted))).toEqual(['create alarm.a']);
  await apply(wanted);
  expect(outline(await plan(manifest(), { base: wanted, allow: [deleteOf('alarm.a')] }))).toEqual(['delete alarm.a']);
});

test('update_existing_tags: a changed alarm gets its mark by TagResource, and tags of others survive', async () => {
  const { plan, apply, sandbox } = await open(manifest());
  await apply(manifest(alarm('a')));
  await sandbox.act('cloudwatch.TagResource', {
    ResourceARN: alarmArn('a'),
    Tags: [{ Key: 'team', Value: 'checkout' }],
  });
  const before = sandbox.requests.length;
  const wanted = manifest(alarm('a', { when: { threshold: 85 } }, { protected: true }));
  await apply(wanted);
  expect(writesTo(sandbox, before)).toContain('TagResource');
  const puts = sandbox.requests.slice(before).filter(({ op }) => op === 'cloudwatch.PutMetricAlarm');
  expect(puts.map(({ input }) => Object.keys(input as object))).toEqual([expect.not.arrayContaining(['Tags'])]);
  expect(sandbox.state.tags.of(alarmArn('a'))).toMatchObject({ team: 'checkout', 'monitoring:protected': 'true' });
  expect(outline(await plan(wanted))).toEqual([]);
});

test('tags_that_lag: right after an apply nothing differs, though the tagging API does not know it yet', async () => {
  let nowMs = Date.UTC(2026, 10, 22);
  const wanted = manifest(topic('alerts'), alarm('a', { notify: ['alerts'] }), alarm('b'));
  const { plan, apply, sandbox } = await open(wanted, { tagLagMs: 60_000, clock: () => nowMs });
  await apply(wanted);
  expect(outline(await plan(wanted))).toEqual([]);
  nowMs += 120_000;
  expect(outline(await plan(wanted))).toEqual([]);

  // The listing still calls both ours: one was deleted and made anew by somebody else, one was only deleted.
  await sandbox.act('cloudwatch.DeleteAlarms', { AlarmNames: ['a', 'b'] });
  await sandbox.act('cloudwatch.PutMetricAlarm', put('a'));
  const fewer = manifest(topic('alerts'));
  expect(outline(await plan(fewer, { base: wanted }))).toEqual([]);
  expect(outline(await plan(wanted))).toEqual([
    'adopt alarm.a (conflict: it exists and is not ours; `adopt: true` takes it over)',
    'create alarm.b',
  ]);
});

test('same_name_moved_between_files: an alarm that moves to another file is no change', async () => {
  const at = (file: string) => {
    const place = { file, line: 7, column: 3, endLine: 9, endColumn: 1 };
    return manifest(declarationOf({ kind: 'alarm', name: 'a' }, alarm('a').value, { places: new Map([['', place]]) }));
  };
  const { plan, apply } = await open(manifest());
  await apply(at('monitoring/services/one.yaml'));
  expect(outline(await plan(at('monitoring/services/two.yaml'), { base: at('monitoring/services/one.yaml') }))).toEqual(
    [],
  );
});

function service(name: string, ...keys: string[]): string {
  return `service: ${name}\nalarms:\n${keys.map((key) => `  ${key}: ${cpuAlarm}\n`).join('')}`;
}

function deleteOf(address: string) {
  return { hazard: 'delete', address, until: null };
}
