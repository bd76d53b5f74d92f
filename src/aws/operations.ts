import type * as CloudWatch from '@aws-sdk/client-cloudwatch';
import type * as Tagging from '@aws-sdk/client-resource-groups-tagging-api';
import type * as Sns from '@aws-sdk/client-sns';
import type * as Sts from '@aws-sdk/client-sts';
import { type BeanstalkReads, beanstalkOperations } from './beanstalk-operations.ts';
import { type LogsReads, logsOperations } from './logs-operations.ts';
import type { Operation } from './operation.ts';

/** Every operation that this program may send, by `service.Operation`. The read port and the IAM policies are made from it. */
export const operations = {
  'sts.GetCallerIdentity': { access: 'read', perSecond: 10, published: false, iam: [] },
  'tagging.GetResources': {
    access: 'read',
    perSecond: 5,
    published: false,
    iam: ['tag:GetResources'],
    page: { request: 'PaginationToken', answer: 'PaginationToken' },
  },
  'cloudwatch.DescribeAlarms': {
    access: 'read',
    perSecond: 9,
    published: true,
    iam: ['cloudwatch:DescribeAlarms'],
    page: { request: 'NextToken', answer: 'NextToken' },
  },
  'cloudwatch.ListMetrics': {
    access: 'read',
    perSecond: 25,
    published: true,
    iam: ['cloudwatch:ListMetrics'],
    page: { request: 'NextToken', answer: 'NextToken' },
  },
  'cloudwatch.ListTagsForResource': {
    access: 'read',
    perSecond: 10,
    published: true,
    iam: ['cloudwatch:ListTagsForResource'],
  },
  'cloudwatch.PutMetricAlarm': {
    access: 'write',
    perSecond: 3,
    published: true,
    iam: ['cloudwatch:PutMetricAlarm', 'cloudwatch:TagResource'],
  },
  'cloudwatch.DeleteAlarms': {
    access: 'write',
    perSecond: 3,
    published: true,
    iam: ['cloudwatch:DeleteAlarms'],
    join: { member: 'AlarmNames', upTo: 100 },
    gone: ['ResourceNotFound'],
  },
  'cloudwatch.PutCompositeAlarm': {
    access: 'write',
    perSecond: 3,
    published: true,
    iam: ['cloudwatch:PutCompositeAlarm', 'cloudwatch:TagResource'],
  },
  /** DeleteAlarms again: composites go one a request, so nothing is joined. */
  'cloudwatch.composite.DeleteAlarms': {
    access: 'write',
    perSecond: 3,
    published: true,
    iam: ['cloudwatch:DeleteAlarms'],
    gone: ['ResourceNotFound'],
  },
  'cloudwatch.GetDashboard': { access: 'read', perSecond: 10, published: true, iam: ['cloudwatch:GetDashboard'] },
  'cloudwatch.ListDashboards': {
    access: 'read',
    perSecond: 10,
    published: true,
    iam: ['cloudwatch:ListDashboards'],
    page: { request: 'NextToken', answer: 'NextToken' },
  },
  'cloudwatch.PutDashboard': {
    access: 'write',
    perSecond: 10,
    published: true,
    iam: ['cloudwatch:PutDashboard', 'cloudwatch:TagResource'],
  },
  'cloudwatch.DeleteDashboards': {
    access: 'write',
    perSecond: 10,
    published: true,
    iam: ['cloudwatch:DeleteDashboards'],
    join: { member: 'DashboardNames', upTo: 100 },
    gone: ['DashboardNotFoundError', 'ResourceNotFound'],
  },
  'cloudwatch.ListAlarmMuteRules': {
    access: 'read',
    perSecond: 50,
    published: true,
    iam: ['cloudwatch:ListAlarmMuteRules'],
    page: { request: 'NextToken', answer: 'NextToken' },
  },
  'cloudwatch.GetAlarmMuteRule': {
    access: 'read',
    perSecond: 20,
    published: true,
    iam: ['cloudwatch:GetAlarmMuteRule'],
  },
  'cloudwatch.PutAlarmMuteRule': {
    access: 'write',
    perSecond: 3,
    published: true,
    iam: ['cloudwatch:PutAlarmMuteRule', 'cloudwatch:TagResource'],
    times: ['StartDate', 'ExpireDate'],
  },
  'cloudwatch.DeleteAlarmMuteRule': {
    access: 'write',
    perSecond: 3,
    published: true,
    iam: ['cloudwatch:DeleteAlarmMuteRule'],
    gone: ['ResourceNotFound'],
  },
  'cloudwatch.TagResource': { access: 'write', perSecond: 20, published: true, iam: ['cloudwatch:TagResource'] },
  'cloudwatch.UntagResource': { access: 'write', perSecond: 20, published: true, iam: ['cloudwatch:UntagResource'] },
  'sns.ListTopics': {
    access: 'read',
    perSecond: 30,
    published: true,
    iam: ['sns:ListTopics'],
    page: { request: 'NextToken', answer: 'NextToken' },
  },
  'sns.GetTopicAttributes': { access: 'read', perSecond: 20, published: false, iam: ['sns:GetTopicAttributes'] },
  'sns.ListTagsForResource': { access: 'read', perSecond: 10, published: false, iam: ['sns:ListTagsForResource'] },
  'sns.ListSubscriptionsByTopic': {
    access: 'read',
    perSecond: 30,
    published: true,
    iam: ['sns:ListSubscriptionsByTopic'],
    page: { request: 'NextToken', answer: 'NextToken' },
  },
  'sns.GetSubscriptionAttributes': {
    access: 'read',
    perSecond: 20,
    published: false,
    iam: ['sns:GetSubscriptionAttributes'],
  },
  'sns.CreateTopic': { access: 'write', perSecond: 10, published: false, iam: ['sns:CreateTopic', 'sns:TagResource'] },
  'sns.SetTopicAttributes': { access: 'write', perSecond: 10, published: false, iam: ['sns:SetTopicAttributes'] },
  'sns.DeleteTopic': { access: 'write', perSecond: 10, published: false, iam: ['sns:DeleteTopic'] },
  'sns.TagResource': { access: 'write', perSecond: 10, published: false, iam: ['sns:TagResource'] },
  'sns.UntagResource': { access: 'write', perSecond: 10, published: false, iam: ['sns:UntagResource'] },
  'sns.Subscribe': { access: 'write', perSecond: 100, published: true, iam: ['sns:Subscribe'] },
  'sns.SetSubscriptionAttributes': {
    access: 'write',
    perSecond: 10,
    published: false,
    iam: ['sns:SetSubscriptionAttributes'],
  },
  'sns.Unsubscribe': {
    access: 'write',
    perSecond: 100,
    published: true,
    iam: ['sns:Unsubscribe'],
    gone: ['NotFound'],
  },
  ...logsOperations,
  ...beanstalkOperations,
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;

/** True for an operation that is in the table. */
export function isOperation(op: string): op is OperationName {
  return Object.hasOwn(operations, op);
}

/** An operation's entry, its optional members readable. */
export function operation(op: OperationName): Operation {
  return operations[op];
}

/** Input and output of every read, as the SDK types them; dates in an answer arrive as ISO 8601 strings. */
export interface Reads extends BeanstalkReads, LogsReads {
  'sts.GetCallerIdentity': [Sts.GetCallerIdentityCommandInput, Sts.GetCallerIdentityCommandOutput];
  'tagging.GetResources': [Tagging.GetResourcesCommandInput, Tagging.GetResourcesCommandOutput];
  'cloudwatch.DescribeAlarms': [CloudWatch.DescribeAlarmsCommandInput, CloudWatch.DescribeAlarmsCommandOutput];
  'cloudwatch.ListAlarmMuteRules': [
    CloudWatch.ListAlarmMuteRulesCommandInput,
    CloudWatch.ListAlarmMuteRulesCommandOutput,
  ];
  'cloudwatch.GetAlarmMuteRule': [CloudWatch.GetAlarmMuteRuleCommandInput, CloudWatch.GetAlarmMuteRuleCommandOutput];
  'cloudwatch.ListMetrics': [CloudWatch.ListMetricsCommandInput, CloudWatch.ListMetricsCommandOutput];
  'cloudwatch.GetDashboard': [CloudWatch.GetDashboardCommandInput, CloudWatch.GetDashboardCommandOutput];
  'cloudwatch.ListDashboards': [CloudWatch.ListDashboardsCommandInput, CloudWatch.ListDashboardsCommandOutput];
  'cloudwatch.ListTagsForResource': [
    CloudWatch.ListTagsForResourceCommandInput,
    CloudWatch.ListTagsForResourceCommandOutput,
  ];
  'sns.ListTopics': [Sns.ListTopicsCommandInput, Sns.ListTopicsCommandOutput];
  'sns.GetTopicAttributes': [Sns.GetTopicAttributesCommandInput, Sns.GetTopicAttributesCommandOutput];
  'sns.ListTagsForResource': [Sns.ListTagsForResourceCommandInput, Sns.ListTagsForResourceCommandOutput];
  'sns.ListSubscriptionsByTopic': [Sns.ListSubscriptionsByTopicCommandInput, Sns.ListSubscriptionsByTopicCommandOutput];
  'sns.GetSubscriptionAttributes': [
    Sns.GetSubscriptionAttributesCommandInput,
    Sns.GetSubscriptionAttributesCommandOutput,
  ];
}

type WriteName = { [O in OperationName]: (typeof operations)[O]['access'] extends 'write' ? O : never }[OperationName];
export type ReadName = Exclude<OperationName, WriteName>;

/**
 * What a plan may do with AWS: read. It has no operation that writes, in its type and at run time. Throws CallFailed.
 * Within one plan an equal read is sent once: every kind sees the same snapshot.
 */
export interface AwsReadPort {
  read<O extends ReadName>(op: O, input: Reads[O][0]): Promise<Reads[O][1]>;
  /** Follows the pages to the end; a page that fails fails the whole. */
  pages<O extends ReadName>(op: O, input: Reads[O][0]): Promise<readonly Reads[O][1][]>;
}
