import type { MetricAlarm, MetricDataQuery, PutMetricAlarmInput } from '@aws-sdk/client-cloudwatch';
import type { Json, JsonObject } from '../../core/json.ts';
import { membersOf } from '../set.ts';
import {
  type AlarmSpec,
  defaultWarmUpMinutes,
  expressionPeriod,
  normalNumber,
  normalText,
  periodSecondsOf,
  type Queries,
  type Query,
  type WatchedMetric,
} from './spec.ts';
import { normalStatistic } from './statistic.ts';

/** Members that a spec holds, and those of PromQL alarms, which are another kind. */
type Modelled =
  | ('AlarmName' | 'AlarmDescription' | 'ActionsEnabled' | 'AlarmActions' | 'OKActions' | 'InsufficientDataActions')
  | ('MetricName' | 'Namespace' | 'Dimensions' | 'Statistic' | 'ExtendedStatistic' | 'Period' | 'Unit' | 'Metrics')
  | ('EvaluationPeriods' | 'DatapointsToAlarm' | 'Threshold' | 'ComparisonOperator' | 'ThresholdMetricId')
  | ('TreatMissingData' | 'EvaluateLowSampleCountPercentile' | 'WarmUpConfiguration')
  | ('EvaluationCriteria' | 'EvaluationInterval');

/** Members that PutMetricAlarm takes, DescribeAlarms gives and a spec does not hold. One that AWS adds is missed here by the compiler. */
const unmodelled: { readonly [M in Exclude<keyof PutMetricAlarmInput & keyof MetricAlarm, Modelled>]: true } = {
  ActionConfiguration: true,
  EvaluationWindow: true,
};

/**
 * What DescribeAlarms says, in normal form; and what a Put must repeat, because it replaces everything. What only the server sets
 * (state, time stamps, ARN) and what no Put takes is left out.
 */
export function fromAws(alarm: MetricAlarm): { readonly spec: AlarmSpec; readonly rest: JsonObject } {
  const rest = Object.entries(alarm).filter(([member, value]) => member in unmodelled && value !== undefined);
  return { spec: specOf(alarm), rest: Object.fromEntries(rest) as { [member: string]: Json } };
}

function specOf(alarm: MetricAlarm): AlarmSpec {
  const queries = readQueries(alarm.Metrics ?? []);
  const watched = { metric: queries ? null : readMetric(alarm), queries };
  const evaluationPeriods = alarm.EvaluationPeriods ?? 1;
  const warmUp = alarm.WarmUpConfiguration;
  return {
    description: normalText(alarm.AlarmDescription ?? ''),
    actionsEnabled: alarm.ActionsEnabled ?? true,
    alarmActions: membersOf(alarm.AlarmActions),
    okActions: membersOf(alarm.OKActions),
    insufficientDataActions: membersOf(alarm.InsufficientDataActions),
    comparisonOperator: alarm.ComparisonOperator ?? '',
    ...readThreshold(alarm),
    evaluationPeriods,
    datapointsToAlarm: alarm.DatapointsToAlarm ?? evaluationPeriods,
    treatMissingData: alarm.TreatMissingData || 'missing',
    lowSamples: alarm.EvaluateLowSampleCountPercentile || 'evaluate',
    warmUpMinutes:
      warmUp?.WarmUpPeriodDurationInMinutes ?? defaultWarmUpMinutes(evaluationPeriods, periodSecondsOf(watched)),
    warmUpWhole: warmUp?.OnlyStartEvaluatingAfterWarmUpPeriodEnds ?? false,
    ...watched,
  };
}

/** A threshold beside a band means nothing; servers that fill in 0 there must not make a difference. */
function readThreshold(alarm: MetricAlarm): Pick<AlarmSpec, 'threshold' | 'thresholdMetricId'> {
  const thresholdMetricId = alarm.ThresholdMetricId || null;
  const threshold = thresholdMetricId === null ? (alarm.Threshold ?? null) : null;
  return { threshold: threshold === null ? null : normalNumber(threshold), thresholdMetricId };
}

function readMetric(alarm: MetricAlarm): WatchedMetric {
  return {
    ...readName(alarm),
    statistic: normalStatistic(alarm.Statistic ?? alarm.ExtendedStatistic ?? ''),
    periodSeconds: alarm.Period ?? expressionPeriod([]),
    unit: alarm.Unit ?? null,
  };
}

function readName(metric: Pick<MetricAlarm, 'Namespace' | 'MetricName' | 'Dimensions'>): NonNullable<Query['metric']> {
  const dimensions = (metric.Dimensions ?? []).map(({ Name, Value }) => [Name ?? '', Value ?? ''] as const);
  return {
    namespace: metric.Namespace ?? '',
    name: metric.MetricName ?? '',
    dimensions: Object.fromEntries(dimensions),
  };
}

/** An empty list, which some servers give for an alarm on one metric, is no list. */
function readQueries(list: readonly MetricDataQuery[]): Queries | null {
  if (list.length === 0) return null;
  const ofMetrics = list.flatMap((query) => (query.MetricStat?.Period === undefined ? [] : [query.MetricStat.Period]));
  return Object.fromEntries(list.map((query) => [query.Id ?? '', readQuery(query, ofMetrics)]));
}

function readQuery(query: MetricDataQuery, periodsOfMetrics: readonly number[]): Query {
  const stat = query.MetricStat;
  return {
    expression: stat ? null : (query.Expression ?? ''),
    metric: stat ? readName(stat.Metric ?? {}) : null,
    statistic: stat ? normalStatistic(stat.Stat ?? '') : null,
    periodSeconds: stat?.Period ?? query.Period ?? expressionPeriod(periodsOfMetrics),
    unit: stat?.Unit ?? null,
    label: query.Label || null,
    returnData: query.ReturnData ?? true,
    account: query.AccountId ?? null,
  };
}
