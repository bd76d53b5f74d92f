import { describe, expect, test } from 'vitest';
import { at, changeOf, desiredOf, fakeRead, listing, liveOf, marked } from '../../test/support/kinds.ts';
import { announcement, HOLD_TAG, MARK_TAG, ownTags, PROTECTED_TAG, STACK_TAG } from '../core/tags.ts';
import type { Spec, Tags } from '../core/types.ts';
import { isTagsOnly, proposed, settleTags, tagCalls } from './tagging.ts';
import { topic } from './topic/index.ts';
import { defaults } from './topic/spec.ts';

const spec: Spec = { threshold: 1 };
const other: Spec = { threshold: 2 };
const own: Tags = { said: 'by the resource itself' };

async function settle(tags: Tags | undefined, live: Spec, asked: Spec | undefined): Promise<Tags | null> {
  return settleTags({ at, tags, live, asked }, async () => own);
}

test('every page of the listing counts', async () => {
  const pages = [listing({ a: { x: '1' } }), listing({ b: { y: '2' } })];
  const { aws } = fakeRead({ 'tagging.GetResources': () => pages });
  expect([...(await proposed(aws, at))]).toEqual([
    ['a', { x: '1' }],
    ['b', { y: '2' }],
  ]);
});

test('the listing is asked for our stack', async () => {
  const { aws } = fakeRead({
    'tagging.GetResources': (input: { TagFilters: unknown }) => {
      expect(input.TagFilters).toEqual([{ Key: STACK_TAG, Values: ['test'] }]);
      return listing({});
    },
  });
  await proposed(aws, at);
});

describe('the listing is believed', () => {
  test('where it says that the resource is ours, as we left it, and nothing is to do', async () => {
    expect(await settle(marked(spec), spec, spec)).toEqual(marked(spec));
  });

  test('where what is asked for is still a reference, and the mark says so', async () => {
    const reference = { threshold: '${group(x)}' };
    const tags = ownTags({ spec, reference }, at);
    expect(await settle(tags as Tags, spec, reference)).toBe(tags);
  });
});

describe('the resource itself is asked', () => {
  test.each<[string, Tags | undefined, Spec, Spec | undefined]>([
    ['when the listing does not know it', undefined, spec, spec],
    ['when another stack owns it', { ...marked(spec), [STACK_TAG]: 'another' }, spec, spec],
    ['when its mark is of what it was before', marked(other), spec, spec],
    ['when it has no mark', { [STACK_TAG]: 'test' }, spec, spec],
    ['when its mark is of another version', { ...marked(spec), [MARK_TAG]: `0.${marked(spec)[MARK_TAG]}` }, spec, spec],
    [
      'when its mark announces a change that a killed run left half done',
      { ...marked(spec), ...announcement(marked(spec), [spec, other]) },
      spec,
      spec,
    ],
    ['when it is about to be changed', marked(spec), spec, other],
    ['when it is about to be deleted', marked(spec), spec, undefined],
    ['when its protection is about to change', marked(spec), spec, { ...spec, protected: true }],
    ['when its protection is about to be lifted', { ...marked(spec), [PROTECTED_TAG]: 'true' }, spec, spec],
  ])('%s', async (_, tags, live, asked) => {
    expect(await settle(tags, live, asked)).toBe(own);
  });
});

describe('the calls for tags', () => {
  const arn = 'arn:aws:sns:eu-central-1:123456789012:alerts';

  test('there are none where nothing differs', () => {
    expect(tagCalls('sns', arn, { live: marked(spec), wanted: ownTags({ spec, reference: spec }, at) })).toEqual([]);
  });

  test('they set what differs and remove what must go; what is not ours stays', () => {
    const live = { ...marked(spec), [PROTECTED_TAG]: 'true', team: 'platform' };
    const wanted = { ...ownTags({ spec: other, reference: other }, at) };
    expect(tagCalls('cloudwatch', arn, { live, wanted })).toEqual([
      {
        op: 'cloudwatch.TagResource',
        input: { ResourceARN: arn, Tags: [{ Key: MARK_TAG, Value: marked(other)[MARK_TAG] }] },
      },
      { op: 'cloudwatch.UntagResource', input: { ResourceARN: arn, TagKeys: [PROTECTED_TAG] } },
    ]);
  });

  test('a hold is set, and lifted by null', () => {
    const until = '2026-11-23T00:00:00Z';
    expect(tagCalls('sns', arn, { live: {}, wanted: { [HOLD_TAG]: until } })).toEqual([
      { op: 'sns.TagResource', input: { ResourceArn: arn, Tags: [{ Key: HOLD_TAG, Value: until }] } },
    ]);
    expect(tagCalls('sns', arn, { live: { [HOLD_TAG]: until }, wanted: { [HOLD_TAG]: null } })).toEqual([
      { op: 'sns.UntagResource', input: { ResourceArn: arn, TagKeys: [HOLD_TAG] } },
    ]);
  });
});

test('a change of nothing, or of protection alone, is one of tags only', () => {
  const live = liveOf(topic, { name: 'alerts', spec: { ...defaults } });
  const change = (wanted: Spec, more = {}) => {
    const made = changeOf('update', live, desiredOf('alerts', wanted, more));
    if (made.action !== 'update') throw new Error('no update');
    return isTagsOnly(made);
  };
  expect(change({ ...defaults })).toBe(true);
  expect(change({ ...defaults }, { protected: true })).toBe(true);
  expect(change({ ...defaults, displayName: 'Alerts' }, { protected: true })).toBe(false);
});
