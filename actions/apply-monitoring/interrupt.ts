import * as core from '@actions/core';

/** Aborted when the runner asks for an end: what is under way is finished, nothing more is sent. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
export function stopSignal(): { readonly signal: AbortSignal; end(): void } {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (!stop.signal.aborted) core.warning('The run was cancelled: it ends after the requests under way.');
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
