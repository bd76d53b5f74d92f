import type { IncomingMessage } from 'node:http';

/** What Express adds to a request, as far as the route is concerned. */
export interface RoutedRequest extends IncomingMessage {
  baseUrl?: string;
  params?: Params;
  route?: { readonly path?: unknown };
}

type Params = { readonly [name: string]: unknown };

/** All requests that no route takes are one series: scanners ask for thousands of paths. */
export const UNMATCHED = '(unmatched)';

/**
 * From now on it is known which parameters Express finds on the way to a route; gives a function that says the route's template. A router
 * that is mounted at `/users/:id` leaves `/users/42` in `baseUrl`, and its parameters are gone when the answer ends: each time Express sets
 * `params`, what it adds to `baseUrl` after that was matched with them.
 */
export function watchRoute(request: RoutedRequest): () => string {
  const found: { readonly before: number; readonly params: Params }[] = [];
  let params = request.params;
  Object.defineProperty(request, 'params', {
    configurable: true,
    enumerable: true,
    get: () => params,
    set: (value: Params | undefined) => {
      params = value;
      const before = request.baseUrl?.length ?? 0;
      // What was found as deep or deeper led nowhere.
      while ((found.at(-1)?.before ?? -1) >= before) found.pop();
      if (value) found.push({ before, params: value });
    },
  });
  return () => {
    const path = request.route?.path;
    if (path === undefined) return UNMATCHED;
    const base = request.baseUrl ?? '';
    const parts = found.map(({ before, params: known }, i) =>
      template(base.slice(before, found[i + 1]?.before), known),
    );
    const first = base.slice(0, found[0]?.before ?? base.length);
    return joined(`${first}${parts.join('')}`, pathOf(path));
  };
}

/** Parameters in the place of their values. */
function template(part: string, params: Params): string {
  if (part === '') return '';
  const names = new Map(Object.entries(params).map(([name, value]) => [String(value), name]));
  return part
    .split('/')
    .map((segment) => {
      const name = names.get(decoded(segment));
      return name === undefined ? segment : `:${name}`;
    })
    .join('/');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A route may be text, a regular expression, or a list of them. */
function pathOf(path: unknown): string {
  return Array.isArray(path) ? path.map(String).join('|') : String(path);
}

function joined(base: string, path: string): string {
  const whole = path === '/' ? base : `${base}${path}`;
  return whole === '' ? '/' : whole;
}
