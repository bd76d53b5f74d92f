import { isObject, type Json, type JsonObject } from '../../core/json.ts';

/** Text of an attribute; undefined where Terraform has nothing, which it also writes as ''. */
export function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A number; undefined where Terraform has nothing. */
export function number(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** A number where 0 means nothing. */
export function count(value: Json | undefined): number | undefined {
  return number(value) || undefined;
}

/** True or false; undefined where Terraform has nothing. */
export function flag(value: Json | undefined): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Texts of a list or set. */
export function texts(value: Json | undefined): string[] {
  return (Array.isArray(value) ? (value as readonly Json[]) : []).filter(
    (one): one is string => typeof one === 'string',
  );
}

/** Blocks of a list or set. */
export function blocks(value: Json | undefined): JsonObject[] {
  return (Array.isArray(value) ? (value as readonly Json[]) : []).filter(isObject);
}

/** A map of texts, such as tags. */
export function map(value: Json | undefined): { readonly [key: string]: string } {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
