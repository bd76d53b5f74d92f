import {
  CloudWatchClient,
  DeleteDashboardsCommand,
  GetDashboardCommand,
  ListDashboardsCommand,
  ListTagsForResourceCommand,
  PutDashboardCommand,
  type Tag,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-cloudwatch';
import { GetResourcesCommand, ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { expect, test } from 'vitest';
import { openSandbox } from '../../../test/support/sandbox.ts';

const cpu = { region: 'eu-central-1', metrics: [['AWS/EC2', 'CPUUtilization']] };
const graph = (properties: object = {}) => ({ type: 'metric', properties: { ...cpu, ...properties } });
const arnOf = (name: string) => `arn:aws:cloudwatch::123456789012:dashboard/${name}`;

async function open() {
  const { sandbox, connect } = await openSandbox();
  const client = connect(CloudWatchClient);
  const put = (DashboardName: string, ...widgets: object[]) =>
    client.send(new PutDashboardCommand({ DashboardName, DashboardBody: JSON.stringify({ widgets }) }));
  return { sandbox, client, connect, put };
}

test('a body comes back as it was sent', async () => {
  const { client } = await open();
  const DashboardBody = '{ "widgets": [\n ], "later": 1 }';
  await client.send(new PutDashboardCommand({ DashboardName: 'a', DashboardBody }));
  const answer = await client.send(new GetDashboardCommand({ DashboardName: 'a' }));
  expect(answer).toMatchObject({ DashboardName: 'a', DashboardArn: arnOf('a'), DashboardBody });
});

// The SDK goes by the older code, where it is another error's name.
test('a dashboard that is not there is said to be so', async () => {
  const { client } = await open();
  const gone = client.send(new GetDashboardCommand({ DashboardName: 'a' }));
  await expect(gone).rejects.toMatchObject({ name: 'ResourceNotFound' });
});

test('dashboards are listed by prefix, a hundred a page', async () => {
  const { client, put } = await open();
  for (let n = 0; n < 101; n += 1) await put(`ours-${n}`);
  await put('theirs');
  const first = await client.send(new ListDashboardsCommand({ DashboardNamePrefix: 'ours-' }));
  const second = await client.send(
    new ListDashboardsCommand({ NextToken: first.NextToken, DashboardNamePrefix: 'ours-' }),
  );
  expect([first.DashboardEntries?.length, second.DashboardEntries?.length, second.NextToken]).toEqual([
    100,
    1,
    undefined,
  ]);
  expect(second.DashboardEntries?.[0]).toMatchObject({ DashboardArn: arnOf('ours-99'), Size: 14 });
});

test('what is there is deleted, even if a name beside it is not', async () => {
  const { client, put, sandbox } = await open();
  await put('a');
  const deletion = client.send(new DeleteDashboardsCommand({ DashboardNames: ['a', 'b'] }));
  await expect(deletion).rejects.toMatchObject({ name: 'ResourceNotFound' });
  expect(sandbox.state.dashboards.size).toBe(0);
});

test('tags count when a dashboard is new, and the tagging API does not know of them', async () => {
  const { client, connect } = await open();
  const tag = (Value: string): Tag[] => [{ Key: 'team', Value }];
  const put = (Tags: Tag[]) =>
    client.send(new PutDashboardCommand({ DashboardName: 'a', DashboardBody: '{"widgets":[]}', Tags }));
  const tags = async () => (await client.send(new ListTagsForResourceCommand({ ResourceARN: arnOf('a') }))).Tags;
  await put(tag('one'));
  await put(tag('two'));
  expect(await tags()).toEqual(tag('one'));
  await client.send(new TagResourceCommand({ ResourceARN: arnOf('a'), Tags: tag('three') }));
  expect(await tags()).toEqual(tag('three'));
  const listed = await connect(ResourceGroupsTaggingAPIClient).send(new GetResourcesCommand({}));
  expect(listed.ResourceTagMappingList).toEqual([]);
  await client.send(new UntagResourceCommand({ ResourceARN: arnOf('a'), TagKeys: ['team'] }));
  expect(await tags()).toEqual([]);
});

test.each<[string, string]>([
  ['a name with a space', 'no way'],
  ['a name that is too long', 'x'.repeat(256)],
])('%s is refused', async (_, name) => {
  const { put } = await open();
  await expect(put(name)).rejects.toMatchObject({ name: 'ValidationException' });
});

test.each<[string, object, string]>([
  ['a type that nobody knows', { type: 'gizmo', properties: {} }, '/widgets/0/type'],
  ['x without y', { ...graph(), x: 1 }, '/widgets/0'],
  ['a column beyond the grid', { ...graph(), x: 24, y: 0 }, '/widgets/0/x'],
  ['a widget wider than the grid', { ...graph(), width: 25 }, '/widgets/0/width'],
  ['a graph without a region', { type: 'metric', properties: { metrics: [] } }, '/widgets/0/properties'],
  ['a graph without metrics', graph({ metrics: undefined }), '/widgets/0/properties'],
  ['metrics that are no arrays', graph({ metrics: ['CPUUtilization'] }), '/widgets/0/properties/metrics/0'],
  ['a colour by name', graph({ metrics: [['n', 'm', { color: 'red' }]] }), '/widgets/0/properties/metrics/0/color'],
  ['a gauge without ends', graph({ view: 'gauge' }), '/widgets/0/properties/yAxis/left'],
  ['an odd period', graph({ period: 90 }), '/widgets/0/properties/period'],
  [
    'a threshold without a value',
    graph({ annotations: { horizontal: [{}] } }),
    '/widgets/0/properties/annotations/horizontal/0',
  ],
  ['a query without a region', { type: 'log', properties: { query: 'x' } }, '/widgets/0/properties'],
  ['text without text', { type: 'text', properties: {} }, '/widgets/0/properties'],
  ['no alarm', { type: 'alarm', properties: { alarms: [] } }, '/widgets/0/properties/alarms'],
])('%s is refused, with its place', async (_, widget, path) => {
  const { put } = await open();
  await expect(put('a', widget)).rejects.toMatchObject({
    name: 'DashboardInvalidInputError',
    message: expect.stringContaining(`"dataPath": "${path}"`),
    dashboardValidationMessages: [{ DataPath: path, Message: expect.any(String) }],
  });
});

test('500 widgets and 2,500 metrics are taken, and no more', async () => {
  const { put } = await open();
  const five = graph({ metrics: Array.from({ length: 5 }, (_, n) => ['n', `m${n}`]) });
  const many = Array.from({ length: 500 }, () => five);
  await put('a', ...many);
  await expect(put('a', ...many, five)).rejects.toMatchObject({ name: 'DashboardInvalidInputError' });
});
