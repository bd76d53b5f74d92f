import { type JsonPointer, pointerKeys } from '../core/json.ts';
import type { Tree } from './tree.ts';
import type { BrokenSchema } from './validators.gen.js';

/** Types of JSON as people call them. */
export const typeWords: { readonly [type: string]: string } = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

/** The types that a schema takes. null goes without saying: it stands for nothing. */
export function typesOf({ type = [] }: BrokenSchema): readonly string[] {
  return (typeof type === 'string' ? [type] : type).filter((one) => one !== 'null');
}

/** With its type: what a person wrote need not be what they think it is. */
export function shown(tree: Tree): string {
  if (tree.type !== 'leaf') return typeWords[tree.type === 'list' ? 'array' : 'object'] ?? '';
  if (tree.value === null) return tree.text === '' ? 'nothing' : tree.text;
  if (typeof tree.value === 'string') return `the text ${shownPlainly(tree)}`;
  return typeof tree.value === 'number' ? `the number ${tree.text}` : tree.text;
}

/** As a person would quote it; long text is cut. */
export function shownPlainly(tree: Tree): string {
  if (tree.type !== 'leaf') return shown(tree);
  if (typeof tree.value !== 'string') return tree.text === '' ? 'nothing' : tree.text;
  return JSON.stringify(tree.value.length > 60 ? `${tree.value.slice(0, 57)}…` : tree.value);
}

/** Characters of text, entries of a list, keys of a mapping. */
export function sizeOf(tree: Tree): number {
  if (tree.type === 'leaf') return typeof tree.value === 'string' ? [...tree.value].length : 0;
  return tree.type === 'list' ? tree.items.length : tree.members.size;
}

/** What to write in place of a word that older YAML read as true or false. */
export function booleanFor(text: string): string | undefined {
  if (/^(yes|on|y|true)$/i.test(text)) return 'write true';
  if (/^(no|off|n|false)$/i.test(text)) return 'write false';
  return undefined;
}

/** Up to two of the schema's examples, as one would write them. */
export function exampleOf({ examples }: BrokenSchema): string | undefined {
  return examples?.length ? `for example ${examples.slice(0, 2).map(showExample).join(' or ')}` : undefined;
}

/** An example as one would write it in YAML. */
export function showExample(example: unknown): string {
  return typeof example === 'string' ? quoteIfNeeded(example) : JSON.stringify(example);
}

/** Quoted where YAML would read something else than this text. */
function quoteIfNeeded(text: string): string {
  return /^[\d.+-]|[:#{}[\],&*!|>'"%@`]|^(true|false|null|yes|no|on|off)$/i.test(text) && !/^\d+[smhd]$/.test(text)
    ? `"${text}"`
    : text;
}

/** A sentence of a schema as the second half of one of ours. */
export function lowerFirst(text: string): string {
  const sentence = text.replace(/\.$/, '');
  return /^[A-Z][a-z ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** The last key of a pointer that is a name, and the indices after it. */
export function labelOf(pointer: JsonPointer): string {
  const keys = pointerKeys(pointer);
  const index = keys.findLastIndex((key) => !/^\d+$/.test(key));
  const name = `"${keys[index] ?? ''}"`;
  const rest = keys.slice(index + 1).map((key) => Number(key) + 1);
  if (index < 0) return 'the file';
  return rest.length === 0 ? name : `entry ${rest.join('.')} of ${name}`;
}
