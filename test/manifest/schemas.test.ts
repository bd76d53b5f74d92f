import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';

interface Schema {
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

const folder = join(import.meta.dirname, '../../schemas');
const files = readdirSync(folder).sort();
const schemas = new Map(files.map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema]));

/** Every property of every schema, `$ref` followed: where it stands, and what it says. */
const properties = files.flatMap((file) => [...propertiesIn(schemas.get(file) as Schema, { file, at: file })]);

test.each(properties.map(({ at, schema }) => [at, schema] as const))(
  '%s says what it means, with an example',
  (_, schema) => {
    expect(Object.keys(schema)).toEqual(expect.arrayContaining(['title', 'description', 'examples']));
    expect(schema.examples).not.toEqual([]);
  },
);

test('what may be left out says what it then is; of these no value would mean the same as none', () => {
  const silent = properties.filter(({ schema, required }) => !required && !('default' in schema));
  expect(silent.map(({ at }) => at)).toEqual([
    ...dashboard('start', 'end', 'at', 'alarms', 'each', 'metric', 'expression', 'label', 'id', 'color', 'region'),
    ...dashboard('account', 'metrics', 'logs', 'status', 'text', 'raw', 'thresholds'),
    ...dashboard('metric', 'expression', 'label', 'id', 'color', 'region', 'account', 'to', 'color', 'min', 'max'),
    'mute-rule.schema.json at cron',
    'mute-rule.schema.json at once',
    'mute-rule.schema.json start',
    'mute-rule.schema.json expires',
    'profile.schema.json parameters default',
    'profile.schema.json beanstalkAutoScalingGroup',
    'profile.schema.json metricName',
    'profile.schema.json value',
    'service.schema.json prefix',
    'service.schema.json profile',
    'stack.schema.json githubEnvironment',
    'subscription.schema.json deadLetterQueue',
    'subscription.schema.json role',
    'topic.schema.json policy',
    'topic.schema.json kmsKey',
  ]);
});

test('what is required has no default', () => {
  expect(properties.filter(({ schema, required }) => required && 'default' in schema).map(({ at }) => at)).toEqual([]);
});

// yaml-language-server makes an example of the first type and the default; at text that is null it stops, and offers no further key.
test('where null is the default, it is the first type: editors offer all keys', () => {
  const nulls = properties.filter(({ schema }) => schema.default === null && typeof schema.type !== 'undefined');
  const wrong = nulls.filter(({ schema }) => [schema.type].flat()[0] !== 'null');
  expect(nulls.length).toBeGreaterThan(10);
  expect(wrong.map(({ at }) => at)).toEqual([]);
});

test('a number says of what', () => {
  const numbers = properties.filter(({ schema }) => {
    const types = [schema.type].flat();
    return !types.includes('boolean') && (types.includes('number') || types.includes('integer'));
  });
  expect(numbers.length).toBeGreaterThan(3);
  expect(numbers.filter(({ schema }) => !schema.unit).map(({ at }) => at)).toEqual([]);
});

test('examples and defaults are what they stand for', () => {
  const ajv = new Ajv({ allowUnionTypes: true });
  ajv.addKeyword({ keyword: 'unit', schemaType: 'string' });
  for (const [file, schema] of schemas) ajv.addSchema(schema, file);
  const wrong = properties.flatMap(({ at, pointer, schema }) => {
    const validate = ajv.getSchema(pointer);
    if (!validate) return [`${at}: no schema at ${pointer}`];
    const values = [...(schema.examples as readonly unknown[]), ...('default' in schema ? [schema.default] : [])];
    return values.filter((value) => !validate(value)).map((value) => `${at}: ${JSON.stringify(value)}`);
  });
  expect(wrong).toEqual([]);
});

test('an object that lists its keys takes no others', () => {
  const open = files.flatMap((file) =>
    [...objectsIn(schemas.get(file))].filter((one) => one.additionalProperties !== false),
  );
  expect(open.map(({ title }) => title)).toEqual([]);
});

function dashboard(...names: readonly string[]): readonly string[] {
  return names.map((name) => `dashboard.schema.json ${name}`);
}

interface Property {
  readonly at: string;
  readonly pointer: string;
  readonly schema: Schema;
  readonly required: boolean;
}

function* propertiesIn(
  schema: Schema,
  { file, at, pointer = `${file}#` }: { file: string; at: string; pointer?: string },
): Generator<Property> {
  for (const [key, inner] of Object.entries(schema)) {
    if (typeof inner !== 'object' || inner === null || key === 'examples' || key === 'default') continue;
    const next = { file, at, pointer: `${pointer}/${key}` };
    if (key !== 'properties') yield* propertiesIn(inner as Schema, next);
    else {
      for (const [name, property] of Object.entries(inner as { [name: string]: Schema })) {
        const place = { at: `${at} ${name}`, pointer: `${next.pointer}/${name}` };
        const required = Array.isArray(schema.required) && schema.required.includes(name);
        yield { ...place, schema: { ...target(property, file), ...property }, required };
        yield* propertiesIn(property, { file, ...place });
      }
    }
  }
}

function target({ $ref }: Schema, file: string): Schema {
  if (!$ref) return {};
  const [other = '', path = ''] = $ref.split('#');
  let at = schemas.get(other || file) as Schema;
  for (const key of path.split('/').filter(Boolean)) at = at[key] as Schema;
  return at;
}

function* objectsIn(value: unknown): Generator<Schema> {
  if (typeof value !== 'object' || value === null) return;
  const schema = value as Schema;
  if (schema.properties && schema.title) yield schema;
  for (const [key, inner] of Object.entries(schema))
    if (key !== 'examples' && key !== 'default') yield* objectsIn(inner);
}
