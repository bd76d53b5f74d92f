import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test.each([
  ['treshold', ['threshold', 'statistic'], 'threshold'],
  ['AVERAGE', ['Average', 'Sum'], 'Average'],
  ['hihg', ['high', 'low'], 'high'],
  ['=>', ['>', '>=', '<', '<='], '>='],
  ['Summ', ['Sum', 'SampleCount'], 'Sum'],
  ['4d', ['1d', '3d', '5d', '14d', 'forever'], '5d'],
  ['90s', ['10s', '60s', '1m'], '60s'],
])('%s was meant as one of %j: %s', (text, candidates, expected) => {
  expect(nearest(text, candidates)).toBe(expected);
});

test('a word that resembles none gets no hint', () => {
  expect(didYouMean('memory', ['threshold', 'period'])).toBeUndefined();
  expect(didYouMean('x', ['threshold'])).toBeUndefined();
});
