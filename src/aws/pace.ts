import type { Clock } from './clock.ts';

/** Lets requests start evenly, just under the quota of their operation. */
export interface Pacer {
  /** Resolves when a request of this operation may start; in the order of asking. Throws the signal's reason. */
  turn(op: string, signal?: AbortSignal): Promise<void>;
  /** AWS throttled this operation: half the rate for a while. */
  throttled(op: string): void;
  /** How long this many requests take; operations run side by side, so the slowest decides. */
  estimateMs(counts: ReadonlyMap<string, number>): number;
}

export interface PacerOptions {
  readonly perSecond: (op: string) => number;
  readonly clock: Clock;
  /** Share of the quota that we use. */
  readonly pace?: number;
}

/** How long a throttled operation goes at half its rate. */
const EASE_MS = 30_000;
/** A start that was late by no more than this does not shift those after it; after a longer stall they do not bunch up. */
const CATCH_UP_MS = 20;

interface Lane {
  nextAt: number;
  easyUntil: number;
  last: Promise<void>;
}

/** Made once a run: it remembers when each operation was last started. */
export function makePacer({ perSecond, clock, pace = 0.98 }: PacerOptions): Pacer {
  const lanes = new Map<string, Lane>();
  const intervalMs = (op: string): number => 1_000 / (perSecond(op) * pace);
  const laneOf = (op: string): Lane => {
    const lane = lanes.get(op) ?? { nextAt: 0, easyUntil: 0, last: Promise.resolve() };
    lanes.set(op, lane);
    return lane;
  };

  const start = async (op: string, lane: Lane, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    const at = Math.max(lane.nextAt, clock.now());
    const waitMs = at - clock.now();
    if (waitMs > 0) await clock.sleep(waitMs, signal);
    const now = clock.now();
    lane.nextAt = Math.max(at, now - CATCH_UP_MS) + intervalMs(op) * (now < lane.easyUntil ? 2 : 1);
  };

  return {
    turn(op, signal) {
      const lane = laneOf(op);
      const mine = lane.last.then(() => start(op, lane, signal));
      lane.last = mine.catch(() => {});
      return signal ? unlessStopped(mine, signal) : mine;
    },
    throttled(op) {
      const lane = laneOf(op);
      const now = clock.now();
      lane.easyUntil = now + EASE_MS;
      lane.nextAt = Math.max(lane.nextAt, now + 2 * intervalMs(op));
    },
    estimateMs(counts) {
      return Math.max(0, ...[...counts].map(([op, count]) => count * intervalMs(op)));
    },
  };
}

/** Does not wait for those in front once the signal says stop. */
async function unlessStopped(turn: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let stop = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    await Promise.race([turn, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
