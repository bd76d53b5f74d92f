import type { MetricDataQuery, PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch';
import { AwsError, validationError } from '../errors.ts';
import type { SandboxState } from '../state.ts';

type Setting = Pick<SandboxState, 'region' | 'partition'>;
type Rule = (alarm: PutMetricAlarmCommandInput, at: Setting) => string | false | undefined;

/**
 * Throws what CloudWatch says to an alarm whose members are each well formed and do not go together.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export function checkMetricAlarm(alarm: PutMetricAlarmCommandInput, at: Setting): void {
  const statistic = alarm.ExtendedStatistic;
  if (statistic !== undefined && !extendedStatistic.test(statistic)) {
    throw new AwsError(
      'InvalidParameterValueException',
      `The value ${statistic} for parameter ExtendedStatistic is not supported.`,
      { queryCode: 'InvalidParameterValue' },
    );
  }
  for (const rule of rules) {
    const message = rule(alarm, at);
    if (message) throw validationError(message);
  }
}

/** Throws what CloudWatch says to a name or actions that it does not take; metric and composite alarms alike. */
export function checkNameAndActions(alarm: PutMetricAlarmCommandInput, at: Setting): void {
  const message = controlCharacters(alarm, at) || badAction(alarm, at);
  if (message) throw validationError(message);
}

// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
const percent = '(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)';
const bound = '(?:\\d+(?:\\.\\d+)?%?)?';
const extendedStatistic = new RegExp(`^(?:(?:p|tm|tc|ts|wm)${percent}|IQM|(?:PR|TM|TC|TS|WM)\\(${bound}:${bound}\\))$`);

const rangeOperators = [
  'LessThanLowerOrGreaterThanUpperThreshold',
  'LessThanLowerThreshold',
  'GreaterThanUpperThreshold',
];
const treatments = ['breaching', 'notBreaching', 'ignore', 'missing'];

const controlCharacters: Rule = ({ AlarmName }) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\x00-\x1f\x7f]/.test(AlarmName ?? '') && 'AlarmName must not contain ASCII Control characters';

const oneForm: Rule = (alarm) => {
  const scalars = ['MetricName', 'Namespace', 'Period', 'Unit', 'Statistic', 'ExtendedStatistic'] as const;
  const scalar = scalars.some((name) => alarm[name] !== undefined) || (alarm.Dimensions ?? []).length > 0;
  if (alarm.EvaluationCriteria) {
    return (scalar || alarm.Metrics) && 'Metric parameters must not be set if EvaluationCriteria is set.';
  }
  return alarm.Metrics && scalar && 'Scalar metric parameters must not be set if list of Metrics is set.';
};

const complete: Rule = (alarm) => {
  if (alarm.EvaluationCriteria) return alarm.EvaluationInterval === undefined && missing('EvaluationInterval');
  const single = alarm.Metrics ? [] : (['MetricName', 'Namespace', 'Period'] as const);
  const absent = [...single, 'EvaluationPeriods' as const, 'ComparisonOperator' as const].find(
    (name) => alarm[name] === undefined,
  );
  return absent && missing(absent);
};

const oneStatistic: Rule = ({ Metrics, EvaluationCriteria, Statistic, ExtendedStatistic }) => {
  if (Statistic && ExtendedStatistic) return 'Statistic and ExtendedStatistic must not both be set.';
  return (
    !Metrics &&
    !EvaluationCriteria &&
    !Statistic &&
    !ExtendedStatistic &&
    'Exactly one of Statistic and ExtendedStatistic must be set.'
  );
};

const periods: Rule = (alarm) => {
  for (const period of periodsOf(alarm)) {
    if (![10, 20, 30].includes(period) && period % 60 !== 0) return 'Period must be 10, 20, 30 or a multiple of 60';
    const span = (alarm.EvaluationPeriods ?? 1) * period;
    if (period < 3600 && span > 86_400) {
      return 'Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400) for alarms using period < 3600';
    }
    if (period >= 3600 && span > 604_800) {
      return 'Metrics cannot be checked across more than a week (EvaluationPeriods * Period must be <= 604800) for alarms using period >= 3600';
    }
  }
  return false;
};

const datapoints: Rule = ({ DatapointsToAlarm, EvaluationPeriods }) =>
  DatapointsToAlarm !== undefined &&
  DatapointsToAlarm > (EvaluationPeriods ?? 0) &&
  'DatapointsToAlarm must be less than or equal to EvaluationPeriods';

