import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Problem } from '../src/core/types.ts';
import { desire } from '../src/flow/desire.ts';
import type { AlarmSpec } from '../src/kinds/alarm/spec.ts';
import { diskFiles } from '../src/manifest/files.ts';
import type { Declaration, Manifest } from '../src/manifest/types.ts';
import { readDeclared } from '../src/stack/declared.ts';
import { registry } from '../src/stack/registry.ts';

const folder = resolve(import.meta.dirname, '../monitoring');

const apis: Readonly<Record<string, string>> = {
  'TMS-Sync-API': 'rt-tms-sync-api-v2',
  'Affret-IA-API': 'rt-affret-ia-api-prod',
  'Orders-API': 'rt-orders-api-prod-v2',
  'Subscriptions-API': 'rt-subscriptions-api-prod-v5',
  'Auth-API': 'rt-authz-api-prod',
  'Billing-API': 'rt-billing-api-prod',
};

interface Expected {
  readonly rule: string;
  readonly missing: string;
  readonly urgency: string;
  readonly runbook: string;
}

const critical = 'Priority critical: respond within 5m.';
const high = 'Priority high: respond within 15m.';
const medium = 'Priority medium: respond within 30m.';
const highWithinAnHour = 'Priority high: respond within 1h.';

/** `$group` and `$environment` stand for the service's own. */
const ofEveryApi: Readonly<Record<string, Expected>> = {
  'High-CPU': {
    rule: 'Average AWS/EC2 CPUUtilization {AutoScalingGroupName: $group} GreaterThanThreshold 80, 2 of 2 × 300 s',
    missing: 'missing',
    urgency: high,
    runbook: 'high-cpu',
  },
  'High-Memory': {
    rule: 'Average CWAgent mem_used_percent {AutoScalingGroupName: $group} GreaterThanThreshold 85, 2 of 2 × 300 s',
    missing: 'missing',
    urgency: critical,
    runbook: 'high-memory',
  },
  'High-5xx-Errors': {
    rule: 'Sum AWS/ElasticBeanstalk ApplicationRequests5xx {EnvironmentName: $environment} GreaterThanThreshold 10, 2 of 2 × 60 s',
    missing: 'notBreaching',
    urgency: critical,
    runbook: 'high-5xx-errors',
  },
  'High-4xx-Errors': {
    rule: 'Sum AWS/ElasticBeanstalk ApplicationRequests4xx {EnvironmentName: $environment} GreaterThanThreshold 50, 2 of 2 × 60 s',
    missing: 'notBreaching',
    urgency: medium,
    runbook: 'high-4xx-errors',
  },
  'Environment-Health-Degraded': {
    rule: 'Maximum AWS/ElasticBeanstalk EnvironmentHealth {EnvironmentName: $environment} GreaterThanThreshold 15, 1 of 1 × 60 s',
    missing: 'missing',
    urgency: critical,
    runbook: 'environment-health-degraded',
  },
  'High-Latency': {
    rule: 'Average AWS/ElasticBeanstalk ApplicationLatencyP99 {EnvironmentName: $environment} GreaterThanThreshold 2, 2 of 2 × 300 s',
    missing: 'notBreaching',
    urgency: high,
    runbook: 'high-latency',
  },
};

const others: Readonly<Record<string, Expected>> = {
  'SES-High-Bounce-Rate': {
    rule: 'Maximum AWS/SES Reputation.BounceRate {} GreaterThanOrEqualToThreshold 0.05, 1 of 1 × 3600 s',
    missing: 'ignore',
    urgency: highWithinAnHour,
    runbook: 'ses-high-bounce-rate',
  },
  'SES-High-Complaint-Rate': {
    rule: 'Maximum AWS/SES Reputation.ComplaintRate {} GreaterThanOrEqualToThreshold 0.001, 1 of 1 × 3600 s',
    missing: 'ignore',
    urgency: highWithinAnHour,
    runbook: 'ses-high-complaint-rate',
  },
  'Frontend-High-Traffic': {
    rule: 'Sum AWS/AmplifyHosting BytesDownloaded {App: d1tb834u144p4r} GreaterThanThreshold 10000000000, 1 of 1 × 86400 s',
    missing: 'notBreaching',
    urgency: medium,
    runbook: 'frontend-high-traffic',
  },
  'Frontend-High-Request-Count': {
    rule: 'Sum AWS/AmplifyHosting Requests {App: d1tb834u144p4r} GreaterThanThreshold 100000, 1 of 1 × 86400 s',
    missing: 'notBreaching',
    urgency: medium,
    runbook: 'frontend-high-request-count',
  },
  'TMS-Sync-High-Failure': {
    rule: 'Sum SYMPHONIA TMS-Sync-Failure {Service: TMS-Sync} GreaterThanThreshold 5, 2 of 2 × 300 s',
    missing: 'notBreaching',
    urgency: high,
    runbook: 'tms-sync-high-failure',
  },
  'Affret-IA-High-Error-Rate': {
    rule: 'IF(requests >= 20, 100 * errors / requests, 0) GreaterThanThreshold 10, 2 of 2 × 300 s',
    missing: 'notBreaching',
    urgency: high,
    runbook: 'affret-ia-high-error-rate',
  },
};

const expected = new Map<string, Expected>([
  ...Object.entries(apis).flatMap(([service, environment]) =>
    Object.entries(ofEveryApi).map(([alarm, one]) => [`${service}-${alarm}`, inEnvironment(one, environment)] as const),
  ),
  ...Object.entries(others),
]);

let manifest: Manifest;
let problems: readonly Problem[];
let alarms: ReadonlyMap<string, AlarmSpec>;

