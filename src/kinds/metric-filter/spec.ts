import { given } from '../given.ts';

/** A metric filter as people write it. */
export interface MetricFilterDeclaration {
  readonly logGroup?: string;
  readonly pattern?: string;
  readonly metric?: {
    readonly namespace?: string;
    readonly name?: string;
    readonly value?: string | number;
    readonly default?: number;
    readonly unit?: string;
    readonly dimensions?: { readonly [name: string]: string };
  };
  /** Lines that the pattern is held against; they stay in the repository. */
  readonly samples?: { readonly matches?: readonly string[]; readonly ignores?: readonly string[] };
}

/** A metric filter in normal form. */
export type MetricFilterSpec = {
  readonly logGroup: string;
  /** Without white space around it. */
  readonly pattern: string;
  readonly metric: {
    readonly namespace: string;
    readonly name: string;
    /** A number, or the place in the event where it stands. */
    readonly value: string;
    /** null: a minute without a match has no value. 0 is one. */
    readonly default: number | null;
    readonly unit: string;
    /** Places in the event by the name of a dimension. */
    readonly dimensions: { readonly [name: string]: string };
  };
};

/** What AWS does where nobody says anything else, and an event counts as one. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html */
export const defaults = { value: '1', default: null, unit: 'None' } as const;

/** Brings a declaration to normal form. */
export function normalize({ logGroup, pattern, metric = {} }: MetricFilterDeclaration): MetricFilterSpec {
  return {
    logGroup: logGroup ?? '',
    pattern: (pattern ?? '').trim(),
    metric: {
      namespace: metric.namespace ?? '',
      name: metric.name ?? '',
      value: String(metric.value ?? defaults.value),
      default: metric.default ?? defaults.default,
      unit: metric.unit ?? defaults.unit,
      dimensions: { ...metric.dimensions },
    },
  };
}

/** The inverse. */
export function declare({ logGroup, pattern, metric }: MetricFilterSpec): MetricFilterDeclaration {
  return {
    logGroup,
    pattern,
    metric: {
      namespace: metric.namespace,
      name: metric.name,
      value: metric.value,
      ...given({
        default: metric.default,
        unit: metric.unit === defaults.unit ? null : metric.unit,
        dimensions: metric.dimensions,
      }),
    },
  };
}
