/** Patterns that name all of these addresses: one where they share a service, else one for each first word of a name. */
export function patternsOf(addresses: readonly string[]): readonly string[] {
  const whole = patternOf(addresses);
  if (whole) return [whole];
  const byFirstWord = new Map<string, string[]>();
  for (const address of addresses) {
    const word = /^[^.]+\.[^-/]*/.exec(address)?.[0] ?? address;
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), address]);
  }
  return [...byFirstWord.values()].flatMap((some) => patternOf(some) ?? some);
}

/** One address, or a pattern for several: what all share up to the end of a service's name; null where they share nothing. */
function patternOf([first = '', ...others]: readonly string[]): string | null {
  if (others.length === 0) return first;
  let shared = first;
  for (const other of others) while (!other.startsWith(shared)) shared = shared.slice(0, -1);
  const service = /^[^.]+\..*[-/]/s.exec(shared)?.[0];
  return service ? `${service}*` : null;
}
