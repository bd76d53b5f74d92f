import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * `npm run codegen:github`: the part of GitHub's OpenAPI description that we use, stripped to shapes. The package is unpacked to one of
 * its files only, as all of them take 385 MB.
 */
export const source = '@octokit/openapi@23.0.2';

/** The operations that we use, by GitHub's own names. */
export const operations: readonly string[] = [
  'actions/create-workflow-dispatch',
  'actions/list-workflow-runs',
  'actions/list-workflow-runs-for-repo',
  'git/get-ref',
  'issues/add-labels',
  'issues/create',
  'issues/create-comment',
  'issues/create-label',
  'issues/delete-comment',
  'issues/get',
  'issues/get-comment',
  'issues/get-label',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-commits',
  'pulls/list-files',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-branch-rules',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-environment',
  'repos/list-commits',
  'repos/list-deployment-branch-policies',
  'repos/list-pull-requests-associated-with-commit',
];

type Schema = { readonly [keyword: string]: unknown };
type Components = { readonly [section: string]: { readonly [name: string]: Schema } };

interface FullOperation {
  readonly operationId: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Schema };
  readonly responses: { readonly [status: string]: Schema };
}

/** GitHub's description as its package holds it: OpenAPI 3.0. */
export interface FullDescription {
  readonly paths: { readonly [path: string]: { readonly [method: string]: FullOperation } };
  readonly components: Components;
}

/** What is kept of a schema, beside times. Everything else is for readers. */
const kept = ['type', 'properties', 'required', 'items', 'enum', 'minimum', 'maximum', 'minLength', 'maxLength'].concat(
  ['minItems', 'maxItems', 'additionalProperties', 'allOf', 'anyOf', '$ref'],
);

/** The text of `test/github/openapi.gen.json`: one line for each operation and each schema that one of them needs. */
export function slice(full: FullDescription): string {
  const found = Object.entries(full.paths)
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
    .filter(({ operation }) => operations.includes(operation.operationId))
    .map((one) => [one.operation.operationId, operationShape(one, full.components)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const schemas = reachable(
    found.map(([, shape]) => shape),
    full.components,
  );
  const lines = (entries: readonly (readonly [string, unknown])[]) =>
    entries.map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n');
  const banner = `Generated from ${source} by \`npm run codegen:github\` (scripts/github-openapi.ts). Do not edit.`;
  return `{
  "//": ${JSON.stringify(banner)},
  "source": ${JSON.stringify(source)},
  "operations": {\n${lines(found)}\n  },
  "schemas": {\n${lines(schemas)}\n  }
}
`;
}

function operationShape(one: { path: string; method: string; operation: FullOperation }, components: Components) {
  const { path, method, operation } = one;
  const parameters = (operation.parameters ?? []).map((parameter) => {
    const { name, in: place, required, schema } = resolved(parameter, 'parameters', components);
    return { name, in: place, required: required === true, schema: shape(schema as Schema) };
  });
  const body = operation.requestBody ? jsonSchema(operation.requestBody) : null;
  const answers = Object.entries(operation.responses).map(
    ([status, answer]) => [status, jsonSchema(resolved(answer, 'responses', components))] as const,
  );
  return {
    method: method.toUpperCase(),
    path,
    parameters,
    body,
    bodyRequired: operation.requestBody?.required === true,
    answers: Object.fromEntries(answers),
  };
}

function resolved(value: Schema, section: string, components: Components): Schema {
  const name = typeof value.$ref === 'string' ? value.$ref.split('/').at(-1) : undefined;
  return name === undefined ? value : (components[section]?.[name] as Schema);
}

/** The shape of a JSON body, or null where there is none. */
function jsonSchema({ content }: { readonly content?: unknown }): Schema | null {
  const media = (content as { readonly [type: string]: { readonly schema: Schema } } | undefined)?.['application/json'];
  return media ? shape(media.schema) : null;
}

/** A schema of OpenAPI 3.0 as JSON Schema: `nullable` as a type, `oneOf` as `anyOf`, as GitHub's alternatives overlap. */
function shape(schema: Schema): Schema {
  const { nullable, oneOf, anyOf, ...rest } = schema;
  const alternatives = oneOf ?? anyOf;
  const entries = Object.entries(alternatives ? { ...rest, anyOf: alternatives } : rest).filter(
    ([key, value]) => kept.includes(key) || (key === 'format' && value === 'date-time'),
  );
  const plain: Schema = Object.fromEntries(entries.map(([key, value]) => [key, keyword(key, value)]));
  return nullable === true ? orNull(plain) : plain;
}

function keyword(key: string, value: unknown): unknown {
  if (key === '$ref') return (value as string).replace('#/components/schemas/', '#/schemas/');
  if (key === 'items') return shape(value as Schema);
  if (key === 'additionalProperties') return typeof value === 'boolean' ? value : shape(value as Schema);
  if (key === 'anyOf' || key === 'allOf') return (value as readonly Schema[]).map(shape);
  if (key !== 'properties') return value;
  return Object.fromEntries(Object.entries(value as { [name: string]: Schema }).map(([name, of]) => [name, shape(of)]));
}

function orNull(schema: Schema): Schema {
  if (typeof schema.type !== 'string') return { anyOf: [{ type: 'null' }, schema] };
  const values = schema.enum ? { enum: [...new Set([...(schema.enum as readonly unknown[]), null])] } : {};
  return { ...schema, type: [schema.type, 'null'], ...values };
}

/** The head's repository is null once the fork is deleted, which the description leaves out: https://github.com/github/rest-api-description/issues/1811 */
function amended(name: string, schema: Schema): Schema {
  if (!name.startsWith('pull-request') || !('head' in (schema.properties as Schema))) return schema;
  const copy = structuredClone(schema) as { properties: { head: { properties: { repo?: Schema } } } };
  const repository = copy.properties.head.properties.repo;
  if (repository?.$ref !== '#/components/schemas/repository') return schema;
  copy.properties.head.properties.repo = { nullable: true, anyOf: [repository] };
  return copy as unknown as Schema;
}

/** Every schema that the shapes name, and what these name in turn, sorted. */
function reachable(shapes: readonly unknown[], components: Components): (readonly [string, Schema])[] {
  const found = new Map<string, Schema>();
  const visit = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/schemas\/([^"]+)"/g)) {
      if (found.has(name)) continue;
      const schema = shape(amended(name, components.schemas?.[name] as Schema));
      found.set(name, schema);
      visit(schema);
    }
  };
  visit(shapes);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The whole description, from the registry. */
export async function fetchDescription(): Promise<FullDescription> {
  const execute = promisify(execFile);
  const folder = await mkdtemp(join(tmpdir(), 'github-openapi-'));
  try {
    const shell = process.platform === 'win32';
    const { stdout } = await execute('npm', ['pack', source, '--silent', '--pack-destination', folder], { shell });
    const file = 'package/generated/api.github.com.json';
    await execute('tar', ['xzf', stdout.trim(), file], { cwd: folder });
    return JSON.parse(await readFile(join(folder, file), 'utf8')) as FullDescription;
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeFile(resolve(import.meta.dirname, '../test/github/openapi.gen.json'), slice(await fetchDescription()));
