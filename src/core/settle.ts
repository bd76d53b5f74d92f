import type { Settled } from './kind.ts';
import { type Call, CallFailed } from './port.ts';
import type { Outcome, Step } from './types.ts';

/** How asynchronous services are waited for. */
export interface Settling {
  /** Whether a step of its kind is done only some time after its calls. */
  settles(step: Step): boolean;
  /** How far the service is. */
  ask(step: Step): Promise<Settled>;
  /** Rejects when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Beanstalk's describe calls share one throttle, so that asking more often helps nobody. */
const delaysMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** An update of an environment that restarts its instances one by one takes long; one that takes longer needs a person. */
const WITHIN_MS = 45 * 60_000;

/** Asks, later and later, until the service is done with a step whose calls all went out. */
export async function settle(
  step: Step,
  { ask, sleep }: Settling,
  { stop, onWait }: { stop: AbortSignal; onWait: (waitedMs: number) => void },
): Promise<Outcome> {
  try {
    let answer = await ask(step);
    for (let asked = 0, waitedMs = 0; answer === 'pending' && waitedMs < WITHIN_MS; asked += 1) {
      onWait(waitedMs);
      const delayMs = delaysMs[Math.min(asked, delaysMs.length - 1)] as number;
      await sleep(delayMs, stop);
      waitedMs += delayMs;
      answer = await ask(step);
    }
    return answer === 'settled' ? { status: 'applied' } : unsettled(step, answer);
  } catch (failure) {
    if (stop.aborted) return { status: 'stopped', sent: step.calls.length };
    if (failure instanceof CallFailed) return { status: 'failed', call: lastOf(step), error: failure.error };
    throw failure;
  }
}

function unsettled(step: Step, answer: Exclude<Settled, 'settled'>): Outcome {
  const call = lastOf(step);
  const message =
    answer === 'pending'
      ? `AWS took it, and was still at it after ${WITHIN_MS / 60_000} minutes`
      : `AWS took it, and then failed: ${answer.failed}`;
  return { status: 'failed', call, error: { op: call.op, code: 'Unsettled', message } };
}

function lastOf(step: Step): Call {
  return step.calls.at(-1) as Call;
}
