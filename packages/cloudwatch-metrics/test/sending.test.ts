import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realClock } from '../src/clock.ts';
import { failureOf } from '../src/failures.ts';
import { hang, openFailing } from './support/failing.ts';
import { awsError, connectionError, ofShop } from './support/open.ts';

describe('a request that failed', () => {
  const later = [
    ['throttled', awsError('ThrottlingException', 400)],
    ['throttled by status', awsError('Whatever', 429)],
    ['503', awsError('ServiceUnavailable', 503)],
    ['refused connection', connectionError('ECONNREFUSED')],
    [
      'no address answers',
      Object.assign(new Error('all'), { errors: [connectionError('ECONNREFUSED'), connectionError('ENETUNREACH')] }),
    ],
    ['no such host', connectionError('ENOTFOUND')],
    ['no credentials', awsError('CredentialsProviderError', 0)],
    ['expired credentials', awsError('ExpiredTokenException', 403)],
  ] as const;

  test.each(later)('%s: is sent again, once', async (_, error) => {
    const { metrics, sink, clock } = openFailing();
    let failures = 2;
    sink.next = () => (failures-- > 0 ? error : null);
    metrics.increment('Orders', 3);
    await clock.pass(600_000);
    expect(sink.metric('Orders', ofShop)).toMatchObject({ count: 1, sum: 3 });
    expect(metrics.stats()).toMatchObject({ failures: 2, dropped: 0, sent: 1 });
  });

  const ambiguous = [
    ['a cut connection', connectionError('ECONNRESET')],
    ['a time-out', Object.assign(new Error('x'), { name: 'TimeoutError' })],
    ['no idea', new Error('x')],
  ] as const;

  test.each(ambiguous)('%s: is dropped and counted, for nobody knows whether it arrived', async (_, error) => {
    const { metrics, sink, clock, lines } = openFailing();
    sink.next = () => (metrics.stats().requests === 0 ? error : null);
    metrics.increment('Orders', 3);
    await clock.pass(600_000);
    expect(sink.metrics()).toEqual([]);
    expect(metrics.stats()).toMatchObject({ failures: 1, dropped: 1, sent: 0 });
    expect(lines).toHaveLength(1);
  });

  test('without an answer is sent again if that was chosen', async () => {
    const { metrics, sink, clock } = openFailing({ onTimeout: 'resend' });
    sink.next = () => (metrics.stats().requests === 0 ? connectionError('ECONNRESET') : null);
    metrics.increment('Orders', 3);
    await clock.pass(600_000);
    expect(sink.metric('Orders', ofShop)?.sum).toBe(3);
  });

  test('says so in metrics of its own, once it can', async () => {
    const { metrics, sink, clock } = openFailing({ selfMetrics: true });
    sink.next = () => (metrics.stats().requests < 1 ? connectionError('ECONNRESET') : null);
    metrics.increment('Orders', 3);
    await clock.pass(600_000);
    expect(sink.metric('FlushFailures', ofShop)?.sum).toBe(1);
    expect(sink.metric('MetricsDropped', ofShop)?.sum).toBe(1);
  });

  test('that a poisoned datum made AWS refuse loses this one only', async () => {
    const { metrics, sink } = openFailing();
    sink.next = (data) =>
      data.some(({ MetricName }) => MetricName === 'Poison') ? awsError('InvalidParameterValue', 400) : null;
    for (let i = 0; i < 500; i += 1) metrics.increment(i === 321 ? 'Poison' : `Metric-${i}`);
    await metrics.flush();
    expect(sink.metrics()).toHaveLength(499);
    expect(metrics.stats()).toMatchObject({ dropped: 1, sent: 499, pending: 0 });
    expect(metrics.stats().requests).toBeLessThan(30);
  });

  test('for whatever AWS is sent does not become an avalanche of requests', async () => {
    const { metrics, sink } = openFailing();
    sink.next = () => awsError('ValidationError', 400);
    for (let i = 0; i < 1_000; i += 1) metrics.increment(`Metric-${i}`);
    await metrics.flush();
    expect(metrics.stats().requests).toBeLessThan(60);
    expect(metrics.stats()).toMatchObject({ dropped: 1_000, pending: 0 });
  });

  test('for statistics stand beside values is sent without them, now and later', async () => {
    const { metrics, sink, clock } = openFailing();
    sink.next = (data) =>
      data.some(({ StatisticValues }) => StatisticValues) ? awsError('InvalidParameterCombination', 400) : null;
    for (let minute = 0; minute < 2; minute += 1) {
      for (let i = 0; i < 1_000; i += 1) metrics.recordMetric('Size', i, 'Bytes');
      await metrics.flush();
      await clock.pass(60_000);
    }
    expect(sink.metric('Size', ofShop)?.count).toBe(2_000);
    expect(metrics.stats()).toMatchObject({ failures: 1, dropped: 0 });
  });
});

