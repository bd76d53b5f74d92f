import { sameJson } from '../../core/json.ts';
import { durationOf } from '../duration.ts';
import { given } from '../given.ts';
import { listOf } from '../set.ts';
import { bandIds, bandWidth, isBandComparison, wordFor } from './comparison.ts';
import type { AlarmDeclaration, DeclaredMetric, DeclaredQuery, DeclaredWhen } from './declaration.ts';
import { bandQueries } from './queries.ts';
import {
  type AlarmSpec,
  defaultWarmUpMinutes,
  type MetricName,
  periodSecondsOf,
  type Queries,
  type Query,
  type WatchedMetric,
} from './spec.ts';

/** The inverse of `normalize`, in the flat form: actions as ARNs, the description as it stands, no priority and no runbook. */
export function declare(spec: AlarmSpec): AlarmDeclaration {
  const { when, ...watched } = declareWatched(spec);
  return {
    ...given({ description: spec.description || null, ...watched }),
    when: {
      ...given({ statistic: when.statistic }),
      is: wordFor(spec.comparisonOperator),
      ...given({ threshold: spec.threshold, band: when.band, period: when.period, for: declareCounts(spec) }),
    },
    ...given({
      missingData: spec.treatMissingData === 'missing' ? null : spec.treatMissingData,
      lowSamples: spec.lowSamples === 'evaluate' ? null : spec.lowSamples,
      warmUp: declareWarmUp(spec),
      actions: given({
        alarm: listOf(spec.alarmActions),
        ok: listOf(spec.okActions),
        insufficientData: listOf(spec.insufficientDataActions),
      }),
      enabled: spec.actionsEnabled ? null : false,
    }),
  };
}

interface DeclaredWatched extends Pick<AlarmDeclaration, 'metric' | 'metrics'> {
  readonly when: Omit<DeclaredWhen, 'is'>;
}

function declareWatched(spec: AlarmSpec): DeclaredWatched {
  const { metric, queries, thresholdMetricId } = spec;
  if (metric) return { metric: declareMetric(metric, metric.unit), when: whenOf(metric) };
  const short = shortBand(spec);
  if (short) return { ...short, when: { ...short.when } };
  const band = isBandComparison(spec.comparisonOperator) ? thresholdMetricId : null;
  const periods = new Set(Object.values(queries ?? {}).map(({ periodSeconds }) => periodSeconds));
  const common = periods.size === 1 ? durationOf(periodSecondsOf(spec)) : undefined;
  return {
    metrics: declareQueries(queries ?? {}, { band, common }),
    when: given({ band: thresholdMetricId, period: common }),
  };
}

/** The short form, if that is what these queries are: one metric and a band around it. */
function shortBand({ comparisonOperator, queries, thresholdMetricId }: AlarmSpec): DeclaredWatched | null {
  const watched = queries?.[bandIds.metric];
  const width = bandWidth(queries?.[bandIds.band]?.expression ?? '');
  if (!watched?.metric || watched.statistic === null || width === null) return null;
  if (thresholdMetricId !== bandIds.band || !isBandComparison(comparisonOperator)) return null;
  const { statistic, periodSeconds, unit } = watched;
  const metric: WatchedMetric = { ...watched.metric, statistic, periodSeconds, unit };
  if (!sameJson(queries, bandQueries(metric, width))) return null;
  return { metric: declareMetric(metric, unit), when: { ...whenOf(metric), band: width } };
}

function whenOf({ statistic, periodSeconds }: WatchedMetric): Omit<DeclaredWhen, 'is'> {
  return { statistic, period: durationOf(periodSeconds) };
}

function declareMetric({ namespace, name, dimensions }: MetricName, unit: string | null): DeclaredMetric {
  return { namespace, name, ...given({ dimensions, unit }) };
}

function declareQueries(
  queries: Queries,
  { band, common }: { band: string | null; common: string | undefined },
): { readonly [id: string]: DeclaredQuery } {
  const someReturned = Object.entries(queries).some(([id, query]) => id !== band && query.returnData);
  return Object.fromEntries(
    Object.entries(queries).map(([id, query]) => {
      const silent = id === band ? query.returnData : someReturned && !query.returnData;
      return [id, { ...declareQuery(query, common), ...given({ return: silent ? null : query.returnData }) }];
    }),
  );
}

function declareQuery(query: Query, common: string | undefined): DeclaredQuery {
  return given({
    metric: query.metric && declareMetric(query.metric, query.unit),
    statistic: query.statistic,
    expression: query.expression,
    period: common === undefined ? durationOf(query.periodSeconds) : null,
    label: query.label,
    account: query.account,
  });
}

function declareCounts({ evaluationPeriods, datapointsToAlarm }: AlarmSpec): DeclaredWhen['for'] {
  return evaluationPeriods === datapointsToAlarm ? evaluationPeriods : `${datapointsToAlarm} of ${evaluationPeriods}`;
}

function declareWarmUp(spec: AlarmSpec): NonNullable<AlarmDeclaration['warmUp']> | null {
  const period = durationOf(spec.warmUpMinutes * 60);
  if (spec.warmUpWhole) return { period, whole: true };
  return spec.warmUpMinutes === defaultWarmUpMinutes(spec.evaluationPeriods, periodSecondsOf(spec)) ? null : period;
}
