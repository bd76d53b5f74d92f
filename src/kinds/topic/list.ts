import type { AwsReadPort } from '../../aws/operations.ts';
import { byCodeUnit } from '../../core/json.ts';
import type { Asked } from '../../core/kind.ts';
import { ownerOf, tagsFromList } from '../../core/tags.ts';
import type { Found, Tags } from '../../core/types.ts';
import { orAbsent } from '../absent.ts';
import { namesOf, topicArn } from '../arn.ts';
import { proposed, settleTags } from '../tagging.ts';
import { type Attributes, fromAttributes } from './attributes.ts';
import { everyTopic } from './every.ts';
import type { TopicSpec } from './spec.ts';

/** The topics that are asked for or ours (or everybody's). */
export async function list(aws: AwsReadPort, asked: Asked<TopicSpec>): Promise<readonly Found<TopicSpec>[]> {
  const tags = await proposed(aws, asked.at);
  const ours = namesOf(tags.keys(), (name) => topicArn(asked.at, name)).filter((name) => !name.includes(':'));
  const all = asked.everything ? await everyTopic(aws, asked.at) : [];
  const names = [...new Set([...asked.specs.keys(), ...ours, ...all])].sort(byCodeUnit);
  const found = await Promise.all(names.map((name) => read(aws, name, { asked, tags })));
  return found.filter((one) => one !== null);
}

async function read(
  aws: AwsReadPort,
  name: string,
  { asked, tags }: { asked: Asked<TopicSpec>; tags: ReadonlyMap<string, Tags> },
): Promise<Found<TopicSpec> | null> {
  const { at } = asked;
  const arn = topicArn(at, name);
  const answer = await orAbsent(aws.read('sns.GetTopicAttributes', { TopicArn: arn }));
  if (!answer) return null;
  const attributes = (answer.Attributes ?? {}) as Attributes;
  const spec = fromAttributes(attributes, at);
  const wanted = asked.specs.get(name);
  const settled = await settleTags({ at, tags: tags.get(arn), live: spec, asked: wanted }, () => ownTags(aws, arn));
  if (settled === null || (!wanted && !asked.everything && ownerOf(settled, at) !== 'this stack')) return null;
  // A topic that stays is the same however many hear it, so they are counted only where it may go.
  const goes = !asked.everything && wanted?.fifo !== spec.fifo;
  return { name, spec, tags: settled, handle: goes ? heardBy(attributes) : null, rest: null };
}

function heardBy({ SubscriptionsConfirmed }: Attributes): Found['handle'] {
  const subscriptions = Number(SubscriptionsConfirmed ?? 0);
  return subscriptions === 0 ? null : { subscriptions };
}

async function ownTags(aws: AwsReadPort, arn: string): Promise<Tags | null> {
  const answer = await orAbsent(aws.read('sns.ListTagsForResource', { ResourceArn: arn }));
  return answer && tagsFromList(answer.Tags);
}
