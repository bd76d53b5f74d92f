import fc from 'fast-check';
import type { JsonObject } from '../../src/core/json.ts';
import { normalize, type TopicSpec } from '../../src/kinds/topic/spec.ts';
import { text, unless } from './values.ts';

const at = { account: '123456789012', region: 'eu-central-1' };

function oneOrMore(value: fc.Arbitrary<string>): fc.Arbitrary<string | readonly string[]> {
  return fc.oneof(value, fc.uniqueArray(value, { minLength: 1, maxLength: 3 }));
}

const principal = fc.oneof(
  fc.constant('*'),
  fc.record({
    AWS: oneOrMore(fc.constantFrom('*', '123456789012', 'arn:aws:iam::123456789012:root', 'arn:aws:iam::1:role/x')),
  }),
  fc.constant({ Service: 'cloudwatch.amazonaws.com' }),
);
const statement = fc.record(
  {
    Sid: fc.constantFrom('Publish', 'Own', 'Read'),
    Effect: fc.constantFrom('Allow', 'Deny'),
    Principal: principal,
    Action: oneOrMore(fc.constantFrom('SNS:Publish', 'sns:Subscribe', 'SNS:*')),
    Resource: oneOrMore(fc.constantFrom('*', 'arn:aws:sns:eu-central-1:123456789012:alerts')),
    Condition: fc.constantFrom(
      { StringEquals: { 'AWS:SourceOwner': '123456789012' } },
      {
        ArnLike: { 'aws:SourceArn': ['arn:aws:cloudwatch:*', 'arn:aws:events:*'] },
        Bool: { 'aws:SecureTransport': true },
      },
    ),
  },
  { requiredKeys: ['Effect', 'Principal', 'Action', 'Resource'] },
);

/** An access policy as IAM writes it, in any of its spellings. */
export const policyDocument: fc.Arbitrary<JsonObject> = fc.record({
  Version: fc.constantFrom('2008-10-17', '2012-10-17'),
  Statement: fc.uniqueArray(statement, {
    minLength: 1,
    maxLength: 3,
    selector: (one) => one.Sid ?? JSON.stringify(one),
  }),
});

const deliveryPolicy: fc.Arbitrary<JsonObject> = fc
  .integer({ min: 0, max: 50 })
  .map((numRetries) => ({ http: { defaultHealthyRetryPolicy: { numRetries } } }));

/** Any topic in normal form. */
export const topicSpec: fc.Arbitrary<TopicSpec> = fc
  .record({
    displayName: text(),
    policy: unless(policyDocument),
    kmsKey: unless(fc.constantFrom('alias/alerts', '1234abcd', 'arn:aws:kms:eu-central-1:210987654321:key/1234abcd')),
    deliveryPolicy: unless(deliveryPolicy),
    tracing: fc.constantFrom('PassThrough', 'Active'),
    signatureVersion: fc.constantFrom('1', '2'),
    fifo: fc.boolean(),
  })
  .map(({ policy, kmsKey, deliveryPolicy: delivery, ...said }) =>
    normalize(
      { ...said, ...(policy && { policy }), ...(kmsKey && { kmsKey }), ...(delivery && { deliveryPolicy: delivery }) },
      at,
    ),
  );
