import { expect, test } from 'vitest';
import { at } from '../../../test/support/kinds.ts';
import type { AlarmDeclaration, DeclaredWhen } from './declaration.ts';
import { looserReasons } from './looser.ts';
import { normalize } from './normalize.ts';

const metric = { namespace: 'AWS/EC2', name: 'CPU' };
const base: DeclaredWhen = { statistic: 'Average', is: '>', threshold: 80, period: '5m', for: 2 };

function reasons(
  from: Partial<DeclaredWhen>,
  to: Partial<DeclaredWhen>,
  more: Partial<AlarmDeclaration> = {},
): readonly string[] {
  const spec = (when: Partial<DeclaredWhen>) => normalize({ metric, ...more, when: { ...base, ...when } }, at);
  return looserReasons(spec(from), spec(to));
}

const { threshold: _, ...banded } = base;

test.each<[string, Partial<DeclaredWhen>, Partial<DeclaredWhen>, string]>([
  ['a higher threshold', {}, { threshold: 200 }, 'threshold 80 → 200 fires later'],
  ['a lower one that must be undercut', { is: '<' }, { is: '<', threshold: 10 }, 'threshold 80 → 10 fires later'],
  ['a threshold that no longer counts', { is: '>=' }, {}, 'comparison >= → > no longer fires at the threshold itself'],
  ['the other side', {}, { is: '<' }, 'comparison > → < fires on the other side'],
  ['more periods', {}, { for: 3 }, 'needs 15 min of breaching datapoints instead of 10 min'],
  [
    'longer periods',
    { period: '10s', for: 1 },
    { period: '1m', for: 1 },
    'needs 1 min of breaching datapoints instead of 10 s',
  ],
  ['fewer chances', { for: '2 of 5' }, { for: 2 }, 'datapoints 2 of 5 → 2 of 2 leaves fewer chances to fire'],
  ['an average for a maximum', { statistic: 'Maximum' }, {}, 'statistic Maximum → Average is lower'],
  ['a lower percentile', { statistic: 'p99' }, { statistic: 'p90' }, 'statistic p99 → p90 is lower'],
  [
    'a maximum that must be undercut',
    { is: '<' },
    { is: '<', statistic: 'Maximum' },
    'statistic Average → Maximum is higher',
  ],
])('%s is looser', (_name, from, to, reason) => {
  expect(reasons(from, to)).toEqual([reason]);
  expect(reasons(to, from)).toEqual(
    reason.startsWith('comparison > → <') ? ['comparison < → > fires on the other side'] : [],
  );
});

test('a wider band, and one that no longer counts on both sides, are looser', () => {
  const spec = (is: string, band: number) => normalize({ metric, when: { ...banded, is, band } }, at);
  expect(looserReasons(spec('outside band', 2), spec('outside band', 3))).toEqual(['band 2 → 3 is wider']);
  expect(looserReasons(spec('outside band', 3), spec('outside band', 2))).toEqual([]);
  expect(looserReasons(spec('outside band', 2), spec('above band', 2))).toEqual([
    'comparison outside band → above band no longer fires on the other side',
  ]);
  expect(looserReasons(spec('above band', 2), spec('outside band', 2))).toEqual([]);
});

test.each([
  ['breaching', 'missing', ['missing data breaching → missing no longer fires on silence']],
  ['breaching', 'notBreaching', ['missing data breaching → notBreaching no longer fires on silence']],
  ['missing', 'notBreaching', ['missing data missing → notBreaching says less about silence']],
  ['notBreaching', 'missing', []],
  ['missing', 'breaching', []],
])('missing data %s → %s gives %j', (from, to, expected) => {
  const spec = (missingData: string) => normalize({ metric, when: base, missingData }, at);
  expect(looserReasons(spec(from), spec(to))).toEqual(expected);
});

test('ignoring low samples is looser', () => {
  const spec = (lowSamples: string) => normalize({ metric, when: { ...base, statistic: 'p99' }, lowSamples }, at);
  expect(looserReasons(spec('evaluate'), spec('ignore'))).toEqual(['low samples no longer change the state']);
  expect(looserReasons(spec('ignore'), spec('evaluate'))).toEqual([]);
});

test('equal rules, and a statistic of another kind, are not called looser', () => {
  expect(reasons({}, {})).toEqual([]);
  expect(reasons({ statistic: 'Sum' }, { statistic: 'Average' })).toEqual([]);
});

test('every way is named', () => {
  expect(reasons({ statistic: 'Maximum' }, { threshold: 90, for: 4 })).toEqual([
    'threshold 80 → 90 fires later',
    'statistic Maximum → Average is lower',
    'needs 20 min of breaching datapoints instead of 10 min',
  ]);
});
