import { Accumulator, type Budget, type Summary } from './accumulator.ts';
import type { Identity } from './identity.ts';
import { isTime } from './units.ts';

/** Values lie between -2^360 and 2^360. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html */
export const LARGEST = 2 ** 360;

/** What a series tells of itself. */
export interface SeriesEvents {
  /** Its first value since the window began. */
  first(series: Series): void;
  /** A value that it does not take, and in words why. */
  refused(reason: string): void;
}

/** One metric under one set of dimensions, and what it saw since its window began. A bound handle for whoever records it often. */
export class Series {
  readonly identity: Identity;
  /** Series that hold the values of this one as well, under fewer dimensions. */
  readonly rollUps: readonly Series[];
  readonly #own: Accumulator;
  /** What others rolled up into it; null: nothing yet. */
  #rolled: Accumulator | null = null;
  readonly #budget: Budget;
  readonly #events: SeriesEvents;
  readonly #lowest: number;
  #inWindow = false;

  constructor(
    identity: Identity,
    rollUps: readonly Series[],
    { budget, events }: { budget: Budget; events: SeriesEvents },
  ) {
    this.identity = identity;
    this.rollUps = rollUps;
    this.#budget = budget;
    this.#own = new Accumulator(budget);
    this.#events = events;
    this.#lowest = isTime(identity.unit) ? 0 : -LARGEST;
  }

  /** Takes a value. Never throws: what cannot be sent is counted and told. */
  record(value: number): void {
    if (typeof value === 'number' && value >= this.#lowest && value <= LARGEST) {
      if (!this.#inWindow) this.#enter();
      this.#own.add(value);
    } else this.#refuse(value);
  }

  /** True if it holds something. */
  get inWindow(): boolean {
    return this.#inWindow;
  }

  /** How many values were recorded here and not rolled up. */
  get count(): number {
    return this.#own.count;
  }

  /** Hands its own values to its roll-ups. */
  rollUp(): void {
    for (const target of this.rollUps) {
      if (this.#own.count === 0) continue;
      if (!target.#inWindow) target.#enter();
      target.#rolled ??= new Accumulator(target.#budget);
      target.#rolled.merge(this.#own);
    }
  }

  /** Gives what it saw, and begins anew. */
  close(): Summary {
    if (this.#rolled !== null) this.#rolled.merge(this.#own);
    const summary = (this.#rolled ?? this.#own).summary();
    this.#own.reset();
    this.#rolled?.reset();
    this.#rolled = null;
    this.#inWindow = false;
    return summary;
  }

  #enter(): void {
    this.#inWindow = true;
    this.#events.first(this);
  }

  #refuse(value: unknown): void {
    const { name, unit } = this.identity;
    const why =
      typeof value === 'number' && value < this.#lowest && this.#lowest === 0
        ? `less than no ${unit}`
        : 'no number that CloudWatch takes';
    this.#events.refused(`value ${typeof value === 'number' ? value : typeof value} of ${name}: ${why}`);
  }
}
