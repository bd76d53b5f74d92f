import type { Json, JsonObject } from '../../src/core/json.ts';
import type { Tags } from '../../src/core/types.ts';
import type { Ask, Context } from './evaluate.ts';

/** Where a request goes, and what resources carried when it came. */
export interface Place {
  readonly account: string;
  readonly region: string;
  tagsOf(arn: string): Tags;
}

/** No role goes to another service. */
const passing: Context = { 'iam:PassedToService': 'sns.amazonaws.com' };

type Touches = readonly (readonly [action: string, resource: string])[];

/** What AWS takes a request for, from the Service Authorization Reference; `*` where it names no resource. */
export function asksOf(op: string, input: JsonObject, place: Place): readonly Ask[] {
  const service = op.slice(0, op.indexOf('.'));
  const operation = op.slice(op.lastIndexOf('.') + 1);
  const touches = touched[service]?.(operation, input, place);
  if (!touches) throw new Error(`nobody says what ${op} asks of IAM`);
  return touches.map(([action, resource]) => {
    const context = action === 'iam:PassRole' ? passing : contextOf(input, resource, place);
    return { action, resource, context };
  });
}

const touched: { readonly [service: string]: (operation: string, input: JsonObject, place: Place) => Touches } = {
  sts: () => [],
  tagging: (operation) => [[`tag:${operation}`, '*']],
  cloudwatch,
  sns,
  logs,
  elasticbeanstalk,
};

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html */
function cloudwatch(operation: string, input: JsonObject, { account, region }: Place): Touches {
  const action = `cloudwatch:${operation}`;
  const alarm = (name: Json | undefined) => `arn:aws:cloudwatch:${region}:${account}:alarm:${name}`;
  const rule = (name: Json | undefined) => `arn:aws:cloudwatch:${region}:${account}:alarm-mute-rule:${name}`;
  const dashboard = (name: Json | undefined) => `arn:aws:cloudwatch::${account}:dashboard/${name}`;
  const tagged = (arn: string): Touches => (input.Tags ? [['cloudwatch:TagResource', arn]] : []);
  switch (operation) {
    case 'PutMetricAlarm':
      return [[action, alarm(input.AlarmName)], ...tagged(alarm(input.AlarmName))];
    case 'PutCompositeAlarm':
      return [[action, '*'], ...tagged(alarm(input.AlarmName))];
    case 'DeleteAlarms':
      return list(input.AlarmNames).map((name) => [action, alarm(name)]);
    case 'PutDashboard':
    case 'GetDashboard':
      return [[action, dashboard(input.DashboardName)], ...tagged(dashboard(input.DashboardName))];
    case 'DeleteDashboards':
      return list(input.DashboardNames).map((name) => [action, dashboard(name)]);
    case 'PutAlarmMuteRule': {
      const muted = list((input.MuteTargets as JsonObject).AlarmNames);
      return [rule(input.Name), ...muted.map(alarm)]
        .map((arn) => [action, arn] as const)
        .concat(tagged(rule(input.Name)));
    }
    case 'GetAlarmMuteRule':
    case 'DeleteAlarmMuteRule':
      return [[action, rule(input.AlarmMuteRuleName)]];
    case 'TagResource':
    case 'UntagResource':
    case 'ListTagsForResource':
      return [[action, String(input.ResourceARN)]];
    default:
      return [[action, '*']];
  }
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html */
function sns(operation: string, input: JsonObject, { account, region }: Place): Touches {
  const action = `sns:${operation}`;
  if (operation === 'CreateTopic') {
    const arn = `arn:aws:sns:${region}:${account}:${input.Name}`;
    return [[action, arn], ...(input.Tags ? [['sns:TagResource', arn] as const] : [])];
  }
  return [[action, String(input.TopicArn ?? input.ResourceArn ?? '*')], ...passed(input)];
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
function passed({ Attributes, AttributeName, AttributeValue }: JsonObject): Touches {
  const role =
    AttributeName === 'SubscriptionRoleArn' ? AttributeValue : (Attributes as JsonObject)?.SubscriptionRoleArn;
  return role ? [['iam:PassRole', String(role)]] : [];
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html */
function logs(operation: string, input: JsonObject, { account, region }: Place): Touches {
  const action = `logs:${operation}`;
  if (input.resourceArn) return [[action, String(input.resourceArn)]];
  if (operation.startsWith('Describe') || !input.logGroupName || operation === 'PutQueryDefinition')
    return [[action, '*']];
  const arn = `arn:aws:logs:${region}:${account}:log-group:${input.logGroupName}`;
  return [[action, `${arn}:*`], ...(input.tags ? [['logs:TagResource', arn] as const] : [])];
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticbeanstalk.html */
function elasticbeanstalk(operation: string, input: JsonObject, { account, region }: Place): Touches {
  const arn = `arn:aws:elasticbeanstalk:${region}:${account}:environment/an application/${input.EnvironmentName}`;
  return [[`elasticbeanstalk:${operation}`, operation === 'UpdateEnvironment' ? arn : '*']];
}

function contextOf(input: JsonObject, resource: string, place: Place): Context {
  const tags = tagsIn(input.Tags ?? input.tags);
  const keys = [...Object.keys(tags), ...list(input.TagKeys ?? input.tagKeys)];
  const notified = ['AlarmActions', 'OKActions', 'InsufficientDataActions'].flatMap((member) => list(input[member]));
  return {
    'aws:RequestedRegion': place.region,
    ...prefixed('aws:ResourceTag/', place.tagsOf(resource.replace(/:\*$/, ''))),
    ...prefixed('aws:RequestTag/', tags),
    ...(keys.length > 0 && { 'aws:TagKeys': keys }),
    ...(notified.length > 0 && { 'cloudwatch:AlarmActions': notified }),
  };
}

function prefixed(prefix: string, tags: Tags): Context {
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [`${prefix}${key}`, value]));
}

function tagsIn(tags: Json | undefined): Tags {
  if (!Array.isArray(tags)) return (tags ?? {}) as Tags;
  return Object.fromEntries((tags as readonly Tags[]).map(({ Key = '', Value = '' }) => [Key, Value]));
}

function list(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
