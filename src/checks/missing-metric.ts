import type { AwsReadPort } from '../aws/operations.ts';
import type { JsonPointer } from '../core/json.ts';
import type { MetricName } from '../kinds/alarm/spec.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { dimensionsKey, type ListedMetric, namesIn, namespacesWith } from './listed-metrics.ts';
import { type NearMiss, nearMiss, wordsFor } from './near-miss.ts';

/** A metric that an alarm reads, and what CloudWatch lists of it. */
export interface Looked {
  readonly metric: MetricName;
  /** Dimensions whose value the account itself gave. */
  readonly lookedUp: ReadonlySet<string>;
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
export function missOf(looked: Looked): 'name' | 'names' | 'values' {
  return looked.listed.seen.length === 0 ? 'name' : near(looked).differs;
}

function near({ metric: { dimensions }, lookedUp, listed }: Looked): NearMiss {
  return nearMiss({ dimensions, lookedUp }, listed.seen);
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
  const { differs, by, hint } = near(first);
  const start = `unverified: CloudWatch lists "${name}" in "${namespace}"`;
  if (differs === 'names') {
    const known = by.slice(0, CUTS_NAMED).map((one) => `by ${one}`);
    const others = by.length > CUTS_NAMED ? `, and ${by.length - CUTS_NAMED} other ways` : '';
    const message = `${start} ${known.join(', ')}${others}, but not by ${wordsFor(Object.keys(dimensions))}`;
    return { at: '/dimensions', message, suggestion: hint ?? lastHint };
  }
  const pairs = Object.entries(dimensions).map(([key, value]) => `${key} ${value}`);
  const count = new Set([first, ...more].map(({ metric }) => dimensionsKey(metric.dimensions))).size - 1;
  const others = count === 0 ? '' : `, nor with ${count} other${count === 1 ? '' : 's'}`;
  const message = `${start}, but not with ${pairs.join(' and ')}${others}`;
  return { at: '/dimensions', message, suggestion: hint ?? lastHint };
}

const lastHint = 'until somebody publishes it, gap: { reason: …, until: … } accepts that';

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
