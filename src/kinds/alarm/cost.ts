import type { Cost } from '../../core/types.ts';
import { METRICS_PER_BAND, prices } from '../../cost/prices.ts';
import { bandWidth } from './comparison.ts';
import type { AlarmSpec, Query } from './spec.ts';

/** Expressions that read metrics themselves: AWS charges for each that they find, and only it knows how many. */
const readsMetrics = /^\s*SELECT\b|\b(?:SEARCH|DB_PERF_INSIGHTS|INSIGHT_RULE_METRIC|LAMBDA)\s*\(/i;

/** Dollars a month: so much for every metric that the alarm watches. https://aws.amazon.com/cloudwatch/pricing/ */
export function cost({ metric, queries }: AlarmSpec): Cost {
  const entries = Object.values(queries ?? {});
  if (entries.some(({ expression }) => expression !== null && readsMetrics.test(expression))) return null;
  const watched = metric ? 1 : entries.reduce((count, entry) => count + metricsIn(entry), 0);
  const periods = [...(metric ? [metric] : []), ...entries].map(({ periodSeconds }) => periodSeconds);
  const price = Math.min(...periods) < 60 ? prices.highResolutionAlarmMetricMonth : prices.alarmMetricMonth;
  return Math.round(watched * price.usd * 100) / 100;
}

function metricsIn({ metric, expression }: Query): number {
  if (metric) return 1;
  return bandWidth(expression ?? '') === null ? 0 : METRICS_PER_BAND;
}
