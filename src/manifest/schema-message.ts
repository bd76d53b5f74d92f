import { type Json, type JsonPointer, pointerKeys } from '../core/json.ts';
import type { Place } from '../core/types.ts';
import { didYouMean } from './nearest.ts';
import type { Tree } from './tree.ts';
import { treeAt } from './tree.ts';
import type { BrokenSchema, SchemaError } from './validators.gen.js';

/** A schema error in words for people, at its place. */
export interface SchemaFinding {
  readonly place: Place;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

interface Broken {
  readonly error: SchemaError;
  readonly schema: BrokenSchema;
  /** What the error is about. */
  readonly tree: Tree;
  /** Its name in the sentence. */
  readonly label: string;
}

/** Says what is wrong, what is allowed, and the nearest fix. */
export function findingOf(error: SchemaError, root: Tree): SchemaFinding {
  const tree = treeAt(root, error.instancePath) ?? root;
  const broken: Broken = { error, schema: error.parentSchema ?? {}, tree, label: labelOf(error.instancePath) };
  if (error.propertyName !== undefined) return badKey(broken, error.propertyName);
  const say = messages[error.keyword] ?? (() => ({ message: `${broken.label} is not valid: ${error.keyword}` }));
  return { place: tree.place, ...say(broken) };
}

type Said = { readonly message: string; readonly suggestion?: string | undefined; readonly place?: Place };

const messages: { readonly [keyword: string]: (broken: Broken) => Said } = {
  additionalProperties: unknownKey,
  required: ({ error, schema, label }) => missingKey(String(error.params.missingProperty), { schema, label }),
  type: wrongType,
  enum: notOneOf,
  pattern: wrongForm,
  minLength: ({ label }) => ({ message: `${label} is empty` }),
  maxLength: (broken) => tooMany(broken, 'characters'),
  minItems: (broken) => tooFew(broken, 'entries'),
  maxItems: (broken) => tooMany(broken, 'entries'),
  minProperties: oneOfKeys,
  maxProperties: (broken) => (broken.error.params.limit === 1 ? oneOfKeys(broken) : tooMany(broken, 'entries')),
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
  uniqueItems: repeated,
};

function unknownKey({ error, schema, tree, label }: Broken): Said {
  const key = String(error.params.additionalProperty);
  const allowed = Object.keys(schema.properties ?? {});
  const member = tree.type === 'mapping' ? tree.members.get(key) : undefined;
  const where = error.instancePath === '' ? '' : ` in ${label}`;
  return {
    place: member?.key ?? tree.place,
    message: `unknown key "${key}"${where}; allowed: ${allowed.join(', ')}`,
    suggestion: didYouMean(key, allowed),
  };
}

function missingKey(key: string, { schema, label }: { schema: BrokenSchema; label: string }): Said {
  const wanted = schema.properties?.[key];
  const example = wanted?.examples?.[0];
  return {
    message: `${label} lacks the key "${key}"${wanted?.description ? `: ${lowerFirst(wanted.description)}` : ''}`,
    suggestion: example === undefined ? `add ${key}` : `add ${key}: ${showExample(example)}`,
  };
}

function wrongType({ schema, tree, label }: Broken): Said {
  const wanted = typesOf(schema);
  const message = `${label} must be ${wordsFor(schema, wanted).join(' or ')}, not ${shown(tree)}`;
  if (tree.type === 'leaf' && tree.value === null && wanted[0] === 'object')
    return { message, suggestion: 'write {} for an empty one' };
  if (tree.type !== 'leaf' || tree.value === null) return { message, suggestion: exampleOf(schema) };
  if (!wanted.includes('string')) return { message, suggestion: unquoted(tree, wanted) ?? exampleOf(schema) };
  if (isDuration(schema)) return { message, suggestion: `say of what: ${tree.text}s, or ${tree.text}m` };
  return { message, suggestion: `put it in quotes: "${tree.text}"` };
}

/** Text that could have been a number, true or false, or one of a few forms. */
function wrongForm({ schema, tree, label }: Broken): Said {
  const wanted = typesOf(schema);
  const other = wordsFor(
    schema,
    wanted.filter((type) => type !== 'string'),
  );
  const literal = unquoted(tree, wanted);
  if (
    literal ||
    wanted.includes('boolean') ||
    (wanted.includes('number') && !schema.examples?.some((one) => typeof one === 'string'))
  ) {
    return {
      message: `${label} must be ${other.join(' or ')}, not ${shown(tree)}`,
      suggestion: literal ?? exampleOf(schema),
    };
  }
  return { message: `${label} ${shownPlainly(tree)} is not ${formOf(schema)}`, suggestion: exampleOf(schema) };
}

/** What to write in place of text that means a number, or true or false. */
function unquoted(tree: Tree, wanted: readonly string[]): string | undefined {
  const text = tree.type === 'leaf' && typeof tree.value === 'string' ? tree.value.trim() : '';
  if (wanted.includes('boolean')) return booleanFor(text);
  if (!wanted.includes('number') && !wanted.includes('integer')) return undefined;
  return text !== '' && Number.isFinite(Number(text)) ? `write it without quotes: ${Number(text)}` : undefined;
}

function isDuration({ unit }: BrokenSchema): boolean {
  return unit?.startsWith('a duration') ?? false;
}

function wordsFor(schema: BrokenSchema, types: readonly string[]): readonly string[] {
  return types.map((type) => (type === 'string' && isDuration(schema) ? 'a duration' : (typeWords[type] ?? type)));
}

function formOf(schema: BrokenSchema): string {
  if (schema.unit) return schema.unit;
  return `valid: ${lowerFirst(schema.description ?? schema.title ?? 'its form is another')}`;
}

function notOneOf({ error, tree, label }: Broken): Said {
  const allowed = (error.params.allowedValues as readonly Json[]).filter((value) => value !== null).map(String);
  const value = tree.type === 'leaf' ? String(tree.value) : '';
  const number =
    tree.type === 'leaf' && typeof tree.value === 'string' && allowed.includes(value)
      ? `write it without quotes: ${value}`
      : undefined;
  return {
    message: `${label} ${shownPlainly(tree)} is not one of ${allowed.join(', ')}`,
    suggestion: number ?? didYouMean(value, allowed),
  };
}

function tooMany({ error, tree, label }: Broken, what: string): Said {
  return { message: `${label} has ${sizeOf(tree)} ${what}; at most ${error.params.limit} are allowed` };
}

function tooFew({ error, tree, label }: Broken, what: string): Said {
  return { message: `${label} has ${sizeOf(tree)} ${what}; at least ${error.params.limit} must be there` };
}

function oneOfKeys({ error, schema, tree, label }: Broken): Said {
  const keys = Object.keys(schema.properties ?? {});
  if (keys.length === 0) return tooFew({ error, schema, tree, label }, 'entries');
  return { message: `${label} has ${sizeOf(tree)} keys; it takes exactly one of ${keys.join(', ')}` };
}

function outOfRange({ error, tree, label, schema }: Broken): Said {
  const words: { readonly [comparison: string]: string } = {
    '>=': 'at least',
    '<=': 'at most',
    '>': 'more than',
    '<': 'less than',
  };
  const bound = `${words[String(error.params.comparison)] ?? ''} ${error.params.limit}`;
  return { message: `${label} is ${shownPlainly(tree)}; it must be ${bound}${schema.unit ? ` (${schema.unit})` : ''}` };
}

function repeated({ error, tree, label }: Broken): Said {
  const again = tree.type === 'list' ? tree.items[Math.max(Number(error.params.i), Number(error.params.j))] : undefined;
  return {
    place: again?.place ?? tree.place,
    message: `${label} says ${again ? shownPlainly(again) : 'a value'} twice`,
    suggestion: 'keep one of them',
  };
}

function badKey({ error, schema, tree, label }: Broken, key: string): SchemaFinding {
  const member = tree.type === 'mapping' ? tree.members.get(key) : undefined;
  const title = schema.title ?? 'key';
  const long =
    error.keyword === 'maxLength'
      ? `, and it has ${[...key].length} characters; at most ${error.params.limit} are allowed`
      : '';
  return {
    place: member?.key ?? tree.place,
    message: `"${key}" in ${label} is no valid ${title}: it ${lowerFirst(schema.description ?? 'has another form')}${long}`,
  };
}

const typeWords: { readonly [type: string]: string } = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

function typesOf({ type = [] }: BrokenSchema): readonly string[] {
  return (typeof type === 'string' ? [type] : type).filter((one) => one !== 'null');
}

/** With its type: what a person wrote need not be what they think it is. */
function shown(tree: Tree): string {
  if (tree.type !== 'leaf') return typeWords[tree.type === 'list' ? 'array' : 'object'] ?? '';
  if (tree.value === null) return tree.text === '' ? 'nothing' : tree.text;
  if (typeof tree.value === 'string') return `the text ${shownPlainly(tree)}`;
  return typeof tree.value === 'number' ? `the number ${tree.text}` : tree.text;
}

function shownPlainly(tree: Tree): string {
  if (tree.type !== 'leaf') return shown(tree);
  if (typeof tree.value !== 'string') return tree.text === '' ? 'nothing' : tree.text;
  return JSON.stringify(tree.value.length > 60 ? `${tree.value.slice(0, 57)}…` : tree.value);
}

function sizeOf(tree: Tree): number {
  if (tree.type === 'leaf') return typeof tree.value === 'string' ? [...tree.value].length : 0;
  return tree.type === 'list' ? tree.items.length : tree.members.size;
}

function booleanFor(text: string): string | undefined {
  if (/^(yes|on|y|true)$/i.test(text)) return 'write true';
  if (/^(no|off|n|false)$/i.test(text)) return 'write false';
  return undefined;
}

function exampleOf({ examples }: BrokenSchema): string | undefined {
  return examples?.length ? `for example ${examples.slice(0, 2).map(showExample).join(' or ')}` : undefined;
}

function showExample(example: unknown): string {
  return typeof example === 'string' ? quoteIfNeeded(example) : JSON.stringify(example);
}

/** Quoted where YAML would read something else than this text. */
function quoteIfNeeded(text: string): string {
  return /^[\d.+-]|[:#{}[\],&*!|>'"%@`]|^(true|false|null|yes|no|on|off)$/i.test(text) && !/^\d+[smhd]$/.test(text)
    ? `"${text}"`
    : text;
}

function lowerFirst(text: string): string {
  const sentence = text.replace(/\.$/, '');
  return /^[A-Z][a-z ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** The last key of a pointer that is a name, and the indices after it. */
function labelOf(pointer: JsonPointer): string {
  const keys = pointerKeys(pointer);
  const index = keys.findLastIndex((key) => !/^\d+$/.test(key));
  const name = `"${keys[index] ?? ''}"`;
  const rest = keys.slice(index + 1).map((key) => Number(key) + 1);
  if (index < 0) return 'the file';
  return rest.length === 0 ? name : `entry ${rest.join('.')} of ${name}`;
}
