import { expect, test } from 'vitest';
import { at, changeOf, desiredOf, liveOf } from '../../../test/support/kinds.ts';
import { aloneAmong } from '../../core/among.ts';
import type { DeclaredWidget } from './declaration.ts';
import { hazards } from './hazards.ts';
import { dashboard } from './index.ts';
import { normalize } from './normalize.ts';

const texts = (...names: string[]): DeclaredWidget[] => names.map((text) => ({ text }));
const graphs = (count: number, metrics: DeclaredWidget['metrics']): DeclaredWidget[] =>
  Array.from({ length: count }, (_, n) => ({ title: `graph ${n}`, ...(metrics && { metrics }) }));
const line = { CPU: { metric: { namespace: 'AWS/EC2', name: 'CPUUtilization' } } };
const specOf = (widgets: readonly DeclaredWidget[]) => normalize({ widgets }, at, aloneAmong);
const judged = (
  before: readonly DeclaredWidget[],
  after: readonly DeclaredWidget[],
  action: 'adopt' | 'update' = 'update',
) => {
  const live = liveOf(dashboard, { name: 'a', spec: specOf(before) });
  return hazards(changeOf(action, live, desiredOf('a', specOf(after)))).map(({ key, reason }) => `${key}: ${reason}`);
};

test.each<[string, DeclaredWidget[], DeclaredWidget[], string[]]>([
  ['half of the widgets go', texts('a', 'b', 'c', 'd'), texts('a', 'b'), ['dashboard-gutted: 2 of 4 widgets go']],
  ['fewer than half go', texts('a', 'b', 'c', 'd'), texts('a', 'b', 'c'), []],
  ['all of a small one go', texts('a', 'b', 'c'), [], []],
  ['widgets have other titles', texts('a', 'b', 'c', 'd'), texts('e', 'f', 'g', 'h'), []],
  ['graphs lose all lines', graphs(4, line), graphs(4, {}), ['dashboard-gutted: 4 of 4 lose all their lines']],
  [
    'some go and some are empty',
    graphs(4, line),
    graphs(3, {}).slice(0, 3),
    ['dashboard-gutted: 1 of 4 widgets go, 3 of 4 lose all their lines'],
  ],
])('%s', (_, before, after, said) => {
  expect(judged(before, after)).toEqual(said);
});

test("somebody else's widgets are not made up for by ours", () => {
  const [before, after] = [texts('a', 'b', 'c', 'd'), texts('e', 'f', 'g', 'h')];
  expect(judged(before, after, 'adopt')).toEqual(['dashboard-gutted: 4 of 4 widgets go']);
});
