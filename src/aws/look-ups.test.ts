import { expect, test } from 'vitest';
import { awsError, fakeWire } from '../../test/aws/fakes.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { lookUpsIn, tokenOf } from '../core/references.ts';
import { answer } from './look-ups.ts';
import { openAws } from './ports.ts';

const group = tokenOf({ name: 'beanstalkAutoScalingGroup', args: ['rt-api'] });
const name = tokenOf({ name: 'metricName', args: ['AWS/AmplifyHosting', '4XXErrors', 'App=d12'] });

/** What tokens come to when AWS answers like this. */
async function ask(tokens: readonly string[], reply: (op: string, input: JsonObject) => Json) {
  const wire = fakeWire(reply);
  const { read } = openAws({ region: 'eu-central-1', environment: new Map(), wire });
  const { answers, unresolved } = await answer(read, lookUpsIn(tokens));
  return { answers: [...answers], unresolved: [...unresolved], asked: wire.asked };
}

const groups = (...names: string[]): Json => ({
  EnvironmentResources: { AutoScalingGroups: names.map((Name) => ({ Name })) },
});
const app = [{ Name: 'App', Value: 'd12' }];
const metrics = (...names: string[]): Json => ({
  Metrics: names.map((MetricName) => ({ Namespace: 'AWS/AmplifyHosting', MetricName, Dimensions: app })),
});

test('the Auto Scaling group of an environment is looked up by its name', async () => {
  const { answers, asked } = await ask([group], () => groups('awseb-e-1-AWSEBAutoScalingGroup'));
  expect(answers).toEqual([[group, 'awseb-e-1-AWSEBAutoScalingGroup']]);
  expect(asked).toEqual([
    { op: 'elasticbeanstalk.DescribeEnvironmentResources', input: { EnvironmentName: 'rt-api' } },
  ]);
});

test.each([
  [() => groups(), 'environment rt-api has no Auto Scaling group'],
  [() => ({}), 'environment rt-api has no Auto Scaling group'],
  [() => groups('b', 'a'), 'environment rt-api has several Auto Scaling groups: a, b'],
  [
    () => {
      throw awsError('InvalidParameterValue', "No Environment found for EnvironmentName = 'rt-api'.");
    },
    'environment rt-api was not found, or may not be read',
  ],
  [
    () => {
      throw awsError('AccessDenied', '', 403);
    },
    'elasticbeanstalk.DescribeEnvironmentResources was denied: the role needs elasticbeanstalk:DescribeEnvironmentResources',
  ],
])('an environment without one group is unresolved, with the reason: %#', async (reply, reason) => {
  expect(await ask([group], reply)).toMatchObject({ answers: [], unresolved: [[group, reason]] });
});

test('any other failure ends the look-ups', async () => {
  const broken = () => {
    throw awsError('ExpiredToken', '', 403);
  };
  await expect(ask([group, name], broken)).rejects.toThrow('the session has expired');
});

test('a metric is spelt as ListMetrics spells it', async () => {
  const { answers, asked } = await ask([name], () => metrics('4xxErrors', '5xxErrors', 'Requests'));
  expect(answers).toEqual([[name, '4xxErrors']]);
  expect(asked).toEqual([
    { op: 'cloudwatch.ListMetrics', input: { Namespace: 'AWS/AmplifyHosting', Dimensions: app } },
  ]);
});

test.each([
  [metrics('Requests'), 'no metric like 4XXErrors in AWS/AmplifyHosting with App=d12'],
  [
    metrics('4xxerrors', '4xxErrors'),
    'several metrics are like 4XXErrors in AWS/AmplifyHosting with App=d12: 4xxErrors, 4xxerrors',
  ],
])('a metric without one spelling is unresolved, with the reason: %#', async (page, reason) => {
  expect(await ask([name], () => page)).toMatchObject({ answers: [], unresolved: [[name, reason]] });
});

test('of several spellings the one that was asked for is right', async () => {
  expect((await ask([name], () => metrics('4xxErrors', '4XXErrors'))).answers).toEqual([[name, '4XXErrors']]);
});

test('metrics with further dimensions count only where there is no other', async () => {
  const further = { MetricName: '4xxerrors', Dimensions: [...app, { Name: 'Branch', Value: 'main' }] };
  const both = { Metrics: [further, { MetricName: '4xxErrors', Dimensions: app }] };
  expect((await ask([name], () => both)).answers).toEqual([[name, '4xxErrors']]);
  expect((await ask([name], () => ({ Metrics: [further] }))).answers).toEqual([[name, '4xxerrors']]);
});

test('a metric may have no dimensions, and stand on a later page', async () => {
  const bounces = tokenOf({ name: 'metricName', args: ['AWS/SES', 'reputation.bouncerate'] });
  const { answers } = await ask([bounces], (_, { NextToken }) =>
    NextToken ? { Metrics: [{ MetricName: 'Reputation.BounceRate' }] } : { Metrics: [], NextToken: 'next' },
  );
  expect(answers).toEqual([[bounces, 'Reputation.BounceRate']]);
});

test('look-ups that read the same are one request', async () => {
  const other = tokenOf({ name: 'metricName', args: ['AWS/AmplifyHosting', '5XXErrors', 'App=d12'] });
  const { answers, asked } = await ask([name, other], () => metrics('4xxErrors', '5xxErrors'));
  expect(answers).toEqual([
    [name, '4xxErrors'],
    [other, '5xxErrors'],
  ]);
  expect(asked).toHaveLength(1);
});

test('a look-up may ask for the answer of another', async () => {
  const memory = tokenOf({
    name: 'metricName',
    args: ['CWAgent', 'MEM_USED_PERCENT', `AutoScalingGroupName=${group}`],
  });
  const reply = (op: string, { Dimensions }: JsonObject): Json =>
    op === 'cloudwatch.ListMetrics'
      ? ({ Metrics: [{ MetricName: 'mem_used_percent', Dimensions }] } as Json)
      : groups('asg');
  const { answers, asked } = await ask([memory], reply);
  expect(answers).toEqual([[memory, 'mem_used_percent']]);
  expect(asked[1]?.input.Dimensions).toEqual([{ Name: 'AutoScalingGroupName', Value: 'asg' }]);
  expect((await ask([memory], () => groups())).unresolved).toEqual([
    [memory, 'environment rt-api has no Auto Scaling group'],
  ]);
});

test('a look-up that is not in the table is a mistake of the program', async () => {
  await expect(ask(['${somethingElse(a)}'], () => ({}))).rejects.toThrow('no look-up: somethingElse');
});
