import type { Aws } from '../aws/ports.ts';
import type { Plan } from '../core/types.ts';
import { leftOver } from '../flow/converge.ts';

/** What a plan took since the program began, and what sending it takes at AWS's quotas. */
export interface Effort {
  readonly reads: number;
  readonly readMs: number;
  readonly writes: number;
  readonly writeMs: number;
}

/** `reads` counts every request that went out so far. */
export function effortOf(plan: Plan, aws: Pick<Aws, 'estimateMs' | 'requests'>): Effort {
  const { requests, ms } = sendEffort(plan, aws);
  return { reads: sum(aws.requests()), readMs: performance.now(), writes: requests, writeMs: ms };
}

/** What sending a plan takes: requests, and milliseconds at AWS's quotas. */
export interface SendEffort {
  readonly requests: number;
  readonly ms: number;
}

/** Of everything that is not withheld. */
export function sendEffort(plan: Plan, aws: Pick<Aws, 'estimateMs'>): SendEffort {
  const calls = callsOf(plan);
  return { requests: sum(calls), ms: aws.estimateMs(calls) };
}

/** How many calls of each operation a plan sends. */
export function callsOf(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { op } of leftOver(plan).flatMap(({ calls }) => calls)) counts.set(op, (counts.get(op) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, one) => all + one, 0);
}
