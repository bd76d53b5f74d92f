import {
  CloudWatchClient,
  ListMetricsCommand,
  ListTagsForResourceCommand,
  PutMetricDataCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import { openSandbox } from '../../../test/support/sandbox.ts';
import type { World } from '../world.ts';

async function open(metrics: World['metrics'] = []) {
  const { sandbox, connect } = await openSandbox({ world: { environments: [], metrics } });
  const client = connect(CloudWatchClient);
  return { sandbox, client };
}

test('metrics are found by namespace, name and dimensions, with a value or without', async () => {
  const { client } = await open([
    { namespace: 'AWS/AmplifyHosting', name: '5xxErrors', dimensions: { App: 'a1' } },
    { namespace: 'AWS/AmplifyHosting', name: '5xxErrors', dimensions: { App: 'a2' } },
    { namespace: 'AWS/SES', name: 'Send', dimensions: {} },
  ]);
  const list = async (input: ListMetricsCommand['input']) => (await client.send(new ListMetricsCommand(input))).Metrics;
  expect(await list({ Namespace: 'AWS/SES' })).toEqual([{ Namespace: 'AWS/SES', MetricName: 'Send', Dimensions: [] }]);
  expect(await list({ Dimensions: [{ Name: 'App' }] })).toHaveLength(2);
  expect(await list({ Dimensions: [{ Name: 'App', Value: 'a2' }] })).toHaveLength(1);
  expect(await list({ MetricName: '5XXErrors' })).toEqual([]);
});

test('metrics come 500 a page', async () => {
  const { client } = await open(
    Array.from({ length: 501 }, (_, n) => ({ namespace: 'App', name: `m${n}`, dimensions: {} })),
  );
  const first = await client.send(new ListMetricsCommand({}));
  const second = await client.send(new ListMetricsCommand({ NextToken: first.NextToken }));
  expect([first.Metrics?.length, second.Metrics?.length, second.NextToken]).toEqual([500, 1, undefined]);
});

test('a metric that gets data is known from then on, also from a compressed request', async () => {
  const { client } = await open();
  const MetricData = Array.from({ length: 400 }, (_, n) => ({ MetricName: `m${n}`, Value: n, Timestamp: new Date(0) }));
  await client.send(new PutMetricDataCommand({ Namespace: 'App', MetricData }));
  const { Metrics } = await client.send(new ListMetricsCommand({ Namespace: 'App', MetricName: 'm399' }));
  expect(Metrics).toHaveLength(1);
  const reserved = client.send(new PutMetricDataCommand({ Namespace: 'AWS/EC2', MetricData: [] }));
  await expect(reserved).rejects.toMatchObject({ name: 'InvalidParameterValueException' });
});

test('an alarm’s tags are set and removed one by one, and there is room for 50', async () => {
  const { client, sandbox } = await open();
  await sandbox.act('cloudwatch.PutMetricAlarm', {
    ...{ AlarmName: 'a', Namespace: 'n', MetricName: 'm', Statistic: 'Sum', Period: 60, EvaluationPeriods: 1 },
    ...{ Threshold: 1, ComparisonOperator: 'GreaterThanThreshold', Tags: [{ Key: 'one', Value: '1' }] },
  });
  const ResourceARN = 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:a';
  await client.send(new TagResourceCommand({ ResourceARN, Tags: [{ Key: 'two', Value: '' }] }));
  await client.send(new UntagResourceCommand({ ResourceARN, TagKeys: ['one', 'never'] }));
  const { Tags } = await client.send(new ListTagsForResourceCommand({ ResourceARN }));
  expect(Tags).toEqual([{ Key: 'two', Value: '' }]);
  const fifty = Array.from({ length: 50 }, (_, n) => ({ Key: `k${n}`, Value: 'v' }));
  const tooMany = client.send(new TagResourceCommand({ ResourceARN, Tags: fifty }));
  await expect(tooMany).rejects.toMatchObject({ name: 'InvalidParameterValueException' });
  await expect(client.send(new ListTagsForResourceCommand({ ResourceARN: `${ResourceARN}x` }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
});
