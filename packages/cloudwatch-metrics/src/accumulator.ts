import { Buckets } from './buckets.ts';
import { ExactValues } from './exact.ts';

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

const none = new Float64Array(0);
const FEWEST_FRESH = 4;
const MOST_FRESH = 64;

/** Values of one series in one window: exact up to 150 different ones, then in buckets of 2 %. */
export class Accumulator {
  #count = 0;
  #sum = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  readonly #budget: Budget;
  /** What came last, and is not looked at yet: many values at once take half the time. */
  #fresh = none;
  #freshCount = 0;
  /** Values are in buckets now, `#exact` is empty. */
  #inBuckets = false;
  /** Tables are kept from window to window as long as each needs them. */
  #exact: ExactValues | null = null;
  #positive: Buckets | null = null;
  #negative: Buckets | null = null;
  #zeros = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  get count(): number {
    return this.#count + this.#freshCount;
  }

  add(value: number): void {
    if (this.#freshCount === this.#fresh.length) this.#makeRoom();
    this.#fresh[this.#freshCount] = value;
    this.#freshCount += 1;
  }

  /** Adds what another holds; the other stays as it is. */
  merge(other: Accumulator): void {
    if (other.count === 0) return;
    other.#sortIn();
    this.#sortIn();
    this.#count += other.#count;
    this.#sum += other.#sum;
    this.#min = Math.min(this.#min, other.#min);
    this.#max = Math.max(this.#max, other.#max);
    if (!other.#inBuckets) {
      other.#exact?.forEach((value, count) => void this.#addExact(value, count));
      return;
    }
    if (!this.#inBuckets) this.#toBuckets();
    if (other.#positive !== null) this.#positives().merge(other.#positive);
    if (other.#negative !== null) this.#negatives().merge(other.#negative);
    this.#zeros += other.#zeros;
  }

  summary(): Summary {
    this.#sortIn();
    const values: number[] = [];
    const counts: number[] = [];
    if (!this.#inBuckets) {
      this.#exact?.forEach((value, count) => {
        values.push(value);
        counts.push(count);
      });
      return { values, counts, statistics: null };
    }
    this.#bucketsInto(values, counts);
    const statistics = { count: this.#count, sum: this.#sum, min: this.#min, max: this.#max };
    return { values, counts, statistics };
  }

  reset(): void {
    if (this.#inBuckets) {
      this.#positive?.clear();
      this.#negative?.clear();
    } else {
      this.#budget.left += this.#exact?.size ?? 0;
      this.#positive = null;
      this.#negative = null;
    }
    if ((this.#exact?.size ?? 0) > 0 || this.#inBuckets) this.#exact?.clear();
    else this.#exact = null;
    this.#count = 0;
    this.#freshCount = 0;
    this.#sum = 0;
    this.#min = Number.POSITIVE_INFINITY;
    this.#max = Number.NEGATIVE_INFINITY;
    this.#inBuckets = false;
    this.#zeros = 0;
  }

  #makeRoom(): void {
    if (this.#fresh.length >= MOST_FRESH) this.#sortIn();
    else {
      const larger = new Float64Array(Math.max(FEWEST_FRESH, this.#fresh.length * 4));
      larger.set(this.#fresh);
      this.#fresh = larger;
    }
  }

  #sortIn(): void {
    const fresh = this.#fresh;
    let [sum, min, max] = [this.#sum, this.#min, this.#max];
    for (let i = 0; i < this.#freshCount; i += 1) {
      const value = fresh[i] as number;
      sum += value;
      if (value < min) min = value;
      if (value > max) max = value;
      if (this.#inBuckets) this.#addToBuckets(value, 1);
      else this.#addExact(value, 1);
    }
    this.#count += this.#freshCount;
    this.#freshCount = 0;
    this.#sum = sum;
    this.#min = min;
    this.#max = max;
  }

  #addExact(value: number, count: number): void {
    if (this.#inBuckets) {
      this.#addToBuckets(value, count);
      return;
    }
    this.#exact ??= new ExactValues();
    const before = this.#exact.size;
    // Not minus nothing: it is another number in the table.
    if (this.#exact.add(value + 0, count, before < VALUES_PER_DATUM && this.#budget.left > 0)) {
      this.#budget.left -= this.#exact.size - before;
      return;
    }
    this.#toBuckets();
    this.#addToBuckets(value, count);
  }

  #toBuckets(): void {
    this.#inBuckets = true;
    this.#budget.left += this.#exact?.size ?? 0;
    this.#exact?.forEach((value, count) => void this.#addToBuckets(value, count));
    this.#exact?.clear();
  }

  #addToBuckets(value: number, count: number): void {
    if (value > 0) this.#positives().add(value, count);
    else if (value === 0) this.#zeros += count;
    else this.#negatives().add(-value, count);
  }

  #positives(): Buckets {
    this.#positive ??= new Buckets();
    return this.#positive;
  }

  #negatives(): Buckets {
    this.#negative ??= new Buckets();
    return this.#negative;
  }

  /** From the lowest value on, none outside of what was seen, and the ends exact: minimum and maximum are alarmed on. */
  #bucketsInto(values: number[], counts: number[]): void {
    this.#negative?.middlesInto(values, counts);
    values.reverse();
    counts.reverse();
    for (let i = 0; i < values.length; i += 1) values[i] = -(values[i] as number);
    if (this.#zeros > 0) {
      values.push(0);
      counts.push(this.#zeros);
    }
    this.#positive?.middlesInto(values, counts);
    const [min, max] = [this.#min, this.#max];
    for (let i = 0; i < values.length; i += 1) values[i] = Math.min(Math.max(values[i] as number, min), max);
    if (values[0] !== min) endWith(min, { at: 0, values, counts });
    if (values.at(-1) !== max) endWith(max, { at: values.length - 1, values, counts });
  }
}

/** Takes one from the first or the last bucket, for the value that is known exactly. */
function endWith(value: number, { at, values, counts }: { at: number; values: number[]; counts: number[] }): void {
  if (counts[at] === 1) {
    values[at] = value;
    return;
  }
  counts[at] = (counts[at] as number) - 1;
  const to = at === 0 ? 0 : at + 1;
  values.splice(to, 0, value);
  counts.splice(to, 0, 1);
}
