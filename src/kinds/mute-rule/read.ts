import type { GetAlarmMuteRuleOutput, PutAlarmMuteRuleInput } from '@aws-sdk/client-cloudwatch';
import type { Json, JsonObject } from '../../core/json.ts';
import { normalText } from '../alarm/spec.ts';
import { membersOf } from '../set.ts';
import { isoDuration, isoSeconds } from './iso-duration.ts';
import { normalSchedule } from './schedule.ts';
import { DEFAULT_TIMEZONE, type MuteRuleSpec, minuteOf } from './spec.ts';

/** Members that a spec holds. */
type Modelled = 'Name' | 'Description' | 'Rule' | 'MuteTargets' | 'StartDate' | 'ExpireDate';

/** Members that a Put takes, a Get gives and a spec does not hold: none. One that AWS adds is missed here by the compiler. */
const unmodelled: {
  readonly [M in Exclude<keyof PutAlarmMuteRuleInput & keyof GetAlarmMuteRuleOutput, Modelled>]: true;
} = {};

/** What GetAlarmMuteRule says, in normal form; and what a Put must repeat. */
export function fromAws(rule: GetAlarmMuteRuleOutput): { readonly spec: MuteRuleSpec; readonly rest: JsonObject } {
  const rest = Object.entries(rule).filter(([member, value]) => member in unmodelled && value !== undefined);
  return { spec: specOf(rule), rest: Object.fromEntries(rest) as { [member: string]: Json } };
}

function specOf(rule: GetAlarmMuteRuleOutput): MuteRuleSpec {
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
