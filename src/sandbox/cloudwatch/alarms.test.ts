import {
  DeleteAlarmsCommand,
  DescribeAlarmsCommand,
  DisableAlarmActionsCommand,
  PutCompositeAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import { cpu, openAlarms } from '../../../test/support/sandbox.ts';

const topic = 'arn:aws:sns:eu-central-1:123456789012:alerts';

test('metric and composite alarms share their names, and are described apart', async () => {
  const { put, client } = await openAlarms();
  await put();
  await client.send(new PutCompositeAlarmCommand({ AlarmName: 'Any', AlarmRule: 'ALARM("High-CPU")' }));
  await expect(put({ AlarmName: 'Any' })).rejects.toMatchObject({ name: 'ValidationException' });
  const metricOnly = await client.send(new DescribeAlarmsCommand({}));
  expect(metricOnly).toMatchObject({ MetricAlarms: [{ AlarmName: 'High-CPU' }], CompositeAlarms: [] });
  const both = await client.send(new DescribeAlarmsCommand({ AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] }));
  expect(both).toMatchObject({ MetricAlarms: [{ AlarmName: 'High-CPU' }], CompositeAlarms: [{ AlarmName: 'Any' }] });
});

test('a composite alarm needs its children, and they outlive it', async () => {
  const { put, client } = await openAlarms();
  await put();
  const composite = (AlarmName: string, AlarmRule: string) =>
    client.send(new PutCompositeAlarmCommand({ AlarmName, AlarmRule }));
  const remove = (...AlarmNames: string[]) => client.send(new DeleteAlarmsCommand({ AlarmNames }));
  await expect(composite('Any', 'ALARM(nope) OR OK("High-CPU")')).rejects.toThrow(
    'Could not save the composite alarm as alarms [nope] in the alarm rule do not exist',
  );
  await composite('Any', `ALARM("arn:aws:cloudwatch:eu-central-1:123456789012:alarm:High-CPU")`);
  await composite('Never', 'FALSE');
  await expect(remove('High-CPU')).rejects.toThrow(
    'Cannot delete High-CPU as there are composite alarm(s) depending on it.',
  );
  await expect(remove('Any', 'Never')).rejects.toMatchObject({ name: 'ValidationException' });
  await remove('Any');
  await remove('High-CPU', 'Never');
});

test('alarms come in pages sorted by name, 50 unless asked for up to 100', async () => {
  const { client, sandbox } = await openAlarms();
  const names = Array.from({ length: 120 }, (_, n) => `a${String(119 - n).padStart(3, '0')}`);
  for (const AlarmName of names) await sandbox.act('cloudwatch.PutMetricAlarm', { ...cpu, AlarmName } as never);
  const first = await client.send(new DescribeAlarmsCommand({}));
  expect(first.MetricAlarms).toHaveLength(50);
  const large = await client.send(new DescribeAlarmsCommand({ MaxRecords: 100 }));
  const rest = await client.send(new DescribeAlarmsCommand({ MaxRecords: 100, NextToken: large.NextToken }));
  const all = [...(large.MetricAlarms ?? []), ...(rest.MetricAlarms ?? [])].map(({ AlarmName }) => AlarmName);
  expect(all).toEqual([...names].sort());
  expect(rest).not.toHaveProperty('NextToken');
  await expect(client.send(new DescribeAlarmsCommand({ MaxRecords: 101 }))).rejects.toThrow(
    `1 validation error detected: Value '101' at 'maxRecords' failed to satisfy constraint: Member must have value less than or equal to 100`,
  );
  await expect(client.send(new DescribeAlarmsCommand({ AlarmNames: names }))).rejects.toThrow(`at 'alarmNames'`);
  await expect(client.send(new DescribeAlarmsCommand({ NextToken: 'x' }))).rejects.toMatchObject({
    name: 'InvalidNextToken',
  });
});

test('alarms are found by prefix, state and action', async () => {
  const { client, put } = await openAlarms();
  await put({ AlarmName: 'a-1', AlarmActions: [topic] });
  await put({ AlarmName: 'a-2' });
  await put({ AlarmName: 'b-1' });
  await client.send(new SetAlarmStateCommand({ AlarmName: 'a-2', StateValue: 'OK', StateReason: 'by hand' }));
  const names = async (input: DescribeAlarmsCommand['input']) =>
    (await client.send(new DescribeAlarmsCommand(input))).MetricAlarms?.map(({ AlarmName }) => AlarmName);
  expect(await names({ AlarmNamePrefix: 'a-' })).toEqual(['a-1', 'a-2']);
  expect(await names({ StateValue: 'OK' })).toEqual(['a-2']);
  expect(await names({ ActionPrefix: 'arn:aws:sns:' })).toEqual(['a-1']);
  await expect(names({ AlarmNames: ['a-1'], AlarmNamePrefix: 'a' })).rejects.toMatchObject({
    name: 'ValidationException',
  });
});

test('a name that does not exist is reported, and the others are deleted', async () => {
  const { client, put, sandbox } = await openAlarms();
  await put();
  const deleted = client.send(new DeleteAlarmsCommand({ AlarmNames: ['nope', 'High-CPU'] }));
  await expect(deleted).rejects.toMatchObject({ name: 'ResourceNotFound', $metadata: { httpStatusCode: 404 } });
  expect(sandbox.state.alarms.size).toBe(0);
});

test('actions switched off by hand stay off in the description', async () => {
  const { client, put, described } = await openAlarms();
  await put();
  await client.send(new DisableAlarmActionsCommand({ AlarmNames: ['High-CPU', 'nope'] }));
  expect(await described('High-CPU')).toMatchObject({ ActionsEnabled: false });
});
