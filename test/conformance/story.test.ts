import { join } from 'node:path';
import { CloudWatchClient, DescribeAlarmsCommand, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, UntagResourceCommand } from '@aws-sdk/client-cloudwatch-logs';
import { SNSClient, SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Aws, openAws } from '../../src/aws/ports.ts';
import { apply } from '../../src/core/apply.ts';
import { clearEverything } from '../../src/core/approvals.ts';
import { MARK_TAG, STACK_TAG } from '../../src/core/tags.ts';
import { addressOf, type Plan, reasonOf, showAddress } from '../../src/core/types.ts';
import { planStack } from '../../src/flow/plan.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { registry, type Words } from '../support/account.ts';
import { manifestOf } from '../support/manifest.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const region = 'eu-central-1';

/** What moto 5.2 answers nothing to, not even that there is none: mute rules. The story declares nothing else that it cannot hold. */
const unknownToMoto: readonly string[] = ['mute-rule'];

/** One story on two servers: ours, and one that nobody here wrote. */
describe.each([
  { server: 'the sandbox', unknown: [], open: async () => startSandbox() },
  { server: "moto's server", unknown: unknownToMoto, open: async () => ({ endpoint: moto(), close: async () => {} }) },
])('on $server', ({ unknown, open }) => {
  const kinds = new Map([...registry].filter(([name]) => !unknown.includes(name as never)));
  let endpoint: string;
  let close: () => Promise<void>;
  let aws: Aws;
  let manifest: Manifest;

  beforeAll(async () => {
    ({ endpoint, close } = await open());
    aws = openAws({ region, endpoint, credentials, environment: new Map(), unpaced: true });
    manifest = await manifestOf(join(import.meta.dirname, 'monitoring'));
    const sqs = new SQSClient({ region, endpoint, credentials });
    await sqs.send(new CreateQueueCommand({ QueueName: 'conformance-probe' }));
  });
  afterAll(async () => {
    aws.close();
    await close();
  });

  const plan = async (wanted = manifest, { base = null, clearance = {}, allow = [] }: Words = {}): Promise<Plan> => {
    const request = {
      manifest: wanted,
      base,
      kinds,
      read: aws.read.fresh(),
      environment: new Map(),
      allow,
      now: '2026-11-22T12:00:00Z',
    };
    return (await planStack({ ...request, clearance: { ...clearEverything, ...clearance } })).plan;
  };
  const send = async (made: Plan): Promise<readonly string[]> =>
    [...(await apply(made, aws.send)).values()].map((outcome) =>
      outcome.status === 'failed' ? outcome.error.message : outcome.status,
    );
  const outline = (made: Plan): readonly string[] =>
    made.steps.map(({ change, withheld }) =>
      [change.action, showAddress(addressOf(change)), withheld && reasonOf(withheld)].filter(Boolean).join(' '),
    );
  const cloudWatch = (): CloudWatchClient => new CloudWatchClient({ region, endpoint, credentials });
  /** The declarations without those whose address ends so, or with a change in their values. */
  const without = (...endings: string[]): Manifest => ({
    ...manifest,
    declarations: manifest.declarations.filter(
      ({ address }) => !endings.some((ending) => showAddress(address).endsWith(ending)),
    ),
  });

  test('everything is created, and a second plan is empty', async () => {
    const first = await plan();
    expect(first.steps.map(({ change }) => change.action)).toEqual(manifest.declarations.map(() => 'create'));
    expect(new Set(await send(first))).toEqual(new Set(['applied']));
    expect(outline(await plan())).toEqual([]);
  });

  test('a change by hand is seen, kept, and put back by its code', async () => {
    const [alarm] =
      (await cloudWatch().send(new DescribeAlarmsCommand({ AlarmNames: ['Billing-High-CPU'] }))).MetricAlarms ?? [];
    await cloudWatch().send(
      new PutMetricAlarmCommand({
        AlarmName: 'Billing-High-CPU',
        ...{ MetricName: alarm?.MetricName, Namespace: alarm?.Namespace, Dimensions: alarm?.Dimensions },
        ...{ Statistic: alarm?.Statistic, Period: alarm?.Period, ComparisonOperator: alarm?.ComparisonOperator },
        ...{ EvaluationPeriods: alarm?.EvaluationPeriods, AlarmActions: alarm?.AlarmActions },
        Threshold: 99,
      }),
    );
    const seen = await plan();
    expect(outline(seen)).toEqual(['update alarm.Billing-High-CPU by hand']);
    await send(seen);
    expect(outline(await plan())).toEqual(['update alarm.Billing-High-CPU by hand']);
    const codes = new Set(seen.steps.map((step) => step.code));
    expect(await send(await plan(manifest, { clearance: { codes } }))).toEqual(['applied']);
    expect(outline(await plan())).toEqual([]);
  });

  test('a changed threshold is one update', async () => {
    const declarations = manifest.declarations.map((one) =>
      one.address.name === 'Orders-High-CPU' ? { ...one, value: withThreshold(one.value, 70) } : one,
    );
    const changed = { ...manifest, declarations };
    const made = await plan(changed);
    expect(outline(made)).toEqual(['update alarm.Orders-High-CPU']);
    expect(await send(made)).toEqual(['applied']);
    expect(outline(await plan(changed))).toEqual([]);
    expect(await send(await plan())).toEqual(['applied']);
  });

  test('a subscription that somebody removed comes back; one that somebody added survives', async () => {
    const sns = new SNSClient({ region, endpoint, credentials });
    const topic = `arn:aws:sns:${region}:123456789012:conformance-alerts`;
    const added = await sns.send(
      new SubscribeCommand({ TopicArn: topic, Protocol: 'sqs', Endpoint: `arn:aws:sqs:${region}:123456789012:theirs` }),
    );
    const { pages } = aws.read.fresh();
    const listed = (await pages('sns.ListSubscriptionsByTopic', { TopicArn: topic })).flatMap(
      (page) => page.Subscriptions ?? [],
    );
    const ours = listed.find((one) => one.Endpoint?.endsWith(':conformance-probe'));
    await sns.send(new UnsubscribeCommand({ SubscriptionArn: ours?.SubscriptionArn }));
    const made = await plan();
    expect(outline(made)).toEqual([expect.stringMatching(/^create subscription\./)]);
    expect(await send(made)).toEqual(['applied']);
    expect(outline(await plan())).toEqual([]);
    await sns.send(new UnsubscribeCommand({ SubscriptionArn: added.SubscriptionArn }));
  });

  test('a log group that a service made again is taken over', async () => {
    const logs = new CloudWatchLogsClient({ region, endpoint, credentials });
    const logGroupName = '/conformance/kept';
    await logs.send(new UntagResourceCommand({ resourceArn: arnOf(logGroupName), tagKeys: [STACK_TAG, MARK_TAG] }));
    const made = await plan();
    expect(outline(made)).toEqual([`adopt log-group.${logGroupName}`]);
    expect(await send(made)).toEqual(['applied']);
    expect(outline(await plan())).toEqual([]);
  });

  test('what is no longer declared is deleted only when that is allowed; what is protected stays', async () => {
    const fewer = without('Shop-Slow', 'Shop-Silent', 'Shop-Guarded');
    const blocked = [
      'delete alarm.Shop-Slow blocked hazard',
      'delete alarm.Shop-Silent blocked hazard',
      'delete alarm.Shop-Guarded blocked hazard',
    ];
    expect([...outline(await plan(fewer))].sort()).toEqual(blocked.sort());
    const allow = [{ hazard: 'delete', address: 'alarm.Shop-*', until: null }];
    expect(await send(await plan(fewer, { allow }))).toEqual(['applied', 'applied']);
    expect(outline(await plan(fewer, { allow }))).toEqual(['delete alarm.Shop-Guarded blocked hazard']);
  });

  test('the whole stack goes when every delete is allowed', async () => {
    const nothing = { ...manifest, declarations: [] };
    const addresses = ['alarm.Shop-*', 'alarm.Billing-*', 'alarm.Orders-*', 'topic.conformance-*'];
    const ofLogs = ['log-group./conformance/*', 'metric-filter.Shop-*'];
    const allow = [...addresses, ...ofLogs].flatMap((address) =>
      ['delete', 'delete-protected'].map((hazard) => ({ hazard, address, until: null })),
    );
    // Kinds without tags lose only what main declared before.
    const words = { allow, base: { ...manifest, declarations: manifest.declarations.filter(isFilter) } };
    const made = await plan(nothing, words);
    expect(new Set(await send(made))).toEqual(new Set(['applied']));
    expect(outline(await plan(nothing, words))).toEqual([]);
    expect((await cloudWatch().send(new DescribeAlarmsCommand({}))).MetricAlarms).toEqual([]);
  });
});

function moto(): string {
  const { MOTO_ENDPOINT } = process.env;
  if (!MOTO_ENDPOINT) throw new Error('npm run conformance starts the server and names it in MOTO_ENDPOINT');
  return MOTO_ENDPOINT;
}

function arnOf(logGroupName: string): string {
  return `arn:aws:logs:${region}:123456789012:log-group:${logGroupName}`;
}

function isFilter({ address }: Manifest['declarations'][number]): boolean {
  return address.kind === 'metric-filter';
}

function withThreshold(value: unknown, threshold: number): never {
  const declaration = value as { when: object };
  return { ...declaration, when: { ...declaration.when, threshold } } as never;
}
