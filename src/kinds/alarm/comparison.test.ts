import { expect, test } from 'vitest';
import { bandWidth, isBandComparison, operatorOf } from './comparison.ts';

test.each([
  ['ANOMALY_DETECTION_BAND(m1)', 2],
  ['ANOMALY_DETECTION_BAND(m1, 3)', 3],
  ['anomaly_detection_band( m1 ,2.50 )', 2.5],
  ['ANOMALY_DETECTION_BAND(m1, .5)', 0.5],
  ['m1 * 2', null],
])('the band of %s is %s standard deviations wide', (expression, width) => {
  expect(bandWidth(expression)).toBe(width);
});

test('a comparison with a band is one in the words of YAML and in those of AWS', () => {
  for (const is of ['outside band', 'above band', 'below band']) {
    expect([isBandComparison(is), isBandComparison(operatorOf(is))]).toEqual([true, true]);
  }
  expect([isBandComparison('>'), isBandComparison(operatorOf('>')), isBandComparison('')]).toEqual([
    false,
    false,
    false,
  ]);
});
