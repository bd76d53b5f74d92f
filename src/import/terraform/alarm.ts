import type { MetricAlarm, MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import type { Json, JsonObject } from '../../core/json.ts';
import { fromAws } from '../../kinds/alarm/read.ts';
import { blocks, count, flag, map, number, text, texts } from './attributes.ts';
import { existing } from './existing.ts';
import type { Reader } from './reader.ts';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_metric_alarm */
export const metricAlarm: Reader = ({ attributes }, { at }) => {
  if (blocks(attributes.evaluation_criteria).length > 0) return 'PromQL alarms are no kind of ours';
  const { spec } = fromAws(described(attributes));
  const name = text(attributes.alarm_name) ?? '';
  return existing({ kind: 'alarm', name }, { spec, tags: map(attributes.tags_all ?? attributes.tags), at });
};

/** What DescribeAlarms says of such an alarm. */
function described(from: JsonObject): MetricAlarm {
  const queries = blocks(from.metric_query);
  const alarm = {
    AlarmDescription: text(from.alarm_description),
    ActionsEnabled: flag(from.actions_enabled),
    AlarmActions: texts(from.alarm_actions),
    OKActions: texts(from.ok_actions),
    InsufficientDataActions: texts(from.insufficient_data_actions),
    ComparisonOperator: text(from.comparison_operator),
    Threshold: number(from.threshold),
    ThresholdMetricId: text(from.threshold_metric_id),
    EvaluationPeriods: number(from.evaluation_periods),
    DatapointsToAlarm: count(from.datapoints_to_alarm),
    TreatMissingData: text(from.treat_missing_data),
    EvaluateLowSampleCountPercentile: text(from.evaluate_low_sample_count_percentiles),
    ...(queries.length > 0 ? { Metrics: queries.map(query) } : metric(from)),
  };
  return alarm as MetricAlarm;
}

function metric(from: JsonObject) {
  return {
    ...name(from),
    Statistic: text(from.statistic),
    ExtendedStatistic: text(from.extended_statistic),
    Period: count(from.period),
    Unit: text(from.unit),
  };
}

function query(from: JsonObject): MetricDataQuery {
  const [stat] = blocks(from.metric);
  const one = {
    Id: text(from.id),
    AccountId: text(from.account_id),
    Label: text(from.label),
    // Terraform leaves it out where it is false, and AWS takes silence for true.
    ReturnData: flag(from.return_data) ?? false,
    ...(stat
      ? { MetricStat: { Metric: name(stat), Period: count(stat.period), Stat: text(stat.stat), Unit: text(stat.unit) } }
      : { Expression: text(from.expression), Period: count(from.period) }),
  };
  return one as MetricDataQuery;
}

function name(from: JsonObject): Pick<MetricAlarm, 'Namespace' | 'MetricName' | 'Dimensions'> {
  const dimensions = Object.entries(map(from.dimensions as Json)).map(([Name, Value]) => ({ Name, Value }));
  return { Namespace: text(from.namespace), MetricName: text(from.metric_name), Dimensions: dimensions };
}
