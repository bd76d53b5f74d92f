import { createHash } from 'node:crypto';

/** Any JSON value, never changed in place. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** RFC 6901: '' is the whole value, '/a~1b' the member 'a/b'. */
export type JsonPointer = string;

/** True for an object that is neither null nor an array. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The pointer of a member, its key escaped. */
export function pointerTo(parent: JsonPointer, key: string | number): JsonPointer {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The keys of a pointer, unescaped. */
export function pointerKeys(pointer: JsonPointer): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a pointer, or undefined where there is none. */
export function valueAt(value: Json | undefined, pointer: JsonPointer): Json | undefined {
  let at: Json | undefined = value;
  for (const key of pointerKeys(pointer)) {
    if (Array.isArray(at)) at = (at as readonly Json[])[Number(key)];
    else if (isObject(at) && Object.hasOwn(at, key)) at = at[key];
    else return undefined;
  }
  return at;
}

/** The pointer itself, its parent, and so on up to ''. */
export function* pointerAndParents(pointer: JsonPointer): Generator<JsonPointer> {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    yield at;
    if (at === '') return;
  }
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** JSON with sorted keys and no white space: equal values give equal bytes. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(Object.is(value, -0) ? 0 : value);
  const members = Object.keys(value)
    .sort(byCodeUnit)
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json)}`);
  return `{${members.join(',')}}`;
}

/** A copy whose members stand in code-unit order, whatever order they came in: what is shown must not depend on it. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort(byCodeUnit);
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] as Json)]));
}

/** True when both mean the same JSON. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonical(a) === canonical(b);
}

/** SHA-256 over the canonical form, base64url; 43 characters. */
export function digest(value: Json): string {
  return createHash('sha256').update(canonical(value)).digest('base64url');
}

/** 12 characters of the digest: 72 bits. None begins with a hyphen, which a command line would take for an option. */
export function shortDigest(value: Json): string {
  return digest(value).replace(/^-+/, '').slice(0, 12);
}

/** True for a text in the shape of `shortDigest`. */
export function isShortDigest(text: string): boolean {
  return /^[A-Za-z0-9_-]{12}$/.test(text);
}

/** A copy in which every string went through `change`; member keys too. */
export function mapStrings(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => mapStrings(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [change(key), mapStrings(member, change)]));
}
