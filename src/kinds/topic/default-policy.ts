import { type JsonObject, sameJson } from '../../core/json.ts';
import { listOf, membersOf } from '../set.ts';
import { normalizePolicy, type Policy } from './policy.ts';

const actions = [
  ...['SNS:GetTopicAttributes', 'SNS:SetTopicAttributes', 'SNS:AddPermission', 'SNS:RemovePermission'],
  ...['SNS:DeleteTopic', 'SNS:Subscribe', 'SNS:ListSubscriptionsByTopic', 'SNS:Publish'],
];

/**
 * The policy that AWS gives a new topic: its own account may do everything, and CloudWatch publishes for it.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
 */
export function defaultPolicyDocument(topicArn: string): JsonObject {
  return {
    Version: '2008-10-17',
    Id: '__default_policy_ID',
    Statement: [
      {
        Sid: '__default_statement_ID',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: actions,
        Resource: topicArn,
        Condition: { StringEquals: { 'AWS:SourceOwner': topicArn.split(':')[4] ?? '' } },
      },
    ],
  };
}

/** True for AWS's default, whichever topic it is of; older topics have one that also allows `SNS:Receive`. */
export function isDefaultPolicy(policy: Policy): boolean {
  const [statement, ...others] = Object.values(policy.statements);
  const [resource = ''] = listOf(statement?.resources ?? {});
  if (!statement || others.length > 0) return false;
  const written = listOf(statement.actions).filter((action) => action !== 'sns:Receive');
  const current = { ...policy, statements: { [statement.sid ?? '']: { ...statement, actions: membersOf(written) } } };
  return sameJson(current, normalizePolicy(defaultPolicyDocument(resource)));
}
