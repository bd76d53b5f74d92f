import * as environments from './beanstalk/environments.ts';
import * as settings from './beanstalk/settings.ts';
import * as beanstalk from './beanstalk/shapes.ts';
import * as updates from './beanstalk/update.ts';
import * as alarms from './cloudwatch/alarms.ts';
import * as composites from './cloudwatch/composites.ts';
import * as dashboards from './cloudwatch/dashboards.ts';
import * as metrics from './cloudwatch/metrics.ts';
import * as muteRules from './cloudwatch/mute-rules.ts';
import * as putAlarms from './cloudwatch/put-alarms.ts';
import * as cloudwatch from './cloudwatch/shapes.ts';
import * as alarmTags from './cloudwatch/tags.ts';
import * as logEvents from './logs/events.ts';
import * as metricFilters from './logs/filters.ts';
import * as logGroups from './logs/groups.ts';
import * as queries from './logs/queries.ts';
import * as logs from './logs/shapes.ts';
import * as logTags from './logs/tags.ts';
import { type ObjectShape, object } from './shape.ts';
import * as publishing from './sns/publish.ts';
import * as sns from './sns/shapes.ts';
import * as subscriptionAttributes from './sns/subscription-attributes.ts';
import * as subscriptions from './sns/subscriptions.ts';
import * as topicTags from './sns/tags.ts';
import * as topics from './sns/topics.ts';
import * as sqs from './sqs.ts';
import type { SandboxState } from './state.ts';
import * as sts from './sts.ts';
import * as tagging from './tagging.ts';

/** An operation that the sandbox serves. */
export interface Operation {
  readonly access: 'read' | 'write';
  /** Requests a second that AWS grants by default; null where it publishes no figure, and then nothing is throttled. */
  readonly perSecond: number | null;
  readonly shape: ObjectShape;
  /** Is given input that fits the shape, typed by the SDK. Gives the answer, a promise of it, or nothing; throws AwsError. */
  run(input: never, state: SandboxState): unknown;
}

/**
 * All operations, by `service.Operation`. Quotas:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html, https://docs.aws.amazon.com/general/latest/gr/sns.html,
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
 */
