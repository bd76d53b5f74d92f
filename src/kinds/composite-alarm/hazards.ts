import type { RuleForm } from '../../alarms/rule/form.ts';
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

/** One alarm more where any of them is enough can only fire more often; whatever else changes may fire less often. */
function ruleChanged(before: RuleForm, after: RuleForm): readonly Hazard[] {
  if (sameJson(before, after) || isWider(before, after)) return [];
  const reason = reasonOf(before, after) ?? 'it fires in other situations than before';
  return [{ key: 'rule-changed', level: compositeHazards['rule-changed'], reason }];
}

function isWider(before: RuleForm, after: RuleForm): boolean {
  if ('or' in before && 'or' in after) return lost(before.or, after.or).length === 0;
  if (!('atLeast' in before) || !('atLeast' in after)) return false;
  const [{ alarms: from, ...was }, { alarms: to, ...is }] = [before.atLeast, after.atLeast];
  return (
    !is.percent && is.count <= was.count && lost(from, to).length === 0 && sameJson({ ...was, count: is.count }, is)
  );
}

function reasonOf(before: RuleForm, after: RuleForm): string | null {
  if ('atLeast' in before && 'atLeast' in after) {
    const [was, is] = [before.atLeast, after.atLeast];
    const { count: from, alarms: all, ...saidBefore } = was;
    const { count: to, alarms: left, ...saidAfter } = is;
    if (!sameJson(saidBefore, saidAfter)) return null;
    if (to > from)
      return `needs ${to}${is.percent ? '%' : ''} of its alarms instead of ${from}${is.percent ? '%' : ''}`;
    return namesLost(lost(all, left));
  }
  if ('or' in before && 'or' in after) return namesLost(lost(before.or, after.or));
  if ('and' in before && 'and' in after && lost(before.and, after.and).length === 0)
    return `also needs ${lost(after.and, before.and).join(', ')}`;
  return null;
}

function namesLost(names: readonly string[]): string | null {
  return names.length === 0 ? null : `no longer looks at ${names.join(', ')}`;
}

function lost(before: object, after: object): readonly string[] {
  return Object.keys(before).filter((name) => !(name in after));
}

function suppressed(before: CompositeSpec | null, after: CompositeSpec): readonly Hazard[] {
  const { suppressor } = after;
  if (suppressor === null || suppressor.alarm === before?.suppressor?.alarm) return [];
  const reason = `notifies nobody while ${suppressor.alarm} is in ALARM`;
  return [{ key: 'suppressed', level: compositeHazards.suppressed, reason }];
}
