import { fromAttributes as subscriptionFrom } from '../../kinds/subscription/attributes.ts';
import { nameOf } from '../../kinds/subscription/spec.ts';
import { fromAttributes as topicFrom } from '../../kinds/topic/attributes.ts';
import { count, flag, map, text } from './attributes.ts';
import { existing } from './existing.ts';
import type { Reader } from './reader.ts';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_topic */
export const topic: Reader = ({ attributes }, { at, resources }) => {
  const policies = resources.filter(
    ({ type, attributes: { arn } }) => type === 'aws_sns_topic_policy' && arn === attributes.arn,
  );
  const [policy] = policies.flatMap((one) => text(one.attributes.policy) ?? []);
  const spec = topicFrom(
    said({
      DisplayName: text(attributes.display_name),
      Policy: policy ?? text(attributes.policy),
      DeliveryPolicy: text(attributes.delivery_policy),
      KmsMasterKeyId: text(attributes.kms_master_key_id),
      TracingConfig: text(attributes.tracing_config),
      SignatureVersion: count(attributes.signature_version),
      FifoTopic: flag(attributes.fifo_topic),
      ContentBasedDeduplication: flag(attributes.content_based_deduplication),
    }),
    at,
  );
  const name = text(attributes.name) ?? '';
  return existing({ kind: 'topic', name }, { spec, tags: map(attributes.tags_all ?? attributes.tags), at });
};

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_topic_subscription */
export const subscription: Reader = ({ attributes }, { at }) => {
  const [, , , region, account, of = ''] = (text(attributes.topic_arn) ?? '').split(':');
  if (region !== at.region || account !== at.account) return 'its topic belongs to another account or region';
  const known = { topic: of, protocol: text(attributes.protocol) ?? '', endpoint: text(attributes.endpoint) ?? '' };
  const spec = subscriptionFrom(
    said({
      FilterPolicy: text(attributes.filter_policy),
      FilterPolicyScope: text(attributes.filter_policy_scope),
      RawMessageDelivery: flag(attributes.raw_message_delivery),
      RedrivePolicy: text(attributes.redrive_policy),
      SubscriptionRoleArn: text(attributes.subscription_role_arn),
    }),
    known,
  );
  return existing({ kind: 'subscription', name: nameOf(known) }, { spec, tags: null, at });
};

/** SNS's attributes are text. */
function said(values: { readonly [name: string]: string | number | boolean | undefined }): {
  readonly [name: string]: string;
} {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
