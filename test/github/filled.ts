import { description, type Values } from './description.ts';

type Schema = Values;

/**
 * A value of one of GitHub's shapes from what is known of it: what the shape requires besides is filled in with the smallest value that
 * fits (null, nothing, zero). A field that the shape does not have is a slip, and throws.
 */
export function filled(name: string, known: Values): Values {
  return fill({ $ref: `#/schemas/${name}` }, known, name) as Values;
}

function fill(given: Schema, value: unknown, where: string): unknown {
  const schema = resolved(given);
  if (value === null || (value === undefined && allowsNull(schema))) return null;
  const alternatives = schema.anyOf as readonly Schema[] | undefined;
  if (alternatives && !schema.properties) return fill(chosen(alternatives, value), value, where);
  if (Array.isArray(value))
    return value.map((item, at) => fill((schema.items ?? {}) as Schema, item, `${where}/${at}`));
  const members = propertiesOf(schema);
  if (members && (value === undefined || typeof value === 'object')) return fillObject(members, value as Values, where);
  return value === undefined ? smallest(schema) : value;
}

function fillObject(members: Members, value: Values = {}, where: string): Values {
  const strange = members.open ? [] : Object.keys(value).filter((name) => !(name in members.properties));
  if (strange.length > 0) throw new Error(`GitHub's ${where} has no "${strange.join('", "')}"`);
  const names = [...new Set([...members.required, ...Object.keys(value)])];
  const entry = (name: string) =>
    [name, fill(members.properties[name] ?? {}, value[name], `${where}/${name}`)] as const;
  return Object.fromEntries(
    names.filter((name) => value[name] !== undefined || members.required.includes(name)).map(entry),
  );
}

interface Members {
  readonly properties: { readonly [name: string]: Schema };
  readonly required: readonly string[];
  readonly open: boolean;
}

/** The members of an object's shape, those of `allOf` too; null: not an object, or one of any members. */
function propertiesOf(schema: Schema): Members | null {
  const parts = [schema, ...((schema.allOf ?? []) as readonly Schema[]).map(resolved)];
  const withMembers = parts.filter((part) => part.properties);
  if (withMembers.length === 0) return null;
  return {
    properties: Object.assign({}, ...withMembers.map((part) => part.properties)),
    required: withMembers.flatMap((part) => (part.required ?? []) as readonly string[]),
    open: withMembers.some((part) => part.additionalProperties !== undefined && part.additionalProperties !== false),
  };
}

function resolved(schema: Schema): Schema {
  const name = typeof schema.$ref === 'string' ? schema.$ref.slice('#/schemas/'.length) : null;
  return name === null ? schema : resolved((description.schemas[name] ?? {}) as Schema);
}

function allowsNull(schema: Schema): boolean {
  if (Array.isArray(schema.type)) return schema.type.includes('null');
  return schema.type === 'null' || ((schema.anyOf ?? []) as readonly Schema[]).some((one) => allowsNull(resolved(one)));
}

/** The alternative that has every member given; a plain value takes the first of its type. */
function chosen(alternatives: readonly Schema[], value: unknown): Schema {
  const real = alternatives.map(resolved).filter((one) => one.type !== 'null');
  if (value === undefined || real.length === 1) return real[0] as Schema;
  if (typeof value !== 'object') return real.find((one) => [one.type].flat().includes(typeof value)) ?? {};
  const fits = (one: Schema) =>
    one.anyOf !== undefined ||
    Object.keys(value as object).every((name) => name in (propertiesOf(one)?.properties ?? {}));
  return real.find((one) => (Array.isArray(value) ? one.type === 'array' : fits(one))) ?? {};
}

function smallest(schema: Schema): unknown {
  if (schema.enum) return (schema.enum as readonly unknown[])[0];
  switch ([schema.type].flat()[0]) {
    case 'string':
      return schema.format === 'date-time' ? '1970-01-01T00:00:00Z' : '';
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return {};
  }
}
