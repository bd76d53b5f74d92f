import { canonical } from '../../core/json.ts';
import { emptyToNull, isTrue, parsed } from '../sns-attribute.ts';
import { normalize, type SubscriptionSpec } from './spec.ts';

/** SNS's attributes of a subscription, all of them strings. */
export type Attributes = { readonly [name: string]: string };

/** What GetSubscriptionAttributes says, in normal form; topic, protocol and endpoint are known from the list. */
export function fromAttributes(
  attributes: Attributes,
  known: Pick<SubscriptionSpec, 'topic' | 'protocol' | 'endpoint'>,
): SubscriptionSpec {
  const queue = parsed(attributes.RedrivePolicy)?.deadLetterTargetArn;
  return {
    ...normalize({
      ...known,
      filterPolicy: emptyToNull(parsed(attributes.FilterPolicy)) ?? {},
      filterPolicyScope: attributes.FilterPolicyScope ?? '',
      rawMessageDelivery: isTrue(attributes.RawMessageDelivery),
    }),
    deadLetterQueue: typeof queue === 'string' ? queue : null,
    role: attributes.SubscriptionRoleArn || null,
  };
}

/** Every attribute, by SNS's name; what resets it where the spec says nothing. */
export function settable(spec: SubscriptionSpec): Attributes {
  return {
    FilterPolicyScope: spec.filterPolicyScope,
    FilterPolicy: canonical(spec.filterPolicy ?? {}),
    RawMessageDelivery: String(spec.rawMessageDelivery),
    RedrivePolicy: canonical(spec.deadLetterQueue === null ? {} : { deadLetterTargetArn: spec.deadLetterQueue }),
    SubscriptionRoleArn: spec.role ?? '',
  };
}
