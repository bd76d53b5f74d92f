import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AwsReadPort } from '../aws/operations.ts';
import { dimensionsKey, lookFor } from './listed-metrics.ts';
import type { Dimensions } from './near-miss.ts';

type Input = {
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: string }[];
  readonly NextToken?: string;
};

/** An account with one metric, `size` of its series a page. */
function accountWith(series: readonly Dimensions[], size: number): { aws: AwsReadPort; calls: () => number } {
  let calls = 0;
  const read = async (_op: string, { Dimensions: filters = [], NextToken: token = '0' }: Input) => {
    calls += 1;
    const all = series.filter((one) => filters.every(({ Name, Value }) => one[Name] === Value));
    const end = Number(token) + size;
    return {
      Metrics: all.slice(Number(token), end).map((one) => ({
        Dimensions: Object.entries(one).map(([Name, Value]) => ({ Name, Value })),
      })),
      ...(end < all.length && { NextToken: String(end) }),
    };
  };
  const pages = async (op: string, input: Input) => {
    const found = [await read(op, input)];
    for (let next = found.at(-1)?.NextToken; next; next = found.at(-1)?.NextToken)
      found.push(await read(op, { ...input, NextToken: next }));
    return found;
  };
  return { aws: { read, pages } as unknown as AwsReadPort, calls: () => calls };
}

const dimensions = fc
  .array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('1', '2', '3')), { maxLength: 3 })
  .map((pairs): Dimensions => Object.fromEntries(pairs));
const some = fc.uniqueArray(dimensions, { selector: dimensionsKey });

test('whatever the pages, exactly what is there is found', async () => {
  await fc.assert(
    fc.asyncProperty(
      some,
      fc.uniqueArray(dimensions, { selector: dimensionsKey, minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      async (series, asked, size) => {
        const { there } = await lookFor(accountWith(series, size).aws, { namespace: 'N', name: 'M' }, asked);
        const found = asked.map(dimensionsKey).filter((key) => there.has(key));
        expect(found).toEqual(asked.map(dimensionsKey).filter((key) => series.map(dimensionsKey).includes(key)));
      },
    ),
  );
});

test('one page of any number of alarms is one request', async () => {
  const series = Array.from({ length: 400 }, (_, i) => ({ Id: String(i) }));
  const account = accountWith(series, 500);
  await lookFor(account.aws, { namespace: 'N', name: 'M' }, series);
  expect(account.calls()).toBe(1);
});

test('one series among thousands takes two requests', async () => {
  const series = Array.from({ length: 20_000 }, (_, i) => ({ Id: String(i) }));
  const account = accountWith(series, 500);
  const { there } = await lookFor(account.aws, { namespace: 'N', name: 'M' }, [{ Id: '19999' }]);
  expect([...there]).toContain(dimensionsKey({ Id: '19999' }));
  expect(account.calls()).toBe(2);
});
