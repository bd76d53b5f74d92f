import type { AwsReadPort } from '../../aws/operations.ts';
import type { StackRef } from '../../core/types.ts';
import { namesOf, topicArn } from '../arn.ts';

/** The names of all topics of the account and region, whoever owns them. */
export async function everyTopic(aws: AwsReadPort, at: StackRef): Promise<readonly string[]> {
  const pages = await aws.pages('sns.ListTopics', {});
  const arns = pages.flatMap((page) => page.Topics ?? []).map(({ TopicArn }) => TopicArn ?? '');
  return namesOf(arns, (name) => topicArn(at, name));
}
