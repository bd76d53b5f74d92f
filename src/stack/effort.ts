import type { Aws } from '../aws/ports.ts';
import type { Plan } from '../core/types.ts';

/** What sending a plan takes: requests, and milliseconds at AWS's quotas. */
export interface SendEffort {
  readonly requests: number;
  readonly ms: number;
}

/** Of everything that is not withheld. */
export function sendEffort(plan: Plan, aws: Pick<Aws, 'estimateMs'>): SendEffort {
  const counts = new Map<string, number>();
  for (const step of plan.steps) {
    if (step.withheld !== null) continue;
    for (const { op } of step.calls) counts.set(op, (counts.get(op) ?? 0) + 1);
  }
  return { requests: [...counts.values()].reduce((all, one) => all + one, 0), ms: aws.estimateMs(counts) };
}
