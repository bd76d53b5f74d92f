import type { Values } from './description.ts';

/**
 * Values that remember which of them were looked at. What GitHub knows and the fake passes over would be a wrong answer that nobody
 * notices: a filter that does not filter, a field that is not set.
 */
export function watched<V extends Values>(values: V): { readonly values: V; unread(): string[] } {
  const read = new Set<PropertyKey>();
  const get = (target: V, key: string) => {
    read.add(key);
    return target[key];
  };
  const unread = () => (Array.isArray(values) ? [] : Object.keys(values).filter((key) => !read.has(key)));
  return { values: new Proxy(values, { get }), unread };
}
