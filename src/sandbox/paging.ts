import { byCodeUnit } from '../core/json.ts';
import type { AwsError } from './errors.ts';

export interface PageRequest<T> {
  readonly size: number;
  readonly token: string | undefined;
  keyOf(item: T): string;
  /** What the service says to a token that it did not give. */
  readonly badToken: () => AwsError;
}

/** One page in the order of the keys. The token names the last item, so that items which come or go meanwhile shift nothing. */
export function pageOf<T>(items: Iterable<T>, request: PageRequest<T>): { items: T[]; next: string | undefined } {
  const after = request.token ? lastKey(request.token) : '';
  if (after === null) throw request.badToken();
  const first = firstKeys(keyed(items, request), { after, count: request.size + 1 });
  const page = first.slice(0, request.size);
  const last = page.at(-1);
  return {
    items: page.map(({ item }) => item),
    next: first.length > page.length && last ? tokenFor(last.key) : undefined,
  };
}

interface Keyed<T> {
  readonly key: string;
  readonly item: T;
}

function* keyed<T>(items: Iterable<T>, { keyOf }: PageRequest<T>): Generator<Keyed<T>> {
  for (const item of items) yield { key: keyOf(item), item };
}

/** Sorts only what the page shows: a listing of 10,000 alarms takes 100 pages. */
function firstKeys<T>(items: Iterable<Keyed<T>>, { after, count }: { after: string; count: number }): Keyed<T>[] {
  const order = (a: Keyed<T>, b: Keyed<T>) => byCodeUnit(a.key, b.key);
  let first: Keyed<T>[] = [];
  let bound: string | undefined;
  for (const one of items) {
    if (one.key <= after || (bound !== undefined && one.key >= bound)) continue;
    first.push(one);
    if (first.length < 2 * count) continue;
    first = first.sort(order).slice(0, count);
    bound = first.at(-1)?.key;
  }
  return first.sort(order).slice(0, count);
}

function tokenFor(key: string): string {
  return Buffer.from(JSON.stringify({ after: key })).toString('base64url');
}

function lastKey(token: string): string | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    const after = typeof read === 'object' && read !== null && 'after' in read ? read.after : null;
    return typeof after === 'string' ? after : null;
  } catch {
    return null;
  }
}
