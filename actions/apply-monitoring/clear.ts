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
}

const nothing: Clearance = { ...clearEverything, approvals: new Set() };

/**
 * Adds up what comments of merged pull requests showed, newest first, until nothing waits for that any more. Where nothing does, GitHub
 * is not asked. Codes come last, so that pull requests whose steps they send are known too.
 */
export async function clear({ github, request, merged, codes }: ClearRequest): Promise<Cleared> {
  const planned = async (clearance: Clearance): Promise<Plan> =>
    (await planStack({ ...request, checks: [], clearance })).plan;
  const approvals = new Set<string>();
  const over = new Set<string>();
  const pulls: MergedShown[] = [];
  let plan = await planned(nothing);
  if (waits(plan)) {
    for await (const shown of shownByMerged(github, merged)) {
      pulls.push(shown);
      if (shown.approvals.length + shown.over.length === 0) continue;
      for (const entry of shown.approvals) approvals.add(entry);
      for (const entry of shown.over) over.add(entry);
      plan = await planned({ ...nothing, approvals, over });
      if (!waits(plan)) break;
    }
  }
  const clearance = { ...nothing, approvals, over, codes: new Set(codes) };
  return { clearance, pulls, plan: codes.length > 0 ? await planned(clearance) : plan };
}

/** True while something may not be sent only because no comment is known that showed it. */
function waits({ steps }: Plan): boolean {
  return steps.some(({ withheld }) => withheld !== null && ['unapproved', 'collision'].includes(reasonOf(withheld)));
}
