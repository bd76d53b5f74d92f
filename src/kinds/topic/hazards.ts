import { isObject } from '../../core/json.ts';
import type { Change, Hazard, Live } from '../../core/types.ts';
import type { Statement } from './policy.ts';
import type { TopicSpec } from './spec.ts';

/** The hazards that a change of a topic can have, besides those of every kind. */
export const topicHazards = {
  'publishing-denied': 'tell',
  'key-changed': 'tell',
  'subscriptions-lost': 'tell',
} as const;

/**
 * What would make alarms publish into the void (AWS checks neither the policy nor the key before an alarm fires), and who loses their
 * subscription with the topic.
 */
export function hazards(change: Change<TopicSpec>): readonly Hazard[] {
  const lost = change.action === 'delete' || change.action === 'replace' ? lostWith(change.live) : null;
  if (change.action === 'delete') return lost ? [lost] : [];
  const before = change.action === 'create' ? null : change.live.spec;
  const after = change.desired.spec;
  return [publishing(before, after), key(before, after), lost].filter((one) => one !== null);
}

/** Others subscribe too, and SNS deletes theirs as well: https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html */
function lostWith({ handle }: Live<TopicSpec>): Hazard | null {
  const count = isObject(handle) ? Number(handle.subscriptions ?? 0) : 0;
  if (count === 0) return null;
  const reason =
    count === 1
      ? 'its confirmed subscription goes with it'
      : `its ${count} confirmed subscriptions go with it, whoever made them`;
  return { key: 'subscriptions-lost', level: topicHazards['subscriptions-lost'], reason };
}

function publishing(before: TopicSpec | null, after: TopicSpec): Hazard | null {
  if (mayPublish(after) || (before && !mayPublish(before))) return null;
  const reason = 'the access policy does not let CloudWatch publish, so no alarm is heard';
  return { key: 'publishing-denied', level: topicHazards['publishing-denied'], reason };
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-enable-encryption-for-topic.html */
function key(before: TopicSpec | null, after: TopicSpec): Hazard | null {
  if (after.kmsKey === null || after.kmsKey === before?.kmsKey) return null;
  const reason =
    after.kmsKey === 'alias/aws/sns'
      ? 'alarms cannot publish with alias/aws/sns, whose policy nobody can edit'
      : `alarms are heard only if ${after.kmsKey} lets cloudwatch.amazonaws.com decrypt and generate data keys`;
  return { key: 'key-changed', level: topicHazards['key-changed'], reason };
}

/** AWS's default lets CloudWatch publish for the topic's own account. A statement with NotAction or NotPrincipal is left to the reader. */
function mayPublish({ policy }: TopicSpec): boolean {
  if (policy === null) return true;
  const about = Object.values(policy.statements).filter(concernsCloudWatch);
  if (about.some((one) => one.effect === 'Deny' && Object.keys(one.conditions).length === 0)) return false;
  return about.some((one) => one.effect === 'Allow');
}

function concernsCloudWatch({ principals, actions }: Statement): boolean {
  const publishes = ['sns:publish', 'sns:*', '*', 'sns:pub*'];
  const everybody = principals.AWS !== undefined && '*' in principals.AWS;
  const service = Object.keys(principals.Service ?? {}).some(
    (one) => one === 'cloudwatch.amazonaws.com' || one === '*',
  );
  return (everybody || service) && Object.keys(actions).some((action) => publishes.includes(action.toLowerCase()));
}
