import { expect, test } from 'vitest';
import { Quotas } from './quotas.ts';

/** How many of so many requests at once are admitted. */
function admitted(quotas: Quotas, op: string, { perSecond, asked }: { perSecond: number; asked: number }): number {
  return Array.from({ length: asked }, () => quotas.admits(op, perSecond)).filter(Boolean).length;
}

test("a second's worth is admitted at once, then as much as time brings, and never more than that at once", () => {
  let nowMs = 0;
  const quotas = new Quotas(1, () => nowMs);
  const ask = () => admitted(quotas, 'cloudwatch.PutMetricAlarm', { perSecond: 3, asked: 10 });
  expect(ask()).toBe(3);
  nowMs += 334;
  expect(ask()).toBe(1);
  nowMs += 60_000;
  expect(ask()).toBe(3);
});

test('operations do not share their quotas', () => {
  const quotas = new Quotas(1, () => 0);
  expect(admitted(quotas, 'cloudwatch.PutMetricAlarm', { perSecond: 3, asked: 10 })).toBe(3);
  expect(admitted(quotas, 'cloudwatch.DescribeAlarms', { perSecond: 9, asked: 10 })).toBe(9);
});

test('scaled quotas admit as many times more', () => {
  const quotas = new Quotas(4, () => 0);
  expect(admitted(quotas, 'cloudwatch.PutMetricAlarm', { perSecond: 3, asked: 20 })).toBe(12);
});
