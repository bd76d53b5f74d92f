import { describe, expect, test } from 'vitest';
import { baseOf, have, planOf, want } from '../../test/support/things.ts';
import { clearEverything } from '../core/approvals.ts';
import type { Plan } from '../core/types.ts';
import type { Colors } from './colors.ts';
import { renderPlan } from './terminal.ts';

const plain = (text: string): string => text;
const colors: Colors = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };
const effort = { reads: 4, readMs: 350, writes: 6, writeMs: 2_100 };
const render = (plan: Plan): string => renderPlan(plan, effort, colors);
const at = (line: number) => ({ source: { file: 'monitoring/profile.yaml', line, column: 3 } });

describe('renderPlan', () => {
  test('says in the first lines where, what, and how much stays as it is', () => {
    const plan = planOf({ desired: [want('a', {}), want('b', { v: 1 })], live: [have('b', { v: 1 })] });
    expect(render(plan).split('\n').slice(0, 3)).toEqual([
      'test · 123456789012 · eu-central-1',
      '',
      '  1 to create · 1 unchanged          4 requests in 350 ms',
    ]);
  });

  test('one line of YAML that changes several resources is one row, names without the ending they share', () => {
    const names = ['Orders-High-CPU', 'Auth-High-CPU', 'Billing-High-CPU'];
    const plan = planOf({
      desired: names.map((name) => want(name, { threshold: 85 }, at(12))),
      live: names.map((name) => have(name, { threshold: 80 })),
    });
    expect(render(plan)).toContain(
      '  monitoring/profile.yaml:12   threshold 80 → 85   3 things\n    ~ thing.Auth-High-CPU · Billing · Orders\n',
    );
  });

  test('different changes of one line stay apart', () => {
    const desired = ['a', 'b'].map((name) => want(name, { v: 2 }, at(1)));
    const plan = planOf({ desired, live: [have('a', { v: 1 }), have('b', { v: 3 })] });
    expect(render(plan).match(/profile\.yaml:1/g)).toHaveLength(2);
  });

  test('what is withheld stands before what is sent, with its reason and the way out', () => {
    const plan = planOf({
      desired: [want('a', { v: 1 }), want('b', {})],
      live: [have('a', { v: 1 }, { now: { v: 2 } }), have('gone', {})],
    });
    const [hand, gone] = plan.steps.filter((step) => step.withheld !== null);
    const text = render(plan);
    expect(text).toContain('~ thing.a\n        a hand changed v 1 → 2\n');
    expect(text).toContain(`put back: --approve ${hand?.code}`);
    expect(text).toContain("blocked hazard: delete   allow: --allow 'delete:thing.gone'");
    expect(gone?.withheld).toBe('blocked hazard: delete');
    expect(text).toContain('        delete: nobody declares it any more, so it goes\n');
    expect(text.indexOf('withheld\n')).toBeLessThan(text.indexOf('+ thing.b'));
  });

  test('what may not be read is neither to be made nor changed as far as anybody knows', () => {
    const denied = new Map([['thing', { op: 'things.List', code: 'AccessDenied', message: 'things.List was denied' }]]);
    const text = render(planOf({ desired: [want('a', { v: 1 })], rules: { denied } }));
    expect(text).toContain('    ? thing.a\n        denied read: things.List was denied\n');
  });

  test('what is sent unread says that it is sent only if it differs', () => {
    const unread = { op: 'things.Get', code: 'AccessDenied', message: 'things.Get was denied' };
    const desired = [want('setting.a', { v: 2 }, at(3))];
    const live = [{ ...have('setting.a', {}), unread }];
    const clearance = { ...clearEverything, unread: 'show' as const };
    const text = render(planOf({ desired, live, base: baseOf(want('setting.a', { v: 1 })), rules: { clearance } }));
    expect(text).toContain('  monitoring/profile.yaml:3   v 1 → 2   if it differs: not read here\n');
  });

  test('of a withheld step six fields are shown, the others counted', () => {
    const values = (value: number) => Object.fromEntries([...'abcdefgh'].map((key) => [key, value]));
    const live = [have('a', values(1), { now: values(2) })];
    expect(render(planOf({ desired: [want('a', values(1))], live }))).toContain(
      '        a hand changed a 1 → 2 · b 1 → 2 · c 1 → 2 · d 1 → 2 · e 1 → 2 · f 1 → 2 · and 2 fields more\n',
    );
  });

  test('300 steps of one line are one row, wrapped', () => {
    const desired = Array.from({ length: 300 }, (_, i) => want(`n${i}`, {}, at(7)));
    const lines = render(planOf({ desired })).split('\n');
    expect(lines.filter((line) => line.includes('profile.yaml:7'))).toHaveLength(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(125);
  });

  test('control characters and bidi marks in names and values are shown, never sent to the terminal', () => {
    const nasty = 'x\u001b[31m\u202eevil\u0007';
    const plan = planOf({ desired: [want(nasty, { v: nasty })], live: [have(nasty, { v: 1 })] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(render(plan)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('an empty plan says so', () => {
    expect(render(planOf({}))).toContain('nothing to do · 0 unchanged');
  });
});
