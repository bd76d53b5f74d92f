import type {
  DeleteAlarmsCommandInput,
  DescribeAlarmsCommandInput,
  DescribeAlarmsOutput,
  DisableAlarmActionsCommandInput,
  SetAlarmStateCommandInput,
} from '@aws-sdk/client-cloudwatch';
import { AwsError, validationError } from '../errors.ts';
import { pageOf } from '../paging.ts';
import type { Alarm, SandboxState } from '../state.ts';
import { childrenOf } from './composite-rule.ts';

/** Without AlarmTypes, metric alarms only: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
export function describeAlarms(input: DescribeAlarmsCommandInput, state: SandboxState): DescribeAlarmsOutput {
  const selectors = [input.AlarmNames, input.AlarmNamePrefix, input.ActionPrefix].filter((one) => one !== undefined);
  if (selectors.length > 1)
    throw validationError('Only one of AlarmNames, AlarmNamePrefix and ActionPrefix can be specified.');
  if (input.ChildrenOfAlarmName ?? input.ParentsOfAlarmName) {
    throw validationError('The sandbox does not serve ChildrenOfAlarmName and ParentsOfAlarmName.');
  }
  const page = pageOf(
    [...state.alarms.values()].filter((one) => selected(one, input)),
    {
      size: input.MaxRecords ?? 50,
      token: input.NextToken,
      keyOf: ({ alarm }) => alarm.AlarmName ?? '',
      badToken: () => new AwsError('InvalidNextToken', 'The next token specified is invalid.'),
    },
  );
  return {
    MetricAlarms: page.items.flatMap((one) => (one.type === 'MetricAlarm' ? [one.alarm] : [])),
    CompositeAlarms: page.items.flatMap((one) => (one.type === 'CompositeAlarm' ? [one.alarm] : [])),
    ...(page.next === undefined ? {} : { NextToken: page.next }),
  };
}

/** Names that do not exist are reported, and the others are deleted all the same. */
export function deleteAlarms(input: DeleteAlarmsCommandInput, state: SandboxState): void {
  const names = [...new Set(input.AlarmNames)];
  const composites = names.filter((name) => state.alarms.get(name)?.type === 'CompositeAlarm');
  if (composites.length > 1) throw validationError('You can delete at most one composite alarm in one operation.');
  const children = childrenOfOthers(state);
  const child = names.find((name) => children.has(name));
  if (child) throw validationError(`Cannot delete ${child} as there are composite alarm(s) depending on it.`);
  const unknown = names.filter((name) => !state.alarms.has(name));
  for (const name of names) {
    const arn = state.alarms.get(name)?.alarm.AlarmArn;
    if (arn) state.tags.forget(arn);
    state.alarms.delete(name);
  }
  if (unknown.length > 0) throw notFound(unknown);
}

/** What a person does by hand, or a self-test. Actions do not run here. */
export function setAlarmState(input: SetAlarmStateCommandInput, state: SandboxState): void {
  const found = state.alarms.get(input.AlarmName ?? '');
  if (!found) throw notFound([input.AlarmName ?? '']);
  const now = new Date(state.clock());
  const { StateReasonData: _, ...alarm } = found.alarm;
  state.alarms.set(input.AlarmName ?? '', {
    type: found.type,
    alarm: {
      ...alarm,
      StateValue: input.StateValue,
      StateReason: input.StateReason,
      ...(input.StateReasonData === undefined ? {} : { StateReasonData: input.StateReasonData }),
      StateUpdatedTimestamp: now,
      StateTransitionedTimestamp: alarm.StateValue === input.StateValue ? alarm.StateTransitionedTimestamp : now,
    },
  });
}

export function enableAlarmActions(input: DisableAlarmActionsCommandInput, state: SandboxState): void {
  switchActions(input.AlarmNames ?? [], true, state);
}

export function disableAlarmActions(input: DisableAlarmActionsCommandInput, state: SandboxState): void {
  switchActions(input.AlarmNames ?? [], false, state);
}

function switchActions(names: readonly string[], ActionsEnabled: boolean, state: SandboxState): void {
  const AlarmConfigurationUpdatedTimestamp = new Date(state.clock());
  for (const name of names) {
    const found = state.alarms.get(name);
    if (found) found.alarm = { ...found.alarm, ActionsEnabled, AlarmConfigurationUpdatedTimestamp };
  }
}

function selected({ type, alarm }: Alarm, input: DescribeAlarmsCommandInput): boolean {
  const { AlarmNames, AlarmNamePrefix, ActionPrefix, StateValue } = input;
  return (
    (input.AlarmTypes ?? ['MetricAlarm']).includes(type) &&
    (AlarmNames === undefined || AlarmNames.includes(alarm.AlarmName ?? '')) &&
    (AlarmNamePrefix === undefined || (alarm.AlarmName ?? '').startsWith(AlarmNamePrefix)) &&
    (ActionPrefix === undefined || actionsOf(alarm).some((arn) => arn.startsWith(ActionPrefix))) &&
    (StateValue === undefined || alarm.StateValue === StateValue)
  );
}

function actionsOf({ OKActions = [], AlarmActions = [], InsufficientDataActions = [] }: Alarm['alarm']): string[] {
  return [...OKActions, ...AlarmActions, ...InsufficientDataActions];
}

/** Names that a composite alarm, not of that name itself, has in its rule. */
function childrenOfOthers(state: SandboxState): Set<string> {
  const names = [...state.alarms.values()].flatMap((one) =>
    one.type === 'CompositeAlarm'
      ? childrenOf(one.alarm.AlarmRule ?? '').filter((name) => name !== one.alarm.AlarmName)
      : [],
  );
  return new Set(names);
}

function notFound(names: readonly string[]): AwsError {
  return new AwsError('ResourceNotFound', `Unknown alarm(s): ${names.join(', ')}`, { status: 404 });
}
