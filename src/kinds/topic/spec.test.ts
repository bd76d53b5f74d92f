import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topicSpec } from '../../../test/arbitraries/topic.ts';
import { at } from '../../../test/support/kinds.ts';
import { topicArn } from '../arn.ts';
import { fromAttributes, settable } from './attributes.ts';
import { defaultPolicyDocument } from './default-policy.ts';
import { declare, defaults, normalize } from './spec.ts';

test("a topic that says nothing is AWS's default", () => {
  expect(normalize({}, at)).toEqual(defaults);
  expect(declare(defaults)).toEqual({});
});

test("AWS's default policy, written out, is the same as none", () => {
  expect(normalize({ policy: defaultPolicyDocument(topicArn(at, 'alerts')) }, at).policy).toBeNull();
});

test.each([
  ['arn:aws:kms:eu-central-1:123456789012:key/1234abcd', '1234abcd'],
  ['arn:aws:kms:eu-central-1:123456789012:alias/alerts', 'alias/alerts'],
  ['alias/alerts', 'alias/alerts'],
  ['arn:aws:kms:eu-central-1:210987654321:key/1234abcd', 'arn:aws:kms:eu-central-1:210987654321:key/1234abcd'],
  ['arn:aws:kms:eu-west-1:123456789012:key/1234abcd', 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd'],
])('the key %s is %s', (written, normal) => {
  expect(normalize({ kmsKey: written }, at).kmsKey).toBe(normal);
});

test('a version of signatures is the same as number and as text', () => {
  expect(normalize({ signatureVersion: 2 }, at)).toEqual(normalize({ signatureVersion: '2' }, at));
});

test('a declaration of a spec gives the spec again', () => {
  fc.assert(
    fc.property(topicSpec, (spec) => {
      expect(normalize(declare(spec), at)).toEqual(spec);
    }),
  );
});

test('what was set is read back as the same spec', () => {
  fc.assert(
    fc.property(topicSpec, (spec) => {
      const attributes = { ...settable(spec, 'alerts', at), FifoTopic: String(spec.fifo) };
      expect(fromAttributes(attributes, at)).toEqual(spec);
    }),
  );
});

test('what AWS leaves out is its default', () => {
  expect(fromAttributes({}, at)).toEqual(defaults);
  expect(fromAttributes({ DeliveryPolicy: '', Policy: '', KmsMasterKeyId: '' }, at)).toEqual(defaults);
});
