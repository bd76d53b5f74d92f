import type { MetricDatum } from '../datum.ts';
import type { Sink } from '../sink.ts';
import { find, type Received, receivedIn, type Sent } from './received.ts';
import { refusalOf } from './refusal.ts';

/** A CloudWatch that is an object: `new TMSSyncMetrics({ sink })`, `await metrics.flush()`, `sink.metric('TMS-Sync-Success', { Service: 'TMS-Sync' })`. */
export class InMemorySink implements Sink {
  readonly requests: Sent[] = [];

  async put(namespace: string, data: readonly MetricDatum[], _signal?: AbortSignal): Promise<void> {
    const refusal = refusalOf(namespace, data, Date.now());
    if (refusal) {
      const error = Object.assign(new Error(refusal.message), {
        name: refusal.code,
        $metadata: { httpStatusCode: 400 },
      });
      throw error;
    }
    this.requests.push({ namespace, data });
  }

  /** Everything that was sent. */
  metrics(): readonly Received[] {
    return receivedIn(this.requests);
  }

  /** The metric under exactly these dimensions, or null. */
  metric(name: string, dimensions: { readonly [name: string]: string } = {}): Received | null {
    return find(this.metrics(), name, dimensions);
  }
}
