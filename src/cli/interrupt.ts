import type { Output } from './output.ts';

/** Ctrl-C once: stop after the requests under way. Twice: at once. */
export function interruptible(output: Output): { signal: AbortSignal; end: () => void } {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130);
    output.warn('stopping after the request under way; Ctrl-C again stops at once\n');
    stop.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: stop.signal,
    end: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
