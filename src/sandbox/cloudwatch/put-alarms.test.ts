import {
  PutMetricAlarmCommand,
  type PutMetricAlarmCommandInput,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import { cpu, openAlarms } from '../../../test/support/sandbox.ts';

const { Namespace, MetricName, Statistic, Period, ...withoutMetric } = cpu;
const topic = 'arn:aws:sns:eu-central-1:123456789012:alerts';

test('a new alarm has AWS’s defaults and nothing that was not sent', async () => {
  const { put, described } = await openAlarms({ clock: () => Date.UTC(2026, 10, 22) });
  await put();
  const now = new Date(Date.UTC(2026, 10, 22));
  expect(await described('High-CPU')).toStrictEqual({
    ...cpu,
    ...{ ActionsEnabled: true, OKActions: [], AlarmActions: [], InsufficientDataActions: [], Dimensions: [] },
    AlarmArn: 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:High-CPU',
    AlarmConfigurationUpdatedTimestamp: now,
    StateValue: 'INSUFFICIENT_DATA',
    StateReason: 'Unchecked: Initial alarm creation',
    ...{ StateUpdatedTimestamp: now, StateTransitionedTimestamp: now },
  });
});

test.each<[string, PutMetricAlarmCommandInput]>([
  [
    'every member of one metric',
    {
      ...cpu,
      AlarmDescription: 'line 1\r\nline 2 & <ünïcode> 🚨',
      ActionsEnabled: false,
      OKActions: [topic],
      AlarmActions: [topic, 'arn:aws:automate:eu-central-1:ec2:stop'],
      InsufficientDataActions: ['arn:aws:ssm:eu-central-1:123456789012:opsitem:4'],
      Dimensions: [{ Name: 'InstanceId', Value: 'i-1' }],
      Unit: 'Percent',
      DatapointsToAlarm: 1,
      TreatMissingData: 'notBreaching',
      WarmUpConfiguration: { WarmUpPeriodDurationInMinutes: 10, OnlyStartEvaluatingAfterWarmUpPeriodEnds: true },
      EvaluationWindow: { WallClockWindow: { Timezone: 'Europe/Paris' } },
      ActionConfiguration: { AlarmTagsPropagation: { Enabled: true, IncludedTagKeys: ['team'] } },
    },
  ],
  [
    'an extended statistic',
    {
      ...withoutMetric,
      Namespace,
      MetricName,
      Period: 10,
      ExtendedStatistic: 'TM(10%:90%)',
      EvaluateLowSampleCountPercentile: 'ignore',
    },
  ],
  [
    'metric math',
    {
      ...withoutMetric,
      Metrics: [
        { Id: 'e1', Expression: 'm1 / 2', Label: 'half', ReturnData: true, Period: 60 },
        {
          Id: 'm1',
          MetricStat: {
            Metric: { Namespace, MetricName, Dimensions: [{ Name: 'a', Value: 'b' }] },
            Period: 60,
            Stat: 'p99.9',
            Unit: 'Percent',
          },
          ReturnData: false,
          AccountId: '210987654321',
        },
      ],
    },
  ],
  [
    'an anomaly band',
    {
      AlarmName: 'band',
      EvaluationPeriods: 2,
      ComparisonOperator: 'LessThanLowerOrGreaterThanUpperThreshold',
      ThresholdMetricId: 'ad1',
      Metrics: [
        { Id: 'm1', MetricStat: { Metric: { Namespace, MetricName }, Period: 300, Stat: 'Average' }, ReturnData: true },
        { Id: 'ad1', Expression: 'ANOMALY_DETECTION_BAND(m1, 2)', ReturnData: true },
      ],
    },
  ],
  [
    'PromQL',
    {
      AlarmName: 'prom',
      EvaluationCriteria: { PromQLCriteria: { Query: 'up == 0', PendingPeriod: 60, RecoveryPeriod: 0 } },
      EvaluationInterval: 60,
    },
  ],
])('what is sent comes back: %s', async (_, alarm) => {
  const { put, client, described } = await openAlarms();
  await put();
  await client.send(new PutMetricAlarmCommand(alarm));
  expect(await described(alarm.AlarmName ?? '')).toMatchObject(alarm);
});

test('an update replaces everything but state and tags', async () => {
  const { put, described, client, sandbox } = await openAlarms();
  await put({ DatapointsToAlarm: 1, AlarmActions: [topic], Tags: [{ Key: 'team', Value: 'a' }] });
  await client.send(new SetAlarmStateCommand({ AlarmName: 'High-CPU', StateValue: 'ALARM', StateReason: 'by hand' }));
  await put({ Threshold: 90, Tags: [{ Key: 'team', Value: 'b' }] });
  const alarm = await described('High-CPU');
  expect(alarm).toMatchObject({ Threshold: 90, AlarmActions: [], StateValue: 'ALARM', StateReason: 'by hand' });
  expect(alarm).not.toHaveProperty('DatapointsToAlarm');
  expect(sandbox.state.tags.of(alarm?.AlarmArn ?? '')).toEqual({ team: 'a' });
});

const absent = undefined;
test.each<[string, Partial<PutMetricAlarmCommandInput>]>([
  ['Period must be 10, 20, 30 or a multiple of 60', { Period: 90 }],
  [
    'Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400) for alarms using period < 3600',
    { Period: 300, EvaluationPeriods: 289 },
  ],
  [
    'Metrics cannot be checked across more than a week (EvaluationPeriods * Period must be <= 604800) for alarms using period >= 3600',
    { Period: 3600, EvaluationPeriods: 169 },
  ],
  ['DatapointsToAlarm must be less than or equal to EvaluationPeriods', { DatapointsToAlarm: 3 }],
  [
    'ComparisonOperators for ranges require ThresholdMetricId to be set',
    { ComparisonOperator: 'GreaterThanUpperThreshold', Threshold: absent },
  ],
  [
    'Invalid region us-east-1 specified. Only eu-central-1 is supported.',
    { AlarmActions: ['arn:aws:sns:us-east-1:123456789012:x'] },
  ],
  [
    'Invalid partition aws-cn specified. Only aws is supported.',
    { OKActions: ['arn:aws-cn:sns:eu-central-1:123456789012:x'] },
  ],
  ['Invalid arn syntax: alerts', { AlarmActions: ['alerts'] }],
  ['AlarmName must not contain ASCII Control characters', { AlarmName: 'a\tb' }],
  [
    'The value breching is not supported for TreatMissingData parameter. Supported values are [breaching, notBreaching, ignore, missing].',
    { TreatMissingData: 'breching' },
  ],
  [
    'Option x is not supported. Supported options for parameter EvaluateLowSampleCountPercentile are evaluate and ignore.',
    { EvaluateLowSampleCountPercentile: 'x' },
  ],
  [
    'Scalar metric parameters must not be set if list of Metrics is set.',
    { Metrics: [{ Id: 'm', Expression: 'SELECT 1' }] },
  ],
  [
    "1 validation error detected: Value null at 'threshold' failed to satisfy constraint: Member must not be null",
    { Threshold: absent },
  ],
  [
    "1 validation error detected: Value null at 'period' failed to satisfy constraint: Member must not be null",
    { Period: absent },
  ],
  ['Exactly one of Statistic and ExtendedStatistic must be set.', { Statistic: absent }],
  ['Statistic and ExtendedStatistic must not both be set.', { ExtendedStatistic: 'p99' }],
  [
    `1 validation error detected: Value '${'a'.repeat(256)}' at 'alarmName' failed to satisfy constraint: Member must have length less than or equal to 255`,
    { AlarmName: 'a'.repeat(256) },
  ],
  [
    `2 validation errors detected: Value ':x' at 'namespace' failed to satisfy constraint: Member must satisfy regular expression pattern: [^:].*; Value '0' at 'evaluationPeriods' failed to satisfy constraint: Member must have value greater than or equal to 1`,
    { Namespace: ':x', EvaluationPeriods: 0 },
  ],
  [
    `1 validation error detected: Value '' at 'dimensions.1.member.value' failed to satisfy constraint: Member must have length greater than or equal to 1`,
    { Dimensions: [{ Name: 'a', Value: '' }] },
  ],
  [
    `1 validation error detected: Value '[${[topic, topic, topic, topic, topic, topic].join(', ')}]' at 'oKActions' failed to satisfy constraint: Member must have length less than or equal to 5`,
    { OKActions: [topic, topic, topic, topic, topic, topic] },
  ],
])('an alarm is refused: %s', async (message, input) => {
  const { put, sandbox } = await openAlarms();
  await expect(put(input)).rejects.toMatchObject({
    name: 'ValidationException',
    message,
    Error: { Code: 'ValidationError' },
  });
  expect(sandbox.state.alarms.size).toBe(0);
});

const one = { Id: 'm1', MetricStat: { Metric: { Namespace, MetricName }, Period: 60, Stat: 'Sum' } };
test.each<[string, PutMetricAlarmCommandInput['Metrics']]>([
  ['Exactly one metric query must have ReturnData set to true.', [one, { ...one, Id: 'm2' }]],
  ['Exactly one metric query must have ReturnData set to true.', [{ ...one, ReturnData: false }]],
  ['The values for parameter id in Metrics are not unique.', [one, one]],
  ['Exactly one of MetricStat and Expression must be set for each entry of Metrics.', [{ Id: 'm1' }]],
  [
    'An alarm may specify at most 10 metrics and 10 expressions.',
    Array.from({ length: 11 }, (_, n) => ({ ...one, Id: `m${n}`, ReturnData: n === 0 })),
  ],
  [
    'Invalid metric id M1. Ids must start with a lowercase letter and contain only letters, numbers and underscores.',
    [{ ...one, Id: 'M1' }],
  ],
])('metric math is refused: %s', async (message, Metrics) => {
  const { client } = await openAlarms();
  const put = client.send(new PutMetricAlarmCommand({ ...withoutMetric, Metrics }));
  await expect(put).rejects.toMatchObject({ name: 'ValidationException', message });
});

test('an extended statistic that CloudWatch does not know is an InvalidParameterValue', async () => {
  const { put } = await openAlarms();
  const refused = put({ Statistic: absent, ExtendedStatistic: 'p101' });
  await expect(refused).rejects.toMatchObject({
    name: 'InvalidParameterValueException',
    Error: { Code: 'InvalidParameterValue' },
    message: 'The value p101 for parameter ExtendedStatistic is not supported.',
  });
});
