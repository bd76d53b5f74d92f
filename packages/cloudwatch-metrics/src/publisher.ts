import { type Clock, realClock } from './clock.ts';
import { datumsOf } from './datum.ts';
import { type Ending, nothingLeft, sendAtEnd, sendOnSignals } from './ends.ts';
import { wordsOf } from './failures.ts';
import type { Dimensions } from './identity.ts';
import { Log, toStderr } from './log.ts';
import type { MetricsOptions, Stats } from './options.ts';
import { type Pause, pause } from './pause.ts';
import { quietly } from './quietly.ts';
import { Registry } from './registry.ts';
import { sdkSink } from './sdk.ts';
import { Sender } from './sender.ts';
import type { Series } from './series.ts';
import { Timetable } from './timetable.ts';
import type { Unit } from './units.ts';

const NAMESPACE = 'SYMPHONIA';
/** A quarter of an hour of an outage is kept beside the newest minute, if it takes no more than this. */
const MOST_WINDOWS = 14;
const MOST_PENDING_BYTES = 3_000_000;
const RETRY_AT_END_MS = 200;
const MINUTE_MS = 60_000;

/** Records, aggregates and sends for one owner. */
export class Publisher implements Ending {
  readonly #options: MetricsOptions;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #registry: Registry;
  readonly #sender: Sender;
  readonly #timetable: Timetable;
  /** What the module says of itself, by the metric's name. */
  readonly #self: ReadonlyMap<string, Series | null>;
  /** Series that say something every minute. */
  readonly #always: readonly Series[];
  readonly #counted = { refused: 0, published: 0, sent: 0, dropped: 0, overflowed: 0, requests: 0, failures: 0 };
  /** The minute of the window that is open; null: none is. */
  #minuteMs: number | null = null;
  /** `settling`: the process ends, and what is recorded of that goes nowhere. */
  #state: 'open' | 'settling' | 'ended' = 'open';

