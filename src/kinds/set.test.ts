import { expect, test } from 'vitest';
import { listOf, membersOf } from './set.ts';

test('order and repetition mean nothing in a set', () => {
  expect(membersOf(['b', 'a', 'b'])).toEqual(membersOf(['a', 'b']));
  expect(JSON.stringify(membersOf(['b', 'a']))).toBe(JSON.stringify(membersOf(['a', 'b'])));
  expect(listOf(membersOf(['b', 'a', 'b']))).toEqual(['a', 'b']);
});

test('what is not given is empty', () => {
  expect(membersOf(undefined)).toEqual({});
});
