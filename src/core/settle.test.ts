import { expect, test } from 'vitest';
import { have, planOf, want } from '../../test/support/things.ts';
import { type ApplyEvent, apply } from './apply.ts';
import type { Settled } from './kind.ts';
import { CallFailed, type SendPort } from './port.ts';
import type { Settling } from './settle.ts';
import { addressOf, type Outcome, type Plan } from './types.ts';

const port: SendPort = { joins: () => null, send: async () => {} };

/** A service that gives these answers one after the other for steps of `name`, and has nothing to wait for elsewhere. */
function service(name: string, ...answers: (Settled | Error)[]): Settling & { readonly waited: number[] } {
  const waited: number[] = [];
  return {
    waited,
    settles: ({ change }) => addressOf(change).name === name,
    ask: async () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer instanceof Error) throw answer;
      return answer as Settled;
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      waited.push(ms);
    },
  };
}

async function outcomes(plan: Plan, settling: Settling, more: { onEvent?: (event: ApplyEvent) => void } = {}) {
  const all = await apply(plan, port, { settling, ...more });
  return Object.fromEntries([...all].map(([step, outcome]) => [addressOf(step.change).name, outcome])) as {
    [name: string]: Outcome;
  };
}

const plan = planOf({
  desired: [want('slow', {}), want('after', { needs: { 'thing.slow': true } }), want('other', {})],
});

test('a step counts as applied once its service is done, and what needs it waits', async () => {
  const order: string[] = [];
  const slow = service('slow', 'pending', 'pending', 'settled');
  const onEvent = (event: ApplyEvent): void => {
    const step = event.event === 'sending' ? event.steps[0] : event.step;
    order.push(`${event.event} ${step && addressOf(step.change).name}`);
  };
  expect(await outcomes(plan, slow, { onEvent })).toMatchObject({
    slow: { status: 'applied' },
    after: { status: 'applied' },
  });
  expect(slow.waited).toEqual([500, 1_000]);
  expect(order.indexOf('sending after')).toBeGreaterThan(order.indexOf('done slow'));
  expect(order.indexOf('done other')).toBeLessThan(order.indexOf('done slow'));
});

test('a service that fails later fails the step with its own words, and what needs it is skipped', async () => {
  const result = await outcomes(plan, service('slow', 'pending', { failed: 'the update was rolled back' }));
  expect(result).toMatchObject({
    slow: { status: 'failed', error: { message: 'AWS took it, and then failed: the update was rolled back' } },
    after: { status: 'skipped' },
    other: { status: 'applied' },
  });
});

test('one that never ends is given up by name', async () => {
  expect(await outcomes(plan, service('slow', 'pending'))).toMatchObject({
    slow: { status: 'failed', error: { message: 'AWS took it, and was still at it after 45 minutes' } },
  });
});

test('a read that fails while waiting fails the step, not the run', async () => {
  const denied = new CallFailed({ op: 'things.Describe', code: 'AccessDenied', message: 'denied' });
  expect(await outcomes(plan, service('slow', denied))).toMatchObject({
    slow: { status: 'failed', error: { message: 'denied' } },
    other: { status: 'applied' },
  });
});

test('Ctrl-C while waiting says that everything of the step was sent', async () => {
  const stop = new AbortController();
  const onEvent = (event: ApplyEvent): void => {
    if (event.event === 'waiting') stop.abort();
  };
  const one = planOf({ desired: [want('slow', { v: 2 })], live: [have('slow', { v: 1 })] });
  const all = await apply(one, port, { settling: service('slow', 'pending'), signal: stop.signal, onEvent });
  expect([...all.values()]).toEqual([{ status: 'stopped', sent: one.steps[0]?.calls.length }]);
});

test('what is waited for holds no place among the steps under way', async () => {
  const many = planOf({ desired: [want('slow', {}), want('x', {}), want('y', {})] });
  const done: string[] = [];
  const onEvent = (event: ApplyEvent): void => {
    if (event.event === 'done') done.push(addressOf(event.step.change).name);
  };
  const slow: Settling = {
    ...service('slow'),
    ask: async () => (done.includes('y') ? 'settled' : 'pending'),
    sleep: () => new Promise((wake) => setImmediate(wake)),
  };
  await apply(many, port, { width: 1, settling: slow, onEvent });
  expect(done).toEqual(['x', 'y', 'slow']);
});
