import { isObject, type Json } from '../core/json.ts';
import { PatternFailure, type Reader } from './reader.ts';

/** A property of a JSON event: `$.users[0].id`. A `*` stands for every member or element. */
export interface Selector {
  readonly text: string;
  readonly steps: readonly (string | number | typeof EVERY)[];
}

export const EVERY = Symbol('every');

/** A selector, if one comes next. AWS takes one wildcard in it at most. */
export function selector(reader: Reader): Selector | null {
  const found = reader.match(/\$(?:\.\*|\.[A-Za-z0-9_-]+|\.?\[(?:\d+|\*|'[^']*'|"[^"]*")\])+/y);
  if (!found) {
    if (reader.take('$')) throw new PatternFailure('wrong', `"$${reader.rest}" selects nothing: write $.property`);
    return null;
  }
  const text = found[0];
  const steps = [...text.matchAll(/\.(\*)|\.([A-Za-z0-9_-]+)|\[(\d+)\]|\[(\*)\]|\['([^']*)'\]|\["([^"]*)"\]/g)].map(
    ([, star, name, index, each, single, double]) =>
      star || each ? EVERY : index === undefined ? ((name ?? single ?? double) as string) : Number(index),
  );
  if (steps.filter((step) => step === EVERY).length > 1)
    throw new PatternFailure('wrong', `${text} holds more than one *; AWS takes one in a selector`);
  return { text, steps };
}

export function isWildcard({ steps }: Selector): boolean {
  return steps.includes(EVERY);
}

/** The values that a selector finds; none where the event has no such property. */
export function select(value: Json, { steps }: Selector): readonly Json[] {
  return steps.reduce<readonly Json[]>((found, step) => found.flatMap((one) => stepInto(one, step)), [value]);
}

function stepInto(value: Json, step: Selector['steps'][number]): readonly Json[] {
  if (step === EVERY) {
    if (Array.isArray(value)) return value as readonly Json[];
    return isObject(value) ? Object.values(value) : [];
  }
  if (typeof step === 'number') return Array.isArray(value) && step < value.length ? [value[step] as Json] : [];
  return isObject(value) && Object.hasOwn(value, step) ? [value[step] as Json] : [];
}
