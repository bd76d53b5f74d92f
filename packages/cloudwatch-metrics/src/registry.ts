import type { Budget } from './accumulator.ts';
import type { Catalogue, CatalogueMetric } from './catalogue.ts';
import { type Dimension, type Dimensions, type Identity, identityOf, keyOf } from './identity.ts';
import { Series } from './series.ts';
import { Trie } from './trie.ts';
import type { Unit } from './units.ts';

/** Different values that are kept exactly at once, over all series: some 5 MB at most. */
const EXACT_VALUES = 50_000;
/** Ways of writing one series (orders of its dimensions, numbers for texts) that are remembered, for each series. */
const SPELLINGS = 4;

export interface RegistryOptions {
  /** Dimensions of every series. */
  readonly dimensions: Dimensions;
  readonly maxSeries: number;
  readonly catalogue: Catalogue | null;
  readonly events: RegistryEvents;
}

/** What becomes of values that are not taken as they are. */
export interface RegistryEvents {
  /** The first value of a window. */
  began(): void;
  /** A value that CloudWatch would refuse, and in words why. */
  refused(reason: string): void;
  /** So many values of a window had no series of their own. */
  overflowed(values: number): void;
}

/** Every series of a process's life, and those that hold something now. */
export class Registry {
  readonly #options: RegistryOptions;
  readonly #trie = new Trie();
  readonly #series = new Map<string, Series>();
  readonly #overflow = new Map<string, Series>();
  readonly #names = new Set<string>();
  readonly #budget: Budget = { left: EXACT_VALUES };
  #window: Series[] = [];
  #spellings = 0;

  constructor(options: RegistryOptions) {
    this.#options = options;
  }

  /** How many series are published, those for what overflows left out. */
  get size(): number {
    return this.#series.size;
  }

  get empty(): boolean {
    return this.#window.length === 0;
  }

  /** Records a value: one walk, nothing made. */
  record(name: string, value: number, unit: Unit | undefined, dimensions: Dimensions | undefined): void {
    const series = this.#trie.find(name, unit, dimensions) ?? this.find(name, unit, dimensions);
    if (series !== null) series.record(value);
  }

  /** The series under this name, made if need be; the overflow series if there are too many; null if CloudWatch would refuse it. */
  find(name: string, unit: Unit | undefined, dimensions: Dimensions = {}): Series | null {
    const { catalogue, events } = this.#options;
    const metric = catalogue?.metrics[name] ?? null;
    const usual = metric?.unit ?? 'Count';
    const wanted = unit ?? usual;
    const identity = this.#identity(name, wanted, dimensions);
    if (typeof identity === 'string') {
      events.refused(identity);
      return null;
    }
    const series = this.#known(identity, metric);
    if (series === null) return this.#overflowOf(identity);
    if (this.#spellings < this.#options.maxSeries * SPELLINGS) {
      this.#spellings += 1;
      this.#trie.put(series, { name, unit: wanted, usual, dimensions });
    }
    return series;
  }

  /** A series that is there whatever the number of others: what the module says of itself. null: it cannot be said. */
  reserved(name: string): Series | null {
    const identity = this.#identity(name, 'Count', {});
    return typeof identity === 'string' ? null : new Series(identity, [], this.#context());
  }

  /** Gives the series that hold something, rolled up, and begins a new window. */
  close(): readonly Series[] {
    const overflowed = this.#window.reduce((all, one) => all + (this.#isOverflow(one) ? one.count : 0), 0);
    if (overflowed > 0) this.#options.events.overflowed(overflowed);
    // Roll-ups enter the window while this goes on; what they were given is not handed on.
    for (const series of [...this.#window]) series.rollUp();
    const closed = this.#window;
    this.#window = [];
    return closed;
  }

  #identity(name: string, unit: Unit, dimensions: Dimensions): Identity | string {
    if (typeof dimensions !== 'object') return `dimensions of ${String(name).slice(0, 40)}: they are no object`;
    return identityOf(name, unit, { ...this.#options.dimensions, ...dimensions });
  }

  #known(identity: Identity, metric: CatalogueMetric | null): Series | null {
    const key = keyOf(identity);
    const known = this.#series.get(key);
    if (known) return known;
    const targets = this.#targetsOf(identity, metric);
    const missing = targets.filter((target) => !this.#series.has(keyOf(target)));
    if (this.#series.size + missing.length + 1 > this.#options.maxSeries) return null;
    const rollUps = targets.map((target) => this.#make(target, []));
    return this.#make(identity, rollUps);
  }

  #make(identity: Identity, rollUps: readonly Series[]): Series {
    const key = keyOf(identity);
    const series = this.#series.get(key) ?? new Series(identity, rollUps, this.#context());
    this.#series.set(key, series);
    this.#names.add(identity.name);
    return series;
  }

  #isOverflow({ identity }: Series): boolean {
    return this.#overflow.size > 0 && identity.dimensions.includes(overflowMark);
  }

  /** What the catalogue says, else the dimensions that every series has. */
  #targetsOf({ dimensions, ...identity }: Identity, metric: CatalogueMetric | null): readonly Identity[] {
    const sets = metric?.rollUps ?? [Object.keys(this.#options.dimensions)];
    return sets
      .map((names) => dimensions.filter(({ Name }) => names.includes(Name)))
      .filter((kept, i) => kept.length < dimensions.length && kept.length === sets[i]?.length)
      .map((kept) => ({ ...identity, dimensions: kept }));
  }

  /** The series of its metric for what came too late to have its own. A metric that has none at all is refused. */
  #overflowOf(identity: Identity): Series | null {
    const base = this.#identity(identity.name, identity.unit, {}) as Identity;
    const total = this.#series.get(keyOf(base));
    const dimensions = [...base.dimensions, overflowMark].sort((a, b) => (a.Name < b.Name ? -1 : 1));
    const overflow = { ...base, dimensions };
    const key = keyOf(overflow);
    const known = this.#overflow.get(key);
    if (known) return known;
    if (!this.#names.has(identity.name)) {
      this.#options.events.refused(`metric ${identity.name}: there are ${this.#series.size} series already`);
      return null;
    }
    const series = new Series(overflow, total ? [total] : [], this.#context());
    this.#overflow.set(key, series);
    return series;
  }

  #context() {
    return {
      budget: this.#budget,
      events: {
        first: (series: Series) => {
          if (this.#window.length === 0) this.#options.events.began();
          this.#window.push(series);
        },
        refused: this.#options.events.refused,
      },
    };
  }
}

const overflowMark: Dimension = { Name: 'Overflow', Value: 'true' };
