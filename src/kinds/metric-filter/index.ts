import { prices } from '../../cost/prices.ts';
import { unfit } from '../by-name.ts';
import type { AwsKind } from '../kind.ts';
import { calls } from './calls.ts';
import { hazards } from './hazards.ts';
import { list } from './list.ts';
import { declare, type MetricFilterDeclaration, type MetricFilterSpec, normalize } from './spec.ts';

/** A metric that CloudWatch Logs makes of the events of a log group. */
export const metricFilter: AwsKind<MetricFilterDeclaration, MetricFilterSpec> = {
  name: 'metric-filter',
  written: { form: 'section', key: 'metricFilters', names: 'prefixed' },
  ownership: 'name',
  replaceOn: ['/logGroup'],
  normalize,
  declare,
  needs: ({ logGroup }) => [{ kind: 'log-group', name: logGroup }],
  writtenAt: (path) => path,
  list,
  calls,
  hazards,
  // Each value of a dimension is a metric of its own, and only the log knows how many there are.
  cost: ({ metric }) => (Object.keys(metric.dimensions).length > 0 ? null : prices.customMetricMonth.usd),
  importing: { unfit },
};
