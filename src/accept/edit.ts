import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { isObject, type Json, sameJson } from '../core/json.ts';
import { appended, inserted, itemGone, memberGone } from './collections.ts';
import { type Found, keyText, lineOf, type Path, type Splice, spliced, withoutTrailingSpace } from './splice.ts';
import { flowText, scalarText } from './values.ts';

/** A text with one value changed, and what a person would do by hand to the same end. */
export interface Edited {
  readonly text: string;
  readonly did: 'changed' | 'added' | 'removed';
  /** Keys around it, outermost first. */
  readonly under: readonly string[];
  /** What stands there now, or stood there: `threshold: 85`. */
  readonly written: string;
  /** From 1: where it stands, or stood. */
  readonly line: number;
}

/**
 * Changes one value of a document where it stands, or takes it away (undefined), and leaves every other byte as it is. What is not there
 * yet is added after what stands beside it. null: it stands in a form that this cannot edit (an alias, text of another shape).
 */
export function edit(text: string, path: Path, value: Json | undefined): Edited | null {
  const before = parsed(text);
  if (!before) return null;
  const edited = value === undefined ? remove(text, path) : write(text, { path, value });
  if (!edited) return null;
  const after = parsed(edited.text);
  return after && sameJson(after, wanted(before, path, value)) ? edited : null;
}

/** True where a document says something at a path. */
export function says(text: string, path: Path): boolean {
  return find(text, path)?.rest.length === 0;
}

/** True for a mapping of one member. */
export function isAlone(text: string, path: Path): boolean {
  const found = find(text, path);
  return found?.rest.length === 0 && isMap(found.node) && found.node.items.length === 1;
}

function write(text: string, { path, value }: { path: Path; value: Json }): Edited | null {
  const found = find(text, path);
  if (!found) return null;
  const { node, rest } = found;
  const [key, ...below] = rest;
  if (key === undefined) return overwrite(text, found, value);
  const nested = below.reduceRight<Json>((inner, one) => ({ [one]: inner }), value);
  const depth = path.length - rest.length;
  const under = path.slice(0, depth).map(String);
  if (node === null || (isScalar(node) && node.value === null)) {
    const made = overwrite(text, found, { [key]: nested });
    return made && { ...made, did: 'added', under, written: member(String(key), nested) };
  }
  if (!isMap(node)) return null;
  const splice = inserted(text, node as YAMLMap, { key: String(key), value: nested, top: depth === 0 });
  const made = spliced(text, splice);
  const line = lineOf(made, splice.from + splice.text.length);
  const [inner, ...more] = depth === 0 && isObject(nested) ? Object.entries(nested) : [];
  // A section that is not there yet is named as if it were: that is where a person would look.
  if (inner && more.length === 0)
    return { text: made, did: 'added', under: [String(key)], written: member(inner[0], inner[1]), line };
  return { text: made, did: 'added', under, written: member(String(key), nested), line };
}

function member(key: string, value: Json): string {
  return `${keyText(key)}: ${flowText(value)}`;
}

/** Puts another value in the place of what a key or an item holds. */
function overwrite(text: string, found: Found, value: Json): Edited | null {
  const { node, pair, path } = found;
  const listed = isSeq(node) && Array.isArray(value) ? itemByItem(text, { path, node: node as YAMLSeq, value }) : null;
  const splice = listed === null ? splicing(text, found, value) : null;
  const made = listed ?? (splice && spliced(text, splice));
  if (made === null) return null;
  const at = pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : (node?.range?.[0] ?? 0);
  const key = path.at(-1);
  const name = typeof key === 'string' ? `${keyText(key)}: ` : '- ';
  const shown = splice && isScalar(node) && !splice.text.includes('\n') ? splice.text.trim() : flowText(value);
  const under = path.slice(0, -1).map(String);
  return { text: made, did: 'changed', under, written: `${name}${shown}`, line: lineOf(text, at) };
}

