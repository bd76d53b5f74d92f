import { expect, test } from 'vitest';
import { at, changeOf, desiredOf, liveOf, marked } from '../../../test/support/kinds.ts';
import { MARK_TAG, markOf, STACK_TAG } from '../../core/tags.ts';
import { topicArn } from '../arn.ts';
import { calls } from './calls.ts';
import type { TopicDeclaration } from './declaration.ts';
import { defaultPolicyDocument } from './default-policy.ts';
import { topic } from './index.ts';
import { normalize } from './spec.ts';

const TopicArn = topicArn(at, 'alerts');
const Policy = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Principal: '*', Action: 'SNS:Publish', Resource: '*' },
};

function wanted(declaration: TopicDeclaration) {
  return desiredOf('alerts', normalize(declaration, at), { kind: 'topic' });
}

function existing(declaration: TopicDeclaration, tags?: { [key: string]: string }) {
  return liveOf(topic, { name: 'alerts', spec: normalize(declaration, at), ...(tags && { tags }) });
}

test('a plain topic is created with nothing but its tags', () => {
  const desired = wanted({});
  expect(calls({ action: 'create', desired }, at)).toEqual([
    {
      op: 'sns.CreateTopic',
      input: {
        Name: 'alerts',
        Tags: [
          { Key: MARK_TAG, Value: marked(normalize({}, at))[MARK_TAG] },
          { Key: STACK_TAG, Value: 'test' },
        ],
      },
    },
  ]);
});

test('a create says only what differs from the default', () => {
  const [create] = calls(
    { action: 'create', desired: wanted({ displayName: 'Alerts', kmsKey: 'alias/alerts', fifo: true }) },
    at,
  );
  expect(create?.input.Attributes).toEqual({
    DisplayName: 'Alerts',
    KmsMasterKeyId: 'alias/alerts',
    FifoTopic: 'true',
  });
});

const setName = {
  op: 'sns.SetTopicAttributes',
  input: { TopicArn, AttributeName: 'DisplayName', AttributeValue: 'B' },
};

test('an update of one attribute announces itself, sets it, then its mark', () => {
  const sent = calls(changeOf('update', existing({ displayName: 'A' }), wanted({ displayName: 'B' })), at);
  const mark = { op: 'sns.TagResource', input: { ResourceArn: TopicArn, Tags: [{ Key: MARK_TAG }] } };
  expect(sent).toMatchObject([mark, setName, mark]);
});

test('an update of several announces itself, sets each that changed, sorted, then its mark', () => {
  const [live, desired] = [existing({ displayName: 'A' }), wanted({ displayName: 'B', tracing: 'Active' })];
  const mark = (value: string) => ({
    op: 'sns.TagResource',
    input: { ResourceArn: TopicArn, Tags: [{ Key: MARK_TAG, Value: value }] },
  });
  const was = String(live.tags?.[MARK_TAG]);
  const passes = [live.spec, { ...live.spec, displayName: 'B' }, desired.spec];
  expect(calls(changeOf('update', live, desired), at)).toEqual([
    mark(`${was}/${passes.map((spec) => markOf(spec).spec).join('.')}`),
    setName,
    { op: 'sns.SetTopicAttributes', input: { TopicArn, AttributeName: 'TracingConfig', AttributeValue: 'Active' } },
    mark(String(desired.tags[MARK_TAG])),
  ]);
});

test('what is put back ends with the mark that it had, no announcement left', () => {
  const desired = wanted({});
  const live = existing({ displayName: 'by hand', tracing: 'Active' }, marked(normalize({}, at)));
  const sent = calls(changeOf('update', live, desired), at);
  expect(sent.at(-1)?.input.Tags).toEqual([{ Key: MARK_TAG, Value: desired.tags[MARK_TAG] }]);
});

test("what is no longer declared goes back to AWS's value", () => {
  const before = {
    displayName: 'A',
    kmsKey: 'alias/alerts',
    tracing: 'Active',
    signatureVersion: 2,
    policy: Policy,
    deliveryPolicy: { http: {} },
  };
  const sent = calls(changeOf('update', existing(before), wanted({})), at);
  const set = sent.flatMap(({ input }) => (input.AttributeName ? [[input.AttributeName, input.AttributeValue]] : []));
  expect(set.filter(([name]) => name !== 'Policy')).toEqual([
    ['DeliveryPolicy', ''],
    ['DisplayName', ''],
    ['KmsMasterKeyId', ''],
    ['SignatureVersion', '1'],
    ['TracingConfig', 'PassThrough'],
  ]);
  const policy = set.find(([name]) => name === 'Policy')?.[1];
  expect(JSON.parse(String(policy))).toEqual(defaultPolicyDocument(TopicArn));
});

test('a topic that becomes FIFO is deleted and made anew', () => {
  const sent = calls(changeOf('replace', existing({}), wanted({ fifo: true })), at);
  expect(sent.map(({ op }) => op)).toEqual(['sns.DeleteTopic', 'sns.CreateTopic']);
});

test('what is adopted as it stands is only called ours', () => {
  const sent = calls(changeOf('adopt', existing({}, { team: 'web' }), wanted({})), at);
  expect(sent.map(({ op }) => op)).toEqual(['sns.TagResource']);
});

test('a delete names the topic', () => {
  expect(calls({ action: 'delete', live: existing({}) }, at)).toEqual([{ op: 'sns.DeleteTopic', input: { TopicArn } }]);
});
