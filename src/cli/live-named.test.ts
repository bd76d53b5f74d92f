import { expect, test } from 'vitest';
import { have } from '../../test/support/things.ts';
import { liveNamed } from './live-named.ts';

const all = [have('Orders-High-CPU', {}), have('Auth-High-CPU', {}), have('untagged.Auth-High-CPU', {})];

test('by its name where only one has it, else by address', () => {
  expect(liveNamed('Orders-High-CPU', all).address.name).toBe('Orders-High-CPU');
  expect(liveNamed('thing.Auth-High-CPU', all).address.kind).toBe('thing');
  expect(() => liveNamed('Auth-High-CPU', all)).toThrow(
    'Auth-High-CPU is more than one: write thing.Auth-High-CPU or untagged.Auth-High-CPU',
  );
});

test('a name that nothing has is told with the nearest, if one is near', () => {
  expect(() => liveNamed('Order-High-CPU', all)).toThrow(
    'Order-High-CPU is no live resource of this stack; did you mean Orders-High-CPU?',
  );
  expect(() => liveNamed('thing.orders-high-cpu', all)).toThrow('; did you mean thing.Orders-High-CPU?');
  expect(() => liveNamed('Billing', all)).toThrow(/this stack$/);
});
