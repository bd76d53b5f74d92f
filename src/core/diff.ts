import { byCodeUnit, isObject, type Json, type JsonPointer, pointerTo, sameJson, sorted } from './json.ts';
import type { Spec } from './types.ts';

/** One field that differs; absent is null. */
export interface FieldDiff {
  readonly path: JsonPointer;
  readonly from: Json;
  readonly to: Json;
}

/**
 * The fields in which two specs differ, sorted by path. Objects are compared member by member, anything else as a whole, so that
 * two hands that each add a member to one set make two fields. A member that is absent equals one that is null.
 */
export function diffSpecs(from: Spec, to: Spec): readonly FieldDiff[] {
  return [...walk('', from, to)].sort((a, b) => byCodeUnit(a.path, b.path));
}

function* walk(path: JsonPointer, from: Json, to: Json): Generator<FieldDiff> {
  if (isObject(from) && isObject(to)) {
    for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
      yield* walk(pointerTo(path, key), member(from, key), member(to, key));
    }
  } else if (!sameJson(from, to)) {
    yield { path, from: sorted(from), to: sorted(to) };
  }
}

/** The leaves of a spec: every value that is no object, and every empty object. */
export function* leavesOf(value: Json, path: JsonPointer = ''): Generator<readonly [JsonPointer, Json]> {
  if (isObject(value) && Object.keys(value).length > 0) {
    for (const key of Object.keys(value).sort(byCodeUnit)) yield* leavesOf(member(value, key), pointerTo(path, key));
  } else {
    yield [path, value];
  }
}

function member(object: Spec, key: string): Json {
  return Object.hasOwn(object, key) ? (object[key] as Json) : null;
}
