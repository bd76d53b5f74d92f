import type {
  CreateTopicCommandInput,
  CreateTopicResponse,
  GetTopicAttributesCommandInput,
  GetTopicAttributesResponse,
  ListTopicsCommandInput,
  ListTopicsResponse,
  SetTopicAttributesCommandInput,
} from '@aws-sdk/client-sns';
import { pageOf } from '../paging.ts';
import { arnOf, type SandboxState, type Topic, tagsOf } from '../state.ts';
import { checkJson, invalidParameter, topicAt } from './answers.ts';
import { addTags } from './tags.ts';

/** Gives the existing topic of that name, unless what is asked for differs from it. */
export function createTopic(input: CreateTopicCommandInput, state: SandboxState): CreateTopicResponse {
  const name = input.Name ?? '';
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(name.replace(/\.fifo$/, ''))) throw invalidParameter('Topic Name');
  const attributes = input.Attributes ?? {};
  const fifo = attributes.FifoTopic === 'true';
  if (fifo !== name.endsWith('.fifo')) {
    throw invalidParameter(
      fifo
        ? 'Fifo Topic names must end with .fifo and must be made up of only uppercase and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long.'
        : 'Topic Name',
    );
  }
  for (const [key, value] of Object.entries(attributes)) checkAttribute(key, value, [...settable, 'FifoTopic']);
  const arn = arnOf(state, 'sns', name);
  const existing = state.topics.get(arn);
  if (existing) checkSame(existing, input, state);
  else {
    addTags(arn, input.Tags, state);
    state.topics.set(arn, { arn, attributes: new Map(Object.entries(attributes)), subscriptionsDeleted: 0 });
  }
  return { TopicArn: arn };
}

/** Takes the subscriptions along; deleting a topic that is gone succeeds. */
export function deleteTopic(input: GetTopicAttributesCommandInput, state: SandboxState): void {
  const arn = input.TopicArn ?? '';
  if (arn.split(':').length < 6) topicAt(arn, state);
  for (const { arn: subscription, topicArn } of state.subscriptions.values()) {
    if (topicArn === arn) state.subscriptions.delete(subscription);
  }
  state.topics.delete(arn);
  state.tags.forget(arn);
}

export function getTopicAttributes(
  input: GetTopicAttributesCommandInput,
  state: SandboxState,
): GetTopicAttributesResponse {
  const topic = topicAt(input.TopicArn, state);
  const subscriptions = [...state.subscriptions.values()].filter(({ topicArn }) => topicArn === topic.arn);
  const pending = subscriptions.filter(({ token }) => token !== null).length;
  return {
    Attributes: {
      TopicArn: topic.arn,
      Owner: state.account,
      Policy: defaultPolicy(topic.arn, state),
      DisplayName: '',
      EffectiveDeliveryPolicy: effectiveDeliveryPolicy(topic.attributes.get('DeliveryPolicy')),
      SubscriptionsPending: String(pending),
      SubscriptionsConfirmed: String(subscriptions.length - pending),
      SubscriptionsDeleted: String(topic.subscriptionsDeleted),
      ...Object.fromEntries([...topic.attributes].filter(([, value]) => value !== '')),
    },
  };
}

/** An empty value gives the default back. */
export function setTopicAttributes(input: SetTopicAttributesCommandInput, state: SandboxState): void {
  const topic = topicAt(input.TopicArn, state);
  const name = input.AttributeName ?? '';
  const value = input.AttributeValue ?? '';
  checkAttribute(name, value, settable);
  topic.attributes.set(name, value);
}

export function listTopics(input: ListTopicsCommandInput, state: SandboxState): ListTopicsResponse {
  const page = pageOf(state.topics.values(), {
    size: 100,
    token: input.NextToken,
    keyOf: ({ arn }) => arn,
    badToken: () => invalidParameter('NextToken'),
  });
  return { Topics: page.items.map(({ arn }) => ({ TopicArn: arn })), ...(page.next ? { NextToken: page.next } : {}) };
}

// https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html
const settable = [
  ...['Policy', 'DisplayName', 'DeliveryPolicy', 'KmsMasterKeyId', 'TracingConfig', 'SignatureVersion'],
  ...['ContentBasedDeduplication', 'ArchivePolicy', 'FifoThroughputScope'],
  ...['HTTP', 'Firehose', 'Lambda', 'SQS', 'Application'].flatMap((protocol) =>
    ['SuccessFeedbackRoleArn', 'SuccessFeedbackSampleRate', 'FailureFeedbackRoleArn'].map((name) => protocol + name),
  ),
];

function checkAttribute(name: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(name)) throw invalidParameter('AttributeName');
  if (['Policy', 'DeliveryPolicy', 'ArchivePolicy'].includes(name)) checkJson(name, value);
  const choices: Record<string, string[]> = { TracingConfig: ['PassThrough', 'Active'], SignatureVersion: ['1', '2'] };
  const known = choices[name];
  if (known && value !== '' && !known.includes(value))
    throw invalidParameter(`${name} Reason: must be one of ${known.join(', ')}`);
  if (name === 'DisplayName' && value.length > 100)
    throw invalidParameter('DisplayName Reason: must be at most 100 characters long');
}

function checkSame(existing: Topic, input: CreateTopicCommandInput, state: SandboxState): void {
  const differs = Object.entries(input.Attributes ?? {}).some(
    ([name, value]) => (existing.attributes.get(name) ?? '') !== value,
  );
  if (differs) throw invalidParameter('Attributes Reason: Topic already exists with different attributes');
  const tags = state.tags.of(existing.arn);
  if (Object.entries(tagsOf(input.Tags)).some(([key, value]) => tags[key] !== value)) {
    throw invalidParameter('Tags Reason: Topic already exists with different tags');
  }
}

/** What a topic has until a policy is set. https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-key-terms.html */
function defaultPolicy(arn: string, { account }: SandboxState): string {
  const actions = ['GetTopicAttributes', 'SetTopicAttributes', 'AddPermission', 'RemovePermission', 'DeleteTopic'];
  return JSON.stringify({
    Version: '2008-10-17',
    Id: '__default_policy_ID',
    Statement: [
      {
        Sid: '__default_statement_ID',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: [...actions, 'Subscribe', 'ListSubscriptionsByTopic', 'Publish'].map((action) => `SNS:${action}`),
        Resource: arn,
        Condition: { StringEquals: { 'AWS:SourceOwner': account } },
      },
    ],
  });
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html */
function effectiveDeliveryPolicy(declared: string | undefined): string {
  const retries = {
    minDelayTarget: 20,
    maxDelayTarget: 20,
    numRetries: 3,
    numMaxDelayRetries: 0,
    numNoDelayRetries: 0,
  };
  const ours = declared ? (JSON.parse(declared) as { http?: object }) : {};
  return JSON.stringify({
    http: {
      defaultHealthyRetryPolicy: { ...retries, numMinDelayRetries: 0, backoffFunction: 'linear' },
      disableSubscriptionOverrides: false,
      defaultRequestPolicy: { headerContentType: 'text/plain; charset=UTF-8' },
      ...ours.http,
    },
  });
}
