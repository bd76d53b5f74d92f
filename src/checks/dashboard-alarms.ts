import { type JsonPointer, pointerTo } from '../core/json.ts';
import { type Patterns, patternsOf } from '../kinds/dashboard/declaration.ts';
import { expandNames, isPattern } from '../kinds/name-pattern.ts';
import { didYouMean } from '../manifest/nearest.ts';
import type { FoundAt } from './alarm-check.ts';
import type { CheckContext } from './check.ts';
import { dashboardCheck, namesOf } from './dashboard-check.ts';

/** AWS takes a dashboard that names an alarm which is not there, and shows nothing for it. */
export const dashboardAlarms = dashboardCheck('dashboard/alarms', function* (widgets, context) {
  if (context.complete === false) return;
  const metricAlarms = namesOf(context, 'alarm');
  const all = namesOf(context, 'alarm', 'composite-alarm');
  const meant = patternsFor(all, context);
  for (const { widget, at } of widgets) {
    const { alarms, thresholds, status } = widget;
    if (alarms !== undefined) yield* unfit(alarms, { at: pointerTo(at, 'alarms'), names: metricAlarms, meant });
    if (typeof thresholds === 'string' || Array.isArray(thresholds))
      yield* unfit(thresholds as Patterns, { at: pointerTo(at, 'thresholds'), names: metricAlarms, meant });
    // The state of an alarm of others can be shown.
    if (status !== undefined) yield* unfit(status, { at: pointerTo(at, 'status'), names: all, meant, others: true });
  }
});

interface Known {
  readonly at: JsonPointer;
  readonly names: readonly string[];
  /** Patterns that would fit. */
  readonly meant: readonly string[];
  readonly others?: boolean;
}

function* unfit(patterns: Patterns, { at, names, meant, others = false }: Known): Iterable<FoundAt> {
  for (const [index, pattern] of patternsOf(patterns).entries()) {
    if (others && pattern.startsWith('arn:')) continue;
    if (isPattern(pattern) ? expandNames([pattern], names).length > 0 : names.includes(pattern)) continue;
    const place = typeof patterns === 'string' ? at : pointerTo(at, index);
    const suggestion = didYouMean(pattern, names) ?? didYouMean(pattern, meant);
    if (isPattern(pattern)) yield { at: place, message: `no alarm of this stack fits "${pattern}"`, suggestion };
    else if (others)
      yield {
        at: place,
        severity: 'warning',
        message: `this stack has no alarm "${pattern}": it must be there already`,
        suggestion,
      };
    else yield { at: place, message: `there is no alarm "${pattern}"`, suggestion };
  }
}

/** Patterns for the same alarm of all services: what somebody may have meant by one that fits none. */
function patternsFor(names: readonly string[], { services = [] }: CheckContext): readonly string[] {
  const endings = services.flatMap(({ name: service }) =>
    names.flatMap((name) => (name.startsWith(`${service}-`) ? [`*${name.slice(service.length)}`] : [])),
  );
  return [...new Set(endings)];
}
