import type {
  Dimension,
  DimensionFilter,
  ListMetricsCommandInput,
  ListMetricsOutput,
  PutMetricDataCommandInput,
} from '@aws-sdk/client-cloudwatch';
import type { Tags } from '../../core/types.ts';
import { AwsError } from '../errors.ts';
import { pageOf } from '../paging.ts';
import type { SandboxState } from '../state.ts';
import { metricKey, type WorldMetric } from '../world.ts';

/** 500 a page, as AWS has it; a filter without a value asks for the dimension's presence. */
export function listMetrics(input: ListMetricsCommandInput, state: SandboxState): ListMetricsOutput {
  const page = pageOf(
    [...state.metrics.values()].filter((metric) => matches(metric, input)),
    {
      size: 500,
      token: input.NextToken,
      keyOf: metricKey,
      badToken: () => invalidValue('The service cannot process the NextToken provided.'),
    },
  );
  return {
    Metrics: page.items.map((metric) => ({
      Namespace: metric.namespace,
      MetricName: metric.name,
      Dimensions: Object.entries(metric.dimensions).map(([Name, Value]) => ({ Name, Value })),
    })),
    ...(page.next === undefined ? {} : { NextToken: page.next }),
  };
}

/** Datapoints are not kept: what counts here is that the metric is known from now on. */
export function putMetricData(input: PutMetricDataCommandInput, state: SandboxState): void {
  const namespace = input.Namespace ?? '';
  if (namespace.startsWith('AWS/')) throw invalidValue('The value AWS/ for parameter Namespace is invalid.');
  for (const datum of input.MetricData ?? []) {
    const metric = { namespace, name: datum.MetricName ?? '', dimensions: dimensionsOf(datum.Dimensions) };
    state.metrics.set(metricKey(metric), metric);
  }
}

function matches(metric: WorldMetric, input: ListMetricsCommandInput): boolean {
  return (
    (input.Namespace === undefined || metric.namespace === input.Namespace) &&
    (input.MetricName === undefined || metric.name === input.MetricName) &&
    (input.Dimensions ?? []).every((filter) => hasDimension(metric, filter))
  );
}

function hasDimension({ dimensions }: WorldMetric, { Name, Value }: DimensionFilter): boolean {
  const actual = dimensions[Name ?? ''];
  return actual !== undefined && (Value === undefined || actual === Value);
}

function dimensionsOf(dimensions: readonly Dimension[] | undefined): Tags {
  return Object.fromEntries((dimensions ?? []).map(({ Name, Value }) => [Name ?? '', Value ?? '']));
}

function invalidValue(message: string): AwsError {
  return new AwsError('InvalidParameterValueException', message, { queryCode: 'InvalidParameterValue' });
}