const missingData: Rule = ({ TreatMissingData }) =>
  TreatMissingData !== undefined &&
  !treatments.includes(TreatMissingData) &&
  `The value ${TreatMissingData} is not supported for TreatMissingData parameter. Supported values are [${treatments.join(', ')}].`;

const lowSamples: Rule = ({ EvaluateLowSampleCountPercentile: option }) =>
  option !== undefined &&
  !['evaluate', 'ignore'].includes(option) &&
  `Option ${option} is not supported. Supported options for parameter EvaluateLowSampleCountPercentile are evaluate and ignore.`;

const threshold: Rule = (alarm) => {
  if (alarm.EvaluationCriteria) return false;
  if (rangeOperators.includes(alarm.ComparisonOperator ?? '')) {
    if (alarm.ThresholdMetricId === undefined)
      return 'ComparisonOperators for ranges require ThresholdMetricId to be set';
    return alarm.Threshold !== undefined && 'Threshold must not be set if ThresholdMetricId is set';
  }
  if (alarm.ThresholdMetricId !== undefined) return 'ThresholdMetricId requires a ComparisonOperator for ranges';
  return alarm.Threshold === undefined && missing('Threshold');
};

const queries: Rule = ({ Metrics }) => {
  if (!Metrics) return false;
  if (Metrics.length === 0) return 'Metrics must not be empty.';
  const ids = Metrics.map(({ Id }) => Id ?? '');
  const badId = ids.find((id) => !/^[a-z][A-Za-z0-9_]*$/.test(id));
  if (badId !== undefined)
    return `Invalid metric id ${badId}. Ids must start with a lowercase letter and contain only letters, numbers and underscores.`;
  if (new Set(ids).size < ids.length) return 'The values for parameter id in Metrics are not unique.';
  if (Metrics.some(({ MetricStat, Expression }) => (MetricStat === undefined) === (Expression === undefined))) {
    return 'Exactly one of MetricStat and Expression must be set for each entry of Metrics.';
  }
  const expressions = Metrics.filter(({ Expression }) => Expression !== undefined).length;
  const tooMany = expressions > 10 || Metrics.length - expressions > 10;
  return tooMany && 'An alarm may specify at most 10 metrics and 10 expressions.';
};

const returned: Rule = ({ Metrics, ThresholdMetricId }) => {
  if (!Metrics) return false;
  const returning = Metrics.filter(({ ReturnData }) => ReturnData !== false);
  if (ThresholdMetricId === undefined)
    return returning.length !== 1 && 'Exactly one metric query must have ReturnData set to true.';
  if (!isBand(Metrics.find(({ Id }) => Id === ThresholdMetricId))) {
    return `ThresholdMetricId ${ThresholdMetricId} must be the id of an ANOMALY_DETECTION_BAND expression in Metrics.`;
  }
  // Beside the band only the metric that it is drawn around returns data.
  const others = returning.filter(({ Id }) => Id !== ThresholdMetricId);
  return others.length !== 1 && 'Exactly one metric query must have ReturnData set to true.';
};

const badAction: Rule = (alarm, { region, partition }) => {
  for (const arn of [
    ...(alarm.OKActions ?? []),
    ...(alarm.AlarmActions ?? []),
    ...(alarm.InsufficientDataActions ?? []),
  ]) {
    const [prefix, itsPartition, service, itsRegion, ...rest] = arn.split(':');
    if (prefix !== 'arn' || !itsPartition || !service || rest.length < 2) return `Invalid arn syntax: ${arn}`;
    if (itsPartition !== partition)
      return `Invalid partition ${itsPartition} specified. Only ${partition} is supported.`;
    if (itsRegion && itsRegion !== region) return `Invalid region ${itsRegion} specified. Only ${region} is supported.`;
  }
  return false;
};

const rules: readonly Rule[] = [
  oneForm,
  complete,
  oneStatistic,
  periods,
  datapoints,
  missingData,
  lowSamples,
  threshold,
  queries,
  returned,
];

function periodsOf(alarm: PutMetricAlarmCommandInput): number[] {
  const all = [alarm.Period, ...(alarm.Metrics ?? []).flatMap((query) => [query.Period, query.MetricStat?.Period])];
  return all.filter((period) => period !== undefined);
}

function isBand(query: MetricDataQuery | undefined): boolean {
  return /^\s*ANOMALY_DETECTION_BAND\s*\(/i.test(query?.Expression ?? '');
}

function missing(name: string): string {
  const path = name.charAt(0).toLowerCase() + name.slice(1);
  return `1 validation error detected: Value null at '${path}' failed to satisfy constraint: Member must not be null`;
}
