import { expect, test } from 'vitest';
import { merge } from './merge.ts';
import { parse } from './parse.ts';
import { jsonOf, type Tree } from './tree.ts';

function treeOf(text: string, file = 'x.yaml'): Tree {
  const { tree } = parse(file, text);
  if (!tree) throw new Error(`no tree: ${text}`);
  return tree;
}

test.each([
  ['a mapping, key by key', '{ a: 1, b: { c: 1, d: 1 } }', '{ b: { d: 2 }, e: 2 }', { a: 1, b: { c: 1, d: 2 }, e: 2 }],
  ['a list, as a whole', '{ a: [1, 2, 3] }', '{ a: [4] }', { a: [4] }],
  ['a value by a mapping', '{ a: 1 }', '{ a: { b: 1 } }', { a: { b: 1 } }],
  ['a mapping by a value', '{ a: { b: 1 } }', '{ a: 1 }', { a: 1 }],
  ['a key by null, which removes it', '{ a: 1, b: { c: 1 } }', '{ a: null, b: { c: ~ } }', { b: {} }],
  ['nothing by null', '{}', '{ a: null }', {}],
  ['a null of the base by nothing', '{ a: null, b: { c: null } }', '{}', { b: {} }],
])('%s is replaced', (_, base, over, expected) => {
  expect(jsonOf(merge(treeOf(base), treeOf(over)))).toEqual(expected);
});

test('what is merged stands where it is written', () => {
  const merged = merge(treeOf('{ a: { b: 1 } }', 'base.yaml'), treeOf('{ a: { c: 2 } }', 'over.yaml'));
  const a = merged.type === 'mapping' ? merged.members.get('a')?.tree : undefined;
  const files = a?.type === 'mapping' ? [...a.members].map(([key, { tree }]) => `${key} ${tree.place.file}`) : [];
  expect(files).toEqual(['b base.yaml', 'c over.yaml']);
});
