import {
  DescribeEnvironmentResourcesCommand,
  DescribeEnvironmentsCommand,
  ElasticBeanstalkClient,
} from '@aws-sdk/client-elastic-beanstalk';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { openSandbox } from '../../../test/support/sandbox.ts';
import { environmentNamed } from '../world.ts';

async function open() {
  const world = { environments: [environmentNamed('orders-api'), environmentNamed('billing-api')], metrics: [] };
  const { connect } = await openSandbox({ account: '000000000001', world });
  return { beanstalk: connect(ElasticBeanstalkClient), sts: connect(STSClient) };
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
