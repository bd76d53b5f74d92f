import { byCodeUnit } from './json.ts';

/**
 * Of things by name, with the names that each of them names: the groups in which each leads to each, sorted. What names itself is a
 * group of one.
 */
export function circlesAmong(named: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const left = withoutEnds(named);
  const reached = new Map([...left.keys()].map((name) => [name, reachedFrom(name, left)]));
  const groups = new Map<string, readonly string[]>();
  for (const [name, others] of reached) {
    if (!others.has(name)) continue;
    const group = [...others].filter((other) => reached.get(other)?.has(name)).sort(byCodeUnit);
    groups.set(group[0] as string, group);
  }
  return [...groups.keys()].sort(byCodeUnit).map((first) => groups.get(first) as readonly string[]);
}

/** What names nothing that is left leads nowhere; hardly ever does anything stay. */
function withoutEnds(named: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const left = new Map(named);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [name, names] of left) if (!names.some((one) => left.has(one))) left.delete(name);
  }
  return left;
}

function reachedFrom(start: string, named: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(named.get(start) ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name) || !named.has(name)) continue;
    seen.add(name);
    open.push(...(named.get(name) ?? []));
  }
  return seen;
}
