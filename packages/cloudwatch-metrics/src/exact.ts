/** Slots at the beginning and at most: a table is at most three quarters full. */
const FEWEST_SLOTS = 16;
const bits = new Float64Array(1);
const halves = new Uint32Array(bits.buffer);

/** Different values with their counts: a table of numbers, which is six times as fast as a Map and makes no objects. */
export class ExactValues {
  #values = new Float64Array(FEWEST_SLOTS);
  /** 0: the slot is free. */
  #counts = new Float64Array(FEWEST_SLOTS);
  size = 0;

  /** Adds to the count of a value; false: it is not there, and there is no room for a new one. */
  add(value: number, count: number, room: boolean): boolean {
    const at = this.#slotOf(value);
    if (this.#counts[at] !== 0) this.#counts[at] = (this.#counts[at] as number) + count;
    else if (room) {
      this.#values[at] = value;
      this.#counts[at] = count;
      this.size += 1;
      if (this.size * 4 > this.#values.length * 3) this.#grow();
    } else return false;
    return true;
  }

  forEach(take: (value: number, count: number) => void): void {
    for (let at = 0; at < this.#values.length; at += 1)
      if (this.#counts[at] !== 0) take(this.#values[at] as number, this.#counts[at] as number);
  }

  /** Begins anew, with the room that it has. */
  clear(): void {
    this.#counts.fill(0);
    this.size = 0;
  }

  /** Where the value is, or where it would be. */
  #slotOf(value: number): number {
    const values = this.#values;
    const last = values.length - 1;
    bits[0] = value;
    let at = Math.imul((halves[0] as number) ^ Math.imul(halves[1] as number, 0x9e3779b1), 0x85ebca6b);
    at = (at ^ (at >>> 15)) & last;
    while (this.#counts[at] !== 0 && values[at] !== value) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const values = this.#values;
    const counts = this.#counts;
    this.#values = new Float64Array(values.length * 2);
    this.#counts = new Float64Array(values.length * 2);
    for (let at = 0; at < values.length; at += 1) {
      if (counts[at] === 0) continue;
      const to = this.#slotOf(values[at] as number);
      this.#values[to] = values[at] as number;
      this.#counts[to] = counts[at] as number;
    }
  }
}
