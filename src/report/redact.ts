import { byCodeUnit, isObject, type Json } from '../core/json.ts';

/** What no reader of a comment may see. */
export interface Hidden {
  /** End points of subscriptions: shown so that their owner knows them and nobody else can use them. */
  readonly endPoints: ReadonlySet<string>;
  /** Values that become `***`. Those under 4 characters are left: hiding them would hide every word that holds them. */
  readonly secrets: ReadonlySet<string>;
}

/** Changes a text. */
export type Redact = (text: string) => string;

const SHORTEST_SECRET = 4;
/** Protocols whose end points are people's addresses, or URLs whose path is a key. Queues and functions are named by ARN. */
const personal = /^(email|email-json|sms|https?)$/;
const reference = /^\$\{env\.[A-Za-z0-9_]+\}$/;

/** Hides by value, wherever it stands in a text: the longest first, as it is and as JSON and URLs write it. */
export function redaction({ endPoints, secrets }: Hidden): Redact {
  const masks = new Map<string, string>();
  for (const endPoint of endPoints) for (const form of formsOf(endPoint)) masks.set(form, maskEndPoint(endPoint));
  for (const secret of secrets) {
    if (secret.length >= SHORTEST_SECRET) for (const form of formsOf(secret)) masks.set(form, '***');
  }
  if (masks.size === 0) return (text) => text;
  const longestFirst = [...masks.keys()].sort((a, b) => b.length - a.length || byCodeUnit(a, b));
  const any = new RegExp(longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
  return (text) => text.replace(any, (found) => masks.get(found) ?? '***');
}

/** A copy of data in which every text went through `redact`: values, keys of objects, and numbers that would show something. */
export function redacted<V>(value: V, redact: Redact): V {
  return copied(value, redact) as V;
}

function copied(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value === 'number') return redact(String(value)) === String(value) ? value : redact(String(value));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copied(item, redact));
  if (value instanceof Set) return new Set([...value].map((item) => copied(item, redact)));
  if (value instanceof Map)
    return new Map([...value].map(([key, item]) => [copied(key, redact), copied(item, redact)]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), copied(item, redact)]));
}

/** The end points in data: of declarations and specs (`protocol`, `endpoint`) and of requests (`Protocol`, `Endpoint`). */
export function endPointsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (at: unknown): void => {
    if (Array.isArray(at)) for (const item of at) visit(item);
    else if (isObject(at as Json)) {
      const { protocol, endpoint, Protocol, Endpoint } = at as { readonly [key: string]: unknown };
      for (const [by, to] of [
        [protocol, endpoint],
        [Protocol, Endpoint],
      ])
        if (typeof by === 'string' && personal.test(by) && typeof to === 'string' && !reference.test(to) && to !== '')
          found.add(to);
      for (const member of Object.values(at as object)) visit(member);
    }
  };
  visit(value);
  return found;
}

/**
 * What may be an end point in files that do not load, so that nobody knows which of it is one: addresses of people, numbers of
 * telephones, and URLs that have more than a host.
 */
export function endPointsWritten(texts: Iterable<string>): ReadonlySet<string> {
  const any = /\bhttps?:\/\/[^\s"'<>/]+[/?#][^\s"'<>]+|[^\s"'<>@:,]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|\+\d{7,15}/g;
  return new Set([...texts].flatMap((text) => text.match(any) ?? []));
}

/** `d***@symphonia.fr`, `+33 *** 78`, `https://events.example.com/…`. */
export function maskEndPoint(endPoint: string): string {
  const [, scheme, host] = /^([a-z]+:\/\/)(?:[^/?#]*@)?([^/?#]*)/i.exec(endPoint) ?? [];
  if (scheme !== undefined) return `${scheme}${host}/…`;
  const at = endPoint.lastIndexOf('@');
  if (at > 0) return `${[...endPoint][0]}***${endPoint.slice(at)}`;
  return endPoint.length < 8 ? '***' : `${endPoint.slice(0, 3)} *** ${endPoint.slice(-2)}`;
}

/** A text as it is, within JSON, within JSON in JSON, and in a URL. */
function formsOf(text: string): ReadonlySet<string> {
  const inJson = JSON.stringify(text).slice(1, -1);
  const inUrl = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  return new Set([text, inJson, JSON.stringify(inJson).slice(1, -1), inUrl]);
}
