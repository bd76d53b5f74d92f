import type { StackRef } from '../core/types.ts';
import { alarmArn, logGroupArn, muteRuleArn, topicArn } from '../kinds/arn.ts';
import { dashboardArn } from '../kinds/dashboard/arn.ts';

/** The ARNs of a name; null: IAM takes only `*` for it. */
type Arns = ((at: StackRef, name: string) => readonly string[]) | null;

/**
 * What actions are about. AWS says which take an ARN of what form, and which only `*`:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const forms = {
  /** Nothing that has a name; it is always there. */
  account: null,
  alarm: (at, name) => [alarmArn(at, name)],
  /** Putting one takes `*`: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
  composite: null,
  muteRule: (at, name) => [muteRuleArn(at, name)],
  /** A rule takes a permission for each alarm too: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAlarmMuteRule.html */
  mutedAlarm: (at, name) => [alarmArn(at, name)],
  dashboard: (at, name) => [dashboardArn(at, name)],
  topic: (at, name) => [topicArn(at, name)],
  topicOfSubscription: (at, name) => [topicArn(at, name)],
  /** AWS names no ARN of subscriptions here. */
  subscription: null,
  logGroup: logGroupArns,
  logGroupOfFilter: logGroupArns,
  query: null,
  /** The application, which comes before the name, is not declared. */
  environment: (at, name) => [`arn:${at.partition}:elasticbeanstalk:${at.region}:${at.account}:environment/*/${name}`],
  /** The same, read: Beanstalk checks what lies below with the caller's permissions, so no ARN would limit it. */
  settings: null,
  /** An environment that a look-up asks for. */
  lookedUpEnvironment: null,
} as const satisfies { readonly [form: string]: Arns };

export type Form = keyof typeof forms;

/**
 * Tags are kept under the ARN without an end, everything else under the one with `:*`:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
 */
function logGroupArns(at: StackRef, name: string): readonly string[] {
  const arn = logGroupArn(at, name);
  return name.endsWith('*') ? [arn] : [arn, `${arn}:*`];
}
