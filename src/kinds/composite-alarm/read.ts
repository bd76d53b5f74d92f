import type { CompositeAlarm, PutCompositeAlarmInput } from '@aws-sdk/client-cloudwatch';
import { formOf } from '../../alarms/rule/form.ts';
import type { Json, JsonObject } from '../../core/json.ts';
import type { StackRef } from '../../core/types.ts';
import { normalText } from '../alarm/spec.ts';
import { membersOf } from '../set.ts';
import { alarmNamed, type CompositeSpec, type Suppressor } from './spec.ts';

/** Members that a spec holds. */
type Modelled =
  | ('AlarmName' | 'AlarmDescription' | 'ActionsEnabled' | 'AlarmActions' | 'OKActions' | 'InsufficientDataActions')
  | ('AlarmRule' | 'ActionsSuppressor' | 'ActionsSuppressorWaitPeriod' | 'ActionsSuppressorExtensionPeriod');

/** Members that PutCompositeAlarm takes, DescribeAlarms gives and a spec does not hold. One that AWS adds is missed here by the compiler. */
const unmodelled: {
  readonly [M in Exclude<keyof PutCompositeAlarmInput & keyof CompositeAlarm, Modelled>]: true;
} = { ActionConfiguration: true };

/** What DescribeAlarms says, in normal form; and what a Put must repeat, because it replaces everything. */
export function fromAws(
  alarm: CompositeAlarm,
  at: StackRef,
): { readonly spec: CompositeSpec; readonly rest: JsonObject } {
  const rest = Object.entries(alarm).filter(([member, value]) => member in unmodelled && value !== undefined);
  return { spec: specOf(alarm, at), rest: Object.fromEntries(rest) as { [member: string]: Json } };
}

function specOf(alarm: CompositeAlarm, at: StackRef): CompositeSpec {
  return {
    description: normalText(alarm.AlarmDescription ?? ''),
    actionsEnabled: alarm.ActionsEnabled ?? true,
    alarmActions: membersOf(alarm.AlarmActions),
    okActions: membersOf(alarm.OKActions),
    insufficientDataActions: membersOf(alarm.InsufficientDataActions),
    rule: formOf(alarm.AlarmRule ?? '', alarmNamed(at)),
    suppressor: suppressorOf(alarm, at),
  };
}

function suppressorOf(alarm: CompositeAlarm, at: StackRef): Suppressor | null {
  if (!alarm.ActionsSuppressor) return null;
  return {
    alarm: alarmNamed(at)(alarm.ActionsSuppressor),
    waitSeconds: alarm.ActionsSuppressorWaitPeriod ?? 0,
    extensionSeconds: alarm.ActionsSuppressorExtensionPeriod ?? 0,
  };
}
