import { type JsonPointer, pointerTo } from '../core/json.ts';
import type { DeclaredMetric } from '../kinds/alarm/declaration.ts';
import { didYouMean, nearest } from '../manifest/nearest.ts';
import type { Catalogue } from '../manifest/types.ts';
import type { FoundAt } from './alarm-check.ts';
import type { CheckContext } from './check.ts';
import { cutKey, cutsOf, nearCut, wordsFor } from './near-miss.ts';

/** A metric that somebody watches, and where it stands. */
export interface Watched {
  readonly metric: Partial<DeclaredMetric>;
  readonly at: JsonPointer;
}

/** A metric with the dimension sets by which it is published. */
interface Published {
  readonly reports: 'always' | 'onEvents';
  readonly sets: readonly (readonly string[])[];
  /** All values that a dimension can have, by its name; none where any may be. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** What is published in a namespace, by the metric's name. */
export type Namespaces = ReadonlyMap<string, ReadonlyMap<string, Published>>;

/** The namespaces that the catalogue claims. None of those of which a part was not understood: what is absent there says nothing. */
export function claimedIn({ catalogues = [], complete = true, declarations }: CheckContext): Namespaces {
  if (!complete) return new Map();
  const damaged = new Set(catalogues.filter((one) => one.damaged).map(({ namespace }) => namespace));
  const claimed = new Map<string, Map<string, Published>>();
  for (const catalogue of catalogues) {
    if (damaged.has(catalogue.namespace)) continue;
    const known = claimed.get(catalogue.namespace) ?? new Map<string, Published>();
    for (const [name, published] of metricsOf(catalogue)) known.set(name, published);
    claimed.set(catalogue.namespace, known);
  }
  // A metric filter publishes as well.
  for (const { address, value } of declarations) {
    const metric = address.kind === 'metric-filter' ? (value as { metric?: DeclaredMetric }).metric : undefined;
    const known = metric?.namespace === undefined ? undefined : claimed.get(metric.namespace);
    if (!metric?.name || !known) continue;
    const sets = [...(known.get(metric.name)?.sets ?? []), Object.keys(metric.dimensions ?? {})];
    known.set(metric.name, { reports: 'onEvents', values: new Map(), ...known.get(metric.name), sets });
  }
  return claimed;
}

/** What is said of a metric in a claimed namespace that nobody publishes so. What only the account can complete is passed over. */
export function* unpublished({ metric, at }: Watched, claimed: Namespaces): Iterable<FoundAt> {
  const { namespace = '', name = '', dimensions = {} } = metric;
  if ([namespace, name].some(isOpen) || name === '') return;
  const known = claimed.get(namespace);
  if (!known) return yield* otherNamespace({ metric, at }, claimed);
  const published = known.get(name);
  if (!published) {
    const message = `nobody publishes "${name}" in "${namespace}": the catalogue lists all of its metrics`;
    const suggestion = didYouMean(name, known.keys()) ?? 'add it under monitoring/metrics, or take one that is there';
    return yield { at: `${at}/name`, message, suggestion };
  }
  const cuts = cutsOf(published.sets.map((set) => Object.fromEntries(set.map((dimension) => [dimension, '']))));
  if (!cuts.has(cutKey(dimensions))) {
    const { by, hint } = nearCut({ dimensions, lookedUp: new Set() }, cuts);
    const message = `"${name}" in "${namespace}" is published ${by.join(', ')}, but not ${wordsFor(Object.keys(dimensions))}`;
    return yield { at: `${at}/dimensions`, message, suggestion: hint };
  }
  yield* otherValues({ metric, at }, published);
}

/** The metric of a claimed namespace that this is by name and dimensions, or null. */
export function publishedOf({ namespace = '', name = '' }: Partial<DeclaredMetric>, claimed: Namespaces) {
  return claimed.get(namespace)?.get(name) ?? null;
}

/** True for text that a parameter, the account or the environment completes. */
function isOpen(text: string): boolean {
  return text.includes('${');
}

function* otherNamespace({ metric, at }: Watched, claimed: Namespaces): Iterable<FoundAt> {
  const { namespace = '', name = '' } = metric;
  const meant = nearest(namespace, claimed.keys());
  if (meant === undefined || !claimed.get(meant)?.has(name)) return;
  const message = `the catalogue has "${name}" in "${meant}", and nothing in "${namespace}"`;
  yield { at: `${at}/namespace`, message, suggestion: `did you mean ${meant}?`, severity: 'warning' };
}

function* otherValues({ metric, at }: Watched, { values }: Published): Iterable<FoundAt> {
  for (const [dimension, value] of Object.entries(metric.dimensions ?? {})) {
    const possible = values.get(dimension) ?? [];
    if (possible.length === 0 || possible.includes(String(value)) || isOpen(String(value))) continue;
    const message = `"${metric.name}" is published with ${dimension} ${possible.join(', ')}, never ${value}`;
    yield {
      at: pointerTo(`${at}/dimensions`, dimension),
      message,
      suggestion: didYouMean(String(value), possible),
    };
  }
}

function metricsOf({ metrics, values }: Catalogue): readonly (readonly [string, Published])[] {
  return [...metrics].map(([name, { reports, dimensions, rollUps }]) => [
    name,
    { reports, sets: [...rollUps, dimensions], values },
  ]);
}
