import { byCodeUnit, canonical } from '../core/json.ts';
import type { MetricName } from '../kinds/alarm/spec.ts';
import { didYouMean, nearest } from '../manifest/nearest.ts';

export type Dimensions = MetricName['dimensions'];

/** One way in which a metric is cut: the names of its dimensions, sorted, and the values with which it was seen. */
export interface Cut {
  readonly names: readonly string[];
  readonly values: readonly Dimensions[];
}

/** Cuts by `cutKey`. */
export type Cuts = ReadonlyMap<string, Cut>;

/** How far a metric that is there is from what was asked for. */
export interface NearMiss {
  /** With which dimensions it is there, the nearest first: `by InstanceId`, `by InstanceId and InstanceType`, `without dimensions`. */
  readonly by: readonly string[];
  readonly hint: string | undefined;
}

/** What was asked for: the dimensions, and those of them whose value the account itself gave, so that it is no slip. */
export interface Asked {
  readonly dimensions: Dimensions;
  readonly lookedUp: ReadonlySet<string>;
}

/** Equal for dimensions of the same names. */
export function cutKey(dimensions: Dimensions): string {
  return canonical(namesOf(dimensions));
}

/** The ways in which these dimensions cut a metric. */
export function cutsOf(seen: readonly Dimensions[]): Cuts {
  const cuts = new Map<string, Cut & { values: Dimensions[] }>();
  for (const one of seen) {
    const key = cutKey(one);
    const cut = cuts.get(key);
    if (cut) cut.values.push(one);
    else cuts.set(key, { names: namesOf(one), values: [one] });
  }
  return cuts;
}

/** The metric is there by other dimensions. */
export function nearCut({ dimensions }: Asked, cuts: Cuts): NearMiss {
  const wanted = namesOf(dimensions);
  const order = (set: readonly string[]) => [spelt(wanted, set) ? 0 : 1, distance(set, wanted), set.length];
  const nearestFirst = [...cuts.values()]
    .map(({ names }) => names)
    .sort((a, b) => byNumbers(order(a), order(b)) || byCodeUnit(wordsFor(a), wordsFor(b)));
  return { by: nearestFirst.map(wordsFor), hint: nearNames(wanted, nearestFirst[0] ?? []) };
}

/** The metric is there by the same dimensions with other values: the value that was most likely meant, of the first that nobody publishes. */
export function nearValue({ dimensions, lookedUp }: Asked, { values }: Cut): string | undefined {
  for (const [name, value] of Object.entries(dimensions)) {
    const known = new Set(values.map((one) => one[name] ?? ''));
    if (known.has(value)) continue;
    if (lookedUp.has(name)) return 'a new metric takes up to 15 minutes to be listed';
    return didYouMean(value, [...known].sort(byCodeUnit));
  }
  return undefined;
}

/** `by InstanceId and InstanceType`, `without dimensions`. */
export function wordsFor(names: readonly string[]): string {
  return names.length === 0 ? 'without dimensions' : `by ${names.join(' and ')}`;
}

function nearNames(wanted: readonly string[], set: readonly string[]): string | undefined {
  const meant = spelt(wanted, set);
  if (meant) return `did you mean ${meant.join(' and ')}?`;
  const missing = set.filter((name) => !wanted.includes(name));
  const extra = wanted.filter((name) => !set.includes(name));
  if (extra.length === 0) return `add ${missing.join(' and ')}: CloudWatch adds nothing up over dimensions`;
  return missing.length === 0 ? `leave out ${extra.join(' and ')}` : undefined;
}

/** The names that were meant by those that the set does not have; null where one of them is like none. */
function spelt(wanted: readonly string[], set: readonly string[]): readonly string[] | null {
  const unknown = wanted.filter((name) => !set.includes(name));
  const open = set.filter((name) => !wanted.includes(name));
  const meant = unknown.flatMap((name) => nearest(name, open) ?? []);
  return unknown.length > 0 && meant.length === unknown.length ? meant : null;
}

/** How many names only one of both has. */
function distance(a: readonly string[], b: readonly string[]): number {
  return a.filter((name) => !b.includes(name)).length + b.filter((name) => !a.includes(name)).length;
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function namesOf(dimensions: Dimensions): readonly string[] {
  return Object.keys(dimensions).sort(byCodeUnit);
}
