import type { StackRef } from '../../core/types.ts';
import { secondsOf } from '../duration.ts';
import { membersOf } from '../set.ts';
import { resolvedActions } from './actions.ts';
import { bandIds, declaredWidth, isBandComparison, operatorOf } from './comparison.ts';
import { countsOf } from './counts.ts';
import type { AlarmDeclaration, DeclaredMetric, DeclaredWhen, NotifyingState } from './declaration.ts';
import { describe } from './description.ts';
import { bandQueries, metricName, normalizeQueries } from './queries.ts';
import {
  type AlarmSpec,
  defaultWarmUpMinutes,
  expressionPeriod,
  normalNumber,
  periodSecondsOf,
  type WatchedMetric,
} from './spec.ts';
import { normalStatistic } from './statistic.ts';

/** Brings a declaration to normal form: defaults filled in, the band's short form written out, topics as ARNs. */
export function normalize(declaration: AlarmDeclaration, at: StackRef): AlarmSpec {
  const { when } = declaration;
  const comparisonOperator = operatorOf(when.is);
  const watched = watch(declaration, comparisonOperator);
  const counts = countsOf(when.for);
  return {
    description: describe(declaration, at),
    actionsEnabled: declaration.enabled ?? true,
    alarmActions: actionsOf('alarm', declaration, at),
    okActions: actionsOf('ok', declaration, at),
    insufficientDataActions: actionsOf('insufficientData', declaration, at),
    comparisonOperator,
    threshold: when.threshold === undefined ? null : normalNumber(when.threshold),
    ...counts,
    treatMissingData: declaration.missingData ?? 'missing',
    lowSamples: declaration.lowSamples ?? 'evaluate',
    ...warmUpOf(declaration, defaultWarmUpMinutes(counts.evaluationPeriods, periodSecondsOf(watched))),
    ...watched,
  };
}

type Watched = Pick<AlarmSpec, 'metric' | 'queries' | 'thresholdMetricId'>;

function watch({ metric, metrics, when }: AlarmDeclaration, operator: string): Watched {
  const band = isBandComparison(operator);
  if (metrics) {
    const thresholdMetricId = band && when.band !== undefined ? String(when.band) : null;
    return { metric: null, queries: normalizeQueries(metrics, when), thresholdMetricId };
  }
  if (!metric) throw new Error('an alarm watches a metric or metrics');
  const watched = watchedMetric(metric, when);
  if (!band) return { metric: watched, queries: null, thresholdMetricId: null };
  return { metric: null, queries: bandQueries(watched, declaredWidth(when)), thresholdMetricId: bandIds.band };
}

function watchedMetric(metric: DeclaredMetric, when: DeclaredWhen): WatchedMetric {
  return {
    ...metricName(metric),
    statistic: normalStatistic(when.statistic ?? 'Average'),
    periodSeconds: when.period === undefined ? expressionPeriod([]) : secondsOf(when.period),
    unit: metric.unit ?? null,
  };
}

function warmUpOf({ warmUp }: AlarmDeclaration, whenSilent: number): Pick<AlarmSpec, 'warmUpMinutes' | 'warmUpWhole'> {
  if (warmUp === undefined) return { warmUpMinutes: whenSilent, warmUpWhole: false };
  const { period, whole = false } = typeof warmUp === 'string' ? { period: warmUp } : warmUp;
  return { warmUpMinutes: Math.max(1, Math.ceil(secondsOf(period) / 60)), warmUpWhole: whole };
}

function actionsOf(state: NotifyingState, declaration: AlarmDeclaration, at: StackRef): AlarmSpec['alarmActions'] {
  return membersOf(resolvedActions(declaration, state, at).map(({ arn }) => arn));
}
