import type { Dimensions } from './identity.ts';
import type { Series } from './series.ts';
import type { Unit } from './units.ts';

/** A place in the trie: after a name, a unit and some dimensions in the order in which the caller wrote them. */
export class Node {
  series: Series | null = null;
  /** The dimension that comes next, as a rule the only one. */
  #key = '';
  #values: Map<unknown, Node> | null = null;
  #others: Map<string, Map<unknown, Node>> | null = null;

  next(key: string, value: unknown): Node | undefined {
    return key === this.#key ? this.#values?.get(value) : this.#others?.get(key)?.get(value);
  }

  make(key: string, value: unknown): Node {
    if (this.#values === null) {
      this.#key = key;
      this.#values = new Map();
    }
    const values = key === this.#key ? this.#values : this.#other(key);
    const node = values.get(value) ?? new Node();
    values.set(value, node);
    return node;
  }

  #other(key: string): Map<unknown, Node> {
    this.#others ??= new Map();
    const values = this.#others.get(key) ?? new Map<unknown, Node>();
    this.#others.set(key, values);
    return values;
  }
}

/** The series of one name, by unit. The unit that comes without saying is looked at first. */
class Name {
  readonly unit: Unit;
  readonly node = new Node();
  #others: Map<unknown, Node> | null = null;

  constructor(unit: Unit) {
    this.unit = unit;
  }

  of(unit: Unit): Node | undefined {
    return unit === this.unit ? this.node : this.#others?.get(unit);
  }

  make(unit: Unit): Node {
    const known = this.of(unit);
    if (known) return known;
    this.#others ??= new Map();
    const node = new Node();
    this.#others.set(unit, node);
    return node;
  }
}

/** Finds a series by what its caller says, in one walk and without making a string. */
export class Trie {
  readonly #names = new Map<unknown, Name>();

  find(name: string, unit: Unit | undefined, dimensions: Dimensions | undefined): Series | null {
    const found = this.#names.get(name);
    if (found === undefined) return null;
    let node: Node | undefined = unit === undefined || unit === found.unit ? found.node : found.of(unit);
    for (const key in dimensions) {
      if (node === undefined) return null;
      node = node.next(key, dimensions[key]);
    }
    return node === undefined ? null : node.series;
  }

  /** `usual`: the unit of whoever says none. */
  put(
    series: Series,
    { name, unit, usual, dimensions }: { name: string; unit: Unit; usual: Unit; dimensions: Dimensions },
  ): void {
    let found = this.#names.get(name);
    if (found === undefined) {
      found = new Name(usual);
      this.#names.set(name, found);
    }
    let node = found.make(unit);
    for (const key in dimensions) node = node.make(key, dimensions[key]);
    node.series = series;
  }
}
