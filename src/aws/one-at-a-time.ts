/** Runs what has the same key one after the other, in the order of asking; what has none at once. A failure does not hold up the next. */
export function oneAtATime(): <T>(key: string | null, run: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, run) => {
    if (key === null) return run();
    const mine = (last.get(key) ?? Promise.resolve()).then(run);
    last.set(
      key,
      mine.catch(() => {}),
    );
    return mine;
  };
}
