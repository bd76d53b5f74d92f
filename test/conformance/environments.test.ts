import {
  CreateApplicationCommand,
  CreateEnvironmentCommand,
  ElasticBeanstalkClient,
} from '@aws-sdk/client-elastic-beanstalk';
import { expect, onTestFinished, test } from 'vitest';
import { openAws } from '../../src/aws/ports.ts';
import { clearEverything } from '../../src/core/approvals.ts';
import { planStack } from '../../src/flow/plan.ts';
import { environmentsNamed } from '../../src/kinds/environment-settings/read.ts';
import { registry } from '../support/account.ts';
import { declarationOf, declared } from '../support/declared.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const region = 'eu-central-1';
const endpoint = process.env.MOTO_ENDPOINT ?? '';

/** Of what settings need, moto 5.2 serves DescribeEnvironments and nothing else: no options, no validation, no updates, no events. */
test('on moto: environments are found by name, and one that is not there is told and stops nothing', async () => {
  const aws = openAws({ region, endpoint, credentials, environment: new Map(), unpaced: true });
  onTestFinished(aws.close);
  const beanstalk = new ElasticBeanstalkClient({ region, endpoint, credentials });
  await beanstalk.send(new CreateApplicationCommand({ ApplicationName: 'shop' }));
  const named = { ApplicationName: 'shop', EnvironmentName: 'orders-api', SolutionStackName: 'any' };
  await beanstalk.send(new CreateEnvironmentCommand(named));
  const found = await environmentsNamed(aws.read.fresh(), ['orders-api', 'billing-api']);
  expect(found.get('orders-api')).toMatchObject({ application: 'shop', status: 'Ready' });

  const address = { kind: 'environment-settings', name: 'billing-api' };
  const { plan } = await planStack({
    manifest: declared('shop', [declarationOf(address, { logs: { stream: true } })]),
    ...{ base: null, kinds: new Map([['environment-settings', registry.get('environment-settings') as never]]) },
    ...{ read: aws.read.fresh(), environment: new Map(), clearance: clearEverything, allow: [] },
    now: '2026-11-22T12:00:00Z',
  });
  expect(plan.steps.map(({ withheld }) => withheld)).toEqual([
    'needs something that is not there: the environment was not found, or may not be read',
  ]);
});
