import type { Members } from '../set.ts';

/** Which series: dimensions by name. */
export type MetricName = {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: { readonly [name: string]: string };
};

/** One metric, watched directly. `unit` null: any; `None` is a unit like others. */
export type WatchedMetric = MetricName & {
  readonly statistic: string;
  readonly periodSeconds: number;
  readonly unit: string | null;
};

/** One entry of a metric math alarm: either `metric` with `statistic`, or `expression`. */
export type Query = {
  readonly expression: string | null;
  readonly metric: MetricName | null;
  readonly statistic: string | null;
  readonly periodSeconds: number;
  readonly unit: string | null;
  readonly label: string | null;
  readonly returnData: boolean;
  readonly account: string | null;
};

export type Queries = { readonly [id: string]: Query };

/** A metric alarm in normal form. Either `metric` or `queries` is there; a threshold of 0 is one, null is none. */
export type AlarmSpec = {
  readonly description: string;
  readonly actionsEnabled: boolean;
  readonly alarmActions: Members;
  readonly okActions: Members;
  readonly insufficientDataActions: Members;
  /** AWS's word. */
  readonly comparisonOperator: string;
  readonly threshold: number | null;
  /** The id of the anomaly band among `queries`. */
  readonly thresholdMetricId: string | null;
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm: number;
  readonly treatMissingData: string;
  readonly lowSamples: string;
  readonly warmUpMinutes: number;
  /** The warm-up lasts to its end even when the window is full earlier. */
  readonly warmUpWhole: boolean;
  readonly metric: WatchedMetric | null;
  readonly queries: Queries | null;
};

/** What an expression is evaluated at when neither it nor any metric says so. */
const DEFAULT_PERIOD_SECONDS = 300;

/** AWS takes a warm-up of 1 to 2,880 minutes: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-warm-up.html */
export const LONGEST_WARM_UP_MINUTES = 2_880;

/**
 * The period of expressions that have none of their own: the longest of the metrics'. AWS fills it in when it evaluates but wants
 * one on Put: https://github.com/hashicorp/terraform-provider-aws/issues/34527
 */
export function expressionPeriod(metricPeriods: readonly number[]): number {
  return metricPeriods.length === 0 ? DEFAULT_PERIOD_SECONDS : Math.max(...metricPeriods);
}

/** The period at which the alarm as a whole is evaluated: with several, the longest. */
export function periodSecondsOf({ metric, queries }: Pick<AlarmSpec, 'metric' | 'queries'>): number {
  return metric?.periodSeconds ?? expressionPeriod(Object.values(queries ?? {}).map((query) => query.periodSeconds));
}

/** The window, in whole minutes: a new alarm notifies nobody before it is full. Reading, what AWS leaves out means the same. */
export function defaultWarmUpMinutes(evaluationPeriods: number, periodSeconds: number): number {
  return Math.min(LONGEST_WARM_UP_MINUTES, Math.max(1, Math.ceil((evaluationPeriods * periodSeconds) / 60)));
}

/** Line ends as Unix has them, none at the end: block scalars in YAML end with one, consoles on Windows send others. */
export function normalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
}

/** Negative zero is zero, so that equal thresholds are one value. */
export function normalNumber(value: number): number {
  return value + 0;
}
