import type * as Logs from '@aws-sdk/client-cloudwatch-logs';
import type { Operation } from './operation.ts';

/** The operations of CloudWatch Logs. Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
export const logsOperations = {
  'logs.DescribeLogGroups': {
    access: 'read',
    perSecond: 10,
    published: true,
    iam: ['logs:DescribeLogGroups'],
    page: { request: 'nextToken', answer: 'nextToken' },
  },
  'logs.ListTagsForResource': { access: 'read', perSecond: 5, published: true, iam: ['logs:ListTagsForResource'] },
  'logs.DescribeMetricFilters': {
    access: 'read',
    perSecond: 5,
    published: true,
    iam: ['logs:DescribeMetricFilters'],
    page: { request: 'nextToken', answer: 'nextToken' },
  },
  'logs.DescribeQueryDefinitions': {
    access: 'read',
    perSecond: 5,
    published: false,
    iam: ['logs:DescribeQueryDefinitions'],
    page: { request: 'nextToken', answer: 'nextToken' },
  },
  'logs.CreateLogGroup': {
    access: 'write',
    perSecond: 10,
    published: true,
    iam: ['logs:CreateLogGroup', 'logs:TagResource'],
    alone: 'logGroupName',
    already: ['ResourceAlreadyExists'],
  },
  'logs.DeleteLogGroup': {
    access: 'write',
    perSecond: 10,
    published: true,
    iam: ['logs:DeleteLogGroup'],
    alone: 'logGroupName',
    gone: ['ResourceNotFound'],
  },
  'logs.PutRetentionPolicy': {
    access: 'write',
    perSecond: 5,
    published: true,
    iam: ['logs:PutRetentionPolicy'],
    alone: 'logGroupName',
  },
  'logs.DeleteRetentionPolicy': {
    access: 'write',
    perSecond: 5,
    published: true,
    iam: ['logs:DeleteRetentionPolicy'],
    alone: 'logGroupName',
  },
  'logs.AssociateKmsKey': {
    access: 'write',
    perSecond: 5,
    published: false,
    iam: ['logs:AssociateKmsKey'],
    alone: 'logGroupName',
  },
  'logs.DisassociateKmsKey': {
    access: 'write',
    perSecond: 5,
    published: false,
    iam: ['logs:DisassociateKmsKey'],
    alone: 'logGroupName',
  },
  'logs.TagResource': { access: 'write', perSecond: 5, published: true, iam: ['logs:TagResource'] },
  'logs.UntagResource': { access: 'write', perSecond: 5, published: true, iam: ['logs:UntagResource'] },
  'logs.PutMetricFilter': {
    access: 'write',
    perSecond: 5,
    published: true,
    iam: ['logs:PutMetricFilter'],
    alone: 'logGroupName',
  },
  'logs.DeleteMetricFilter': {
    access: 'write',
    perSecond: 5,
    published: true,
    iam: ['logs:DeleteMetricFilter'],
    alone: 'logGroupName',
    gone: ['ResourceNotFound'],
  },
  'logs.PutQueryDefinition': {
    access: 'write',
    perSecond: 5,
    published: false,
    iam: ['logs:PutQueryDefinition'],
    token: 'clientToken',
  },
  'logs.DeleteQueryDefinition': {
    access: 'write',
    perSecond: 5,
    published: false,
    iam: ['logs:DeleteQueryDefinition'],
    gone: ['ResourceNotFound'],
  },
} as const satisfies Record<string, Operation>;

/** Input and output of their reads. */
export interface LogsReads {
  'logs.DescribeLogGroups': [Logs.DescribeLogGroupsCommandInput, Logs.DescribeLogGroupsCommandOutput];
  'logs.ListTagsForResource': [Logs.ListTagsForResourceCommandInput, Logs.ListTagsForResourceCommandOutput];
  'logs.DescribeMetricFilters': [Logs.DescribeMetricFiltersCommandInput, Logs.DescribeMetricFiltersCommandOutput];
  'logs.DescribeQueryDefinitions': [
    Logs.DescribeQueryDefinitionsCommandInput,
    Logs.DescribeQueryDefinitionsCommandOutput,
  ];
}
