import {
  AssociateKmsKeyCommand,
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DeleteLogGroupCommand,
  DeleteMetricFilterCommand,
  DeleteQueryDefinitionCommand,
  DeleteRetentionPolicyCommand,
  DescribeLogGroupsCommand,
  DescribeMetricFiltersCommand,
  DescribeQueryDefinitionsCommand,
  FilterLogEventsCommand,
  ListTagsForResourceCommand,
  PutLogEventsCommand,
  PutMetricFilterCommand,
  type PutMetricFilterCommandInput,
  PutQueryDefinitionCommand,
  PutRetentionPolicyCommand,
  TagResourceCommand,
  TestMetricFilterCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { GetResourcesCommand, ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { expect, test } from 'vitest';
import { openSandbox } from '../../../test/support/sandbox.ts';

const logGroupName = '/symphonia/tms-sync';
const logGroupArn = `arn:aws:logs:eu-central-1:123456789012:log-group:${logGroupName}`;

async function open() {
  const { sandbox, connect } = await openSandbox();
  const client = connect(CloudWatchLogsClient);
  await client.send(new CreateLogGroupCommand({ logGroupName, tags: { team: 'web' } }));
  const described = async () => (await client.send(new DescribeLogGroupsCommand({}))).logGroups ?? [];
  return { sandbox, client, connect, described };
}

const errors: PutMetricFilterCommandInput = {
  logGroupName,
  filterName: 'Errors',
  filterPattern: 'ERROR',
  metricTransformations: [{ metricNamespace: 'SYMPHONIA', metricName: 'Errors', metricValue: '1' }],
};

test('a log group says what was set, and nothing of what was not', async () => {
  const { client, described } = await open();
  const [plain] = await described();
  expect(plain).toMatchObject({ logGroupName, arn: `${logGroupArn}:*`, logGroupArn, logGroupClass: 'STANDARD' });
  expect(Object.keys(plain ?? {})).not.toContain('retentionInDays');
  await client.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 7 }));
  await client.send(new AssociateKmsKeyCommand({ logGroupName, kmsKeyId: 'arn:key' }));
  expect(await described()).toMatchObject([{ retentionInDays: 7, kmsKeyId: 'arn:key' }]);
  await client.send(new DeleteRetentionPolicyCommand({ logGroupName }));
  expect((await described())[0]?.retentionInDays).toBeUndefined();
});

test.each([
  ['a second group of a name', new CreateLogGroupCommand({ logGroupName }), 'ResourceAlreadyExistsException'],
  ['a name with a space', new CreateLogGroupCommand({ logGroupName: 'a b' }), 'InvalidParameterException'],
  ['a reserved name', new CreateLogGroupCommand({ logGroupName: 'aws/mine' }), 'InvalidParameterException'],
  ['two days', new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 2 }), 'InvalidParameterException'],
  ['no such group', new DeleteLogGroupCommand({ logGroupName: 'gone' }), 'ResourceNotFoundException'],
  [
    'an ARN with an asterisk',
    new ListTagsForResourceCommand({ resourceArn: `${logGroupArn}:*` }),
    'InvalidParameterException',
  ],
  ['a wrong pattern', new PutMetricFilterCommand({ ...errors, filterPattern: '{ x' }), 'InvalidParameterException'],
  ['no such filter', new DeleteMetricFilterCommand({ logGroupName, filterName: 'gone' }), 'ResourceNotFoundException'],
  ['no such query', new DeleteQueryDefinitionCommand({ queryDefinitionId: 'gone' }), 'ResourceNotFoundException'],
  [
    'a query with a colon',
    new PutQueryDefinitionCommand({ name: 'a:b', queryString: 'limit 1' }),
    'InvalidParameterException',
  ],
])('%s is refused', async (_, command, error) => {
  const { client } = await open();
  await expect(client.send(command as CreateLogGroupCommand)).rejects.toMatchObject({ name: error });
});

test('groups are found by names, and names that are not there are left out', async () => {
  const { client } = await open();
  const { logGroups } = await client.send(
    new DescribeLogGroupsCommand({ logGroupIdentifiers: [logGroupName, 'gone'] }),
  );
  expect(logGroups?.map((one) => one.logGroupName)).toEqual([logGroupName]);
});

