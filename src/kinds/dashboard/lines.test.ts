import { expect, test } from 'vitest';
import type { Json } from '../../core/json.ts';
import { readLines, writeLines } from './lines.ts';

const shared = { stat: 'Average', period: 300, region: 'eu-central-1' };
const cpu = (...ids: string[]): Json[] => ids.map((id) => ['AWS/EC2', 'CPUUtilization', 'InstanceId', id]);
const instance = (InstanceId: string) => ({ namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { InstanceId } });

test.each<[string, Json[]]>([
  ['written out', cpu('i-1', 'i-2')],
  ['with dots', [...cpu('i-1'), ['.', '.', '.', 'i-2']]],
  ['with an ellipsis', [...cpu('i-1'), ['...', 'i-2']]],
  ['with options', [...cpu('i-1'), ['...', 'i-2', { visible: true, region: 'eu-central-1', yAxis: 'left' }]]],
  ['in another order of dimensions', [...cpu('i-1'), [...(cpu('i-2')[0] as Json[])]]],
])('the same metrics %s are the same lines', (_, metrics) => {
  expect(readLines(metrics, shared)?.lines).toEqual({
    'AWS/EC2 CPUUtilization i-1': { metric: instance('i-1'), statistic: 'Average', periodSeconds: 300 },
    'AWS/EC2 CPUUtilization i-2': { metric: instance('i-2'), statistic: 'Average', periodSeconds: 300 },
  });
});

test('an ellipsis after an expression repeats the metric before it', () => {
  const read = readLines([...cpu('i-1'), [{ expression: 'm1 * 2', id: 'e1' }], ['...', 'i-2']], shared);
  expect(Object.keys(read?.lines ?? {})).toEqual(['AWS/EC2 CPUUtilization i-1', 'e1', 'AWS/EC2 CPUUtilization i-2']);
});

test('statistic and period of the widget are those of lines that say nothing', () => {
  const metrics = [...cpu('i-1'), ['...', 'i-2', { stat: 'p99.0', period: 60 }], [{ expression: '1', label: 'one' }]];
  const { lines = {} } = readLines(metrics, { ...shared, stat: 'Sum', period: 3600 }) ?? {};
  expect(Object.values(lines).map(({ statistic, periodSeconds }) => [statistic, periodSeconds])).toEqual([
    ['Sum', 3600],
    ['p99', 60],
    [undefined, 3600],
  ]);
});

test('what all lines share is written once', () => {
  const one = readLines(
    [
      ['n', 'a', { stat: 'Sum' }],
      ['n', 'b', { stat: 'Sum' }],
    ],
    shared,
  );
  expect(one && writeLines(one)).toEqual({
    metrics: [
      ['n', 'a'],
      ['n', 'b'],
    ],
    stat: 'Sum',
    period: 300,
  });
  const two = readLines(
    [
      ['n', 'a', { stat: 'Sum' }],
      ['n', 'b', { period: 60 }],
    ],
    shared,
  );
  expect(two && writeLines(two)).toEqual({
    metrics: [
      ['n', 'a', { stat: 'Sum', period: 300 }],
      ['n', 'b', { stat: 'Average', period: 60 }],
    ],
  });
});

test('lines of one name are told apart by number, and the order that is not theirs is kept', () => {
  const read = readLines(
    [
      ['n', 'b', { label: 'x' }],
      ['n', 'a', { label: 'x' }],
      ['n', 'c', { label: 'a' }],
    ],
    shared,
  );
  expect(read?.lineOrder).toEqual({ x: '', 'x (2)': 'x', a: 'x (2)' });
  expect(
    readLines(
      [
        ['n', 'c', { label: 'a' }],
        ['n', 'b', { label: 'x' }],
      ],
      shared,
    )?.lineOrder,
  ).toBeNull();
});

test.each<[string, Json]>([
  ['no list', 'CPU'],
  ['an entry that is no list', ['CPU']],
  ['a name without a namespace', [['CPU']]],
  ['a dimension without a value', [['n', 'm', 'd']]],
  ['a number among words', [['n', 'm', 'd', 1]]],
  ['a dot with nothing before it', [['.', 'm']]],
  ['an empty expression', [[{ expression: '' }]]],
])('%s is not understood', (_, metrics) => {
  expect(readLines(metrics, shared)).toBeNull();
});
