import { expect, test } from 'vitest';
import { permissionFor } from './hazards.ts';

const hazard = { key: 'delete', level: 'block', reason: '' } as const;
const holds = (until: string | null): boolean =>
  permissionFor(hazard, 'alarm.a', {
    allow: [{ hazard: 'delete', address: 'alarm.a', until }],
    today: '2026-11-22',
  }) !== undefined;

test.each([
  [null, true],
  ['2026-11-22', true],
  ['2026-11-21', false],
  ['2026-13-01', false],
  ['9999', false],
])('a permission until %s holds on 22 November 2026: %s', (until, held) => {
  expect(holds(until)).toBe(held);
});
