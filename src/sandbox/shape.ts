import { isObject, type Json, type JsonObject } from '../core/json.ts';

/** What a member of a request may be: the limits of AWS's service models, as far as they say no to anything. */
export type Shape =
  | {
      readonly type: 'string';
      readonly min?: number;
      readonly max?: number;
      readonly oneOf?: readonly string[];
      readonly pattern?: RegExp;
    }
  | { readonly type: 'integer' | 'double'; readonly min?: number; readonly max?: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'list'; readonly of: Shape; readonly min?: number; readonly max?: number }
  | { readonly type: 'map' }
  | { readonly type: 'any' }
  | ObjectShape;
export interface ObjectShape {
  readonly type: 'object';
  readonly members: { readonly [name: string]: Shape };
  readonly required: readonly string[];
}

/** A string of so many characters. */
export function text(min = 0, max = Number.POSITIVE_INFINITY): Shape {
  return { type: 'string', min, max };
}

export function oneOf(...values: string[]): Shape {
  return { type: 'string', oneOf: values };
}

export function integer(min?: number, max?: number): Shape {
  return { type: 'integer', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

export function list(of: Shape, max?: number): Shape {
  return { type: 'list', of, ...(max === undefined ? {} : { max }) };
}

export function object(members: { readonly [name: string]: Shape }, required: readonly string[] = []): ObjectShape {
  return { type: 'object', members, required };
}

export const boolean: Shape = { type: 'boolean' };
export const double: Shape = { type: 'double' };
/** Strings by string. */
export const map: Shape = { type: 'map' };
/** Kept as it comes. */
export const any: Shape = { type: 'any' };

/** The names of JSON's types that a value should have had, or null; AWS's answer to a wrong one is a SerializationException. */
export function wrongType(shape: Shape, value: Json): string | null {
  switch (shape.type) {
    case 'string':
      return typeof value === 'string' ? null : 'a String';
    case 'integer':
      return Number.isInteger(value) ? null : 'an Integer';
    case 'double':
      return typeof value === 'number' ? null : 'a Double';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'a Boolean';
    case 'list':
      return Array.isArray(value) ? firstWrong(value.map((item: Json) => [shape.of, item])) : 'a List';
    case 'map':
      return isObject(value) && Object.values(value).every((one) => typeof one === 'string') ? null : 'a Map of String';
    case 'any':
      return null;
    case 'object':
      return isObject(value) ? firstWrong(membersOf(shape, value)) : 'a Structure';
  }
  return shape satisfies never;
}

/** Every breach of the limits, in AWS's words; `path` is where the value stands. */
export function violations(shape: Shape, value: Json, path = ''): string[] {
  switch (shape.type) {
    case 'string':
      return stringViolations(shape, value as string).map((constraint) => breach(value, path, constraint));
    case 'integer':
    case 'double':
      return bounds(shape, value as number, 'value').map((constraint) => breach(value, path, constraint));
    case 'list':
      return [
        ...bounds(shape, (value as Json[]).length, 'length').map((constraint) => breach(value, path, constraint)),
        ...(value as Json[]).flatMap((item, index) => violations(shape.of, item, `${path}.${index + 1}.member`)),
      ];
    case 'boolean':
    case 'map':
    case 'any':
      return [];
    case 'object':
      return [
        ...shape.required
          .filter((name) => ((value as JsonObject)[name] ?? null) === null)
          .map((name) => breach(null, join(path, name), 'Member must not be null')),
        ...Object.entries(shape.members).flatMap(([name, member]) => {
          const at = (value as JsonObject)[name];
          return at === undefined || at === null ? [] : violations(member, at, join(path, name));
        }),
      ];
  }
  return shape satisfies never;
}

/** AWS's sentence for one or several breaches. */
export function violationMessage(breaches: readonly string[]): string {
  return `${breaches.length} validation error${breaches.length === 1 ? '' : 's'} detected: ${breaches.join('; ')}`;
}

function firstWrong(pairs: readonly (readonly [Shape, Json])[]): string | null {
  for (const [shape, value] of pairs) {
    const wrong = wrongType(shape, value);
    if (wrong) return wrong;
  }
  return null;
}

function membersOf(shape: ObjectShape, value: JsonObject): (readonly [Shape, Json])[] {
  return Object.entries(shape.members).flatMap(([name, member]) => {
    const at = value[name];
    return at === undefined || at === null ? [] : [[member, at] as const];
  });
}

function stringViolations(shape: Extract<Shape, { type: 'string' }>, value: string): string[] {
  const found = bounds(shape, [...value].length, 'length');
  if (shape.oneOf && !shape.oneOf.includes(value)) found.push(`satisfy enum value set: [${shape.oneOf.join(', ')}]`);
  if (shape.pattern && !shape.pattern.test(value))
    found.push(`satisfy regular expression pattern: ${patternText(shape.pattern)}`);
  return found.map((what) => (what.startsWith('satisfy') ? `Member must ${what}` : what));
}

function bounds(
  limits: { readonly min?: number; readonly max?: number },
  actual: number,
  what: 'length' | 'value',
): string[] {
  const found: string[] = [];
  if (limits.min !== undefined && actual < limits.min)
    found.push(`Member must have ${what} greater than or equal to ${limits.min}`);
  if (limits.max !== undefined && actual > limits.max)
    found.push(`Member must have ${what} less than or equal to ${limits.max}`);
  return found;
}

function patternText(pattern: RegExp): string {
  return pattern.source.replace(/^\^/, '').replace(/\$$/, '');
}

function breach(value: Json, path: string, constraint: string): string {
  const shown = value === null ? 'null' : `'${show(value)}'`;
  return `Value ${shown} at '${path}' failed to satisfy constraint: ${constraint}`;
}

function show(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  return isObject(value) ? JSON.stringify(value) : String(value);
}

function join(path: string, member: string): string {
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return path === '' ? name : `${path}.${name}`;
}