describe('sending', () => {
  test('is one request at a time, each with its own deadline', async () => {
    const { metrics, sink, clock } = openFailing({ requestTimeout: 1_000 });
    sink.next = hang;
    metrics.increment('Orders');
    const flushed = metrics.flush();
    metrics.increment('Orders');
    const again = metrics.flush();
    await clock.pass(5_000);
    await Promise.all([flushed, again]);
    expect(sink.most).toBe(2);
    expect(metrics.stats()).toMatchObject({ failures: 2, dropped: 2, pending: 0 });
  });

  test('without a deadline waits for its answer', async () => {
    const { metrics, sink } = openFailing({ requestTimeout: Number.POSITIVE_INFINITY, clock: realClock });
    sink.next = () => new Promise((answer) => setTimeout(answer, 50, null));
    metrics.increment('Orders');
    await metrics.shutdown({ timeoutMs: Number.POSITIVE_INFINITY });
    expect(metrics.stats()).toMatchObject({ sent: 1, failures: 0 });
  });

  test('splits at 1000 datums', async () => {
    const { metrics, sink } = openFailing();
    for (let i = 0; i < 1_500; i += 1) metrics.increment(`Metric-${i}`);
    await metrics.flush();
    expect(sink.requests.map(({ data }) => data.length)).toEqual([1_000, 500]);
  });

  const kinds = [
    ['exact values', 40, 100_000],
    ['buckets', 400, 70_000],
  ] as const;

  test.each(kinds)('splits %s at 300 KB before compression', async (_, values, fewest) => {
    const { metrics, sink } = openFailing();
    const bound = Array.from({ length: 400 }, (_, i) =>
      metrics.series('Latency', 'Milliseconds', { Path: `/${i}`.padEnd(400, 'x') }),
    );
    for (const series of bound) for (let i = 0; i < values; i += 1) series.record(Math.PI * i ** 2 + Math.E);
    await metrics.flush();
    const bytes = sink.requests.map(({ data }) => Buffer.byteLength(JSON.stringify(data)));
    expect(Math.max(...bytes)).toBeLessThan(300_000);
    expect(Math.min(...bytes.slice(0, -1))).toBeGreaterThan(fewest);
    expect(sink.metrics()).toHaveLength(401);
    expect(metrics.stats().dropped).toBe(0);
  });

  test('a minute that is larger than what an outage may keep arrives', async () => {
    const { metrics, sink } = openFailing();
    for (let one = 0; one < 1_500; one += 1) {
      const series = metrics.series('Latency', 'Milliseconds', { Path: `/${one}` });
      for (let i = 0; i < 400; i += 1) series.record(1.02 ** i);
    }
    await metrics.flush();
    expect(sink.metric('Latency', ofShop)?.count).toBe(600_000);
    expect(metrics.stats().dropped).toBe(0);
  });

  test('keeps a quarter of an hour of an outage, the newest, and says what it gave up', async () => {
    const { metrics, sink, clock, lines } = openFailing();
    sink.next = () => connectionError('ECONNREFUSED');
    for (let minute = 0; minute < 30; minute += 1) {
      metrics.increment('Orders');
      await clock.pass(60_000);
    }
    expect(metrics.stats().pending).toBeLessThanOrEqual(15);
    expect(metrics.stats().dropped).toBeGreaterThanOrEqual(14);
    expect(lines.length).toBeLessThanOrEqual(30);
    sink.next = () => null;
    await metrics.flush();
    const { published, sent, dropped } = metrics.stats();
    expect(sent + dropped).toBe(published);
  });

  test('keeps no more of an outage where it closes windows every second', async () => {
    const { metrics, sink, clock } = openFailing({ flushInterval: 1_000 });
    sink.next = () => awsError('X', 503);
    for (let second = 0; second < 150; second += 1) {
      for (let i = 0; i < 10_000; i += 1)
        metrics.recordMetric('Size', 1.02 ** (i / 50) + second, 'Bytes', { Kind: i % 50 });
      await clock.pass(1_000);
    }
    const { pending, published, dropped } = metrics.stats();
    expect(pending).toBeLessThan(4_500);
    expect(dropped).toBeLessThan(published);
    sink.next = () => null;
    await metrics.flush();
    expect(metrics.stats().sent + dropped).toBe(published);
  });

  test('loses no value in silence, whatever AWS and the connection do', async () => {
    const outcome = fc.constantFrom(
      null,
      null,
      awsError('Throttling', 400),
      awsError('X', 500),
      awsError('Invalid', 400),
      connectionError('ECONNRESET'),
      connectionError('ECONNREFUSED'),
    );
    const act = fc.oneof(
      fc.record({ record: fc.integer({ min: 0, max: 30 }), values: fc.integer({ min: 1, max: 200 }) }),
      fc.record({ wait: fc.integer({ min: 1, max: 200_000 }) }),
      fc.constant({ flush: true }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 25 }),
        fc.array(outcome, { maxLength: 40 }),
        async (acts, outcomes) => {
          const { metrics, sink, clock } = openFailing({ selfMetrics: true, maxSeries: 12 });
          const left = [...outcomes];
          sink.next = () => left.shift() ?? null;
          for (const one of acts) {
            if ('record' in one)
              for (let i = 0; i < one.values; i += 1)
                metrics.recordMetric('Orders', i, 'Count', { Kind: String(one.record) });
            else if ('wait' in one) await clock.pass(one.wait);
            else await metrics.flush();
          }
          left.length = 0;
          await metrics.flush();
          const { published, sent, dropped, pending } = metrics.stats();
          expect({ arrivedOrTold: sent + dropped, pending }).toEqual({ arrivedOrTold: published, pending: 0 });
          const arrived = sink.metrics().reduce((all, { count }) => all + count, 0);
          expect(arrived).toBe(sent);
          expect(sink.most).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test.each([
  [null, 'ambiguous'],
  ['text', 'ambiguous'],
  [awsError('X', 413), 'refused'],
  [Object.assign(new Error('x'), { errors: [] }), 'ambiguous'],
])('a failure of any shape is understood: %j is %s', (error, failure) => {
  expect(failureOf(error)).toBe(failure);
});
