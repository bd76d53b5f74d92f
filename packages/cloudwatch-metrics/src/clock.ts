/** Time, for whoever waits. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds since some beginning. It never goes back, as the time of day does when it is set. */
  elapsed(): number;
  /** Calls once, so many milliseconds later; gives what stops it. `holds`: the process waits for it. */
  after(ms: number, call: () => void, holds?: boolean): () => void;
  /** From 0 to 1, 1 excluded. */
  random(): number;
}

/** Node calls at once what should wait longer. https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const LONGEST_MS = 2 ** 31 - 1;

export const realClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after(ms, call, holds = false) {
    const timer = setTimeout(call, Math.min(ms, LONGEST_MS));
    if (!holds) timer.unref();
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
