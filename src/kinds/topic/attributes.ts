import { canonical } from '../../core/json.ts';
import type { StackRef } from '../../core/types.ts';
import { topicArn } from '../arn.ts';
import { emptyToNull, isTrue, parsed } from '../sns-attribute.ts';
import { defaultPolicyDocument } from './default-policy.ts';
import { policyDocument } from './policy.ts';
import { defaults, normalKey, normalPolicy, type TopicSpec } from './spec.ts';

/** SNS's attributes of a topic, all of them strings. */
export type Attributes = { readonly [name: string]: string };

/** What GetTopicAttributes says, in normal form. */
export function fromAttributes(attributes: Attributes, at: StackRef): TopicSpec {
  const policy = parsed(attributes.Policy);
  const key = attributes.KmsMasterKeyId;
  return {
    displayName: attributes.DisplayName ?? defaults.displayName,
    policy: policy && normalPolicy(policy),
    kmsKey: key ? normalKey(key, at) : null,
    deliveryPolicy: emptyToNull(parsed(attributes.DeliveryPolicy)),
    tracing: attributes.TracingConfig || defaults.tracing,
    signatureVersion: attributes.SignatureVersion || defaults.signatureVersion,
    fifo: isTrue(attributes.FifoTopic),
    contentBasedDeduplication: isTrue(attributes.ContentBasedDeduplication),
  };
}

/** Every attribute that can be set on a topic that exists, by SNS's name; AWS's own value where the spec says nothing. */
export function settable(spec: TopicSpec, name: string, at: StackRef): Attributes {
  const policy = spec.policy ? policyDocument(spec.policy) : defaultPolicyDocument(topicArn(at, name));
  return {
    ...(spec.fifo ? { ContentBasedDeduplication: String(spec.contentBasedDeduplication) } : {}),
    DeliveryPolicy: spec.deliveryPolicy ? canonical(spec.deliveryPolicy) : '',
    DisplayName: spec.displayName,
    KmsMasterKeyId: spec.kmsKey ?? '',
    Policy: canonical(policy),
    SignatureVersion: spec.signatureVersion,
    TracingConfig: spec.tracing,
  };
}

/** Where a spec holds what an attribute says. */
const fields: { readonly [attribute: string]: keyof TopicSpec } = {
  ContentBasedDeduplication: 'contentBasedDeduplication',
  DeliveryPolicy: 'deliveryPolicy',
  DisplayName: 'displayName',
  KmsMasterKeyId: 'kmsKey',
  Policy: 'policy',
  SignatureVersion: 'signatureVersion',
  TracingConfig: 'tracing',
};

/** What a topic is before its attributes are set one after the other, and after each. */
export function passing(from: TopicSpec, to: TopicSpec, attributes: readonly string[]): readonly TopicSpec[] {
  const passes = [from];
  for (const attribute of attributes) {
    const field = fields[attribute] as keyof TopicSpec;
    passes.push({ ...(passes.at(-1) as TopicSpec), [field]: to[field] });
  }
  return passes;
}

/** What a create says: only what differs from AWS's default, and FIFO, which is decided then and for ever. */
export function initial(spec: TopicSpec, name: string, at: StackRef): Attributes {
  const silent = settable({ ...defaults, fifo: spec.fifo }, name, at);
  const said = Object.entries(settable(spec, name, at)).filter(([attribute, value]) => value !== silent[attribute]);
  return { ...Object.fromEntries(said), ...(spec.fifo ? { FifoTopic: 'true' } : {}) };
}
