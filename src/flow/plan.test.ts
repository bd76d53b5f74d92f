import { expect, test } from 'vitest';
import { registry } from '../../test/support/account.ts';
import { declarationOf, declared } from '../../test/support/declared.ts';
import type { AwsReadPort } from '../aws/operations.ts';
import { clearEverything } from '../core/approvals.ts';
import { planStack } from './plan.ts';

/** An account in which nothing is. */
const empty = {
  read: async () => ({}),
  pages: async () => [],
} as unknown as AwsReadPort;

const hooks = ['HOOK_A', 'HOOK_B'].map((name) => {
  const value = { topic: 'alerts', protocol: 'https', endpoint: `\${env.${name}}` };
  return declarationOf({ kind: 'subscription', name: `alerts/https/${value.endpoint}` }, value);
});

async function withheld(environment: ReadonlyMap<string, string>): Promise<readonly (string | null)[]> {
  const request = { manifest: declared('s', hooks), base: null, kinds: registry, read: empty, allow: [] };
  const { plan } = await planStack({
    ...request,
    environment,
    clearance: clearEverything,
    now: '2026-11-22T12:00:00Z',
  });
  return plan.steps.map((step) => step.withheld);
}

test('a variable without a value withholds what names it, and says which', async () => {
  expect(await withheld(new Map([['HOOK_B', 'https://example.org/b']]))).toEqual([
    'unresolved look-up: ${env.HOOK_A} has no value; set the environment variable HOOK_A',
    null,
  ]);
});

test('two variables of one value are told apart by nobody: the second is withheld', async () => {
  const same = new Map(['HOOK_A', 'HOOK_B'].map((name) => [name, 'https://example.org/same']));
  expect(await withheld(same)).toEqual([
    null,
    'unresolved look-up: ${env.HOOK_A} and ${env.HOOK_B} have the same value',
  ]);
});

test('a value with a line break is no end point', async () => {
  const broken = new Map([
    ['HOOK_A', 'https://example.org/a\nb'],
    ['HOOK_B', 'https://example.org/b'],
  ]);
  expect(await withheld(broken)).toEqual([
    'unresolved look-up: the value of ${env.HOOK_A} holds a line break or another control character',
    null,
  ]);
});
