import { expect, test } from 'vitest';
import { at, changeOf, desiredOf, liveOf } from '../../../test/support/kinds.ts';
import type { JsonObject } from '../../core/json.ts';
import type { TopicDeclaration } from './declaration.ts';
import { hazards } from './hazards.ts';
import { topic } from './index.ts';
import { normalize } from './spec.ts';

function statement(more: JsonObject): JsonObject {
  return { Effect: 'Allow', Principal: '*', Action: 'SNS:Publish', Resource: '*', ...more };
}
const policy = (...statements: JsonObject[]): TopicDeclaration => ({ policy: { Statement: statements } });
const closed = policy(statement({ Principal: { AWS: 'arn:aws:iam::123456789012:role/deploy' } }));

function between(before: TopicDeclaration, after: TopicDeclaration) {
  const live = liveOf(topic, { name: 'alerts', spec: normalize(before, at) });
  return hazards(changeOf('update', live, desiredOf('alerts', normalize(after, at))));
}
const keys = (found: ReturnType<typeof between>) => found.map(({ key, level }) => [key, level]);

test('a policy under which CloudWatch may no longer publish is told', () => {
  expect(keys(between({}, closed))).toEqual([['publishing-denied', 'tell']]);
  expect(keys(between({}, policy(statement({}), statement({ Effect: 'Deny' }))))).toEqual([
    ['publishing-denied', 'tell'],
  ]);
  expect(keys(between({}, policy(statement({ Action: 'SNS:Subscribe' }))))).toEqual([['publishing-denied', 'tell']]);
});

test.each<[string, JsonObject]>([
  ['everybody', {}],
  ['the service', { Principal: { Service: ['events.amazonaws.com', 'cloudwatch.amazonaws.com'] } }],
  ['all actions', { Action: 'sns:*' }],
])('a policy that lets in %s is no hazard', (_, more) => {
  expect(between({}, policy(statement(more)))).toEqual([]);
});

test('a policy that was as closed before is not told again', () => {
  expect(between(closed, { ...closed, displayName: 'Alerts' })).toEqual([]);
});

test('another key is told, and what it needs', () => {
  expect(between({}, { kmsKey: 'alias/alerts' })).toEqual([
    {
      key: 'key-changed',
      level: 'tell',
      reason: 'alarms are heard only if alias/alerts lets cloudwatch.amazonaws.com decrypt and generate data keys',
    },
  ]);
  expect(between({ kmsKey: 'alias/alerts' }, { kmsKey: 'alias/alerts' })).toEqual([]);
  expect(between({ kmsKey: 'alias/alerts' }, {})).toEqual([]);
});

test('the key that cannot work is called so, in a new topic too', () => {
  const desired = desiredOf('alerts', normalize({ kmsKey: 'alias/aws/sns' }, at));
  expect(hazards({ action: 'create', desired })).toMatchObject([
    { key: 'key-changed', reason: 'alarms cannot publish with alias/aws/sns, whose policy nobody can edit' },
  ]);
});

test('a topic that goes takes its subscriptions along, and says how many', () => {
  const spec = normalize({}, at);
  const live = (subscriptions: number) => liveOf(topic, { name: 'alerts', spec, handle: { subscriptions } });
  expect(hazards({ action: 'delete', live: liveOf(topic, { name: 'alerts', spec }) })).toEqual([]);
  expect(hazards({ action: 'delete', live: live(1) })).toEqual([
    { key: 'subscriptions-lost', level: 'tell', reason: 'its confirmed subscription goes with it' },
  ]);
  const anew = changeOf('replace', live(3), desiredOf('alerts', normalize({ fifo: true }, at)));
  expect(hazards(anew)).toMatchObject([{ reason: 'its 3 confirmed subscriptions go with it, whoever made them' }]);
  expect(hazards(changeOf('update', live(3), desiredOf('alerts', spec)))).toEqual([]);
});
