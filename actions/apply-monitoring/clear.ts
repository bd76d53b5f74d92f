import { type Clearance, clearEverything } from '../../src/core/approvals.ts';
import { type Plan, reasonOf } from '../../src/core/types.ts';
import { type PlanRequest, planStack } from '../../src/flow/plan.ts';
import { type MergedRequest, type MergedShown, shownByMerged } from '../../src/github/merged.ts';
import type { GitHub } from '../../src/github/port.ts';

/** What may be sent, and who showed it. */
export interface Cleared {
  readonly clearance: Clearance;
  /** Merged pull requests that were asked, newest first. */
  readonly pulls: readonly MergedShown[];
  /** What the clearance means for the account as it was read. */
  readonly plan: Plan;
}

export interface ClearRequest {
  readonly github: GitHub;
  /** Its clearance is replaced; all plans are made from its one snapshot. */
  readonly request: PlanRequest;
  readonly merged: MergedRequest;
  /** Codes that a person named. */
  readonly codes: readonly string[];
  /** A merge started this: whoever merged last is told what became of it, whatever that needs. */
  readonly merging: boolean;
}

const nothing: Clearance = { ...clearEverything, approvals: new Set() };

/**
 * Adds up what comments of merged pull requests showed, newest first, until nothing waits for that any more. Where nothing does, only
 * the last merge is asked for, and only by its own run. Codes come last, so that pull requests whose steps they send are known too.
 */
export async function clear({ github, request, merged, codes, merging }: ClearRequest): Promise<Cleared> {
  const planned = async (clearance: Clearance): Promise<Plan> =>
    (await planStack({ ...request, checks: [], clearance })).plan;
  let clearance: Clearance = nothing;
  let plan = await planned(clearance);
  const pulls: MergedShown[] = [];
  for await (const shown of lookedUp(github, { plan, merged, merging })) {
    pulls.push(shown);
    if (shown.approvals.length + shown.over.length === 0) continue;
    clearance = withMore(clearance, shown);
    plan = await planned(clearance);
    if (!waits(plan)) break;
  }
  const named = { ...clearance, codes: new Set(codes) };
  return { clearance: named, pulls, plan: codes.length > 0 ? await planned(named) : plan };
}

function lookedUp(
  github: GitHub,
  { plan, merged, merging }: { plan: Plan } & Pick<ClearRequest, 'merged' | 'merging'>,
): AsyncIterable<MergedShown> | readonly MergedShown[] {
  if (waits(plan)) return shownByMerged(github, merged);
  return merging && plan.steps.length > 0 ? shownByMerged(github, { ...merged, upTo: 1 }) : [];
}

function withMore(clearance: Clearance, { approvals, over }: MergedShown): Clearance {
  return {
    ...clearance,
    approvals: new Set([...(clearance.approvals ?? []), ...approvals]),
    over: new Set([...clearance.over, ...over]),
  };
}

/** True while something may not be sent only because no comment is known that showed it. */
function waits({ steps }: Plan): boolean {
  return steps.some(({ withheld }) => withheld !== null && ['unapproved', 'collision'].includes(reasonOf(withheld)));
}
