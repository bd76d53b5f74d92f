import { expect, test } from 'vitest';
import { fakeClock } from '../../test/aws/fakes.ts';
import { makePacer } from './pace.ts';

const perSecond = (op: string): number => (op === 'put' ? 3 : 9);

/** When `count` turns of an operation begin, from now on. */
async function starts(clock: ReturnType<typeof fakeClock>, pacer: ReturnType<typeof makePacer>, count: number) {
  const times: number[] = [];
  await clock.run(
    Promise.all(Array.from({ length: count }, () => pacer.turn('put').then(() => times.push(clock.now())))),
  );
  return times;
}

test('starts are spaced evenly just under the quota', async () => {
  const clock = fakeClock();
  const times = await starts(clock, makePacer({ perSecond, clock }), 4);
  expect(times.map(Math.round)).toEqual([0, 340, 680, 1020]);
});

test('a shared account goes at the share that it is given', async () => {
  const clock = fakeClock();
  const times = await starts(clock, makePacer({ perSecond, clock, pace: 0.5 }), 3);
  expect(times.map(Math.round)).toEqual([0, 667, 1333]);
});

test('258 writes take no more than 1.05 times what the quota asks', async () => {
  const clock = fakeClock();
  const times = await starts(clock, makePacer({ perSecond, clock }), 258);
  expect(times.at(-1)).toBeLessThan(((258 - 1) / 3) * 1_000 * 1.05);
});

test('callers get their turns in the order of asking, and operations do not wait for each other', async () => {
  const clock = fakeClock();
  const pacer = makePacer({ perSecond, clock });
  const order: string[] = [];
  const turn = (op: string, name: string): Promise<unknown> =>
    pacer.turn(op).then(() => order.push(`${name} ${Math.round(clock.now())}`));
  await clock.run(Promise.all([turn('put', 'a'), turn('put', 'b'), turn('describe', 'c'), turn('put', 'd')]));
  expect(order).toEqual(['a 0', 'c 0', 'b 340', 'd 680']);
});

test('a throttled operation goes at half its rate for 30 seconds, those that wait already too', async () => {
  const clock = fakeClock();
  const pacer = makePacer({ perSecond: () => 1, clock, pace: 1 });
  const times: number[] = [];
  const turns = Promise.all(Array.from({ length: 20 }, () => pacer.turn('put').then(() => times.push(clock.now()))));
  pacer.throttled('put');
  await clock.run(turns);
  expect(times.slice(0, 4)).toEqual([2_000, 4_000, 6_000, 8_000]);
  expect(times.slice(-4)).toEqual([32_000, 33_000, 34_000, 35_000]);
});

test('a timer that is late does not slow those after it down', async () => {
  const clock = fakeClock({ lateByMs: 15 });
  const times = await starts(clock, makePacer({ perSecond: () => 1, clock, pace: 1 }), 5);
  expect(times).toEqual([0, 1_015, 2_015, 3_015, 4_015]);
});

test('after a long stall starts do not bunch up', async () => {
  const clock = fakeClock({ lateByMs: 5_000 });
  const [, second, third] = await starts(clock, makePacer({ perSecond: () => 1, clock, pace: 1 }), 3);
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(980);
});

test('who is told to stop leaves the queue at once, and nobody loses a turn by it', async () => {
  const clock = fakeClock();
  const pacer = makePacer({ perSecond: () => 1, clock, pace: 1 });
  const stop = new AbortController();
  await clock.run(pacer.turn('put'));
  const stays = pacer.turn('put');
  const leaves = pacer.turn('put', stop.signal);
  const after = pacer.turn('put');
  stop.abort(new Error('stopped'));
  await expect(leaves).rejects.toThrow('stopped');
  expect(clock.now()).toBe(0);
  await clock.run(Promise.all([stays, after]));
  expect(clock.now()).toBe(2_000);
});

test('the estimate is what the slowest operation takes', () => {
  const pacer = makePacer({ perSecond, clock: fakeClock(), pace: 1 });
  expect(
    pacer.estimateMs(
      new Map([
        ['put', 30],
        ['describe', 45],
      ]),
    ),
  ).toBe(10_000);
  expect(pacer.estimateMs(new Map())).toBe(0);
});
