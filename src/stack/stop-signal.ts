/**
 * Aborted at the first Ctrl-C, or the first time that somebody asks the process to end: what is under way is finished, nothing more is
 * sent. `asked` is told of each time.
 */
export function stopSignal(asked: (times: number) => void): { readonly signal: AbortSignal; end(): void } {
  const stop = new AbortController();
  let times = 0;
  const onSignal = (): void => {
    times += 1;
    asked(times);
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
