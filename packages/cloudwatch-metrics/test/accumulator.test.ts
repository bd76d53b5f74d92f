import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durations } from '../bench/sampler.ts';
import { Accumulator, type Summary } from '../src/accumulator.ts';

const values = fc.array(
  fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: -5, max: 300 })),
  {
    minLength: 1,
    maxLength: 2_000,
  },
);

function accumulate(list: readonly number[], budget = { left: 50_000 }): Accumulator {
  const accumulator = new Accumulator(budget);
  for (const value of list) accumulator.add(value);
  return accumulator;
}

function sum(list: readonly number[]): number {
  return list.reduce((all, one) => all + one, 0);
}

function percentile({ values: of, counts }: Summary, percent: number): number {
  const pairs = of.map((value, i) => [value, counts[i] as number] as const).sort(([a], [b]) => a - b);
  const rank = Math.ceil((percent / 100) * sum(counts));
  let seen = 0;
  for (const [value, count] of pairs) {
    seen += count;
    if (seen >= rank) return value;
  }
  return Number.NaN;
}

describe('an accumulator', () => {
  test('counts every value once, and says no value twice', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { values: said, counts } = accumulate(list).summary();
        expect(sum(counts)).toBe(list.length);
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });

  test('keeps up to 150 different values exactly, and no more', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((one) => one + 0),
          { minLength: 1, maxLength: 150 },
        ),
        (list) => {
          const { values: said, statistics } = accumulate([...list, ...list]).summary();
          expect([...said].sort()).toEqual([...list].sort());
          expect(statistics).toBeNull();
        },
      ),
    );
    const { statistics } = accumulate(Array.from({ length: 151 }, (_, i) => i)).summary();
    expect(statistics).toMatchObject({ count: 151, sum: 11_325, min: 0, max: 150 });
  });

  test('is at most 1 % off at any percentile, whatever the sign', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (list, percent) => {
        const exact = [...list].sort((a, b) => a - b)[Math.ceil((percent / 100) * list.length) - 1] as number;
        const said = percentile(accumulate(list).summary(), percent);
        // Numbers over more than eleven powers of ten are told apart less exactly.
        const spread = list.filter((one) => one !== 0).map((one) => Math.log10(Math.abs(one)));
        const fine = Math.max(...spread, 0) - Math.min(...spread, 0) < 10.5;
        if (fine) expect(Math.abs(said - exact)).toBeLessThanOrEqual(0.01 * Math.abs(exact) + Number.MIN_VALUE);
      }),
    );
  });

  test('merged from parts says what it says of the whole', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const merged = accumulate(a);
        merged.merge(accumulate(b));
        const whole = accumulate([...a, ...b]).summary();
        const { values: said, counts, statistics } = merged.summary();
        expect(sum(counts)).toBe(a.length + b.length);
        expect(new Set(said).size).toBe(said.length);
        expect(statistics === null).toBe(whole.statistics === null);
        if (statistics && whole.statistics) {
          expect(statistics.sum).toBeCloseTo(whole.statistics.sum, 0);
          expect({ ...statistics, sum: 0 }).toEqual({ ...whole.statistics, sum: 0 });
        }
      }),
    );
  });

  test('begins anew after a reset, with the tables of the window before', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const used = accumulate(a);
        used.reset();
        for (const value of b) used.add(value);
        const sorted = ({ values: of, counts }: Summary) => of.map((value, i) => `${value} ${counts[i]}`).sort();
        expect(sorted(used.summary())).toEqual(sorted(accumulate(b).summary()));
      }),
    );
  });

  test('of 200,000 durations is at most 1 % off, with an exact count, in less than 450 values', () => {
    const list = durations(200_000);
    const summary = accumulate(list).summary();
    const sorted = [...list].sort((a, b) => a - b);
    expect(sum(summary.counts)).toBe(list.length);
    expect(summary.values.length).toBeLessThan(500);
    for (const percent of [1, 50, 90, 95, 99, 99.9]) {
      const exact = sorted[Math.ceil((percent / 100) * list.length) - 1] as number;
      expect(Math.abs(percentile(summary, percent) / exact - 1)).toBeLessThanOrEqual(0.01);
    }
  });

  test('says the least and the greatest value exactly', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { values: said } = accumulate(list).summary();
        expect([Math.min(...said), Math.max(...said)]).toEqual([Math.min(...list) + 0, Math.max(...list) + 0]);
      }),
    );
  });

  test('takes buckets at once where there is no room for exact values', () => {
    const { statistics } = accumulate([1, 2, 3], { left: 2 }).summary();
    expect(statistics).toMatchObject({ count: 3, sum: 6, min: 1, max: 3 });
  });

  test('over more powers of ten than it has buckets for, is less exact and loses nothing', () => {
    const list = Array.from({ length: 2_000 }, (_, i) => 10 ** ((i % 200) - 100));
    const { values: said, counts } = accumulate(list).summary();
    expect(sum(counts)).toBe(2_000);
    expect(said.length).toBeLessThanOrEqual(1_282);
  });
});
