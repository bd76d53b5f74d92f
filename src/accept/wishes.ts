import {
  isObject,
  type Json,
  type JsonObject,
  type JsonPointer,
  pointerKeys,
  pointerTo,
  sameJson,
  valueAt,
} from '../core/json.ts';

/** One value of a declaration that would be another, or would go (undefined). */
export interface Wish {
  readonly pointer: JsonPointer;
  readonly value: Json | undefined;
}

/** What makes the second declaration of the first: member by member, lists of as many mappings item by item, other lists as a whole. */
export function wishesBetween(from: Json | undefined, to: Json | undefined, at: JsonPointer = ''): readonly Wish[] {
  if (from === undefined ? to === undefined : to !== undefined && sameJson(from, to)) return [];
  if (isObject(from) && isObject(to)) {
    const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...keys].flatMap((key) => wishesBetween(own(from, key), own(to, key), pointerTo(at, key)));
  }
  if (isListOfMappings(from) && isListOfMappings(to) && from.length === to.length)
    return from.flatMap((item, i) => wishesBetween(item, to[i], pointerTo(at, i)));
  return [{ pointer: at, value: to }];
}

/** A declaration with a wish granted. */
export function granted(declaration: Json, { pointer, value }: Wish): Json {
  return put(declaration, pointerKeys(pointer), value);
}

/**
 * A wish as this declaration would say it. Kinds add to texts (whom an alarm calls, and how soon): what they added to the text that is
 * written now, they will add again.
 */
export function fitted(wish: Wish, declaration: Json, full: Json): Wish {
  const [written = '', shown] = [valueAt(declaration, wish.pointer), valueAt(full, wish.pointer)];
  const { value } = wish;
  if (typeof written !== 'string' || typeof shown !== 'string' || typeof value !== 'string') return wish;
  const own = written.trimEnd();
  const added = shown.slice(own.length);
  if (added === '' || !shown.startsWith(own) || !value.endsWith(added)) return wish;
  const said = value.slice(0, value.length - added.length).trimEnd();
  return { ...wish, value: said === '' ? undefined : said };
}

function put(at: Json | undefined, [key, ...below]: readonly string[], value: Json | undefined): Json {
  if (key === undefined) return value ?? null;
  if (Array.isArray(at)) return at.map((item, i) => (i === Number(key) ? put(item, below, value) : item));
  const members = new Map(isObject(at) ? Object.entries(at) : []);
  if (below.length === 0 && value === undefined) members.delete(key);
  else members.set(key, put(members.get(key), below, value));
  return Object.fromEntries(members);
}

/** People name widgets as they like, `toString` too. */
function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isListOfMappings(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value) && value.every(isObject);
}
