import { expect, test } from 'vitest';
import { renderMarker } from '../report/comment/marker.ts';
import { shownBy, shownByMerged } from './merged.ts';
import type { Comment, GitHub } from './port.ts';

const head = 'a'.repeat(40);
const merge = { number: 7, head, mergedAt: '2026-11-22T12:00:00Z' };
const entry = 'abcdefghijkl';
const before = '2026-11-22T11:59:00Z';
const after = '2026-11-22T12:00:01Z';

interface Given extends Partial<Comment> {
  readonly stack?: string;
  readonly of?: string;
  readonly digest?: string;
}

function comment({ stack = 'shop', of = head, digest, ...more }: Given = {}): Comment {
  const marker = { stack, head: of, plan: 'p'.repeat(43), approvals: digest ? [] : [entry], over: [] };
  const body = `${renderMarker({ ...marker, ...(digest && { digest }) })}\ntext`;
  return { id: 1, body, url: 'url', ours: true, createdAt: before, updatedAt: before, ...more };
}

test.each<[string, Given, string | null]>([
  ['our bot’s, for the last commit, before the merge', {}, null],
  ['written in the second of the merge', { updatedAt: merge.mergedAt }, null],
  ['of an older head', { of: 'b'.repeat(40) }, 'older commit'],
  ['of another author', { ours: false }, 'no comment of ours'],
  ['created after the merge', { createdAt: after, updatedAt: after }, 'after the merge'],
  ['edited after the merge', { updatedAt: after }, 'after the merge'],
  ['at no time that can be read', { updatedAt: '' }, 'after the merge'],
  ['of another stack', { stack: 'staging' }, 'no comment of ours'],
  ['with more than a comment can approve', { digest: 'd'.repeat(43) }, 'more than a comment can approve'],
])('a comment counts or not: %s', (_, given, why) => {
  const shown = shownBy(merge, 'shop', [comment(given)]);
  expect(shown.approvals).toEqual(why === null ? [entry] : []);
  if (why === null) expect(shown.why).toBeNull();
  else expect(shown.why).toContain(why);
});

test('one comment that counts is enough, whatever stands beside it', () => {
  const shown = shownBy(merge, 'shop', [comment({ of: 'b'.repeat(40) }), comment(), comment({ ours: false })]);
  expect(shown).toMatchObject({ approvals: [entry], why: null });
});

test('what a comment that does not count is about is known all the same', () => {
  expect([...shownBy(merge, 'shop', [comment({ updatedAt: after })]).about]).toEqual([entry]);
});

test('pull requests come newest first, each once, and none is asked for before its turn', async () => {
  const asked: string[] = [];
  const github = {
    commitsOf: async () => ['c3', 'c2', 'c1'],
    mergesOf: async (commit: string) => {
      asked.push(commit);
      return commit === 'c1' ? [{ ...merge, number: 1 }] : [{ ...merge, number: 2 }];
    },
    comments: async (number: number) => {
      asked.push(`#${number}`);
      return [];
    },
  } as Partial<GitHub> as GitHub;
  const request = { stack: 'shop', directory: 'monitoring', branch: 'main', commit: 'c3' };
  const numbers: number[] = [];
  for await (const { pullRequest } of shownByMerged(github, request)) {
    numbers.push(pullRequest);
    if (numbers.length === 1) expect(asked).toEqual(['c3', '#2']);
  }
  expect(numbers).toEqual([2, 1]);
  expect(asked).toEqual(['c3', '#2', 'c2', 'c1', '#1']);
});
