import { isObject, type Json } from '../../core/json.ts';
import type { Call } from '../../core/port.ts';
import type { Change, StackRef } from '../../core/types.ts';
import { nameInAws } from '../by-name.ts';
import { given } from '../given.ts';
import { defaults, type MetricFilterSpec } from './spec.ts';

/** The requests of a change. A Put replaces the whole filter; a filter of another log group is another filter. */
export function calls(change: Change<MetricFilterSpec>, at: StackRef): readonly Call[] {
  switch (change.action) {
    case 'create':
      return [put(change.desired, at, null)];
    case 'delete':
      return [remove(change.live, at)];
    case 'replace':
      return [remove(change.live, at), put(change.desired, at, change.live.rest)];
    case 'adopt':
    case 'update':
      return [put(change.desired, at, change.live.rest)];
    default:
      return change satisfies never;
  }
}

interface Named {
  readonly address: { readonly name: string };
  readonly spec: MetricFilterSpec;
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html */
function put({ address, spec }: Named, at: StackRef, rest: Json): Call {
  const { metric } = spec;
  const transformation = {
    metricNamespace: metric.namespace,
    metricName: metric.name,
    metricValue: metric.value,
    ...given({
      defaultValue: metric.default,
      unit: metric.unit === defaults.unit ? null : metric.unit,
      dimensions: metric.dimensions,
    }),
  };
  return {
    op: 'logs.PutMetricFilter',
    input: {
      logGroupName: spec.logGroup,
      filterName: nameInAws(at, address.name),
      filterPattern: spec.pattern,
      metricTransformations: [transformation],
      ...(isObject(rest) ? rest : {}),
    },
  };
}

function remove({ address, spec }: Named, at: StackRef): Call {
  const input = { logGroupName: spec.logGroup, filterName: nameInAws(at, address.name) };
  return { op: 'logs.DeleteMetricFilter', input };
}
