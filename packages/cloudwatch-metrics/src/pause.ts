import type { Clock } from './clock.ts';

/** A stretch of time that can be cut short. */
export interface Pause {
  /** Resolves when it is over. */
  readonly over: Promise<void>;
  readonly stopped: boolean;
  stop(): void;
}

/** The process waits for it. */
export function pause(clock: Clock, ms: number): Pause {
  let done = () => {};
  const over = new Promise<void>((resolve) => {
    done = resolve;
  });
  const stretch = {
    over,
    stopped: false,
    stop() {
      stretch.stopped = true;
      cancel();
      done();
    },
  };
  const cancel = clock.after(ms, stretch.stop, true);
  return stretch;
}
