import { byCodeUnit } from '../core/json.ts';

/** How a name is divided: a service, and the key that comes after its prefix. */
export interface Split {
  readonly service: string;
  readonly prefix: string;
  readonly key: string;
}

/** The service of what belongs to no other: its keys are whole names. */
export const REST = 'other';

/** Schemas: what a service may be called, and a key. */
const serviceName = /^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$/;
const LONGEST = 200;

/** A word that says when an alarm fires stands in its key, not in the service's name. */
const condition = /-(?:high|low|max|min|no|not|too|is|over|under|missing)(?:-|$)/i;

/**
 * Divides names into services and keys as a person would: where one end of the name (`-High-CPU`) is shared by several, what stands
 * before it is a service; what begins with the name of such a service is one more of its own; what is left goes by its first words,
 * or by its whole name. Equal names give equal splits, in whatever order they come.
 */
export function splitNames(names: readonly string[]): ReadonlyMap<string, Split> {
  const sorted = [...new Set(names)].sort(byCodeUnit);
  const found = new Map<string, Split>();
  for (const [name, service] of sharedEnds(sorted)) found.set(name, divided(name, service));
  const services = [...new Set([...found.values()].map(({ service }) => service))];
  const left = sorted.filter((name) => !found.has(name));
  for (const name of left) {
    const own = longest(services.filter((service) => isPart(service, name)));
    if (own !== null) found.set(name, divided(name, own));
  }
  for (const [name, service] of firstWords(left.filter((name) => !found.has(name))))
    found.set(name, divided(name, service));
  for (const name of left.filter((one) => !found.has(one))) {
    const before = longest(beginnings(name).filter((service) => condition.test(name.slice(service.length))));
    if (before !== null && condition.test(name)) found.set(name, divided(name, before));
  }
  for (const name of sorted) if (!found.has(name)) found.set(name, whole(name));
  return withoutCase(found);
}

function divided(name: string, service: string): Split {
  return { service, prefix: `${service}-`, key: name.slice(service.length + 1) };
}

/** A key has at most 200 characters: of a longer name the first part is the prefix. */
function whole(name: string): Split {
  const characters = [...name];
  const prefix = characters.slice(0, Math.max(0, characters.length - LONGEST)).join('');
  return { service: REST, prefix, key: name.slice(prefix.length) };
}

/** Names by the service before the end that they share: the one that shares most ends with others; of equal ones the longest. */
function sharedEnds(names: readonly string[]): ReadonlyMap<string, string> {
  const ends = new Map<string, number>();
  const each = names.map((name) => ({ name, services: beginnings(name) }));
  const endOf = (name: string, service: string) => name.slice(service.length);
  for (const { name, services } of each) for (const service of services) count(ends, endOf(name, service));
  const shared = (name: string, service: string) => (ends.get(endOf(name, service)) ?? 0) > 1;
  const sharing = new Map<string, number>();
  for (const { name, services } of each)
    for (const service of services) if (shared(name, service)) count(sharing, service);
  const weight = (name: string, service: string) => (sharing.get(service) ?? 0) * (ends.get(endOf(name, service)) ?? 0);
  return new Map(
    each.flatMap(({ name, services }) => {
      const ranked = services
        .filter((service) => shared(name, service))
        .sort((a, b) => weight(name, b) - weight(name, a) || b.length - a.length);
      return ranked[0] === undefined ? [] : [[name, ranked[0]] as const];
    }),
  );
}

/** Names that begin with the same words, by the longest of what all of them begin with. */
function firstWords(names: readonly string[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const first = name.split('-')[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), name]);
  }
  return new Map(
    [...groups.values()].flatMap((group) => {
      const common = beginnings(group[0] ?? '').filter((one) => group.every((name) => isPart(one, name)));
      const service = longest(common);
      return group.length < 2 || service === null ? [] : group.map((name) => [name, service] as const);
    }),
  );
}

/** Everything before a hyphen of the name that can be a service. */
function beginnings(name: string): readonly string[] {
  const found: string[] = [];
  for (let at = name.indexOf('-', 1); at > 0; at = name.indexOf('-', at + 1)) {
    const service = name.slice(0, at);
    if (!condition.test(service) && isPart(service, name)) found.push(service);
  }
  return found;
}

function isPart(service: string, name: string): boolean {
  const key = name.slice(service.length + 1);
  const fits = serviceName.test(service) && service.length <= LONGEST && [...key].length <= LONGEST;
  return fits && name.startsWith(`${service}-`) && key !== '' && !/^\s/.test(key);
}

/** Services whose names differ only in case are refused: of those the first stays, and the names of the others are whole. */
function withoutCase(found: ReadonlyMap<string, Split>): ReadonlyMap<string, Split> {
  const first = new Map<string, string>([[REST, REST]]);
  for (const service of [...found.values()].map((one) => one.service).sort(byCodeUnit)) {
    if (!first.has(service.toLowerCase())) first.set(service.toLowerCase(), service);
  }
  return new Map(
    [...found].map(([name, split]) => [
      name,
      first.get(split.service.toLowerCase()) === split.service ? split : whole(name),
    ]),
  );
}

function longest(texts: readonly string[]): string | null {
  return [...texts].sort((a, b) => b.length - a.length)[0] ?? null;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
