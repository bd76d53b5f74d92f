import type { MetricAlarm, MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import { plain } from '../../src/aws/client.ts';
import { byCodeUnit, canonical, type Json } from '../../src/core/json.ts';
import { defaultWarmUpMinutes } from '../../src/kinds/alarm/spec.ts';

/** Members that only the server sets. */
const ofTheServer = new Set([
  ...['AlarmConfigurationUpdatedTimestamp', 'StateTransitionedTimestamp', 'StateUpdatedTimestamp'],
  ...['StateValue', 'StateReason', 'StateReasonData', 'EvaluationState'],
]);

/** What DescribeAlarms says, without what only the server sets, without order where order means nothing, and without defaults said. */
export function comparable(alarm: MetricAlarm): Json {
  const full = { ...alarm, Metrics: alarm.Metrics?.map((query) => queryInFull(query, alarm)) };
  const members = Object.entries(full).filter(([member, value]) => !ofTheServer.has(member) && value !== undefined);
  const said = members.filter(([member, value]) => !isDefault(member, value, alarm));
  return Object.fromEntries(said.map(([member, value]) => [member, ordered(plain(value))]));
}

/** Servers and clients differ in what they leave out and what they say; it means the same. */
function isDefault(member: string, value: unknown, alarm: MetricAlarm): boolean {
  switch (member) {
    case 'TreatMissingData':
      return value === 'missing';
    case 'EvaluateLowSampleCountPercentile':
      return value === 'evaluate';
    case 'DatapointsToAlarm':
      return value === alarm.EvaluationPeriods;
    case 'WarmUpConfiguration':
      return canonical(plain(value)) === canonical({ WarmUpPeriodDurationInMinutes: windowMinutes(alarm) });
    default:
      return Array.isArray(value) && value.length === 0;
  }
}

function windowMinutes(alarm: MetricAlarm): number {
  return defaultWarmUpMinutes(alarm.EvaluationPeriods ?? 1, alarm.Period ?? longestPeriod(alarm));
}

function longestPeriod({ Metrics = [] }: MetricAlarm): number {
  return Math.max(...Metrics.map((query) => query.MetricStat?.Period ?? query.Period ?? 0));
}

/** A query returns its data unless it says otherwise, and an expression runs at the metrics' period. */
function queryInFull(query: MetricDataQuery, alarm: MetricAlarm): MetricDataQuery {
  const period = query.MetricStat ? {} : { Period: longestPeriod(alarm) };
  return { ReturnData: true, ...period, ...query };
}

/** Dimensions, actions and queries are sets. */
function ordered(value: Json): Json {
  if (Array.isArray(value)) return value.map(ordered).sort((a, b) => byCodeUnit(canonical(a), canonical(b)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, ordered(member)]));
}
