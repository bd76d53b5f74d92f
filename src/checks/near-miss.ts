import { byCodeUnit, canonical } from '../core/json.ts';
import { didYouMean, nearest } from '../manifest/nearest.ts';
import type { Dimensions } from './listed-metrics.ts';

/** How far a metric that is there is from what was asked for. */
export interface NearMiss {
  /** `names`: other dimensions; `values`: the same dimensions, other values. */
  readonly differs: 'names' | 'values';
  /** With which dimensions it is there, the nearest first: `InstanceId`, `InstanceId and InstanceType`, `no dimension`. */
  readonly by: readonly string[];
  readonly hint: string | undefined;
}

/** What was asked for: the dimensions, and those of them whose value the account itself gave, so that it is no slip. */
export interface Asked {
  readonly dimensions: Dimensions;
  readonly lookedUp: ReadonlySet<string>;
}

/** Holds the dimensions that were asked for against those that a metric has; `seen` is not empty. */
export function nearMiss(asked: Asked, seen: readonly Dimensions[]): NearMiss {
  const sets = distinctNames(seen);
  const wanted = namesOf(asked.dimensions);
  const same = seen.filter((one) => canonical(namesOf(one)) === canonical(wanted));
  if (same.length > 0) return { differs: 'values', by: [wordsFor(wanted)], hint: nearValue(asked, same) };
  const order = (set: readonly string[]) => [spelt(wanted, set) ? 0 : 1, distance(set, wanted), set.length];
  const nearestFirst = [...sets].sort((a, b) => byNumbers(order(a), order(b)) || byCodeUnit(wordsFor(a), wordsFor(b)));
  return { differs: 'names', by: nearestFirst.map(wordsFor), hint: nearNames(wanted, nearestFirst[0] ?? []) };
}

/** `InstanceId and InstanceType`. */
export function wordsFor(names: readonly string[]): string {
  return names.length === 0 ? 'no dimension' : names.join(' and ');
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

/** The value that was most likely meant, of the first dimension whose value nobody publishes. */
function nearValue({ dimensions, lookedUp }: Asked, same: readonly Dimensions[]): string | undefined {
  for (const [name, value] of Object.entries(dimensions)) {
    const known = new Set(same.map((one) => one[name] ?? ''));
    if (known.has(value)) continue;
    if (lookedUp.has(name)) return 'a new metric takes up to 15 minutes to be listed';
    return didYouMean(value, [...known].sort(byCodeUnit));
  }
  return undefined;
}

/** Names that only one of both has. */
function distance(a: readonly string[], b: readonly string[]): number {
  return a.filter((name) => !b.includes(name)).length + b.filter((name) => !a.includes(name)).length;
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function distinctNames(seen: readonly Dimensions[]): readonly (readonly string[])[] {
  return [...new Map(seen.map((one) => [canonical(namesOf(one)), namesOf(one)])).values()];
}

function namesOf(dimensions: Dimensions): readonly string[] {
  return Object.keys(dimensions).sort(byCodeUnit);
}
