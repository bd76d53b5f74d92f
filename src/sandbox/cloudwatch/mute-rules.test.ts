import {
  CloudWatchClient,
  DeleteAlarmMuteRuleCommand,
  GetAlarmMuteRuleCommand,
  ListAlarmMuteRulesCommand,
  ListTagsForResourceCommand,
  PutAlarmMuteRuleCommand,
  type PutAlarmMuteRuleCommandInput,
  TagResourceCommand,
} from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import { cpu, openSandbox } from '../../../test/support/sandbox.ts';

const weekly: PutAlarmMuteRuleCommandInput = {
  Name: 'Sunday',
  Rule: { Schedule: { Expression: 'cron(0 2 * * SUN)', Duration: 'PT2H', Timezone: 'Europe/Paris' } },
  MuteTargets: { AlarmNames: ['High-CPU'] },
};
const arnOf = (name: string) => `arn:aws:cloudwatch:eu-central-1:123456789012:alarm-mute-rule:${name}`;

async function openMuteRules() {
  const { sandbox, connect } = await openSandbox({ clock: () => Date.UTC(2026, 10, 22) });
  await sandbox.act('cloudwatch.PutMetricAlarm', cpu as never);
  const client = connect(CloudWatchClient);
  return { client, put: (more: object = {}) => client.send(new PutAlarmMuteRuleCommand({ ...weekly, ...more })) };
}

test('what was put is got, to the minute, and replaced by the next put; tags count on creation only', async () => {
  const { client, put } = await openMuteRules();
  await put({ Tags: [{ Key: 'team', Value: 'a' }], StartDate: new Date('2026-12-01T00:00:30Z'), Description: 'first' });
  const get = () => client.send(new GetAlarmMuteRuleCommand({ AlarmMuteRuleName: 'Sunday' }));
  expect(await get()).toMatchObject({
    ...weekly,
    ...{ Description: 'first', StartDate: new Date('2026-12-01T00:00Z') },
    ...{ AlarmMuteRuleArn: arnOf('Sunday'), Status: 'SCHEDULED', MuteType: 'RECURRING' },
  });
  await put({ Tags: [{ Key: 'team', Value: 'b' }], ExpireDate: new Date('2026-01-01T00:00Z') });
  expect(await get()).toMatchObject({ Status: 'EXPIRED' });
  expect(await get()).not.toHaveProperty('Description');
  const tagged = { ResourceARN: arnOf('Sunday') };
  await client.send(new TagResourceCommand({ ...tagged, Tags: [{ Key: 'more', Value: '1' }] }));
  expect((await client.send(new ListTagsForResourceCommand(tagged))).Tags).toEqual([
    { Key: 'more', Value: '1' },
    { Key: 'team', Value: 'a' },
  ]);
});

test('they are listed by page, by alarm and by status', async () => {
  const { client, put } = await openMuteRules();
  for (const Name of ['a', 'b', 'c']) await put({ Name });
  const list = async (input: object) => {
    const { AlarmMuteRuleSummaries, NextToken } = await client.send(new ListAlarmMuteRulesCommand(input));
    return { names: AlarmMuteRuleSummaries?.map((one) => one.AlarmMuteRuleArn?.split(':').at(-1)), NextToken };
  };
  const first = await list({ MaxRecords: 2 });
  expect(first.names).toEqual(['a', 'b']);
  expect((await list({ MaxRecords: 2, NextToken: first.NextToken })).names).toEqual(['c']);
  expect((await list({ AlarmName: 'High-CPU', Statuses: ['SCHEDULED'] })).names).toEqual(['a', 'b', 'c']);
  expect((await list({ AlarmName: 'other' })).names).toEqual([]);
  await expect(list({ NextToken: 'made up' })).rejects.toMatchObject({ name: 'InvalidNextToken' });
});

test('what is deleted is gone, and may be deleted again', async () => {
  const { client, put } = await openMuteRules();
  await put();
  const AlarmMuteRuleName = 'Sunday';
  await client.send(new DeleteAlarmMuteRuleCommand({ AlarmMuteRuleName }));
  await client.send(new DeleteAlarmMuteRuleCommand({ AlarmMuteRuleName }));
  const gone = { name: 'ResourceNotFoundException' };
  await expect(client.send(new GetAlarmMuteRuleCommand({ AlarmMuteRuleName }))).rejects.toMatchObject(gone);
  const tags = client.send(new ListTagsForResourceCommand({ ResourceARN: arnOf('Sunday') }));
  await expect(tags).rejects.toMatchObject(gone);
});

test.each<[string, object]>([
  ['Alarms [nope] do not exist', { MuteTargets: { AlarmNames: ['nope'] } }],
  ['Invalid schedule expression', { Rule: { Schedule: { Expression: 'rate(1 day)', Duration: 'PT2H' } } }],
  ['Invalid duration', { Rule: { Schedule: { Expression: 'cron(0 2 * * SUN)', Duration: '2h' } } }],
  ['Invalid timezone', { Rule: { Schedule: { ...weekly.Rule?.Schedule, Timezone: 'Europe/Pariss' } } }],
  ['ExpireDate must be after StartDate', { StartDate: new Date('2027-01-01'), ExpireDate: new Date('2026-12-01') }],
])('%s', async (message, input) => {
  const { put } = await openMuteRules();
  await expect(put(input)).rejects.toMatchObject({ message: expect.stringContaining(message) });
});
