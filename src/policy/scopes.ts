import type { OperationName, operations } from '../aws/operations.ts';
import type { Form } from './forms.ts';

/** Every IAM action that an operation of the table takes. */
export type IamAction = (typeof operations)[OperationName]['iam'][number];

/**
 * What each action is about. One that writes is granted for what is declared, one that reads for all of its form: what is no longer
 * declared, and what others own, is read too. An operation with a new action needs its line here.
 */
export const scopes: { readonly [A in IamAction]: readonly Form[] } = {
  'tag:GetResources': ['account'],

  // Composites are described only to those who may describe everything:
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
  'cloudwatch:DescribeAlarms': ['account'],
  'cloudwatch:ListMetrics': ['account'],
  'cloudwatch:ListDashboards': ['account'],
  'cloudwatch:ListAlarmMuteRules': ['account'],
  'cloudwatch:ListTagsForResource': ['alarm', 'muteRule', 'dashboard'],
  'cloudwatch:GetDashboard': ['dashboard'],
  'cloudwatch:GetAlarmMuteRule': ['muteRule'],
  'cloudwatch:PutMetricAlarm': ['alarm'],
  'cloudwatch:PutCompositeAlarm': ['composite'],
  'cloudwatch:DeleteAlarms': ['alarm'],
  'cloudwatch:PutDashboard': ['dashboard'],
  'cloudwatch:DeleteDashboards': ['dashboard'],
  'cloudwatch:PutAlarmMuteRule': ['muteRule', 'mutedAlarm'],
  'cloudwatch:DeleteAlarmMuteRule': ['muteRule'],
  'cloudwatch:TagResource': ['alarm', 'muteRule', 'dashboard'],
  'cloudwatch:UntagResource': ['alarm', 'muteRule', 'dashboard'],

  // Only imports ask it, with the rights of whoever imports.
  'sns:ListTopics': [],
  'sns:GetTopicAttributes': ['topic'],
  'sns:ListTagsForResource': ['topic'],
  'sns:ListSubscriptionsByTopic': ['topic'],
  'sns:GetSubscriptionAttributes': ['account'],
  'sns:CreateTopic': ['topic'],
  'sns:SetTopicAttributes': ['topic'],
  'sns:DeleteTopic': ['topic'],
  'sns:TagResource': ['topic'],
  'sns:UntagResource': ['topic'],
  'sns:Subscribe': ['topicOfSubscription'],
  'sns:SetSubscriptionAttributes': ['subscription'],
  'sns:Unsubscribe': ['subscription'],

  'logs:DescribeLogGroups': ['account'],
  'logs:DescribeMetricFilters': ['account'],
  'logs:DescribeQueryDefinitions': ['account'],
  'logs:ListTagsForResource': ['logGroup'],
  'logs:CreateLogGroup': ['logGroup'],
  'logs:DeleteLogGroup': ['logGroup'],
  'logs:PutRetentionPolicy': ['logGroup'],
  'logs:DeleteRetentionPolicy': ['logGroup'],
  'logs:AssociateKmsKey': ['logGroup'],
  'logs:DisassociateKmsKey': ['logGroup'],
  'logs:TagResource': ['logGroup'],
  'logs:UntagResource': ['logGroup'],
  'logs:PutMetricFilter': ['logGroupOfFilter'],
  'logs:DeleteMetricFilter': ['logGroupOfFilter'],
  'logs:PutQueryDefinition': ['query'],
  'logs:DeleteQueryDefinition': ['query'],

  'elasticbeanstalk:DescribeEnvironmentResources': ['lookedUpEnvironment'],
  'elasticbeanstalk:DescribeEnvironments': ['settings'],
  'elasticbeanstalk:DescribeConfigurationSettings': ['settings'],
  'elasticbeanstalk:DescribeConfigurationOptions': ['settings'],
  'elasticbeanstalk:ValidateConfigurationSettings': ['settings'],
  'elasticbeanstalk:DescribeEvents': ['settings'],
  'elasticbeanstalk:UpdateEnvironment': ['environment'],
};

/**
 * What Beanstalk asks of other services in the caller's name. AWS names no list; these are the reads that say which groups, instances
 * and load balancers are an environment's. Left out is what shows secrets, though AWS's own policy for readers has it: templates and
 * resources of stacks hold an environment's variables, launch configurations its user data.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSElasticBeanstalkReadOnly.html
 */
export const below: { readonly [A in IamAction]?: readonly string[] } = {
  'elasticbeanstalk:DescribeEnvironmentResources': [
    'autoscaling:DescribeAutoScalingGroups',
    'cloudformation:DescribeStackResources',
    'cloudformation:ListStackResources',
    'ec2:DescribeInstances',
    'elasticloadbalancing:DescribeLoadBalancers',
  ],
};
