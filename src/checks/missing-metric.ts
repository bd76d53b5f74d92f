import type { AwsReadPort } from '../aws/operations.ts';
import type { JsonPointer } from '../core/json.ts';
import type { MetricName } from '../kinds/alarm/spec.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { type ListedMetric, namesIn, namespacesWith } from './listed-metrics.ts';
import { nearMiss, wordsFor } from './near-miss.ts';

/** A metric that an alarm reads, and what CloudWatch lists of it. */
export interface Looked {
  readonly metric: MetricName;
  readonly listed: ListedMetric;
}

/** What is said of a miss. `at`: where it shows, within the metric. */
export interface Told {
  readonly at: JsonPointer;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** How many ways to cut a metric are named. */
const CUTS_NAMED = 3;

/** In which way a metric is missing: there is none of its name, or it has other dimensions, or the same with other values. */
export function missOf({ metric, listed }: Looked): 'name' | 'names' | 'values' {
  return listed.seen.length === 0 ? 'name' : nearMiss(metric.dimensions, listed.seen).differs;
}

/** What is said of metrics of one name that are missing in the same way. Hints may take a few requests more: none where `accepted`. */
export async function tellMissing(
  [first, ...more]: readonly [Looked, ...Looked[]],
  { accepted, aws }: { readonly accepted: boolean; readonly aws: AwsReadPort },
): Promise<Told> {
  const { name, namespace, dimensions } = first.metric;
  if (missOf(first) === 'name') {
    const message = `unverified: CloudWatch lists no metric "${name}" in "${namespace}"`;
    return accepted ? { at: '', message } : { message, ...(await hintFor(first.metric, aws)) };
  }
  const { differs, by, hint } = nearMiss(dimensions, first.listed.seen);
  const start = `unverified: CloudWatch lists "${name}" in "${namespace}"`;
  if (differs === 'names') {
    const known = by.slice(0, CUTS_NAMED).map((one) => `by ${one}`);
    const others = by.length > CUTS_NAMED ? `, and ${by.length - CUTS_NAMED} other ways` : '';
    const message = `${start} ${known.join(', ')}${others}; not by ${wordsFor(Object.keys(dimensions))}`;
    return { at: '/dimensions', message, suggestion: hint ?? lastHint };
  }
  const pairs = Object.entries(dimensions).map(([key, value]) => `${key} ${value}`);
  const others = more.length === 0 ? '' : `, nor with ${more.length} other${more.length === 1 ? '' : 's'}`;
  const message = `${start}; not with ${pairs.join(' and ')}${others}`;
  return { at: '/dimensions', message, suggestion: hint ?? lastHint };
}

const lastHint = 'until it is published, gap: { reason: …, until: … } accepts that';

/** A name like it in the namespace, or a namespace that has a metric of this name. */
async function hintFor(
  { name, namespace }: MetricName,
  aws: AwsReadPort,
): Promise<{ readonly at: JsonPointer; readonly suggestion: string }> {
  const names = await namesIn(aws, namespace);
  const meant = didYouMean(name, names);
  if (meant) return { at: '/name', suggestion: meant };
  const namespaces = await namespacesWith(aws, name);
  if (namespaces.length === 0) return { at: names.length === 0 ? '/namespace' : '/name', suggestion: lastHint };
  const [first, ...others] = namespaces;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return { at: '/namespace', suggestion: didYouMean(namespace, namespaces) ?? `it is in ${first}${more}` };
}
