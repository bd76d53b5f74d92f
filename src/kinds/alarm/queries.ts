import { byCodeUnit } from '../../core/json.ts';
import { secondsOf } from '../duration.ts';
import { bandExpression, bandIds, isBandComparison, operatorOf } from './comparison.ts';
import type { DeclaredMetric, DeclaredQuery, DeclaredWhen } from './declaration.ts';
import { expressionPeriod, type MetricName, type Queries, type Query, type WatchedMetric } from './spec.ts';
import { normalStatistic } from './statistic.ts';

type Entries = readonly (readonly [id: string, query: DeclaredQuery])[];

/** Brings `metrics` to normal form: every period filled in, and of each entry said whether it is returned. */
export function normalizeQueries(metrics: { readonly [id: string]: DeclaredQuery }, when: DeclaredWhen): Queries {
  const entries: Entries = Object.entries(metrics).sort(([a], [b]) => byCodeUnit(a, b));
  const returned = returnedIds(entries, when);
  const period = periodsOf(entries, when);
  return Object.fromEntries(
    entries.map(([id, entry]) => {
      return [id, { ...queryOf(entry, when), periodSeconds: period(entry), returnData: returned.has(id) }];
    }),
  );
}

/** The short form of an anomaly alarm written out: the metric and a band around it. */
export function bandQueries({ statistic, periodSeconds, unit, ...metric }: WatchedMetric, width: number): Queries {
  const common = { periodSeconds, label: null, returnData: true, account: null } satisfies Partial<Query>;
  const expression = bandExpression(bandIds.metric, width);
  return {
    [bandIds.metric]: { ...common, expression: null, metric, statistic, unit },
    [bandIds.band]: { ...common, expression, metric: null, statistic: null, unit: null },
  };
}

/** A declared metric's identity, without its unit. */
export function metricName({ namespace, name, dimensions }: DeclaredMetric): MetricName {
  return { namespace, name, dimensions: { ...dimensions } };
}

function queryOf(entry: DeclaredQuery, when: DeclaredWhen): Omit<Query, 'periodSeconds' | 'returnData'> {
  const common = { label: entry.label || null, account: entry.account ?? null };
  if (!entry.metric)
    return { ...common, expression: entry.expression ?? '', metric: null, statistic: null, unit: null };
  return {
    ...common,
    expression: null,
    metric: metricName(entry.metric),
    statistic: normalStatistic(entry.statistic ?? when.statistic ?? 'Average'),
    unit: entry.metric.unit ?? null,
  };
}

/** An entry's own period, else the alarm's; an expression without either runs at the metrics'. */
function periodsOf(entries: Entries, when: DeclaredWhen): (entry: DeclaredQuery) => number {
  const said = ({ period = when.period }: DeclaredQuery) => (period === undefined ? null : secondsOf(period));
  const ofMetrics = entries.flatMap(([, entry]) => (entry.metric ? [said(entry) ?? expressionPeriod([])] : []));
  return (entry) => said(entry) ?? expressionPeriod(entry.metric ? [] : ofMetrics);
}

/**
 * The ids that say so, besides the band, which is compared with and so always returned; where nobody says so, the only expression or
 * the only entry. AWS wants exactly one (and the band): https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
function returnedIds(entries: Entries, when: DeclaredWhen): ReadonlySet<string> {
  const band = isBandComparison(operatorOf(when.is)) ? String(when.band ?? '') : '';
  const others = entries.filter(([id]) => id !== band);
  const said = others.filter(([, entry]) => entry.return === true);
  const silent = others.filter(([, entry]) => entry.return === undefined);
  const expressions = silent.filter(([, entry]) => !entry.metric);
  const chosen = said.length > 0 ? said : (onlyOne(expressions) ?? onlyOne(silent) ?? []);
  const bands = entries.filter(([id, entry]) => id === band && entry.return !== false);
  return new Set([...chosen, ...bands].map(([id]) => id));
}

function onlyOne(entries: Entries): Entries | undefined {
  return entries.length === 1 ? entries : undefined;
}
