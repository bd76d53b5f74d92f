import type { JsonPointer } from '../core/json.ts';
import { pointerTo } from '../core/json.ts';
import type { NotifyingState } from '../kinds/alarm/declaration.ts';
import { topicArn } from '../kinds/arn.ts';
import type { StackSettings } from '../manifest/types.ts';
import type { WrittenAlarm } from './alarm-check.ts';

/** One action of an alarm, and where it is written. */
export interface ResolvedAction {
  readonly arn: string;
  readonly at: JsonPointer;
}

/** Everything that runs when the alarm enters a state: its topics, or those of its priority, and further ARNs. */
export function resolvedActions(
  alarm: WrittenAlarm,
  state: NotifyingState,
  stack: StackSettings,
): readonly ResolvedAction[] {
  const { notify, notifyOn = ['alarm'], priority = '', actions = {} } = alarm;
  const topics = notify?.map((topic, index) => ({ topic, at: pointerTo('/notify', index) }));
  const fromPriority = (stack.priorities[priority]?.notify ?? []).map((topic) => ({ topic, at: '/priority' }));
  const notified = (topics ?? fromPriority).map(({ topic, at }) => ({
    arn: topic.startsWith('arn:') ? topic : topicArn(stack, topic),
    at,
  }));
  const further = (actions[state] ?? []).map((arn, index) => ({ arn, at: pointerTo(`/actions/${state}`, index) }));
  return [...(notifyOn.includes(state) ? notified : []), ...further];
}
