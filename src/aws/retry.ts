import pRetry from 'p-retry';
import type { Clock } from './clock.ts';
import { type FailureKind, failureKind } from './failures.ts';

/**
 * How often a request is sent in all, by what went wrong. What is not here (rejected, denied, expired, …) is never sent again.
 * Retrying after a lost answer is safe because every write that we send is idempotent: Puts and Sets carry the whole value,
 * CreateTopic and Subscribe return what is already there (https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html; to an
 * end point that is not confirmed yet, a repeated Subscribe may send the confirmation once more: two mails rather than none),
 * and a repeated delete is settled by the `gone` errors of the operations table.
 */
const tries: { readonly [kind in FailureKind]?: number } = {
  throttled: 8,
  busy: 8,
  broken: 8,
  'timed out': 3,
  'clock is off': 2, // The SDK learns the difference from the answer, and signs the next request with it.
};

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
/** Tries and the waits between them take no longer in all. Waiting for a turn does not count: the tags of 2,000 alarms queue longer. */
const GIVE_UP_AFTER_MS = 120_000;

export interface RetryOptions {
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  /** Resolves when the next try may start. */
  readonly turn?: () => Promise<void>;
  /** From 0 up to 1. */
  readonly random?: () => number;
}

/** Sends, and sends again what may go through later. Throws the last error as it came, or the signal's reason while it waits. */
export function retrying<T>(send: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { clock, signal, turn = async () => {}, random = Math.random } = options;
  let spentMs = 0;
  const attempt = async (): Promise<T> => {
    await turn();
    const startedAt = clock.now();
    try {
      return await send();
    } finally {
      spentMs += clock.now() - startedAt;
    }
  };
  return pRetry(attempt, {
    retries: Math.max(...Object.values(tries)) - 1,
    minTimeout: 0, // The waits are ours, so that they follow the clock that we are given.
    shouldRetry: async ({ error, attemptNumber }) => {
      if (attemptNumber >= (tries[failureKind(error)] ?? 1)) return false;
      const waitMs = backoffMs(attemptNumber, random());
      spentMs += waitMs;
      if (spentMs > GIVE_UP_AFTER_MS) return false;
      await clock.sleep(waitMs, signal);
      return true;
    },
  });
}

/** Doubles from try to try; between half of it and all of it, so that callers do not come back in step. */
function backoffMs(attempt: number, random: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1)) * (0.5 + random / 2);
}
