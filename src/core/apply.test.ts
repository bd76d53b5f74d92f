import { describe, expect, test } from 'vitest';
import { have, planOf, want } from '../../test/support/things.ts';
import { type ApplyOptions, apply } from './apply.ts';
import { type Call, CallFailed, type SendPort } from './port.ts';
import { addressOf, type Plan } from './types.ts';

const needs = (...addresses: string[]) => ({ needs: Object.fromEntries(addresses.map((one) => [one, true])) });
const allowAll = (...names: string[]) => ({
  allow: names.map((name) => ({ hazard: 'delete', address: `thing.${name}`, until: null })),
});

/** Remembers what was sent; refuses the names in `bad`. */
function port(bad: readonly string[] = []): SendPort & { sent: Call[] } {
  const sent: Call[] = [];
  return {
    sent,
    joins: (op) => (op === 'things.Delete' ? { member: 'Names', upTo: 100 } : null),
    send: async (call, signal) => {
      await new Promise((done) => setTimeout(done, 1));
      signal?.throwIfAborted();
      const names = (call.input.Names as string[] | undefined) ?? [call.input.Name as string];
      if (names.some((name) => bad.includes(name)))
        throw new CallFailed({ op: call.op, code: 'ValidationError', message: 'no' });
      sent.push(call);
    },
  };
}

async function statuses(plan: Plan, sendPort: SendPort, options?: ApplyOptions) {
  const outcomes = await apply(plan, sendPort, options);
  return Object.fromEntries([...outcomes].map(([step, outcome]) => [addressOf(step.change).name, outcome.status]));
}

