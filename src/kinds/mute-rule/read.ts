import type { GetAlarmMuteRuleOutput, PutAlarmMuteRuleInput } from '@aws-sdk/client-cloudwatch';
import { normalText } from '../alarm/spec.ts';
import { membersOf } from '../set.ts';
import { isoDuration, isoSeconds } from './iso-duration.ts';
import { normalSchedule } from './schedule.ts';
import { DEFAULT_TIMEZONE, type MuteRuleSpec, minuteOf } from './spec.ts';

/** Members that a spec holds. */
type Modelled = 'Name' | 'Description' | 'Rule' | 'MuteTargets' | 'StartDate' | 'ExpireDate';

/** Nothing that a Put takes and a Get gives is left out of a spec. What AWS adds is missed here by the compiler. */
export const unmodelled: {
  readonly [M in Exclude<keyof PutAlarmMuteRuleInput & keyof GetAlarmMuteRuleOutput, Modelled>]: true;
} = {};

/** What GetAlarmMuteRule says, in normal form. */
export function fromAws(rule: GetAlarmMuteRuleOutput): MuteRuleSpec {
  const { Expression = '', Duration = '', Timezone } = rule.Rule?.Schedule ?? {};
  const seconds = isoSeconds(Duration);
  return {
    description: normalText(rule.Description ?? ''),
    alarms: membersOf(rule.MuteTargets?.AlarmNames),
    schedule: normalSchedule(Expression),
    duration: seconds === null ? Duration : isoDuration(seconds),
    timezone: Timezone || DEFAULT_TIMEZONE,
    start: timeOf(rule.StartDate),
    expires: timeOf(rule.ExpireDate),
  };
}

/** Answers hold times in ISO 8601. */
function timeOf(time: Date | string | undefined): string | null {
  return time === undefined ? null : minuteOf(String(time));
}
