import { type Json, pointerKeys } from '../core/json.ts';
import type { Place } from '../core/types.ts';
import { didYouMean } from './nearest.ts';
import {
  booleanFor,
  exampleOf,
  labelOf,
  lowerFirst,
  showExample,
  shown,
  shownPlainly,
  sizeOf,
  typesOf,
  typeWords,
} from './schema-words.ts';
import { type Tree, treeAt } from './tree.ts';
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
  readonly root: Tree;
  /** Its name in the sentence. */
  readonly label: string;
}

/** Says what is wrong, what is allowed, and the nearest fix. */
export function findingOf(error: SchemaError, root: Tree): SchemaFinding {
  const tree = treeAt(root, error.instancePath) ?? root;
  const broken: Broken = { error, schema: error.parentSchema ?? {}, tree, root, label: labelOf(error.instancePath) };
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
  minLength: ({ label, schema }) => ({ message: `${label} is empty`, suggestion: exampleOf(schema) }),
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

function wrongType(broken: Broken): Said {
  const { schema, tree, label } = broken;
  const wanted = typesOf(schema);
  const message = `${label} must be ${wordsFor(schema, wanted).join(' or ')}, not ${shown(tree)}`;
  if (tree.type !== 'leaf') return { message, suggestion: exampleOf(schema) };
  if (tree.value === null) return { message, suggestion: forNothing(broken) };
  if (!wanted.includes('string')) return { message, suggestion: unquoted(tree, wanted) ?? exampleOf(schema) };
  if (isDuration(schema)) return { message, suggestion: durationFor(Number(tree.value)) };
  return { message, suggestion: `put it in quotes: "${tree.text}"` };
}

/** An empty key of a section could have meant that the profile's is not wanted; then that must be said. */
function forNothing({ error, schema, root }: Broken): string | undefined {
  const inService =
    pointerKeys(error.instancePath).length === 2 && root.type === 'mapping' && root.members.has('service');
  if (inService) return 'write what differs, or leave it out with without: [ … ]';
  return typesOf(schema)[0] === 'object' ? 'write {} for an empty one' : exampleOf(schema);
}

/** A number without its unit; AWS counts in seconds. */
function durationFor(number: number): string {
  return number % 60 === 0 ? `write ${number / 60}m if these are seconds` : `write ${number}s or ${number}m`;
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
  if (schema.unit?.startsWith('a ')) return schema.unit;
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

function oneOfKeys(broken: Broken): Said {
  const { schema, tree, label } = broken;
  const keys = Object.keys(schema.properties ?? {});
  if (keys.length === 0) return tooFew(broken, 'entries');
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
    message: `"${key}" in ${label} is no valid ${title}: ${lowerFirst(schema.description ?? 'has another form')}${long}`,
  };
}
