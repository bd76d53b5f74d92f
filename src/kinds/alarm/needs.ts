import { byCodeUnit } from '../../core/json.ts';
import type { Address } from '../../core/types.ts';
import { topicIn } from '../arn.ts';
import type { AlarmSpec } from './spec.ts';

/** The topics that the alarm's actions name: AWS takes an action whose topic is not there, and the notification is lost. */
export function needs({ alarmActions, okActions, insufficientDataActions }: AlarmSpec): readonly Address[] {
  const arns = Object.keys({ ...alarmActions, ...okActions, ...insufficientDataActions });
  const topics = new Set(arns.map(topicIn).filter((topic) => topic !== null));
  return [...topics].sort(byCodeUnit).map((name) => ({ kind: 'topic', name }));
}
