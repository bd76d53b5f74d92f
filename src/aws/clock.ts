import { setTimeout as wait } from 'node:timers/promises';

/** Time as a parameter, so that pace and retries are tested without waiting. */
export interface Clock {
  /** Milliseconds that never go back. */
  now(): number;
  /** Throws the signal's reason when it is stopped. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted();
    try {
      await wait(ms, undefined, signal ? { signal } : {});
    } catch (stopped) {
      signal?.throwIfAborted();
      throw stopped;
    }
  },
};