test('fifty groups are a page', async () => {
  const { client } = await open();
  for (let i = 0; i < 60; i += 1) await client.send(new CreateLogGroupCommand({ logGroupName: `g${i}` }));
  const first = await client.send(new DescribeLogGroupsCommand({}));
  const second = await client.send(new DescribeLogGroupsCommand({ nextToken: first.nextToken }));
  expect([first.logGroups?.length, second.logGroups?.length, second.nextToken]).toEqual([50, 11, undefined]);
});

test('tags are on the resource and in the tagging API, without an asterisk', async () => {
  const { client, connect } = await open();
  await client.send(new TagResourceCommand({ resourceArn: logGroupArn, tags: { stack: 'a' } }));
  await client.send(new UntagResourceCommand({ resourceArn: logGroupArn, tagKeys: ['team'] }));
  const { tags } = await client.send(new ListTagsForResourceCommand({ resourceArn: logGroupArn }));
  expect(tags).toEqual({ stack: 'a' });
  const listed = await connect(ResourceGroupsTaggingAPIClient).send(
    new GetResourcesCommand({ ResourceTypeFilters: ['logs:log-group'] }),
  );
  expect(listed.ResourceTagMappingList?.map((one) => one.ResourceARN)).toEqual([logGroupArn]);
});

test('a filter is put as a whole, and goes with its group', async () => {
  const { client } = await open();
  await client.send(new PutMetricFilterCommand({ ...errors, applyOnTransformedLogs: true }));
  await client.send(new PutMetricFilterCommand(errors));
  const { metricFilters } = await client.send(new DescribeMetricFiltersCommand({}));
  expect(metricFilters).toMatchObject([{ filterName: 'Errors', logGroupName }]);
  expect(metricFilters?.[0]?.applyOnTransformedLogs).toBeUndefined();
  await client.send(new DeleteLogGroupCommand({ logGroupName }));
  expect((await client.send(new DescribeMetricFiltersCommand({}))).metricFilters).toEqual([]);
});

test('a default and dimensions exclude each other', async () => {
  const { client } = await open();
  const [transformation] = errors.metricTransformations ?? [];
  const both = { ...transformation, defaultValue: 0, dimensions: { Code: '$.code' } } as never;
  await expect(client.send(new PutMetricFilterCommand({ ...errors, metricTransformations: [both] }))).rejects.toThrow(
    'dimensions and default value are mutually exclusive',
  );
});

test('a pattern is tested against lines', async () => {
  const { client } = await open();
  const { matches } = await client.send(
    new TestMetricFilterCommand({ filterPattern: 'ERROR', logEventMessages: ['fine', 'ERROR one'] }),
  );
  expect(matches).toEqual([{ eventNumber: 2, eventMessage: 'ERROR one', extractedValues: {} }]);
});

test('a query without an id is always another one, unless it is the same request again', async () => {
  const { client } = await open();
  const query = { name: 'stack/Errors', queryString: 'limit 1' };
  const put = (more = {}) => client.send(new PutQueryDefinitionCommand({ ...query, ...more }));
  const token = '0f3c0f3c-0f3c-4f3c-8f3c-0f3c0f3c0f3c';
  const first = await put({ clientToken: token });
  expect((await put({ clientToken: token })).queryDefinitionId).toBe(first.queryDefinitionId);
  expect((await put()).queryDefinitionId).not.toBe(first.queryDefinitionId);
  const { queryDefinitions } = await client.send(
    new DescribeQueryDefinitionsCommand({ queryDefinitionNamePrefix: 'stack/' }),
  );
  expect(queryDefinitions).toHaveLength(2);
  await client.send(new DeleteQueryDefinitionCommand({ queryDefinitionId: first.queryDefinitionId }));
  expect((await client.send(new DescribeQueryDefinitionsCommand({}))).queryDefinitions).toHaveLength(1);
});

test('events are found by pattern and time, and count as stored', async () => {
  const { client, described } = await open();
  await client.send(new CreateLogStreamCommand({ logGroupName, logStreamName: 'app' }));
  const logEvents = [1, 2, 3].map((timestamp) => ({
    timestamp,
    message: timestamp === 2 ? 'fine' : `ERROR ${timestamp}`,
  }));
  await client.send(new PutLogEventsCommand({ logGroupName, logStreamName: 'app', logEvents }));
  const { events } = await client.send(
    new FilterLogEventsCommand({ logGroupName, filterPattern: 'ERROR', startTime: 2 }),
  );
  expect(events?.map(({ message }) => message)).toEqual(['ERROR 3']);
  expect((await described())[0]?.storedBytes).toBe(3 * 26 + 18);
});
