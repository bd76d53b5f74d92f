import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leftOver } from '../src/flow/converge.ts';
import type { Manifest } from '../src/manifest/types.ts';
import { type Account, openAccount } from './support/account.ts';
import { manifestOf } from './support/manifest.ts';

const environments = [
  'rt-affret-ia-api-prod',
  'rt-authz-api-prod',
  'rt-billing-api-prod',
  'rt-orders-api-prod-v2',
  'rt-subscriptions-api-prod-v5',
  'rt-tms-sync-api-v2',
];

let manifest: Manifest;
let account: Account;

beforeAll(async () => {
  manifest = await manifestOf(resolve(import.meta.dirname, '../monitoring'), 'monitoring');
  account = await openAccount([manifest]);
  const { steps } = await account.apply(manifest);
  expect(steps.filter(({ withheld }) => withheld !== null)).toEqual([]);
});
afterAll(() => account.close());

/** What the account holds, as its owner would see it in the console. */
const described = (op: string, input: object) => account.sandbox.act(op, input as never) as Promise<never>;

test('one apply makes all of it from an account without any setting; the second has nothing to do', async () => {
  const { plan } = await account.plan(manifest);
  expect(leftOver(plan)).toEqual([]);
  expect(plan.steps).toEqual([]);
  expect(plan.unchanged).toBe(manifest.declarations.length);
});

test.each(environments)('%s streams its logs, keeps them 7 days, and publishes what 18 alarms watch', (name) => {
  const { options } = account.sandbox.state.environments.get(name) as never as {
    options: { readonly [namespace: string]: { readonly [option: string]: string } };
  };
  const health = options['aws:elasticbeanstalk:healthreporting:system'];
  expect(health?.SystemType).toBe('enhanced');
  const { CloudWatchMetrics } = JSON.parse(health?.ConfigDocument ?? '{}');
  const watched = ['ApplicationLatencyP99', 'ApplicationRequests4xx', 'ApplicationRequests5xx'];
  expect(Object.keys(CloudWatchMetrics.Environment)).toEqual([...watched, 'ApplicationRequestsTotal']);
  const kept = { RetentionInDays: '7', DeleteOnTerminate: 'false' };
  expect(options['aws:elasticbeanstalk:cloudwatch:logs']).toEqual({ ...kept, StreamLogs: 'true' });
  expect(options['aws:elasticbeanstalk:cloudwatch:logs:health']).toEqual({ ...kept, HealthStreamingEnabled: 'true' });
});

interface Widget {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly properties: {
    readonly title: string;
    readonly metrics?: readonly (readonly unknown[])[];
    readonly query?: string;
    readonly annotations?: { readonly horizontal: readonly { readonly value: number }[] };
  };
}

test('the dashboard has the 16 widgets in their order, two in a row, with the lines of the alarms', async () => {
  const { DashboardBody } = await described('cloudwatch.GetDashboard', { DashboardName: 'SYMPHONIA-Production' });
  const { widgets } = JSON.parse(DashboardBody) as { widgets: readonly Widget[] };
  const told = widgets.map(({ properties: { title, metrics, annotations } }) => [
    title,
    metrics?.length ?? 'log',
    annotations?.horizontal.map(({ value }) => value) ?? [],
  ]);
  expect(told).toEqual([
    ['Environment health', 6, [15]],
    ['CPU in percent', 6, [80]],
    ['Memory in percent', 6, [85]],
    ['5xx errors per minute', 6, [10]],
    ['4xx errors per minute', 6, [50]],
    ['P99 latency in seconds', 6, [2]],
    ['Requests per minute', 6, []],
    ['SES mails', 4, []],
    ['SES reputation', 2, [0.05, 0.001]],
    ['Front-end requests', 1, []],
    ['Front-end bytes downloaded', 1, []],
    ['TMS Sync', 3, []],
    ['Affret.IA', 4, []],
    ['Last errors of TMS Sync', 'log', []],
    ['Last errors of Affret.IA', 'log', []],
    ['Last errors of Orders', 'log', []],
  ]);
  expect(widgets.map(({ x, y, width }) => [x, y, width])).toEqual(
    widgets.map((_, i) => [12 * (i % 2), 6 * Math.floor(i / 2), 12]),
  );
});

test('a service is down when its health and its answers are bad; three bad services are one trouble, told once', async () => {
  const { CompositeAlarms } = (await described('cloudwatch.DescribeAlarms', {
    AlarmTypes: ['CompositeAlarm'],
  })) as { CompositeAlarms: readonly { AlarmName: string; AlarmRule: string; ActionsSuppressor?: string }[] };
  const rules = new Map(CompositeAlarms.map((one) => [one.AlarmName, one]));
  expect([...rules.keys()].filter((name) => name.endsWith('-Down'))).toHaveLength(6);
  expect(rules.get('Orders-API-Down')).toMatchObject({
    AlarmRule: 'ALARM("Orders-API-Environment-Health-Degraded") AND ALARM("Orders-API-High-5xx-Errors")',
    ActionsSuppressor: 'SYMPHONIA-Platform-Trouble',
  });
  expect(rules.get('SYMPHONIA-Platform-Trouble')?.AlarmRule).toMatch(/^AT_LEAST\(3, ALARM, \((".+?"(, )?){6}\)\)$/);
});

test('the search for errors is saved for each API', async () => {
  const { queryDefinitions } = (await described('logs.DescribeQueryDefinitions', {})) as {
    queryDefinitions: readonly { name: string; logGroupNames: readonly string[] }[];
  };
  expect(queryDefinitions.map(({ name }) => name)).toContain('symphonia-production/TMS-Sync-API-Errors');
  expect(queryDefinitions.flatMap(({ logGroupNames }) => logGroupNames).sort()).toEqual(
    environments.map((name) => `/aws/elasticbeanstalk/${name}/var/log/web.stdout.log`),
  );
});
