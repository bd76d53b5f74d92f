import { byCodeUnit } from '../../core/json.ts';

/** An order as what each name follows, '' for the first: one name more leaves all others as they are but for the one behind it. */
export type Chain = { readonly [name: string]: string };

/** The chain of a list of different names. */
export function chainOf(names: readonly string[]): Chain {
  return Object.fromEntries(names.map((name, i) => [name, names[i - 1] ?? '']));
}

/** The names, each after the one that it follows; those that follow none of them come last. Among equals by name. */
export function inChain(names: readonly string[], follows: (name: string) => string | undefined): readonly string[] {
  const sorted = [...names].sort(byCodeUnit);
  const followers = new Map<string | undefined, string[]>();
  for (const name of sorted) followers.set(follows(name), [...(followers.get(follows(name)) ?? []), name]);
  const reached = new Set<string>();
  const waiting = [...(followers.get('') ?? [])].reverse();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...[...(followers.get(name) ?? [])].reverse());
  }
  return [...reached, ...sorted.filter((name) => !reached.has(name))];
}
