import type { IncomingMessage } from 'node:http';

/** What Express adds to a request, as far as the route is concerned. */
export interface RoutedRequest extends IncomingMessage {
  baseUrl?: string;
  params?: Params;
  route?: Route;
  [watched]?: () => string;
}

type Params = { readonly [name: string]: unknown };
type Route = { readonly path?: unknown } | undefined;

/** Parameters that Express found, and how long `baseUrl` was then: what it adds after that was matched with them. */
interface Mount {
  readonly before: number;
  readonly params: Params;
}

/** All requests that no route takes are one series: scanners ask for thousands of paths. */
export const UNMATCHED = '(unmatched)';

/** One for the request, however many publishers watch it and however often the module was loaded. */
const watched: unique symbol = Symbol.for('@symphonia/cloudwatch-metrics route') as never;

/**
 * From now on it is known which route Express finds; gives a function that says its template. Where it lies is noted when it is found: a
 * router that is mounted at `/users/:id` leaves `/users/42` in `baseUrl`, and both that and the parameters are gone when a handler fails.
 */
export function watchRoute(request: RoutedRequest): () => string {
  request[watched] ??= watch(request);
  return request[watched];
}

function watch(request: RoutedRequest): () => string {
  let mounts: readonly Mount[] = [];
  let found = () => UNMATCHED;
  hear(request, 'params', (params: Params | undefined) => {
    const before = request.baseUrl?.length ?? 0;
    // What was found as deep or deeper led nowhere.
    mounts = mounts.filter((mount) => mount.before < before);
    if (params) mounts = [...mounts, { before, params }];
  });
  hear(request, 'route', (route: Route) => {
    const base = request.baseUrl ?? '';
    const above = mounts;
    found = () => (route?.path === undefined ? UNMATCHED : joined(templateOf(base, above), pathOf(route.path)));
  });
  return () => found();
}

/** Calls with each value that a property is given. */
function hear<K extends 'params' | 'route'>(
  request: RoutedRequest,
  key: K,
  call: (value: RoutedRequest[K]) => void,
): void {
  let current = request[key];
  Object.defineProperty(request, key, {
    configurable: true,
    enumerable: true,
    get: () => current,
    set: (value: RoutedRequest[K]) => {
      current = value;
      call(value);
    },
  });
}

function templateOf(base: string, mounts: readonly Mount[]): string {
  const first = base.slice(0, mounts[0]?.before ?? base.length);
  const parts = mounts.map(({ before, params }, i) => template(base.slice(before, mounts[i + 1]?.before), params));
  return `${first}${parts.join('')}`;
}

/** Parameters in the place of their values. */
function template(part: string, params: Params): string {
  if (part === '') return '';
  const names = Object.keys(params);
  // Characters that stand for parameters until all are found: no name is taken for a value.
  const mark = (i: number) => String.fromCharCode(0xe000 + i);
  let text = `${part.split('/').map(decoded).join('/')}/`;
  for (const [i, name] of names.entries()) text = withMark(text, matchedBy(params[name]), mark(i));
  for (const [i, name] of names.entries()) text = text.replace(mark(i), `:${name}`);
  return text.slice(0, -1);
}

/** In the place of whole segments if there are such, else of a part of one: `/v:version`. */
function withMark(text: string, value: string, mark: string): string {
  const segment = text.indexOf(`/${value}/`);
  const at = segment < 0 ? text.indexOf(value) : segment + 1;
  return value === '' || at < 0 ? text : `${text.slice(0, at)}${mark}${text.slice(at + value.length)}`;
}

/** Express 5 gives what a wildcard matched as a list of segments. */
function matchedBy(value: unknown): string {
  return Array.isArray(value) ? value.join('/') : String(value ?? '');
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
