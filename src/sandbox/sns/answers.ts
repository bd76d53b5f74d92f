import { AwsError } from '../errors.ts';
import type { SandboxState, Subscription, Topic } from '../state.ts';

/** SNS's word for everything that it does not accept. */
export function invalidParameter(what: string): AwsError {
  return new AwsError('InvalidParameter', `Invalid parameter: ${what}`);
}

/** The topic, or SNS's answer to an ARN that is none or leads nowhere. */
export function topicAt(arn: string | undefined, state: SandboxState): Topic {
  checkArn('TopicArn', arn);
  const topic = state.topics.get(arn ?? '');
  if (!topic) throw new AwsError('NotFound', 'Topic does not exist', { status: 404 });
  return topic;
}

/** The subscription; the word `PendingConfirmation`, which lists show in an ARN's place, is no ARN. */
export function subscriptionAt(arn: string | undefined, state: SandboxState): Subscription {
  checkArn('SubscriptionArn', arn);
  const subscription = state.subscriptions.get(arn ?? '');
  if (!subscription) throw new AwsError('NotFound', 'Subscription does not exist', { status: 404 });
  return subscription;
}

/** Throws unless the text is an object in JSON; '' passes, since it takes the attribute away. */
export function checkJson(name: string, text: string): void {
  if (text === '') return;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return;
  } catch {
    // Said below.
  }
  throw invalidParameter(`${name}: failed to parse JSON`);
}

function checkArn(member: string, arn = ''): void {
  const elements = arn.split(':').length;
  if (elements < 6) throw invalidParameter(`${member} Reason: An ARN must have at least 6 elements, not ${elements}`);
}
