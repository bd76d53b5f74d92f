import { showsWhole } from '../../core/approvals.ts';
import { type Plan, reasonOf, type Step } from '../../core/types.ts';
import { fieldsOf } from '../groups.ts';

/** Steps of a plan, by what a reviewer has to do with them. Each step stands in one list; collisions are among `ours`. */
export interface Parts {
  /** What this pull request changes, sent or withheld. */
  readonly ours: readonly Step[];
  /** Codes of those of ours that a hand changed too, where merging sends our side. */
  readonly collisions: ReadonlySet<string>;
  /** Codes of creates of which this pull request shows only what it changes: main declares the rest already. */
  readonly partly: ReadonlySet<string>;
  /** What hands changed and this pull request does not. */
  readonly hands: readonly Step[];
  /** What follows a look-up's new answer. */
  readonly lookUps: readonly Step[];
  /** What is as declared, and only our mark on it is renewed. */
  readonly noted: readonly Step[];
  /** What main wants already. */
  readonly waiting: readonly Step[];
  /** False: nothing tells this pull request's changes from what waited before, so all of that is in `ours`. */
  readonly causesKnown: boolean;
}

type Part = 'ours' | 'hands' | 'lookUps' | 'noted' | 'waiting';

/** Sorts the steps of a plan for its comment; `base` is the commit that it was compared with. */
export function partsOf({ steps, approvals }: Plan, base: string | null): Parts {
  const causesKnown = base !== null || !steps.some(waitsWithoutBase);
  const parts: Record<Part, Step[]> = { ours: [], hands: [], lookUps: [], noted: [], waiting: [] };
  for (const step of steps) {
    const part = partOf(step);
    parts[part === 'waiting' && !causesKnown ? 'ours' : part].push(step);
  }
  const collisions = new Set(parts.ours.filter(isCollision).map(({ code }) => code));
  const shown = new Set(approvals);
  const partly = new Set(parts.ours.filter((step) => isPartly(step, shown)).map(({ code }) => code));
  return { ...parts, collisions, partly, causesKnown };
}

function partOf(step: Step): Part {
  if (step.cause === 'this change') return 'ours';
  if (step.cause === 'by hand' || (step.withheld !== null && reasonOf(step.withheld) === 'by hand')) return 'hands';
  if (step.cause === 'look-up') return 'lookUps';
  if (step.change.action === 'update' && fieldsOf(step).length === 0 && step.withheld === null) return 'noted';
  return 'waiting';
}

/** Against an empty base everything but a delete is of this change; so there is no base at all. */
function waitsWithoutBase({ cause, change }: Step): boolean {
  return cause === 'not yet applied' && change.action !== 'delete';
}

/** Somebody changed by hand what this pull request changes, and merging does not leave it at that. */
function isCollision(step: Step): boolean {
  const { change, withheld, cause } = step;
  if (cause !== 'this change' || change.action === 'create' || change.action === 'delete') return false;
  return change.live.touched === true && fieldsOf(step).length > 0 && (withheld === null || isUnshown(step));
}

function isPartly({ change }: Step, approvals: ReadonlySet<string>): boolean {
  return change.action === 'create' && !showsWhole(change.desired, approvals);
}

/** True for a step that its blocking hazards alone keep back. */
export function isBlocked({ withheld }: Step): boolean {
  return withheld !== null && reasonOf(withheld) === 'blocked hazard';
}

/** True for a step that this pull request alone does not clear, because it also holds what others changed. */
export function isUnshown({ withheld }: Step): boolean {
  return withheld !== null && reasonOf(withheld) === 'unapproved';
}
