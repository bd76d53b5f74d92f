import { expect, test } from 'vitest';
import { durationOf, secondsOf } from './duration.ts';

test.each([
  ['10s', 10],
  ['5m', 300],
  ['90m', 5_400],
  ['12h', 43_200],
  ['1d', 86_400],
])('%s is %i seconds, and is written so', (duration, seconds) => {
  expect(secondsOf(duration)).toBe(seconds);
  expect(durationOf(seconds)).toBe(duration);
});

test.each([
  ['60m', '1h'],
  ['24h', '1d'],
  ['300s', '5m'],
])('%s is the same as %s', (written, normal) => {
  expect(durationOf(secondsOf(written))).toBe(normal);
});

test.each(['5', 'm', '5 m', '1.5h', '-5m', ''])('"%s" is no duration', (text) => {
  expect(() => secondsOf(text)).toThrow(`no duration: ${text}`);
});
