import { expect, test } from 'vitest';
import { have, planOf, want } from '../../test/support/things.ts';
import type { Call } from '../core/port.ts';
import type { Outcome, Plan } from '../core/types.ts';
import type { Colors } from './colors.ts';
import { renderOutcomes } from './outcomes.ts';

const plain = (text: string): string => text;
const colors: Colors = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };
const stopped: Outcome = { status: 'stopped', sent: 0 };
const after = (plan: Plan): string => renderOutcomes({ outcomes: new Map(), after: plan, unread: null }, colors);

test('hands and holds are somebody\u2019s decision: what is left to them is converged', () => {
  const plan = planOf({ desired: [want('a', { v: 1 })], live: [have('a', { v: 1 }, { now: { v: 2 } })] });
  expect(after(plan)).toBe('  nothing to send, 1 withheld\n');
});

test('what waits for a word is not called converged', () => {
  expect(after(planOf({ live: [have('a', {})] }))).toBe(
    '  sent what could be sent; 1 withheld step waiting for a word\n',
  );
});

test('why the account could not be read again stands in place of a verdict', () => {
  const unread = { op: 'things.List', code: 'AccessDenied', message: 'things.List was denied' };
  const text = renderOutcomes({ outcomes: new Map(), after: null, unread }, colors);
  expect(text).toBe('  what is there now could not be read: things.List was denied\n');
});

test('a step that failed says where it is written', () => {
  const { steps } = planOf({ desired: [want('a', { v: 1 }, { source: { file: 'm/a.yaml', line: 12, column: 3 } })] });
  const error = { op: 'things.Put', code: 'Invalid', message: 'things.Put was refused' };
  const failed = steps.map((step) => [step, { status: 'failed', call: step.calls[0] as Call, error }] as const);
  const text = renderOutcomes({ outcomes: new Map(failed), after: null, unread: error }, colors);
  expect(text.split('\n')[0]).toBe('  failed  thing.a   things.Put was refused  m/a.yaml:12');
});

test('steps of which the same is to say are one line', () => {
  const { steps } = planOf({ desired: ['Auth-High-CPU', 'Billing-High-CPU', 'other'].map((name) => want(name, {})) });
  const skipped: Outcome = { status: 'skipped', because: { kind: 'topic', name: 'alerts' } };
  const outcomes = new Map(steps.map((step, i) => [step, i < 2 ? skipped : stopped] as const));
  const text = renderOutcomes({ outcomes, after: null, unread: null }, colors);
  expect(text.split('\n').slice(0, 3)).toEqual([
    '  skipped thing.Auth-High-CPU · Billing   because topic.alerts was not applied',
    '  left    thing.other   not sent',
    '  0 of 3 steps applied',
  ]);
});
