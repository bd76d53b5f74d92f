import { describe, expect, test } from 'vitest';
import { hang, openFailing } from './support/failing.ts';
import { awsError, ofShop, open } from './support/open.ts';

describe('time', () => {
  test('each value belongs to its minute; a request goes a while after the minute, and one a minute', async () => {
    const { metrics, sink, clock } = open();
    const start = clock.now();
    for (let second = 0; second < 300; second += 1) {
      metrics.increment('Orders');
      await clock.pass(1_000);
    }
    await clock.pass(60_000);
    const minutes = sink.requests.map(({ data }) => data.map(({ Timestamp }) => (Number(Timestamp) - start) / 60_000));
    expect(minutes).toEqual([[0], [1], [2], [3], [4]]);
    expect(sink.requests.every(({ data }) => data[0]?.Counts?.[0] === 60)).toBe(true);
  });

  test('a longer interval sends several minutes together, unless more than the buffer waits', async () => {
    const { metrics, sink, clock } = open({ flushInterval: 120_000, bufferSize: 50 });
    for (let minute = 0; minute < 4; minute += 1) {
      metrics.increment('Orders');
      await clock.pass(60_000);
    }
    await clock.pass(60_000);
    expect(sink.requests.map(({ data }) => data.length)).toEqual([2, 2]);
    for (let i = 0; i < 50; i += 1) metrics.increment(`Metric-${i}`);
    await clock.pass(80_000);
    expect(sink.requests.slice(2).map(({ data }) => data.length)).toEqual([50]);
  });

  test('a shorter interval sends what there is', async () => {
    const { metrics, sink, clock } = open({ flushInterval: 10_000 });
    for (let second = 0; second < 30; second += 1) {
      metrics.increment('Orders');
      await clock.pass(1_000);
    }
    expect(sink.requests.length).toBeGreaterThanOrEqual(3);
    await metrics.shutdown();
    expect(sink.metric('Orders', ofShop)?.sum).toBe(30);
  });

  test.each([-3_600_000, 3_600_000])(
    'the time of day is set by %d ms: no minute holds more than its values',
    async (ms) => {
      const { metrics, sink, clock, lines } = openFailing();
      sink.next = () => (metrics.stats().requests % 2 === 0 ? null : awsError('X', 500));
      const start = clock.now();
      for (let second = 0; second < 300; second += 1) {
        if (second === 90) clock.set(ms);
        metrics.increment('Orders');
        await clock.pass(1_000);
      }
      await clock.pass(60_000);
      const counts = sink.requests.flatMap(({ data }) => data.map(({ Counts }) => Counts?.[0] ?? 0));
      expect(counts.reduce((all, one) => all + one, 0)).toBe(300);
      expect(Math.max(...counts)).toBe(60);
      const lag = sink.requests.flatMap(({ data }) => data.map(({ Timestamp }) => Number(Timestamp) - start));
      expect(new Set(lag)).toEqual(new Set([0, 60_000, ms + 120_000, ms + 180_000, ms + 240_000]));
      expect(lines.length).toBeGreaterThan(1);
    },
  );

  test('nothing waits once everything is sent', async () => {
    const { metrics, clock } = open();
    metrics.increment('Orders');
    await clock.pass(180_000);
    expect(clock.waiting).toBe(0);
  });
});

describe('the end', () => {
  test('shutdown sends what there is, then nothing is taken, and that is counted', async () => {
    const { metrics, sink } = open();
    metrics.increment('Orders');
    const bound = metrics.series('Bound');
    await metrics.shutdown();
    expect(sink.metric('Orders', ofShop)?.sum).toBe(1);
    metrics.increment('Orders');
    bound.record(1);
    await metrics.shutdown();
    expect(metrics.stats()).toMatchObject({ refused: 1, dropped: 1, sent: 1 });
  });

  test('shutdown tries again while there is time', async () => {
    const { metrics, sink, clock } = openFailing();
    let failures = 2;
    sink.next = () => (failures-- > 0 ? awsError('Throttling', 400) : null);
    metrics.increment('Orders');
    const ended = metrics.shutdown();
    await clock.pass(2_900);
    await ended;
    expect(sink.metric('Orders', ofShop)?.sum).toBe(1);
  });

  test('shutdown takes no longer than it may, and counts what it gave up', async () => {
    const { metrics, sink, clock } = openFailing();
    sink.next = hang;
    metrics.increment('Orders');
    let over = false;
    const ended = metrics.shutdown({ timeoutMs: 1_000 }).then(() => {
      over = true;
    });
    await clock.pass(999);
    expect(over).toBe(false);
    await clock.pass(1);
    await ended;
    expect(metrics.stats()).toMatchObject({ dropped: 1, pending: 0 });
    expect(clock.waiting).toBe(0);
  });

  test('await using is a shutdown', async () => {
    const { metrics, sink } = open();
    metrics.increment('Orders');
    await metrics[Symbol.asyncDispose]();
    expect(sink.metric('Orders', ofShop)?.sum).toBe(1);
  });

  const hooks = [
    [
      'throws',
      () => {
        throw new Error('of the hook');
      },
    ],
    // Vitest fails for a rejection that nobody takes.
    ['rejects with', () => Promise.reject(new Error('of the hook'))],
  ] as const;

  test.each(hooks)('what a hook %s stays here', async (_, hook) => {
    const { metrics, sink } = openFailing({ onError: hook, log: hook });
    sink.next = () => awsError('X', 500);
    metrics.increment('Orders');
    await expect(metrics.flush()).resolves.toBeUndefined();
  });
});
