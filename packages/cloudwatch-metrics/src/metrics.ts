import type { Catalogue, DimensionsArgument, NameOf } from './catalogue.ts';
import { HOLD_MS } from './ends.ts';
import type { Dimensions } from './identity.ts';
import { type MiddlewareOptions, makeMiddleware, type RequestHandler } from './middleware.ts';
import type { MetricsOptions, Stats } from './options.ts';
import { Publisher } from './publisher.ts';
import type { Unit } from './units.ts';

/** What whoever records a metric often keeps: one series, found once. */
export interface BoundSeries {
  /** Never throws: what CloudWatch would refuse is counted and told. */
  record(value: number): void;
}

const nothing: BoundSeries = { record: () => {} };

/**
 * Publishes metrics of a service. Values are aggregated in the process and sent once a minute; nothing here throws, rejects, or holds the
 * process.
 */
export class CloudWatchMetrics<C extends Catalogue = Catalogue> {
  /** null: not enabled. */
  readonly #publisher: Publisher | null;

  constructor(options: MetricsOptions = {}) {
    this.#publisher = options.enabled === false ? null : new Publisher(options);
  }

  /** Records a value. Without a unit: the catalogue's, else `Count`. */
  recordMetric<N extends NameOf<C>>(name: N, value: number, unit?: Unit, ...dimensions: DimensionsArgument<C, N>): void;
  // The signature above is for readers and the compiler; the one below makes no array of each call's rest.
  recordMetric(name: string, value: number, unit?: Unit, dimensions?: Dimensions): void {
    this.#publisher?.record(name, value, unit, dimensions);
  }

  /** Counts something that happened. */
  increment<N extends NameOf<C>>(name: N, by?: number, ...dimensions: DimensionsArgument<C, N>): void;
  increment(name: string, by = 1, dimensions?: Dimensions): void {
    this.#publisher?.record(name, by, undefined, dimensions);
  }

  /** Records how long something took, in milliseconds. */
  recordDuration<N extends NameOf<C>>(name: N, milliseconds: number, ...dimensions: DimensionsArgument<C, N>): void;
  recordDuration(name: string, milliseconds: number, dimensions?: Dimensions): void {
    this.#publisher?.record(name, milliseconds, 'Milliseconds', dimensions);
  }

  /** One series, for whoever records it often. */
  series<N extends NameOf<C>>(name: N, unit?: Unit, ...dimensions: DimensionsArgument<C, N>): BoundSeries;
  series(name: string, unit?: Unit, dimensions?: Dimensions): BoundSeries {
    return this.#publisher?.series(name, unit, dimensions) ?? nothing;
  }

  /**
   * Runs a function and records how long it took: under `name` if it succeeded, under `name` and `-Failure` if not. Gives what it gives,
   * throws what it throws; works with and without promises.
   */
  measureExecutionTime<T, N extends NameOf<C>>(name: N, run: () => T, ...[dimensions]: DimensionsArgument<C, N>): T {
    const publisher = this.#publisher;
    if (publisher === null) return run();
    const began = performance.now();
    const ended = (metric: string) => publisher.record(metric, performance.now() - began, 'Milliseconds', dimensions);
    let result: T;
    try {
      result = run();
    } catch (error) {
      ended(`${name}-Failure`);
      throw error;
    }
    if (!isPromise(result)) {
      ended(name);
      return result;
    }
    return result.then(
      (value) => {
        ended(name);
        return value;
      },
      (error: unknown) => {
        ended(`${name}-Failure`);
        throw error;
      },
    ) as T;
  }

  /** Middleware for Express 4 and 5 that records each request. Install it before the routes. */
  expressMiddleware(options: MiddlewareOptions = {}): RequestHandler {
    const publisher = this.#publisher;
    return makeMiddleware(publisher === null ? null : publisher.record.bind(publisher), options);
  }

  /** Sends what was recorded. Resolves when that was tried; never rejects. */
  async flush(): Promise<void> {
    await this.#publisher?.flush();
  }

  /** Sends what was recorded and ends: within this time, whatever AWS does. Never rejects. */
  async shutdown({ timeoutMs = HOLD_MS }: { timeoutMs?: number } = {}): Promise<void> {
    await this.#publisher?.shutdown(timeoutMs);
  }

  /** `await using metrics = new CloudWatchMetrics()`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.shutdown();
  }

  /** What happened so far. */
  stats(): Stats {
    return this.#publisher?.stats() ?? noStats;
  }
}

const noStats: Stats = {
  ...{ refused: 0, published: 0, sent: 0, dropped: 0, overflowed: 0 },
  ...{ requests: 0, failures: 0, series: 0, pending: 0 },
};

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}
