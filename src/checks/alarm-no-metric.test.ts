import { expect, onTestFinished, test } from 'vitest';
import { type Account, openAccount } from '../../test/support/account.ts';
import type { Problem } from '../core/types.ts';
import { kinds } from '../kinds/index.ts';
import { load } from '../manifest/load.ts';
import type { Manifest } from '../manifest/types.ts';
import { metricKey, type WorldMetric } from '../sandbox/world.ts';

const stack = 'stack: shop\naccount: "123456789012"\nregion: eu-central-1\n';
const rule = 'when: { statistic: Sum, is: ">", threshold: 1, period: 5m }';

/** A manifest of files that exist only here. */
async function manifestOf(files: Readonly<Record<string, string>>): Promise<Manifest> {
  const all = { 'stack.yaml': stack, ...files };
  const { manifest, problems } = await load(
    {
      directory: 'm',
      list: async () => Object.keys(all).map((path) => ({ path, type: 'file' as const })),
      read: async (path) => Buffer.from(all[path as keyof typeof all] ?? ''),
    },
    kinds,
  );
  if (!manifest) throw new Error(JSON.stringify(problems, null, 2));
  return manifest;
}

/** An account in which exactly these metrics were published. */
async function accountWith(manifest: Manifest, metrics: readonly WorldMetric[]): Promise<Account> {
  const account = await openAccount([manifest]);
  onTestFinished(() => account.close());
  account.sandbox.state.metrics.clear();
  for (const one of metrics) account.sandbox.state.metrics.set(metricKey(one), one);
  return account;
}

async function notesOf(manifest: Manifest, metrics: readonly WorldMetric[]): Promise<readonly Problem[]> {
  return (await (await accountWith(manifest, metrics)).plan(manifest)).plan.notes;
}

/** One alarm that watches this metric. */
const watching = (metric: string): Promise<Manifest> =>
  manifestOf({ 'shop.yaml': `service: Shop\nalarms:\n  A:\n    metric: ${metric}\n    ${rule}\n` });

const cpu = { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { InstanceId: 'i-1' } };
const requests = { namespace: 'AWS/ElasticBeanstalk', name: 'Requests', dimensions: { EnvironmentName: 'rt' } };

const misses: readonly (readonly [name: string, metric: string, says: string, suggestion: string, line: string])[] = [
  [
    'a name with a slip',
    '{ namespace: AWS/EC2, name: CPUUtilisation, dimensions: { InstanceId: i-1 } }',
    'unverified: CloudWatch lists no metric "CPUUtilisation" in "AWS/EC2"',
    'did you mean CPUUtilization?',
    'CPUUtilisation',
  ],
  [
    'a name in other letters',
    '{ namespace: AWS/EC2, name: CpuUtilization, dimensions: { InstanceId: i-1 } }',
    'unverified: CloudWatch lists no metric "CpuUtilization" in "AWS/EC2"',
    'did you mean CPUUtilization?',
    'CpuUtilization',
  ],
  [
    'a namespace with a slip',
    '{ namespace: AWS/EC3, name: CPUUtilization, dimensions: { InstanceId: i-1 } }',
    'unverified: CloudWatch lists no metric "CPUUtilization" in "AWS/EC3"',
    'did you mean AWS/EC2?',
    'AWS/EC3',
  ],
  [
    'quite another namespace',
    '{ namespace: Custom, name: CPUUtilization, dimensions: { InstanceId: i-1 } }',
    'unverified: CloudWatch lists no metric "CPUUtilization" in "Custom"',
    'it is in AWS/EC2',
    'Custom',
  ],
  [
    'nothing like it anywhere',
    '{ namespace: Shop, name: Orders }',
    'unverified: CloudWatch lists no metric "Orders" in "Shop"',
    'until somebody publishes it, gap: { reason: …, until: … } accepts that',
    'Shop',
  ],
  [
    'a dimension in other letters',
    '{ namespace: AWS/EC2, name: CPUUtilization, dimensions: { InstanceID: i-1 } }',
    'unverified: CloudWatch lists "CPUUtilization" in "AWS/EC2" by InstanceId, but not by InstanceID',
    'did you mean InstanceId?',
    'dimensions',
  ],
  [
    'a dimension left out',
    '{ namespace: AWS/EC2, name: CPUUtilization }',
    'unverified: CloudWatch lists "CPUUtilization" in "AWS/EC2" by InstanceId, but not without dimensions',
    'add InstanceId: CloudWatch adds nothing up over dimensions',
    'metric',
  ],
  [
    'another value',
    '{ namespace: AWS/ElasticBeanstalk, name: Requests, dimensions: { EnvironmentName: rtt } }',
    'unverified: CloudWatch lists "Requests" in "AWS/ElasticBeanstalk", but not with EnvironmentName rtt',
    'did you mean rt?',
    'dimensions',
  ],
];

test.each(misses)('%s is named where it is written', async (_, metric, message, suggestion, under) => {
  const [note, ...more] = await notesOf(await watching(metric), [cpu, requests]);
  expect(more).toEqual([]);
  expect(note).toMatchObject({ check: 'alarm/no-metric', severity: 'warning', message, suggestion, line: 4 });
  expect(note).toMatchObject({ file: 'm/shop.yaml', addresses: ['alarm.Shop-A'] });
  const line = `    metric: ${metric}`;
  expect(line.slice((note?.column ?? 0) - 1).startsWith(under)).toBe(true);
});

