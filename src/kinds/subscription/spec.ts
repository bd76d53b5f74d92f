import type { JsonObject } from '../../core/json.ts';
import { given } from '../given.ts';
import { emptyToNull } from '../sns-attribute.ts';

/** A subscription as people write it, with the topic that it stands under. `endpoint` may be `${env.NAME}`. */
export interface SubscriptionDeclaration {
  readonly topic: string;
  readonly protocol: string;
  readonly endpoint: string;
  readonly filterPolicy?: JsonObject;
  readonly filterPolicyScope?: string;
  readonly rawMessageDelivery?: boolean;
  readonly deadLetterQueue?: string;
  readonly role?: string;
}

/** A subscription in normal form. */
export type SubscriptionSpec = {
  readonly topic: string;
  readonly protocol: string;
  /** As SNS keeps it, upper and lower case too. */
  readonly endpoint: string;
  /** Compared by meaning; null lets every message through. */
  readonly filterPolicy: JsonObject | null;
  readonly filterPolicyScope: string;
  readonly rawMessageDelivery: boolean;
  /** The ARN of a queue. */
  readonly deadLetterQueue: string | null;
  /** The ARN of the role that writes to a Firehose stream. */
  readonly role: string | null;
};

/** What a filter policy looks at unless it says so: https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering-scope.html */
export const DEFAULT_SCOPE = 'MessageAttributes';

/** The name under which the plan knows a subscription: SNS holds one for each topic, protocol and endpoint. */
export function nameOf({
  topic,
  protocol,
  endpoint,
}: Pick<SubscriptionSpec, 'topic' | 'protocol' | 'endpoint'>): string {
  return `${topic}/${protocol}/${endpoint}`;
}

/** Brings a declaration to normal form; a scope without a filter policy means nothing, and SNS does not keep it. */
export function normalize(declaration: SubscriptionDeclaration): SubscriptionSpec {
  const filterPolicy = emptyToNull(declaration.filterPolicy);
  return {
    topic: declaration.topic,
    protocol: declaration.protocol,
    endpoint: declaration.endpoint,
    filterPolicy,
    filterPolicyScope: (filterPolicy && declaration.filterPolicyScope) || DEFAULT_SCOPE,
    rawMessageDelivery: declaration.rawMessageDelivery ?? false,
    deadLetterQueue: declaration.deadLetterQueue ?? null,
    role: declaration.role ?? null,
  };
}

/** The inverse. */
export function declare({ topic, protocol, endpoint, ...spec }: SubscriptionSpec): SubscriptionDeclaration {
  return {
    topic,
    protocol,
    endpoint,
    ...given({
      filterPolicy: spec.filterPolicy,
      filterPolicyScope: spec.filterPolicyScope === DEFAULT_SCOPE ? null : spec.filterPolicyScope,
      rawMessageDelivery: spec.rawMessageDelivery || null,
      deadLetterQueue: spec.deadLetterQueue,
      role: spec.role,
    }),
  };
}
