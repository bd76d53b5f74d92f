import { batchOf } from './batch.ts';
import type { Clock } from './clock.ts';
import { plain, type Waiting } from './datum.ts';
import { failureOf, wordsOf } from './failures.ts';
import type { Sink } from './sink.ts';

/** Requests that one batch may take when AWS refuses it and the bad datum is looked for. */
const MOST_REQUESTS_PER_BATCH = 40;

export interface SenderOptions {
  readonly namespace: string;
  readonly sink: Sink;
  readonly clock: Clock;
  /** How long a request may take. */
  readonly timeoutMs: number;
  /** What happens to a batch of which nobody knows whether it arrived. */
  readonly onTimeout: 'drop' | 'resend';
  /** Minutes that are kept while nothing can be sent, and the bytes that they may take as requests: the newest one aside. */
  readonly maxWindows: number;
  readonly maxPendingBytes: number;
  readonly events: SenderEvents;
}

export interface SenderEvents {
  /** A request went through, with so many values. */
  sent(values: number): void;
  failed(error: unknown): void;
  /** So many values will not arrive, and in words why. */
  dropped(values: number, reason: string): void;
}

/** Sends what waits, oldest first, one request at a time; keeps what AWS did not take, within bounds. Nothing here rejects. */
export class Sender {
  readonly #options: SenderOptions;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;
  #abort: AbortController | null = null;
  /** AWS refused statistics beside values: from then on they are left out. */
  #plain = false;
  #failures = 0;
  #requestsLeft = 0;
  #stopped = false;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  get pending(): number {
    return this.#waiting.length;
  }

  /** Failures in a row; 0 after a success. */
  get failures(): number {
    return this.#failures;
  }

  add(datums: readonly Waiting[]): void {
    this.#trim();
    this.#waiting = this.#waiting.concat(this.#plain ? datums.map(plain) : datums);
  }

  /** Sends until nothing waits or something cannot be sent now. */
  drain(): Promise<void> {
    this.#running ??= this.#drain().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Ends the request under way, and gives up what waits. */
  async giveUp(reason: string): Promise<void> {
    this.#stopped = true;
    this.#abort?.abort(new Error('no answer before the process ends'));
    await this.#running;
    this.#stopped = false;
    const values = valuesOf(this.#waiting);
    this.#waiting = [];
    if (values > 0) this.#options.events.dropped(values, reason);
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0 && !this.#stopped) {
      const batch = this.#waiting.splice(0, batchOf(this.#waiting));
      this.#requestsLeft = MOST_REQUESTS_PER_BATCH;
      const kept = await this.#deliver(batch);
      if (kept.length === 0) continue;
      this.#waiting = kept.concat(this.#waiting);
      return;
    }
  }

  /** Sends a batch, in halves if AWS refuses it; gives what is to be tried again later. */
  async #deliver(batch: readonly Waiting[]): Promise<readonly Waiting[]> {
    const error = await this.#put(batch);
    if (error === null) return [];
    if (failureOf(error) !== 'refused' || !batch.some(({ datum }) => datum.StatisticValues))
      return this.#after(error, batch);
    // Statistics beside values are what AWS's own agent sends; the API's page does not promise them.
    const without = batch.map(plain);
    const again = await this.#put(without);
    if (again !== null) return this.#after(again, without);
    this.#plain = true;
    this.#waiting = this.#waiting.map(plain);
    return [];
  }

  async #after(error: unknown, batch: readonly Waiting[]): Promise<readonly Waiting[]> {
    const { events, onTimeout } = this.#options;
    const failure = failureOf(error);
    if (failure === 'not taken' || (failure === 'ambiguous' && onTimeout === 'resend')) return batch;
    if (failure === 'ambiguous') {
      events.dropped(valuesOf(batch), `nobody knows whether they arrived (${wordsOf(error)})`);
      return [];
    }
    if (batch.length === 1 || this.#requestsLeft <= 0) {
      const what = batch.length === 1 ? batch[0]?.datum.MetricName : `${batch.length} datums`;
      events.dropped(valuesOf(batch), `CloudWatch refuses ${what} (${wordsOf(error)})`);
      return [];
    }
    if (this.#stopped) return batch;
    const half = batch.length >> 1;
    const kept = await this.#deliver(batch.slice(0, half));
    // What the first half met, the second would meet too.
    return kept.length > 0 ? [...kept, ...batch.slice(half)] : this.#deliver(batch.slice(half));
  }

  async #put(batch: readonly Waiting[]): Promise<unknown> {
    const { sink, namespace, clock, timeoutMs, events } = this.#options;
    const abort = new AbortController();
    this.#abort = abort;
    this.#requestsLeft -= 1;
    const stop = clock.after(timeoutMs, () => abort.abort(new Error(`no answer within ${timeoutMs} ms`)));
    try {
      const datums = batch.map(({ datum }) => datum);
      // Whoever does not heed the signal is not waited for.
      await Promise.race([sink.put(namespace, datums, abort.signal), aborted(abort.signal)]);
      this.#failures = 0;
      events.sent(valuesOf(batch));
      return null;
    } catch (error) {
      this.#failures += 1;
      events.failed(error);
      return error ?? new Error('no reason');
    } finally {
      stop();
      this.#abort = null;
    }
  }

  /** Of what could not be sent so far, drops the oldest minutes that are too many, and the oldest datums that are too large. */
  #trim(): void {
    const { maxWindows, maxPendingBytes, events } = this.#options;
    const minutes = new Set(this.#waiting.map(({ datum }) => datum.Timestamp.getTime()));
    const oldest = [...minutes].sort((a, b) => b - a)[maxWindows - 1] ?? 0;
    let bytes = this.#waiting.reduce((all, one) => all + one.bytes, 0);
    const gone: Waiting[] = [];
    const kept: Waiting[] = [];
    for (const one of this.#waiting) {
      const late = one.datum.Timestamp.getTime() < oldest || bytes > maxPendingBytes;
      (late ? gone : kept).push(one);
      if (late) bytes -= one.bytes;
    }
    if (gone.length === 0) return;
    this.#waiting = kept;
    events.dropped(valuesOf(gone), 'too much waits to be sent');
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function valuesOf(batch: readonly Waiting[]): number {
  return batch.reduce((all, { values }) => all + values, 0);
}
