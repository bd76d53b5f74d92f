import { CloudWatchClient, DescribeAlarmsCommand, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import { GetResourcesCommand, ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { ListTopicsCommand, SNSClient } from '@aws-sdk/client-sns';
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { openSandbox } from '../../test/support/sandbox.ts';
import { partitionOf } from '../manifest/stack.ts';
import type { FaultKind } from './faults.ts';
import type { SandboxOptions } from './sandbox.ts';

async function open(options: SandboxOptions = {}) {
  const { sandbox, connect } = await openSandbox(options);
  const cloudWatch = connect(CloudWatchClient);
  const [sns, sqs, tagging] = [connect(SNSClient), connect(SQSClient), connect(ResourceGroupsTaggingAPIClient)];
  const put = (AlarmName = 'a') => cloudWatch.send(new PutMetricAlarmCommand({ ...alarm, AlarmName }));
  const describe = () => cloudWatch.send(new DescribeAlarmsCommand({}));
  return { sandbox, put, describe, sns, sqs, tagging };
}

const alarm = {
  Namespace: 'n',
  MetricName: 'm',
  Statistic: 'Sum',
  Period: 60,
  EvaluationPeriods: 1,
  Threshold: 1,
  ComparisonOperator: 'GreaterThanThreshold',
} as const;

test('each request is on record with its input, its access and what became of it', async () => {
  const { sandbox, put, describe } = await open();
  await describe();
  await expect(put('')).rejects.toThrow();
  expect(sandbox.requests).toMatchObject([
    { op: 'cloudwatch.DescribeAlarms', access: 'read', input: {}, status: 200 },
    {
      op: 'cloudwatch.PutMetricAlarm',
      access: 'write',
      input: { AlarmName: '' },
      status: 400,
      code: 'ValidationError',
    },
  ]);
});

test('what another person does is neither on record nor hit by faults', async () => {
  const { sandbox, describe } = await open({ faults: [{ op: '*', kind: 'error500', count: 1 }] });
  await sandbox.act('cloudwatch.PutMetricAlarm', { ...alarm, AlarmName: 'a' });
  expect(sandbox.requests).toEqual([]);
  await expect(describe()).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
  expect(await sandbox.act('cloudwatch.DescribeAlarms', {})).toMatchObject({ MetricAlarms: [{ AlarmName: 'a' }] });
  await expect(sandbox.act('cloudwatch.DescribeAlarms', { MaxRecords: 0 })).rejects.toMatchObject({
    code: 'ValidationException',
    queryCode: 'ValidationError',
  });
});

test.each<[FaultKind, object, number]>([
  ['throttle', { name: 'Throttling', message: 'Rate exceeded' }, 0],
  ['error500', { name: 'InternalFailure', $metadata: { httpStatusCode: 500 } }, 0],
  ['reset', { code: 'ECONNRESET' }, 0],
  ['reset-after-commit', { code: 'ECONNRESET' }, 1],
  ['expired', { name: 'ExpiredToken' }, 0],
  [
    'denied',
    {
      name: 'AccessDenied',
      message:
        'User: arn:aws:iam::123456789012:user/sandbox is not authorized to perform: cloudwatch:PutMetricAlarm because no identity-based policy allows the cloudwatch:PutMetricAlarm action',
    },
    0,
  ],
])('a fault of the kind %s hits as often as it says, and then no more', async (kind, error, alarmsAfter) => {
  const { sandbox, put } = await open({ faults: [{ op: 'PutMetricAlarm', kind, count: 1 }] });
  await expect(put('a')).rejects.toMatchObject(error);
  expect(sandbox.state.alarms.size).toBe(alarmsAfter);
  await put('b');
  expect(sandbox.state.alarms.has('b')).toBe(true);
});

test('each service denies in its own words', async () => {
  const { sns, sqs, tagging } = await open({ faults: [{ op: '*', kind: 'denied', count: 3 }] });
  await expect(sns.send(new ListTopicsCommand({}))).rejects.toMatchObject({
    name: 'AuthorizationErrorException',
    message: expect.stringContaining('is not authorized to perform: SNS:ListTopics'),
  });
  await expect(sqs.send(new ListQueuesCommand({}))).rejects.toMatchObject({ name: 'AccessDenied' });
  await expect(tagging.send(new GetResourcesCommand({}))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining('tag:GetResources'),
  });
});

test('a fault waits until as many requests have passed as it says, and is forgotten on demand', async () => {
  const { sandbox, put, describe } = await open();
  sandbox.fail({ op: 'cloudwatch.PutMetricAlarm', kind: 'error500', count: 2, after: 1 });
  await put('a');
  await describe();
  await expect(put('b')).rejects.toThrow();
  sandbox.clearFaults();
  await put('c');
  expect([...sandbox.state.alarms.keys()]).toEqual(['a', 'c']);
});

test('latency and slowness add up', async () => {
  const { describe } = await open({ latencyMs: 30, faults: [{ op: '*', kind: 'slow', count: 1, delayMs: 50 }] });
  const start = performance.now();
  await describe();
  expect(performance.now() - start).toBeGreaterThan(75);
});

test('over a quota a request is throttled, and another operation is not', async () => {
  const { put, describe } = await open({ quotas: 'aws', quotaScale: 1 / 3 });
  await put('a');
  await expect(put('b')).rejects.toMatchObject({ name: 'Throttling', message: 'Rate exceeded' });
  await describe();
});

test('without quotas nothing is throttled', async () => {
  const { put, sandbox } = await open();
  await Promise.all(Array.from({ length: 50 }, (_, n) => put(`a${n}`)));
  expect(sandbox.state.alarms.size).toBe(50);
});

test('a body that is no JSON, or has the wrong types, is a SerializationException', async () => {
  const { sandbox } = await open();
  const send = async (body: string) => {
    const headers = { 'x-amz-target': 'GraniteServiceVersion20100801.PutMetricAlarm' };
    return (await (await fetch(sandbox.endpoint, { method: 'POST', headers, body })).json()) as object;
  };
  expect(await send('{')).toMatchObject({ __type: expect.stringMatching('#SerializationException') });
  expect(await send('{"AlarmName":"a","Period":"60"}')).toMatchObject({
    message: expect.stringContaining('an Integer'),
  });
});

test('CloudWatch is also served to clients that still speak Query', async () => {
  const { sandbox } = await open();
  const form = {
    ...{ Action: 'PutMetricAlarm', Version: '2010-08-01', AlarmName: 'a', Namespace: 'n', MetricName: 'm' },
    ...{ Statistic: 'Sum', Period: '60', EvaluationPeriods: '1', Threshold: '0.5', ActionsEnabled: 'false' },
    ...{
      ComparisonOperator: 'GreaterThanThreshold',
      'Dimensions.member.1.Name': 'd',
      'Dimensions.member.1.Value': 'v',
    },
  };
  const put = await fetch(sandbox.endpoint, { method: 'POST', body: new URLSearchParams(form) });
  expect(put.status).toBe(200);
  expect(sandbox.state.alarms.get('a')?.alarm).toMatchObject({
    ...{ Period: 60, Threshold: 0.5, ActionsEnabled: false, Dimensions: [{ Name: 'd', Value: 'v' }] },
  });
  const body = new URLSearchParams({ Action: 'DescribeAlarms', Version: '2010-08-01' });
  const described = await (await fetch(sandbox.endpoint, { method: 'POST', body })).text();
  expect(described).toContain('<Dimensions><member><Name>d</Name><Value>v</Value></member></Dimensions>');
});

test('an operation that is not served is said so, and what is no AWS request is a 404', async () => {
  const { sandbox } = await open();
  const headers = { 'x-amz-target': 'GraniteServiceVersion20100801.PutInsightRule' };
  const unknown = await fetch(sandbox.endpoint, { method: 'POST', headers, body: '{}' });
  expect(await unknown.json()).toMatchObject({ __type: 'com.amazonaws.cloudwatch#UnknownOperationException' });
  const body = new URLSearchParams({ Action: 'Nothing', Version: '2010-03-31' });
  expect(await (await fetch(sandbox.endpoint, { method: 'POST', body })).text()).toContain(
    '<Code>InvalidAction</Code>',
  );
  expect((await fetch(sandbox.endpoint)).status).toBe(404);
});

test('two runs invent the same ids', async () => {
  const runs = await Promise.all([open(), open()]);
  const arns = await Promise.all(
    runs.map(async ({ sandbox }) => {
      await sandbox.act('sns.CreateTopic', { Name: 't' });
      const TopicArn = 'arn:aws:sns:eu-central-1:123456789012:t';
      return sandbox.act('sns.Subscribe', { TopicArn, Protocol: 'sms', Endpoint: '+331' });
    }),
  );
  expect(arns[0]).toEqual(arns[1]);
});

test('closing cuts connections that are kept alive', async () => {
  const { sandbox, describe } = await open();
  await describe();
  await sandbox.close();
  await expect(describe()).rejects.toMatchObject({ code: expect.stringMatching('ECONNREFUSED|ECONNRESET') });
});

test.each([
  ['eu-central-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['eusc-de-east-1', 'aws-eusc'],
])('ARNs of %s are of partition %s, and the declarations mean the same', async (region, partition) => {
  const { sandbox } = await openSandbox({ region });
  const { Arn } = (await sandbox.act('sts.GetCallerIdentity', {})) as { Arn: string };
  expect(Arn.split(':')[1]).toBe(partition);
  expect(partitionOf(region)).toBe(partition);
});
