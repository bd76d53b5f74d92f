import { byCodeUnit, type JsonPointer, pointerTo } from '../../core/json.ts';
import type { AlarmSpec, MetricName } from './spec.ts';

/** A metric that an alarm reads. */
export interface MetricRead {
  /** Where it is written in a declaration that says `metrics`. */
  readonly at: JsonPointer;
  readonly metric: MetricName;
}

/** The metrics that an alarm reads in this account. What a SEARCH or a Metrics Insights query reads is known when it is evaluated. */
export function metricsReadBy({ metric, queries }: AlarmSpec, account: string): readonly MetricRead[] {
  if (metric) return [{ at: '/metric', metric: nameOnly(metric) }];
  return Object.entries(queries ?? {})
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([id, query]) => {
      const elsewhere = query.account !== null && query.account !== account;
      if (!query.metric || elsewhere) return [];
      return [{ at: pointerTo(pointerTo('/metrics', id), 'metric'), metric: nameOnly(query.metric) }];
    });
}

function nameOnly({ namespace, name, dimensions }: MetricName): MetricName {
  return { namespace, name, dimensions };
}
