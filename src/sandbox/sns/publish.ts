import type { PublishCommandInput, PublishResponse } from '@aws-sdk/client-sns';
import { deliver } from '../sqs.ts';
import { inventId, type SandboxState } from '../state.ts';
import { invalidParameter, topicAt } from './answers.ts';
import { subscriptionsOf } from './subscriptions.ts';

/** Puts the message into every confirmed queue of this account. Filter policies are kept, and not applied. */
export function publish(input: PublishCommandInput, state: SandboxState): PublishResponse {
  const arn = input.TopicArn ?? input.TargetArn;
  if (arn === undefined) throw invalidParameter('TopicArn or TargetArn Reason: no value for required parameter');
  const topic = topicAt(arn, state);
  if (input.Message === '') throw invalidParameter('Empty message');
  const id = inventId(state);
  for (const { protocol, endpoint, token, arn: subscription, attributes } of subscriptionsOf(topic.arn, state)) {
    if (protocol !== 'sqs' || token !== null) continue;
    const raw = attributes.get('RawMessageDelivery') === 'true';
    deliver(
      endpoint,
      raw ? (input.Message ?? '') : envelope(input, { id, topic: topic.arn, subscription }, state),
      state,
    );
  }
  return { MessageId: id };
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html */
function envelope(
  input: PublishCommandInput,
  ids: { id: string; topic: string; subscription: string },
  state: SandboxState,
): string {
  const service = `https://sns.${state.region}.amazonaws.com`;
  return JSON.stringify({
    Type: 'Notification',
    MessageId: ids.id,
    TopicArn: ids.topic,
    ...(input.Subject === undefined ? {} : { Subject: input.Subject }),
    Message: input.Message,
    Timestamp: new Date(state.clock()).toISOString(),
    SignatureVersion: '1',
    Signature: 'EXAMPLE',
    SigningCertURL: `${service}/SimpleNotificationService-0000.pem`,
    UnsubscribeURL: `${service}/?Action=Unsubscribe&SubscriptionArn=${ids.subscription}`,
  });
}
