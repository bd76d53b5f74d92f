import { describe, expect, test } from 'vitest';
import { baseOf, have, outline, planOf, want } from '../../test/support/things.ts';
import { clearEverything } from './approvals.ts';
import type { Live, Spec } from './types.ts';

const denied = { op: 'settings.Describe', code: 'AccessDenied', message: 'settings.Describe was denied' };
const looking = { clearance: { ...clearEverything, unread: 'show' as const } };

function unread(address: string): Live {
  return { ...have(address, {}), unread: denied };
}

const at = (address: string, spec: Spec) => want(address, spec);

describe('settings of what is always there', () => {
  test('come first, whatever their name, and nothing waits for them', () => {
    const desired = [at('thing.a', {}), at('setting.z', { logs: '7' })];
    const live = [have('setting.z', {})];
    expect(outline(planOf({ desired, live }))).toEqual(['update setting.z', 'create thing.a']);
  });

  test('what stands at the default of AWS is lacking, and sent; what somebody chose waits for a word', () => {
    const lacks = planOf({
      desired: [at('setting.a', { logs: '7', kept: '1' })],
      live: [have('setting.a', { kept: '1' })],
    });
    expect(outline(lacks)).toEqual(['update setting.a']);
    const chosen = planOf({ desired: [at('setting.a', { logs: '7' })], live: [have('setting.a', { logs: '30' })] });
    expect(outline(chosen)[0]).toMatch(/^update setting.a \(by hand: /);
  });

  test('are forgotten with their declaration, never deleted', () => {
    const base = baseOf(at('setting.a', { logs: '7' }));
    expect(planOf({ live: [have('setting.a', { logs: '7' })], base }).steps).toEqual([]);
  });
});

describe('settings that may not be read', () => {
  test('are shown by whoever looks, with what they would be sent, and left alone by whoever sends', () => {
    const desired = [at('setting.a', { logs: '7' })];
    const [step] = planOf({ desired, live: [unread('setting.a')], rules: looking }).steps;
    expect(step).toMatchObject({ conditional: true, withheld: null });
    expect(step?.calls).toHaveLength(1);
    expect(outline(planOf({ desired, live: [unread('setting.a')] }))).toEqual([
      'update setting.a (denied read: settings.Describe was denied)',
    ]);
  });

  test('are listed only where main changes them, field by field against base', () => {
    const live = [unread('setting.a')];
    const base = baseOf(at('setting.a', { logs: '7', kept: '1' }));
    const same = { desired: [at('setting.a', { logs: '7', kept: '1' })], live, base, rules: looking };
    expect(planOf(same).steps).toEqual([]);
    const [step] = planOf({ ...same, desired: [at('setting.a', { logs: '14', kept: '1' })] }).steps;
    expect(step?.change).toMatchObject({ fields: [{ path: '/logs', from: '7', to: '14', cause: 'this change' }] });
    expect(step?.cost).toEqual({ before: 1, after: 1 });
  });
});
