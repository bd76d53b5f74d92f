import { byCodeUnit, isObject, type Json, type JsonObject, pointerKeys, sameJson } from '../core/json.ts';
import { fill } from './escape.ts';
import { type Entry, placeOf, type ServiceDraft, sectionsOf, silentPrefix } from './service.ts';
import {
  expressionOf,
  type Parameter,
  templateOf,
  textOf,
  type Values,
  type Varying,
  varyingIn,
  wordsOf,
} from './template.ts';

/** Services that follow a profile, as their documents say it. */
export interface Factored {
  readonly profile: JsonObject;
  readonly services: readonly JsonObject[];
}

/** A profile is worth a file of its own from so many alarms on that it saves. */
const FEWEST_SAVED = 2;
/** Where more than this share of an entry would be written again in the services, it is no repeat. */
const MOST_WRITTEN_AGAIN = 0.4;

/**
 * Finds services that declare the same under the same keys, but for values that follow the service. Gives them as a profile and
 * what differs from it, and the others as they are. What it gives means the same as what it was given.
 */
export function factor(services: readonly ServiceDraft[]): {
  readonly groups: readonly { readonly members: readonly ServiceDraft[]; readonly factored: Factored }[];
  readonly others: readonly ServiceDraft[];
} {
  const left = [...services].sort((a, b) => b.entries.length - a.entries.length || byCodeUnit(a.name, b.name));
  const others: ServiceDraft[] = [];
  const groups: { members: readonly ServiceDraft[]; factored: Factored }[] = [];
  for (let seed = left.shift(); seed; seed = left.shift()) {
    const members = [seed, ...left.filter((one) => isLike(one, seed as ServiceDraft))].sort((a, b) =>
      byCodeUnit(a.name, b.name),
    );
    const factored = seed.prefix === silentPrefix(seed.name) && members.length > 1 ? factorGroup(members) : null;
    if (factored === null) {
      others.push(seed);
      continue;
    }
    groups.push({ members, factored });
    for (const one of members) if (left.includes(one)) left.splice(left.indexOf(one), 1);
  }
  return { groups, others };
}

/** At least half of the keys of both are the same; whole names are each service's own. */
function isLike(one: ServiceDraft, seed: ServiceDraft): boolean {
  if (one.prefix !== silentPrefix(one.name)) return false;
  const keys = new Set(keyed(seed).map(placeOf));
  const own = keyed(one);
  const shared = own.filter((entry) => keys.has(placeOf(entry))).length;
  return shared > 0 && shared * 2 >= keys.size && shared * 2 >= own.length;
}

function keyed({ entries }: ServiceDraft): readonly Entry[] {
  return entries.filter(({ whole }) => !whole);
}

/** What the members have in common under one key. */
interface Shared {
  readonly entry: Entry;
  readonly values: Values;
}

function factorGroup(group: readonly ServiceDraft[]): Factored | null {
  const parameters = parametersOf(sharedEntries(group), group);
  const known = [serviceParameter(group), ...parameters];
  const members = group.map((member) => withReferences(member, known));
  const shared = sharedEntries(members);
  const templates = shared.flatMap((one) => {
    const template = templateOf(one.values, known);
    return isObject(template) && isWorth(one, { template, known }) ? [{ ...one.entry, declaration: template }] : [];
  });
  const saved = templates.reduce((count, entry) => count + holders(entry, members).length - 1, 0);
  if (saved < FEWEST_SAVED) return null;
  const written = JSON.stringify(members.map(({ entries }) => [templates, entries.map(({ key }) => key)]));
  const used = parameters.filter(({ name }) => written.includes(`\${${name}}`));
  return {
    profile: {
      ...(used.length > 0 && { parameters: Object.fromEntries(used.map(({ name }) => [name, {}])) }),
      ...sectionsOf(templates),
    },
    services: members.map((member) => serviceOf(member, { templates, used, known })),
  };
}

/** Whole names that follow the service, told by its parameters. */
function withReferences(member: ServiceDraft, known: readonly Parameter[]): ServiceDraft {
  const entries = member.entries.map((entry) =>
    entry.whole ? { ...entry, key: textOf(member.name, entry.key, known) } : entry,
  );
  return { ...member, entries };
}

