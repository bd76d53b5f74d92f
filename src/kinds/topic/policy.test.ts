import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policyDocument as anyDocument } from '../../../test/arbitraries/topic.ts';
import type { JsonObject } from '../../core/json.ts';
import { defaultPolicyDocument, isDefaultPolicy } from './default-policy.ts';
import { normalizePolicy, policyDocument } from './policy.ts';

const arn = 'arn:aws:sns:eu-central-1:123456789012:alerts';
const cloudWatch: JsonObject = {
  Sid: 'AllowCloudWatchAlarms',
  Effect: 'Allow',
  Principal: { Service: 'cloudwatch.amazonaws.com' },
  Action: 'SNS:Publish',
  Resource: arn,
  Condition: {
    ArnLike: { 'aws:SourceArn': 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:*' },
    StringEquals: { 'aws:SourceAccount': '123456789012' },
  },
};

function policy(...statements: JsonObject[]): JsonObject {
  return { Version: '2012-10-17', Statement: statements };
}

test.each<[string, JsonObject, JsonObject]>([
  [
    'principal order',
    { ...cloudWatch, Principal: { AWS: ['111111111111', '222222222222'] } },
    { ...cloudWatch, Principal: { AWS: ['222222222222', '111111111111'] } },
  ],
  [
    'account root ARN vs id',
    { ...cloudWatch, Principal: { AWS: 'arn:aws:iam::123456789012:root' } },
    { ...cloudWatch, Principal: { AWS: ['123456789012'] } },
  ],
  ['everybody', { ...cloudWatch, Principal: '*' }, { ...cloudWatch, Principal: { AWS: '*' } }],
  ['one action or a list of one', cloudWatch, { ...cloudWatch, Action: ['sns:Publish'] }],
  [
    'the case of condition keys',
    { ...cloudWatch, Condition: { StringEquals: { 'AWS:SourceOwner': '1' } } },
    { ...cloudWatch, Condition: { StringEquals: { 'aws:SourceOwner': ['1'] } } },
  ],
  [
    'booleans as text',
    { ...cloudWatch, Condition: { Bool: { 'aws:SecureTransport': true } } },
    { ...cloudWatch, Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
  ],
])('topic_policy_normalised: %s means nothing', (_, one, two) => {
  expect(normalizePolicy(policy(one))).toEqual(normalizePolicy(policy(two)));
});

test('the order of statements means nothing, and a lone one needs no list', () => {
  const other = { ...cloudWatch, Sid: 'Other' };
  expect(normalizePolicy(policy(cloudWatch, other))).toEqual(normalizePolicy(policy(other, cloudWatch)));
  expect(normalizePolicy({ Version: '2012-10-17', Statement: cloudWatch })).toEqual(
    normalizePolicy(policy(cloudWatch)),
  );
});

test.each<[string, JsonObject]>([
  ['the effect', { ...cloudWatch, Effect: 'Deny' }],
  ['the principal', { ...cloudWatch, Principal: { Service: 'events.amazonaws.com' } }],
  ['who it is not', { ...cloudWatch, NotPrincipal: { AWS: '*' } }],
  ['the condition', { ...cloudWatch, Condition: {} }],
  ['the resource', { ...cloudWatch, Resource: '*' }],
])('%s is a difference', (_, other) => {
  expect(normalizePolicy(policy(other))).not.toEqual(normalizePolicy(policy(cloudWatch)));
});

test('statements without a Sid are told apart by what they say', () => {
  const { Sid: _, ...unnamed } = cloudWatch;
  const { statements } = normalizePolicy(policy(unnamed, { ...unnamed, Effect: 'Deny' }));
  expect(Object.keys(statements)).toHaveLength(2);
});

test('a policy written out and read again is the same', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const normal = normalizePolicy(document);
      expect(normalizePolicy(policyDocument(normal))).toEqual(normal);
    }),
  );
});

test("AWS's default is known, in its older form with Receive too", () => {
  const document = defaultPolicyDocument(arn);
  expect(isDefaultPolicy(normalizePolicy(document))).toBe(true);
  const [statement = {}] = document.Statement as readonly JsonObject[];
  const older = { ...statement, Action: [...(statement.Action as readonly string[]), 'SNS:Receive'] };
  expect(isDefaultPolicy(normalizePolicy({ ...document, Statement: [older] }))).toBe(true);
});

test('a default that was widened or narrowed is none', () => {
  const document = defaultPolicyDocument(arn);
  const [statement = {}] = document.Statement as readonly JsonObject[];
  const { Condition: _, ...open } = statement;
  expect(isDefaultPolicy(normalizePolicy({ ...document, Statement: [open] }))).toBe(false);
  expect(isDefaultPolicy(normalizePolicy({ ...document, Statement: [statement, cloudWatch] }))).toBe(false);
  expect(isDefaultPolicy(normalizePolicy({ ...document, Statement: [] }))).toBe(false);
});
