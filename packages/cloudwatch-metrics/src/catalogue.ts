import type { Dimensions, DimensionValue } from './identity.ts';
import type { Unit } from './units.ts';

/** A metric as the catalogue declares it. */
export interface CatalogueMetric {
  readonly unit: Unit;
  readonly dimensions: readonly string[];
  readonly rollUps: readonly (readonly string[])[];
  readonly reports: 'always' | 'onEvents';
}

/** What one publisher sends, from `monitoring/metrics/`. */
export interface Catalogue {
  readonly namespace: string;
  readonly metrics: { readonly [name: string]: CatalogueMetric };
}

/** The names that a publisher may use: any, where it has no catalogue. */
export type NameOf<C extends Catalogue> = keyof C['metrics'] & string;

/** The dimensions of a metric, `Service` left out, which the publisher adds. */
export type DimensionsOf<C extends Catalogue, N extends NameOf<C>> =
  string extends NameOf<C>
    ? Dimensions
    : { readonly [D in Exclude<C['metrics'][N]['dimensions'][number], 'Service'>]: DimensionValue };

/** Nothing to say, or the dimensions, all of them. */
export type DimensionsArgument<C extends Catalogue, N extends NameOf<C>> =
  string extends NameOf<C>
    ? [dimensions?: Dimensions]
    : Exclude<C['metrics'][N]['dimensions'][number], 'Service'> extends never
      ? [dimensions?: undefined]
      : [dimensions: DimensionsOf<C, N>];
