import { expect, test } from 'vitest';
import { at, fakeRead, listing, marked, notFound } from '../../../test/support/kinds.ts';
import { CallFailed } from '../../core/port.ts';
import { STACK_TAG } from '../../core/tags.ts';
import type { Tags } from '../../core/types.ts';
import { topicArn } from '../arn.ts';
import { list } from './list.ts';
import { defaults } from './spec.ts';

interface World {
  readonly listed?: { readonly [arn: string]: Tags };
  readonly topics?: { readonly [name: string]: Tags };
}

function account({ listed = {}, topics = {} }: World) {
  const nameIn = (arn: string) => arn.slice(topicArn(at, '').length);
  const fake = fakeRead({
    'tagging.GetResources': () => listing(listed),
    'sns.GetTopicAttributes': ({ TopicArn }: { TopicArn: string }) =>
      nameIn(TopicArn) in topics ? { Attributes: { TopicArn, DisplayName: '' } } : notFound('NotFoundException'),
    'sns.ListTagsForResource': ({ ResourceArn }: { ResourceArn: string }) => ({
      Tags: Object.entries(topics[nameIn(ResourceArn)] ?? {}).map(([Key, Value]) => ({ Key, Value })),
    }),
  });
  const find = (...names: string[]) =>
    list(fake.aws, { at, everything: false, specs: new Map(names.map((name) => [name, defaults])) });
  return { ...fake, find };
}

test('a topic that is ours and as we left it takes two reads', async () => {
  const { find, reads } = account({ listed: { [topicArn(at, 'alerts')]: marked(defaults) }, topics: { alerts: {} } });
  expect(await find('alerts')).toEqual([
    { name: 'alerts', spec: defaults, tags: marked(defaults), handle: null, rest: null },
  ]);
  expect(reads).toEqual(['tagging.GetResources', 'sns.GetTopicAttributes']);
});

test('a topic that the listing leaves out says itself whose it is', async () => {
  expect(await account({ topics: { alerts: marked(defaults) } }).find('alerts')).toMatchObject([
    { tags: marked(defaults) },
  ]);
  expect(await account({ topics: { alerts: { team: 'web' } } }).find('alerts')).toMatchObject([
    { tags: { team: 'web' } },
  ]);
});

test('a topic that is not there is absent', async () => {
  expect(await account({}).find('alerts')).toEqual([]);
  expect(await account({ listed: { [topicArn(at, 'alerts')]: marked(defaults) } }).find()).toEqual([]);
});

test('a topic that is ours and not asked for is found, one that only the listing calls ours is not', async () => {
  const listed = { [topicArn(at, 'old')]: marked(defaults) };
  expect(await account({ listed, topics: { old: marked(defaults) } }).find()).toMatchObject([{ name: 'old' }]);
  expect(await account({ listed, topics: { old: { [STACK_TAG]: 'another' } } }).find()).toEqual([]);
});

test('ARNs of subscriptions and of other regions are no topics', async () => {
  const { find, reads } = account({
    listed: {
      [`${topicArn(at, 'alerts')}:0f3c`]: marked(defaults),
      [topicArn({ ...at, region: 'eu-west-1' }, 'alerts')]: marked(defaults),
    },
  });
  expect(await find()).toEqual([]);
  expect(reads).toEqual(['tagging.GetResources']);
});

test('a read that is denied is a failure, never absence', async () => {
  const denied = new CallFailed({ op: 'any', code: 'AuthorizationError', message: '' }, { denied: true });
  const { aws } = fakeRead({ 'tagging.GetResources': () => listing({}), 'sns.GetTopicAttributes': () => denied });
  await expect(list(aws, { at, everything: false, specs: new Map([['alerts', defaults]]) })).rejects.toBe(denied);
});
