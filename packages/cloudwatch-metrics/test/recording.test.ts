import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../src/catalogue.gen.ts';
import type { Catalogue } from '../src/catalogue.ts';
import { CloudWatchMetrics } from '../src/metrics.ts';
import { TMSSyncMetrics } from '../src/tms-sync.ts';
import { units } from '../src/units.ts';
import { ofShop, open } from './support/open.ts';

describe('series', () => {
  test('are the same in whatever order their dimensions are written', async () => {
    const { metrics, sink } = open();
    metrics.recordMetric('Orders', 1, 'Count', { Kind: 'a', Place: 'b' });
    metrics.recordMetric('Orders', 2, 'Count', { Place: 'b', Kind: 'a' });
    await metrics.flush();
    expect(sink.metric('Orders', { ...ofShop, Kind: 'a', Place: 'b' })).toMatchObject({ count: 2, sum: 3 });
    expect(sink.requests[0]?.data).toHaveLength(2);
  });

  test('are rolled up to the dimensions that every series has, so that an alarm on them matches', async () => {
    const { metrics, sink } = open();
    metrics.increment('Failures', 1, { Reason: 'Timeout' });
    metrics.increment('Failures', 2, { Reason: 'Refused' });
    metrics.increment('Failures', 4);
    await metrics.flush();
    expect(sink.metric('Failures', ofShop)).toMatchObject({ count: 3, sum: 7 });
    expect(sink.metric('Failures', { ...ofShop, Reason: 'Refused' })).toMatchObject({ count: 1, sum: 2 });
  });

  test('are rolled up as the catalogue says, each value once', async () => {
    const { sink, clock } = open();
    const metrics = new TMSSyncMetrics({ sink, clock });
    metrics.recordAPICall('/orders/42', 12, 200);
    metrics.recordAPICall('https://tms.example.org/orders/43?full=1', 14, 503);
    await metrics.flush();
    const service = { Service: 'TMS-Sync' };
    expect(sink.metric('TMS-Sync-API-Calls', service)?.sum).toBe(2);
    expect(sink.metric('TMS-Sync-API-Calls', { ...service, StatusClass: '5xx' })?.sum).toBe(1);
    expect(sink.metric('TMS-Sync-API-Duration', { ...service, Endpoint: '/orders/:id' })?.sum).toBe(26);
    expect(sink.metrics()).toHaveLength(7);
  });

  test('publish only what the catalogue has: every name, unit and dimension set', async () => {
    const { sink, clock } = open();
    const metrics = new TMSSyncMetrics({ sink, clock });
    await metrics.recordSyncSuccess(120, 5);
    await metrics.recordSyncFailure(30, 'ConnectionTimeout');
    await metrics.recordAPICall('/orders', 33, 200);
    await metrics.measureExecutionTime('TMS-Sync-Processing', async () => 7, { Operation: 'DataProcessing' });
    await metrics.flush();
    const { metrics: declared } = catalogues['TMS-Sync'] as Catalogue;
    for (const { name, unit, dimensions } of sink.metrics()) {
      const sets = [declared[name]?.dimensions, ...(declared[name]?.rollUps ?? [])].map((set) =>
        [...(set ?? [])].sort(),
      );
      expect(declared[name]?.unit).toBe(unit);
      expect(sets).toContainEqual(Object.keys(dimensions).sort());
    }
  });

  test('a bound handle and a call by name are one series', async () => {
    const { metrics, sink } = open();
    const bound = metrics.series('Latency', 'Milliseconds', { Path: '/' });
    bound.record(3);
    metrics.recordDuration('Latency', 4, { Path: '/' });
    await metrics.flush();
    expect(sink.metric('Latency', { ...ofShop, Path: '/' })).toMatchObject({ count: 2, sum: 7, unit: 'Milliseconds' });
  });

  test('beyond the limit share one series, are counted, and stay in the roll-up', async () => {
    const { metrics, sink, lines } = open({ maxSeries: 10 });
    for (let i = 0; i < 100; i += 1) metrics.increment('Calls', 1, { Path: `/${i}` });
    await metrics.flush();
    const paths = sink.metrics().filter(({ dimensions }) => dimensions.Path);
    expect(paths).toHaveLength(9);
    expect(sink.metric('Calls', { ...ofShop, Overflow: 'true' })?.sum).toBe(91);
    expect(sink.metric('Calls', ofShop)?.sum).toBe(100);
    expect(sink.metric('SeriesOverflow', ofShop)?.sum).toBe(91);
    expect(metrics.stats()).toMatchObject({ series: 10, overflowed: 91, refused: 0 });
    expect(lines).toHaveLength(1);
  });

  test('that report always say zero in a minute in which nothing happened', async () => {
    const catalogue: Catalogue = {
      namespace: 'TEST',
      metrics: { Beats: { unit: 'Count', dimensions: ['Service'], rollUps: [], reports: 'always' } },
    };
    const { metrics, sink, clock } = open({ catalogue });
    await clock.pass(60_000);
    metrics.increment('Beats', 5);
    await clock.pass(90_000);
    const sent = sink.requests.flatMap(({ data }) => data.map(({ Values, Counts }) => ({ Values, Counts })));
    expect(sent).toEqual([
      { Values: [0], Counts: [1] },
      { Values: [5], Counts: [1] },
    ]);
    await metrics.shutdown();
  });
});

