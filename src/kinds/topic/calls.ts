import { byCodeUnit, type JsonObject } from '../../core/json.ts';
import type { Call } from '../../core/port.ts';
import type { Change, Desired, StackRef } from '../../core/types.ts';
import { topicArn } from '../arn.ts';
import { given } from '../given.ts';
import { isTagsOnly, listed, markedUpdate } from '../tagging.ts';
import { initial, passing, settable } from './attributes.ts';
import type { TopicSpec } from './spec.ts';

/** The requests of a change. */
export function calls(change: Change<TopicSpec>, at: StackRef): readonly Call[] {
  switch (change.action) {
    case 'create':
      return [create(change.desired, at)];
    case 'delete':
      return [remove(change.live.address.name, at)];
    case 'replace':
      return [remove(change.live.address.name, at), create(change.desired, at)];
    case 'adopt':
    case 'update':
      return update(change, at);
    default:
      return change satisfies never;
  }
}

function create({ address, spec, tags }: Desired<TopicSpec>, at: StackRef): Call {
  const input: JsonObject = {
    Name: address.name,
    ...given({ Attributes: initial(spec, address.name, at) }),
    Tags: listed(tags),
  };
  return { op: 'sns.CreateTopic', input };
}

function remove(name: string, at: StackRef): Call {
  return { op: 'sns.DeleteTopic', input: { TopicArn: topicArn(at, name) } };
}

function update(change: Extract<Change<TopicSpec>, { fields: unknown }>, at: StackRef): readonly Call[] {
  const { live, desired } = change;
  const arn = topicArn(at, desired.address.name);
  const changed = isTagsOnly(change) ? [] : changedAttributes(change, at);
  const sets = changed.map(([AttributeName, AttributeValue]) => ({
    op: 'sns.SetTopicAttributes',
    input: { TopicArn: arn, AttributeName, AttributeValue },
  }));
  // SNS sets one attribute a request: in between stands what neither main nor a hand wanted.
  const names = changed.map(([name]) => name);
  return markedUpdate({ service: 'sns', arn }, change, {
    sends: sets,
    passes: passing(live.spec, desired.spec, names),
  });
}

function changedAttributes(
  { live, desired }: Extract<Change<TopicSpec>, { fields: unknown }>,
  at: StackRef,
): readonly (readonly [string, string])[] {
  const { name } = desired.address;
  const was = settable(live.spec, name, at);
  return Object.entries(settable(desired.spec, name, at))
    .filter(([attribute, value]) => was[attribute] !== value)
    .sort(([a], [b]) => byCodeUnit(a, b));
}
