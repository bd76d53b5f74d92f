import { isObject, type Json } from '../../core/json.ts';

/** The handle of a composite that names itself, be it by way of others. */
export const inCircle = { circle: true } as const;

export function isInCircle(handle: Json): boolean {
  return isObject(handle) && handle.circle === true;
}

/** Of resources by name, with the names that each of them names: those that lead back to themselves. */
export function circlesAmong(named: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const left = new Map(named);
  // What names nothing that is left leads nowhere; hardly ever does anything stay.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [name, names] of left) if (!names.some((one) => left.has(one))) left.delete(name);
  }
  return new Set([...left.keys()].filter((name) => leadsBack(name, left)));
}

function leadsBack(start: string, named: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(named.get(start) ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === start) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(named.get(name) ?? []));
  }
  return false;
}
