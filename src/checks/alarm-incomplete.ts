import { byCodeUnit, pointerTo } from '../core/json.ts';
import { isBandComparison } from '../kinds/alarm/comparison.ts';
import { nearest } from '../manifest/nearest.ts';
import { alarmCheck, alarmsIn, type FoundAt, type WrittenAlarm, type WrittenQuery } from './alarm-check.ts';
import type { CheckContext } from './check.ts';

/** Once merged, an alarm says what it watches and when it fires; a service's own key may be a misspelt one of its profile. */
export const alarmIncomplete = alarmCheck('alarm/incomplete', function* ({ alarm, declaration }, context) {
  const lacking = [...lackingOf(alarm)].sort((a, b) => byCodeUnit(a, b));
  if (lacking.length > 0) {
    const at = lacking.every((key) => key.startsWith('when.')) && alarm.when ? '/when' : '';
    const hint = declaration.usedBy.length === 0 ? meant(declaration.address.name, context) : undefined;
    const suggestion = hint ?? (lacking.length > 3 ? 'a new alarm needs metric, when and what they hold' : undefined);
    yield { at, absence: true, message: `this alarm is incomplete: it lacks ${lacking.join(', ')}`, suggestion };
  }
  yield* tooMuch(alarm);
});

function* lackingOf({ metric, metrics, when }: WrittenAlarm): Iterable<string> {
  if (!metric && !metrics) yield 'metric';
  if (metric && !metric.namespace) yield 'metric.namespace';
  if (metric && !metric.name) yield 'metric.name';
  if (!when?.is) yield 'when.is';
  if (when?.threshold === undefined && !isBandComparison(when?.is ?? '')) yield 'when.threshold';
  if (!metrics && !when?.statistic) yield 'when.statistic';
  if (!metrics && !when?.period) yield 'when.period';
  for (const [id, query] of Object.entries(metrics ?? {})) yield* lackingOfQuery(id, query, when);
  const periods = Object.values(metrics ?? {}).some(({ period }) => period);
  if (metrics && !when?.period && !periods) yield 'when.period';
}

function* lackingOfQuery(id: string, { metric, expression, statistic }: WrittenQuery, when: WrittenAlarm['when']) {
  if (!metric && !expression) yield `metrics.${id}.metric or metrics.${id}.expression`;
  if (metric && !metric.namespace) yield `metrics.${id}.metric.namespace`;
  if (metric && !metric.name) yield `metrics.${id}.metric.name`;
  if (metric && !statistic && !when?.statistic) yield `metrics.${id}.statistic`;
}

function* tooMuch({ metric, metrics, when }: WrittenAlarm): Iterable<FoundAt> {
  if (metric && metrics) {
    const message = 'both metric and metrics: Scalar metric parameters must not be set if list of Metrics is set';
    yield { at: '/metrics', message, suggestion: 'keep one; metric: null removes the one of the profile' };
  }
  const band = isBandComparison(when?.is ?? '');
  if (band && when?.threshold !== undefined) {
    const suggestion = 'remove it; threshold: null removes the one of the profile';
    yield {
      at: '/when/threshold',
      message: `"${when.is}" compares with the band, so there is no threshold`,
      suggestion,
    };
  }
  if (when?.is && !band && when.band !== undefined) {
    yield {
      at: '/when/band',
      message: `"${when.is}" compares with a threshold, so there is no band`,
      suggestion: 'write outside band, above band or below band',
    };
  }
  for (const [id, query] of Object.entries(metrics ?? {})) {
    if (!query.metric || !query.expression) continue;
    const message = `entry "${id}" has both a metric and an expression`;
    yield { at: pointerTo(pointerTo('/metrics', id), 'expression'), message, suggestion: 'make two entries of them' };
  }
}

/** An alarm of a similar name that comes from a profile. */
function meant(name: string, context: CheckContext): string | undefined {
  const inherited = alarmsIn(context).filter(({ declaration }) => declaration.usedBy.length > 0);
  const found = nearest(
    name,
    inherited.map(({ declaration }) => declaration.address.name),
  );
  return found && `did you mean to change ${found}?`;
}
