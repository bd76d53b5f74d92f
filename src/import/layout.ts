import { byCodeUnit, isObject, type Json, type JsonObject, mapStrings, sameJson } from '../core/json.ts';
import { type StackRef, showAddress } from '../core/types.ts';
import type { Registry } from '../kinds/kind.ts';
import { parentOf } from './choose.ts';
import { factor } from './factor.ts';
import type { Drafted, Resource } from './resource.ts';
import { type Entry, type ServiceDraft, sectionsOf, silentPrefix } from './service.ts';
import { splitNames } from './split.ts';

/** Names that the directory has already, in lower case. */
export interface Taken {
  readonly services: ReadonlySet<string>;
  readonly profiles: ReadonlySet<string>;
  /** Paths below the directory, without `.yaml`. */
  readonly paths: ReadonlySet<string>;
}

interface LayingOut {
  readonly at: StackRef;
  readonly kinds: Registry;
  readonly taken: Taken;
  /** Whether repeats become profiles. */
  readonly factored: boolean;
}

/** The files in which resources stand: a document each, and services with profiles for what stands in sections. */
export function layOut(resources: readonly Resource[], laying: LayingOut): readonly Drafted[] {
  return [...documentsOf(resources, laying), ...serviceFiles(resources, laying)];
}

function documentsOf(resources: readonly Resource[], { at, kinds, taken }: LayingOut): readonly Drafted[] {
  const paths = new Set(taken.paths);
  return resources.flatMap((one) => {
    const kind = kinds.get(one.address.kind);
    if (kind?.written.form !== 'document') return [];
    const { key } = kind.written;
    const lists = [...kinds.values()].flatMap(({ name, written }) => {
      if (written.form !== 'list' || written.within !== kind.name) return [];
      const items = resources.filter(
        (item) =>
          item.address.kind === name && sameJson(parentOf(item, { at, kinds }) as Json, one.address as unknown as Json),
      );
      return [[written.key, items.map((item) => itemOf(item, written.itemOf({}, one.address.name).value))] as const];
    });
    const path = freePath(`${key}s`, one.address.name, paths);
    const filled = lists.filter(([, items]) => items.length > 0);
    const document = { [key]: one.address.name, ...one.declaration, ...Object.fromEntries(filled) };
    return [{ path, schema: kind.name, document }];
  });
}

/** Without what the place of an item says already. */
function itemOf({ declaration }: Resource, known: Json): JsonObject {
  const said = isObject(known) ? known : {};
  return Object.fromEntries(
    Object.entries(declaration).filter(([key, value]) => !(Object.hasOwn(said, key) && sameJson(said[key], value))),
  );
}

function serviceFiles(resources: readonly Resource[], laying: LayingOut): readonly Drafted[] {
  const { kinds, taken, factored } = laying;
  const names = new Set(taken.services);
  const services = servicesOf(resources, { kinds, names });
  const { placed, left } = placeWhole(resources, { services, kinds });
  const drafts = [...placed, ...wholeSections(left, { kinds, names })];
  const { groups, others } = factored ? factor(drafts) : { groups: [], others: drafts };
  const paths = new Set(taken.paths);
  const profiles = new Set(taken.profiles);
  const files: Drafted[] = [];
  for (const { members, factored: found } of groups) {
    const profile = freeName(profileName(members), profiles);
    files.push(file('profile', profile, { fields: found.profile, paths }));
    for (const [index, { name }] of members.entries())
      files.push(file('service', name, { fields: { profile, ...found.services[index] }, paths }));
  }
  for (const { name, prefix, entries } of others) {
    const said = prefix === silentPrefix(name) ? {} : { prefix };
    files.push(file('service', name, { fields: { ...said, ...sectionsOf(entries) }, paths }));
  }
  return files.sort((a, b) => byCodeUnit(a.path, b.path));
}

function file(
  key: 'profile' | 'service',
  name: string,
  { fields, paths }: { fields: JsonObject; paths: Set<string> },
): Drafted {
  return { path: freePath(`${key}s`, name, paths), schema: key, document: { [key]: name, ...fields } };
}

