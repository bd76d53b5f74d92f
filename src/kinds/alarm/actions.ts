import { type JsonPointer, pointerTo } from '../../core/json.ts';
import type { StackRef } from '../../core/types.ts';
import { topicArn } from '../arn.ts';
import type { AlarmDeclaration, NotifyingState } from './declaration.ts';

/** One action of an alarm, and where in the declaration it is written. */
export interface ResolvedAction {
  readonly arn: string;
  readonly at: JsonPointer;
  /** False: it follows from a topic's name. */
  readonly written: boolean;
}

type Acting = Pick<AlarmDeclaration, 'notify' | 'notifyOn' | 'priority' | 'actions'>;

/** Everything that runs when the alarm enters a state: its topics, or those of its priority, and further ARNs. */
export function resolvedActions(alarm: Acting, state: NotifyingState, stack: StackRef): readonly ResolvedAction[] {
  const { notify, notifyOn = ['alarm'], priority = '', actions = {} } = alarm;
  const topics = notify?.map((topic, index) => ({ topic, at: pointerTo('/notify', index) }));
  const fromPriority = (stack.priorities[priority]?.notify ?? []).map((topic) => ({ topic, at: '/priority' }));
  const notified = (topics ?? fromPriority).map(({ topic, at }) => {
    const written = topic.startsWith('arn:');
    return { arn: written ? topic : topicArn(stack, topic), at, written };
  });
  const further = (actions[state] ?? []).map((arn, index) => {
    return { arn, at: pointerTo(`/actions/${state}`, index), written: true };
  });
  return [...(notifyOn.includes(state) ? notified : []), ...further];
}
