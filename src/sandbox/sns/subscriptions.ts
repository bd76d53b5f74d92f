import type {
  ConfirmSubscriptionCommandInput,
  ListSubscriptionsByTopicCommandInput,
  ListSubscriptionsByTopicResponse,
  SubscribeCommandInput,
  SubscribeResponse,
  UnsubscribeCommandInput,
} from '@aws-sdk/client-sns';
import { pageOf } from '../paging.ts';
import { inventId, type SandboxState, type Subscription } from '../state.ts';
import { invalidParameter, subscriptionAt, topicAt } from './answers.ts';
import { checkSubscriptionAttribute } from './subscription-attributes.ts';

/** A pending one is forgotten when nobody confirms it. https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.confirm.html */
const pendingLastsMs = 48 * 60 * 60 * 1000;

/** Subscribing the same end point again gives the existing subscription. */
export function subscribe(input: SubscribeCommandInput, state: SandboxState): SubscribeResponse {
  const { arn: topicArn } = topicAt(input.TopicArn, state);
  const protocol = input.Protocol ?? '';
  const endpoint = input.Endpoint ?? '';
  checkEndpoint(protocol, endpoint);
  const attributes = Object.entries(input.Attributes ?? {});
  for (const [name, value] of attributes) checkSubscriptionAttribute(name, value);
  const existing = subscriptionsOf(topicArn, state).find(
    (one) => one.protocol === protocol && one.endpoint === endpoint,
  );
  if (existing && attributes.some(([name, value]) => (existing.attributes.get(name) ?? '') !== value)) {
    throw invalidParameter('Attributes Reason: Subscription already exists with different attributes');
  }
  const subscription = existing ?? {
    arn: `${topicArn}:${inventId(state)}`,
    topicArn,
    protocol,
    endpoint,
    attributes: new Map(attributes),
    createdMs: state.clock(),
    token: confirmsItself(protocol, endpoint, state) ? null : inventId(state).replaceAll('-', ''),
  };
  state.subscriptions.set(subscription.arn, subscription);
  const shown = subscription.token === null || input.ReturnSubscriptionArn === true;
  return { SubscriptionArn: shown ? subscription.arn : 'pending confirmation' };
}

export function confirmSubscription(input: ConfirmSubscriptionCommandInput, state: SandboxState): SubscribeResponse {
  const { arn } = topicAt(input.TopicArn, state);
  const subscription = subscriptionsOf(arn, state).find(({ token }) => token !== null && token === input.Token);
  if (!subscription) throw invalidParameter('Token');
  subscription.token = null;
  return { SubscriptionArn: subscription.arn };
}

export function listSubscriptionsByTopic(
  input: ListSubscriptionsByTopicCommandInput,
  state: SandboxState,
): ListSubscriptionsByTopicResponse {
  const { arn: topicArn } = topicAt(input.TopicArn, state);
  const page = pageOf(subscriptionsOf(topicArn, state), {
    size: 100,
    token: input.NextToken,
    keyOf: ({ arn }) => arn,
    badToken: () => invalidParameter('NextToken'),
  });
  return {
    Subscriptions: page.items.map(({ arn, protocol, endpoint, token }) => ({
      SubscriptionArn: token === null ? arn : 'PendingConfirmation',
      Owner: state.account,
      Protocol: protocol,
      Endpoint: endpoint,
      TopicArn: topicArn,
    })),
    ...(page.next ? { NextToken: page.next } : {}),
  };
}

/** A pending subscription cannot be taken back: it ends by itself. */
export function unsubscribe(input: UnsubscribeCommandInput, state: SandboxState): void {
  const { arn, topicArn, token } = subscriptionAt(input.SubscriptionArn, state);
  if (token !== null)
    throw invalidParameter('SubscriptionArn Reason: a subscription that is pending confirmation cannot be deleted');
  state.subscriptions.delete(arn);
  const topic = state.topics.get(topicArn);
  if (topic) topic.subscriptionsDeleted += 1;
}

/** Those of a topic that are confirmed or may still be. */
export function subscriptionsOf(topicArn: string, state: SandboxState): Subscription[] {
  for (const one of state.subscriptions.values()) {
    if (one.token !== null && state.clock() - one.createdMs > pendingLastsMs) state.subscriptions.delete(one.arn);
  }
  return [...state.subscriptions.values()].filter((one) => one.topicArn === topicArn);
}

/** Mail and HTTP ask the receiver, and so does whatever belongs to another account. https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html */
function confirmsItself(protocol: string, endpoint: string, state: SandboxState): boolean {
  if (['email', 'email-json', 'http', 'https'].includes(protocol)) return false;
  return protocol === 'sms' || endpoint.split(':')[4] === state.account;
}

const endpointForms: { readonly [protocol: string]: readonly [RegExp, string] } = {
  http: [/^http:\/\/./, 'Endpoint must match the specified protocol'],
  https: [/^https:\/\/./, 'Endpoint must match the specified protocol'],
  email: [/^[^@\s]+@[^@\s]+$/, 'Email address'],
  'email-json': [/^[^@\s]+@[^@\s]+$/, 'Email address'],
  sms: [/^\+?[0-9][0-9 .-]*$/, 'Invalid SMS endpoint'],
  sqs: [/^arn:[^:]+:sqs:[^:]+:\d{12}:.+$/, 'SQS endpoint ARN'],
  lambda: [/^arn:[^:]+:lambda:[^:]+:\d{12}:function:.+$/, 'Lambda endpoint ARN'],
  application: [/^arn:[^:]+:sns:[^:]+:\d{12}:endpoint\/.+$/, 'Application endpoint arn invalid'],
  firehose: [/^arn:[^:]+:firehose:[^:]+:\d{12}:deliverystream\/.+$/, 'Firehose endpoint ARN'],
};

function checkEndpoint(protocol: string, endpoint: string): void {
  const form = endpointForms[protocol];
  if (!form) throw invalidParameter(`Amazon SNS does not support this protocol string: ${protocol}`);
  if (!form[0].test(endpoint)) throw invalidParameter(form[1]);
}
