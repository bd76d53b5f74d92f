import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../../test/support/kinds.ts';
import { aloneAmong } from '../../core/among.ts';
import { isObject, type Json } from '../../core/json.ts';
import { validators } from '../../manifest/validators.gen.js';
import { readBody, writeBody } from './body.ts';
import { declare } from './declare.ts';
import { normalize } from './normalize.ts';

const word = fc.constantFrom(
  'a',
  'errors',
  'Sum',
  'red',
  '#ABCDEF',
  '',
  '2024',
  'toString',
  "SOURCE '/a' | limit 1",
  '.',
  '...',
  '__proto__',
  'a ${b}',
);
const odd: fc.Arbitrary<Json> = fc.oneof(
  word,
  fc.constantFrom(0, 60, 90, 0.5, -1),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom<Json>({}, { position: 'left' }, { left: { min: 'x' } }, [], [[]]),
);
const options = fc.dictionary(
  fc.constantFrom('label', 'id', 'stat', 'period', 'color', 'visible', 'yAxis', 'region', 'expression', 'later'),
  odd,
);
const metric = fc
  .tuple(fc.array(word, { maxLength: 6 }), fc.option(options))
  .map(([words, more]): Json => (more ? [...words, more] : words));
const threshold = fc.dictionary(fc.constantFrom('value', 'label', 'fill', 'color', 'later'), odd);
const properties = fc.record(
  {
    title: odd,
    metrics: fc.oneof(fc.array(fc.oneof(metric, odd), { maxLength: 4 }), odd),
    ...{ view: odd, stacked: odd, legend: odd, yAxis: odd, region: odd, period: odd, stat: odd },
    annotations: fc.oneof(
      fc.record({
        horizontal: fc.oneof(fc.array(fc.oneof(threshold, fc.tuple(threshold, threshold), odd), { maxLength: 3 }), odd),
      }),
      odd,
    ),
    ...{ markdown: odd, query: odd, alarms: fc.oneof(fc.array(word), odd), later: odd },
  },
  { requiredKeys: [] },
);
const widget = fc.record(
  {
    type: fc.constantFrom('metric', 'text', 'log', 'alarm', 'explorer', 'toString'),
    properties,
    x: fc.nat({ max: 23 }),
    y: fc.nat({ max: 99 }),
    width: fc.integer({ min: 1, max: 24 }),
    height: fc.integer({ min: 1, max: 99 }),
  },
  { requiredKeys: ['type'] },
);

function keysIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return isObject(value) ? Object.entries(value).flatMap(([key, member]) => [key, ...keysIn(member)]) : [];
}

test('whatever somebody made of a dashboard can be declared, and the declaration means the same', () => {
  fc.assert(
    fc.property(fc.array(widget, { maxLength: 5 }), (widgets) => {
      const { spec, rest } = readBody(JSON.stringify({ widgets }), at);
      expect(readBody(writeBody(spec, rest, at), at)).toEqual({ spec, rest });
      const declaration = declare(spec);
      expect(normalize(declaration, at, aloneAmong)).toEqual(spec);
      expect(validators.dashboard?.({ dashboard: 'Shop', ...declaration } as unknown as Json)).toBe(true);
      // References are filled in for values only: a key that looks like one could not be written.
      expect(keysIn(declaration as unknown as Json).filter((key) => key.includes('${'))).toEqual([]);
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 500) },
  );
});

test('a graph is declared by its lines and thresholds', () => {
  const cpu = ['AWS/EC2', 'CPUUtilization', 'InstanceId'];
  const properties = {
    title: 'CPU',
    metrics: [
      [...cpu, 'i-1', { label: 'one', stat: 'Maximum' }],
      ['...', 'i-2', { id: 'm2', color: '#FF0000', yAxis: 'right' }],
      [{ expression: 'm2 * 2', label: 'twice' }],
    ],
    period: 60,
    legend: { position: 'right' },
    liveData: true,
    annotations: { horizontal: [{ value: 80, label: 'limit' }, [{ value: 1, label: 'band' }, { value: 2 }]] },
  };
  const { spec } = readBody(
    JSON.stringify({ start: '-PT1H', widgets: [{ type: 'metric', width: 24, properties }] }),
    at,
  );
  const instance = (InstanceId: string) => ({
    namespace: 'AWS/EC2',
    name: 'CPUUtilization',
    dimensions: { InstanceId },
  });
  expect(declare(spec)).toEqual({
    start: '-PT1H',
    widgets: [
      {
        title: 'CPU',
        width: 24,
        metrics: {
          one: { metric: instance('i-1'), statistic: 'Maximum', period: '1m' },
          m2: { metric: instance('i-2'), period: '1m', label: '', color: '#ff0000', yAxis: 'right' },
          twice: { expression: 'm2 * 2', period: '1m' },
        },
        thresholds: { band: { value: 1, to: 2 }, limit: 80 },
        legend: 'right',
        more: { liveData: true },
      },
    ],
  });
});

test.each<[string, Json, Json]>([
  ['text', { type: 'text', properties: { markdown: '# Head\n' } }, { text: '# Head', width: 6 }],
  [
    'a query',
    { type: 'log', width: 12, properties: { query: "SOURCE '/b' | SOURCE '/a' | limit 1", region: 'us-east-1' } },
    { region: 'us-east-1', logs: { groups: ['/a', '/b'], query: 'limit 1' } },
  ],
  [
    'states',
    { type: 'alarm', x: 12, y: 0, properties: { alarms: ['arn:aws:cloudwatch:eu-central-1:123456789012:alarm:ours'] } },
    { status: ['ours'], width: 6, at: { x: 12, y: 0 } },
  ],
  [
    'a type without words',
    { type: 'explorer', width: 12, properties: { metrics: [] } },
    { raw: { type: 'explorer', properties: { metrics: [] } } },
  ],
])('%s in the words of people', (_, live, declared) => {
  const { spec } = readBody(JSON.stringify({ widgets: [live] }), at);
  expect(declare(spec).widgets).toEqual([declared]);
});
