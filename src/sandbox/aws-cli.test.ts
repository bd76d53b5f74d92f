import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import type { Json, JsonObject } from '../core/json.ts';
import { startSandbox } from './sandbox.ts';
import { environmentNamed } from './world.ts';

const run = promisify(execFile);
const cli = process.env.AWS_CLI ?? 'aws';
const cliIsHere = spawnSync(cli, ['--version']).status === 0;

test.skipIf(!cliIsHere)('the AWS CLI is served (skipped where there is no aws on the PATH)', async () => {
  const aws = await open();
  const TopicArn = 'arn:aws:sns:eu-central-1:123456789012:t';
  expect(await aws('sts get-caller-identity')).toMatchObject({ Account: '123456789012' });
  await aws(
    ...[
      'cloudwatch put-metric-alarm --alarm-name a --namespace AWS/EC2 --metric-name CPUUtilization --statistic Average',
    ],
    ...['--period 300 --evaluation-periods 2 --threshold 80 --comparison-operator GreaterThanThreshold'],
    ...['--dimensions Name=AutoScalingGroupName,Value=g --tags Key=stack,Value=s'],
  );
  await aws(
    'cloudwatch tag-resource --resource-arn arn:aws:cloudwatch:eu-central-1:123456789012:alarm:a --tags Key=b,Value=c',
  );
  expect(await aws('cloudwatch describe-alarms')).toMatchObject({
    MetricAlarms: [{ AlarmName: 'a', Period: 300, Dimensions: [{ Name: 'AutoScalingGroupName', Value: 'g' }] }],
  });
  expect(await aws('sns create-topic --name t --tags Key=stack,Value=s')).toEqual({ TopicArn });
  await aws(`sns subscribe --topic-arn ${TopicArn} --protocol email --notification-endpoint a@example.org`);
  expect(await aws(`sns list-subscriptions-by-topic --topic-arn ${TopicArn}`)).toMatchObject({
    Subscriptions: [{ SubscriptionArn: 'PendingConfirmation', Endpoint: 'a@example.org' }],
  });
  expect(await aws('resourcegroupstaggingapi get-resources --tag-filters Key=stack,Values=s')).toMatchObject({
    ResourceTagMappingList: [{ Tags: [{ Key: 'b' }, { Key: 'stack' }] }, { ResourceARN: TopicArn }],
  });
  expect(await aws('elasticbeanstalk describe-environment-resources --environment-name orders-api')).toMatchObject({
    EnvironmentResources: { AutoScalingGroups: [{ Name: environmentNamed('orders-api').autoScalingGroups[0] }] },
  });
  await expect(aws('cloudwatch set-alarm-state --alarm-name nope --state-value OK --state-reason x')).rejects.toThrow(
    'An error occurred (ResourceNotFound) when calling the SetAlarmState operation',
  );
});

test.skipIf(!cliIsHere)(
  'the AWS CLI is served by CloudWatch Logs too (skipped where there is no aws on the PATH)',
  async () => {
    const aws = await open();
    await aws('logs create-log-group --log-group-name /shop/api --tags stack=s');
    await aws('logs put-retention-policy --log-group-name /shop/api --retention-in-days 7');
    expect(await aws('logs describe-log-groups --log-group-name-prefix /shop')).toMatchObject({
      logGroups: [{ logGroupName: '/shop/api', retentionInDays: 7 }],
    });
    await aws(
      ...['logs put-metric-filter --log-group-name /shop/api --filter-name Errors --filter-pattern ERROR'],
      ...['--metric-transformations metricName=Errors,metricNamespace=Shop,metricValue=1,defaultValue=0'],
    );
    expect(await aws('logs describe-metric-filters')).toMatchObject({
      metricFilters: [{ filterName: 'Errors', metricTransformations: [{ defaultValue: 0 }] }],
    });
    const { queryDefinitionId } = await aws(
      'logs put-query-definition --name q --query-string limit --log-group-names /shop/api',
    );
    expect(await aws('logs describe-query-definitions')).toMatchObject({ queryDefinitions: [{ queryDefinitionId }] });
    await expect(aws('logs put-retention-policy --log-group-name /shop/api --retention-in-days 2')).rejects.toThrow(
      'An error occurred (InvalidParameterException) when calling the PutRetentionPolicy operation',
    );
  },
);

/** Runs the CLI with words split at spaces, and gives its JSON. */
async function open(): Promise<(...words: string[]) => Promise<JsonObject>> {
  const sandbox = await startSandbox({ world: { environments: [environmentNamed('orders-api')], metrics: [] } });
  onTestFinished(() => sandbox.close());
  const env = {
    ...process.env,
    ...{ AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y', AWS_DEFAULT_REGION: 'eu-central-1', AWS_PAGER: '' },
  };
  return async (...words) => {
    const args = words.join(' ').split(' ');
    const { stdout } = await run(cli, ['--endpoint-url', sandbox.endpoint, '--output', 'json', ...args], { env });
    return (stdout === '' ? {} : (JSON.parse(stdout) as Json)) as JsonObject;
  };
}
