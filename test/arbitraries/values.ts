import fc from 'fast-check';
import { type Members, membersOf } from '../../src/kinds/set.ts';

/** Text with letters of any script, without control characters, which AWS refuses in most places. */
export function text(size: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', maxLength: 20, ...size })
    .filter((value) => !/\p{Cc}/u.test(value) && !value.includes('${') && value !== '__proto__');
}

/** The value, or null. */
export function unless<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null });
}

/** A set of a few. */
export function members(member: fc.Arbitrary<string>): fc.Arbitrary<Members> {
  return fc.uniqueArray(member, { maxLength: 5 }).map((list) => membersOf(list));
}
