import type { Aws } from '../aws/ports.ts';
import type { Plan } from '../core/types.ts';
import type { Effort } from '../report/terminal.ts';
import { sendEffort } from '../stack/effort.ts';

/** What the plan took, and what sending it will take under AWS's quotas. */
export function effortOf(plan: Plan, aws: Pick<Aws, 'estimateMs' | 'requests'>, readMs: number): Effort {
  const { requests, ms } = sendEffort(plan, aws);
  const reads = [...aws.requests().values()].reduce((all, one) => all + one, 0);
  return { reads, readMs, writes: requests, writeMs: ms };
}
