import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

/** GitHub's OpenAPI description of what we use, as validators: what GitHub would take, and what it would answer. */

type Schema = { readonly [keyword: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  readonly bodyRequired: boolean;
  /** The shape of each answer by its status; null is an answer without a body. */
  readonly answers: { readonly [status: string]: Schema | null };
}

interface Description {
  readonly source: string;
  readonly operations: { readonly [id: string]: Operation };
  readonly schemas: { readonly [name: string]: Schema };
}

export type Values = Record<string, unknown>;

/** A request as the description sees it: path and query values, numbers where it wants numbers. */
export interface Described {
  readonly id: string;
  readonly path: Values;
  readonly query: Values;
  /** Why GitHub's description refuses it; empty if it does not. */
  readonly problems: readonly string[];
}

const file = resolve(import.meta.dirname, 'openapi.gen.json');
export const description = JSON.parse(readFileSync(file, 'utf8')) as Description;

const formats = { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/ };
const options = { strict: false, allErrors: true, formats };
const bodies = new Ajv(options).addSchema(description, 'github');
const parameters = new Ajv({ ...options, coerceTypes: true }).addSchema(description, 'github');

interface Route {
  readonly id: string;
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly path: ValidateFunction;
  readonly query: ValidateFunction;
}

/** The more of a path is written out, the earlier: `/commits/{sha}/pulls` before `/commits/{ref}`. */
const routes: readonly Route[] = Object.entries(description.operations)
  .map(([id, operation]) => ({
    id,
    operation,
    pattern: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => `(?<${name}>${segment(name)})`)}$`),
    path: parameterShape(operation, 'path'),
    query: parameterShape(operation, 'query'),
  }))
  .sort((a, b) => literal(b.operation) - literal(a.operation));

function literal({ path }: Operation): number {
  return path.replaceAll(/\{\w+\}/g, '').length;
}

/** Paths in a repository and references hold slashes; branches in a comparison too. */
function segment(name: string): string {
  return ['path', 'ref', 'basehead', 'branch'].includes(name) ? '.+' : '[^/]+';
}

/** What a request asks for, or null where the description knows no such path. */
export function describeRequest(method: string, url: URL, body: unknown): Described | null {
  const pathname = decodeURIComponent(url.pathname);
  const route = routes.find(({ operation, pattern }) => operation.method === method && pattern.test(pathname));
  if (!route) return null;
  const path: Values = { ...route.pattern.exec(pathname)?.groups };
  const query: Values = Object.fromEntries(url.searchParams);
  const strange = Object.keys(query).filter((name) => !parametersOf(route.operation, 'query').includes(name));
  const problems = [
    ...explained(route.path, path, 'path'),
    ...strange.map((name) => `query has no "${name}"`),
    ...explained(route.query, query, 'query'),
    ...bodyProblems(route.id, body),
  ];
  return { id: route.id, path, query, problems };
}

function parametersOf(operation: Operation, place: string): string[] {
  return operation.parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
}

/** Also coerces the values in place: a number stands in a URL as text. */
function parameterShape(operation: Operation, place: string): ValidateFunction {
  const own = operation.parameters.filter((parameter) => parameter.in === place);
  return parameters.compile({
    type: 'object',
    required: own.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, absolute(schema)])),
  });
}

/** GitHub ignores a field that it does not know; here it is a problem, as it is a slip of ours. */
function bodyProblems(id: string, body: unknown): string[] {
  const operation = description.operations[id];
  if (!operation?.body) return body === undefined ? [] : ['takes no body'];
  if (body === undefined) return operation.bodyRequired ? ['needs a body'] : [];
  const validate = bodies.getSchema(`github#/operations/${pointer(id)}/body`) as ValidateFunction;
  const known = Object.keys((operation.body.properties ?? {}) as object);
  const strange = known.length > 0 ? Object.keys(body as object).filter((name) => !known.includes(name)) : [];
  return [...strange.map((name) => `body has no "${name}"`), ...explained(validate, body, 'body')];
}

/** Why an answer is not one that GitHub describes; empty if it is. */
export function answerProblems(id: string, status: number, body: unknown): string[] {
  const answers = description.operations[id]?.answers ?? {};
  const shape = answers[status];
  if (shape === undefined) {
    // Not every operation describes every refusal: a 401, a rate limit, a server error.
    return status >= 400 ? [] : [`${id} is never answered with ${status}`];
  }
  if (shape === null) return body === undefined ? [] : [`${id} with ${status} has no body`];
  const validate = bodies.getSchema(`github#/operations/${pointer(id)}/answers/${status}`) as ValidateFunction;
  return explained(validate, body, 'answer');
}

function explained(validate: ValidateFunction, value: unknown, what: string): string[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`);
  return [...new Set(errors)];
}

function pointer(text: string): string {
  return encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/')) as Schema;
}
