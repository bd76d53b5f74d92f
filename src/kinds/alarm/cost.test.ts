import { expect, test } from 'vitest';
import { at } from '../../../test/support/kinds.ts';
import { cost } from './cost.ts';
import type { AlarmDeclaration } from './declaration.ts';
import { normalize } from './normalize.ts';

const metric = { namespace: 'S', name: 'N' };
const when = { statistic: 'Sum', is: '>', threshold: 1, period: '5m' };
const band = { statistic: 'Sum', is: 'outside band', period: '5m' };
const metrics = { a: { metric, statistic: 'Sum' }, b: { metric, statistic: 'Sum' }, c: { expression: 'a / b' } };
const insights = { q1: { expression: 'select avg(CPUUtilization) from "AWS/EC2"' } };

test.each<[string, AlarmDeclaration, number | null]>([
  ['one metric', { metric, when }, 0.1],
  ['one metric at 10 s', { metric, when: { ...when, period: '10s' } }, 0.3],
  ['math over two metrics', { metrics, when }, 0.2],
  ['an anomaly band', { metric, when: band }, 0.3],
  ['an anomaly band at 10 s', { metric, when: { ...band, period: '10s' } }, 0.9],
  ['a Metrics Insights query', { metrics: insights, when }, null],
])('%s', (_, declaration, usd) => {
  expect(cost(normalize(declaration, at))).toBe(usd);
});
