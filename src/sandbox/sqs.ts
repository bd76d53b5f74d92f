import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type {
  CreateQueueCommandInput,
  CreateQueueResult,
  DeleteMessageCommandInput,
  GetQueueAttributesCommandInput,
  GetQueueAttributesResult,
  GetQueueUrlCommandInput,
  ListQueuesCommandInput,
  ListQueuesResult,
  Message as ReceivedMessage,
  ReceiveMessageCommandInput,
  ReceiveMessageResult,
  SendMessageCommandInput,
  SendMessageResult,
  SetQueueAttributesCommandInput,
} from '@aws-sdk/client-sqs';
import { AwsError } from './errors.ts';
import { pageOf } from './paging.ts';
import { integer, list, map, object, text } from './shape.ts';
import { arnOf, inventId, type Message, type Queue, type SandboxState } from './state.ts';

const attributes = map;
export const shapes = {
  createQueue: object({ QueueName: text(), Attributes: attributes, tags: map }, ['QueueName']),
  getQueueUrl: object({ QueueName: text() }, ['QueueName']),
  onQueue: object({ QueueUrl: text() }, ['QueueUrl']),
  getQueueAttributes: object({ QueueUrl: text(), AttributeNames: list(text()) }, ['QueueUrl']),
  setQueueAttributes: object({ QueueUrl: text(), Attributes: attributes }, ['QueueUrl', 'Attributes']),
  sendMessage: object({ QueueUrl: text(), MessageBody: text(), DelaySeconds: integer() }, ['QueueUrl', 'MessageBody']),
  receiveMessage: object(
    {
      QueueUrl: text(),
      MaxNumberOfMessages: integer(1, 10),
      VisibilityTimeout: integer(0, 43_200),
      WaitTimeSeconds: integer(0, 20),
      AttributeNames: list(text()),
      MessageSystemAttributeNames: list(text()),
    },
    ['QueueUrl'],
  ),
  deleteMessage: object({ QueueUrl: text(), ReceiptHandle: text() }, ['QueueUrl', 'ReceiptHandle']),
  listQueues: object({ QueueNamePrefix: text(), NextToken: text(), MaxResults: integer(1, 1000) }),
};

// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
const defaults = {
  VisibilityTimeout: '30',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  DelaySeconds: '0',
  ReceiveMessageWaitTimeSeconds: '0',
  SqsManagedSseEnabled: 'true',
};

export function createQueue(input: CreateQueueCommandInput, state: SandboxState): CreateQueueResult {
  const name = input.QueueName ?? '';
  if (!/^[A-Za-z0-9_-]{1,80}$|^[A-Za-z0-9_-]{1,75}\.fifo$/.test(name)) {
    throw new AwsError(
      'InvalidParameterValue',
      'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
    );
  }
  const existing = state.queues.get(name);
  const wanted = Object.entries(input.Attributes ?? {});
  if (existing && wanted.some(([key, value]) => existing.attributes.get(key) !== value)) {
    throw new AwsError(
      'QueueNameExists',
      `A queue already exists with the same name and a different value for attribute ${wanted[0]?.[0]}`,
      {
        queryCode: 'QueueAlreadyExists',
      },
    );
  }
  if (!existing) {
    const now = state.clock();
    const arn = arnOf(state, 'sqs', name);
    const set = new Map(Object.entries({ ...defaults, ...input.Attributes }));
    state.queues.set(name, { name, arn, attributes: set, createdMs: now, modifiedMs: now, messages: [] });
    state.tags.add(arn, input.tags ?? {});
  }
  return { QueueUrl: urlOf(name, state) };
}

export function deleteQueue(input: { QueueUrl?: string | undefined }, state: SandboxState): void {
  const queue = queueAt(input.QueueUrl, state);
  state.queues.delete(queue.name);
  state.tags.forget(queue.arn);
}

export function getQueueUrl(input: GetQueueUrlCommandInput, state: SandboxState): CreateQueueResult {
  if (!state.queues.has(input.QueueName ?? '')) throw noQueue();
  return { QueueUrl: urlOf(input.QueueName ?? '', state) };
}

export function listQueues(input: ListQueuesCommandInput, state: SandboxState): ListQueuesResult {
  const named = [...state.queues.keys()].filter((name) => name.startsWith(input.QueueNamePrefix ?? ''));
  const page = pageOf(named, {
    size: input.MaxResults ?? 1000,
    token: input.NextToken,
    keyOf: (name) => name,
    badToken: () => new AwsError('InvalidParameterValue', 'Invalid NextToken value.'),
  });
  const urls = page.items.map((name) => urlOf(name, state));
  return { ...(urls.length > 0 ? { QueueUrls: urls } : {}), ...(page.next ? { NextToken: page.next } : {}) };
}

