import type { Hearers } from '../../core/kind.ts';
import type { Change, Spec } from '../../core/types.ts';
import { listOf } from '../set.ts';
import type { AlarmSpec } from './spec.ts';

/** What decides who hears an alarm, of whatever type it is. */
type Heard = Spec & Pick<AlarmSpec, 'actionsEnabled' | 'alarmActions' | 'okActions' | 'insufficientDataActions'>;

/** Fields that decide nothing about the state. */
const silent = /^\/(?:description|actionsEnabled|(?:alarm|ok|insufficientData)Actions|protected|warmUp)/;

/** Who hears of an alarm that is sent. */
export function hearers(change: Change<AlarmSpec>): Hearers | null {
  return heardBy(change, 'if an evaluation after the warm-up finds ALARM');
}

/**
 * The same for an alarm of whatever type; `whenNew`: when a new one is heard. Writing an alarm runs no action: a new one begins
 * without a state, one that is changed keeps its own until it is evaluated again.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export function heardBy(change: Change<Heard>, whenNew: string): Hearers | null {
  if (change.action === 'delete' || !change.desired.spec.actionsEnabled) return null;
  const { alarmActions, okActions, insufficientDataActions } = change.desired.spec;
  if (change.action === 'create') return by(listOf(alarmActions), whenNew);
  if (change.fields.every(({ path }) => silent.test(path))) return null;
  const all = new Set([alarmActions, okActions, insufficientDataActions].flatMap(listOf));
  return by([...all], 'if the next evaluation finds another state');
}

/** By the last part of an ARN, as people name a topic. */
function by(arns: readonly string[], when: string): Hearers | null {
  return arns.length === 0 ? null : { who: arns.map((arn) => arn.slice(arn.lastIndexOf(':') + 1)), when };
}
