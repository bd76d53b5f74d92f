import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openAccount } from './support/account.ts';
import { manifestOf } from './support/manifest.ts';

test('of 42 alarms only memory watches what nobody publishes yet: one row for six alarms, accepted until a day', async () => {
  const manifest = await manifestOf(resolve(import.meta.dirname, '../monitoring'), 'monitoring');
  const account = await openAccount([manifest]);
  onTestFinished(() => account.close());
  const { plan } = await account.plan(manifest);
  const [note, ...more] = plan.notes.filter(({ check }) => check === 'alarm/no-metric');
  expect(more).toEqual([]);
  expect(note?.severity).toBe('note');
  expect(note?.message).toMatch(
    /^unverified: CloudWatch lists no metric "mem_used_percent" in "CWAgent"; accepted until 20\d\d-/,
  );
  expect(note?.addresses).toHaveLength(6);
  expect(note?.addresses?.every((one) => one.endsWith('-API-High-Memory'))).toBe(true);
});
