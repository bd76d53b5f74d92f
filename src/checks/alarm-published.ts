import { pointerTo } from '../core/json.ts';
import { wordFor } from '../kinds/alarm/comparison.ts';
import { alarmCheck, type FoundAt, type WrittenAlarm, type WrittenQuery } from './alarm-check.ts';
import { claimedIn, type Namespaces, publishedOf, unpublished, type Watched } from './published.ts';

/**
 * An alarm on what nobody publishes waits for ever, or stands in OK for ever. CloudWatch does not roll custom metrics up over
 * dimensions: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#dimension-combinations
 */
export const alarmPublished = alarmCheck('alarm/published', function* ({ alarm }, context) {
  const claimed = claimedIn(context);
  for (const watched of watchedBy(alarm)) yield* unpublished(watched, claimed);
  const silent = reportingOnEvents(alarm, claimed);
  if (silent.length > 0) yield* silence(alarm, silent);
});

/** The names of its metrics, if each reports on events only and no expression fills the gaps. */
function reportingOnEvents({ metric, metrics = {} }: WrittenAlarm, claimed: Namespaces): readonly string[] {
  const queries = metric ? [{ metric }] : Object.values(metrics);
  if (queries.some(({ expression }: WrittenQuery) => /\b(FILL|SELECT|SEARCH)\b/i.test(expression ?? ''))) return [];
  const named = queries.flatMap((query) => (query.metric ? [query.metric] : []));
  const all = named.every((one) => publishedOf(one, claimed)?.reports === 'onEvents');
  return all ? named.map(({ name = '' }) => name) : [];
}

/** A minute in which nothing happened is no alarm of too much, and is one of too little. */
function* silence(
  { metric, when = {}, missingData, notifyOn = [] }: WrittenAlarm,
  names: readonly string[],
): Iterable<FoundAt> {
  const subject = `${names.map((name) => `"${name}"`).join(' and ')} ${names.length === 1 ? 'has' : 'have'}`;
  const nothing = `${subject} no value in a minute in which nothing happened`;
  const is = wordFor(when.is ?? '');
  const at = { at: '/missingData', severity: 'warning' } as const;
  if (missingData === 'breaching' && ['>', '>=', 'above band'].includes(is))
    yield { ...at, message: `${nothing}, and that counts as breaching here`, suggestion: 'missingData: notBreaching' };
  const counts = metric !== undefined && ['Sum', 'SampleCount'].includes(when.statistic ?? '');
  const heard = missingData === 'breaching' || notifyOn.includes('insufficientData');
  if (counts && !heard && ['<', '<='].includes(is))
    yield { ...at, message: `${nothing}, so this alarm does not see silence`, suggestion: 'missingData: breaching' };
}

function* watchedBy({ metric, metrics }: WrittenAlarm): Iterable<Watched> {
  if (metric) yield { metric, at: '/metric' };
  for (const [id, query] of Object.entries(metrics ?? {})) {
    if (query.metric && query.account === undefined)
      yield { metric: query.metric, at: `${pointerTo('/metrics', id)}/metric` };
  }
}
