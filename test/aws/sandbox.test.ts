import { expect, onTestFinished, test } from 'vitest';
import { checkAccount } from '../../src/aws/account.ts';
import { answer } from '../../src/aws/look-ups.ts';
import { type AwsOptions, openAws } from '../../src/aws/ports.ts';
import { lookUpsIn, tokenOf } from '../../src/core/references.ts';
import { type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { environmentNamed } from '../../src/sandbox/world.ts';

const region = 'eu-central-1';
const account = '123456789012';
const topicArn = `arn:aws:sns:${region}:${account}:alerts`;

/** Our ports to a sandbox that is closed after the test. */
async function open(options: SandboxOptions = {}, aws: Partial<AwsOptions> = {}) {
  const sandbox = await startSandbox({ account, region, ...options });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const environment = new Map([['HOOK', 'https://hooks.example/secret-path']]);
  const ports = openAws({ region, endpoint: sandbox.endpoint, credentials, environment, unpaced: true, ...aws });
  onTestFinished(async () => {
    ports.close();
    await sandbox.close();
  });
  return { ...ports, sandbox };
}

const put = (name: string) => ({
  op: 'cloudwatch.PutMetricAlarm',
  input: {
    ...{ AlarmName: name, Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Statistic: 'Average', Period: 300 },
    ...{ EvaluationPeriods: 2, Threshold: 80, ComparisonOperator: 'GreaterThanThreshold' },
  },
});

test('the account is asked for and compared', async () => {
  const { read } = await open();
  await checkAccount(read, { account, region });
  await expect(checkAccount(read.fresh(), { account: '999999999999', region })).rejects.toThrow('999999999999');
});

test('look-ups are answered, and what is not there is unresolved with its reason', async () => {
  const metric = { namespace: 'AWS/AmplifyHosting', name: '4xxErrors', dimensions: { App: 'd12' } };
  const environment = environmentNamed('rt-api');
  const { read, requests } = await open({ world: { environments: [environment], metrics: [metric] } });
  const group = tokenOf({ name: 'beanstalkAutoScalingGroup', args: ['rt-api'] });
  const missing = tokenOf({ name: 'beanstalkAutoScalingGroup', args: ['rt-gone'] });
  const spelling = tokenOf({ name: 'metricName', args: ['AWS/AmplifyHosting', '4XXErrors', 'App=d12'] });
  const { answers, unresolved } = await answer(read, lookUpsIn([group, missing, spelling]));
  expect(Object.fromEntries(answers)).toEqual({
    [group]: environment.autoScalingGroups[0],
    [spelling]: '4xxErrors',
  });
  expect([...unresolved]).toEqual([[missing, 'environment rt-gone was not found, or may not be read']]);
  expect(Object.fromEntries(requests())).toEqual({
    'cloudwatch.ListMetrics': 1,
    'elasticbeanstalk.DescribeEnvironmentResources': 2,
  });
});

test('a listing has all its pages, through throttling, errors and resets', async () => {
  const { read, send, sandbox } = await open();
  for (let i = 0; i < 201; i += 1) await send.send(put(`alarm ${i}`));
  sandbox.fail({ op: 'DescribeAlarms', kind: 'throttle', count: 1, after: 1 });
  sandbox.fail({ op: 'DescribeAlarms', kind: 'reset', count: 1, after: 3 });
  const pages = await read.pages('cloudwatch.DescribeAlarms', { MaxRecords: 100 });
  expect(pages.flatMap(({ MetricAlarms }) => MetricAlarms ?? [])).toHaveLength(201);
});

test('a denied read is one sentence that names operation and permission', async () => {
  const { read, sandbox } = await open();
  sandbox.fail({ op: 'DescribeAlarms', kind: 'denied', count: 1 });
  await expect(read.read('cloudwatch.DescribeAlarms', {})).rejects.toMatchObject({
    denied: true,
    message: 'cloudwatch.DescribeAlarms was denied: the role needs cloudwatch:DescribeAlarms',
  });
  sandbox.fail({ op: 'GetTopicAttributes', kind: 'denied', count: 1 });
  await expect(read.read('sns.GetTopicAttributes', { TopicArn: topicArn })).rejects.toMatchObject({
    denied: true,
    message: 'sns.GetTopicAttributes was denied: the role needs sns:GetTopicAttributes',
  });
});

test('an expired session and a value that AWS does not take are not sent again', async () => {
  const { read, send, sandbox, requests } = await open();
  sandbox.fail({ op: 'DescribeAlarms', kind: 'expired', count: 9 });
  await expect(read.read('cloudwatch.DescribeAlarms', {})).rejects.toThrow('the session has expired');
  const wrong = { op: 'cloudwatch.PutMetricAlarm', input: { ...put('a').input, Period: 45 } };
  await expect(send.send(wrong)).rejects.toThrow('cloudwatch.PutMetricAlarm was rejected: ');
  expect([...requests().values()]).toEqual([1, 1]);
});

test('a Put and a delete whose answers are lost are done once they are sent again', async () => {
  const { read, send, sandbox } = await open();
  sandbox.fail({ op: 'PutMetricAlarm', kind: 'reset-after-commit', count: 1 });
  await send.send(put('a'));
  sandbox.fail({ op: 'DeleteAlarms', kind: 'reset-after-commit', count: 1 });
  await send.send({ op: 'cloudwatch.DeleteAlarms', input: { AlarmNames: ['a'] } });
  expect(await read.read('cloudwatch.DescribeAlarms', {})).toMatchObject({ MetricAlarms: [] });
});

test('an Unsubscribe whose answer is lost is done, and a Subscribe makes no second subscription', async () => {
  const { read, send, sandbox } = await open();
  await send.send({ op: 'sns.CreateTopic', input: { Name: 'alerts' } });
  sandbox.fail({ op: 'Subscribe', kind: 'reset-after-commit', count: 1 });
  const endpoint = 'arn:aws:sqs:eu-central-1:123456789012:probe';
  await send.send({ op: 'sns.Subscribe', input: { TopicArn: topicArn, Protocol: 'sqs', Endpoint: endpoint } });
  const listed = async () =>
    (await read.fresh().pages('sns.ListSubscriptionsByTopic', { TopicArn: topicArn })).flatMap(
      ({ Subscriptions }) => Subscriptions ?? [],
    );
  const [subscription, ...more] = await listed();
  expect(more).toEqual([]);
  sandbox.fail({ op: 'Unsubscribe', kind: 'reset-after-commit', count: 1 });
  const { SubscriptionArn = '' } = subscription ?? {};
  await send.send({ op: 'sns.Unsubscribe', input: { SubscriptionArn } });
  expect(await listed()).toEqual([]);
});

test('a secret end point is sent as its value and comes back as its reference', async () => {
  const { read, send, sandbox } = await open();
  await send.send({ op: 'sns.CreateTopic', input: { Name: 'alerts' } });
  const input = { TopicArn: topicArn, Protocol: 'https', Endpoint: '${env.HOOK}' };
  await send.send({ op: 'sns.Subscribe', input });
  const [page] = await read.pages('sns.ListSubscriptionsByTopic', { TopicArn: topicArn });
  expect(page?.Subscriptions?.map(({ Endpoint }) => Endpoint)).toEqual(['${env.HOOK}']);
  const held = await sandbox.act('sns.ListSubscriptionsByTopic', { TopicArn: topicArn });
  expect(JSON.stringify(held)).toContain('https://hooks.example/secret-path');
});

test('writes keep just under AWS’s quota: none is throttled', async () => {
  const { send, requests } = await open({ quotas: 'aws', quotaScale: 10 }, { unpaced: false, pace: 9.8 });
  await Promise.all(Array.from({ length: 60 }, (_, i) => send.send(put(`alarm ${i}`))));
  expect(requests().get('cloudwatch.PutMetricAlarm')).toBe(60);
});
