import type { JsonObject } from '../../core/json.ts';
import type { StackRef } from '../../core/types.ts';
import { given } from '../given.ts';
import { emptyToNull } from '../sns-attribute.ts';
import type { TopicDeclaration } from './declaration.ts';
import { isDefaultPolicy } from './default-policy.ts';
import { normalizePolicy, type Policy, policyDocument } from './policy.ts';

/** A topic in normal form. What is null is AWS's default. */
export type TopicSpec = {
  readonly displayName: string;
  readonly policy: Policy | null;
  readonly kmsKey: string | null;
  readonly deliveryPolicy: JsonObject | null;
  readonly tracing: string;
  readonly signatureVersion: string;
  readonly fifo: boolean;
  readonly contentBasedDeduplication: boolean;
};

/** What SNS does where nobody says anything else: https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html */
export const defaults = {
  displayName: '',
  policy: null,
  kmsKey: null,
  deliveryPolicy: null,
  tracing: 'PassThrough',
  signatureVersion: '1',
  fifo: false,
  contentBasedDeduplication: false,
} as const satisfies TopicSpec;

/** Brings a declaration to normal form. */
export function normalize(declaration: TopicDeclaration, at: Pick<StackRef, 'account' | 'region'>): TopicSpec {
  return {
    displayName: declaration.displayName ?? defaults.displayName,
    policy: declaration.policy ? normalPolicy(declaration.policy) : null,
    kmsKey: declaration.kmsKey ? normalKey(declaration.kmsKey, at) : null,
    deliveryPolicy: emptyToNull(declaration.deliveryPolicy),
    tracing: declaration.tracing ?? defaults.tracing,
    signatureVersion: String(declaration.signatureVersion ?? defaults.signatureVersion),
    fifo: declaration.fifo ?? defaults.fifo,
    contentBasedDeduplication: declaration.contentBasedDeduplication ?? defaults.contentBasedDeduplication,
  };
}

/** The inverse. */
export function declare(spec: TopicSpec): TopicDeclaration {
  const said = <K extends keyof TopicSpec>(key: K) => (spec[key] === defaults[key] ? null : spec[key]);
  return given({
    displayName: said('displayName'),
    policy: spec.policy && policyDocument(spec.policy),
    kmsKey: spec.kmsKey,
    deliveryPolicy: spec.deliveryPolicy,
    tracing: said('tracing'),
    signatureVersion: said('signatureVersion') && Number(spec.signatureVersion),
    fifo: said('fifo'),
    contentBasedDeduplication: said('contentBasedDeduplication'),
  });
}

/** A policy in normal form; null for AWS's default. */
export function normalPolicy(document: JsonObject): Policy | null {
  const policy = normalizePolicy(document);
  return isDefaultPolicy(policy) ? null : policy;
}

/** A key of this account and region by its id or alias: SNS keeps whichever form it was given. */
export function normalKey(key: string, { account, region }: Pick<StackRef, 'account' | 'region'>): string {
  const [, , service, keyRegion, owner, ...resource] = key.split(':');
  if (service !== 'kms' || keyRegion !== region || owner !== account) return key;
  return resource.join(':').replace(/^key\//, '');
}
