import { alarmHazards } from './alarm/hazards.ts';
import { alarm } from './alarm/index.ts';
import { compositeHazards } from './composite-alarm/hazards.ts';
import { compositeAlarm } from './composite-alarm/index.ts';
import { dashboardHazards } from './dashboard/hazards.ts';
import { dashboard } from './dashboard/index.ts';
import { environmentSettingsHazards } from './environment-settings/hazards.ts';
import { environmentSettings } from './environment-settings/index.ts';
import type { AnyAwsKind } from './kind.ts';
import { logGroupHazards } from './log-group/hazards.ts';
import { logGroup } from './log-group/index.ts';
import { metricFilterHazards } from './metric-filter/hazards.ts';
import { metricFilter } from './metric-filter/index.ts';
import { muteRuleHazards } from './mute-rule/hazards.ts';
import { muteRule } from './mute-rule/index.ts';
import { queryDefinition } from './query-definition/index.ts';
import { subscription } from './subscription/index.ts';
import { topicHazards } from './topic/hazards.ts';
import { topic } from './topic/index.ts';

/** Every kind of resource that the engine knows: one line each. */
export const kinds: readonly AnyAwsKind[] = [
  alarm,
  compositeAlarm,
  dashboard,
  muteRule,
  topic,
  subscription,
  environmentSettings,
  logGroup,
  metricFilter,
  queryDefinition,
];

/** The hazards that kinds can name, besides those of every kind, with their levels. */
export const kindHazards = {
  ...alarmHazards,
  ...compositeHazards,
  ...dashboardHazards,
  ...muteRuleHazards,
  ...topicHazards,
  ...environmentSettingsHazards,
  ...logGroupHazards,
  ...metricFilterHazards,
};