export const table: { readonly [op: string]: Operation } = {
  'cloudwatch.DescribeAlarms': reads(cloudwatch.describeAlarms, alarms.describeAlarms, 9),
  'cloudwatch.PutMetricAlarm': writes(cloudwatch.putMetricAlarm, putAlarms.putMetricAlarm, 3),
  'cloudwatch.PutCompositeAlarm': writes(cloudwatch.putCompositeAlarm, composites.putCompositeAlarm, 3),
  'cloudwatch.DeleteAlarms': writes(cloudwatch.onAlarmNames, alarms.deleteAlarms, 3),
  'cloudwatch.PutAlarmMuteRule': writes(muteRules.shapes.put, muteRules.putAlarmMuteRule, 3),
  'cloudwatch.GetAlarmMuteRule': reads(muteRules.shapes.onRule, muteRules.getAlarmMuteRule, 20),
  'cloudwatch.ListAlarmMuteRules': reads(muteRules.shapes.list, muteRules.listAlarmMuteRules, 50),
  'cloudwatch.DeleteAlarmMuteRule': writes(muteRules.shapes.onRule, muteRules.deleteAlarmMuteRule, 3),
  'cloudwatch.SetAlarmState': writes(cloudwatch.setAlarmState, alarms.setAlarmState, 3),
  'cloudwatch.EnableAlarmActions': writes(cloudwatch.onAlarmNames, alarms.enableAlarmActions, 3),
  'cloudwatch.DisableAlarmActions': writes(cloudwatch.onAlarmNames, alarms.disableAlarmActions, 3),
  'cloudwatch.PutDashboard': writes(dashboards.shapes.putDashboard, dashboards.putDashboard, 10),
  'cloudwatch.GetDashboard': reads(dashboards.shapes.getDashboard, dashboards.getDashboard, 10),
  'cloudwatch.ListDashboards': reads(dashboards.shapes.listDashboards, dashboards.listDashboards, 10),
  'cloudwatch.DeleteDashboards': writes(dashboards.shapes.deleteDashboards, dashboards.deleteDashboards, 10),
  'cloudwatch.ListTagsForResource': reads(cloudwatch.listTagsForResource, alarmTags.listTagsForResource, 10),
  'cloudwatch.TagResource': writes(cloudwatch.tagResource, alarmTags.tagResource, 20),
  'cloudwatch.UntagResource': writes(cloudwatch.untagResource, alarmTags.untagResource, 20),
  'cloudwatch.ListMetrics': reads(cloudwatch.listMetrics, metrics.listMetrics, 25),
  'cloudwatch.PutMetricData': writes(cloudwatch.putMetricData, metrics.putMetricData, 500),

  'logs.CreateLogGroup': writes(logs.createLogGroup, logGroups.createLogGroup, 10),
  'logs.DeleteLogGroup': writes(logs.onGroup, logGroups.deleteLogGroup, 10),
  'logs.DescribeLogGroups': reads(logs.describeLogGroups, logGroups.describeLogGroups, 10),
  'logs.PutRetentionPolicy': writes(logs.putRetentionPolicy, logGroups.putRetentionPolicy, 5),
  'logs.DeleteRetentionPolicy': writes(logs.onGroup, logGroups.deleteRetentionPolicy, 5),
  'logs.AssociateKmsKey': writes(logs.associateKmsKey, logGroups.associateKmsKey),
  'logs.DisassociateKmsKey': writes(logs.onGroup, logGroups.disassociateKmsKey),
  'logs.PutMetricFilter': writes(logs.putMetricFilter, metricFilters.putMetricFilter, 5),
  'logs.DeleteMetricFilter': writes(logs.onMetricFilter, metricFilters.deleteMetricFilter, 5),
  'logs.DescribeMetricFilters': reads(logs.describeMetricFilters, metricFilters.describeMetricFilters, 5),
  'logs.TestMetricFilter': reads(logs.testMetricFilter, metricFilters.testMetricFilter, 5),
  'logs.PutQueryDefinition': writes(logs.putQueryDefinition, queries.putQueryDefinition),
  'logs.DeleteQueryDefinition': writes(logs.onQueryDefinition, queries.deleteQueryDefinition),
  'logs.DescribeQueryDefinitions': reads(logs.describeQueryDefinitions, queries.describeQueryDefinitions),
  'logs.TagResource': writes(logs.tagResource, logTags.tagResource, 5),
  'logs.UntagResource': writes(logs.untagResource, logTags.untagResource, 5),
  'logs.ListTagsForResource': reads(logs.listTagsForResource, logTags.listTagsForResource, 5),
  'logs.CreateLogStream': writes(logs.onStream, logEvents.createLogStream, 50),
  'logs.PutLogEvents': writes(logs.putLogEvents, logEvents.putLogEvents, 5000),
  'logs.FilterLogEvents': reads(logs.filterLogEvents, logEvents.filterLogEvents, 5),

  'sns.CreateTopic': writes(sns.createTopic, topics.createTopic),
  'sns.DeleteTopic': writes(sns.onTopic, topics.deleteTopic),
  'sns.GetTopicAttributes': reads(sns.onTopic, topics.getTopicAttributes),
  'sns.SetTopicAttributes': writes(sns.setTopicAttributes, topics.setTopicAttributes),
  'sns.ListTopics': reads(sns.listTopics, topics.listTopics, 30),
  'sns.Subscribe': writes(sns.subscribe, subscriptions.subscribe, 100),
  'sns.ConfirmSubscription': writes(sns.confirmSubscription, subscriptions.confirmSubscription),
  'sns.Unsubscribe': writes(sns.onSubscription, subscriptions.unsubscribe, 100),
  'sns.ListSubscriptionsByTopic': reads(sns.listSubscriptionsByTopic, subscriptions.listSubscriptionsByTopic, 30),
  'sns.GetSubscriptionAttributes': reads(sns.onSubscription, subscriptionAttributes.getSubscriptionAttributes),
  'sns.SetSubscriptionAttributes': writes(
    sns.setSubscriptionAttributes,
    subscriptionAttributes.setSubscriptionAttributes,
  ),
  'sns.ListTagsForResource': reads(sns.listTagsForResource, topicTags.listTagsForResource),
  'sns.TagResource': writes(sns.tagResource, topicTags.tagResource),
  'sns.UntagResource': writes(sns.untagResource, topicTags.untagResource),
  'sns.Publish': writes(sns.publish, publishing.publish),

  'sqs.CreateQueue': writes(sqs.shapes.createQueue, sqs.createQueue),
  'sqs.DeleteQueue': writes(sqs.shapes.onQueue, sqs.deleteQueue),
  'sqs.GetQueueUrl': reads(sqs.shapes.getQueueUrl, sqs.getQueueUrl),
  'sqs.ListQueues': reads(sqs.shapes.listQueues, sqs.listQueues),
  'sqs.GetQueueAttributes': reads(sqs.shapes.getQueueAttributes, sqs.getQueueAttributes),
  'sqs.SetQueueAttributes': writes(sqs.shapes.setQueueAttributes, sqs.setQueueAttributes),
  'sqs.SendMessage': writes(sqs.shapes.sendMessage, sqs.sendMessage),
  'sqs.ReceiveMessage': writes(sqs.shapes.receiveMessage, sqs.receiveMessage),
  'sqs.DeleteMessage': writes(sqs.shapes.deleteMessage, sqs.deleteMessage),

  'elasticbeanstalk.DescribeEnvironments': reads(beanstalk.describeEnvironments, environments.describeEnvironments),
  'elasticbeanstalk.DescribeEnvironmentResources': reads(
    beanstalk.describeEnvironmentResources,
    environments.describeEnvironmentResources,
  ),
  'elasticbeanstalk.DescribeConfigurationSettings': reads(
    beanstalk.describeConfigurationSettings,
    settings.describeConfigurationSettings,
  ),
  'elasticbeanstalk.DescribeConfigurationOptions': reads(
    beanstalk.describeConfigurationOptions,
    settings.describeConfigurationOptions,
  ),
  'elasticbeanstalk.ValidateConfigurationSettings': reads(
    beanstalk.validateConfigurationSettings,
    settings.validateConfigurationSettings,
  ),
  'elasticbeanstalk.UpdateEnvironment': writes(beanstalk.updateEnvironment, updates.updateEnvironment),
  'elasticbeanstalk.DescribeEvents': reads(beanstalk.describeEvents, updates.describeEvents),

  'tagging.GetResources': reads(tagging.shapes.getResources, tagging.getResources),

  'sts.GetCallerIdentity': reads(object({}), sts.getCallerIdentity),
};

function reads(shape: ObjectShape, run: Operation['run'], perSecond: number | null = null): Operation {
  return { access: 'read', perSecond, shape, run };
}

function writes(shape: ObjectShape, run: Operation['run'], perSecond: number | null = null): Operation {
  return { access: 'write', perSecond, shape, run };
}
