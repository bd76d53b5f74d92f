import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/core/json.ts';
import { reasonOf } from '../../src/core/types.ts';
import type { Declaration } from '../../src/manifest/types.ts';
import { compare } from '../manifest/expectations.ts';
import { declarationOf } from '../support/declared.ts';
import { manifest } from './declared.ts';
import { open, writesTo } from './open.ts';

const logGroupName = '/shop/api';
const resourceArn = `arn:aws:logs:eu-central-1:123456789012:log-group:${logGroupName}`;
const fixture = (check: string) => join('test/checks', check);

function group(value: JsonObject = {}, more: { readonly protected?: boolean; readonly adopt?: boolean } = {}) {
  return declarationOf({ kind: 'log-group', name: logGroupName }, value, { protected: true, adopt: true, ...more });
}

function filter(name: string, metric: JsonObject = {}) {
  const value = { logGroup: logGroupName, pattern: 'ERROR', metric: { namespace: 'Shop', name: 'Errors', ...metric } };
  return declarationOf({ kind: 'metric-filter', name }, value);
}

async function opened(...declarations: readonly Declaration[]) {
  const wanted = manifest(...declarations);
  const account = await open(wanted);
  await account.apply(wanted);
  return { ...account, wanted };
}

test('log_group_arn_star_suffix: tags are kept under the ARN without :*, whatever AWS lists', async () => {
  const { sandbox, plan, wanted } = await opened(group());
  expect(await sandbox.act('logs.DescribeLogGroups', {})).toMatchObject({ logGroups: [{ arn: `${resourceArn}:*` }] });
  expect(await sandbox.act('logs.ListTagsForResource', { resourceArn })).toMatchObject({
    tags: { 'monitoring:stack': 'shop' },
  });
  expect((await plan(wanted)).steps).toEqual([]);
});

test.each([{}, { retention: 'forever' }, { retention: null }])(
  'retention_never_vs_absent: %j keeps everything, and is no change to a group that does',
  async (value) => {
    const { plan } = await opened(group());
    expect((await plan(manifest(group(value)))).steps).toEqual([]);
  },
);

test('retention_not_in_enum: the days that AWS takes are named with the line', async () => {
  expect(await compare(fixture('log-group-retention'))).toMatchObject({ missing: [], unexpected: [] });
});

test('delivery_class_retention: what AWS keeps for a day is no difference', async () => {
  const { sandbox, plan, wanted } = await opened(group({ class: 'delivery' }));
  expect(await sandbox.act('logs.DescribeLogGroups', {})).toMatchObject({ logGroups: [{ retentionInDays: 1 }] });
  expect((await plan(wanted)).steps).toEqual([]);
});

test('default_value_zero_vs_absent: told apart in both directions', async () => {
  const { apply, plan, sandbox } = await opened(group(), filter('Errors'));
  const zero = manifest(group(), filter('Errors', { default: 0 }));
  const putBack = { clearance: { putBack: true } };
  expect((await plan(zero)).steps).toMatchObject([
    { change: { fields: [{ path: '/metric/default', from: null, to: 0 }] } },
  ]);
  await apply(zero, putBack);
  expect((await plan(zero)).steps).toEqual([]);
  await apply(manifest(group(), filter('Errors')), putBack);
  expect(JSON.stringify(await sandbox.act('logs.DescribeMetricFilters', {}))).not.toContain('defaultValue');
});

test('metric_filter_pattern_whitespace: white space around a pattern is no change', async () => {
  const { plan } = await opened(group(), filter('Errors'));
  const { value } = filter('Errors');
  const spaced = declarationOf(
    { kind: 'metric-filter', name: 'Errors' },
    { ...(value as JsonObject), pattern: ' ERROR\n' },
  );
  expect((await plan(manifest(group(), spaced))).steps).toEqual([]);
});

