import { any, boolean, double, integer, list, object, oneOf, type Shape, text } from '../shape.ts';

// Limits of CloudWatch's service model: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html

const alarmName = text(1, 255);
const alarmNames = list(alarmName, 100);
const actions = list(text(1, 1024), 5);
const namespace: Shape = { type: 'string', min: 1, max: 255, pattern: /^[^:].*$/ };
const dimension = object({ Name: text(1, 255), Value: text(1, 1024) }, ['Name', 'Value']);
const dimensions = list(dimension, 30);
const tags = list(object({ Key: text(1, 128), Value: text(0, 256) }, ['Key', 'Value']));
const arn = text(1, 1024);
const period = integer(1);
const stateValue = oneOf('OK', 'ALARM', 'INSUFFICIENT_DATA');

const unit = oneOf(
  ...['Seconds', 'Microseconds', 'Milliseconds', 'Bytes', 'Kilobytes', 'Megabytes', 'Gigabytes', 'Terabytes', 'Bits'],
  ...['Kilobits', 'Megabits', 'Gigabits', 'Terabits', 'Percent', 'Count', 'Bytes/Second', 'Kilobytes/Second'],
  ...['Megabytes/Second', 'Gigabytes/Second', 'Terabytes/Second', 'Bits/Second', 'Kilobits/Second', 'Megabits/Second'],
  ...['Gigabits/Second', 'Terabits/Second', 'Count/Second', 'None'],
);

const comparison = oneOf(
  ...['GreaterThanOrEqualToThreshold', 'GreaterThanThreshold', 'LessThanThreshold', 'LessThanOrEqualToThreshold'],
  ...['LessThanLowerOrGreaterThanUpperThreshold', 'LessThanLowerThreshold', 'GreaterThanUpperThreshold'],
);

const metricStat = object(
  {
    Metric: object({ Namespace: namespace, MetricName: text(1, 255), Dimensions: dimensions }),
    Period: period,
    Stat: text(),
    Unit: unit,
  },
  ['Metric', 'Period', 'Stat'],
);

const metricDataQuery = object(
  {
    Id: text(1, 255),
    MetricStat: metricStat,
    Expression: text(1, 2048),
    Label: text(),
    ReturnData: boolean,
    Period: period,
    AccountId: text(1, 255),
  },
  ['Id'],
);

const promQlCriteria = object(
  { Query: text(1, 10_000), PendingPeriod: integer(0, 86_400), RecoveryPeriod: integer(0, 86_400) },
  ['Query'],
);

/** What metric and composite alarms have in common. */
const anyAlarm = {
  AlarmName: alarmName,
  AlarmDescription: text(0, 1024),
  ActionsEnabled: boolean,
  OKActions: actions,
  AlarmActions: actions,
  InsufficientDataActions: actions,
  Tags: tags,
};

export const putMetricAlarm = object(
  {
    ...anyAlarm,
    MetricName: text(1, 255),
    Namespace: namespace,
    Statistic: oneOf('SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'),
    ExtendedStatistic: text(),
    Dimensions: dimensions,
    Period: period,
    Unit: unit,
    EvaluationPeriods: integer(1),
    DatapointsToAlarm: integer(1),
    Threshold: double,
    ComparisonOperator: comparison,
    TreatMissingData: text(1, 255),
    EvaluateLowSampleCountPercentile: text(1, 255),
    Metrics: list(metricDataQuery),
    ThresholdMetricId: text(1, 255),
    EvaluationCriteria: object({ PromQLCriteria: promQlCriteria }),
    EvaluationInterval: integer(10, 3600),
    EvaluationWindow: any,
    WarmUpConfiguration: object(
      { WarmUpPeriodDurationInMinutes: integer(1, 2880), OnlyStartEvaluatingAfterWarmUpPeriodEnds: boolean },
      ['WarmUpPeriodDurationInMinutes'],
    ),
    ActionConfiguration: any,
  },
  ['AlarmName'],
);

export const putCompositeAlarm = object(
  {
    ...anyAlarm,
    AlarmRule: text(1, 10_240),
    ActionsSuppressor: text(1, 1600),
    ActionsSuppressorWaitPeriod: integer(),
    ActionsSuppressorExtensionPeriod: integer(),
  },
  ['AlarmName', 'AlarmRule'],
);

export const describeAlarms = object({
  AlarmNames: alarmNames,
  AlarmNamePrefix: text(1, 255),
  AlarmTypes: list(oneOf('CompositeAlarm', 'MetricAlarm', 'LogAlarm')),
  ChildrenOfAlarmName: alarmName,
  ParentsOfAlarmName: alarmName,
  StateValue: stateValue,
  ActionPrefix: text(1, 1024),
  MaxRecords: integer(1, 100),
  NextToken: text(),
});

export const onAlarmNames = object({ AlarmNames: alarmNames }, ['AlarmNames']);

export const setAlarmState = object(
  { AlarmName: alarmName, StateValue: stateValue, StateReason: text(0, 1023), StateReasonData: text(0, 4000) },
  ['AlarmName', 'StateValue', 'StateReason'],
);

export const tagResource = object({ ResourceARN: arn, Tags: tags }, ['ResourceARN', 'Tags']);
export const untagResource = object({ ResourceARN: arn, TagKeys: list(text(1, 128)) }, ['ResourceARN', 'TagKeys']);
export const listTagsForResource = object({ ResourceARN: arn }, ['ResourceARN']);

export const listMetrics = object({
  Namespace: namespace,
  MetricName: text(1, 255),
  Dimensions: list(object({ Name: text(1, 255), Value: text(1, 1024) }, ['Name']), 10),
  NextToken: text(),
  RecentlyActive: oneOf('PT3H'),
});

export const putMetricData = object(
  {
    Namespace: namespace,
    MetricData: list(object({ MetricName: text(1, 255), Dimensions: dimensions }, ['MetricName'])),
  },
  ['Namespace'],
);
