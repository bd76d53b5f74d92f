import { expect, test } from 'vitest';
import { type Marker, renderMarker } from '../report/comment/marker.ts';
import type { Comment, GitHub } from './port.ts';
import { stick } from './sticky.ts';

const head = 'a'.repeat(40);
const marker: Marker = { stack: 'shop', head, plan: 'p'.repeat(43), approvals: [], over: [] };
const textOf = (body: string, stack = 'shop'): string => `${renderMarker({ ...marker, stack })}\n${body}`;

interface Given {
  readonly body: string;
  readonly ours?: boolean;
}

/** A pull request with these comments, its head where it is said to be. `meanwhile` comes just before ours is created. */
function pull(comments: readonly Given[], { now = head, meanwhile }: { now?: string; meanwhile?: Given } = {}) {
  const wrote: string[] = [];
  const there: Comment[] = [];
  const add = ({ body, ours = true }: Given): Comment => {
    const comment = { id: there.length, body, ours, url: `url ${there.length}`, createdAt: '', updatedAt: '' };
    there.push(comment);
    return comment;
  };
  comments.forEach(add);
  const github = {
    comments: async () => [...there],
    pullRequest: async (number: number) => ({ number, head: now, baseBranch: 'main', fork: false }),
    createComment: async (_: number, body: string) => {
      if (meanwhile) add(meanwhile);
      wrote.push(`create ${body}`);
      return add({ body });
    },
    updateComment: async (id: number, body: string) => {
      wrote.push(`update ${id} ${body}`);
      return { id, body, ours: true, url: `url ${id}`, createdAt: '', updatedAt: '' };
    },
    removeComment: async (id: number) => void wrote.push(`remove ${id}`),
  } as Partial<GitHub> as GitHub;
  const say = (body: string, needed = true) => stick(github, { pullRequest: 1, marker, body, needed });
  return { wrote, say };
}

test('the first time it is created, and only where there is something to say', async () => {
  const { say, wrote } = pull([{ body: 'hello' }]);
  expect(await say('text', false)).toEqual({ what: 'not needed' });
  expect(await say('text')).toEqual({ what: 'created', url: 'url 1' });
  expect(wrote).toEqual([`create ${textOf('text')}`]);
});

test('ours of this stack is updated, whether needed or not; one of another stack or another person is not ours', async () => {
  const { say, wrote } = pull([
    { body: textOf('forged'), ours: false },
    { body: textOf('theirs', 'other') },
    { body: textOf('old') },
  ]);
  expect(await say('text', false)).toEqual({ what: 'updated', url: 'url 2' });
  expect(wrote).toEqual([`update 2 ${textOf('text')}`]);
});

test('an equal one is left alone, whatever GitHub made of its line ends', async () => {
  const { say, wrote } = pull([{ body: `${textOf('a\nb').replaceAll('\n', '\r\n')}\r\n` }]);
  expect(await say('a\nb')).toEqual({ what: 'unchanged', url: 'url 0' });
  expect(wrote).toEqual([]);
});

test('a run that is no longer about the last commit keeps silent', async () => {
  const { say, wrote } = pull([{ body: textOf('newer') }], { now: 'b'.repeat(40) });
  expect(await say('text')).toEqual({ what: 'outdated' });
  expect(wrote).toEqual([]);
});

test('of two that were created at once the older stays, and says what the later run found', async () => {
  const { say, wrote } = pull([], { meanwhile: { body: textOf('theirs') } });
  expect(await say('text')).toEqual({ what: 'updated', url: 'url 0' });
  expect(wrote).toEqual([`create ${textOf('text')}`, 'remove 1', `update 0 ${textOf('text')}`]);
});

test('twins that an earlier race left behind go', async () => {
  const { say, wrote } = pull([{ body: textOf('text') }, { body: 'hello' }, { body: textOf('text') }]);
  expect(await say('text')).toEqual({ what: 'unchanged', url: 'url 0' });
  expect(wrote).toEqual(['remove 2']);
});

test('only another run’s address differing is no difference', async () => {
  const link = (run: number): string => `[all of it](https://github.com/o/r/actions/runs/${run})`;
  const { say } = pull([{ body: textOf(link(1)) }]);
  expect(await say(link(2))).toMatchObject({ what: 'unchanged' });
});
