import type { Among } from '../../core/among.ts';
import type { StackRef } from '../../core/types.ts';
import { normalText } from '../alarm/spec.ts';
import { durationOf } from '../duration.ts';
import { given } from '../given.ts';
import { alarmNames, expandNames } from '../name-pattern.ts';
import { listOf, type Members, membersOf } from '../set.ts';
import type { MuteRuleDeclaration } from './declaration.ts';
import { isoDuration, isoSeconds, secondsWritten } from './iso-duration.ts';
import { cronIn, normalSchedule, onceIn } from './schedule.ts';

/** A mute rule in normal form. */
export type MuteRuleSpec = {
  readonly description: string;
  readonly alarms: Members;
  /** `cron(0 2 * * SUN)` or `at(2026-12-24T02:00)`, in the time zone. */
  readonly schedule: string;
  /** ISO 8601, in the largest units: `P2DT12H`. */
  readonly duration: string;
  readonly timezone: string;
  /** UTC, ISO 8601 to the minute: `2026-12-24T02:00Z`. */
  readonly start: string | null;
  readonly expires: string | null;
};

/** What AWS does where nobody says anything else: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Schedule.html */
export const DEFAULT_TIMEZONE = 'UTC';

/** Brings a declaration to normal form; patterns become the alarms and composites that are declared now. */
export function normalize(declaration: MuteRuleDeclaration, _at: StackRef, among: Among): MuteRuleSpec {
  const { at, alarms, start, expires } = declaration;
  const seconds = secondsWritten(declaration.for);
  return {
    description: normalText(declaration.description ?? ''),
    alarms: membersOf(expandNames(alarms, alarmNames(among))),
    schedule: normalSchedule(at.once === undefined ? `cron(${at.cron ?? ''})` : `at(${at.once})`),
    duration: seconds === null ? declaration.for : isoDuration(seconds),
    timezone: declaration.timezone ?? DEFAULT_TIMEZONE,
    start: start === undefined ? null : minuteOf(start),
    expires: expires === undefined ? null : minuteOf(expires),
  };
}

/** The inverse, alarms by name. */
export function declare(spec: MuteRuleSpec): MuteRuleDeclaration {
  const seconds = isoSeconds(spec.duration);
  const [cron, once] = [cronIn(spec.schedule), onceIn(spec.schedule)];
  return {
    ...given({ description: spec.description || null }),
    alarms: listOf(spec.alarms),
    at: once === null ? { cron: cron ?? spec.schedule } : { once },
    ...given({ timezone: spec.timezone === DEFAULT_TIMEZONE ? null : spec.timezone }),
    for: seconds === null ? spec.duration : durationOf(seconds),
    ...given({ start: spec.start, expires: spec.expires }),
  };
}

/** A time as UTC to the minute, which is all that AWS keeps; what is no time stays as it is. */
export function minuteOf(text: string): string {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? text : `${new Date(ms).toISOString().slice(0, 16)}Z`;
}
