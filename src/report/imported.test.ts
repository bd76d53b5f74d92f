import { expect, test } from 'vitest';
import { type Imported, renderImport } from './imported.ts';

const nothing: Imported = {
  files: new Map(),
  out: 'monitoring',
  at: { account: '123456789012', region: 'eu-central-1' },
  resources: [],
  leftOut: [],
  secrets: [],
  declared: 0,
  taken: [],
  differences: [],
};
const alarm = { kind: 'alarm', name: 'a' };

test('nothing to write is said, and how much is declared already', () => {
  expect(renderImport({ ...nothing, declared: 3 })).toBe('nothing to write; 3 declared already\n');
});

test('where nothing was found is said: it may be the wrong account or region', () => {
  expect(renderImport(nothing)).toBe(
    'nothing to write: nothing that was asked for is in account 123456789012, eu-central-1\n',
  );
});

test.each([
  ['https://user:pa55@hooks.example.org/T0/k3y?token=s3cr3t', 'https://hooks.example.org/…'],
  ['https://user:pa55@hooks.example.org', 'https://hooks.example.org/…'],
  ['https://hooks.example.org?key=s3cr3t', 'https://hooks.example.org/…'],
])('of the end point %s only the host is shown', (endpoint, shown) => {
  const address = { kind: 'subscription', name: `alerts/https/${endpoint}` };
  const text = renderImport({
    ...nothing,
    leftOut: [{ address, reason: `about ${endpoint}` }],
    secrets: [{ variable: 'HOOK_URL', value: endpoint, of: address }],
  });
  expect(text).toContain(`subscription.alerts/https/${shown}\n`);
  expect(text).not.toMatch(/pa55|k3y|s3cr3t/);
});

test('a difference is no proof', () => {
  const text = renderImport({
    ...nothing,
    files: new Map([['services/a.yaml', '']]),
    resources: [{ address: alarm, unmodelled: [] }],
    differences: ['alarm.a: /threshold is 1 and would be 2'],
  });
  expect(text).toContain('not proved: what was written means something else than what exists:\n  alarm.a: /threshold');
  expect(text).not.toContain('--adopt');
});

test('what a reader could not see is made visible', () => {
  const name = 'a\u202eb';
  expect(renderImport({ ...nothing, leftOut: [{ address: { kind: 'alarm', name }, reason: 'x' }] })).toContain(
    'a\\u202eb',
  );
});