export function getQueueAttributes(
  input: GetQueueAttributesCommandInput,
  state: SandboxState,
): GetQueueAttributesResult {
  const queue = queueAt(input.QueueUrl, state);
  const now = state.clock();
  const visible = queue.messages.filter(({ visibleFromMs }) => visibleFromMs <= now).length;
  const all: Record<string, string> = {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(
      queue.messages.filter((one) => one.visibleFromMs > now && one.receives > 0).length,
    ),
    ApproximateNumberOfMessagesDelayed: String(
      queue.messages.filter((one) => one.visibleFromMs > now && one.receives === 0).length,
    ),
    CreatedTimestamp: String(Math.floor(queue.createdMs / 1000)),
    LastModifiedTimestamp: String(Math.floor(queue.modifiedMs / 1000)),
    ...Object.fromEntries([...queue.attributes].filter(([, value]) => value !== '')),
  };
  const asked: readonly string[] = input.AttributeNames ?? [];
  const shown = Object.entries(all).filter(([name]) => asked.includes('All') || asked.includes(name));
  return shown.length > 0 ? { Attributes: Object.fromEntries(shown) } : {};
}

export function setQueueAttributes(input: SetQueueAttributesCommandInput, state: SandboxState): void {
  const queue = queueAt(input.QueueUrl, state);
  for (const [name, value] of Object.entries(input.Attributes ?? {})) queue.attributes.set(name, value);
  queue.modifiedMs = state.clock();
}

export function sendMessage(input: SendMessageCommandInput, state: SandboxState): SendMessageResult {
  const queue = queueAt(input.QueueUrl, state);
  if (input.MessageBody === '')
    throw new AwsError('MissingParameter', 'The request must contain the parameter MessageBody.');
  const message = put(queue, input.MessageBody ?? '', state);
  message.visibleFromMs += 1000 * (input.DelaySeconds ?? Number(queue.attributes.get('DelaySeconds') ?? 0));
  return { MessageId: message.id, MD5OfMessageBody: md5(message.body) };
}

/** Waits as long as it is told to while the queue is empty. */
export async function receiveMessage(
  input: ReceiveMessageCommandInput,
  state: SandboxState,
): Promise<ReceiveMessageResult> {
  const queue = queueAt(input.QueueUrl, state);
  const seconds = input.WaitTimeSeconds ?? Number(queue.attributes.get('ReceiveMessageWaitTimeSeconds') ?? 0);
  const hideMs = 1000 * (input.VisibilityTimeout ?? Number(queue.attributes.get('VisibilityTimeout') ?? 30));
  const until = Date.now() + 1000 * seconds;
  for (;;) {
    const now = state.clock();
    const ready = queue.messages
      .filter(({ visibleFromMs }) => visibleFromMs <= now)
      .slice(0, input.MaxNumberOfMessages ?? 1);
    const asked = [...(input.MessageSystemAttributeNames ?? []), ...(input.AttributeNames ?? [])];
    if (ready.length > 0) return { Messages: ready.map((message) => hand(message, { now, hideMs, asked }, state)) };
    if (Date.now() >= until) return {};
    await wait(20, undefined, { ref: false });
  }
}

/** A receipt of an earlier reception no longer deletes anything, and is no error. */
export function deleteMessage(input: DeleteMessageCommandInput, state: SandboxState): void {
  const queue = queueAt(input.QueueUrl, state);
  queue.messages = queue.messages.filter(({ receipt }) => receipt !== input.ReceiptHandle);
}

/** What SNS does with a confirmed queue; one that does not exist here gets nothing. */
export function deliver(queueArn: string, body: string, state: SandboxState): void {
  const queue = [...state.queues.values()].find(({ arn }) => arn === queueArn);
  if (queue) put(queue, body, state);
}

function put(queue: Queue, body: string, state: SandboxState): Message {
  const now = state.clock();
  const message = {
    id: inventId(state),
    body,
    sentMs: now,
    visibleFromMs: now,
    receipt: null,
    receives: 0,
    firstReceivedMs: null,
  };
  queue.messages.push(message);
  return message;
}

function hand(
  message: Message,
  at: { now: number; hideMs: number; asked: readonly string[] },
  state: SandboxState,
): ReceivedMessage {
  message.receipt = inventId(state);
  message.visibleFromMs = at.now + at.hideMs;
  message.receives += 1;
  message.firstReceivedMs ??= at.now;
  const attributes = {
    SenderId: state.account,
    SentTimestamp: String(message.sentMs),
    ApproximateReceiveCount: String(message.receives),
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedMs),
  };
  const shown = Object.entries(attributes).filter(([name]) => at.asked.includes('All') || at.asked.includes(name));
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    MD5OfBody: md5(message.body),
    Body: message.body,
    ...(shown.length > 0 ? { Attributes: Object.fromEntries(shown) } : {}),
  };
}

function queueAt(url: string | undefined, state: SandboxState): Queue {
  const queue = state.queues.get(url?.split('/').at(-1) ?? '');
  if (!queue) throw noQueue();
  return queue;
}

function urlOf(name: string, state: SandboxState): string {
  return `${state.endpoint}/${state.account}/${name}`;
}

function noQueue(): AwsError {
  return new AwsError('QueueDoesNotExist', 'The specified queue does not exist.', {
    queryCode: 'AWS.SimpleQueueService.NonExistentQueue',
  });
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
