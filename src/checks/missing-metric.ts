import type { AwsReadPort } from '../aws/operations.ts';
import type { JsonPointer } from '../core/json.ts';
import type { MetricName } from '../kinds/alarm/spec.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { dimensionsKey, type ListedMetric, namesIn, namespacesWith } from './listed-metrics.ts';
import { type Asked, cutKey, type NearMiss, nearCut, nearValue, wordsFor } from './near-miss.ts';

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
export function missOf({ metric, listed: { cuts } }: Looked): 'name' | 'names' | 'values' {
  if (cuts.size === 0) return 'name';
  return cuts.has(cutKey(metric.dimensions)) ? 'values' : 'names';
}

/** What is said of metrics of one name that are missing in the same way. Hints may take a few requests more: none where `accepted`. */
export async function tellMissing(
  group: readonly [Looked, ...Looked[]],
  { accepted, aws }: { readonly accepted: boolean; readonly aws: AwsReadPort },
): Promise<Told> {
  const [first] = group;
  const { name, namespace, dimensions } = first.metric;
  const { cuts } = first.listed;
  if (cuts.size === 0) {
    const message = `unverified: CloudWatch lists no metric "${name}" in "${namespace}"`;
    return accepted ? { at: '', message } : { message, ...(await hintFor(first.metric, aws)) };
  }
  const asked = { dimensions, lookedUp: first.lookedUp };
  const cut = cuts.get(cutKey(dimensions));
  const { differs, hint } = cut
    ? differentValues(group, nearValue(asked, cut))
    : differentNames(asked, nearCut(asked, cuts));
  const message = `unverified: CloudWatch lists "${name}" in "${namespace}"${differs}`;
  return { at: '/dimensions', message, suggestion: hint ?? lastHint };
}

interface Different {
  readonly differs: string;
  readonly hint: string | undefined;
}

function differentNames({ dimensions }: Asked, { by, hint }: NearMiss): Different {
  const known = by.slice(0, CUTS_NAMED);
  const others = by.length > CUTS_NAMED ? `, and ${by.length - CUTS_NAMED} other ways` : '';
  return { differs: ` ${known.join(', ')}${others}, but not ${wordsFor(Object.keys(dimensions))}`, hint };
}

function differentValues(group: readonly [Looked, ...Looked[]], hint: string | undefined): Different {
  const pairs = Object.entries(group[0].metric.dimensions).map(([key, value]) => `${key} ${value}`);
  const count = new Set(group.map(({ metric }) => dimensionsKey(metric.dimensions))).size - 1;
  const others = count === 0 ? '' : `, nor with ${count} other${count === 1 ? '' : 's'}`;
  return { differs: `, but not with ${pairs.join(' and ')}${others}`, hint };
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
