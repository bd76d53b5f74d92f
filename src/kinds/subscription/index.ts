import { isObject, type Json } from '../../core/json.ts';
import type { Hearers } from '../../core/kind.ts';
import type { Change } from '../../core/types.ts';
import type { AwsKind } from '../kind.ts';
import { calls } from './calls.ts';
import { importing } from './importing.ts';
import { list } from './list.ts';
import { declare, nameOf, normalize, type SubscriptionDeclaration, type SubscriptionSpec } from './spec.ts';

/** A receiver of a topic: a mailbox, a phone, a URL, a queue, a function. */
export const subscription: AwsKind<SubscriptionDeclaration, SubscriptionSpec> = {
  name: 'subscription',
  written: { form: 'list', key: 'subscriptions', within: 'topic', itemOf },
  ownership: 'parent',
  // Topic, protocol and endpoint are its name: another one is another subscription.
  replaceOn: [],
  normalize,
  declare,
  needs: ({ topic }) => [{ kind: 'topic', name: topic }],
  // A filter policy is written as SNS takes it.
  writtenAt: (path) => path,
  list,
  calls,
  hazards: () => [],
  hearers,
  // SNS charges for what is sent: https://aws.amazon.com/sns/pricing/
  cost: () => 0,
  importing,
};

/** AWS asks people and web servers whether they want it. https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html */
function hearers(change: Change<SubscriptionSpec>): Hearers | null {
  if (change.action !== 'create') return null;
  const { protocol, endpoint } = change.desired.spec;
  if (!/^(?:email|email-json|https?)$/.test(protocol)) return null;
  return { who: [endpoint], when: 'to confirm: nothing else arrives there before' };
}

function itemOf(item: Json, topic: string): { readonly name: string; readonly value: Json } {
  const value = { ...(isObject(item) ? item : {}), topic };
  const word = (member: Json | undefined) => (typeof member === 'string' ? member : '');
  const { protocol, endpoint } = value as { [key: string]: Json };
  return { name: nameOf({ topic, protocol: word(protocol), endpoint: word(endpoint) }), value };
}