function splicing(text: string, { node, pair }: Found, value: Json): Splice | null {
  const range = node?.range;
  if (isScalar(node) && range && range[1] > range[0]) {
    const { from, to, text: put } = { from: range[0], to: range[1], text: scalarText(text, node, value) };
    return { from, to, text: put };
  }
  if (!pair || !isScalar(pair.key) || !pair.key.range) {
    return range ? { from: range[0], to: withoutTrailingSpace(text, range[0], range[1]), text: flowText(value) } : null;
  }
  const colon = text.indexOf(':', pair.key.range[1]);
  const end = range && range[1] > colon ? withoutTrailingSpace(text, colon + 1, range[1]) : colon + 1;
  return colon < 0 ? null : { from: colon + 1, to: end, text: ` ${flowText(value)}` };
}

/** A list whose items come and go: those that stay keep their lines. null: it is easier written anew. */
function itemByItem(
  text: string,
  { path, node, value }: { path: Path; node: YAMLSeq; value: readonly Json[] },
): string | null {
  const old = node.toJSON() as readonly Json[];
  const staying = old.filter((one) => value.some((other) => sameJson(one, other)));
  const added = value.filter((one) => !old.some((other) => sameJson(one, other)));
  if (staying.length === 0 || !sameJson([...staying, ...added], value)) return null;
  let made = text;
  for (const [index, item] of [...old.entries()].reverse()) {
    if (value.some((other) => sameJson(item, other))) continue;
    made = spliced(made, itemGone(made, seqAt(made, path), index));
  }
  for (const item of added) made = spliced(made, appended(made, seqAt(made, path), item));
  return made;
}

function seqAt(text: string, path: Path): YAMLSeq {
  return find(text, path)?.node as YAMLSeq;
}

/** Takes a member away, and what is empty without it, up to the outermost key. */
function remove(text: string, path: Path): Edited | null {
  const found = find(text, path);
  if (!found || found.rest.length > 0 || !found.pair || !isMap(found.parent)) return null;
  const { parent, pair } = found;
  if (parent.items.length === 1 && path.length > 1) return remove(text, path.slice(0, -1));
  const start = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return {
    text: spliced(text, memberGone(text, parent as YAMLMap, pair)),
    did: 'removed',
    under: path.slice(0, -1).map(String),
    written: keyText(String(path.at(-1))),
    line: lineOf(text, start),
  };
}

/** Walks a path as far as the document goes; null: it leads through something else than mappings and lists. */
function find(text: string, path: Path): Found | null {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: false });
  let found: Found = { node: document.contents, pair: null, parent: null, path: [], rest: path };
  for (const [i, key] of path.entries()) {
    const at = found.node;
    const walked = path.slice(0, i + 1);
    if (isMap(at)) {
      const pair = at.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === key) as
        | Pair
        | undefined;
      if (!pair) return found;
      found = { node: pair.value as Found['node'], pair, parent: at, path: walked, rest: path.slice(i + 1) };
    } else if (isSeq(at) && /^\d+$/.test(String(key))) {
      if (Number(key) >= at.items.length) return null;
      found = {
        node: at.items[Number(key)] as Found['node'],
        pair: null,
        parent: at,
        path: walked,
        rest: path.slice(i + 1),
      };
    } else return at === null || (isScalar(at) && at.value === null) ? found : null;
  }
  return found;
}

function parsed(text: string): Json | undefined {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: false });
  return document.errors.length > 0 ? undefined : ((document.toJS() as Json | undefined) ?? null);
}

/** The value that a document ought to have afterwards. */
function wanted(before: Json, path: Path, value: Json | undefined): Json {
  const [key, ...below] = path;
  if (key === undefined) return value ?? null;
  if (Array.isArray(before)) return before.map((item, i) => (i === Number(key) ? wanted(item, below, value) : item));
  const members = new Map<string, Json>(Object.entries((before ?? {}) as object));
  if (value === undefined && (below.length === 0 || isEmptied(members.get(String(key)), below)))
    members.delete(String(key));
  else members.set(String(key), wanted(members.get(String(key)) ?? null, below, value));
  return Object.fromEntries(members);
}

/** True where taking something away leaves nothing. */
function isEmptied(value: Json | undefined, [key, ...below]: Path): boolean {
  if (key === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const [[only, inner] = [], ...others] = Object.entries(value) as [string, Json][];
  return others.length === 0 && only === String(key) && (below.length === 0 || isEmptied(inner, below));
}