describe('bad input', () => {
  const long = 'x'.repeat(1_000_000);
  const many = Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`d${i}`, 'v']));
  const bad: readonly (readonly [string, (metrics: CloudWatchMetrics) => void])[] = [
    ['NaN', (metrics) => metrics.recordMetric('A', Number.NaN)],
    ['infinities', (metrics) => metrics.recordMetric('A', Number.NEGATIVE_INFINITY)],
    ['more than 2^360', (metrics) => metrics.recordMetric('A', 2 ** 361)],
    ['text for a number', (metrics) => metrics.recordMetric('A', '5' as unknown as number)],
    ['31 dimensions', (metrics) => metrics.recordMetric('A', 1, 'Count', many)],
    ['no name', (metrics) => metrics.recordMetric('', 1)],
    ['no name at all', (metrics) => metrics.recordMetric(undefined as unknown as string, 1)],
    ['an object for a name', (metrics) => metrics.recordMetric(Object.create(null) as string, 1)],
    ['an over-long name', (metrics) => metrics.recordMetric('x'.repeat(256), 1)],
    ['1 MB for a dimension', (metrics) => metrics.recordMetric('A', 1, 'Count', { Path: long })],
    ['an empty dimension', (metrics) => metrics.recordMetric('A', 1, 'Count', { Path: ' ' })],
    [
      'no value for a dimension',
      (metrics) => metrics.recordMetric('A', 1, 'Count', { Path: undefined as unknown as string }),
    ],
    ['text for dimensions', (metrics) => metrics.recordMetric('A', 1, 'Count', 'Path' as unknown as { Path: string })],
    ['a negative duration', (metrics) => metrics.recordDuration('Took', -1)],
    ['an unknown unit', (metrics) => metrics.recordMetric('A', 1, 'Furlongs' as 'Count')],
  ];

  test.each(bad)('%s: counted, logged once, and the rest of the batch arrives', async (_, record) => {
    const { metrics, sink, lines } = open();
    metrics.increment('Before');
    record(metrics);
    record(metrics);
    metrics.increment('After');
    await metrics.flush();
    expect(sink.metric('Before', ofShop)?.sum).toBe(1);
    expect(sink.metric('After', ofShop)?.sum).toBe(1);
    expect(sink.metric('MetricsDropped', ofShop)?.sum).toBe(2);
    expect(metrics.stats()).toMatchObject({ refused: 2, dropped: 0, failures: 0 });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.length).toBeLessThan(300);
  });

  test('whatever is recorded, CloudWatch takes all that is sent', async () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
    const name = fc.oneof(fc.constantFrom('A', 'B'), fc.string({ maxLength: 300, unit: 'binary' }), anything);
    const dimensions = fc.oneof(fc.dictionary(fc.string({ maxLength: 10, unit: 'binary' }), anything), anything);
    const value = fc.oneof(fc.double(), fc.constant(5e-324), anything);
    const unit = fc.oneof(fc.constantFrom(...units), anything);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value, unit, dimensions), { maxLength: 30 }), async (records) => {
        const { metrics, sink } = open({ maxSeries: 40 });
        for (const record of records) metrics.recordMetric(...(record as [string, number, 'Count', { a: string }]));
        metrics.increment('Sound');
        await metrics.flush();
        expect(metrics.stats()).toMatchObject({ failures: 0, dropped: 0, pending: 0 });
        expect(sink.metrics().length).toBeGreaterThan(0);
      }),
    );
  });

  test('what is not ASCII becomes it: names that people read lose their accents, not their values', async () => {
    const { metrics, sink } = open();
    metrics.increment('Échecs', 1, { Raison: 'Délai dépassé ✗' });
    await metrics.flush();
    expect(sink.metric('Echecs', { ...ofShop, Raison: 'Delai depasse ?' })?.sum).toBe(1);
  });
});

describe('measureExecutionTime', () => {
  const took = (name: string, dimensions = {}) => ({ name, dimensions: { ...ofShop, ...dimensions } });

  test('gives what the function gives, promise or not, and throws what it throws', async () => {
    const { metrics, sink } = open();
    const failure = new Error('of the test');
    expect(metrics.measureExecutionTime('Plain', () => 7)).toBe(7);
    await expect(metrics.measureExecutionTime('Waiting', async () => 8, { Operation: 'x' })).resolves.toBe(8);
    expect(() =>
      metrics.measureExecutionTime('Plain', () => {
        throw failure;
      }),
    ).toThrow(failure);
    await expect(metrics.measureExecutionTime('Waiting', () => Promise.reject(failure))).rejects.toBe(failure);
    await metrics.flush();
    const all = sink.metrics().map(({ name, dimensions }) => ({ name, dimensions }));
    expect(all).toEqual(
      expect.arrayContaining([
        took('Plain'),
        took('Plain-Failure'),
        took('Waiting', { Operation: 'x' }),
        took('Waiting-Failure'),
      ]),
    );
    expect(sink.metric('Plain', ofShop)?.count).toBe(1);
  });
});

describe('what is not enabled', () => {
  test('records nothing, waits for nothing, and still runs what it measures', async () => {
    const { metrics, sink, clock } = open({ enabled: false });
    metrics.increment('A');
    metrics.series('B').record(1);
    expect(metrics.measureExecutionTime('C', () => 9)).toBe(9);
    expect(clock.waiting).toBe(0);
    await metrics.flush();
    await metrics.shutdown();
    expect(sink.requests).toEqual([]);
  });

  test('before the first record there is no timer', () => {
    const { metrics, clock } = open();
    expect(clock.waiting).toBe(0);
    metrics.increment('A');
    expect(clock.waiting).toBe(1);
  });

  test('the base class and the special ones take no options at all', () => {
    expect(new CloudWatchMetrics().stats().series).toBe(0);
    expect(new TMSSyncMetrics({ enabled: false }).stats().series).toBe(0);
  });
});
