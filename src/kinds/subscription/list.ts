import type { Subscription } from '@aws-sdk/client-sns';
import type { AwsReadPort } from '../../aws/operations.ts';
import { byCodeUnit } from '../../core/json.ts';
import type { Asked } from '../../core/kind.ts';
import type { Found, StackRef } from '../../core/types.ts';
import { orAbsent } from '../absent.ts';
import { topicArn } from '../arn.ts';
import { isTrue } from '../sns-attribute.ts';
import { everyTopic } from '../topic/every.ts';
import { type Attributes, fromAttributes } from './attributes.ts';
import { nameOf, normalize, type SubscriptionSpec } from './spec.ts';

type FoundSubscription = Found<SubscriptionSpec>;

/**
 * Those of the asked subscriptions that are there; for an import all of all topics. The list of a topic is the truth: what a subscription says of itself outlives it.
 * https://github.com/hashicorp/terraform-provider-aws/issues/9645
 */
export async function list(aws: AwsReadPort, asked: Asked<SubscriptionSpec>): Promise<readonly FoundSubscription[]> {
  const all = asked.everything ? await everyTopic(aws, asked.at) : [];
  const topics = new Set([...[...asked.specs.values()].map((spec) => spec.topic), ...all]);
  const found = await Promise.all([...topics].sort(byCodeUnit).map((topic) => listTopic(aws, topic, asked)));
  return found.flat();
}

async function listTopic(
  aws: AwsReadPort,
  topic: string,
  { at, specs, everything }: Asked<SubscriptionSpec>,
): Promise<FoundSubscription[]> {
  const there = await subscriptionsOf(aws, topic, at);
  const found = await Promise.all(
    [...there].map(([name, subscription]) => {
      const spec = specs.get(name) ?? (everything ? plainSpec(topic, subscription) : null);
      return spec && read(aws, { name, spec, arn: subscription.SubscriptionArn ?? '' });
    }),
  );
  return found.filter((one) => one !== null);
}

/** By name; where one is listed twice, the confirmed one. A topic that is not there has none. */
async function subscriptionsOf(
  aws: AwsReadPort,
  topic: string,
  at: StackRef,
): Promise<ReadonlyMap<string, Subscription>> {
  const pages = await orAbsent(aws.pages('sns.ListSubscriptionsByTopic', { TopicArn: topicArn(at, topic) }));
  const subscriptions = (pages ?? []).flatMap((page) => page.Subscriptions ?? []);
  return new Map(
    subscriptions
      .filter(({ SubscriptionArn }) => SubscriptionArn !== 'Deleted')
      .sort((a, b) => Number(isArn(a.SubscriptionArn)) - Number(isArn(b.SubscriptionArn)))
      .map((one) => [nameOf({ topic, protocol: one.Protocol ?? '', endpoint: one.Endpoint ?? '' }), one]),
  );
}

function plainSpec(topic: string, { Protocol = '', Endpoint = '' }: Subscription): SubscriptionSpec {
  return normalize({ topic, protocol: Protocol, endpoint: Endpoint });
}

async function read(
  aws: AwsReadPort,
  { name, spec, arn }: { name: string; spec: SubscriptionSpec; arn: string },
): Promise<FoundSubscription | null> {
  if (!isArn(arn)) return pending(name, spec);
  const answer = await orAbsent(aws.read('sns.GetSubscriptionAttributes', { SubscriptionArn: arn }));
  if (!answer) return null;
  const attributes = (answer.Attributes ?? {}) as Attributes;
  if (isTrue(attributes.PendingConfirmation)) return pending(name, spec);
  return { name, spec: fromAttributes(attributes, spec), tags: null, handle: { arn }, rest: null };
}

/** SNS says nothing of it yet and takes no change, so it counts as what is asked for: subscribing again would send another mail. */
function pending(name: string, spec: SubscriptionSpec): FoundSubscription {
  return {
    name,
    spec,
    tags: null,
    handle: { arn: null },
    rest: null,
    notes: ['waits for confirmation: its receiver opens the link that AWS sent'],
  };
}

/** In an ARN's place SNS writes `PendingConfirmation`: https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html */
function isArn(text: string | undefined): boolean {
  return text?.startsWith('arn:') ?? false;
}
