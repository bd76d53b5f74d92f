import { isObject, type Json, type JsonPointer, pointerTo } from '../core/json.ts';
import type { Problem } from '../core/types.ts';
import type { Document } from './documents.ts';
import { didYouMean } from './nearest.ts';
import { problemAt, showSource } from './problems.ts';
import { jsonOf, treeAt } from './tree.ts';
import type { Catalogue, PublishedMetric } from './types.ts';

/** What is published, as `metrics:` files say, and what is wrong among them. What its schema refused is left out. */
export function cataloguesOf(documents: readonly Document[]): {
  readonly catalogues: readonly Catalogue[];
  readonly problems: readonly Problem[];
} {
  const written = documents.filter(({ key }) => key === 'metrics');
  const catalogues = written.map(catalogueOf);
  const inside = written.flatMap((document, i) => unfit(document, catalogues[i] as Catalogue));
  return { catalogues, problems: [...inside, ...twice(written, catalogues)] };
}

/** One file. */
function catalogueOf({ name, tree, damaged }: Document): Catalogue {
  const { namespace, dimensions, publishes } = jsonOf(tree) as { readonly [key: string]: Json };
  const values = Object.entries(objectOf(dimensions)).map(
    ([dimension, said]) => [dimension, textsOf(objectOf(said).values)] as const,
  );
  const metrics = Object.entries(objectOf(publishes)).map(
    ([metric, said]) => [metric, metricOf(objectOf(said))] as const,
  );
  return {
    name,
    namespace: String(namespace ?? ''),
    values: new Map(values),
    metrics: new Map(metrics),
    damaged: damaged.size > 0,
  };
}

function metricOf({ unit, meaning, dimensions, rollUps, reports }: { readonly [key: string]: Json }): PublishedMetric {
  const sets = Array.isArray(rollUps) ? rollUps.map(textsOf) : [];
  return {
    unit: String(unit ?? 'None'),
    meaning: String(meaning ?? ''),
    dimensions: textsOf(dimensions),
    rollUps: sets,
    reports: reports === 'always' ? 'always' : 'onEvents',
  };
}

/** Dimensions that the file does not explain, and roll-ups that are none. */
function unfit(document: Document, { values, metrics }: Catalogue): readonly Problem[] {
  const problem = (at: JsonPointer, message: string, suggestion?: string): Problem =>
    problemAt(treeAt(document.tree, at)?.place ?? document.place, { check: 'metrics/dimensions', message, suggestion });
  return [...metrics].flatMap(([name, { dimensions, rollUps }]) => {
    const at = pointerTo('/publishes', name);
    const unknown = dimensions.flatMap((dimension, i) =>
      values.has(dimension)
        ? []
        : problem(
            pointerTo(`${at}/dimensions`, i),
            `dimension "${dimension}" stands in no line of dimensions`,
            didYouMean(dimension, values.keys()) ?? `add ${dimension}: { meaning: … } there`,
          ),
    );
    const wrong = rollUps.flatMap((set, i) => {
      const stray = set.find((dimension) => !dimensions.includes(dimension));
      const place = pointerTo(`${at}/rollUps`, i);
      if (stray !== undefined)
        return problem(place, `a roll-up has fewer of the metric's dimensions, and ${stray} is none of them`);
      return set.length < dimensions.length
        ? []
        : problem(place, 'this is no roll-up: the metric has no more dimensions');
    });
    return [...unknown, ...wrong];
  });
}

/** One name, or one metric of a namespace, in two places. */
function twice(documents: readonly Document[], catalogues: readonly Catalogue[]): readonly Problem[] {
  const seen = new Map<string, Document>();
  return documents.flatMap((document, i) => {
    const { name, namespace, metrics } = catalogues[i] as Catalogue;
    const keys = [
      [`name ${name.toLowerCase()}`, '', `metrics "${name}" are declared`] as const,
      ...[...metrics.keys()].map(
        (metric) =>
          [`metric ${namespace} ${metric}`, pointerTo('/publishes', metric), `"${metric}" is published`] as const,
      ),
    ];
    return keys.flatMap(([key, at, what]) => {
      const other = seen.get(key);
      if (!other) seen.set(key, document);
      if (!other) return [];
      const place = at === '' ? document.place : (treeAt(document.tree, at)?.place ?? document.place);
      const message = `${what} twice; the other is in ${showSource(other.place)}`;
      return problemAt(place, { check: 'metrics/name', message, suggestion: 'rename or delete one of them' });
    });
  });
}

function objectOf(value: Json | undefined): { readonly [key: string]: Json } {
  return value !== undefined && isObject(value) ? value : {};
}

function textsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
