import type { Problem } from '../core/types.ts';
import { tidy } from '../manifest/problems.ts';
import type { Loaded } from '../manifest/types.ts';
import { alarmActions } from './alarm-actions.ts';
import { alarmBand } from './alarm-band.ts';
import { alarmBreachingWithoutNotify } from './alarm-breaching-without-notify.ts';
import { alarmDatapoints } from './alarm-datapoints.ts';
import { alarmDescription } from './alarm-description.ts';
import { alarmGap } from './alarm-gap.ts';
import { alarmIncomplete } from './alarm-incomplete.ts';
import { alarmMetrics } from './alarm-metrics.ts';
import { alarmName } from './alarm-name.ts';
import { alarmNoMetric } from './alarm-no-metric.ts';
import { alarmNotify } from './alarm-notify.ts';
import { alarmPeriod } from './alarm-period.ts';
import { alarmPriority } from './alarm-priority.ts';
import { alarmPublished } from './alarm-published.ts';
import { alarmRunbook } from './alarm-runbook.ts';
import { alarmStatistic } from './alarm-statistic.ts';
import { alarmUnit } from './alarm-unit.ts';
import { alarmWarmUp } from './alarm-warm-up.ts';
import { alarmWindow } from './alarm-window.ts';
import type { Check, CheckContext, LiveCheck } from './check.ts';
import { compositeChildren } from './composite-children.ts';
import { compositeCycle } from './composite-cycle.ts';
import { compositeRule } from './composite-rule.ts';
import { dashboardAlarms } from './dashboard-alarms.ts';
import { dashboardContent } from './dashboard-content.ts';
import { dashboardGauge } from './dashboard-gauge.ts';
import { dashboardPeriod } from './dashboard-period.ts';
import { dashboardPublished } from './dashboard-published.ts';
import { dashboardSize } from './dashboard-size.ts';
import { dashboardTitle } from './dashboard-title.ts';
import { environmentEnhancedHealth } from './environment-enhanced-health.ts';
import { environmentLogGroup } from './environment-log-group.ts';
import { environmentMetrics } from './environment-metrics.ts';
import { environmentName } from './environment-name.ts';
import { logGroupName } from './log-group-name.ts';
import { logGroupRetention } from './log-group-retention.ts';
import { metricFilterIncomplete } from './metric-filter-incomplete.ts';
import { metricFilterLogClass } from './metric-filter-log-class.ts';
import { metricFilterLogGroup } from './metric-filter-log-group.ts';
import { metricFilterMetric } from './metric-filter-metric.ts';
import { metricFilterName } from './metric-filter-name.ts';
import { metricFilterPattern } from './metric-filter-pattern.ts';
import { metricFilterQuota } from './metric-filter-quota.ts';
import { metricFilterSamples } from './metric-filter-samples.ts';
import { muteRuleAlarms } from './mute-rule-alarms.ts';
import { muteRuleWindow } from './mute-rule-window.ts';
import { queryDefinitionName } from './query-definition-name.ts';
import { queryDefinitionQuery } from './query-definition-query.ts';
import { runbookUnused } from './runbook-unused.ts';
import { stackAllow } from './stack-allow.ts';
import { stackBlock } from './stack-block.ts';
import { stackPriorities } from './stack-priorities.ts';
import { subscriptionDuplicate } from './subscription-duplicate.ts';
import { subscriptionEndpoint } from './subscription-endpoint.ts';
import { topicFifo } from './topic-fifo.ts';
import { topicKmsKey } from './topic-kms-key.ts';

/** Every check: one line each. */
export const checks: readonly Check[] = [
  alarmActions,
  alarmBand,
  alarmBreachingWithoutNotify,
  alarmDatapoints,
  alarmDescription,
  alarmGap,
  alarmIncomplete,
  alarmMetrics,
  alarmName,
  alarmNotify,
  alarmPeriod,
  alarmPriority,
  alarmPublished,
  alarmRunbook,
  alarmStatistic,
  alarmUnit,
  alarmWarmUp,
  alarmWindow,
  compositeChildren,
  compositeCycle,
  compositeRule,
  dashboardAlarms,
  dashboardContent,
  dashboardGauge,
  dashboardPeriod,
  dashboardPublished,
  dashboardSize,
  dashboardTitle,
  environmentEnhancedHealth,
  environmentLogGroup,
  environmentMetrics,
  environmentName,
  muteRuleAlarms,
  muteRuleWindow,
  logGroupName,
  logGroupRetention,
  metricFilterIncomplete,
  metricFilterLogClass,
  metricFilterLogGroup,
  metricFilterMetric,
  metricFilterName,
  metricFilterPattern,
  metricFilterQuota,
  metricFilterSamples,
  queryDefinitionName,
  queryDefinitionQuery,
  runbookUnused,
  stackAllow,
  stackBlock,
  stackPriorities,
  subscriptionDuplicate,
  subscriptionEndpoint,
  topicFifo,
  topicKmsKey,
];

/** Every check that asks the account: one line each. */
export const liveChecks: readonly LiveCheck[] = [alarmNoMetric];

/** Everything that is wrong with what was read, the checks' findings and those of reading it; `now` is YYYY-MM-DD. */
export function checkLoaded({ checkable, problems, runbooks }: Loaded, now: string): readonly Problem[] {
  return checkable ? tidy([...problems, ...checkDeclared({ ...checkable, runbooks, now })]) : problems;
}

/** What the checks that need no account find, sorted; one line of a profile that is wrong for six services is one problem. */
export function checkDeclared(context: CheckContext): readonly Problem[] {
  return tidy(checks.flatMap((check) => check.run(context)));
}
