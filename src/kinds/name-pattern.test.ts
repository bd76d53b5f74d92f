import { expect, test } from 'vitest';
import { expandNames } from './name-pattern.ts';

const known = ['Auth-Down', 'Orders-Down', 'Orders-Down-Long', 'Orders-High-CPU', 'a.b'];

test.each<[readonly string[], readonly string[]]>([
  [['*-Down'], ['Auth-Down', 'Orders-Down']],
  [['*-Down*'], ['Auth-Down', 'Orders-Down', 'Orders-Down-Long']],
  [['Orders-*-CPU'], ['Orders-High-CPU']],
  [['*'], known],
  [['O*d*o*n'], ['Orders-Down']],
  [['a.*'], ['a.b']],
  [['aa*a'], []],
  [['Orders-Down*Down'], []],
  [
    ['unknown', 'Auth-Down', '*-Down'],
    ['Auth-Down', 'Orders-Down', 'unknown'],
  ],
  [[], []],
])('%j stands for %j', (written, names) => {
  expect(expandNames(written, known)).toEqual(names);
});

test('many stars are no slower than one', () => {
  const name = 'a'.repeat(255);
  expect(expandNames([`${'*a'.repeat(100)}*b`], [name])).toEqual([]);
});
