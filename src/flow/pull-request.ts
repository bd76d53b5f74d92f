import { clearEverything, overrideOf } from '../core/approvals.ts';
import { byCodeUnit } from '../core/json.ts';
import { type Live, type Plan, reasonOf, type Step } from '../core/types.ts';
import { type PlanRequest, planStack } from './plan.ts';

/** What merging a pull request does, and what its comment has to remember for that. */
export interface PlannedPullRequest {
  /** Only what this pull request shows is cleared in it. */
  readonly plan: Plan;
  /** Hand changes that merging overrides, because this plan shows them; 12 characters each, sorted. */
  readonly over: readonly string[];
}

/**
 * Plans as the merge will: everything that differs from base is approved, and hand changes that the pull request collides with are
 * overridden, since the comment shows both sides. What this role may not read is shown for one that may.
 */
export async function planPullRequest(request: Omit<PlanRequest, 'clearance'>): Promise<PlannedPullRequest> {
  const looking = { ...clearEverything, unread: 'show' as const };
  const { plan } = await planStack({ ...request, clearance: looking });
  const approvals = new Set(plan.approvals);
  const { plan: unshown } = await planStack({ ...request, clearance: { ...looking, approvals } });
  const over = unshown.steps.flatMap((step) => (isCollision(step) ? overrideOf(liveOf(step)) : [])).sort(byCodeUnit);
  const clearance = { ...looking, approvals, over: new Set(over) };
  return { ...(await planStack({ ...request, clearance })), over };
}

function isCollision({ withheld, cause }: Step): boolean {
  return withheld !== null && reasonOf(withheld) === 'collision' && cause === 'this change';
}

function liveOf({ change }: Step): Live {
  if (change.action === 'create') throw new Error('nothing is there to collide with');
  return change.live;
}