function sharedEntries(members: readonly ServiceDraft[]): readonly Shared[] {
  const entries = new Map(members.flatMap((one) => one.entries.map((entry) => [placeOf(entry), entry] as const)));
  return [...entries.values()].flatMap((entry) => {
    const holding = holders(entry, members);
    const values = new Map(holding.map((one) => [one.name, entryOf(one, entry)?.declaration]));
    return holding.length > 1 ? [{ entry, values }] : [];
  });
}

function holders(entry: Entry, members: readonly ServiceDraft[]): readonly ServiceDraft[] {
  return members.filter((one) => entryOf(one, entry) !== undefined);
}

function entryOf({ entries }: ServiceDraft, entry: Entry): Entry | undefined {
  return entries.find((one) => placeOf(one) === placeOf(entry));
}

function serviceParameter(members: readonly ServiceDraft[]): Parameter {
  return { name: 'service', values: new Map(members.map(({ name }) => [name, name])) };
}

/** Short values first: longer ones may hold them. Only what every member has is a parameter. */
function parametersOf(shared: readonly Shared[], members: readonly ServiceDraft[]): readonly Parameter[] {
  const varying = shared
    .filter(({ values }) => values.size === members.length)
    .flatMap(({ entry, values }) => varyingIn(values).map((one) => ({ ...one, key: entry.key })));
  const size = ({ values }: Varying) => JSON.stringify([...values.values()]).length;
  const parameters: Parameter[] = [];
  for (const { path, values, key } of varying.sort((a, b) => size(a) - size(b))) {
    const known = [serviceParameter(members), ...parameters];
    if (expressionOf(values, known) !== null) continue;
    parameters.push({ name: freeName(path, key, new Set(known.map(({ name }) => name))), values });
  }
  return parameters;
}

/** A parameter is called like the field that it fills in; where that is taken, like its alarm too. */
function freeName(path: string, key: string, taken: ReadonlySet<string>): string {
  const last = pointerKeys(path).at(-1) ?? '';
  const candidates = [camel(last), camel(`${key} ${last}`)].filter((name) => /^(?!(service|env)$)[a-z]/.test(name));
  const base = candidates.find((name) => !taken.has(name));
  if (base !== undefined) return base;
  for (let n = 2; ; n += 1) if (!taken.has(`value${n}`)) return `value${n}`;
}

function camel(text: string): string {
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words
    .map((word, i) => (i === 0 ? word.toLowerCase() : (word[0] ?? '').toUpperCase() + word.slice(1).toLowerCase()))
    .join('');
}

function isWorth(
  { values }: Shared,
  { template, known }: { template: JsonObject; known: readonly Parameter[] },
): boolean {
  let [written, again] = [0, 0];
  for (const [service, value] of values) {
    written += JSON.stringify(value).length;
    const over = difference(fill(template, wordsOf(service, known)), value as Json);
    again += over === undefined ? 0 : JSON.stringify(over).length;
  }
  return again <= written * MOST_WRITTEN_AGAIN;
}

function serviceOf(
  member: ServiceDraft,
  { templates, used, known }: { templates: readonly Entry[]; used: readonly Parameter[]; known: readonly Parameter[] },
): JsonObject {
  const words = wordsOf(member.name, known);
  const lacking = templates.filter((entry) => !entryOf(member, entry));
  const own = member.entries.flatMap((entry) => {
    const template = templates.find((one) => placeOf(one) === placeOf(entry));
    if (!template) return [entry];
    const over = difference(fill(template.declaration, words), entry.declaration);
    return isObject(over) ? [{ ...entry, declaration: over }] : [];
  });
  const values = used.flatMap(({ name, values: of }) =>
    of.has(member.name) ? [[name, of.get(member.name) as Json]] : [],
  );
  return {
    ...(values.length > 0 && { with: Object.fromEntries(values) }),
    ...(lacking.length > 0 && { without: [...new Set(lacking.map(({ key }) => key))] }),
    ...sectionsOf(own),
  };
}

/** What has to be written over `base` so that it means `own`: null takes a key away. Undefined: nothing. */
function difference(base: Json, own: Json): Json | undefined {
  if (sameJson(base, own)) return undefined;
  if (!isObject(base) || !isObject(own)) return own;
  const gone = Object.keys(base).filter((key) => !Object.hasOwn(own, key));
  const changed = Object.entries(own).flatMap(([key, value]) => {
    const over = Object.hasOwn(base, key) ? difference(base[key] as Json, value) : value;
    return over === undefined ? [] : [[key, over] as const];
  });
  return Object.fromEntries([...changed, ...gone.map((key) => [key, null] as const)]);
}
