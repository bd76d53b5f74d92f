import type { Aws } from '../aws/ports.ts';
import type { Plan } from '../core/types.ts';
import type { Effort } from '../report/terminal.ts';

/** What the plan took, and what sending it will take under AWS's quotas. */
export function effortOf(plan: Plan, aws: Pick<Aws, 'estimateMs' | 'requests'>, readMs: number): Effort {
  const counts = new Map<string, number>();
  for (const step of plan.steps) {
    if (step.withheld !== null) continue;
    for (const { op } of step.calls) counts.set(op, (counts.get(op) ?? 0) + 1);
  }
  return { reads: sum(aws.requests().values()), readMs, writes: sum(counts.values()), writeMs: aws.estimateMs(counts) };
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((all, one) => all + one, 0);
}
