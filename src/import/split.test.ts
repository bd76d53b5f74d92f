import { expect, test } from 'vitest';
import { REST, splitNames } from './split.ts';

/** `service | key`, sorted by name. */
function outline(...names: string[]): readonly string[] {
  return [...splitNames(names)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { service, prefix, key }]) =>
      prefix === `${service}-` ? `${service} | ${key}` : `${service} (${prefix}) | ${key}`,
    );
}

const suffixes = ['High-CPU', 'High-5xx-Errors', 'Environment-Health-Degraded'];
const services = ['TMS-Sync-API', 'Affret-IA-API', 'Orders-API'];

test('ends that several names share are keys, what stands before them are services', () => {
  const names = services.flatMap((service) => suffixes.map((suffix) => `${service}-${suffix}`));
  expect(new Set(outline(...names))).toEqual(
    new Set(services.flatMap((service) => suffixes.map((suffix) => `${service} | ${suffix}`))),
  );
});

test('a word that says when it fires begins the key, however many services share what stands before it', () => {
  expect(outline('a-High-CPU', 'a-High-Memory', 'b-High-CPU', 'b-High-Memory')).toEqual([
    'a | High-CPU',
    'a | High-Memory',
    'b | High-CPU',
    'b | High-Memory',
  ]);
});

test('an alarm that only one service has is its own', () => {
  expect(outline('a-cpu', 'a-disk', 'b-cpu', 'b-disk', 'a-queue-age')).toContain('a | queue-age');
});

test('what shares no end goes by its first words', () => {
  expect(outline('SES-High-Bounce-Rate', 'SES-High-Complaint-Level')).toEqual([
    'SES | High-Bounce-Rate',
    'SES | High-Complaint-Level',
  ]);
});

test('a name by itself is divided before the word that says when it fires, or is whole', () => {
  expect(outline('TMS-Sync-High-Failure', 'heartbeat')).toEqual(['TMS-Sync | High-Failure', `${REST} () | heartbeat`]);
});

test('services whose names differ only in case are told apart by whole names', () => {
  expect(outline('orders-cpu', 'orders-disk', 'Orders-cpu', 'Orders-disk')).toEqual([
    'Orders | cpu',
    'Orders | disk',
    `${REST} () | orders-cpu`,
    `${REST} () | orders-disk`,
  ]);
});

test('of a name that is too long for a key the first part is the prefix', () => {
  const [split] = [...splitNames(['x'.repeat(255)]).values()];
  expect([split?.prefix.length, split?.key.length]).toEqual([55, 200]);
});

test('the order of the names means nothing', () => {
  const names = services.flatMap((service) => suffixes.map((suffix) => `${service}-${suffix}`));
  expect(outline(...names)).toEqual(outline(...names.toReversed()));
});
