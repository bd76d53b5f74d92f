import { expect, test } from 'vitest';
import { have, planOf, want } from '../../test/support/things.ts';
import { CallFailed, type SendPort } from '../core/port.ts';
import type { Settling } from '../core/settle.ts';
import type { Plan } from '../core/types.ts';
import { converge } from './converge.ts';

const port: SendPort = { send: async () => {}, joins: () => null };
const missing = planOf({ desired: [want('a', {})] });
const there = planOf({ desired: [want('a', {})], live: [have('a', {})] });

/** Answers one plan after the other, and notes how long was waited in between. */
function lists(...plans: Plan[]): {
  planAgain: () => Promise<Plan>;
  settling: Settling;
  waited: number[];
} {
  const waited: number[] = [];
  return {
    waited,
    settling: {
      settles: () => false,
      ask: async () => 'settled',
      sleep: async (ms) => {
        waited.push(ms);
      },
    },
    planAgain: async () => plans.shift() ?? there,
  };
}

test('a list that does not show a write yet is asked again, a few times, before anything is called left', async () => {
  const late = lists(missing, missing, there);
  expect((await converge({ plan: missing, send: port, ...late })).after?.steps).toEqual([]);
  expect(late.waited).toEqual([500, 2_000]);
  const never = lists(missing, missing, missing, missing);
  expect((await converge({ plan: missing, send: port, ...never })).after?.steps).toHaveLength(1);
});

test('what was sent is told even where the account cannot be listed again', async () => {
  const denied = () => Promise.reject(new CallFailed({ op: 'things.List', code: 'AccessDenied', message: 'denied' }));
  const { outcomes, after, unread } = await converge({ plan: missing, send: port, ...lists(), planAgain: denied });
  expect([...outcomes.values()]).toEqual([{ status: 'applied' }]);
  expect([after, unread?.message]).toEqual([null, 'denied']);
});

test('a bug while listing is no outcome', async () => {
  const broken = () => Promise.reject(new TypeError('bug'));
  await expect(converge({ plan: missing, send: port, ...lists(), planAgain: broken })).rejects.toThrow('bug');
});
