import { expect, test } from 'vitest';
import { at, fakeRead, listing, marked, notFound } from '../../../test/support/kinds.ts';
import { STACK_TAG } from '../../core/tags.ts';
import type { Tags } from '../../core/types.ts';
import { logGroupArn } from '../arn.ts';
import { list } from './list.ts';
import { defaults } from './spec.ts';

interface World {
  readonly listed?: { readonly [arn: string]: Tags };
  readonly groups?: { readonly [name: string]: { readonly tags?: Tags; readonly [member: string]: unknown } };
  /** The server knows nothing of names in requests, and lists everything. */
  readonly listsAll?: true;
  /** AWS refuses names that are not there. */
  readonly refuses?: true;
}

function account({ listed = {}, groups = {}, listsAll, refuses }: World) {
  const asked: (readonly string[] | undefined)[] = [];
  const fake = fakeRead({
    'tagging.GetResources': () => listing(listed),
    'logs.DescribeLogGroups': ({ logGroupIdentifiers: names }: { logGroupIdentifiers?: string[] }) => {
      asked.push(names);
      if (refuses && names?.some((name) => !(name in groups))) return notFound();
      const found = Object.entries(groups).filter(([name]) => listsAll || !names || names.includes(name));
      return {
        logGroups: found.map(([logGroupName, { tags: _, ...more }]) => ({ logGroupName, storedBytes: 5, ...more })),
      };
    },
    'logs.ListTagsForResource': ({ resourceArn }: { resourceArn: string }) => ({
      tags: groups[resourceArn.slice(logGroupArn(at, '').length)]?.tags ?? {},
    }),
  });
  const find = (names: string[] = [], everything = false) =>
    list(fake.aws, {
      at,
      specs: new Map(names.map((name) => [name, defaults])),
      everything,
      now: '2026-11-22T12:00:00Z',
    });
  return { ...fake, asked, find };
}

test('eighteen groups that are ours and as we left them take two reads', async () => {
  const names = Array.from({ length: 18 }, (_, i) => `/g${String(i).padStart(2, '0')}`);
  const { find, reads } = account({
    listed: Object.fromEntries(names.map((name) => [logGroupArn(at, name), marked(defaults)])),
    groups: Object.fromEntries(names.map((name) => [name, {}])),
  });
  expect((await find(names)).map(({ name }) => name)).toEqual(names);
  expect(reads).toEqual(['tagging.GetResources', 'logs.DescribeLogGroups']);
});

test('fifty names go into one request', async () => {
  const names = Array.from({ length: 51 }, (_, i) => `/g${i}`);
  const { find, asked } = account({});
  await find(names);
  expect(asked.map((one) => one?.length)).toEqual([50, 1]);
});

test('where nothing is asked for and nothing is ours no group is described', async () => {
  const { find, reads } = account({ groups: { '/theirs': {} } });
  expect(await find()).toEqual([]);
  expect(reads).toEqual(['tagging.GetResources']);
});

test('what a group says comes to normal form; what AWS keeps for a day has no retention of ours', async () => {
  const key = 'arn:aws:kms:eu-central-1:123456789012:key/1';
  const { find } = account({
    groups: {
      '/a': { retentionInDays: 7, logGroupClass: 'DELIVERY', kmsKeyId: key },
      '/b': { retentionInDays: 30, creationTime: Date.parse('2026-11-20') },
    },
  });
  expect(await find(['/a', '/b'])).toMatchObject([
    {
      name: '/a',
      spec: { retentionDays: null, class: 'DELIVERY', kmsKey: key },
      facts: { storedBytes: 5, ageDays: null },
    },
    { name: '/b', spec: { retentionDays: 30, class: 'STANDARD', kmsKey: null }, facts: { ageDays: 2 } },
  ]);
});

test('a group that a service made again carries nothing of ours', async () => {
  const { find } = account({ listed: { [logGroupArn(at, '/a')]: marked(defaults) }, groups: { '/a': { tags: {} } } });
  expect(await account({ groups: { '/a': {} } }).find(['/a'])).toMatchObject([{ name: '/a', tags: {} }]);
  expect(await find()).toEqual([]);
});

test('a server that lists more than it is asked for, and one that refuses names that are not there, mislead nobody', async () => {
  const groups = { '/a': {}, '/theirs': {} };
  for (const odd of [{ listsAll: true }, { refuses: true }] as const) {
    const found = await account({ groups, ...odd }).find(['/a', '/gone']);
    expect(found.map(({ name }) => name)).toEqual(['/a']);
  }
});

test('an import finds everything, whoever owns it', async () => {
  const { find } = account({ groups: { '/a': { tags: { [STACK_TAG]: 'another' } }, '/b': {} } });
  expect((await find([], true)).map(({ name }) => name)).toEqual(['/a', '/b']);
});
