import type { MetricFilter } from '@aws-sdk/client-cloudwatch-logs';
import type { AwsReadPort } from '../../aws/operations.ts';
import type { Json } from '../../core/json.ts';
import type { Asked } from '../../core/kind.ts';
import type { Found } from '../../core/types.ts';
import { foreignName, nameFromAws } from '../by-name.ts';
import { given } from '../given.ts';
import { type MetricFilterSpec, normalize } from './spec.ts';

type FoundFilter = Found<MetricFilterSpec>;

/** Those of the asked filters that are there (or everybody's). Nothing is asked of AWS where nothing is asked for. */
export async function list(aws: AwsReadPort, asked: Asked<MetricFilterSpec>): Promise<readonly FoundFilter[]> {
  const { at, specs, everything } = asked;
  if (specs.size === 0 && !everything) return [];
  const filters = await describeAll(aws);
  const ours = new Map<string, MetricFilter[]>();
  const found: FoundFilter[] = [];
  for (const filter of filters) {
    const name = nameFromAws(at, filter.filterName);
    if (name !== null) ours.set(name, [...(ours.get(name) ?? []), filter]);
    else if (everything) found.push(read(foreignName(`${filter.logGroupName} ${filter.filterName}`), filter));
  }
  for (const [name, same] of ours) {
    if (everything || specs.has(name)) found.push(oneOf(name, same, specs.get(name)));
  }
  return found;
}

/**
 * All of the region, for AWS looks at a prefix only within one log group, and a filter that moved is in another than the asked one.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeMetricFilters.html
 */
async function describeAll(aws: AwsReadPort): Promise<readonly MetricFilter[]> {
  const pages = await aws.pages('logs.DescribeMetricFilters', { limit: 50 });
  const filters = pages.flatMap(({ metricFilters = [] }) => metricFilters);
  // Of one name in one group there is one.
  return [...new Map(filters.map((one) => [`${one.logGroupName} ${one.filterName}`, one])).values()];
}

/** Names are told apart within a log group only: of several the one where it is asked for. */
function oneOf(name: string, same: readonly MetricFilter[], spec: MetricFilterSpec | undefined): FoundFilter {
  const filter = same.find((one) => one.logGroupName === spec?.logGroup) ?? (same[0] as MetricFilter);
  const others = same.filter((one) => one !== filter).map((one) => one.logGroupName);
  const found = read(name, filter);
  if (others.length === 0) return found;
  return { ...found, notes: [`filters of the same name are in ${others.join(', ')} too, and count events there`] };
}

function read(name: string, filter: MetricFilter): FoundFilter {
  return { name, spec: fromAws(filter), tags: null, handle: null, rest: restOf(filter) };
}

function fromAws({ logGroupName, filterPattern, metricTransformations }: MetricFilter): MetricFilterSpec {
  const { metricNamespace, metricName, metricValue, defaultValue, unit, dimensions } = metricTransformations?.[0] ?? {};
  return normalize({
    ...given({ logGroup: logGroupName, pattern: filterPattern }),
    metric: given({
      namespace: metricNamespace,
      name: metricName,
      value: metricValue,
      default: defaultValue,
      unit,
      dimensions,
    }),
  });
}

/** What a Put would lose if it were not sent back. */
function restOf({ applyOnTransformedLogs, fieldSelectionCriteria, emitSystemFieldDimensions }: MetricFilter): Json {
  return given({ applyOnTransformedLogs, fieldSelectionCriteria, emitSystemFieldDimensions }) as Json;
}
