import type { JsonPointer } from '../../core/json.ts';

/** Where fields of the spec are written in a declaration; the first that fits counts. What is in none of them keeps its path. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^\/actionsEnabled/, '/enabled'],
  [/^\/alarmActions.*/, '/priority'],
  [/^\/(?:ok|insufficientData)Actions.*/, '/notifyOn'],
  [/^\/rule\/atLeast.*/, '/atLeast'],
  [/^\/rule.*/, '/rule'],
  [/^\/suppressor\/(wait|extension)Seconds/, '/suppressedBy/$1'],
  [/^\/suppressor/, '/suppressedBy'],
];

/** The most specific pointer into a declaration for a field of the spec. */
export function writtenAt(path: JsonPointer): JsonPointer {
  const place = places.find(([field]) => field.test(path));
  return place ? path.replace(place[0], place[1]) : path;
}
