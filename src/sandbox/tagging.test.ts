import {
  GetResourcesCommand,
  type GetResourcesCommandInput,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { expect, test } from 'vitest';
import { openSandbox } from '../../test/support/sandbox.ts';
import type { SandboxOptions } from './sandbox.ts';

async function open(options: SandboxOptions = {}) {
  const { sandbox, connect } = await openSandbox(options);
  const client = connect(ResourceGroupsTaggingAPIClient);
  const get = (input: GetResourcesCommandInput = {}) => client.send(new GetResourcesCommand(input));
  return {
    sandbox,
    get,
    found: async (input: GetResourcesCommandInput = {}) =>
      (await get(input)).ResourceTagMappingList?.map(({ ResourceARN }) => ResourceARN?.split(':').slice(5).join(':')),
    alarm: (AlarmName: string, tags: Record<string, string>) =>
      sandbox.act('cloudwatch.PutMetricAlarm', {
        ...{
          AlarmName,
          Namespace: 'n',
          MetricName: 'm',
          Statistic: 'Sum',
          Period: 60,
          EvaluationPeriods: 1,
          Threshold: 1,
        },
        ...{
          ComparisonOperator: 'GreaterThanThreshold',
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        },
      }),
  };
}

test('resources are found by type, by all of several keys, and by any of a key’s values', async () => {
  const { sandbox, alarm, found } = await open();
  await alarm('a', { stack: 's', team: 'x' });
  await alarm('b', { stack: 's', team: 'y' });
  await alarm('untagged', {});
  await sandbox.act('sns.CreateTopic', { Name: 't', Tags: [{ Key: 'stack', Value: 's' }] });
  expect(await found()).toEqual(['alarm:a', 'alarm:b', 't']);
  expect(await found({ ResourceTypeFilters: ['cloudwatch:alarm'] })).toEqual(['alarm:a', 'alarm:b']);
  expect(await found({ ResourceTypeFilters: ['sns'] })).toEqual(['t']);
  expect(await found({ ResourceTypeFilters: ['sns:topic', 'cloudwatch:dashboard'] })).toEqual(['t']);
  expect(await found({ TagFilters: [{ Key: 'stack', Values: ['s'] }, { Key: 'team' }] })).toEqual([
    'alarm:a',
    'alarm:b',
  ]);
  expect(await found({ TagFilters: [{ Key: 'team', Values: ['y', 'z'] }] })).toEqual(['alarm:b']);
});

test('what was tagged once is found without tags, unless tags are asked for', async () => {
  const { sandbox, alarm, get, found } = await open();
  await alarm('a', { stack: 's' });
  const ResourceARN = 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:a';
  await sandbox.act('cloudwatch.UntagResource', { ResourceARN, TagKeys: ['stack'] });
  expect((await get()).ResourceTagMappingList).toEqual([{ ResourceARN, Tags: [] }]);
  expect(await found({ TagFilters: [{ Key: 'stack' }] })).toEqual([]);
});

test('the last page carries an empty token', async () => {
  const { alarm, get } = await open();
  await alarm('a', { stack: 's' });
  await alarm('b', { stack: 's' });
  const first = await get({ ResourcesPerPage: 1 });
  const second = await get({ ResourcesPerPage: 1, PaginationToken: first.PaginationToken });
  expect(first.ResourceTagMappingList).toHaveLength(1);
  expect(second.PaginationToken).toBe('');
  await expect(get({ ResourcesPerPage: 101 })).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await expect(get({ PaginationToken: 'x' })).rejects.toMatchObject({ name: 'PaginationTokenExpiredException' });
});

test('with a lag, what is new is missing and what is gone still shows', async () => {
  let now = 0;
  const { sandbox, alarm, found } = await open({ tagLagMs: 60_000, clock: () => now });
  await alarm('a', { stack: 's' });
  expect(await found()).toEqual([]);
  now = 60_000;
  expect(await found()).toEqual(['alarm:a']);
  await sandbox.act('cloudwatch.DeleteAlarms', { AlarmNames: ['a'] });
  expect(await found()).toEqual(['alarm:a']);
  now = 120_000;
  expect(await found()).toEqual([]);
});
