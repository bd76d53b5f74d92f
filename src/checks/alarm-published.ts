import { pointerTo } from '../core/json.ts';
import { alarmCheck, type FoundAt, type WrittenAlarm } from './alarm-check.ts';
import { claimedIn, publishedOf, unpublished, type Watched } from './published.ts';

/**
 * An alarm on what nobody publishes waits for ever, or stands in OK for ever. CloudWatch does not roll custom metrics up over
 * dimensions: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#dimension-combinations
 */
export const alarmPublished = alarmCheck('alarm/published', function* ({ alarm }, context) {
  const claimed = claimedIn(context);
  for (const watched of watchedBy(alarm)) yield* unpublished(watched, claimed);
  const published = alarm.metric && publishedOf(alarm.metric, claimed);
  if (published?.reports === 'onEvents' && alarm.missingData === 'breaching') yield sparse(alarm);
});

function sparse({ metric }: WrittenAlarm): FoundAt {
  const message = `"${metric?.name}" has no value in a minute in which nothing happened, and that counts as breaching here`;
  return { at: '/missingData', message, suggestion: 'missingData: notBreaching', severity: 'warning' };
}

function* watchedBy({ metric, metrics }: WrittenAlarm): Iterable<Watched> {
  if (metric) yield { metric, at: '/metric' };
  for (const [id, query] of Object.entries(metrics ?? {})) {
    if (query.metric && query.account === undefined)
      yield { metric: query.metric, at: `${pointerTo('/metrics', id)}/metric` };
  }
}
