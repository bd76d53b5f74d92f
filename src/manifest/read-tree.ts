import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Place, Problem } from '../core/types.ts';
import { type Finding, problemAt, showSource } from './problems.ts';
import type { Leaf, Member, Tree } from './tree.ts';

/** What one file holds; `tree` is null where an error keeps it from being known. */
export interface Parsed {
  readonly tree: Tree | null;
  readonly problems: readonly Problem[];
}

/** The text of a file and how its offsets become places. */
export interface Lines {
  readonly file: string;
  readonly text: string;
  placeOf(from: number, to: number): Place;
}

/** Values that aliases may bring along; more is an attack or a mistake. */
const MOST_ALIASED_VALUES = 10_000;

interface Reader {
  readonly lines: Lines;
  readonly problems: Problem[];
  /** Trees by their anchor's name, and null while they are read: an alias within its own anchor never ends. */
  readonly anchored: Map<string, Sized | null>;
  aliased: number;
}

interface Sized {
  readonly tree: Tree;
  readonly size: number;
}

/** Turns a parsed document into a tree, and says what our subset of YAML leaves out; that is not in the tree. */
export function readTree(document: Document.Parsed, lines: Lines): Parsed {
  const reader: Reader = { lines, problems: [], anchored: new Map(), aliased: 0 };
  const read = readNode(reader, document.contents, null);
  return { tree: read?.tree ?? null, problems: reader.problems };
}

function readNode(reader: Reader, node: Node | null, key: Place | null): Sized | null {
  if (isAlias(node)) return follow(reader, node);
  const anchor = isCollection(node) || isScalar(node) ? node.anchor : undefined;
  if (anchor) reader.anchored.set(anchor, null);
  const sized = readPlain(reader, node, key);
  if (anchor && sized) reader.anchored.set(anchor, sized);
  return sized;
}

function readPlain(reader: Reader, node: Node | null, key: Place | null): Sized | null {
  const own = placeOfNode(reader, node);
  if (isMap(node)) return readMapping(reader, node, key ?? own);
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => readNode(reader, item as Node | null, null) ?? []);
    return { tree: { type: 'list', items: items.map(({ tree }) => tree), place: key ?? own }, size: sum(items) };
  }
  if (!isScalar(node)) return { tree: { type: 'leaf', value: null, text: '', place: key ?? own }, size: 1 };
  const leaf = readLeaf(reader, node, { own, key });
  return leaf && { tree: leaf, size: 1 };
}

function readMapping(reader: Reader, node: YAMLMap, place: Place): Sized {
  const members = new Map<string, Member>();
  const sizes: Sized[] = [];
  for (const pair of node.items as Pair<Node | null, Node | null>[]) {
    const keyPlace = placeOfNode(reader, pair.key);
    const name = readKey(reader, pair.key, keyPlace);
    const sized = readNode(reader, pair.value, keyPlace);
    if (name === null || !sized) continue;
    sizes.push(sized);
    const first = members.get(name);
    if (first) report(reader, keyPlace, givenTwice(name, first.key));
    else members.set(name, { key: keyPlace, tree: sized.tree });
  }
  return { tree: { type: 'mapping', members, place }, size: sum(sizes) };
}

function readKey(reader: Reader, key: Node | null, place: Place): string | null {
  if (isScalar(key) && key.value === '<<' && key.type === 'PLAIN') {
    report(reader, place, {
      check: 'yaml/merge-key',
      message: 'merge keys are not part of YAML 1.2',
      suggestion: 'use a profile for what several services have in common',
    });
    return null;
  }
  if (isScalar(key) && typeof key.value === 'string') return key.value;
  const source = sourceOf(reader, key);
  report(reader, place, {
    check: 'yaml/key',
    message: `a key must be text, and ${source === '' ? 'this one is empty' : `${source} is none`}`,
    suggestion: isScalar(key) && source !== '' ? `put it in quotes: "${source}"` : undefined,
  });
  return null;
}

function readLeaf(reader: Reader, node: Scalar, { own, key }: { own: Place; key: Place | null }): Leaf | null {
  const text = sourceOf(reader, node);
  const place = text === '' && key ? key : own;
  const { value } = node;
  if (value === null || typeof value === 'string' || typeof value === 'boolean')
    return { type: 'leaf', value, text, place };
  if (typeof value !== 'number') throw new Error(`no value of the core schema: ${text}`);
  const tooLong = /^\d+$/.test(text) && !Number.isSafeInteger(value);
  if (Number.isFinite(value) && !tooLong) return { type: 'leaf', value, text, place };
  const message = tooLong ? `${text} has more digits than a number keeps` : `${text} is not a number that AWS takes`;
  report(reader, place, { check: 'yaml/number', message, suggestion: `put it in quotes if it is text: "${text}"` });
  return null;
}

function follow(reader: Reader, alias: Alias): Sized | null {
  const place = placeOfNode(reader, alias);
  const found = reader.anchored.get(alias.source);
  if (!found) {
    const message =
      found === null ? `*${alias.source} stands within what it names` : `*${alias.source} names no anchor above it`;
    const suggestion =
      found === null ? 'write the value out' : `write &${alias.source} before the value, or quote the text`;
    report(reader, place, { check: 'yaml/alias', message, suggestion });
    return null;
  }
  const before = reader.aliased;
  reader.aliased += found.size;
  if (reader.aliased <= MOST_ALIASED_VALUES) return found;
  if (before <= MOST_ALIASED_VALUES) {
    const message = `aliases bring along more than ${MOST_ALIASED_VALUES} values`;
    report(reader, place, { check: 'yaml/alias', message, suggestion: 'write the values out' });
  }
  return null;
}

function givenTwice(name: string, first: Place): Finding {
  return {
    check: 'yaml/duplicate-key',
    message: `the key "${name}" is given twice; first in ${showSource(first)}`,
    suggestion: 'keep one of them',
  };
}

function report(reader: Reader, place: Place, finding: Finding): void {
  reader.problems.push(problemAt(place, finding));
}

function placeOfNode({ lines }: Reader, node: Node | null): Place {
  const [from, to] = node?.range ?? [0, 0];
  return lines.placeOf(from, to);
}

function sourceOf({ lines }: Reader, node: Node | null): string {
  const [from, to] = node?.range ?? [0, 0];
  return lines.text.slice(from, to);
}

function sum(parts: readonly Sized[]): number {
  return parts.reduce((total, { size }) => total + size, 1);
}
