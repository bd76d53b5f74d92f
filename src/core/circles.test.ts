import { expect, test } from 'vitest';
import { circlesAmong } from './circles.ts';

test.each<[string, Readonly<Record<string, readonly string[]>>, readonly (readonly string[])[]]>([
  ['nothing', {}, []],
  ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['a name that is nowhere', { a: ['x'] }, []],
  ['one that names itself', { a: ['a'], b: ['a'] }, [['a']]],
  ['two that name each other, and who names them', { b: ['a'], a: ['b'], c: ['a', 'b'] }, [['a', 'b']]],
  ['a circle of three, and what it names', { c: ['a'], a: ['b', 'd'], b: ['c'], d: [] }, [['a', 'b', 'c']]],
  [
    'two circles, one naming the other',
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
])('%s', (_, named, circles) => {
  expect(circlesAmong(new Map(Object.entries(named)))).toEqual(circles);
});