test('what is listed with exactly these dimensions is silent', async () => {
  const metric = '{ namespace: AWS/EC2, name: CPUUtilization, dimensions: { InstanceId: i-1 } }';
  expect(await notesOf(await watching(metric), [cpu])).toEqual([]);
});

const math = `service: Shop
alarms:
  Rate:
    metrics:
      found: { metric: { namespace: AWS/EC2, name: CPUUtilization, dimensions: { InstanceId: i-1 } } }
      lost: { metric: { namespace: Shop, name: Lost } }
      elsewhere: { metric: { namespace: Shop, name: Elsewhere }, account: "999999999999" }
      all: { expression: "SUM(SEARCH('{Shop} Orders', 'Sum'))" }
      rate: { expression: found / lost + elsewhere + all, return: true }
    ${rule}
  Insights:
    metrics: { top: { expression: SELECT MAX(Nothing) FROM Shop } }
    ${rule}
  Band:
    metric: { namespace: Shop, name: Orders }
    when: { statistic: Sum, is: outside band, period: 5m }
`;

test('of metric math each metric of this account is looked for, and no expression', async () => {
  const notes = await notesOf(await manifestOf({ 'shop.yaml': math }), [cpu]);
  expect(notes.map(({ line, addresses }) => [line, addresses])).toEqual([
    [15, ['alarm.Shop-Band']],
    [6, ['alarm.Shop-Rate']],
  ]);
});

const services = ['Auth', 'Billing', 'Orders'];
const profileOf = (gap: string) => `profile: api
parameters: { environment: {} }
lookups: { group: { beanstalkAutoScalingGroup: "\${environment}" } }
alarms:
  Memory:
    metric: { namespace: CWAgent, name: mem_used_percent, dimensions: { Group: "\${group}" } }
    ${rule}${gap}
`;
const fleet = (gap = '') =>
  manifestOf({
    'api.yaml': profileOf(gap),
    ...Object.fromEntries(
      services.map((name) => [`${name}.yaml`, `service: ${name}\nprofile: api\nwith: { environment: ${name} }\n`]),
    ),
  });
const gap = '\n    gap: { reason: no agent yet, until: "2026-11-22" }';

test('one line of a profile is one row, which names every alarm and what follows the profile', async () => {
  const notes = await notesOf(await fleet(), []);
  expect(notes).toMatchObject([
    { addresses: services.map((name) => `alarm.${name}-Memory`), file: 'm/api.yaml', line: 6 },
  ]);
  expect(notes[0]?.usedBy?.map(({ file }) => file)).toEqual(services.map((name) => `m/${name}.yaml`));
});

test('an accepted gap is a note with its reason', async () => {
  expect(await notesOf(await fleet(gap), [])).toMatchObject([
    { severity: 'note', message: expect.stringMatching(/; accepted until 2026-11-22: no agent yet$/) },
  ]);
});

test('a service whose metric should be there ends the gap for itself, and is a row of its own', async () => {
  const manifest = await manifestOf({
    'api.yaml': profileOf(gap),
    'auth.yaml': 'service: Auth\nprofile: api\nwith: { environment: Auth }\n',
    'orders.yaml': 'service: Orders\nprofile: api\nwith: { environment: Orders }\nalarms: { Memory: { gap: null } }\n',
  });
  const notes = await notesOf(manifest, []);
  expect(notes.map(({ severity, addresses }) => [severity, addresses])).toEqual([
    ['note', ['alarm.Auth-Memory']],
    ['warning', ['alarm.Orders-Memory']],
  ]);
});

test('a gap can go once everything behind it is there, and not before', async () => {
  const manifest = await fleet(gap);
  const account = await accountWith(manifest, []);
  const publish = (environment: string): void => {
    const [group = ''] = account.sandbox.state.environments.get(environment)?.autoScalingGroups ?? [];
    const metric = { namespace: 'CWAgent', name: 'mem_used_percent', dimensions: { Group: group } };
    account.sandbox.state.metrics.set(metricKey(metric), metric);
  };
  const notes = async () => (await account.plan(manifest)).plan.notes.map(({ message, line }) => [line, message]);
  for (const name of services.slice(1)) publish(name);
  expect(await notes()).toEqual([[6, expect.stringMatching(/, but not with Group awseb-\S+; accepted until/)]]);
  publish('Auth');
  expect(await notes()).toEqual([[8, 'what this gap accepts as missing is there']]);
});

test('three alarms of one metric take one request, and a plan without anything to send none', async () => {
  const manifest = await fleet();
  const account = await openAccount([manifest]);
  onTestFinished(() => account.close());
  const asked = () => account.sandbox.requests.filter(({ op }) => op === 'cloudwatch.ListMetrics').length;
  await account.apply(manifest);
  expect(asked()).toBe(1);
  await account.plan(manifest);
  expect(asked()).toBe(1);
});

test('a plan that cannot ask says so, and is a plan', async () => {
  const manifest = await fleet();
  const account = await accountWith(manifest, []);
  const { digest } = (await account.plan(manifest)).plan;
  account.sandbox.fail({ op: 'cloudwatch.ListMetrics', kind: 'denied', count: Infinity });
  const { plan } = await account.plan(manifest);
  expect(plan.notes).toMatchObject([{ severity: 'note', message: expect.stringMatching(/could not be verified/) }]);
  expect([plan.digest, plan.steps.every(({ withheld }) => withheld === null)]).toEqual([digest, true]);
});
