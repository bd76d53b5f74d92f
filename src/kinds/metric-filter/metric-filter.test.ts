import { expect, test } from 'vitest';
import { at, changeOf, desiredOf, fakeRead, liveOf } from '../../../test/support/kinds.ts';
import { calls } from './calls.ts';
import { hazards } from './hazards.ts';
import { metricFilter } from './index.ts';
import { list } from './list.ts';
import { declare, type MetricFilterDeclaration, normalize } from './spec.ts';

const declared: MetricFilterDeclaration = {
  logGroup: '/a',
  pattern: ' { $.level = "error" } ',
  metric: { namespace: 'SYMPHONIA', name: 'Errors' },
};

function wanted(more: Partial<MetricFilterDeclaration> = {}) {
  return desiredOf('S-Errors', normalize({ ...declared, ...more }), { kind: 'metric-filter' });
}

function existing(more: Partial<MetricFilterDeclaration> = {}, rest = {}) {
  const spec = normalize({ ...declared, ...more });
  return liveOf(metricFilter, { name: 'S-Errors', spec, tags: null, rest });
}

test('a default of zero is not none, and white space around a pattern says nothing', () => {
  const zero = normalize({ ...declared, metric: { ...declared.metric, default: 0 } });
  expect(zero.metric.default).toBe(0);
  expect(normalize(declare(zero))).toEqual(zero);
  expect(normalize(declared)).toMatchObject({
    pattern: '{ $.level = "error" }',
    metric: { value: '1', default: null, unit: 'None' },
  });
});

test('a filter is put whole, under the name of the stack', () => {
  const metric = { namespace: 'S', name: 'N', value: '$.ms', default: 0, unit: 'Milliseconds' };
  expect(calls({ action: 'create', desired: wanted({ metric }) }, at)).toEqual([
    {
      op: 'logs.PutMetricFilter',
      input: {
        logGroupName: '/a',
        filterName: 'test/S-Errors',
        filterPattern: '{ $.level = "error" }',
        metricTransformations: [
          { metricNamespace: 'S', metricName: 'N', metricValue: '$.ms', defaultValue: 0, unit: 'Milliseconds' },
        ],
      },
    },
  ]);
});

test('an update sends back what we do not model', () => {
  const sent = calls(changeOf('update', existing({ pattern: 'x' }, { applyOnTransformedLogs: true }), wanted()), at);
  expect(sent).toMatchObject([{ op: 'logs.PutMetricFilter', input: { applyOnTransformedLogs: true } }]);
});

test('a filter of another log group is deleted there and put here', () => {
  const sent = calls(changeOf('replace', existing({ logGroup: '/b' }), wanted()), at);
  expect(sent.map(({ op, input }) => `${op} ${input.logGroupName}`)).toEqual([
    'logs.DeleteMetricFilter /b',
    'logs.PutMetricFilter /a',
  ]);
});

test('a pattern that is emptied counts everything, which is told', () => {
  expect(hazards(changeOf('update', existing(), wanted({ pattern: '' })))).toMatchObject([
    { key: 'counts-everything' },
  ]);
  expect(hazards(changeOf('update', existing({ pattern: '' }), wanted({ pattern: '' })))).toEqual([]);
});

const filter = (filterName: string, logGroupName: string, filterPattern = 'ERROR') => ({
  filterName,
  logGroupName,
  filterPattern,
  metricTransformations: [{ metricNamespace: 'S', metricName: 'N', metricValue: '1' }],
});

function account(...filters: object[]) {
  const fake = fakeRead({ 'logs.DescribeMetricFilters': () => ({ metricFilters: filters }) });
  const find = (names: readonly string[], everything = false) =>
    list(fake.aws, { at, specs: new Map(names.map((name) => [name, normalize(declared)])), everything });
  return { ...fake, find };
}

test('where no filter is asked for nothing is read', async () => {
  const { find, reads } = account(filter('test/S-Errors', '/a'));
  expect(await find([])).toEqual([]);
  expect(reads).toEqual([]);
});

test('all filters are found by one request, and only those asked for are ours to change', async () => {
  const { find, reads } = account(
    filter('test/A', '/a'),
    filter('test/B', '/b'),
    filter('test/C', '/a'),
    filter('A', '/a'),
  );
  expect((await find(['A', 'B'])).map(({ name, spec }) => `${name} ${spec.logGroup}`)).toEqual(['A /a', 'B /b']);
  expect(reads).toEqual(['logs.DescribeMetricFilters']);
});

test('of one name in several groups the one where it is declared; the others are noted', async () => {
  const [found] = await account(filter('test/A', '/b'), filter('test/A', '/a')).find(['A']);
  expect(found?.spec.logGroup).toBe('/a');
  expect(found?.notes).toEqual(['filters of the same name are in /b too, and count events there']);
});

test('an import names what cannot be ours, and says why', async () => {
  const found = await account(filter('test/A', '/a'), filter('A', '/a')).find([], true);
  const names = found.map(({ name }) => name).sort();
  expect(names).toEqual(['A', 'not ours: /a A']);
  expect(names.map((name) => metricFilter.importing?.unfit?.(name, at))).toEqual([
    null,
    'its name does not begin with test/, by which ours are known: declare it, and delete this one by hand',
  ]);
});
