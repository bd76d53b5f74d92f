import { byCodeUnit, isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { Call } from '../../core/port.ts';
import type { Change, StackRef } from '../../core/types.ts';
import { alarmArn } from '../arn.ts';
import { given } from '../given.ts';
import { listOf } from '../set.ts';
import { isTagsOnly, listed, markedUpdate } from '../tagging.ts';
import type { AlarmSpec, MetricName, Queries, Query, WatchedMetric } from './spec.ts';
import { isSimpleStatistic } from './statistic.ts';

/** The requests of a change. A name that another kind has taken cannot be put. */
export function calls(change: Change<AlarmSpec>, at: StackRef): readonly Call[] {
  if (change.action === 'create') return [put(change.desired, { Tags: listed(change.desired.tags) })];
  if (change.live.otherKind) return [];
  if (change.action === 'delete') {
    return [{ op: 'cloudwatch.DeleteAlarms', input: { AlarmNames: [change.live.address.name] } }];
  }
  const { live, desired } = change;
  // PutMetricAlarm replaces the whole alarm and ignores Tags when it exists, so they go in their own calls, after it.
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
  const sends = isTagsOnly(change) ? [] : [put(desired, live.rest)];
  const arn = alarmArn(at, desired.address.name);
  return markedUpdate({ service: 'cloudwatch', arn }, change, { sends, passes: [desired.spec] });
}

function put({ address, spec }: { address: { name: string }; spec: AlarmSpec }, more: Json): Call {
  const input: JsonObject = {
    AlarmName: address.name,
    ...given({ AlarmDescription: spec.description || null }),
    ActionsEnabled: spec.actionsEnabled,
    ...given({
      AlarmActions: listOf(spec.alarmActions),
      OKActions: listOf(spec.okActions),
      InsufficientDataActions: listOf(spec.insufficientDataActions),
    }),
    ...(spec.metric ? metricInput(spec.metric) : given({ Metrics: queriesInput(spec.queries ?? {}) })),
    ...evaluationInput(spec),
    ...(isObject(more) ? more : {}),
  };
  return { op: 'cloudwatch.PutMetricAlarm', input };
}

function evaluationInput(spec: AlarmSpec): JsonObject {
  const { evaluationPeriods, datapointsToAlarm } = spec;
  return {
    ComparisonOperator: spec.comparisonOperator,
    ...given({ Threshold: spec.threshold, ThresholdMetricId: spec.thresholdMetricId }),
    EvaluationPeriods: evaluationPeriods,
    ...given({ DatapointsToAlarm: datapointsToAlarm === evaluationPeriods ? null : datapointsToAlarm }),
    TreatMissingData: spec.treatMissingData,
    ...given({ EvaluateLowSampleCountPercentile: spec.lowSamples === 'evaluate' ? null : spec.lowSamples }),
    WarmUpConfiguration: {
      WarmUpPeriodDurationInMinutes: spec.warmUpMinutes,
      ...given({ OnlyStartEvaluatingAfterWarmUpPeriodEnds: spec.warmUpWhole || null }),
    },
  };
}

/** Without a Unit unless one is declared: a wrong one leaves the alarm without data for ever. */
function metricInput({ statistic, periodSeconds, unit, ...metric }: WatchedMetric): JsonObject {
  return {
    ...nameInput(metric),
    [isSimpleStatistic(statistic) ? 'Statistic' : 'ExtendedStatistic']: statistic,
    Period: periodSeconds,
    ...given({ Unit: unit }),
  };
}

function nameInput({ namespace, name, dimensions }: MetricName): JsonObject {
  const list = Object.keys(dimensions)
    .sort(byCodeUnit)
    .map((key) => ({ Name: key, Value: dimensions[key] as string }));
  return { Namespace: namespace, MetricName: name, ...given({ Dimensions: list }) };
}

function queriesInput(queries: Queries): readonly JsonObject[] {
  return Object.keys(queries)
    .sort(byCodeUnit)
    .map((id) => ({ Id: id, ...queryInput(queries[id] as Query) }));
}

function queryInput(query: Query): JsonObject {
  return {
    ...(query.metric
      ? { MetricStat: statInput(query, query.metric) }
      : { Expression: query.expression, Period: query.periodSeconds }),
    ...given({ Label: query.label, AccountId: query.account }),
    ReturnData: query.returnData,
  };
}

function statInput({ statistic, periodSeconds, unit }: Query, metric: MetricName): JsonObject {
  return { Metric: nameInput(metric), Period: periodSeconds, Stat: statistic, ...given({ Unit: unit }) };
}
