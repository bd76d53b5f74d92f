import * as core from '@actions/core';
import { stopSignal } from '../../src/stack/stop-signal.ts';

/** Somebody cancels the run. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
export function cancellable(): ReturnType<typeof stopSignal> {
  return stopSignal((times) => {
    if (times === 1) core.warning('The run was cancelled: it ends after the requests under way.');
  });
}
