import { expect, test } from 'vitest';
import { at as place } from '../../../test/support/kinds.ts';
import type { Json, JsonObject } from '../../core/json.ts';
import { showAddress } from '../../core/types.ts';
import { placeIn, readState, type State } from './state.ts';

const at = { ...place, stack: 'shop' };
const topicArn = 'arn:aws:sns:eu-central-1:123456789012:alerts';

function state(...resources: readonly Json[]): string {
  return JSON.stringify({ version: 4, terraform_version: '1.11.4', resources });
}

function resource(type: string, attributes: JsonObject, more: JsonObject = {}): Json {
  return { mode: 'managed', type, name: 'one', instances: [{ attributes, ...more }] };
}

function read(...resources: readonly Json[]): State {
  const found = readState(state(...resources), at);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

test('a composite keeps its rule and its suppressor', () => {
  const { existing } = read(
    resource('aws_cloudwatch_composite_alarm', {
      alarm_name: 'down',
      alarm_rule: 'ALARM("a") OR ALARM("b")',
      actions_enabled: true,
      alarm_actions: [topicArn],
      actions_suppressor: [{ alarm: 'maintenance', wait_period: 60, extension_period: 120 }],
    }),
  );
  expect(existing[0]?.spec).toMatchObject({
    alarmActions: { [topicArn]: true },
    suppressor: { alarm: 'maintenance', waitSeconds: 60, extensionSeconds: 120 },
  });
});

test('a mute rule keeps its window', () => {
  const { existing } = read(
    resource('aws_cloudwatch_alarm_mute_rule', {
      name: 'nightly',
      rule: [{ schedule: [{ expression: 'cron(0 2 * * *)', duration: 'PT4H', timezone: 'Europe/Paris' }] }],
      mute_targets: [{ alarm_names: ['a', 'b'] }],
      expire_date: '2026-12-31T23:59:00Z',
    }),
  );
  expect(existing[0]?.spec).toMatchObject({
    schedule: 'cron(0 2 * * *)',
    duration: 'PT4H',
    timezone: 'Europe/Paris',
    alarms: { a: true, b: true },
    expires: '2026-12-31T23:59Z',
  });
});

test("of an environment's settings only the options that we carry are kept, and Terraform goes on to hold it", () => {
  const setting = (namespace: string, name: string, value: string) => ({ namespace, name, value, resource: '' });
  const { existing, origins } = read(
    resource('aws_elastic_beanstalk_environment', {
      name: 'rt-orders',
      setting: [
        setting('aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', 'true'),
        setting('aws:elasticbeanstalk:application:environment', 'DB_PASSWORD', 'planted-secret'),
      ],
    }),
  );
  expect(existing[0]?.spec).toMatchObject({ logs: { stream: true } });
  expect(JSON.stringify(existing)).not.toContain('planted-secret');
  expect(origins).toEqual([]);
});

test('saved queries and filters are carried where the name of the stack is in front of theirs', () => {
  const { existing } = read(
    resource('aws_cloudwatch_query_definition', {
      name: 'shop/errors',
      query_string: 'fields @message',
      log_group_names: ['/a'],
    }),
    resource('aws_cloudwatch_query_definition', { name: 'errors', query_string: 'fields @message' }),
  );
  expect(existing.map(({ address }) => showAddress(address))).toEqual([
    'query-definition.errors',
    'query-definition.not ours: errors',
  ]);
});

test("a topic's policy is read where it stands, and let go with it", () => {
  const Policy = JSON.stringify({
    Statement: [{ Sid: 'x', Effect: 'Allow', Principal: '*', Action: 'SNS:Publish', Resource: topicArn }],
  });
  const { existing, origins } = read(
    resource('aws_sns_topic', { name: 'alerts', arn: topicArn, policy: '{}' }),
    resource('aws_sns_topic_policy', { arn: topicArn, policy: Policy }),
  );
  expect(existing[0]?.spec).toMatchObject({ policy: { statements: { x: { effect: 'Allow' } } } });
  expect(origins.map(({ label }) => label)).toEqual(['aws_sns_topic.one', 'aws_sns_topic_policy.one']);
});

test('what we cannot carry is told by its name in Terraform; what is nothing of ours is not told', () => {
  const elsewhere = 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:x';
  const { leftOut } = read(
    resource('aws_cloudwatch_metric_stream', { name: 's' }),
    resource('aws_vpc', { id: 'vpc-1' }),
    {
      ...(resource(
        'aws_cloudwatch_metric_alarm',
        { alarm_name: 'x', arn: elsewhere },
        { index_key: 'a' },
      ) as JsonObject),
      module: 'module.m',
    },
    resource('aws_cloudwatch_metric_alarm', { alarm_name: 'promql', evaluation_criteria: [{}] }),
  );
  expect(leftOut.map(({ address, reason }) => [address.name, reason])).toEqual([
    ['aws_cloudwatch_metric_alarm.one', 'PromQL alarms are no kind of ours'],
    ['aws_cloudwatch_metric_stream.one', 'aws_cloudwatch_metric_stream is no kind of ours'],
    [
      'module.m.aws_cloudwatch_metric_alarm.one["a"]',
      'it lives in us-east-1, account 123456789012, and this stack in eu-central-1, account 123456789012',
    ],
  ]);
});

test('a resource of many in modules of many is let go by its name alone', () => {
  const topic = (module: string, index_key: Json) => ({
    ...(resource('aws_sns_topic', { name: 'x', arn: topicArn }, { index_key }) as JsonObject),
    module,
  });
  const { origins } = read(topic('module.team["a].b\\"[c"].module.shop[0]', 'x"]'), topic('module.team["d"]', 7));
  expect(origins.map(({ label }) => label)).toEqual([
    'module.team.module.shop.aws_sns_topic.one',
    'module.team.aws_sns_topic.one',
  ]);
});

test.each([
  ['', 'it is no JSON: '],
  ['[]', 'it is no Terraform state: it has no list of resources'],
  ['{"version":3,"modules":[]}', 'it is no Terraform state: it has no list of resources'],
  ['{"version":5,"resources":[]}', 'it is a state of version 5; version 4 is read'],
])('%j is refused', (text, reason) => {
  expect(readState(text, at)).toContain(reason);
});

test('the account and region are those in which most of it lives', () => {
  const alarm = (region: string) =>
    resource('aws_cloudwatch_metric_alarm', { arn: `arn:aws:cloudwatch:${region}:123456789012:alarm:x` });
  expect(placeIn(state(alarm('eu-west-1'), alarm('eu-central-1'), alarm('eu-west-1')))).toEqual({
    region: 'eu-west-1',
    account: '123456789012',
  });
  expect(placeIn(state(resource('aws_vpc', {})))).toContain('it holds nothing that we carry');
});
