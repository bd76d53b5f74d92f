import { expect, test } from 'vitest';
import { parseFault } from './faults.ts';

test('a fault is read from OP:KIND:N', () => {
  expect(parseFault('PutMetricAlarm:throttle:3')).toEqual({ op: 'PutMetricAlarm', kind: 'throttle', count: 3 });
  expect(parseFault('sns.TagResource:reset-after-commit:1')).toMatchObject({ op: 'sns.TagResource' });
  expect(parseFault('*:slow:1')).toMatchObject({ op: '*' });
});

test.each([
  [
    'PutMetricAlarm:broken:3',
    'kind "broken" is not one of throttle, error500, reset, reset-after-commit, slow, denied, expired',
  ],
  ['PutMetricAlarm', 'kind "" is not one of'],
  ['PutMetricAlrm:throttle:1', 'the sandbox serves no operation "PutMetricAlrm"'],
  ['PutMetricAlarm:throttle:0', '"0" is not a number of requests from 1'],
  ['PutMetricAlarm:throttle:1:2', 'too many colons'],
])('%s is refused with what is allowed', (text, reason) => {
  expect(() => parseFault(text)).toThrow(reason);
  expect(() => parseFault(text)).toThrow('write OP:KIND:N, for example PutMetricAlarm:throttle:3');
});
