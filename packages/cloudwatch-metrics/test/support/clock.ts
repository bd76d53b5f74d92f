import type { Clock } from '../../src/clock.ts';

/** A clock that a test moves. It begins with a minute. */
export interface FakeClock extends Clock {
  /** Time goes by; what is due is called, and what that begins has its turn. */
  pass(ms: number): Promise<void>;
  /** Somebody sets the time of day, so much later or earlier. */
  set(ms: number): void;
  /** How many calls are waited for. */
  readonly waiting: number;
}

export function makeClock(startMs = Math.floor(Date.now() / 60_000) * 60_000, random = () => 0.5): FakeClock {
  let now = 0;
  let start = startMs;
  const calls = new Map<object, { readonly atMs: number; readonly call: () => void }>();
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
  };
  return {
    now: () => start + now,
    elapsed: () => now,
    set(ms) {
      start += ms;
    },
    random,
    after(ms, call) {
      const key = {};
      calls.set(key, { atMs: now + ms, call });
      return () => calls.delete(key);
    },
    get waiting() {
      return calls.size;
    },
    async pass(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const due = [...calls].filter(([, { atMs }]) => atMs <= until).sort(([, a], [, b]) => a.atMs - b.atMs)[0];
        if (!due) break;
        calls.delete(due[0]);
        now = Math.max(now, due[1].atMs);
        due[1].call();
        await settle();
      }
      now = until;
      await settle();
    },
  };
}
