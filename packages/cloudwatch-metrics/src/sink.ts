import type { MetricDatum } from './datum.ts';

/** Where datums go. It rejects with what AWS or the connection said. */
export interface Sink {
  put(namespace: string, data: readonly MetricDatum[], signal: AbortSignal): Promise<void>;
}
