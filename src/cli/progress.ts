import type { Aws } from '../aws/ports.ts';
import type { ApplyEvent } from '../core/apply.ts';
import { addressOf, type Plan, showAddress } from '../core/types.ts';
import { leftOver } from '../flow/converge.ts';
import { duration } from '../report/words.ts';
import { callsOf } from '../stack/effort.ts';
import type { Output } from './output.ts';

/** Says what is being sent, how many of how many, and how long the rest will take at AWS's quotas. */
export function showProgress(plan: Plan, aws: Pick<Aws, 'estimateMs'>, output: Output): (event: ApplyEvent) => void {
  const left = callsOf(plan);
  const total = leftOver(plan).length;
  let done = 0;
  return (event) => {
    if (event.event === 'done') {
      done += 1;
      return;
    }
    if (event.event === 'waiting') {
      const waiting = showAddress(addressOf(event.step.change));
      output.progress(`${done} of ${total} · ${waiting} is at it since ${duration(event.waitedMs)}`);
      return;
    }
    const { op } = event.call;
    const [first] = event.steps;
    const name = first ? showAddress(addressOf(first.change)) : '';
    output.progress(`${done} of ${total} · ${op} ${name} · about ${duration(aws.estimateMs(left))} left`);
    left.set(op, Math.max(0, (left.get(op) ?? 0) - event.steps.length));
  };
}
