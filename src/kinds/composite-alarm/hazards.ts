import type { AtLeastForm, Operands, RuleForm } from '../../alarms/rule/form.ts';
import { sameJson } from '../../core/json.ts';
import type { Change, Hazard } from '../../core/types.ts';
import { hearingHazards } from '../alarm/hazards.ts';
import type { CompositeSpec } from './spec.ts';

/** The hazards that a change of a composite can have, besides those that alarms have and those of every kind. */
export const compositeHazards = { 'rule-changed': 'tell', suppressed: 'tell' } as const;

/**
 * What a reviewer should look at twice. That a new one goes to ALARM at once, because its alarms are, is not known here: a spec holds
 * no states.
 */
export function hazards(change: Change<CompositeSpec>): readonly Hazard[] {
  if (change.action === 'delete') return [];
  if (change.action === 'create') return suppressed(null, change.desired.spec);
  if (change.live.otherKind) return [];
  const [before, after] = [change.live.spec, change.desired.spec];
  return [...hearingHazards(before, after), ...ruleChanged(before.rule, after.rule), ...suppressed(before, after)];
}

/** That a rule fires more often needs no second look; whatever else changes may make it fire less often. */
function ruleChanged(before: RuleForm, after: RuleForm): readonly Hazard[] {
  const reasons = sameJson(before, after) ? [] : reasonsOf(before, after);
  if (reasons.length === 0) return [];
  return [{ key: 'rule-changed', level: compositeHazards['rule-changed'], reason: reasons.join('; ') }];
}

/** In which ways a rule may fire less often than before; empty where in none. */
function reasonsOf(before: RuleForm, after: RuleForm): readonly string[] {
  if ('atLeast' in before && 'atLeast' in after) return lessOften(before.atLeast, after.atLeast);
  if ('atLeast' in before || 'atLeast' in after) return [another];
  // One operand alone is any of one, and all of one.
  if (before.operator !== 'AND' && after.operator !== 'AND') return noLonger(missing(before.operands, after.operands));
  if (before.operator === 'OR' || after.operator === 'OR') return [another];
  const more = missing(after.operands, before.operands);
  return more.length === 0 ? [] : [`also needs ${more.join(', ')}`];
}

const another = 'it fires in other situations than before';

function lessOften(before: AtLeastForm, after: AtLeastForm): readonly string[] {
  const { count: from, alarms: was, ...said } = before;
  const { count: to, alarms: is, ...says } = after;
  if (!sameJson(said, says)) return [another];
  const unit = after.percent ? '%' : '';
  const raised = to > from ? [`needs ${to}${unit} of its alarms instead of ${from}${unit}`] : [];
  const gained = after.percent ? missing(is, was) : [];
  const diluted = gained.length > 0 ? [`needs ${to}% of more alarms`] : [];
  return [...raised, ...diluted, ...noLonger(missing(was, is))];
}

function noLonger(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`no longer looks at ${names.join(', ')}`];
}

/** What is in the one and not in the other. */
function missing(of: Operands, from: Operands): readonly string[] {
  return Object.keys(of).filter((name) => !(name in from));
}

function suppressed(before: CompositeSpec | null, after: CompositeSpec): readonly Hazard[] {
  const { suppressor } = after;
  if (suppressor === null || suppressor.alarm === before?.suppressor?.alarm) return [];
  const reason = `notifies nobody while ${suppressor.alarm} is in ALARM`;
  return [{ key: 'suppressed', level: compositeHazards.suppressed, reason }];
}
