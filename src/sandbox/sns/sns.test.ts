import {
  ConfirmSubscriptionCommand,
  CreateTopicCommand,
  type CreateTopicCommandInput,
  DeleteTopicCommand,
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTagsForResourceCommand,
  ListTopicsCommand,
  SetSubscriptionAttributesCommand,
  SetTopicAttributesCommand,
  SNSClient,
  SubscribeCommand,
  type SubscribeCommandInput,
  TagResourceCommand,
  UnsubscribeCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-sns';
import { expect, test } from 'vitest';
import { openSandbox } from '../../../test/support/sandbox.ts';
import type { SandboxOptions } from '../sandbox.ts';

const TopicArn = 'arn:aws:sns:eu-central-1:123456789012:alerts';
const queue = 'arn:aws:sqs:eu-central-1:123456789012:q';

async function open(options: SandboxOptions = {}) {
  const { sandbox, connect } = await openSandbox(options);
  const client = connect(SNSClient);
  return {
    sandbox,
    client,
    create: (input: Partial<CreateTopicCommandInput> = {}) =>
      client.send(new CreateTopicCommand({ Name: 'alerts', ...input })),
    attributes: async () => (await client.send(new GetTopicAttributesCommand({ TopicArn }))).Attributes ?? {},
    set: (AttributeName: string, AttributeValue: string) =>
      client.send(new SetTopicAttributesCommand({ TopicArn, AttributeName, AttributeValue })),
    subscribe: async (Protocol: string, Endpoint: string, more: Partial<SubscribeCommandInput> = {}) =>
      (await client.send(new SubscribeCommand({ TopicArn, Protocol, Endpoint, ...more }))).SubscriptionArn ?? '',
    listed: async () => (await client.send(new ListSubscriptionsByTopicCommand({ TopicArn }))).Subscriptions ?? [],
    read: async (SubscriptionArn: string) =>
      (await client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }))).Attributes ?? {},
  };
}

test('a new topic has AWS’s policy, delivery policy and counts', async () => {
  const { create, attributes } = await open();
  expect(await create()).toMatchObject({ TopicArn });
  const { Policy, EffectiveDeliveryPolicy, ...rest } = await attributes();
  expect(rest).toEqual({
    ...{ TopicArn, Owner: '123456789012', DisplayName: '' },
    ...{ SubscriptionsPending: '0', SubscriptionsConfirmed: '0', SubscriptionsDeleted: '0' },
  });
  expect(JSON.parse(Policy ?? '')).toMatchObject({
    Id: '__default_policy_ID',
    Statement: [
      {
        Sid: '__default_statement_ID',
        Resource: TopicArn,
        Condition: { StringEquals: { 'AWS:SourceOwner': '123456789012' } },
      },
    ],
  });
  expect(JSON.parse(EffectiveDeliveryPolicy ?? '').http.defaultHealthyRetryPolicy.numRetries).toBe(3);
});

test('creating a topic again gives the same one, unless something differs', async () => {
  const { create } = await open();
  const as = { Attributes: { DisplayName: 'A & <B>' }, Tags: [{ Key: 'team', Value: 'a' }] };
  await create(as);
  await expect(create(as)).resolves.toMatchObject({ TopicArn });
  await expect(create()).resolves.toMatchObject({ TopicArn });
  await expect(create({ Attributes: { DisplayName: 'C' } })).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'Invalid parameter: Attributes Reason: Topic already exists with different attributes',
  });
  await expect(create({ Tags: [{ Key: 'team', Value: 'b' }] })).rejects.toThrow(
    'Invalid parameter: Tags Reason: Topic already exists with different tags',
  );
  await expect(create({ Name: 'a.b' })).rejects.toThrow('Invalid parameter: Topic Name');
});

