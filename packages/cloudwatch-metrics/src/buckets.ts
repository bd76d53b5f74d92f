/** Each bucket is this much wider than the one before: its middle is at most 1 % away from what it holds. */
const FACTOR = 1.02;
const PER_UNIT_OF_LOG = 1 / Math.log(FACTOR);
/** Buckets of one sign: eleven powers of ten. Beyond that two become one, and precision halves. */
const MOST = 1280;
const ROOM = 32;

/** Positive values counted in buckets whose width grows with the value. */
export class Buckets {
  /** Bucket `i` holds what lies from FACTOR ** (i << scale) to the next. */
  #scale = 0;
  #lowest = 0;
  #counts = new Uint32Array(0);

  /** `value` is above 0 and finite. */
  add(value: number, count: number): void {
    this.#addAt(Math.floor(Math.log(value) * PER_UNIT_OF_LOG) >> this.#scale, count);
  }

  merge(other: Buckets): void {
    while (this.#scale < other.#scale) this.#halve();
    for (let i = 0; i < other.#counts.length; i += 1) {
      const count = other.#counts[i] as number;
      // The scale may change on the way.
      if (count > 0) this.#addAt((i + other.#lowest) >> (this.#scale - other.#scale), count);
    }
  }

  /** Adds the middle and the count of each bucket that holds something, from the lowest on. */
  middlesInto(values: number[], counts: number[]): void {
    for (let i = 0; i < this.#counts.length; i += 1) {
      const count = this.#counts[i] as number;
      if (count === 0) continue;
      values.push(middleOf(i + this.#lowest, this.#scale));
      counts.push(count);
    }
  }

  /** Begins anew, with the room that it has: the next minute is as a rule like the last. */
  clear(): void {
    if (this.#scale === 0) this.#counts.fill(0);
    else this.#counts = new Uint32Array(0);
    this.#scale = 0;
  }

  #addAt(index: number, count: number): void {
    const at = index - this.#lowest;
    if (at >= 0 && at < this.#counts.length) this.#counts[at] = (this.#counts[at] as number) + count;
    else this.#addBeyond(index, count);
  }

  #addBeyond(index: number, count: number): void {
    let wanted = index;
    if (!this.#reaches(wanted)) this.#shrink();
    while (!this.#reaches(wanted)) {
      this.#halve();
      wanted >>= 1;
    }
    this.#grow(wanted);
    const at = wanted - this.#lowest;
    this.#counts[at] = (this.#counts[at] as number) + count;
  }

  /** Whether one table can hold this as well. */
  #reaches(index: number): boolean {
    const { length } = this.#counts;
    if (length === 0) return true;
    return Math.max(index, this.#lowest + length - 1) - Math.min(index, this.#lowest) < MOST;
  }

  /** Room at both ends, so that it need not grow for every value. */
  #grow(index: number): void {
    const { length } = this.#counts;
    const lowest = length === 0 ? index : Math.min(index, this.#lowest);
    const highest = length === 0 ? index : Math.max(index, this.#lowest + length - 1);
    const from = Math.max(lowest - ROOM, highest - MOST + 1);
    const to = Math.min(highest + ROOM, from + MOST - 1);
    const grown = new Uint32Array(to - from + 1);
    grown.set(this.#counts, length === 0 ? 0 : this.#lowest - from);
    this.#counts = grown;
    this.#lowest = from;
  }

  /** Empty buckets at the ends go. */
  #shrink(): void {
    const from = this.#counts.findIndex((count) => count > 0);
    const to = this.#counts.findLastIndex((count) => count > 0);
    this.#counts = from < 0 ? new Uint32Array(0) : this.#counts.slice(from, to + 1);
    this.#lowest += Math.max(from, 0);
  }

  /** Two buckets become one. */
  #halve(): void {
    const { length } = this.#counts;
    const lowest = this.#lowest >> 1;
    const halved = new Uint32Array(length === 0 ? 0 : ((this.#lowest + length - 1) >> 1) - lowest + 1);
    for (let i = 0; i < length; i += 1) {
      const at = ((i + this.#lowest) >> 1) - lowest;
      halved[at] = (halved[at] as number) + (this.#counts[i] as number);
    }
    this.#counts = halved;
    this.#lowest = lowest;
    this.#scale += 1;
  }
}

/** Middles that were asked for: there are 50,000 buckets at most between the largest value and the smallest. */
const middles = new Map<number, number>();

/** As far below its upper end as above its lower one, relatively. Five digits say all that a bucket knows. */
function middleOf(index: number, scale: number): number {
  const known = scale === 0 ? middles.get(index) : undefined;
  if (known !== undefined) return known;
  const width = 1 << scale;
  const ratio = FACTOR ** width;
  const middle = Number(((2 * FACTOR ** (index * width) * ratio) / (1 + ratio)).toPrecision(5));
  if (scale === 0) middles.set(index, middle);
  return middle;
}
