import { Buckets } from './buckets.ts';

/** Unique values that one datum can hold. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html */
export const VALUES_PER_DATUM = 150;

/** Values are kept exactly in so many places at once, over all series; after that in buckets. It bounds memory. */
export interface Budget {
  left: number;
}

/** What a series was in a window: unique values with their counts. `statistics`: the values are middles of buckets, this is exact. */
export interface Summary {
  readonly values: readonly number[];
  readonly counts: readonly number[];
  readonly statistics: Statistics | null;
}

export interface Statistics {
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
}

/** Values of one series in one window: exact up to 150 different ones, then in buckets of 2 %. */
export class Accumulator {
  count = 0;
  #sum = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  readonly #budget: Budget;
  /** The value seen last, and how often in a row: most counters see only one. */
  #last = Number.NaN;
  #lastCount = 0;
  #exact: Map<number, number> | null = null;
  #positive: Buckets | null = null;
  #negative: Buckets | null = null;
  #zeros = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  add(value: number): void {
    this.count += 1;
    this.#sum += value;
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
    if (this.#positive !== null) this.#addToBuckets(value, 1);
    else if (value === this.#last) this.#lastCount += 1;
    else {
      this.#keepLast();
      this.#last = value;
      this.#lastCount = 1;
    }
  }

  /** Adds what another holds; the other stays as it is. */
  merge(other: Accumulator): void {
    if (other.count === 0) return;
    other.#keepLast();
    this.#keepLast();
    this.count += other.count;
    this.#sum += other.#sum;
    this.#min = Math.min(this.#min, other.#min);
    this.#max = Math.max(this.#max, other.#max);
    if (other.#positive !== null && this.#positive === null) this.#toBuckets();
    for (const [value, count] of other.#exact ?? []) this.#addExact(value, count);
    if (other.#positive === null) return;
    this.#positive?.merge(other.#positive);
    if (other.#negative !== null) {
      this.#negative ??= new Buckets();
      this.#negative.merge(other.#negative);
    }
    this.#zeros += other.#zeros;
  }

  summary(): Summary {
    this.#keepLast();
    const entries = this.#positive === null ? [...(this.#exact ?? [])] : this.#bucketEntries();
    const statistics = { count: this.count, sum: this.#sum, min: this.#min, max: this.#max };
    return {
      values: entries.map(([value]) => value),
      counts: entries.map(([, count]) => count),
      statistics: this.#positive === null ? null : statistics,
    };
  }

  reset(): void {
    this.#budget.left += this.#exact?.size ?? 0;
    this.count = 0;
    this.#sum = 0;
    this.#min = Number.POSITIVE_INFINITY;
    this.#max = Number.NEGATIVE_INFINITY;
    this.#last = Number.NaN;
    this.#lastCount = 0;
    this.#exact = null;
    this.#positive = null;
    this.#negative = null;
    this.#zeros = 0;
  }

  #keepLast(): void {
    if (this.#lastCount === 0) return;
    const count = this.#lastCount;
    this.#lastCount = 0;
    this.#addExact(this.#last, count);
    this.#last = Number.NaN;
  }

  #addExact(value: number, count: number): void {
    if (this.#positive !== null) return this.#addToBuckets(value, count);
    this.#exact ??= new Map();
    const before = this.#exact.get(value);
    if (before === undefined) {
      if (this.#exact.size >= VALUES_PER_DATUM || this.#budget.left <= 0) {
        this.#toBuckets();
        return this.#addToBuckets(value, count);
      }
      this.#budget.left -= 1;
    }
    this.#exact.set(value, (before ?? 0) + count);
  }

  #toBuckets(): void {
    const exact = this.#exact;
    this.#exact = null;
    this.#budget.left += exact?.size ?? 0;
    this.#positive = new Buckets();
    for (const [value, count] of exact ?? []) this.#addToBuckets(value, count);
  }

  #addToBuckets(value: number, count: number): void {
    if (value > 0) this.#positive?.add(value, count);
    else if (value === 0) this.#zeros += count;
    else {
      this.#negative ??= new Buckets();
      this.#negative.add(-value, count);
    }
  }

  /** From the lowest value on, none outside of what was seen. */
  #bucketEntries(): (readonly [number, number])[] {
    const negative = [...(this.#negative?.middles() ?? [])].map(([value, count]) => [-value, count] as const).reverse();
    const zero = this.#zeros > 0 ? [[0, this.#zeros] as const] : [];
    const all = [...negative, ...zero, ...(this.#positive?.middles() ?? [])];
    return all.map(([value, count]) => [Math.min(Math.max(value, this.#min), this.#max), count] as const);
  }
}
