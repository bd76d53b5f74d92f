import { type Json, type JsonPointer, pointerKeys, pointerTo } from '../core/json.ts';
import type { Place } from '../core/types.ts';

/** What a file says, every value with its place: merging and filling in keep the place of what was written. */
export type Tree = Leaf | List | Mapping;

export interface Leaf {
  readonly type: 'leaf';
  readonly value: null | boolean | number | string;
  /** As it stands in the file, quotes included. */
  readonly text: string;
  readonly place: Place;
}

/** A collection stands where its key stands; one without a key, where it begins. */
export interface List {
  readonly type: 'list';
  readonly items: readonly Tree[];
  readonly place: Place;
}

export interface Mapping {
  readonly type: 'mapping';
  readonly members: ReadonlyMap<string, Member>;
  readonly place: Place;
}

export interface Member {
  /** The key's own place. */
  readonly key: Place;
  readonly tree: Tree;
}

/** The plain value. */
export function jsonOf(tree: Tree): Json {
  if (tree.type === 'leaf') return tree.value;
  if (tree.type === 'list') return tree.items.map(jsonOf);
  return Object.fromEntries([...tree.members].map(([key, { tree: member }]) => [key, jsonOf(member)]));
}

/** The place of every value, by pointer; '' is the whole. */
export function placesOf(tree: Tree): ReadonlyMap<JsonPointer, Place> {
  const places = new Map<JsonPointer, Place>();
  const visit = (at: Tree, pointer: JsonPointer): void => {
    places.set(pointer, at.place);
    if (at.type === 'list') for (const [index, item] of at.items.entries()) visit(item, pointerTo(pointer, index));
    if (at.type === 'mapping') for (const [key, member] of at.members) visit(member.tree, pointerTo(pointer, key));
  };
  visit(tree, '');
  return places;
}

/** The tree at a pointer, or undefined where there is none. */
export function treeAt(tree: Tree, pointer: JsonPointer): Tree | undefined {
  let at: Tree | undefined = tree;
  for (const key of pointerKeys(pointer)) {
    if (at?.type === 'list') at = at.items[Number(key)];
    else if (at?.type === 'mapping') at = at.members.get(key)?.tree;
    else return undefined;
  }
  return at;
}

/** A member that is a mapping, or null: what people wrote need not have the shape that was asked for. */
export function mappingIn(tree: Mapping | null, key: string): Mapping | null {
  const member = tree?.members.get(key)?.tree;
  return member?.type === 'mapping' ? member : null;
}

/** A member that is text, or null. */
export function textIn(tree: Mapping, key: string): (Leaf & { readonly value: string }) | null {
  const member = tree.members.get(key)?.tree;
  return member?.type === 'leaf' && typeof member.value === 'string' ? { ...member, value: member.value } : null;
}

/** The same tree without what stands at some pointers, nor what is empty without it; the whole itself stays. */
export function without(tree: Tree, pointers: ReadonlySet<JsonPointer>): Tree {
  if (pointers.size === 0) return tree;
  return prune(tree, '') ?? (tree.type === 'mapping' ? { ...tree, members: new Map() } : tree);

  function prune(at: Tree, pointer: JsonPointer): Tree | null {
    if (pointer !== '' && pointers.has(pointer)) return null;
    if (at.type === 'leaf') return at;
    if (at.type === 'list') {
      const items = at.items.flatMap((item, index) => prune(item, pointerTo(pointer, index)) ?? []);
      return items.length === 0 && at.items.length > 0 ? null : { ...at, items };
    }
    const members = new Map<string, Member>();
    for (const [key, member] of at.members) {
      const kept = prune(member.tree, pointerTo(pointer, key));
      if (kept) members.set(key, { key: member.key, tree: kept });
    }
    return members.size === 0 && at.members.size > 0 ? null : { ...at, members };
  }
}

/** The same mapping without some of its keys. */
export function withoutKeys(tree: Mapping, keys: ReadonlySet<string>): Mapping {
  return { ...tree, members: new Map([...tree.members].filter(([key]) => !keys.has(key))) };
}

/** All leaves, in the order of the file. */
export function* leavesOf(tree: Tree): Generator<Leaf> {
  if (tree.type === 'leaf') yield tree;
  if (tree.type === 'list') for (const item of tree.items) yield* leavesOf(item);
  if (tree.type === 'mapping') for (const { tree: member } of tree.members.values()) yield* leavesOf(member);
}

/** Where `part` stands within a leaf's text; the whole leaf if it is not found there literally. */
export function placeWithin(leaf: Leaf, part: string): Place {
  const offset = leaf.text.indexOf(part);
  if (offset < 0) return leaf.place;
  const before = leaf.text.slice(0, offset).split('\n');
  const line = leaf.place.line + before.length - 1;
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? leaf.place.column : 1);
  return { file: leaf.place.file, line, column, endLine: line, endColumn: column + part.length };
}
