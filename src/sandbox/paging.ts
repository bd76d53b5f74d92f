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
  const sorted = [...items].sort((a, b) => byCodeUnit(request.keyOf(a), request.keyOf(b)));
  const after = request.token ? lastKey(request.token) : '';
  if (after === null) throw request.badToken();
  const rest = request.token ? sorted.filter((item) => byCodeUnit(request.keyOf(item), after) > 0) : sorted;
  const page = rest.slice(0, request.size);
  const last = page.at(-1);
  const more = rest.length > page.length && last !== undefined;
  return { items: page, next: more ? tokenFor(request.keyOf(last)) : undefined };
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
