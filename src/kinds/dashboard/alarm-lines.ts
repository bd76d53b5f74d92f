import { byCodeUnit, type Json } from '../../core/json.ts';
import type { MetricName, Query } from '../alarm/spec.ts';
import { given } from '../given.ts';
import { scopedExpression, scopedId } from './identifiers.ts';
import { type GraphLine, lineEntry } from './line-entry.ts';
import type { ShownAlarm } from './patterns.ts';

/** What the alarms watch as entries of `metrics`, labelled by service, in the order of the labels. */
export function alarmEntries(alarms: readonly ShownAlarm[]): readonly Json[] {
  const lines = alarms.flatMap((alarm) => linesOf(alarm, labelOf(alarm, alarms)));
  return lines.sort((a, b) => byCodeUnit(a.label ?? '', b.label ?? '')).map(lineEntry);
}

/**
 * The thresholds of the alarms as horizontal annotations: equal ones once. Names go by value and not by service, so that two changes
 * that each move one alarm add up.
 */
export function alarmThresholds(alarms: readonly ShownAlarm[]): readonly Json[] {
  const groups = new Map<number, ShownAlarm[]>();
  for (const alarm of alarms) {
    const { threshold } = alarm.spec;
    if (threshold !== null) groups.set(threshold, [...(groups.get(threshold) ?? []), alarm]);
  }
  // What most alarms share has the plain name: an alarm that differs changes no other line.
  const sorted = [...groups].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || a - b);
  const taken = new Set<string>();
  return sorted.map(([value, group]) => {
    const plain = few(group.map(({ shortName }) => shortName)) ?? `threshold ${value}`;
    const label = taken.has(plain) ? `${plain} ${value}` : plain;
    taken.add(plain);
    return { value, label };
  });
}

/** The service, unless several of its alarms are shown. */
function labelOf({ name, service }: ShownAlarm, alarms: readonly ShownAlarm[]): string {
  const alone = service !== null && alarms.filter((other) => other.service === service).length === 1;
  return alone ? service : name;
}

function linesOf({ name, spec }: ShownAlarm, label: string): GraphLine[] {
  const { metric, queries, thresholdMetricId } = spec;
  if (metric) return [{ metric, statistic: metric.statistic, periodSeconds: metric.periodSeconds, label }];
  const ids = new Set(Object.keys(queries ?? {}));
  return [...ids].sort(byCodeUnit).map((id) => {
    const query = queries?.[id] as Query;
    const main = query.returnData && id !== thresholdMetricId;
    return {
      metric: query.metric as MetricName | null,
      ...given({ statistic: query.statistic, account: query.account }),
      ...(query.expression !== null && { expression: scopedExpression(query.expression, ids, name) }),
      periodSeconds: query.periodSeconds,
      id: scopedId(id, name),
      label: main ? label : `${label} ${id}`,
      ...(query.returnData ? {} : { visible: false }),
    };
  });
}

/** Up to three different texts as one, or null where there are more. */
function few(texts: readonly string[]): string | null {
  const different = [...new Set(texts)].sort(byCodeUnit);
  return different.length > 3 ? null : different.join(', ');
}
