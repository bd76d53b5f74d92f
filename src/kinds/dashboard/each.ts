import type { ServiceRef } from '../../core/among.ts';
import { isObject, type Json } from '../../core/json.ts';

/**
 * Puts a service's values in the place of `${name}`, as the manifest does in profiles: text that is nothing but a reference becomes the
 * value itself, `$${` becomes `${`. What the service does not know stays; the manifest has said so.
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

function fillText(text: string, parameters: ServiceRef['parameters']): Json {
  const only = /^\$\{([^{}$]*)\}$/.exec(text)?.[1];
  if (only !== undefined && Object.hasOwn(parameters, only)) return parameters[only] as Json;
  return text.replace(/\$\$\{|\$\{([^{}$]*)\}/g, (whole, name: string | undefined) => {
    if (name === undefined) return '${';
    return Object.hasOwn(parameters, name) ? String(parameters[name]) : whole;
  });
}
