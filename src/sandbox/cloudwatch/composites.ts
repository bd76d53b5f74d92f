import type { PutCompositeAlarmCommandInput, PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch';
import { validationError } from '../errors.ts';
import { arnOf, type SandboxState } from '../state.ts';
import { checkNameAndActions } from './alarm-rules.ts';
import { childrenOf, ruleRefused } from './composite-rule.ts';
import { alarmDefaults, existingOf, written } from './put-alarms.ts';
import { addTags } from './tags.ts';

/** An alarm may be in so many rules: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
const MOST_PARENTS = 150;

/** A full replacement, as of metric alarms. Circles are taken, as AWS takes them. */
export function putCompositeAlarm(input: PutCompositeAlarmCommandInput, state: SandboxState): void {
  checkNameAndActions({ ...input } as PutMetricAlarmCommandInput, state);
  const refused =
    ruleRefused(input.AlarmRule as string, state) ??
    actionRefused(input) ??
    suppressorRefused(input) ??
    parentsRefused(input, state);
  if (refused) throw validationError(refused);
  const { Tags, ...rest } = input;
  const existing = existingOf('CompositeAlarm', input.AlarmName, state);
  const arn = arnOf(state, 'cloudwatch', `alarm:${input.AlarmName}`);
  if (!existing) addTags(arn, Tags, state);
  const alarm = { ...alarmDefaults, ...rest, ...written(arn, existing, state) };
  state.alarms.set(input.AlarmName as string, { type: 'CompositeAlarm', alarm });
}

function actionRefused(input: PutCompositeAlarmCommandInput): string | null {
  const actions = [input.AlarmActions, input.OKActions, input.InsufficientDataActions].flatMap((list) => list ?? []);
  const wrong = actions.find((arn) => ['automate', 'autoscaling', 'swf', 'ec2'].includes(arn.split(':')[2] ?? ''));
  return wrong ? `A composite alarm cannot perform the action ${wrong}` : null;
}

function suppressorRefused(input: PutCompositeAlarmCommandInput): string | null {
  const periods = [input.ActionsSuppressorWaitPeriod, input.ActionsSuppressorExtensionPeriod];
  const there = periods.filter((period) => period !== undefined).length;
  if (input.ActionsSuppressor && there < 2)
    return 'ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod are required with ActionsSuppressor';
  return !input.ActionsSuppressor && there > 0 ? 'ActionsSuppressor is required with its periods' : null;
}

function parentsRefused(input: PutCompositeAlarmCommandInput, { alarms }: SandboxState): string | null {
  const parents = new Map<string, number>();
  for (const one of alarms.values()) {
    if (one.type !== 'CompositeAlarm' || one.alarm.AlarmName === input.AlarmName) continue;
    for (const child of childrenOf(one.alarm.AlarmRule ?? '')) parents.set(child, (parents.get(child) ?? 0) + 1);
  }
  const full = childrenOf(input.AlarmRule ?? '').find((child) => (parents.get(child) ?? 0) >= MOST_PARENTS);
  return full ? `${full} is in ${MOST_PARENTS} composite alarms already` : null;
}
