import fc from 'fast-check';
import { aloneAmong } from '../../src/core/among.ts';
import type { Json, JsonObject } from '../../src/core/json.ts';
import { answerLookUps } from '../../src/core/references.ts';
import type { Address, Spec } from '../../src/core/types.ts';
import { alarm } from '../../src/kinds/alarm/index.ts';
import type { AlarmSpec } from '../../src/kinds/alarm/spec.ts';
import { environmentSettings } from '../../src/kinds/environment-settings/index.ts';
import { subscription } from '../../src/kinds/subscription/index.ts';
import { nameOf, type SubscriptionSpec } from '../../src/kinds/subscription/spec.ts';
import { topic } from '../../src/kinds/topic/index.ts';
import type { TopicSpec } from '../../src/kinds/topic/spec.ts';
import { alarmSpec } from './alarm.ts';
import { compositeDeclaration } from './composite-alarm.ts';
import { dashboardDeclaration } from './dashboard.ts';
import { environmentName, environmentSettingsSpec } from './environment-settings.ts';
import type { Generated } from './generated.ts';
import { logGroups, metricFilters, queries } from './logs.ts';
import { muteRuleDeclaration } from './mute-rule.ts';
import { subscriptionSpec } from './subscription.ts';
import { topicSpec } from './topic.ts';

export type { Generated } from './generated.ts';

/** By kind: declarations that AWS takes, for the laws. */
export const arbitraries: { readonly [kind: string]: fc.Arbitrary<Generated> } = {
  alarm: fc
    .tuple(names(), alarmSpec.map(answered<AlarmSpec>).filter(isWithinWindow))
    .map(([name, spec]) => plain(name, alarm.declare(onePeriod(spec)) as unknown as Json)),
  'composite-alarm': fc
    .tuple(names(), compositeDeclaration)
    .map(([name, declaration]) => plain(name, declaration as unknown as Json)),
  dashboard: fc
    .tuple(names(), dashboardDeclaration)
    .map(([name, declaration]) => plain(name, declaration as unknown as Json)),
  'mute-rule': fc
    .tuple(names(), muteRuleDeclaration)
    .filter(([, { start, expires }]) => !start || !expires || Date.parse(start) + 60_000 < Date.parse(expires))
    .map(([name, declaration]) => plain(name, declaration as unknown as Json)),
  topic: fc.tuple(names(), topicSpec).map(([name, spec]) => topicNamed(name, spec)),
  subscription: subscriptionSpec.filter(isTaken).map(subscribed),
  'environment-settings': fc
    .tuple(environmentName, environmentSettingsSpec)
    .map(([name, spec]) => plain(name, environmentSettings.declare(spec) as unknown as Json)),
  'log-group': logGroups,
  'metric-filter': metricFilters,
  'query-definition': queries,
};

/** What is written for something that a generated resource needs; null: nothing. */
export function asNeeded({ kind }: Address): Json | null {
  if (kind === 'alarm')
    return { metric: { namespace: 'AWS/EC2', name: 'CPUUtilization' }, when: { is: '>', threshold: 1 } };
  // Where an alarm or a composite will do, the alarm is there.
  return kind === 'composite-alarm' ? null : {};
}

function names(): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 1, maxLength: 20 });
}

function plain(name: string, value: Json): Generated {
  return { name, value, as: (other) => plain(other.name, value) };
}

/** A FIFO topic's name ends in `.fifo`, for ever. */
function topicNamed(name: string, spec: TopicSpec): Generated {
  const value = topic.declare(spec) as unknown as JsonObject;
  return {
    name: spec.fifo ? `${name}.fifo` : name,
    value,
    as: (other) => topicNamed(other.name.replace(/\.fifo$/, ''), { ...spec, fifo: other.name.endsWith('.fifo') }),
  };
}

/** Topic, protocol and end point are a subscription's name. */
function subscribed(spec: SubscriptionSpec): Generated {
  return {
    name: nameOf(spec),
    value: subscription.declare(spec) as unknown as Json,
    as: (other) => {
      const { topic: of, protocol, endpoint } = subscription.normalize(other.value as never, {} as never, aloneAmong);
      return subscribed({ ...spec, topic: of, protocol, endpoint });
    },
  };
}

function answered<S extends Spec>(spec: S): S {
  return answerLookUps(spec, new Map([['${group(my%20env)}', 'my-group']])) as S;
}

/** AWS wants one period for all metrics of an expression. */
function onePeriod(spec: AlarmSpec): AlarmSpec {
  if (!spec.queries) return spec;
  const [first] = Object.values(spec.queries);
  const queries = Object.entries(spec.queries).map(([id, query]) => [
    id,
    { ...query, periodSeconds: first?.periodSeconds ?? 60 },
  ]);
  return { ...spec, queries: Object.fromEntries(queries) };
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html: a day, or a week from an hour's period on. */
function isWithinWindow(spec: AlarmSpec): boolean {
  const periods = spec.metric
    ? [spec.metric.periodSeconds]
    : Object.values(spec.queries ?? {}).map((query) => query.periodSeconds);
  return periods.every((seconds) => seconds * spec.evaluationPeriods <= (seconds < 3_600 ? 86_400 : 604_800));
}

/** A role is for Firehose only; a pending receiver has no attributes to change yet. */
function isTaken(spec: SubscriptionSpec): boolean {
  return spec.role === null && ['sqs', 'lambda'].includes(spec.protocol);
}
