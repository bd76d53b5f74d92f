import { type Clearance, clearEverything } from '../../src/core/approvals.ts';
import { shortDigest } from '../../src/core/json.ts';
import { type Plan, reasonOf, type Step } from '../../src/core/types.ts';
import { type PlanRequest, planStack } from '../../src/flow/plan.ts';
import { lastChange } from '../../src/github/git.ts';
import { type MergedRequest, type MergedShown, shownByMerged } from '../../src/github/merged.ts';
import type { GitHub } from '../../src/github/port.ts';

/** What may be sent, and who showed it. */
export interface Cleared {
  readonly clearance: Clearance;
  /** Merged pull requests that were asked, newest first. */
  readonly pulls: readonly MergedShown[];
  /** What the clearance means for the account as it was read. */
  readonly plan: Plan;
  /** What waits for no merged pull request, once all of them were asked: with the same main nobody need ask for the same again. */
  readonly unshown: string;
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
  /** What an earlier run found unshown, or ''. */
  known(): Promise<string>;
}

/** What was shown so far. */
type Shown = Clearance & { readonly approvals: ReadonlySet<string> };

const nothing: Shown = { ...clearEverything, approvals: new Set() };

/**
 * Adds up what comments of merged pull requests showed, newest first, until nothing waits for that any more. Where nothing does, only
 * the last merge is asked for, and only by its own run; where an earlier run asked for the very same in vain, nobody is. Codes come last,
 * so that pull requests whose steps they send are known too.
 */
export async function clear({ known, ...asked }: ClearRequest): Promise<Cleared> {
  const { github, request, merged, codes } = asked;
  const planned = async (clearance: Clearance): Promise<Plan> =>
    (await planStack({ ...request, checks: [], clearance })).plan;
  let clearance = nothing;
  let plan = await planned(clearance);
  const commit = (await lastChange(merged.directory))?.commit ?? merged.commit;
  const inVain = waits(plan) && unshownIn(plan, commit) === (await known());
  const pulls: MergedShown[] = [];
  for await (const shown of inVain ? [] : lookedUp(github, { ...asked, plan })) {
    pulls.push(shown);
    if (shown.approvals.length + shown.over.length === 0) continue;
    clearance = withMore(clearance, shown);
    plan = await planned(clearance);
    if (!waits(plan)) break;
  }
  const named = { ...clearance, codes: new Set(codes) };
  const unshown = waits(plan) ? unshownIn(plan, commit) : '';
  return { clearance: named, pulls, plan: codes.length > 0 ? await planned(named) : plan, unshown };
}

function lookedUp(
  github: GitHub,
  { plan, merged, merging }: { plan: Plan } & Pick<ClearRequest, 'merged' | 'merging'>,
): AsyncIterable<MergedShown> | readonly MergedShown[] {
  if (waits(plan)) return shownByMerged(github, merged);
  return merging && plan.steps.length > 0 ? shownByMerged(github, { ...merged, upTo: 1 }) : [];
}

function withMore(clearance: Shown, { approvals, over }: MergedShown): Shown {
  return {
    ...clearance,
    approvals: new Set([...clearance.approvals, ...approvals]),
    over: new Set([...clearance.over, ...over]),
  };
}

/** True while something may not be sent only because no comment is known that showed it. */
function waits(plan: Plan): boolean {
  return waitingIn(plan).length > 0;
}

function waitingIn({ steps }: Plan): readonly Step[] {
  return steps.filter(({ withheld }) => withheld !== null && ['unapproved', 'collision'].includes(reasonOf(withheld)));
}

/** The steps as they stand, and main as it was changed last: what pull requests showed of these does not change any more. */
function unshownIn(plan: Plan, commit: string): string {
  return shortDigest([commit, ...waitingIn(plan).map(({ code }) => code)]);
}
