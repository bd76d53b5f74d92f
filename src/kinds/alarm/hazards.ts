import type { Change, Hazard } from '../../core/types.ts';
import { listOf } from '../set.ts';
import { looserReasons } from './looser.ts';
import type { AlarmSpec } from './spec.ts';

/** The hazards that a change of an alarm can have, besides those of every kind. */
export const alarmHazards = { 'actions-removed': 'block', 'actions-off': 'block', looser: 'tell' } as const;

/** What a reviewer should look at twice: an alarm that still stands, but is heard or fires less. */
export function hazards(change: Change<AlarmSpec>): readonly Hazard[] {
  if (change.action === 'create' || change.action === 'delete' || change.live.otherKind) return [];
  const { live, desired } = change;
  const looser = hazard('looser', looserReasons(live.spec, desired.spec));
  return [...hearingHazards(live.spec, desired.spec), ...(looser ? [looser] : [])];
}

/** What decides who hears an alarm, of whatever type it is. */
type Hearing = Pick<AlarmSpec, 'actionsEnabled' | 'alarmActions' | 'insufficientDataActions'>;

/** An alarm that is heard less. */
export function hearingHazards(before: Hearing, after: Hearing): readonly Hazard[] {
  const off = before.actionsEnabled && !after.actionsEnabled ? ['nobody is notified any more'] : [];
  return [hazard('actions-removed', removedActions(before, after)), hazard('actions-off', off)].filter(
    (one) => one !== null,
  );
}

function hazard(key: keyof typeof alarmHazards, reasons: readonly string[]): Hazard | null {
  return reasons.length === 0 ? null : { key, level: alarmHazards[key], reason: reasons.join('; ') };
}

/** An action on OK may go: nobody misses an incident by it. */
function removedActions(before: Hearing, after: Hearing): readonly string[] {
  return [
    ...listOf(before.alarmActions)
      .filter((arn) => !(arn in after.alarmActions))
      .map((arn) => `ALARM no longer runs ${arn}`),
    ...listOf(before.insufficientDataActions)
      .filter((arn) => !(arn in after.insufficientDataActions))
      .map((arn) => `INSUFFICIENT_DATA no longer runs ${arn}`),
  ];
}
