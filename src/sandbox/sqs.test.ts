import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { openSandbox } from '../../test/support/sandbox.ts';
import type { SandboxOptions } from './sandbox.ts';

async function open(options: SandboxOptions = {}) {
  const { sandbox, connect } = await openSandbox(options);
  const client = connect(SQSClient);
  const sns = connect(SNSClient);
  const { QueueUrl } = await client.send(
    new CreateQueueCommand({ QueueName: 'q', Attributes: { VisibilityTimeout: '10' } }),
  );
  return { sandbox, client, sns, QueueUrl };
}

test('a message is hidden once received, comes back later, and is gone once deleted', async () => {
  let now = 1_000_000;
  const { client, QueueUrl } = await open({ clock: () => now });
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'hello <&> é' }));
  const receive = async () =>
    (await client.send(new ReceiveMessageCommand({ QueueUrl, MessageSystemAttributeNames: ['All'] }))).Messages;
  expect(await receive()).toMatchObject([{ Body: 'hello <&> é', Attributes: { ApproximateReceiveCount: '1' } }]);
  expect(await receive()).toBeUndefined();
  now += 10_000;
  const again = await receive();
  expect(again).toMatchObject([{ Attributes: { ApproximateReceiveCount: '2' } }]);
  await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: again?.[0]?.ReceiptHandle }));
  now += 10_000;
  expect(await receive()).toBeUndefined();
});

test('a long poll ends when a message comes', async () => {
  const { client, QueueUrl } = await open();
  const waiting = client.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'late' }));
  expect((await waiting).Messages).toMatchObject([{ Body: 'late' }]);
});

test('a queue is found by name, described and deleted', async () => {
  const { client, QueueUrl } = await open();
  expect(await client.send(new GetQueueUrlCommand({ QueueName: 'q' }))).toMatchObject({ QueueUrl });
  expect((await client.send(new ListQueuesCommand({ QueueNamePrefix: 'q' }))).QueueUrls).toEqual([QueueUrl]);
  await client.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: '{}' } }));
  const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  expect(Attributes).toMatchObject({
    QueueArn: 'arn:aws:sqs:eu-central-1:123456789012:q',
    ...{ Policy: '{}', VisibilityTimeout: '10', ApproximateNumberOfMessages: '0' },
  });
  await client.send(new DeleteQueueCommand({ QueueUrl }));
  await expect(client.send(new GetQueueUrlCommand({ QueueName: 'q' }))).rejects.toMatchObject({
    name: 'QueueDoesNotExist',
    Error: { Code: 'AWS.SimpleQueueService.NonExistentQueue' },
  });
});

test('a queue of that name with other attributes is refused', async () => {
  const { client } = await open();
  await client.send(new CreateQueueCommand({ QueueName: 'q' }));
  const other = client.send(new CreateQueueCommand({ QueueName: 'q', Attributes: { VisibilityTimeout: '11' } }));
  await expect(other).rejects.toMatchObject({ name: 'QueueNameExists' });
});

test.each([
  ['in SNS’s envelope', 'false'],
  ['as it is', 'true'],
])('what is published to a topic arrives in its queue %s', async (_, RawMessageDelivery) => {
  const { sandbox, client, sns, QueueUrl } = await open();
  const TopicArn = 'arn:aws:sns:eu-central-1:123456789012:t';
  await sandbox.act('sns.CreateTopic', { Name: 't' });
  const Endpoint = 'arn:aws:sqs:eu-central-1:123456789012:q';
  await sandbox.act('sns.Subscribe', { TopicArn, Protocol: 'sqs', Endpoint, Attributes: { RawMessageDelivery } });
  await sns.send(new PublishCommand({ TopicArn, Subject: 'S', Message: 'fire' }));
  const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl }));
  const body = Messages?.[0]?.Body ?? '';
  if (RawMessageDelivery === 'true') expect(body).toBe('fire');
  else expect(JSON.parse(body)).toMatchObject({ Type: 'Notification', TopicArn, Subject: 'S', Message: 'fire' });
});