test('an attribute that is set comes back, and an empty value gives the default back', async () => {
  const { create, attributes, set } = await open();
  await create();
  const policy = JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: 'a\nb', Effect: 'Allow' }] }, null, 2);
  await set('Policy', policy);
  await set('KmsMasterKeyId', 'alias/ours');
  await set('DisplayName', 'Alerts "é"');
  expect(await attributes()).toMatchObject({ Policy: policy, KmsMasterKeyId: 'alias/ours', DisplayName: 'Alerts "é"' });
  await set('Policy', '');
  await set('KmsMasterKeyId', '');
  expect((await attributes()).Policy).toContain('__default_policy_ID');
  expect(await attributes()).not.toHaveProperty('KmsMasterKeyId');
  await expect(set('FifoTopic', 'true')).rejects.toThrow('Invalid parameter: AttributeName');
  await expect(set('Policy', 'no json')).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('a topic that does not exist is NotFound, and deleting it succeeds', async () => {
  const { client, attributes } = await open();
  await expect(attributes()).rejects.toMatchObject({ name: 'NotFoundException', message: 'Topic does not exist' });
  await client.send(new DeleteTopicCommand({ TopicArn }));
});

test('mail and HTTP wait for their confirmation; queues, functions and phones of the account do not', async () => {
  const { create, subscribe, listed, attributes } = await open();
  await create();
  expect(await subscribe('email', 'a@example.org')).toBe('pending confirmation');
  expect(await subscribe('https', 'https://example.org/?a=1&b=2', { ReturnSubscriptionArn: true })).toMatch(
    `${TopicArn}:`,
  );
  expect(await subscribe('sqs', queue)).toMatch(`${TopicArn}:`);
  expect(await subscribe('sqs', queue.replace('123456789012', '210987654321'))).toBe('pending confirmation');
  expect(await subscribe('lambda', 'arn:aws:lambda:eu-central-1:123456789012:function:f')).toMatch(`${TopicArn}:`);
  expect(await subscribe('sms', '+33123456789')).toMatch(`${TopicArn}:`);
  const shown = await listed();
  expect(shown.filter(({ SubscriptionArn }) => SubscriptionArn === 'PendingConfirmation')).toHaveLength(3);
  expect(shown).toContainEqual(
    expect.objectContaining({ Endpoint: 'https://example.org/?a=1&b=2', Protocol: 'https' }),
  );
  expect(await attributes()).toMatchObject({ SubscriptionsPending: '3', SubscriptionsConfirmed: '3' });
});

test.each([
  ['email', 'nobody', 'Email address'],
  ['https', 'http://example.org', 'Endpoint must match the specified protocol'],
  ['sqs', 'queue', 'SQS endpoint ARN'],
  ['pigeon', 'x', 'Amazon SNS does not support this protocol string: pigeon'],
])('an end point that does not fit %s is refused', async (protocol, endpoint, reason) => {
  const { create, subscribe } = await open();
  await create();
  await expect(subscribe(protocol, endpoint)).rejects.toThrow(`Invalid parameter: ${reason}`);
});

test('subscribing an end point again gives the same subscription, unless an attribute differs', async () => {
  const { create, subscribe, listed } = await open();
  await create();
  const as = { Attributes: { RawMessageDelivery: 'true' } };
  const arn = await subscribe('sqs', queue, as);
  expect(await subscribe('sqs', queue, as)).toBe(arn);
  expect(await subscribe('sqs', queue)).toBe(arn);
  expect(await listed()).toHaveLength(1);
  await expect(subscribe('sqs', queue, { Attributes: { RawMessageDelivery: 'false' } })).rejects.toThrow(
    'Invalid parameter: Attributes Reason: Subscription already exists with different attributes',
  );
});

