import { isObject, type Json, type JsonObject } from '../core/json.ts';
import { AwsError } from './errors.ts';
import type { Protocol, Target } from './protocol.ts';
import { services } from './services.ts';
import type { ObjectShape, Shape } from './shape.ts';

/**
 * AWS Query: a form as the request, XML as the answer.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export const query: Protocol = {
  targetOf({ body }) {
    const form = new URLSearchParams(body);
    const [operation, version] = [form.get('Action'), form.get('Version')];
    const service = Object.values(services).find((one) => one.query?.version === version);
    return service && operation ? { service, operation } : null;
  },

  input({ body }, shape) {
    return read(shape, '', new URLSearchParams(body)) as JsonObject;
  },

  answer(target, output) {
    const result = `<${target.operation}Result>${structure(output)}</${target.operation}Result>`;
    const metadata = `<ResponseMetadata><RequestId>${target.requestId}</RequestId></ResponseMetadata>`;
    return xml(target, 200, element(`${target.operation}Response`, target, result + metadata));
  },

  refusal(target, error) {
    const side = error.status >= 500 ? 'Receiver' : 'Sender';
    const inside = `<Error><Type>${side}</Type><Code>${error.queryCode}</Code><Message>${escapeXml(error.message)}</Message></Error>`;
    const body = element('ErrorResponse', target, `${inside}<RequestId>${target.requestId}</RequestId>`);
    return xml(target, error.status, body);
  },

  unknown({ operation, service }) {
    return new AwsError('InvalidAction', `Could not find operation ${operation} for version ${service.query?.version}`);
  },
};

/** A form is text only: the shape says what is a list, a number, a structure. */
function read(shape: Shape, at: string, form: URLSearchParams): Json | undefined {
  switch (shape.type) {
    case 'object':
      return readObject(shape, at, form);
    case 'list':
      return readList(shape.of, at, form);
    case 'map':
      return readMap(at, form);
    case 'integer':
    case 'double':
      return form.has(at) ? number(at, form.get(at) ?? '') : undefined;
    case 'boolean':
      return form.has(at) ? form.get(at) === 'true' : undefined;
    case 'string':
    case 'any':
      return form.get(at) ?? undefined;
  }
  return shape satisfies never;
}

function readObject(shape: ObjectShape, at: string, form: URLSearchParams): JsonObject | undefined {
  const members = Object.entries(shape.members).flatMap(([name, member]) => {
    const value = read(member, at === '' ? name : `${at}.${name}`, form);
    return value === undefined ? [] : [[name, value] as const];
  });
  return members.length === 0 && at !== '' ? undefined : Object.fromEntries(members);
}

/** `Tags.member.1.Key=…`; an empty list is sent as `Tags=`. */
function readList(of: Shape, at: string, form: URLSearchParams): Json[] | undefined {
  const items: Json[] = [];
  for (;;) {
    const item = read(of, `${at}.member.${items.length + 1}`, form);
    if (item === undefined) return items.length > 0 || form.has(at) ? items : undefined;
    items.push(item);
  }
}

/** `Attributes.entry.1.key=…&Attributes.entry.1.value=…` */
function readMap(at: string, form: URLSearchParams): JsonObject | undefined {
  const entries: [string, string][] = [];
  for (;;) {
    const key = form.get(`${at}.entry.${entries.length + 1}.key`);
    if (key === null) return entries.length > 0 || form.has(at) ? Object.fromEntries(entries) : undefined;
    entries.push([key, form.get(`${at}.entry.${entries.length + 1}.value`) ?? '']);
  }
}

function number(name: string, text: string): number {
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) throw new AwsError('MalformedInput', `${name} is not a number: ${text}`);
  return value;
}

/** Members whose keys are data: the only maps in answers of the Query services. */
const maps = new Set(['Attributes']);

function structure(value: object): string {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `<${name}>${maps.has(name) ? entries(member as object) : content(member)}</${name}>`)
    .join('');
}

function entries(map: object): string {
  return Object.entries(map)
    .map(([key, value]) => `<entry><key>${escapeXml(key)}</key><value>${escapeXml(String(value))}</value></entry>`)
    .join('');
}

function content(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => `<member>${content(item)}</member>`).join('');
  return isObject(value as Json) ? structure(value as object) : escapeXml(String(value));
}

function element(name: string, { service }: Target, inside: string): string {
  return `<${name} xmlns="${service.query?.namespace}">${inside}</${name}>\n`;
}

function xml({ requestId }: Target, status: number, body: string): ReturnType<Protocol['answer']> {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Line ends as references too: XML readers would make spaces of them. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] as string)
    .replace(/[\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
