import type { Json } from '../../src/core/json.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { logGroupStranger, metricFilterStranger, queryStranger } from './logs-strangers.ts';
import type { Stranger } from './stranger.ts';

export type { Stranger } from './stranger.ts';

const muteRule = (name: string): string => `arn:aws:cloudwatch:eu-central-1:123456789012:alarm-mute-rule:${name}`;
const arnOf = (topic: string): string => `arn:aws:sns:eu-central-1:123456789012:${topic}`;

/** By kind, for the law that what we do not know survives our updates. */
export const strangers: { readonly [kind: string]: Stranger } = {
  alarm: {
    set: async ({ state }, name) => {
      const held = state.alarms.get(name);
      if (held?.type !== 'MetricAlarm') throw new Error(`no alarm ${name}`);
      held.alarm = { ...held.alarm, EvaluationWindow: { WallClockWindow: { Timezone: 'Europe/Paris' } } };
    },
    read: async ({ state }, name) => {
      const held = state.alarms.get(name);
      return held?.type === 'MetricAlarm' ? (held.alarm.EvaluationWindow as Json | undefined) : undefined;
    },
  },
  'composite-alarm': {
    set: async ({ state }, name) => {
      const held = state.alarms.get(name);
      if (held?.type !== 'CompositeAlarm') throw new Error(`no composite ${name}`);
      held.alarm = { ...held.alarm, ActionConfiguration: { AlarmTagsPropagation: { Enabled: true } } };
    },
    read: async ({ state }, name) => {
      const held = state.alarms.get(name);
      return held?.type === 'CompositeAlarm' ? (held.alarm.ActionConfiguration as Json | undefined) : undefined;
    },
  },
  dashboard: {
    set: async ({ state }, name) => {
      const held = state.dashboards.get(name);
      if (!held) throw new Error(`no dashboard ${name}`);
      const body = JSON.stringify({ ...JSON.parse(held.body), sharing: { with: ['everybody'] } });
      state.dashboards.set(name, { ...held, body });
    },
    read: async ({ state }, name) => JSON.parse(state.dashboards.get(name)?.body ?? '{}').sharing as Json | undefined,
  },
  // All that a mute rule has is modelled; somebody else's tag is what stays.
  'mute-rule': {
    set: async (sandbox, name) => {
      const Tags = [{ Key: 'team', Value: 'platform' }];
      await sandbox.act('cloudwatch.TagResource', { ResourceARN: muteRule(name), Tags });
    },
    read: async ({ state }, name) => state.tags.of(muteRule(name)).team,
  },
  topic: {
    set: async (sandbox, name) => {
      const rate = { AttributeName: 'HTTPSuccessFeedbackSampleRate', AttributeValue: '50' };
      await sandbox.act('sns.SetTopicAttributes', { TopicArn: arnOf(name), ...rate });
    },
    read: async ({ state }, name) => state.topics.get(arnOf(name))?.attributes.get('HTTPSuccessFeedbackSampleRate'),
  },
  subscription: {
    set: async (sandbox, name) => {
      const AttributeValue = JSON.stringify({ healthyRetryPolicy: { numRetries: 7 } });
      const SubscriptionArn = subscriptionNamed(sandbox, name).arn;
      await sandbox.act('sns.SetSubscriptionAttributes', {
        SubscriptionArn,
        AttributeName: 'DeliveryPolicy',
        AttributeValue,
      });
    },
    read: async (sandbox, name) => subscriptionNamed(sandbox, name).attributes.get('DeliveryPolicy'),
  },
  'environment-settings': {
    set: async (sandbox, name) => {
      const { ConfigDocument } = await documentOf(sandbox, name);
      const Rules = { Environment: { Application: { ApplicationRequests4xx: { Enabled: false } } } };
      const settings = {
        [REPORTING]: {
          ConfigDocument: JSON.stringify({ ...ConfigDocument, Rules }),
          HealthCheckSuccessThreshold: 'Warning',
        },
        'aws:elasticbeanstalk:application:environment': { DB_PASSWORD: 'hunter2' },
      };
      const OptionSettings = Object.entries(settings).flatMap(([Namespace, options]) =>
        Object.entries(options).map(([OptionName, Value]) => ({ Namespace, OptionName, Value })),
      );
      await sandbox.act('elasticbeanstalk.UpdateEnvironment', { EnvironmentName: name, OptionSettings });
    },
    read: async (sandbox, name) => {
      const { ConfigDocument, ...others } = await documentOf(sandbox, name);
      return [ConfigDocument.Rules, others.HealthCheckSuccessThreshold, others.DB_PASSWORD] as Json;
    },
  },
  'log-group': logGroupStranger,
  'metric-filter': metricFilterStranger,
  'query-definition': queryStranger,
};

function subscriptionNamed({ state }: Sandbox, name: string) {
  const found = [...state.subscriptions.values()].find(
    ({ topicArn, protocol, endpoint }) => name === `${topicArn.split(':').at(-1)}/${protocol}/${endpoint}`,
  );
  if (!found) throw new Error(`no subscription ${name}`);
  return found;
}

const REPORTING = 'aws:elasticbeanstalk:healthreporting:system';

async function documentOf(sandbox: Sandbox, EnvironmentName: string) {
  const settings = { ApplicationName: EnvironmentName, EnvironmentName };
  const answer = await sandbox.act('elasticbeanstalk.DescribeConfigurationSettings', settings);
  const [set] = (answer as { ConfigurationSettings: { OptionSettings: { OptionName: string; Value: string }[] }[] })
    .ConfigurationSettings;
  const values = Object.fromEntries((set?.OptionSettings ?? []).map(({ OptionName, Value }) => [OptionName, Value]));
  return { ...values, ConfigDocument: JSON.parse(values.ConfigDocument ?? '{}') as { readonly Rules?: Json } } as {
    readonly ConfigDocument: { readonly Rules?: Json };
    readonly [option: string]: unknown;
  };
}
