import type { StackRef } from '../core/types.ts';

type Place = Pick<StackRef, 'partition' | 'region' | 'account'>;

/** An alarm's ARN, which follows from its name. */
export function alarmArn(at: Place, name: string): string {
  return `arn:${at.partition}:cloudwatch:${at.region}:${at.account}:alarm:${name}`;
}

/** A mute rule's ARN: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAlarmMuteRule.html */
export function muteRuleArn(at: Place, name: string): string {
  return `arn:${at.partition}:cloudwatch:${at.region}:${at.account}:alarm-mute-rule:${name}`;
}

/** A topic's ARN, which follows from its name. */
export function topicArn(at: Place, name: string): string {
  return `arn:${at.partition}:sns:${at.region}:${at.account}:${name}`;
}

/** A log group's ARN, which follows from its name; tags are kept under it without `:*`. */
export function logGroupArn(at: Place, name: string): string {
  return `arn:${at.partition}:logs:${at.region}:${at.account}:log-group:${name}`;
}

/** The names in those ARNs that are of this form: `namesOf(arns, (name) => topicArn(at, name))`. */
export function namesOf(arns: Iterable<string>, arnOf: (name: string) => string): readonly string[] {
  const prefix = arnOf('');
  return [...arns].filter((arn) => arn.startsWith(prefix)).map((arn) => arn.slice(prefix.length));
}
