import type { Change, Hazard } from '../../core/types.ts';
import { durationOf } from '../duration.ts';
import { isoSeconds } from './iso-duration.ts';
import type { MuteRuleSpec } from './spec.ts';

/** The hazards that a change of a mute rule can have, besides those of every kind. */
export const muteRuleHazards = { mutes: 'tell' } as const;

/** A window in which nobody is told of anything is looked at twice whenever it opens wider, or at another time. */
export function hazards(change: Change<MuteRuleSpec>): readonly Hazard[] {
  if (change.action === 'delete') return [];
  const after = change.desired.spec;
  const before = change.action === 'create' ? null : change.live.spec;
  if (before && !isWider(before, after)) return [];
  return [{ key: 'mutes', level: muteRuleHazards.mutes, reason: reasonOf(after) }];
}

function isWider(before: MuteRuleSpec, after: MuteRuleSpec): boolean {
  const other = (['schedule', 'timezone', 'start'] as const).some((field) => before[field] !== after[field]);
  const longer = (isoSeconds(after.duration) ?? 0) > (isoSeconds(before.duration) ?? 0);
  const later = before.expires !== null && (after.expires === null || after.expires > before.expires);
  return other || longer || later || Object.keys(after.alarms).some((name) => !(name in before.alarms));
}

function reasonOf({ alarms, schedule, duration, timezone, expires }: MuteRuleSpec): string {
  const count = Object.keys(alarms).length;
  const seconds = isoSeconds(duration);
  const length = seconds === null ? duration : durationOf(seconds);
  const until = expires === null ? '' : `, until ${expires}`;
  return `mutes ${count} ${count === 1 ? 'alarm' : 'alarms'} for ${length} at ${schedule} ${timezone}${until}`;
}