test('a subscription’s attributes are set one by one and taken away by an empty value', async () => {
  const { create, subscribe, client, read } = await open();
  await create();
  const SubscriptionArn = await subscribe('sqs', queue);
  const set = (AttributeName: string, AttributeValue: string) =>
    client.send(new SetSubscriptionAttributesCommand({ SubscriptionArn, AttributeName, AttributeValue }));
  expect(await read(SubscriptionArn)).toMatchObject({
    PendingConfirmation: 'false',
    RawMessageDelivery: 'false',
    Endpoint: queue,
  });
  await set('FilterPolicy', '{"a":["b"]}');
  await set('RawMessageDelivery', 'true');
  expect(await read(SubscriptionArn)).toMatchObject({
    FilterPolicy: '{"a":["b"]}',
    FilterPolicyScope: 'MessageAttributes',
    RawMessageDelivery: 'true',
  });
  await set('FilterPolicy', '{}');
  expect(await read(SubscriptionArn)).not.toHaveProperty('FilterPolicy');
  await expect(set('Endpoint', 'x')).rejects.toThrow('Invalid parameter: AttributeName');
  await expect(set('FilterPolicy', '{')).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('what a list shows in place of a pending subscription’s ARN is no ARN', async () => {
  const { create, subscribe, read, client } = await open();
  await create();
  await subscribe('email', 'a@example.org');
  const reason = 'Invalid parameter: SubscriptionArn Reason: An ARN must have at least 6 elements, not 1';
  await expect(read('PendingConfirmation')).rejects.toThrow(reason);
  await expect(client.send(new UnsubscribeCommand({ SubscriptionArn: 'PendingConfirmation' }))).rejects.toThrow(reason);
});

test('a pending subscription cannot be deleted, is confirmed by its token, and then can', async () => {
  const { create, subscribe, read, client, sandbox, attributes } = await open();
  await create();
  const SubscriptionArn = await subscribe('email', 'a@example.org', { ReturnSubscriptionArn: true });
  await expect(client.send(new UnsubscribeCommand({ SubscriptionArn }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
  const Token = sandbox.state.subscriptions.get(SubscriptionArn)?.token ?? '';
  await client.send(new ConfirmSubscriptionCommand({ TopicArn, Token }));
  expect(await read(SubscriptionArn)).toMatchObject({ PendingConfirmation: 'false' });
  await client.send(new UnsubscribeCommand({ SubscriptionArn }));
  await expect(read(SubscriptionArn)).rejects.toMatchObject({
    name: 'NotFoundException',
    message: 'Subscription does not exist',
  });
  expect(await attributes()).toMatchObject({ SubscriptionsDeleted: '1', SubscriptionsConfirmed: '0' });
});

test('a subscription that nobody confirms is gone after two days', async () => {
  let now = 0;
  const { create, subscribe, listed, sandbox } = await open({ clock: () => now });
  await create();
  await subscribe('email', 'a@example.org');
  await subscribe('email', 'b@example.org');
  sandbox.confirm('b@example.org');
  now = 49 * 60 * 60 * 1000;
  expect((await listed()).map(({ Endpoint }) => Endpoint)).toEqual(['b@example.org']);
});

test('topics and subscriptions come 100 a page', async () => {
  const { create, client, sandbox } = await open();
  await create();
  for (let n = 0; n < 100; n += 1) {
    await sandbox.act('sns.CreateTopic', { Name: `t${n}` });
    await sandbox.act('sns.Subscribe', { TopicArn, Protocol: 'email', Endpoint: `a${n}@example.org` });
  }
  await sandbox.act('sns.Subscribe', { TopicArn, Protocol: 'sms', Endpoint: '+331' });
  const topics = await client.send(new ListTopicsCommand({}));
  const moreTopics = await client.send(new ListTopicsCommand({ NextToken: topics.NextToken }));
  expect([topics.Topics?.length, moreTopics.Topics?.length, moreTopics.NextToken]).toEqual([100, 1, undefined]);
  const first = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
  const second = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn, NextToken: first.NextToken }));
  expect([first.Subscriptions?.length, second.Subscriptions?.length]).toEqual([100, 1]);
});

test('a topic’s tags are set, listed and removed, and go with it', async () => {
  const { create, client, sandbox } = await open();
  await create({ Tags: [{ Key: 'a', Value: '1' }] });
  await client.send(new TagResourceCommand({ ResourceArn: TopicArn, Tags: [{ Key: 'b', Value: '2 & 3' }] }));
  await client.send(new UntagResourceCommand({ ResourceArn: TopicArn, TagKeys: ['a'] }));
  const { Tags } = await client.send(new ListTagsForResourceCommand({ ResourceArn: TopicArn }));
  expect(Tags).toEqual([{ Key: 'b', Value: '2 & 3' }]);
  await client.send(new DeleteTopicCommand({ TopicArn }));
  expect(sandbox.state.tags.of(TopicArn)).toEqual({});
  await expect(client.send(new ListTagsForResourceCommand({ ResourceArn: TopicArn }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
});
