import { stopSignal } from '../stack/stop-signal.ts';
import type { Output } from './output.ts';

/** Ctrl-C once: stop after the requests under way. Twice: at once. */
export function interruptible(output: Output): ReturnType<typeof stopSignal> {
  return stopSignal((times) => {
    if (times > 1) process.exit(130);
    output.warn('stopping after the request under way; Ctrl-C again stops at once\n');
  });
}
