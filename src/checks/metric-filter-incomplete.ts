import { logsCheck, type Subject } from './logs-check.ts';

/** Once merged, a metric filter says where it looks, what it looks for, and what comes of it. */
export const metricFilterIncomplete = logsCheck('metric-filter', 'metric-filter/incomplete', function* (subject) {
  const lacking = [...lackingOf(subject)];
  if (lacking.length === 0) return;
  yield { at: '', absence: true, message: `this metric filter is incomplete: it lacks ${lacking.join(', ')}` };
});

function* lackingOf({ value }: Subject<'metric-filter'>): Iterable<string> {
  if (!value.logGroup) yield 'logGroup';
  if (typeof value.pattern !== 'string') yield 'pattern';
  if (!value.metric?.namespace) yield 'metric.namespace';
  if (!value.metric?.name) yield 'metric.name';
}
