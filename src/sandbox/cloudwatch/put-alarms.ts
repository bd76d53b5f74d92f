import type { MetricAlarm, PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch';
import { validationError } from '../errors.ts';
import { type Alarm, arnOf, type SandboxState } from '../state.ts';
import { checkMetricAlarm, checkNameAndActions } from './alarm-rules.ts';
import { addTags } from './tags.ts';

/** A full replacement: what is not sent is gone, also from an alarm that existed. Its state stays, and its tags do. */
export function putMetricAlarm(input: PutMetricAlarmCommandInput, state: SandboxState): void {
  checkNameAndActions(input, state);
  checkMetricAlarm(input, state);
  const { Tags, ...rest } = input;
  const existing = existingOf('MetricAlarm', input.AlarmName, state);
  const arn = arnOf(state, 'cloudwatch', `alarm:${input.AlarmName}`);
  if (!existing) addTags(arn, Tags, state);
  const alarm = { ...alarmDefaults, Dimensions: [], ...rest, ...written(arn, existing, state) };
  state.alarms.set(input.AlarmName as string, { type: 'MetricAlarm', alarm });
}

/** What an alarm has where nothing is said. */
export const alarmDefaults = { ActionsEnabled: true, OKActions: [], AlarmActions: [], InsufficientDataActions: [] };

/** The alarm of this name, which must be of this type. */
export function existingOf(
  type: Alarm['type'],
  name: string | undefined,
  state: SandboxState,
): Alarm['alarm'] | undefined {
  const existing = state.alarms.get(name ?? '');
  if (existing && existing.type !== type) {
    throw validationError(`An alarm named ${name} of another type already exists`);
  }
  return existing?.alarm;
}

/** What the server writes. An update leaves the state as it was. */
export function written(arn: string, existing: Alarm['alarm'] | undefined, state: SandboxState): Partial<MetricAlarm> {
  const now = new Date(state.clock());
  const stateNow: Partial<MetricAlarm> = existing
    ? {
        StateValue: existing.StateValue,
        StateReason: existing.StateReason,
        ...(existing.StateReasonData === undefined ? {} : { StateReasonData: existing.StateReasonData }),
        StateUpdatedTimestamp: existing.StateUpdatedTimestamp,
        StateTransitionedTimestamp: existing.StateTransitionedTimestamp,
      }
    : {
        StateValue: 'INSUFFICIENT_DATA',
        StateReason: 'Unchecked: Initial alarm creation',
        StateUpdatedTimestamp: now,
        StateTransitionedTimestamp: now,
      };
  return { AlarmArn: arn, AlarmConfigurationUpdatedTimestamp: now, ...stateNow };
}
