import type {
  DeleteAlarmMuteRuleInput,
  GetAlarmMuteRuleInput,
  GetAlarmMuteRuleOutput,
  ListAlarmMuteRulesInput,
  ListAlarmMuteRulesOutput,
  PutAlarmMuteRuleInput,
} from '@aws-sdk/client-cloudwatch';
import { AwsError, validationError } from '../errors.ts';
import { pageOf } from '../paging.ts';
import { any, integer, list, object, oneOf, text } from '../shape.ts';
import { arnOf, type MuteRule, type SandboxState } from '../state.ts';
import { addTags } from './tags.ts';

const name = text(1, 255);
const tag = object({ Key: text(1, 128), Value: text(0, 256) }, ['Key', 'Value']);

/** Limits: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAlarmMuteRule.html */
export const shapes = {
  put: object(
    {
      Name: name,
      Description: text(0, 1024),
      Rule: object(
        {
          Schedule: object({ Expression: text(1, 256), Duration: text(1, 50), Timezone: text(1, 50) }, [
            'Expression',
            'Duration',
          ]),
        },
        ['Schedule'],
      ),
      MuteTargets: object({ AlarmNames: list(name, 100) }, ['AlarmNames']),
      Tags: list(tag),
      StartDate: any,
      ExpireDate: any,
    },
    ['Name', 'Rule'],
  ),
  onRule: object({ AlarmMuteRuleName: name }, ['AlarmMuteRuleName']),
  list: object({
    AlarmName: name,
    Statuses: list(oneOf('SCHEDULED', 'ACTIVE', 'EXPIRED')),
    MaxRecords: integer(1, 100),
    NextToken: text(),
  }),
};

/** Creates or replaces. AWS's words for what it refuses are documented nowhere; these are ours. */
export function putAlarmMuteRule(input: PutAlarmMuteRuleInput, state: SandboxState): void {
  const refused = scheduleRefused(input) ?? targetsRefused(input, state);
  if (refused) throw validationError(refused);
  const { Tags, StartDate, ExpireDate, ...rest } = input;
  const times = {
    ...(StartDate && { StartDate: minute(StartDate) }),
    ...(ExpireDate && { ExpireDate: minute(ExpireDate) }),
  };
  if (!state.muteRules.has(input.Name ?? '')) addTags(arnFor(input.Name, state), Tags, state);
  state.muteRules.set(input.Name ?? '', { put: { ...rest, ...times }, updated: new Date(state.clock()) });
}

export function getAlarmMuteRule(input: GetAlarmMuteRuleInput, state: SandboxState): GetAlarmMuteRuleOutput {
  const rule = state.muteRules.get(input.AlarmMuteRuleName ?? '');
  if (!rule)
    throw new AwsError('ResourceNotFoundException', `Alarm mute rule ${input.AlarmMuteRuleName} does not exist`, {
      status: 404,
    });
  return { ...rule.put, AlarmMuteRuleArn: arnFor(input.AlarmMuteRuleName, state), ...told(rule, state) };
}

export function listAlarmMuteRules(input: ListAlarmMuteRulesInput, state: SandboxState): ListAlarmMuteRulesOutput {
  const { AlarmName, Statuses } = input;
  const all = [...state.muteRules].filter(
    ([, rule]) =>
      (AlarmName === undefined || rule.put.MuteTargets?.AlarmNames?.includes(AlarmName)) &&
      (Statuses === undefined || Statuses.includes(told(rule, state).Status)),
  );
  const page = pageOf(all, {
    size: input.MaxRecords ?? 50,
    token: input.NextToken,
    keyOf: ([one]) => one,
    badToken: () => new AwsError('InvalidNextToken', 'The next token specified is invalid.'),
  });
  return {
    AlarmMuteRuleSummaries: page.items.map(([one, rule]) => {
      const { ExpireDate } = rule.put;
      return { AlarmMuteRuleArn: arnFor(one, state), ...(ExpireDate && { ExpireDate }), ...told(rule, state) };
    }),
    ...(page.next === undefined ? {} : { NextToken: page.next }),
  };
}

/** What is not there is deleted already: the operation names no error for it. */
export function deleteAlarmMuteRule({ AlarmMuteRuleName = '' }: DeleteAlarmMuteRuleInput, state: SandboxState): void {
  state.tags.forget(arnFor(AlarmMuteRuleName, state));
  state.muteRules.delete(AlarmMuteRuleName);
}

/** The sandbox runs no windows: a rule waits until it expires. */
function told({ put, updated }: MuteRule, state: SandboxState) {
  const expired = put.ExpireDate !== undefined && put.ExpireDate.getTime() <= state.clock();
  const once = put.Rule?.Schedule?.Expression?.startsWith('at(');
  return {
    Status: expired ? ('EXPIRED' as const) : ('SCHEDULED' as const),
    MuteType: once ? 'ONE_TIME' : 'RECURRING',
    LastUpdatedTimestamp: updated,
  };
}

function scheduleRefused({ Rule, StartDate, ExpireDate }: PutAlarmMuteRuleInput): string | null {
  const { Expression = '', Duration = '', Timezone = 'UTC' } = Rule?.Schedule ?? {};
  if (!/^(cron\(\S+( \S+){4}\)|at\(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\))$/.test(Expression))
    return `Invalid schedule expression: ${Expression}`;
  if (!/^P(?=.)(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/.test(Duration)) return `Invalid duration: ${Duration}`;
  if (!Intl.supportedValuesOf('timeZone').includes(Timezone) && Timezone !== 'UTC')
    return `Invalid timezone: ${Timezone}`;
  const reversed = StartDate && ExpireDate && minute(StartDate) >= minute(ExpireDate);
  return reversed ? 'ExpireDate must be after StartDate' : null;
}

function targetsRefused({ MuteTargets }: PutAlarmMuteRuleInput, { alarms }: SandboxState): string | null {
  const unknown = (MuteTargets?.AlarmNames ?? []).filter((one) => !alarms.has(one));
  return unknown.length === 0 ? null : `Alarms [${unknown.join(', ')}] do not exist`;
}

/** AWS keeps minutes only. Requests carry seconds since 1970 in JSON, ISO 8601 in the older protocol. */
function minute(time: Date | number | string): Date {
  const ms = typeof time === 'number' ? time * 1_000 : new Date(time).getTime();
  return new Date(Math.floor(ms / 60_000) * 60_000);
}

function arnFor(rule: string | undefined, state: SandboxState): string {
  return arnOf(state, 'cloudwatch', `alarm-mute-rule:${rule}`);
}
