import type { ServiceRef } from '../../core/among.ts';
import { isObject, type Json } from '../../core/json.ts';

/**
 * Puts a service's values in the place of `${name}`, as the manifest does in profiles: as text, which is all that a line takes; `$${`
 * becomes `${`. What the service does not know stays; the manifest has said so.
 */
export function fillForService<T extends Json>(value: T, { parameters }: ServiceRef): T {
  return fill(value, parameters) as T;
}

function fill(value: Json, parameters: ServiceRef['parameters']): Json {
  if (typeof value === 'string') return fillText(value, parameters);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => fill(item, parameters));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fill(member, parameters)]));
}

function fillText(text: string, parameters: ServiceRef['parameters']): string {
  return text.replace(/\$\$\{|\$\{([^{}$]*)\}/g, (whole, name: string | undefined) => {
    if (name === undefined) return '${';
    return Object.hasOwn(parameters, name) ? String(parameters[name]) : whole;
  });
}
