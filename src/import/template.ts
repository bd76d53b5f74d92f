import { canonical, isObject, type Json, type JsonPointer, pointerTo, sameJson } from '../core/json.ts';
import { fill } from './escape.ts';

/** One value of each service, by the service's name; undefined where it has none. */
export type Values = ReadonlyMap<string, Json | undefined>;

/** A value that follows the service: what a profile calls a parameter. */
export interface Parameter {
  readonly name: string;
  readonly values: ReadonlyMap<string, Json>;
}

/** Shorter text is found in words that have nothing to do with it. */
const SHORTEST = 3;

/** A leaf that differs from service to service. */
export interface Varying {
  readonly path: JsonPointer;
  readonly values: ReadonlyMap<string, Json>;
}

/** The leaves that all services have and that differ, none of them the same for most. */
export function varyingIn(values: Values, path: JsonPointer = ''): readonly Varying[] {
  const all = [...values.values()];
  if (all.every((one) => sameJson(one, all[0]))) return [];
  if (all.every((one) => isObject(one))) {
    return keysOf(values).flatMap((key) => varyingIn(membersOf(values, key), pointerTo(path, key)));
  }
  const plain = all.every((one) => one !== null && ['string', 'number', 'boolean'].includes(typeof one));
  return plain && majorityOf(values) === null ? [{ path, values: values as ReadonlyMap<string, Json> }] : [];
}

/**
 * One value with references from which that of each service can be had again: what is equal stays, what follows a parameter or the
 * service's own name refers to it, of everything else what most of them have.
 */
export function templateOf(values: Values, parameters: readonly Parameter[]): Json | undefined {
  const all = [...values.values()];
  if (all.every((one) => sameJson(one, all[0]))) return all[0];
  if (all.every((one) => isObject(one))) {
    const members = keysOf(values).map((key) => [key, templateOf(membersOf(values, key), parameters)] as const);
    return Object.fromEntries(members.filter((member) => member[1] !== undefined) as [string, Json][]);
  }
  const said = expressionOf(values, parameters) ?? listOf(values, parameters);
  return said ?? (majorityOf(values) ?? mostCommon(values)).value;
}

/** Lists of one length, item by item, if that means each service's list; null: it does not. */
function listOf(values: Values, parameters: readonly Parameter[]): Json | null {
  const lists = [...values].map(
    ([service, value]) => [service, Array.isArray(value) ? (value as Json[]) : null] as const,
  );
  const length = lists[0]?.[1]?.length ?? 0;
  if (length === 0 || lists.some(([, list]) => list?.length !== length)) return null;
  const items = Array.from({ length }, (_, at) => {
    return templateOf(new Map(lists.map(([service, list]) => [service, list?.[at]])), parameters) ?? null;
  });
  return lists.every(([service, list]) => sameJson(fill(items, wordsOf(service, parameters)), list)) ? items : null;
}

/** A reference, or text with references, that means each service's value; null: there is none. */
export function expressionOf(values: Values, parameters: readonly Parameter[]): string | null {
  const exact = parameters.find((one) =>
    [...values].every(([service, value]) => sameJson(one.values.get(service), value)),
  );
  if (exact) return `\${${exact.name}}`;
  const [first] = [...values].map(([service, value]) =>
    typeof value === 'string' ? textOf(service, value, parameters) : null,
  );
  if (first === null || first === undefined) return null;
  const means = [...values].every(([service, value]) => sameJson(fill(first, wordsOf(service, parameters)), value));
  return means ? first : null;
}

/** What the names in a template stand for in one service. */
export function wordsOf(service: string, parameters: readonly Parameter[]): ReadonlyMap<string, Json> {
  const known = parameters.flatMap(({ name, values }) =>
    values.has(service) ? [[name, values.get(service)] as const] : [],
  );
  return new Map(known as [string, Json][]);
}

/** One service's text with a reference for each parameter that it holds, the longest first. */
export function textOf(service: string, value: string, parameters: readonly Parameter[]): string {
  const texts = parameters
    .flatMap(({ name, values }) => ({ name, text: values.get(service) }))
    .filter((one): one is { name: string; text: string } => typeof one.text === 'string' && one.text.length >= SHORTEST)
    .sort((a, b) => b.text.length - a.text.length);
  return texts.reduce((text, one) => text.replaceAll(one.text, () => `\${${one.name}}`), value);
}

interface Counted {
  readonly value: Json | undefined;
  readonly count: number;
}

/** The value that more than half of the services have, and more than one; null: there is none. */
function majorityOf(values: Values): Counted | null {
  const found = mostCommon(values);
  return found.count > 1 && found.count * 2 > values.size ? found : null;
}

function mostCommon(values: Values): Counted {
  const counts = new Map<string, Counted>();
  for (const value of values.values()) {
    const key = value === undefined ? '' : canonical(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce((best, one) => (one.count > best.count ? one : best));
}

function keysOf(values: Values): readonly string[] {
  return [...new Set([...values.values()].flatMap((value) => Object.keys(value as object)))];
}

function membersOf(values: Values, key: string): Values {
  return new Map([...values].map(([service, value]) => [service, isObject(value) ? own(value, key) : undefined]));
}

function own(value: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
