import type { MetricDatum } from '../../src/datum.ts';
import type { Sink } from '../../src/sink.ts';
import { InMemorySink } from '../../src/testing/in-memory.ts';
import { open } from './open.ts';

/** A sink that fails as the test says, else is one in memory. */
export class FailingSink extends InMemorySink {
  next: (data: readonly MetricDatum[], signal: AbortSignal) => unknown = () => null;
  inFlight = 0;
  most = 0;

  override async put(...[namespace, data, signal]: Parameters<Sink['put']>): Promise<void> {
    this.inFlight += 1;
    this.most = Math.max(this.most, this.inFlight);
    try {
      const error = await this.next(data, signal);
      if (error) throw error;
      await super.put(namespace, data);
    } finally {
      this.inFlight -= 1;
    }
  }
}

/** Metrics whose sink fails as the test says. */
export function openFailing(options = {}) {
  const sink = new FailingSink();
  return { ...open({ selfMetrics: false, ...options, sink }), sink };
}

/** Never answers. */
export const hang = () => new Promise<never>(() => {});
