import { createHash } from 'node:crypto';
import type { CompositeAlarm, MetricAlarm, PutAlarmMuteRuleInput } from '@aws-sdk/client-cloudwatch';
import type { QueryDefinition } from '@aws-sdk/client-cloudwatch-logs';
import type { Tags } from '../core/types.ts';
import { type LogGroup, newGroup } from './logs/group.ts';
import { TagBook } from './tag-book.ts';
import { metricKey, type World, type WorldEnvironment, type WorldMetric } from './world.ts';

/** Names are shared by the two types, as in AWS. */
export type Alarm =
  | { readonly type: 'MetricAlarm'; alarm: MetricAlarm }
  | { readonly type: 'CompositeAlarm'; alarm: CompositeAlarm };

export interface Dashboard {
  /** As it was sent. */
  readonly body: string;
  readonly modifiedMs: number;
}

/** A mute rule as it was put. */
export interface MuteRule {
  readonly put: PutAlarmMuteRuleInput;
  readonly updated: Date;
}

export interface Topic {
  readonly arn: string;
  /** Only what was set: policy, display name, key, … */
  readonly attributes: Map<string, string>;
  subscriptionsDeleted: number;
}

export interface Subscription {
  readonly arn: string;
  readonly topicArn: string;
  readonly protocol: string;
  readonly endpoint: string;
  readonly attributes: Map<string, string>;
  readonly createdMs: number;
  /** What the link in the confirmation message carries; null once confirmed. */
  token: string | null;
}

export interface Message {
  readonly id: string;
  readonly body: string;
  readonly sentMs: number;
  visibleFromMs: number;
  receipt: string | null;
  receives: number;
  firstReceivedMs: number | null;
}

export interface Queue {
  readonly name: string;
  readonly arn: string;
  readonly attributes: Map<string, string>;
  readonly createdMs: number;
  modifiedMs: number;
  messages: Message[];
}

/** Everything that the account holds. Services change it; tests may look into it. */
export interface SandboxState {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly endpoint: string;
  readonly clock: () => number;
  /** The tagging API shows tags as they were so long ago. */
  readonly tagLagMs: number;
  /** How long Elastic Beanstalk takes to update an environment. */
  readonly updateMs: number;
  readonly alarms: Map<string, Alarm>;
  readonly dashboards: Map<string, Dashboard>;
  readonly muteRules: Map<string, MuteRule>;
  readonly metrics: Map<string, WorldMetric>;
  readonly topics: Map<string, Topic>;
  readonly subscriptions: Map<string, Subscription>;
  readonly queues: Map<string, Queue>;
  readonly logGroups: Map<string, LogGroup>;
  /** Saved queries, by id. */
  readonly queries: Map<string, QueryDefinition>;
  /** The id that a request with this token made or changed. */
  readonly queryTokens: Map<string, string>;
  readonly environments: Map<string, WorldEnvironment>;
  /** By ARN. */
  readonly tags: TagBook;
  /** How many ids AWS has invented here. */
  ids: number;
}

export type Setting = Pick<SandboxState, 'account' | 'region' | 'endpoint' | 'clock' | 'tagLagMs' | 'updateMs'>;

export function makeState(setting: Setting, world: World): SandboxState {
  return {
    ...setting,
    partition: partitionOf(setting.region),
    alarms: new Map(),
    dashboards: new Map(),
    muteRules: new Map(),
    metrics: new Map(world.metrics.map((metric) => [metricKey(metric), metric])),
    topics: new Map(),
    subscriptions: new Map(),
    queues: new Map(),
    logGroups: new Map((world.logGroups ?? []).map((name) => [name, newGroup(name, setting.clock())])),
    queries: new Map(),
    queryTokens: new Map(),
    environments: new Map(world.environments.map((environment) => [environment.name, environment])),
    tags: new TagBook(setting.clock),
    ids: 0,
  };
}

/** `arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE`. */
export function arnOf(state: SandboxState, service: string, resource: string): string {
  return `arn:${state.partition}:${service}:${state.region}:${state.account}:${resource}`;
}

/** Who every request is said to come from; any credentials are accepted. */
export function callerArn(state: SandboxState): string {
  return `arn:${state.partition}:iam::${state.account}:user/sandbox`;
}

/** A UUID, the same in every run: what AWS invents must not make two runs differ. */
export function inventId(state: SandboxState): string {
  state.ids += 1;
  const hex = createHash('sha256').update(`${state.account} ${state.ids}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** AWS's list of tags as an object. */
export function tagsOf(list: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined): Tags {
  return Object.fromEntries((list ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? '']));
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const partitions: readonly (readonly [prefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
];

function partitionOf(region: string): string {
  return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
