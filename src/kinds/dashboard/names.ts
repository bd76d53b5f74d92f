/** Each name once: what would have the same gets ` (2)`, ` (3)` and so on, in the order of the list. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    let unique = name;
    let count = next.get(name) ?? 2;
    while (taken.has(unique)) {
      unique = `${name} (${count})`;
      count += 1;
    }
    next.set(name, count);
    taken.add(unique);
    return unique;
  });
}
