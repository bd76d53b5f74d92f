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

/** Holds the dimensions that were asked for against those that a metric has; `seen` is not empty. */
export function nearMiss(asked: Dimensions, seen: readonly Dimensions[]): NearMiss {
  const sets = distinctNames(seen);
  const wanted = namesOf(asked);
  const same = seen.filter((one) => canonical(namesOf(one)) === canonical(wanted));
  if (same.length > 0) return { differs: 'values', by: [wordsFor(wanted)], hint: nearValue(asked, same) };
  const nearestFirst = [...sets].sort((a, b) => distance(a, wanted) - distance(b, wanted) || byLength(a, b));
  return { differs: 'names', by: nearestFirst.map(wordsFor), hint: nearNames(wanted, nearestFirst) };
}

/** `InstanceId and InstanceType`. */
export function wordsFor(names: readonly string[]): string {
  return names.length === 0 ? 'no dimension' : names.join(' and ');
}

function nearNames(wanted: readonly string[], sets: readonly (readonly string[])[]): string | undefined {
  for (const set of sets) {
    const unknown = wanted.filter((name) => !set.includes(name));
    const open = set.filter((name) => !wanted.includes(name));
    const meant = unknown.map((name) => nearest(name, open));
    if (unknown.length > 0 && meant.every((name) => name !== undefined)) return `did you mean ${meant.join(' and ')}?`;
  }
  const [first = []] = sets;
  const missing = first.filter((name) => !wanted.includes(name));
  const extra = wanted.filter((name) => !first.includes(name));
  if (extra.length === 0) return `add ${missing.join(' and ')}: CloudWatch adds nothing up over dimensions`;
  return missing.length === 0 ? `leave out ${extra.join(' and ')}` : undefined;
}

/** The value that was most likely meant, of the first dimension whose value nobody publishes. */
function nearValue(asked: Dimensions, same: readonly Dimensions[]): string | undefined {
  for (const [name, value] of Object.entries(asked)) {
    const known = new Set(same.map((one) => one[name] ?? ''));
    if (!known.has(value)) return didYouMean(value, [...known].sort(byCodeUnit));
  }
  return undefined;
}

/** Names that only one of both has. */
function distance(a: readonly string[], b: readonly string[]): number {
  return a.filter((name) => !b.includes(name)).length + b.filter((name) => !a.includes(name)).length;
}

function byLength(a: readonly string[], b: readonly string[]): number {
  return a.length - b.length || byCodeUnit(wordsFor(a), wordsFor(b));
}

function distinctNames(seen: readonly Dimensions[]): readonly (readonly string[])[] {
  return [...new Map(seen.map((one) => [canonical(namesOf(one)), namesOf(one)])).values()];
}

function namesOf(dimensions: Dimensions): readonly string[] {
  return Object.keys(dimensions).sort(byCodeUnit);
}
