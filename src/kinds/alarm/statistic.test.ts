import { expect, test } from 'vitest';
import { isSimpleStatistic, normalStatistic, percentileOf } from './statistic.ts';

test.each([
  ['p99.00', 'p99'],
  ['p99.90', 'p99.9'],
  ['p099', 'p99'],
  ['tm90.0', 'tm90'],
  ['TM(10.0%:90%)', 'TM(10%:90%)'],
  ['PR(0:100.50)', 'PR(0:100.5)'],
  ['PR(:1000000000000000000000000)', 'PR(:1000000000000000000000000)'],
  ['IQM', 'IQM'],
  ['Average', 'Average'],
])('%s means %s', (written, normal) => {
  expect(normalStatistic(written)).toBe(normal);
  expect(normalStatistic(normal)).toBe(normal);
});

test('only the five simple ones are statistics, all others extended', () => {
  expect(['Average', 'Sum', 'Minimum', 'Maximum', 'SampleCount'].every(isSimpleStatistic)).toBe(true);
  expect(['p99', 'IQM', 'TM(10%:90%)', 'average'].some(isSimpleStatistic)).toBe(false);
});

test('a percentile is a number, a trimmed mean is none', () => {
  expect(percentileOf('p99.9')).toBe(99.9);
  expect(percentileOf('tm90')).toBeNull();
});
