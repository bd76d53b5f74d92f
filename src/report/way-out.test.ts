import { describe, expect, test } from 'vitest';
import { have, planOf } from '../../test/support/things.ts';
import { matchesAddress } from '../core/hazards.ts';
import { waysOut } from './way-out.ts';

const commandOf = (...names: readonly string[]): string =>
  waysOut(...planOf({ desired: [], live: names.map((name) => have(name, {})) }).steps)[0]?.command ?? '';

describe('the way out of steps that are withheld together', () => {
  test('one address for one', () => {
    expect(commandOf('Orders-CPU')).toBe("--allow 'delete:thing.Orders-CPU'");
  });

  test('one pattern for several of a service', () => {
    expect(commandOf('Orders-API-CPU', 'Orders-API-Memory')).toBe("--allow 'delete:thing.Orders-API-*'");
  });

  test('of several services it names all, so that what is copied clears what is shown', () => {
    const names = ['Auth-API-CPU', 'Auth-API-Memory', 'Billing-CPU', 'lonely'];
    const command = commandOf(...names);
    const patterns = [...command.matchAll(/'delete:([^']*)'/g)].map(([, pattern = '']) => pattern);
    expect([...patterns].sort()).toEqual(['thing.Auth-API-*', 'thing.Billing-CPU', 'thing.lonely']);
    for (const name of names) expect(patterns.some((one) => matchesAddress(one, `thing.${name}`))).toBe(true);
  });

  test('a list that would be too long says that it goes on', () => {
    expect(commandOf(...Array.from({ length: 30 }, (_, i) => `n${i}`))).toMatch(/ …$/);
  });
});
