import { entriesOf } from '../../core/approvals.ts';
import type { CallError } from '../../core/port.ts';
import { addressOf, type Outcome, type Plan, type Step, showAddress } from '../../core/types.ts';

/** What became of one step. */
export type Entry =
  | { readonly became: 'applied'; readonly step: Step }
  | { readonly became: 'failed'; readonly step: Step; readonly error: CallError }
  /** Nothing was sent, or not all: something else failed first, or the run was stopped. */
  | { readonly became: 'not sent'; readonly step: Step; readonly why: string }
  | { readonly became: 'withheld'; readonly step: Step }
  /** Listed again, it would be sent once more. */
  | { readonly became: 'left'; readonly step: Step };

/** What became of a plan. */
export interface Result {
  readonly stack: string;
  readonly entries: readonly Entry[];
  /** Why the account could not be listed again after something was sent, or null. */
  readonly unread: CallError | null;
}

interface Sent {
  readonly plan: Plan;
  readonly outcomes: ReadonlyMap<Step, Outcome>;
  /** A plan of the account as it is now; null: it was not made. */
  readonly after: Plan | null;
  readonly unread: CallError | null;
}

/** In the plan's order; what is withheld is told as the account is now, because its code goes by that. */
export function resultOf({ plan, outcomes, after, unread }: Sent): Result {
  const done = [...outcomes].map(([step, outcome]) => entryOf(step, outcome));
  const unfinished = new Set(done.flatMap((entry) => (entry.became === 'applied' ? [] : [nameOf(entry.step)])));
  const now = (after ?? plan).steps.flatMap((step): readonly Entry[] => {
    if (step.withheld !== null) return unfinished.has(nameOf(step)) ? [] : [{ became: 'withheld', step }];
    return after === null || unfinished.has(nameOf(step)) ? [] : [{ became: 'left', step }];
  });
  return { stack: plan.stack.stack, entries: [...done, ...now], unread };
}

/** As far as it is about what a pull request showed: entries of its marker. */
export function partOf(result: Result, about: ReadonlySet<string>): Result {
  const entries = result.entries.filter(({ step }) => [...entriesOf(step.change)].some((entry) => about.has(entry)));
  return { ...result, entries };
}

/** Why a step did not come to its end. */
export function whyOf(entry: Entry): string {
  if (entry.became === 'failed') return entry.error.message;
  if (entry.became === 'not sent') return entry.why;
  return 'AWS took it, and says something else now';
}

function entryOf(step: Step, outcome: Outcome): Entry {
  switch (outcome.status) {
    case 'applied':
      return { became: 'applied', step };
    case 'failed':
      return { became: 'failed', step, error: outcome.error };
    case 'skipped':
      return { became: 'not sent', step, why: `needs ${showAddress(outcome.because)}, which was not applied` };
    case 'stopped':
      return {
        ...{ became: 'not sent', step },
        why: outcome.sent > 0 ? 'the run ended in the middle of it' : 'the run ended before its turn',
      };
    default:
      return outcome satisfies never;
  }
}

function nameOf({ change }: Step): string {
  return showAddress(addressOf(change));
}
