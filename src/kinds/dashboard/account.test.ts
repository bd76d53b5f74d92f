import { expect, onTestFinished, test } from 'vitest';
import { type Account, openAccount, registry } from '../../../test/support/account.ts';
import { declarationOf, declared } from '../../../test/support/declared.ts';
import { apply } from '../../core/apply.ts';
import type { Json } from '../../core/json.ts';
import { explainedBy } from '../../flow/explain.ts';
import type { Manifest } from '../../manifest/types.ts';
import { readBody } from './body.ts';

const metric = { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { InstanceId: 'i-1' } };

function dashboardOf(name: string, ...widgets: readonly Json[]): Manifest {
  return declared('test', [declarationOf({ kind: 'dashboard', name }, { widgets })]);
}

async function open(...manifests: readonly Manifest[]): Promise<Account> {
  const account = await openAccount(manifests);
  onTestFinished(account.close);
  return account;
}

const shop = dashboardOf('Shop', { title: 'CPU', metric });

test('a live body that is no JSON is a replace that overwrites it, blocked until it is allowed', async () => {
  const account = await open(shop);
  await account.apply(shop);
  account.sandbox.state.dashboards.set('Shop', { body: '{ "widgets": [', modifiedMs: 0 });
  const clearance = { putBack: true };
  const [step] = (await account.plan(shop, { clearance })).plan.steps;
  expect(step).toMatchObject({ change: { action: 'replace' }, withheld: 'blocked hazard: replace' });
  expect(step?.hazards.map(({ key }) => key)).toEqual(['dashboard-unreadable', 'replace']);
  expect(step?.calls.map(({ op }) => op)).not.toContain('cloudwatch.DeleteDashboards');
  const allow = [{ hazard: 'replace', address: 'dashboard.Shop', until: null }];
  await account.apply(shop, { clearance, allow });
  expect((await account.plan(shop)).plan.steps).toEqual([]);
});

test('a run that is killed while it replaces converges on the next', async () => {
  const account = await open(shop);
  await account.apply(shop);
  account.sandbox.state.dashboards.set('Shop', { body: '[]', modifiedMs: 0 });
  const later = dashboardOf('Shop', { title: 'CPU', metric }, { text: 'later' });
  const words = { base: shop, allow: [{ hazard: 'replace', address: 'dashboard.Shop', until: null }] };
  await account.apply(later, { ...words, clearance: { putBack: true }, dieAfter: 2 });
  const { plan } = await account.plan(later, words);
  expect(plan.steps.map(({ change, withheld }) => [change.action, withheld])).toEqual([['update', null]]);
});

test('500 widgets are applied, and then there is nothing to do', async () => {
  const many = dashboardOf(
    'Many',
    ...Array.from({ length: 500 }, (_, n) => ({
      title: `Widget ${n}`,
      metrics: { a: { metric }, b: { metric }, c: { metric } },
    })),
  );
  const account = await open(many);
  await account.apply(many);
  expect((await account.plan(many)).plan.steps).toEqual([]);
  const body = JSON.parse(account.sandbox.state.dashboards.get('Many')?.body ?? '{}');
  expect(body.widgets).toHaveLength(500);
  expect(body.widgets[499]).toMatchObject({ x: 12, y: 249 * 6, properties: { title: 'Widget 499' } });
});

test('an account with one dashboard takes three requests', async () => {
  const account = await open(shop);
  await account.apply(shop);
  const before = account.sandbox.requests.length;
  await account.plan(shop);
  const asked = account.sandbox.requests.slice(before).map(({ op }) => op);
  expect(asked.filter((op) => /Dashboard/.test(op)).sort()).toEqual([
    'cloudwatch.GetDashboard',
    'cloudwatch.ListDashboards',
  ]);
  expect(asked.filter((op) => op === 'cloudwatch.ListTagsForResource')).toHaveLength(1);
});

test('what AWS refuses is told by widget, line and the place in YAML', async () => {
  const wrong = dashboardOf('Shop', { text: 'fine' }, { title: 'CPU', metrics: { Orders: { metric, color: 'red' } } });
  const account = await open(wrong);
  const { plan } = await account.plan(wrong);
  const [[step, outcome] = []] = [...(await apply(plan, account.aws.send))];
  if (!step || outcome?.status !== 'failed') throw new Error('nothing was refused');
  expect(explainedBy(registry)(step, outcome.error).message).toBe(
    'AWS refuses the dashboard: widget CPU, line Orders (monitoring/generated.yaml:1): Should be a six-digit HTML hex color',
  );
});

test('a refusal that names no place stays as AWS said it', async () => {
  const account = await open(shop);
  account.sandbox.fail({ op: 'cloudwatch.PutDashboard', kind: 'denied', count: 1 });
  const { plan } = await account.plan(shop);
  const [[step, outcome] = []] = [...(await apply(plan, account.aws.send))];
  if (!step || outcome?.status !== 'failed') throw new Error('nothing was refused');
  expect(explainedBy(registry)(step, outcome.error)).toEqual(outcome.error);
});

test('several dashboards that are not wanted any more go in one request', async () => {
  const both = declared(
    'test',
    ['A', 'B'].map((name) => declarationOf({ kind: 'dashboard', name }, { widgets: [] })),
  );
  const account = await open(both);
  await account.apply(both);
  const allow = ['A', 'B'].map((name) => ({ hazard: 'delete', address: `dashboard.${name}`, until: null }));
  await account.apply(declared('test', []), { allow });
  expect(account.sandbox.state.dashboards.size).toBe(0);
  expect(account.sandbox.requests.filter(({ op }) => op === 'cloudwatch.DeleteDashboards')).toHaveLength(1);
});

test('a dashboard that nobody can read is left out of an import', () => {
  const { importing } = registry.get('dashboard') ?? {};
  const reasons = ['{', '{"widgets":[]}'].map((body) =>
    importing?.unfit?.('Shop', shop.stack, readBody(body, shop.stack).spec),
  );
  expect(reasons).toEqual(['no JSON object: {', null]);
});

test("other people's dashboards are left alone, and an import sees them", async () => {
  const account = await open(shop);
  await account.sandbox.act('cloudwatch.PutDashboard', { DashboardName: 'Theirs', DashboardBody: '{"widgets":[]}' });
  expect((await account.plan(shop)).live.map(({ name }) => name)).toEqual([]);
  const all = await registry
    .get('dashboard')
    ?.list(account.aws.read.fresh(), { at: shop.stack, specs: new Map(), everything: true });
  expect(all?.map(({ name, tags }) => [name, tags])).toEqual([['Theirs', {}]]);
});