beforeAll(async () => {
  const declared = await readDeclared(diskFiles(folder), '2026-11-22T00:00:00Z');
  problems = declared.problems;
  if (!declared.manifest) throw new Error(JSON.stringify(problems, null, 2));
  manifest = declared.manifest;
  alarms = new Map(desireKind('alarm').map(({ address, spec }) => [address.name, spec as unknown as AlarmSpec]));
});

test('the declarations have no problem', () => {
  expect(problems).toEqual([]);
});

test('there are 42 alarms, by these names', () => {
  expect([...alarms.keys()].sort()).toEqual([...expected.keys()].sort());
  expect(alarms.size).toBe(42);
});

test('each watches what the service publishes, at its threshold, and treats missing data as its metric needs', () => {
  const found = [...alarms].map(([name, alarm]) => [name, { rule: ruleOf(alarm), missing: alarm.treatMissingData }]);
  const wanted = [...expected].map(([name, { rule, missing }]) => [name, { rule, missing }]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
});

test('each says its priority, how soon somebody responds, and a runbook that exists', () => {
  const found = [...alarms].map(([name, { description }]) => [name, description]);
  const wanted = [...expected].map(([name, one]) => [
    name,
    `${one.urgency}\nRunbook: monitoring/runbooks/${one.runbook}.md`,
  ]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  const missing = [...expected.values()].filter(
    ({ runbook }) => !existsSync(join(folder, 'runbooks', `${runbook}.md`)),
  );
  expect(missing).toEqual([]);
});

test('every runbook belongs to a type of alarm or to a composite', () => {
  const files = readdirSync(join(folder, 'runbooks')).map((file) => basename(file, '.md'));
  const ofAlarms = [...expected.values()].map(({ runbook }) => runbook);
  expect(files.sort()).toEqual([...new Set([...ofAlarms, 'service-down', 'platform-trouble'])].sort());
});

test('all alarms notify symphonia-alerts, critical ones symphonia-alerts-critical too, and silence is told of health only', () => {
  for (const [name, { urgency }] of expected) {
    const alarm = alarms.get(name);
    const topics = urgency === critical ? ['symphonia-alerts', 'symphonia-alerts-critical'] : ['symphonia-alerts'];
    expect([name, topicsIn(alarm?.alarmActions)]).toEqual([name, topics]);
    const silent = name.endsWith('Environment-Health-Degraded') ? topics : [];
    expect([name, topicsIn(alarm?.insufficientDataActions)]).toEqual([name, silent]);
    expect([name, topicsIn(alarm?.okActions), alarm?.actionsEnabled]).toEqual([name, [], true]);
  }
});

test('no alarm asks for a unit', () => {
  const units = [...alarms.values()].flatMap(({ metric, queries }) => [metric, ...Object.values(queries ?? {})]);
  expect(units.filter((one) => one && one.unit !== null)).toEqual([]);
});

test('the team is mailed once for each alarm', () => {
  expect(desireKind('topic').map(({ address }) => address.name)).toEqual([
    'symphonia-alerts',
    'symphonia-alerts-critical',
  ]);
  expect(desireKind('subscription').map(({ spec, needs }) => [spec.endpoint, needs.map(({ name }) => name)])).toEqual([
    ['devops@symphonia.fr', ['symphonia-alerts']],
  ]);
});

test('a service that follows its profile takes under ten lines', () => {
  for (const service of Object.keys(apis)) {
    const text = readFileSync(join(folder, 'services', `${service.toLowerCase()}.yaml`), 'utf8');
    expect([service, text.trimEnd().split('\n').length < 10]).toEqual([service, true]);
  }
});

function desireKind(kind: string) {
  const answered = { answers: fixedAnswers(manifest.declarations), unresolved: new Map<string, string>() };
  const declarations = manifest.declarations.filter(({ address }) => address.kind === kind);
  return desire({ ...manifest, declarations }, { at: manifest.stack, kinds: registry, answered });
}

/** What the account would answer: the name of each environment's group. */
function fixedAnswers(declarations: readonly Declaration[]): ReadonlyMap<string, string> {
  const tokens = JSON.stringify(declarations.map(({ value }) => value)).match(/\$\{[A-Za-z]+\([^)]*\)\}/g) ?? [];
  return new Map(
    tokens.map((token) => [token, token.replace(/^\$\{[A-Za-z]+\(|\)\}$/g, '').replace(/^rt-/, 'group-of-rt-')]),
  );
}

function inEnvironment(one: Expected, environment: string): Expected {
  return { ...one, rule: one.rule.replace('$group', `group-of-${environment}`).replace('$environment', environment) };
}

function ruleOf({
  metric,
  queries,
  comparisonOperator,
  threshold,
  datapointsToAlarm,
  evaluationPeriods,
}: AlarmSpec): string {
  const all = Object.values(queries ?? {});
  const watched = metric
    ? `${metric.statistic} ${metric.namespace} ${metric.name} {${Object.entries(metric.dimensions).map((pair) => pair.join(': '))}}`
    : all.find(({ returnData }) => returnData)?.expression;
  const period = metric?.periodSeconds ?? Math.max(...all.map(({ periodSeconds }) => periodSeconds));
  return `${watched} ${comparisonOperator} ${threshold}, ${datapointsToAlarm} of ${evaluationPeriods} × ${period} s`;
}

function topicsIn(actions: AlarmSpec['alarmActions'] | undefined): string[] {
  return Object.keys(actions ?? {})
    .map((arn) => arn.slice(arn.lastIndexOf(':') + 1))
    .sort();
}