describe('apply', () => {
  test('a failed step stops only what needs it', async () => {
    const desired = [want('a', {}), want('b', needs('thing.a')), want('c', needs('thing.b')), want('d', {})];
    expect(await statuses(planOf({ desired }), port(['a']))).toEqual({
      a: 'failed',
      b: 'skipped',
      c: 'skipped',
      d: 'applied',
    });
  });

  test('what is withheld is not sent', async () => {
    const sink = port();
    const plan = planOf({ desired: [want('a', { v: 1 })], live: [have('a', { v: 1 }, { now: { v: 2 } })] });
    expect(await statuses(plan, sink)).toEqual({});
    expect(sink.sent).toEqual([]);
  });

  test('a failed create of its kind keeps every delete back; an update that failed does not', async () => {
    const live = [have('old', {}), have('b', { v: 1 })];
    const desired = [want('new', {}), want('b', { v: 2 })];
    const plan = planOf({ desired, live, rules: allowAll('old') });
    expect(await statuses(plan, port(['new']))).toEqual({ new: 'failed', b: 'applied', old: 'skipped' });
    expect(await statuses(plan, port(['b']))).toEqual({ new: 'applied', b: 'failed', old: 'applied' });
  });

  test('deletes that name each other in a circle go together, after who names one of them', async () => {
    const sink = port();
    const live = [have('a', needs('thing.b')), have('b', needs('thing.a')), have('c', needs('thing.b'))];
    const plan = planOf({ live, rules: allowAll('a', 'b', 'c') });
    expect(await statuses(plan, sink)).toEqual({ a: 'applied', b: 'applied', c: 'applied' });
    expect(sink.sent.map(({ input }) => input.Names)).toEqual([['c'], ['a'], ['b']]);
    expect(await statuses(plan, port(['a']))).toEqual({ a: 'failed', b: 'skipped', c: 'applied' });
    expect(await statuses(plan, port(['c']))).toEqual({ a: 'skipped', b: 'skipped', c: 'failed' });
  });

  test('what still names a resource keeps it when its own update failed', async () => {
    const live = [have('child', {}), have('parent', needs('thing.child'))];
    const plan = planOf({ desired: [want('parent', {})], live, rules: allowAll('child') });
    expect(await statuses(plan, port(['parent']))).toEqual({ parent: 'failed', child: 'skipped' });
  });

  test('delete_101_alarms: neighbouring deletes are joined, 100 to a call', async () => {
    const names = Array.from({ length: 101 }, (_, i) => `n${i}`);
    const sink = port();
    const plan = planOf({ live: names.map((name) => have(name, {})), rules: allowAll(...names) });
    await statuses(plan, sink);
    expect(sink.sent.map(({ input }) => (input.Names as string[]).length).sort()).toEqual([1, 100]);
  });

  test('one_bad_name_in_batch: the rest is not lost', async () => {
    const names = ['a', 'b', 'c'];
    const plan = planOf({ live: names.map((name) => have(name, {})), rules: allowAll(...names) });
    expect(await statuses(plan, port(['b']))).toEqual({ a: 'applied', b: 'failed', c: 'applied' });
  });

  test('deletes that need each other are not joined: what needs goes first', async () => {
    const sink = port();
    const live = [have('child', {}), have('parent', needs('thing.child'))];
    await statuses(planOf({ live, rules: allowAll('child', 'parent') }), sink);
    expect(sink.sent.map(({ input }) => input.Names)).toEqual([['parent'], ['child']]);
  });

  test('Ctrl-C stops after the requests under way and says what is left', async () => {
    const stop = new AbortController();
    const desired = ['a', 'b', 'c', 'd'].map((name) => want(name, {}));
    const sink = port();
    const onEvent: NonNullable<ApplyOptions['onEvent']> = (event) => {
      if (event.event === 'done') stop.abort();
    };
    const result = await statuses(planOf({ desired }), sink, { signal: stop.signal, width: 1, onEvent });
    expect(result).toEqual({ a: 'applied', b: 'stopped', c: 'stopped', d: 'stopped' });
    expect(sink.sent).toHaveLength(1);
  });

  test('a step stopped between its calls says how many went out', async () => {
    const stop = new AbortController();
    const plan = planOf({ desired: [want('a', { v: 2 })], live: [have('a', { v: 1 })] });
    const sink = port();
    const send: SendPort = {
      ...sink,
      send: async (call, signal) => sink.send(call, signal).finally(() => stop.abort()),
    };
    expect([...(await apply(plan, send, { signal: stop.signal })).values()]).toEqual([{ status: 'stopped', sent: 1 }]);
  });

  test('a failure that every other call would meet too ends the run, joined calls included', async () => {
    const expired: SendPort = {
      ...port(),
      send: () => Promise.reject(new CallFailed({ op: 'o', code: 'ExpiredToken', message: 'no' }, { final: true })),
    };
    const desired = ['a', 'b', 'c'].map((name) => want(name, {}));
    const result = await statuses(planOf({ desired }), expired, { width: 1 });
    expect(result).toEqual({ a: 'failed', b: 'stopped', c: 'stopped' });
    const gone = planOf({ live: [have('x', {}), have('y', {})], rules: allowAll('x', 'y') });
    expect(await statuses(gone, expired)).toEqual({ x: 'failed', y: 'failed' });
  });

  test('more calls than ten may wait to be stopped, without a warning of Node’s', async () => {
    const warnings: string[] = [];
    const onWarning = ({ name }: Error) => warnings.push(name);
    process.on('warning', onWarning);
    const waiting: SendPort = {
      joins: () => null,
      send: (_, signal) =>
        new Promise((done) => {
          signal?.addEventListener('abort', () => done());
          setTimeout(done, 5);
        }),
    };
    await apply(planOf({ desired: Array.from({ length: 16 }, (_, i) => want(`n${i}`, {})) }), waiting);
    await new Promise((done) => setTimeout(done, 5));
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });

  test('a bug in the port is not an outcome', async () => {
    const broken: SendPort = { joins: () => null, send: () => Promise.reject(new TypeError('bug')) };
    await expect(apply(planOf({ desired: [want('a', {})] }), broken)).rejects.toThrow('bug');
  });
});
