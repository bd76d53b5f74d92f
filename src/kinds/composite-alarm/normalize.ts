import { formOf, type RuleForm } from '../../alarms/rule/form.ts';
import type { AlarmState } from '../../alarms/rule/rule.ts';
import type { Among } from '../../core/among.ts';
import type { StackRef } from '../../core/types.ts';
import { resolvedActions } from '../alarm/actions.ts';
import type { NotifyingState } from '../alarm/declaration.ts';
import { describe } from '../alarm/description.ts';
import { secondsOf } from '../duration.ts';
import { alarmNames, expandNames } from '../name-pattern.ts';
import { membersOf } from '../set.ts';
import type { CompositeDeclaration, DeclaredAtLeast, DeclaredSuppressor } from './declaration.ts';
import { alarmNamed, type CompositeSpec, SUPPRESSION_SECONDS, type Suppressor } from './spec.ts';

const states: { readonly [state in NotifyingState]: AlarmState } = {
  alarm: 'ALARM',
  ok: 'OK',
  insufficientData: 'INSUFFICIENT_DATA',
};

/** Brings a declaration to normal form; patterns become the alarms and composites that are declared now. */
export function normalize(declaration: CompositeDeclaration, at: StackRef, among: Among): CompositeSpec {
  const actionsOf = (state: NotifyingState) => membersOf(resolvedActions(declaration, state, at).map(({ arn }) => arn));
  return {
    description: describe(declaration, at),
    actionsEnabled: declaration.enabled ?? true,
    alarmActions: actionsOf('alarm'),
    okActions: actionsOf('ok'),
    insufficientDataActions: actionsOf('insufficientData'),
    rule: ruleOf(declaration, at, among),
    suppressor: declaration.suppressedBy ? suppressorOf(declaration.suppressedBy, at) : null,
  };
}

/** A rule that we cannot read is kept as it is: checks say what is wrong with it. */
function ruleOf({ rule, atLeast }: CompositeDeclaration, at: StackRef, among: Among): RuleForm {
  return atLeast ? atLeastForm(atLeast, at, among) : formOf(rule ?? '', alarmNamed(at));
}

function atLeastForm({ count, percent, of, state = 'alarm' }: DeclaredAtLeast, at: StackRef, among: Among): RuleForm {
  const names = expandNames([of].flat(), alarmNames(among)).map(alarmNamed(at));
  return {
    atLeast: {
      count: percent ?? count ?? 1,
      percent: percent !== undefined,
      not: false,
      state: states[state],
      alarms: membersOf(names),
    },
  };
}

function suppressorOf({ alarm, wait, extension }: DeclaredSuppressor, at: StackRef): Suppressor {
  const seconds = (duration: string | undefined) =>
    duration === undefined ? SUPPRESSION_SECONDS : secondsOf(duration);
  return { alarm: alarmNamed(at)(alarm), waitSeconds: seconds(wait), extensionSeconds: seconds(extension) };
}
