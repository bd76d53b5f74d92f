import { any, boolean, double, integer, list, map, object, oneOf, type Shape, text } from '../shape.ts';

/** Limits of requests, as https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/ states them for each member. */
const groupName: Shape = { type: 'string', min: 1, max: 512, pattern: /^[.\-_/#A-Za-z0-9]+$/ };
const filterName: Shape = { type: 'string', min: 1, max: 512, pattern: /^[^:*]*$/ };
const identifier: Shape = { type: 'string', min: 1, max: 2048, pattern: /^[\w#+=/:,.@-]*$/ };
/** Without an asterisk: an ARN that ends in `:*` is refused. */
const arn: Shape = { type: 'string', min: 1, max: 1011, pattern: /^[\w+=/:,.@-]*$/ };
const logClass = oneOf('STANDARD', 'INFREQUENT_ACCESS', 'ESSENTIALS', 'DELIVERY');
const pattern = text(0, 1024);
const token = text(1);
const page = integer(1, 50);
const queryName: Shape = { type: 'string', min: 1, max: 255, pattern: /^([^:*/]+\/?)*[^:*/]+$/ };

export const onGroup = object({ logGroupName: groupName }, ['logGroupName']);
export const createLogGroup = object(
  { logGroupName: groupName, kmsKeyId: text(0, 256), tags: map, logGroupClass: logClass },
  ['logGroupName'],
);
export const describeLogGroups = object({
  logGroupNamePrefix: groupName,
  logGroupNamePattern: text(0, 512),
  logGroupIdentifiers: list(identifier, 50),
  logGroupClass: logClass,
  includeLinkedAccounts: boolean,
  limit: page,
  nextToken: token,
});
export const putRetentionPolicy = object({ logGroupName: groupName, retentionInDays: integer() }, [
  'logGroupName',
  'retentionInDays',
]);
export const associateKmsKey = object({ logGroupName: groupName, kmsKeyId: text(0, 256) }, [
  'logGroupName',
  'kmsKeyId',
]);

const transformation = object(
  {
    metricName: { type: 'string', max: 255, pattern: /^[^:*$]*$/ },
    metricNamespace: { type: 'string', max: 255, pattern: /^[^:*$]*$/ },
    metricValue: text(0, 100),
    defaultValue: double,
    dimensions: map,
    unit: text(),
  },
  ['metricName', 'metricNamespace', 'metricValue'],
);
export const putMetricFilter = object(
  {
    logGroupName: groupName,
    filterName,
    filterPattern: pattern,
    metricTransformations: { type: 'list', of: transformation, min: 1, max: 1 },
    applyOnTransformedLogs: boolean,
    fieldSelectionCriteria: text(0, 2000),
    emitSystemFieldDimensions: list(text()),
  },
  ['logGroupName', 'filterName', 'filterPattern', 'metricTransformations'],
);
export const onMetricFilter = object({ logGroupName: groupName, filterName }, ['logGroupName', 'filterName']);
export const describeMetricFilters = object({
  logGroupName: groupName,
  filterNamePrefix: filterName,
  metricName: text(0, 255),
  metricNamespace: text(0, 255),
  limit: page,
  nextToken: token,
});
export const testMetricFilter = object(
  { filterPattern: pattern, logEventMessages: { type: 'list', of: text(1), min: 1, max: 50 } },
  ['filterPattern', 'logEventMessages'],
);

const language = oneOf('CWLI', 'SQL', 'PPL');
export const putQueryDefinition = object(
  {
    name: queryName,
    queryDefinitionId: text(0, 256),
    queryLanguage: language,
    queryString: text(1, 10_000),
    logGroupNames: list(groupName),
    clientToken: text(36, 128),
    parameters: list(any),
  },
  ['name', 'queryString'],
);
export const onQueryDefinition = object({ queryDefinitionId: text(0, 256) }, ['queryDefinitionId']);
export const describeQueryDefinitions = object({
  queryLanguage: language,
  queryDefinitionNamePrefix: text(1, 255),
  maxResults: integer(1, 1000),
  nextToken: token,
});

export const tagResource = object({ resourceArn: arn, tags: map }, ['resourceArn', 'tags']);
export const untagResource = object({ resourceArn: arn, tagKeys: list(text(1, 128), 50) }, ['resourceArn', 'tagKeys']);
export const listTagsForResource = object({ resourceArn: arn }, ['resourceArn']);

const streamName: Shape = { type: 'string', min: 1, max: 512, pattern: /^[^:*]*$/ };
export const onStream = object({ logGroupName: groupName, logStreamName: streamName }, [
  'logGroupName',
  'logStreamName',
]);
export const putLogEvents = object(
  {
    logGroupName: groupName,
    logStreamName: streamName,
    logEvents: {
      type: 'list',
      of: object({ timestamp: integer(0), message: text(1) }, ['timestamp', 'message']),
      min: 1,
      max: 10_000,
    },
    sequenceToken: token,
  },
  ['logGroupName', 'logStreamName', 'logEvents'],
);
export const filterLogEvents = object({
  logGroupName: groupName,
  logGroupIdentifier: identifier,
  logStreamNames: list(streamName, 100),
  logStreamNamePrefix: streamName,
  startTime: integer(0),
  endTime: integer(0),
  filterPattern: pattern,
  limit: integer(1, 10_000),
  nextToken: token,
});
