import { isObject, type Json, type JsonObject } from '../core/json.ts';

/** An attribute of SNS that holds a JSON object; null where there is none. Throws on what is no JSON, which SNS does not keep. */
export function parsed(text: string | undefined): JsonObject | null {
  if (!text) return null;
  const value = JSON.parse(text) as Json;
  return isObject(value) ? value : null;
}

/** `{}` resets: it means the same as none. */
export function emptyToNull(value: JsonObject | undefined | null): JsonObject | null {
  return value && Object.keys(value).length > 0 ? value : null;
}

/** SNS writes booleans as text. */
export function isTrue(text: string | undefined): boolean {
  return String(text).toLowerCase() === 'true';
}
