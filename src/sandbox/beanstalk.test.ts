import {
  DescribeEnvironmentResourcesCommand,
  DescribeEnvironmentsCommand,
  ElasticBeanstalkClient,
} from '@aws-sdk/client-elastic-beanstalk';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from './sandbox.ts';
import { environmentNamed } from './world.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

async function open() {
  const world = { environments: [environmentNamed('orders-api'), environmentNamed('billing-api')], metrics: [] };
  const sandbox = await startSandbox({ account: '000000000001', world });
  const credentials = { accessKeyId: 'x', secretAccessKey: 'y' };
  const settings = { endpoint: sandbox.endpoint, region: 'eu-central-1', credentials, maxAttempts: 1 };
  const beanstalk = new ElasticBeanstalkClient(settings);
  const sts = new STSClient(settings);
  onTestFinished(async () => {
    beanstalk.destroy();
    sts.destroy();
    await sandbox.close();
  });
  return { beanstalk, sts };
}

test('an environment tells its Auto Scaling group', async () => {
  const { beanstalk } = await open();
  const { EnvironmentResources } = await beanstalk.send(
    new DescribeEnvironmentResourcesCommand({ EnvironmentName: 'orders-api' }),
  );
  expect(EnvironmentResources).toMatchObject({
    EnvironmentName: 'orders-api',
    AutoScalingGroups: [{ Name: environmentNamed('orders-api').autoScalingGroups[0] }],
  });
});

test('an environment that does not exist is an error when its resources are asked for, and nothing in a list', async () => {
  const { beanstalk } = await open();
  const resources = beanstalk.send(new DescribeEnvironmentResourcesCommand({ EnvironmentName: 'gone-api' }));
  await expect(resources).rejects.toMatchObject({
    name: 'InvalidParameterValue',
    message: "No Environment found for EnvironmentName = 'gone-api'.",
  });
  const list = await beanstalk.send(new DescribeEnvironmentsCommand({ EnvironmentNames: ['gone-api', 'billing-api'] }));
  expect(list.Environments?.map(({ EnvironmentName, Status }) => [EnvironmentName, Status])).toEqual([
    ['billing-api', 'Ready'],
  ]);
});

test('STS tells the account of the sandbox, zeros in front too', async () => {
  const { sts } = await open();
  expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '000000000001',
    Arn: 'arn:aws:iam::000000000001:user/sandbox',
  });
});
