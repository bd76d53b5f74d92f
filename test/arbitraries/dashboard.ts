import fc from 'fast-check';
import type {
  DashboardDeclaration,
  DeclaredLine,
  DeclaredThreshold,
  DeclaredWidget,
} from '../../src/kinds/dashboard/declaration.ts';
import { text } from './values.ts';

const word = fc.constantFrom(
  'CPU',
  'Errors',
  'P99 latency (2 s)',
  'Requests',
  '2024',
  'toString',
  '__proto__',
  'a.b/c~d',
);
const words = text({ minLength: 1 }).filter((value) => value.trim() !== '');
const color = fc.constantFrom('#1f77b4', '#D62728');
const side = fc.constantFrom('left' as const, 'right' as const);
const number = fc.oneof(fc.integer({ min: -1_000, max: 100_000 }), fc.constantFrom(0.05, 0.001, 1e9));
const json = fc.constantFrom({ liveData: true }, { later: { deep: [1, { x: null }] } }, { timezone: '+0200' }, {});

const metric = fc.record(
  {
    namespace: fc.constantFrom('AWS/EC2', 'AWS/ElasticBeanstalk', 'SYMPHONIA'),
    name: fc.constantFrom('CPUUtilization', 'Requests'),
    dimensions: fc.dictionary(fc.constantFrom('InstanceId', 'EnvironmentName', '1'), words, { maxKeys: 2 }),
  },
  { requiredKeys: ['namespace', 'name'] },
);

const lineOptions = {
  period: fc.constantFrom('1s', '1m', '5m', '1h', '90m'),
  label: fc.oneof(words, fc.constant('')),
  id: fc.constantFrom('m1', 'errors', ''),
  color,
  yAxis: side,
  visible: fc.boolean(),
  account: fc.constant('210987654321'),
};
const region = fc.constantFrom('us-east-1', 'eu-central-1');
const metricLine = fc.record(
  { metric, statistic: fc.constantFrom('Sum', 'p99', 'p99.0', 'Average', 'TM(10%:90%)'), region, ...lineOptions },
  { requiredKeys: ['metric'] },
);
const mathLine = fc.record(
  { expression: fc.constantFrom('errors / 2', "SEARCH('{AWS/EC2} errors', 'Sum')", '1'), ...lineOptions },
  { requiredKeys: ['expression'] },
);
const line: fc.Arbitrary<DeclaredLine> = fc.oneof(metricLine, mathLine);

const threshold: fc.Arbitrary<number | DeclaredThreshold> = fc.oneof(
  number,
  fc.record(
    { value: number, to: number, color, fill: fc.constantFrom('none', 'above'), yAxis: side, visible: fc.boolean() },
    { requiredKeys: ['value'] },
  ),
);
const axis = fc.record(
  { min: number, max: number, label: text(), showUnits: fc.boolean() },
  { requiredKeys: ['min', 'max'] },
);

const frame = {
  title: fc.oneof(word, words),
  width: fc.integer({ min: 1, max: 24 }),
  height: fc.integer({ min: 1, max: 12 }),
  at: fc.record({ x: fc.nat({ max: 23 }), y: fc.nat({ max: 50 }) }),
  more: json,
};
const graphOptions = {
  ...frame,
  region,
  thresholds: fc.dictionary(fc.oneof(word, words), threshold, { maxKeys: 3 }),
  view: fc.constantFrom('timeSeries', 'singleValue', 'table'),
  stacked: fc.boolean(),
  legend: fc.constantFrom('bottom', 'right', 'hidden'),
  axes: fc.record({ left: axis, right: axis }, { requiredKeys: [] }),
};
const lines = fc.dictionary(fc.oneof(word, words, fc.constantFrom('errors', '1', '02')), line, { maxKeys: 4 });

const graph = fc.oneof(
  fc.record({ metrics: lines, ...graphOptions }, { requiredKeys: ['metrics'] }),
  fc.tuple(metricLine, fc.record(graphOptions, { requiredKeys: [] })).map(([one, options]) => ({ ...one, ...options })),
);
const logs = fc.record(
  {
    logs: fc.record(
      {
        groups: fc.uniqueArray(fc.constantFrom('/aws/lambda/a', '/aws/lambda/b', 'c'), { minLength: 1 }),
        query: fc.oneof(fc.constant("fields @message\n| filter @message like 'SOURCE'"), words),
        view: fc.constantFrom('table', 'bar'),
      },
      { requiredKeys: ['groups', 'query'] },
    ),
    region,
    ...frame,
  },
  { requiredKeys: ['logs'] },
);
const status = fc.record(
  {
    status: fc.uniqueArray(
      fc.oneof(
        fc.constantFrom('A-High-CPU', 'a:b', 'emoji 🔥'),
        fc.constant('arn:aws:cloudwatch:eu-central-1:123456789012:alarm:ours'),
        fc.constant('arn:aws:cloudwatch:us-east-1:123456789012:alarm:theirs'),
      ),
      { minLength: 1 },
    ),
    ...frame,
  },
  { requiredKeys: ['status'] },
);
const markdown = fc.record(
  { text: fc.oneof(words, fc.constant('# Head\r\n\r\nline\n')), ...frame },
  { requiredKeys: ['text'] },
);
const raw = fc.record(
  {
    raw: fc.oneof(
      fc.record({ type: fc.constantFrom('explorer', 'custom', 'chart'), properties: json }),
      fc.constant({
        type: 'metric',
        properties: {
          metrics: [
            ['AWS/EC2', 'CPUUtilization', 'InstanceId', 'i-1'],
            ['...', 'i-2', { stat: 'Maximum' }],
            ['.', 'NetworkIn', '.', '.'],
          ],
          annotations: { vertical: [{ value: '2026-11-22T12:00:00Z' }] },
        },
      }),
      fc.constant({
        type: 'metric',
        properties: {
          annotations: { alarms: ['arn:aws:cloudwatch:eu-central-1:123456789012:alarm:ours'] },
          period: 60,
        },
      }),
    ),
    ...frame,
  },
  { requiredKeys: ['raw'] },
);

/** Any dashboard that follows from nothing else. */
export const dashboardDeclaration: fc.Arbitrary<DashboardDeclaration> = fc.record(
  {
    start: fc.constantFrom('-PT3H', '2026-11-22T00:00:00Z'),
    end: fc.constantFrom('P0D', '2026-11-22T12:00:00Z'),
    periodOverride: fc.constantFrom('auto', 'inherit'),
    variables: fc.constantFrom([], [{ type: 'property', property: 'InstanceId', inputType: 'input', id: 'instance' }]),
    widgets: fc.array(fc.oneof(graph, logs, status, markdown, raw) as fc.Arbitrary<DeclaredWidget>, { maxLength: 6 }),
  },
  { requiredKeys: ['widgets'] },
);
