import fc from 'fast-check';
import { showRule } from '../../src/alarms/rule/form.ts';
import { alarmStates, type Rule } from '../../src/alarms/rule/rule.ts';
import { normalText } from '../../src/kinds/alarm/spec.ts';
import type { CompositeDeclaration } from '../../src/kinds/composite-alarm/declaration.ts';
import { text, unless } from './values.ts';

/** Alarms that a generated rule names; no generated composite is called so. */
const child = fc.constantFrom('Größe', 'say "no"', 'x, (y)', 'back\\slash', 'plain.Name', 'ALARM', '🚨');
const state = fc.constantFrom(...alarmStates);
const topic = (name: string): string => `arn:aws:sns:eu-central-1:123456789012:${name}`;
const action = fc.constantFrom(
  topic('alerts'),
  topic('critical'),
  'arn:aws:lambda:eu-central-1:123456789012:function:heal:1',
  'arn:aws:ssm:eu-central-1:123456789012:opsitem:1#CATEGORY=Availability',
);
const actions = fc.uniqueArray(action, { maxLength: 3 });

const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant('state' as const), state, alarm: child }),
    fc.record({ type: fc.constant('constant' as const), value: fc.boolean() }),
    fc.uniqueArray(child, { minLength: 1, maxLength: 4 }).chain((alarms) =>
      fc.record({
        type: fc.constant('atLeast' as const),
        count: fc.integer({ min: 1, max: alarms.length }),
        ...{ percent: fc.boolean(), not: fc.boolean(), state },
        alarms: fc.constant(alarms),
      }),
    ),
    fc.record({ type: fc.constant('not' as const), operand: tie('rule') }),
    fc.record({
      type: fc.constantFrom('and' as const, 'or' as const),
      operands: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

const seconds = unless(fc.constantFrom('0s', '30s', '1m', '2m', '1h'));
const suppressedBy = fc
  .record({ alarm: child, wait: seconds, extension: seconds })
  .map(({ alarm, wait, extension }) => ({ alarm, ...(wait && { wait }), ...(extension && { extension }) }));

const ruled = rule.map((one) => ({ rule: showRule(one) }));
const counted = fc.uniqueArray(child, { minLength: 1, maxLength: 4 }).chain((of) =>
  fc.record({
    atLeast: fc.record(
      {
        count: fc.integer({ min: 1, max: of.length }),
        of: fc.constant(of),
        state: fc.constantFrom('alarm' as const, 'ok' as const, 'insufficientData' as const),
      },
      { requiredKeys: ['count', 'of'] },
    ),
  }),
);

/** What people write for a composite that AWS takes, in the long form and the short one. */
export const compositeDeclaration: fc.Arbitrary<CompositeDeclaration> = fc
  .tuple(
    fc.oneof(ruled, counted),
    fc.record(
      {
        description: text({ maxLength: 200 }).map(normalText),
        enabled: fc.boolean(),
        actions: fc.record({ alarm: actions, ok: actions, insufficientData: actions }, { requiredKeys: [] }),
        notify: fc.uniqueArray(fc.constantFrom('alerts', 'critical'), { maxLength: 2 }),
        respondWithin: fc.constantFrom('5m', '1h'),
        suppressedBy,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([when, said]) => ({ ...when, ...said }));
