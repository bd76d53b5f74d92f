import type { ListMetricsCommandInput, Metric } from '@aws-sdk/client-cloudwatch';
import type { AwsReadPort } from '../aws/operations.ts';
import { byCodeUnit, canonical } from '../core/json.ts';
import type { MetricName } from '../kinds/alarm/spec.ts';
import { type Cuts, cutsOf, type Dimensions } from './near-miss.ts';

/** What CloudWatch lists of one metric. */
export interface ListedMetric {
  /** Of the dimensions that were asked for, those with which it is there, as `dimensionsKey`. */
  readonly there: ReadonlySet<string>;
  /** How it is cut, as far as it was seen on the way: not all of it where there is much. Empty: there is none of its name. */
  readonly cuts: Cuts;
}

/** Hints are worth this many pages of 500 metrics, and no more. */
const HINT_PAGES = 4;

/** ListMetrics takes so many: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html */
const MOST_FILTERS = 10;

/** Equal for the same dimensions, whatever their order. */
export function dimensionsKey(dimensions: Dimensions): string {
  return canonical(dimensions);
}

/**
 * Looks for one metric with several sets of dimensions. Its pages are followed while that takes no more requests than asking for each
 * set; where there are more pages, each set that was not seen is asked for. So n sets take at most 2n requests, but for a metric without
 * dimensions, which has no filter of its own.
 */
export async function lookFor(
  aws: AwsReadPort,
  { namespace, name }: Pick<MetricName, 'namespace' | 'name'>,
  asked: readonly Dimensions[],
): Promise<ListedMetric> {
  const input = { Namespace: namespace, MetricName: name };
  const { metrics, whole } = await firstPages(aws, input, asked.length);
  const seen = metrics.map(dimensionsOf);
  const there = new Set(seen.map(dimensionsKey));
  const unseen = whole ? [] : asked.filter((one) => !there.has(dimensionsKey(one)));
  const found = await Promise.all(unseen.map((one) => listsExactly(aws, input, one)));
  const late = unseen.filter((_, index) => found[index]);
  return { there: new Set([...there, ...late.map(dimensionsKey)]), cuts: cutsOf(seen) };
}

/** Names of metrics in a namespace, sorted: those on the first pages. */
export async function namesIn(aws: AwsReadPort, namespace: string): Promise<readonly string[]> {
  const { metrics } = await firstPages(aws, { Namespace: namespace }, HINT_PAGES);
  return distinct(metrics.map(({ MetricName }) => MetricName));
}

/** Namespaces that have a metric of this name, sorted: those on the first pages. */
export async function namespacesWith(aws: AwsReadPort, name: string): Promise<readonly string[]> {
  const { metrics } = await firstPages(aws, { MetricName: name }, HINT_PAGES);
  return distinct(metrics.map(({ Namespace }) => Namespace));
}

async function firstPages(
  aws: AwsReadPort,
  input: ListMetricsCommandInput,
  most: number,
): Promise<{ readonly metrics: readonly Metric[]; readonly whole: boolean }> {
  const metrics: Metric[] = [];
  let token: string | undefined;
  for (let count = 0; count < most; count += 1) {
    const page = await aws.read('cloudwatch.ListMetrics', { ...input, ...(token && { NextToken: token }) });
    metrics.push(...(page.Metrics ?? []));
    token = page.NextToken || undefined;
    if (token === undefined) return { metrics, whole: true };
  }
  return { metrics, whole: false };
}

/** A filter also passes metrics with further dimensions, so the answer is looked through. */
async function listsExactly(aws: AwsReadPort, input: ListMetricsCommandInput, asked: Dimensions): Promise<boolean> {
  const filters = Object.entries(asked).map(([Name, Value]) => ({ Name, Value }));
  const pages = await aws.pages('cloudwatch.ListMetrics', {
    ...input,
    ...(filters.length > 0 && { Dimensions: filters.slice(0, MOST_FILTERS) }),
  });
  const key = dimensionsKey(asked);
  return pages.some(({ Metrics = [] }) => Metrics.some((metric) => dimensionsKey(dimensionsOf(metric)) === key));
}

function dimensionsOf({ Dimensions = [] }: Metric): Dimensions {
  return Object.fromEntries(Dimensions.map(({ Name = '', Value = '' }) => [Name, Value]));
}

function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== undefined))].sort(byCodeUnit);
}
