import { PutCompositeAlarmCommand, type PutCompositeAlarmCommandInput } from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import { cpu, openAlarms } from '../../../test/support/sandbox.ts';

const rule = (AlarmRule: string) => ({ AlarmRule });
const fine = 'ALARM("High-CPU")';

test.each<[string, Partial<PutCompositeAlarmCommandInput>]>([
  ['AlarmRule must not contain leading or trailing whitespace', rule(` ${fine}`)],
  [
    'Could not save the composite alarm as alarms [nope, never] in the alarm rule do not exist',
    rule('OK(nope) OR OK(never)'),
  ],
  ['AlarmRule is not valid: the rule ends where', rule('ALARM("High-CPU") AND')],
  ['which is not of this account and region', rule('OK("arn:aws:cloudwatch:eu-west-1:123456789012:alarm:High-CPU")')],
  ['AT_LEAST takes 1 to 1 here, not 2', rule('NOT (AT_LEAST(2, ALARM, ("High-CPU")) OR TRUE)')],
  ['AlarmRule has more than 500 elements', rule(Array.from({ length: 167 }, () => fine).join(' OR '))],
  ['cannot perform the action', { AlarmActions: ['arn:aws:automate:eu-central-1:ec2:stop'] }],
  ['are required with ActionsSuppressor', { ActionsSuppressor: 'High-CPU', ActionsSuppressorWaitPeriod: 60 }],
  ['ActionsSuppressor is required', { ActionsSuppressorWaitPeriod: 60 }],
])('%s', async (message, input) => {
  const { put, client } = await openAlarms();
  await put();
  const sent = client.send(new PutCompositeAlarmCommand({ AlarmName: 'c', AlarmRule: fine, ...input }));
  await expect(sent).rejects.toMatchObject({ name: 'ValidationException', message: expect.stringContaining(message) });
});

test('a rule names 100 alarms, and an alarm is in 150 rules', async () => {
  const { client, sandbox } = await openAlarms();
  const names = Array.from({ length: 151 }, (_, n) => `a${n}`);
  for (const AlarmName of names) await sandbox.act('cloudwatch.PutMetricAlarm', { ...cpu, AlarmName } as never);
  const composite = (AlarmName: string, AlarmRule: string) =>
    client.send(new PutCompositeAlarmCommand({ AlarmName, AlarmRule }));
  await composite('wide', `AT_LEAST(1, ALARM, (${names.slice(0, 100)}))`);
  await expect(composite('wide', `AT_LEAST(1, ALARM, (${names.slice(0, 101)}))`)).rejects.toThrow('more than 100');
  for (const name of names.slice(0, 149))
    await sandbox.act('cloudwatch.PutCompositeAlarm', { AlarmName: `on-${name}`, AlarmRule: 'ALARM(a0)' });
  await expect(composite('one-more', 'ALARM(a0)')).rejects.toThrow('a0 is in 150 composite alarms already');
  await composite('wide', 'ALARM(a0)');
});

test('composites may name each other in a circle, and then go only once a rule is FALSE', async () => {
  const { put, sandbox } = await openAlarms();
  await put();
  const composite = (AlarmName: string, AlarmRule: string) =>
    sandbox.act('cloudwatch.PutCompositeAlarm', { AlarmName, AlarmRule });
  await composite('a', fine);
  await composite('b', 'ALARM(a)');
  await composite('a', 'ALARM(b)');
  const remove = (name: string) => sandbox.act('cloudwatch.DeleteAlarms', { AlarmNames: [name] });
  await expect(remove('a')).rejects.toThrow('depending on it');
  await expect(remove('b')).rejects.toThrow('depending on it');
  await composite('a', 'FALSE');
  await remove('b');
  await remove('a');
});
