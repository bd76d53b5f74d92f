import { type ApplyEvent, apply } from '../core/apply.ts';
import { type CallError, CallFailed, type SendPort } from '../core/port.ts';
import type { Settling } from '../core/settle.ts';
import type { Outcome, Plan, Step } from '../core/types.ts';

/** What became of a plan, and what a fresh list says afterwards. */
export interface Converged {
  readonly outcomes: ReadonlyMap<Step, Outcome>;
  /** A plan of the account as it is now; null when the run was stopped before it could be made, or the account could not be read. */
  readonly after: Plan | null;
  /** Why the account could not be read again, or null. */
  readonly unread: CallError | null;
}

export interface ConvergeRequest {
  readonly plan: Plan;
  readonly send: SendPort;
  /** Lists again, with nothing remembered of earlier reads. */
  readonly planAgain: () => Promise<Plan>;
  readonly settling: Settling;
  /** A refusal in the words of the step's kind. */
  readonly explain?: (step: Step, error: CallError) => CallError;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: ApplyEvent) => void;
}

/** AWS reads its own writes late: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/ promises nothing sooner. */
const readBackDelaysMs = [0, 500, 2_000, 5_000];

/** Sends the plan, then lists again until nothing is left but what was withheld, failed or depends on it. */
export async function converge(request: ConvergeRequest): Promise<Converged> {
  const { plan, send, signal, onEvent, settling } = request;
  const sent = await apply(plan, send, { settling, ...(signal && { signal }), ...(onEvent && { onEvent }) });
  const outcomes = explained(sent, request);
  if (signal?.aborted) return { outcomes, after: null, unread: null };
  const failed = [...outcomes.values()].some((outcome) => outcome.status !== 'applied');
  let listed: Listed = { after: null, unread: null };
  for (const delayMs of readBackDelaysMs) {
    if (delayMs > 0) await request.settling.sleep(delayMs);
    listed = await listAgain(request);
    if (listed.after === null || failed || leftOver(listed.after).length === 0) break;
  }
  return { outcomes, ...listed };
}

function explained(outcomes: Converged['outcomes'], { explain }: ConvergeRequest): Converged['outcomes'] {
  if (!explain) return outcomes;
  return new Map(
    [...outcomes].map(([step, outcome]) => [
      step,
      outcome.status === 'failed' ? { ...outcome, error: explain(step, outcome.error) } : outcome,
    ]),
  );
}

type Listed = Pick<Converged, 'after' | 'unread'>;

/** That the account cannot be listed any more must not hide what was sent. */
async function listAgain({ planAgain }: ConvergeRequest): Promise<Listed> {
  try {
    return { after: await planAgain(), unread: null };
  } catch (failure) {
    if (failure instanceof CallFailed) return { after: null, unread: failure.error };
    throw failure;
  }
}

/** Steps that a plan would still send. */
export function leftOver(plan: Plan): readonly Step[] {
  return plan.steps.filter((step) => step.withheld === null);
}
