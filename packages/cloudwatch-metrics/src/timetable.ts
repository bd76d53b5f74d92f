import type { Clock } from './clock.ts';

const MINUTE_MS = 60_000;
/** Data come at most so much after their minute, spread over the processes of a fleet. */
const MOST_PHASE_MS = 15_000;
const FIRST_RETRY_MS = 1_000;

export interface TimetableOptions {
  readonly clock: Clock;
  readonly flushIntervalMs: number;
  /** What is open now closes. */
  close(): void;
  /** What is closed is sent. */
  flush(): void;
}

/** Says when windows close, which is with the minute, and when they are sent: a while after that, another for each process. */
export class Timetable {
  readonly #options: TimetableOptions;
  readonly #phaseMs: number;
  /** When, in milliseconds of `clock.elapsed`: the time of day may be set meanwhile. */
  #flushAtMs: number | null = null;
  #closeAtMs: number | null = null;
  #stop: (() => void) | null = null;

  constructor(options: TimetableOptions) {
    this.#options = options;
    this.#phaseMs = options.clock.random() * Math.min(MOST_PHASE_MS, options.flushIntervalMs / 4);
  }

  /** A window begins; gives the minute that it belongs to, in ms. */
  begin(): number {
    const { clock, flushIntervalMs } = this.#options;
    const now = clock.now();
    const gone = now % MINUTE_MS;
    this.#closeAtMs = clock.elapsed() + MINUTE_MS - gone;
    if (flushIntervalMs < MINUTE_MS) this.#flushAtMs ??= clock.elapsed() + flushIntervalMs - this.#phaseMs;
    this.#arm();
    return now - gone;
  }

  /** There is much to send. */
  soon(): void {
    this.#flushAtMs = Math.min(
      this.#flushAtMs ?? Number.POSITIVE_INFINITY,
      this.#options.clock.elapsed() + this.#phaseMs,
    );
    this.#arm();
  }

  /** Something could not be sent, for the n-th time in a row: later and later, no two processes at once. */
  retry(failures: number): void {
    const { clock, flushIntervalMs } = this.#options;
    const longest = Math.max(flushIntervalMs, FIRST_RETRY_MS);
    const wait = Math.min(longest, FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 10));
    this.#flushAtMs = clock.elapsed() + wait * (0.5 + clock.random() / 2);
    this.#arm();
  }

  /** The window is closed, and waits to be sent. */
  closed(): void {
    const { clock, flushIntervalMs } = this.#options;
    this.#closeAtMs = null;
    this.#flushAtMs ??= clock.elapsed() + Math.max(0, flushIntervalMs - MINUTE_MS) + this.#phaseMs;
    this.#arm();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
    this.#closeAtMs = null;
    this.#flushAtMs = null;
  }

  #arm(): void {
    this.#stop?.();
    this.#stop = null;
    const next = Math.min(this.#closeAtMs ?? Number.POSITIVE_INFINITY, this.#flushAtMs ?? Number.POSITIVE_INFINITY);
    if (next === Number.POSITIVE_INFINITY) return;
    this.#stop = this.#options.clock.after(Math.max(0, next - this.#options.clock.elapsed()), () => this.#tick());
  }

  #tick(): void {
    const { clock, flushIntervalMs, close, flush } = this.#options;
    const now = clock.elapsed();
    const flushes = this.#flushAtMs !== null && now >= this.#flushAtMs;
    if ((this.#closeAtMs !== null && now >= this.#closeAtMs) || (flushes && flushIntervalMs < MINUTE_MS)) close();
    if (flushes) {
      this.#flushAtMs = null;
      flush();
    }
    this.#arm();
  }
}
