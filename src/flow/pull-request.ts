import { approvalsOfUpdate, clearEverything, overrideOf } from '../core/approvals.ts';
import { byCodeUnit } from '../core/json.ts';
import { type Change, type Plan, reasonOf, type Step } from '../core/types.ts';
import { type PlanRequest, planStack } from './plan.ts';

/** What merging a pull request does, and what its comment has to remember for that. */
export interface PlannedPullRequest {
  /** As the merge will send it. Its approvals are those of this pull request. */
  readonly plan: Plan;
  /** Hand changes that merging overrides, because this plan shows them; 12 characters each, sorted. */
  readonly over: readonly string[];
}

/**
 * Plans as the merge will: everything that differs from base is approved, what main wants already was shown when it was merged, and
 * hand changes that the pull request collides with are overridden, since the comment shows both sides of every field. What this role
 * may not read is shown for one that may.
 */
export async function planPullRequest(request: Omit<PlanRequest, 'clearance'>): Promise<PlannedPullRequest> {
  const looking = { ...clearEverything, unread: 'show' as const };
  const { plan, shownBefore } = await planStack({ ...request, clearance: looking });
  const first = { ...looking, approvals: new Set([...plan.approvals, ...shownBefore]) };
  const { plan: unshown } = await planStack({ ...request, clearance: first });
  const collisions = unshown.steps.flatMap(collisionOf);
  if (collisions.length === 0) return { plan: unshown, over: [] };

  const over = collisions.map(({ live }) => overrideOf(live)).sort(byCodeUnit);
  const both = collisions.flatMap(approvalsOfUpdate);
  const clearance = { ...first, approvals: new Set([...first.approvals, ...both]), over: new Set(over) };
  const planned = await planStack({ ...request, clearance });
  const approvals = withMore(plan.approvals, both);
  const approvalsInShort = withMore(plan.approvalsInShort, both);
  return { plan: { ...planned.plan, approvals, approvalsInShort }, over };
}

/** A change of this pull request that a hand got in the way of. */
function collisionOf({ change, withheld, cause }: Step): readonly Extract<Change, { fields: unknown }>[] {
  const collides = withheld !== null && reasonOf(withheld) === 'collision' && cause === 'this change';
  return collides && change.action !== 'create' && change.action !== 'delete' ? [change] : [];
}

function withMore(approvals: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...approvals, ...more])].sort(byCodeUnit);
}