interface Naming {
  readonly kinds: Registry;
  /** Services that there are, in lower case. */
  readonly names: Set<string>;
}

/** What stands in sections whose keys come after the service's prefix. */
function servicesOf(resources: readonly Resource[], { kinds, names }: Naming): readonly ServiceDraft[] {
  const inSections = resources.flatMap((one) => {
    const written = kinds.get(one.address.kind)?.written;
    return written?.form === 'section' && written.names === 'prefixed' ? [{ one, section: written.key }] : [];
  });
  const splits = splitNames(inSections.map(({ one }) => one.address.name));
  const services = new Map<string, { service: string; prefix: string; entries: Entry[] }>();
  for (const { one, section } of inSections) {
    const split = splits.get(one.address.name);
    if (!split) throw new Error(`no split of ${showAddress(one.address)}`);
    const { service, prefix, key } = split;
    const known = services.get(prefix) ?? { service, prefix, entries: [] };
    known.entries.push({ section, key, declaration: one.declaration });
    services.set(prefix, known);
  }
  return [...services.values()].map(({ service, prefix, entries }) => ({
    name: freeName(service, names),
    prefix,
    entries,
  }));
}

/** What has a whole name stands in the service that names it, if only one does. */
function placeWhole(
  resources: readonly Resource[],
  { services, kinds }: { services: readonly ServiceDraft[]; kinds: Registry },
): { readonly placed: readonly ServiceDraft[]; readonly left: readonly Resource[] } {
  const texts = services.map(({ entries }) => textsIn(entries.map(({ declaration }) => declaration)));
  const more = services.map((): Entry[] => []);
  const left = resources.filter((one) => {
    const written = kinds.get(one.address.kind)?.written;
    if (written?.form !== 'section' || written.names !== 'whole') return false;
    const { name } = one.address;
    const [at = -1, ...others] = texts.flatMap((found, index) => (found.has(name) ? [index] : []));
    if (others.length > 0) return true;
    more[at]?.push({ section: written.key, key: name, declaration: one.declaration, whole: true });
    return at < 0;
  });
  return { placed: services.map((one, at) => ({ ...one, entries: [...one.entries, ...(more[at] ?? [])] })), left };
}

function textsIn(value: Json): ReadonlySet<string> {
  const texts = new Set<string>();
  mapStrings(value, (text) => {
    texts.add(text);
    return text;
  });
  return texts;
}

/** What stands in sections whose keys are names: a service for each section. */
function wholeSections(resources: readonly Resource[], { kinds, names }: Naming): readonly ServiceDraft[] {
  return [...kinds.values()].flatMap(({ name: kind, written }) => {
    if (written.form !== 'section' || written.names !== 'whole') return [];
    const entries = resources
      .filter(({ address }) => address.kind === kind)
      .map(({ address, declaration }) => ({ section: written.key, key: address.name, declaration }));
    if (entries.length === 0) return [];
    const name = freeName(kebab(written.key), names);
    return [{ name, prefix: silentPrefix(name), entries }];
  });
}

/** What the services' names end with, or `common`. */
function profileName(members: readonly ServiceDraft[]): string {
  const words = members.map(({ name }) => name.toLowerCase().split('-').slice(1));
  const [first = []] = words;
  const shared = first.filter((_, at) =>
    words.every((one) => one.slice(at - first.length).join('-') === first.slice(at).join('-')),
  );
  const name = shared.join('-').replace(/[^a-z0-9-]/g, '');
  return name === '' ? 'common' : name;
}

/** The name, with a number where it is taken; taken from then on. */
function freeName(name: string, taken: Set<string>): string {
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? name : `${name}-${n}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}

/** A file's name holds letters, digits and `._-`; without `.yaml`. */
function freePath(folder: string, name: string, taken: Set<string>): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 100);
  return freeName(`${folder}/${plain === '' ? 'unnamed' : plain}`, taken);
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
