import {
  type ConfigurationSettingsDescription,
  DescribeConfigurationOptionsCommand,
  DescribeConfigurationSettingsCommand,
  DescribeEnvironmentsCommand,
  DescribeEventsCommand,
  ElasticBeanstalkClient,
  UpdateEnvironmentCommand,
  ValidateConfigurationSettingsCommand,
} from '@aws-sdk/client-elastic-beanstalk';
import { expect, test } from 'vitest';
import { openSandbox } from '../../../test/support/sandbox.ts';
import { environmentNamed } from '../world.ts';

const logs = 'aws:elasticbeanstalk:cloudwatch:logs';
const reporting = 'aws:elasticbeanstalk:healthreporting:system';
const variables = 'aws:elasticbeanstalk:application:environment';
const named = { ApplicationName: 'orders-api', EnvironmentName: 'orders-api' };
const streaming = { Namespace: logs, OptionName: 'StreamLogs', Value: 'true' };

async function open({ updateMs = 0, failsNext }: { updateMs?: number; failsNext?: readonly string[] } = {}) {
  let now = Date.parse('2026-11-22T12:00:00Z');
  const environment = { ...environmentNamed('orders-api'), ...(failsNext && { failsNext }) };
  const world = { environments: [environment], metrics: [] };
  const { connect } = await openSandbox({ world, updateMs, clock: () => now });
  const beanstalk = connect(ElasticBeanstalkClient);
  const update = (...OptionSettings: { Namespace: string; OptionName: string; Value: string }[]) =>
    beanstalk.send(new UpdateEnvironmentCommand({ EnvironmentName: 'orders-api', OptionSettings }));
  const sets = async () =>
    (await beanstalk.send(new DescribeConfigurationSettingsCommand(named))).ConfigurationSettings ?? [];
  const status = async () =>
    (await beanstalk.send(new DescribeEnvironmentsCommand({ EnvironmentNames: ['orders-api'] }))).Environments?.[0]
      ?.Status;
  const pass = (ms: number) => {
    now += ms;
  };
  return { beanstalk, update, sets, status, pass };
}

function valueIn(set: ConfigurationSettingsDescription | undefined, name: string): string | undefined {
  return set?.OptionSettings?.find(({ OptionName }) => OptionName === name)?.Value;
}

test('an environment tells every option, and its variables twice', async () => {
  const { sets, update } = await open();
  await update({ Namespace: variables, OptionName: 'DB_PASSWORD', Value: 'hunter2' });
  const [set, ...more] = await sets();
  expect(more).toEqual([]);
  expect(set?.DeploymentStatus).toBe('deployed');
  const told = ['StreamLogs', 'RetentionInDays', 'SystemType', 'DB_PASSWORD', 'EnvironmentVariables'];
  expect(told.map((name) => valueIn(set, name))).toEqual(['false', '7', 'enhanced', 'hunter2', 'DB_PASSWORD=hunter2']);
});

test('a document lists every metric, null where it is not published', async () => {
  const { sets, update } = await open();
  const read = async () => JSON.parse(valueIn((await sets())[0], 'ConfigDocument') ?? '');
  const before = await read();
  expect(Object.keys(before.CloudWatchMetrics.Environment)).toHaveLength(21);
  expect(Object.keys(before.CloudWatchMetrics.Instance)).toHaveLength(24);
  const Value = JSON.stringify({ CloudWatchMetrics: { Environment: { InstancesOk: 60 } }, Rules: {}, Version: 1 });
  await update({ Namespace: reporting, OptionName: 'ConfigDocument', Value });
  const after = await read();
  expect(after.CloudWatchMetrics.Environment).toEqual({ ...before.CloudWatchMetrics.Environment, InstancesOk: 60 });
  expect(after.Rules).toEqual({});
});

test('an update takes its time: two sets meanwhile, and no other update', async () => {
  const { update, sets, status, pass, beanstalk } = await open({ updateMs: 60_000 });
  expect((await update(streaming)).Status).toBe('Updating');
  expect((await sets()).map((set) => [set.DeploymentStatus, valueIn(set, 'StreamLogs')])).toEqual([
    ['pending', 'true'],
    ['deployed', 'false'],
  ]);
  await expect(update(streaming)).rejects.toMatchObject({
    name: 'InvalidParameterValue',
    message: 'Environment named orders-api is in an invalid state for this operation. Must be Ready.',
  });
  pass(60_000);
  expect(await status()).toBe('Ready');
  expect((await sets()).map((set) => [set.DeploymentStatus, valueIn(set, 'StreamLogs')])).toEqual([
    ['deployed', 'true'],
  ]);
  const { Events } = await beanstalk.send(new DescribeEventsCommand({ EnvironmentName: 'orders-api', MaxRecords: 1 }));
  expect(Events?.map(({ Message }) => Message)).toEqual(['Successfully deployed new configuration to environment.']);
});

test('an update that fails leaves what was deployed, a draft and its events', async () => {
  const { update, sets, beanstalk } = await open({ failsNext: ['Service role is missing.'] });
  await update(streaming);
  expect((await sets()).map((set) => [set.DeploymentStatus, valueIn(set, 'StreamLogs')])).toEqual([
    ['failed', 'true'],
    ['deployed', 'false'],
  ]);
  const { Events } = await beanstalk.send(
    new DescribeEventsCommand({ EnvironmentName: 'orders-api', Severity: 'ERROR' }),
  );
  expect(Events?.map(({ Message }) => Message)).toEqual(['Service role is missing.']);
});

test('an option tells what changing it means, and what it may be', async () => {
  const { beanstalk } = await open();
  const asked = { ...named, Options: [{ Namespace: reporting, OptionName: 'SystemType' }] };
  expect((await beanstalk.send(new DescribeConfigurationOptionsCommand(asked))).Options).toMatchObject([
    { Name: 'SystemType', DefaultValue: 'basic', ChangeSeverity: 'RestartEnvironment' },
  ]);
});

test('what Beanstalk does not take is told beforehand, and refused', async () => {
  const { beanstalk, update } = await open();
  const wrong = { Namespace: logs, OptionName: 'RetentionInDays', Value: '8' };
  const unknown = { Namespace: logs, OptionName: 'Retention', Value: '7' };
  const OptionSettings = [streaming, wrong, unknown];
  const { Messages } = await beanstalk.send(new ValidateConfigurationSettingsCommand({ ...named, OptionSettings }));
  expect(Messages?.map(({ Severity, OptionName }) => [Severity, OptionName])).toEqual([
    ['error', 'RetentionInDays'],
    ['error', 'Retention'],
  ]);
  await expect(update(wrong)).rejects.toMatchObject({ name: 'ConfigurationValidationException' });
});
