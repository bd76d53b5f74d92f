import { isObject, type Json } from '../../core/json.ts';
import type { Call } from '../../core/port.ts';
import type { Change, StackRef } from '../../core/types.ts';
import { topicArn } from '../arn.ts';
import { given } from '../given.ts';
import { type Attributes, settable } from './attributes.ts';
import { normalize, type SubscriptionSpec } from './spec.ts';

/** The requests of a change. One that waits for its confirmation has no ARN yet and can be neither changed nor ended. */
export function calls(change: Change<SubscriptionSpec>, at: StackRef): readonly Call[] {
  if (change.action === 'create') return [subscribe(change.desired.spec, at)];
  const arn = arnIn(change.live.handle);
  if (arn === null) return [];
  if (change.action === 'delete') return [{ op: 'sns.Unsubscribe', input: { SubscriptionArn: arn } }];
  return sets(change.live.spec, change.desired.spec).map(([AttributeName, AttributeValue]) => ({
    op: 'sns.SetSubscriptionAttributes',
    input: { SubscriptionArn: arn, AttributeName, AttributeValue },
  }));
}

function subscribe(spec: SubscriptionSpec, at: StackRef): Call {
  const silent = settable(normalize({ topic: spec.topic, protocol: spec.protocol, endpoint: spec.endpoint }));
  const said = Object.entries(settable(spec)).filter(([name, value]) => value !== silent[name]);
  return {
    op: 'sns.Subscribe',
    input: {
      TopicArn: topicArn(at, spec.topic),
      Protocol: spec.protocol,
      Endpoint: spec.endpoint,
      ...given({ Attributes: Object.fromEntries(said) }),
      ReturnSubscriptionArn: true,
    },
  };
}

/**
 * The attributes to set, in an order that SNS takes: the scope before the policy, which must fit it, and the old policy gone before
 * that. Without a policy the scope says nothing, so it is set whatever was read.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering-scope.html
 */
function sets(live: SubscriptionSpec, desired: SubscriptionSpec): readonly (readonly [string, string])[] {
  const { FilterPolicyScope: scope, ...was } = settable(live);
  const rescoped = live.filterPolicyScope !== desired.filterPolicyScope;
  const clear = rescoped && live.filterPolicy !== null ? [['FilterPolicy', '{}'] as const] : [];
  const known: Attributes = {
    ...was,
    ...(clear.length > 0 && { FilterPolicy: '{}' }),
    ...(scope && live.filterPolicy !== null && { FilterPolicyScope: scope }),
  };
  const wanted = Object.entries(settable(desired)).filter(([name, value]) => known[name] !== value);
  const scopeOnly = desired.filterPolicy === null;
  return [...clear, ...wanted.filter(([name]) => !(scopeOnly && name === 'FilterPolicyScope'))];
}

function arnIn(handle: Json): string | null {
  return isObject(handle) && typeof handle.arn === 'string' ? handle.arn : null;
}
