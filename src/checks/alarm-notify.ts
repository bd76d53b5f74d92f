import { pointerTo } from '../core/json.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { everyAlarmCheck, topicsIn } from './alarm-check.ts';

/** AWS does not look whether a topic exists: an alarm that notifies a misspelt one is silent. */
export const alarmNotify = everyAlarmCheck('alarm/notify', function* ({ alarm }, context) {
  if (context.complete === false) return;
  const topics = topicsIn(context);
  for (const [index, topic] of (alarm.notify ?? []).entries()) {
    if (topic.startsWith('arn:') || topics.includes(topic)) continue;
    const known = topics.length === 0 ? 'none is declared' : `declared: ${topics.join(', ')}`;
    const suggestion = didYouMean(topic, topics) ?? 'declare it, or name a topic of others under actions by its ARN';
    yield { at: pointerTo('/notify', index), message: `there is no topic "${topic}"; ${known}`, suggestion };
  }
});
