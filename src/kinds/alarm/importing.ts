import type { Among } from '../../core/among.ts';
import { sameJson } from '../../core/json.ts';
import type { StackRef } from '../../core/types.ts';
import { topicArn } from '../arn.ts';
import { given } from '../given.ts';
import type { Importing } from '../kind.ts';
import { type AlarmDeclaration, type NotifyingState, notifyingStates } from './declaration.ts';

type Acting = Pick<AlarmDeclaration, 'notify' | 'notifyOn' | 'actions'>;

/**
 * Alarms that AWS's services keep for themselves: target tracking
 * (https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html) and Elastic Beanstalk's scaling triggers, which
 * begin with the name of its CloudFormation stack.
 */
const services: readonly (readonly [RegExp, string])[] = [
  [/^TargetTracking-/, 'Auto Scaling'],
  [/^awseb-/, 'Elastic Beanstalk'],
];

/** What an import asks of alarms. */
export const importing: Importing<AlarmDeclaration> = {
  madeBy: (name) => services.find(([begin]) => begin.test(name))?.[1] ?? null,
  shorter: ({ actions, ...declaration }, at, among) => ({ ...declaration, ...given(notified({ actions }, at, among)) }),
};

/** Topics that are declared by their names under `notify`; what runs besides stays under `actions`. */
export function notified(
  { actions = {} }: { actions: Acting['actions'] | undefined },
  at: StackRef,
  among: Among,
): Acting {
  const names = new Map(among.names('topic').map((name) => [topicArn(at, name), name]));
  const topicsOf = (state: NotifyingState) => (actions[state] ?? []).filter((arn) => names.has(arn));
  const heard = notifyingStates.find((state) => topicsOf(state).length > 0);
  if (heard === undefined) return { actions };
  const topics = topicsOf(heard);
  const states = notifyingStates.filter((state) => sameJson(topicsOf(state), topics));
  const further = notifyingStates.map((state) => {
    const arns = actions[state] ?? [];
    return [state, states.includes(state) ? arns.filter((arn) => !topics.includes(arn)) : arns] as const;
  });
  return {
    notify: topics.map((arn) => names.get(arn) ?? arn),
    ...(sameJson(states, ['alarm']) ? {} : { notifyOn: states }),
    actions: given(Object.fromEntries(further)),
  };
}
