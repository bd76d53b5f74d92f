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
    const index = Math.floor(Math.log(value) * PER_UNIT_OF_LOG) >> this.#scale;
    const at = index - this.#lowest;
    if (at >= 0 && at < this.#counts.length) this.#counts[at] = (this.#counts[at] as number) + count;
    else this.#addBeyond(index, count);
  }

  merge(other: Buckets): void {
    while (this.#scale < other.#scale) this.#halve();
    for (let i = 0; i < other.#counts.length; i += 1) {
      const count = other.#counts[i] as number;
      if (count === 0) continue;
      const index = (i + other.#lowest) >> (this.#scale - other.#scale);
      const at = index - this.#lowest;
      if (at >= 0 && at < this.#counts.length) this.#counts[at] = (this.#counts[at] as number) + count;
      else this.#addBeyond(index, count);
    }
  }

  /** The middle and the count of each bucket that holds something, from the lowest on. */
  *middles(): Generator<readonly [value: number, count: number]> {
    const width = 1 << this.#scale;
    for (let i = 0; i < this.#counts.length; i += 1) {
      const count = this.#counts[i] as number;
      if (count === 0) continue;
      const from = (i + this.#lowest) * width;
      const low = FACTOR ** from;
      const ratio = FACTOR ** width;
      // As far below its upper end as above its lower one, relatively.
      yield [rounded((2 * low * ratio) / (1 + ratio)), count];
    }
  }

  #addBeyond(index: number, count: number): void {
    let wanted = index;
    for (;;) {
      const lowest = this.#counts.length === 0 ? wanted : Math.min(this.#lowest, wanted);
      const highest = this.#counts.length === 0 ? wanted : Math.max(this.#lowest + this.#counts.length - 1, wanted);
      if (highest - lowest < MOST) {
        this.#grow(lowest, highest);
        break;
      }
      this.#halve();
      wanted >>= 1;
    }
    const at = wanted - this.#lowest;
    this.#counts[at] = (this.#counts[at] as number) + count;
  }

  /** Room at both ends, so that it need not grow for every value. */
  #grow(lowest: number, highest: number): void {
    const from = Math.max(lowest - ROOM, highest - MOST + 1);
    const to = Math.min(highest + ROOM, from + MOST - 1);
    const grown = new Uint32Array(to - from + 1);
    if (this.#counts.length > 0) grown.set(this.#counts, this.#lowest - from);
    this.#counts = grown;
    this.#lowest = from;
  }

  /** Two buckets become one. */
  #halve(): void {
    const lowest = this.#lowest >> 1;
    const highest = (this.#lowest + Math.max(this.#counts.length, 1) - 1) >> 1;
    const halved = new Uint32Array(this.#counts.length === 0 ? 0 : highest - lowest + 1);
    for (let i = 0; i < this.#counts.length; i += 1) {
      const at = ((i + this.#lowest) >> 1) - lowest;
      halved[at] = (halved[at] as number) + (this.#counts[i] as number);
    }
    this.#counts = halved;
    this.#lowest = lowest;
    this.#scale += 1;
  }
}

/** Five digits say all that a bucket knows. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