test('metric_filter_empty_pattern: legal, and said', async () => {
  expect(await compare(fixture('metric-filter-pattern'))).toMatchObject({ missing: [], unexpected: [] });
});

test('metric_filter_default_value_and_dimensions: refused before AWS refuses', async () => {
  expect(await compare(fixture('metric-filter-metric'))).toMatchObject({ missing: [], unexpected: [] });
});

test('metric_filters_same_log_group_parallel: after their log group, and a clash with somebody else is sent again', async () => {
  const names = Array.from({ length: 8 }, (_, i) => `F${i}`);
  const wanted = manifest(group(), ...names.map((name) => filter(name)));
  const { apply, front, sandbox } = await open(wanted);
  // That ours do not clash with each other is tested with `src/aws/request.ts`.
  const message = 'Multiple concurrent requests to update the same resource were in conflict.';
  front.answer({ op: 'PutMetricFilter', after: 2, status: 400, code: 'OperationAbortedException', message });
  expect(new Set(Object.values(await apply(wanted)).map(({ status }) => status))).toEqual(new Set(['applied']));
  expect(sandbox.state.logGroups.get(logGroupName)?.filters.size).toBe(8);
  expect(writesTo(sandbox)[0]).toBe('CreateLogGroup');
});

test('log_group_recreated_by_service: between plan and apply too, and what was wanted is there', async () => {
  const wanted = manifest(group({ retention: '30d' }));
  const { sandbox, plan, send } = await open(wanted);
  const made = await plan(wanted);
  await sandbox.act('logs.CreateLogGroup', { logGroupName });
  expect(Object.values(await send(made))).toEqual([{ status: 'applied' }]);
  expect(sandbox.state.logGroups.get(logGroupName)?.retentionDays).toBe(30);
  expect((await plan(wanted)).steps).toEqual([]);
});

test('retention_reduced: blocks, with the bytes that are stored', async () => {
  const wanted = manifest(group({ retention: '30d' }));
  const account = await open(wanted, { clock: () => Date.parse('2026-06-01') });
  await account.apply(wanted);
  const stream = { logGroupName, logStreamName: 'app' };
  await account.sandbox.act('logs.CreateLogStream', stream);
  await account.sandbox.act('logs.PutLogEvents', {
    ...stream,
    logEvents: [{ timestamp: 1, message: 'x'.repeat(974) }],
  });
  const [step] = (await account.plan(manifest(group({ retention: '7d' })))).steps;
  expect(step?.withheld && reasonOf(step.withheld)).toBe('blocked hazard');
  expect(step?.hazards[0]?.reason).toContain('for 30 days (1.0 kB stored)');
});

test('log_group_delete: never by default: a delete and its protection are both to be allowed', async () => {
  const { plan } = await opened(group());
  const blocked = async (...hazards: string[]) => {
    const allow = hazards.map((hazard) => ({ hazard, address: `log-group.${logGroupName}`, until: null }));
    return (await plan(manifest(), { allow })).steps.map(({ withheld }) => withheld);
  };
  expect(await blocked()).toEqual(['blocked hazard: delete, delete-protected']);
  expect(await blocked('delete')).toEqual(['blocked hazard: delete-protected']);
  expect(await blocked('delete', 'delete-protected')).toEqual([null]);
});

test('scp_denies_retention: the failure names the permission, and the next run finishes what was begun', async () => {
  const wanted = manifest(group({ retention: '30d' }));
  const { sandbox, apply, plan } = await open(wanted);
  sandbox.fail({ op: 'PutRetentionPolicy', kind: 'denied', count: 1 });
  const [outcome] = Object.values(await apply(wanted));
  expect(outcome?.status === 'failed' && outcome.error.message).toBe(
    'logs.PutRetentionPolicy was denied: the role needs logs:PutRetentionPolicy',
  );
  expect(Object.values(await apply(wanted))).toEqual([{ status: 'applied' }]);
  expect((await plan(wanted)).steps).toEqual([]);
});
