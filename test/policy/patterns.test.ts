import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Manifest } from '../../src/manifest/types.ts';
import { documentOf, sizeOf } from '../../src/policy/document.ts';
import { type Naming, patternsOf, widths } from '../../src/policy/patterns.ts';
import { rolesOf } from '../../src/policy/roles.ts';
import { declarationOf, declared } from '../support/declared.ts';
import { allows } from './evaluate.ts';
import { setting } from './simulate.ts';

const naming: Naming = { prefixes: ['Orders-API-', 'TMS-Sync-', 'TMS-Sync-API-'], width: 'services', more: [] };

/** Whether IAM takes a name for one of these patterns. */
function fits(patterns: readonly string[], name: string): boolean {
  const statement = { Sid: 'x', Effect: 'Allow', Action: ['*'], Resource: patterns } as const;
  return patterns.length > 0 && allows([documentOf([statement])], { action: 'a:B', resource: name, context: {} });
}

test.each<[names: readonly string[], more: Partial<Naming>, patterns: readonly string[]]>([
  [['Orders-API-High-CPU', 'Orders-API-High-Latency'], {}, ['Orders-API-*']],
  [['Orders-API-High-CPU', 'Platform-Trouble'], {}, ['Orders-API-*', 'Platform-Trouble']],
  [['TMS-Sync-API-High-CPU', 'TMS-Sync-High-Failure'], {}, ['TMS-Sync-*']],
  [['Orders-API-'], {}, ['Orders-API-']],
  [['a*b?c$d'], {}, ['a${*}b${?}c${$}d']],
  [['Café-High-CPU', 'Δ-High-Ω-CPU'], {}, ['*-High-*-CPU', 'Café-High-CPU']],
  [['/aws/${beanstalkAutoScalingGroup(shop)}/log'], {}, ['/aws/*/log']],
  [['alerts'], { more: ['Shop-*'] }, ['Shop-*', 'alerts']],
  [['Shop-CPU'], { more: ['Shop-*'] }, ['Shop-*']],
  [['Orders-API-CPU', 'Platform-Trouble', 'x-y'], { width: 'first words' }, ['Orders-*', 'Platform-*', 'x-y']],
  [['Orders-API-CPU', 'x'], { width: 'everything' }, ['*']],
])('%j with %j is %j', (names, more, patterns) => {
  expect(patternsOf(names, { ...naming, ...more })).toEqual(patterns);
});

const name = fc.stringMatching(/^[A-Za-z*?$ /_.:-]{1,12}$/);

test('every name fits a pattern, however closely names are told', () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1 }),
      fc.array(name),
      fc.constantFrom(...widths),
      (names, prefixes, width) => {
        const patterns = patternsOf(names, { prefixes, width, more: [] });
        return names.every((one) => fits(patterns, one));
      },
    ),
  );
});

test('a name that is no service’s fits nothing but itself', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      return one === other || !fits(patternsOf([one], { ...naming, prefixes: [] }), other);
    }),
  );
});

const alarm = (one: string) =>
  declarationOf(
    { kind: 'alarm', name: one },
    { metric: { namespace: 'Shop', name: 'Slow' }, when: { is: '>', threshold: 1, period: '5m', for: 2 } },
  );

/** So many services with an alarm each; `word` begins their names. */
function services(count: number, word: (index: number) => string): Manifest {
  const names = Array.from({ length: count }, (_, index) => `${word(index)}-service-number-${index}`);
  const services = names.map((one) => ({ name: one, profile: null, parameters: {} }));
  return {
    ...declared(
      'shop',
      names.map((one) => alarm(`${one}-Slow`)),
    ),
    services,
  };
}

test.each([
  ['a few', 'services', services(10, () => 'shop')],
  ['many that begin with the same word', 'first words', services(300, (index) => `shop${index % 7}`)],
  ['many that begin with words of their own', 'everything', services(300, (index) => `shop${index}`)],
] as const)('policies of %s services fit IAM, told by %s', (_, width, manifest) => {
  const made = rolesOf([manifest], setting);
  expect(made.width).toBe(width);
  expect(made.roles.filter(({ policy }) => sizeOf(policy) > 10_240).map(({ role }) => role)).toEqual([]);
  const apply = made.roles.flatMap(({ role, policy }) => (role === 'apply' ? [policy] : []));
  const refused = manifest.declarations.filter(({ address }) => {
    const resource = `arn:aws:cloudwatch:eu-central-1:123456789012:alarm:${address.name}`;
    return !allows(apply, { action: 'cloudwatch:PutMetricAlarm', resource, context: {} });
  });
  expect(refused).toEqual([]);
});

test('a first word goes no further than the sign after it', () => {
  expect(patternsOf(['Orders', 'ab-Orders', 'Orders-'], { ...naming, width: 'first words' })).toEqual([
    'Orders',
    'Orders-*',
    'ab-Orders',
  ]);
});
