import { byCodeUnit } from '../../core/json.ts';
import type { Address, StackRef } from '../../core/types.ts';
import { namesOf, topicArn } from '../arn.ts';
import type { AlarmSpec } from './spec.ts';

type Actions = Pick<AlarmSpec, 'alarmActions' | 'okActions' | 'insufficientDataActions'>;

/** The topics of this account and region that the alarm's actions name: AWS takes an action whose topic is not there, and the notification is lost. */
export function needs({ alarmActions, okActions, insufficientDataActions }: Actions, at: StackRef): readonly Address[] {
  const arns = Object.keys({ ...alarmActions, ...okActions, ...insufficientDataActions });
  const topics = namesOf(arns, (name) => topicArn(at, name)).filter((name) => !name.includes(':'));
  return [...new Set(topics)].sort(byCodeUnit).map((name) => ({ kind: 'topic', name }));
}