  constructor(options: MetricsOptions) {
    this.#options = options;
    this.#clock = options.clock ?? realClock;
    this.#log = options.log || options.clock ? new Log(options.log ?? toStderr, this.#clock.elapsed) : sharedLog;
    this.#registry = this.#makeRegistry();
    this.#sender = this.#makeSender();
    this.#timetable = new Timetable({
      clock: this.#clock,
      flushIntervalMs: positive(options.flushInterval, 60_000),
      close: () => this.#close(),
      flush: () => void this.#send(),
    });
    const own = options.selfMetrics === false ? [] : selfMetrics;
    this.#self = new Map(own.map((name) => [name, this.#registry.reserved(name)]));
    this.#always = alwaysReporting(options).flatMap((name) => this.#registry.find(name, undefined) ?? []);
    for (const series of this.#always) series.record(0);
    if (options.handleSignals) sendOnSignals();
  }

  /** The way of every value. Never throws. */
  record(name: string, value: number, unit: Unit | undefined, dimensions: Dimensions | undefined): void {
    if (this.#state === 'ended') {
      this.#refused('a value that is recorded after shutdown');
      return;
    }
    try {
      this.#registry.record(name, value, unit, dimensions);
    } catch (error) {
      this.#refused(wordsOf(error));
    }
  }

  /** null: CloudWatch would refuse it. */
  series(name: string, unit: Unit | undefined, dimensions: Dimensions | undefined): Series | null {
    try {
      return this.#registry.find(name, unit, dimensions);
    } catch (error) {
      this.#refused(wordsOf(error));
      return null;
    }
  }

  async flush(): Promise<void> {
    this.#close();
    await this.#send();
  }

  async shutdown(timeoutMs: number): Promise<void> {
    if (this.#state === 'ended') return;
    await this.settle(timeoutMs);
    this.#state = 'ended';
  }

  async settle(timeoutMs: number): Promise<void> {
    if (this.#state !== 'open') return;
    this.#state = 'settling';
    this.#timetable.stop();
    const end = pause(this.#clock, timeoutMs);
    await Promise.race([this.#sendAll(end), end.over]);
    end.stop();
    this.#close();
    await this.#sender.giveUp('the process ends before CloudWatch took them');
    this.#state = 'open';
    nothingLeft(this);
  }

  stats(): Stats {
    return { ...this.#counted, series: this.#registry.size, pending: this.#sender.pending };
  }

  /** The window that is open becomes datums that wait. */
  #close(): void {
    if (this.#minuteMs === null) return;
    for (const series of this.#always) if (!series.inWindow) series.record(0);
    const datums = datumsOf(this.#registry.close(), this.#minuteMs);
    this.#minuteMs = null;
    this.#counted.published += datums.reduce((all, { values }) => all + values, 0);
    this.#sender.add(datums);
    if (this.#state !== 'open') return;
    this.#timetable.closed();
    if (this.#sender.pending >= positive(this.#options.bufferSize, 20)) this.#timetable.soon();
    if (this.#always.length > 0) this.#began();
  }

  async #send(): Promise<void> {
    await this.#sender.drain();
    if (this.#state !== 'open') return;
    if (this.#sender.pending > 0) this.#timetable.retry(Math.max(1, this.#sender.failures));
    else if (this.#minuteMs === null) nothingLeft(this);
  }

  /** Until nothing is left, or until the end. */
  async #sendAll(end: Pause): Promise<void> {
    for (let tries = 0; !end.stopped; tries += 1) {
      this.#close();
      await this.#sender.drain();
      if (this.#sender.pending === 0 && this.#minuteMs === null) return;
      const wait = pause(this.#clock, RETRY_AT_END_MS * 2 ** tries * (0.5 + this.#clock.random() / 2));
      if (this.#sender.pending > 0) await Promise.race([wait.over, end.over]);
      wait.stop();
    }
  }

  #began(): void {
    if (this.#minuteMs !== null) return;
    if (this.#state === 'ended') {
      queueMicrotask(() => this.#discard());
      return;
    }
    const now = this.#clock.now();
    this.#minuteMs = this.#state === 'open' ? this.#timetable.begin() : now - (now % MINUTE_MS);
    sendAtEnd(this);
  }

  /** A bound handle was used after shutdown. */
  #discard(): void {
    for (const { values } of datumsOf(this.#registry.close(), 0)) this.#counted.dropped += values;
    this.#log.say(() => 'values were recorded after shutdown, and are lost');
  }

  #refused(reason: string): void {
    this.#counted.refused += 1;
    this.#say('MetricsDropped', 1);
    this.#log.say(() => `left out: ${reason}`);
  }

  /** The module speaks of itself, unless nobody would hear it. */
  #say(name: SelfMetric, value: number): void {
    if (this.#state === 'open') this.#self.get(name)?.record(value);
  }

  #makeRegistry(): Registry {
    const { service, dimensions, maxSeries, catalogue = null } = this.#options;
    return new Registry({
      dimensions: { ...(service === undefined ? {} : { Service: service }), ...dimensions },
      maxSeries: positive(maxSeries, 2_000),
      catalogue,
      events: {
        began: () => this.#began(),
        refused: (reason) => this.#refused(reason),
        overflowed: (values) => {
          this.#counted.overflowed += values;
          this.#say('SeriesOverflow', values);
          this.#log.say(() => `more than ${positive(maxSeries, 2_000)} series: further ones share one for each metric`);
        },
      },
    });
  }

  #makeSender(): Sender {
    const { namespace = NAMESPACE, client, region, onTimeout = 'drop', requestTimeout } = this.#options;
    return new Sender({
      namespace,
      sink: this.#options.sink ?? sdkSink(client, region),
      clock: this.#clock,
      timeoutMs: positive(requestTimeout, 5_000),
      onTimeout,
      maxWindows: MOST_WINDOWS,
      maxPendingBytes: MOST_PENDING_BYTES,
      events: {
        sent: (values) => {
          this.#counted.requests += 1;
          this.#counted.sent += values;
        },
        failed: (error) => this.#failed(error),
        dropped: (values, reason) => {
          this.#counted.dropped += values;
          this.#say('MetricsDropped', values);
          this.#log.say(() => `${values} values are lost: ${reason}`);
        },
      },
    });
  }

  #failed(error: unknown): void {
    this.#counted.requests += 1;
    this.#counted.failures += 1;
    this.#say('FlushFailures', 1);
    this.#log.say(() => `a request failed: ${wordsOf(error)}`);
    void quietly(
      () => this.#options.onError?.(error),
      (thrown) => this.#log.say(() => `onError threw: ${wordsOf(thrown)}`),
    );
  }
}

const selfMetrics = ['MetricsDropped', 'FlushFailures', 'SeriesOverflow'] as const;
type SelfMetric = (typeof selfMetrics)[number];

/** Metrics that say something every minute, and have no dimension that only an event gives them. */
function alwaysReporting({ catalogue, service }: MetricsOptions): readonly string[] {
  const given = service === undefined ? [] : ['Service'];
  return Object.entries(catalogue?.metrics ?? {})
    .filter(([, { reports, dimensions }]) => reports === 'always' && dimensions.every((one) => given.includes(one)))
    .map(([name]) => name);
}

/** What is no number above 0 is as if it were not said. */
function positive(value: number | undefined, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? value : otherwise;
}

/** Lines of all publishers of the process together are at most one a minute. */
const sharedLog = new Log(toStderr, realClock.elapsed);
