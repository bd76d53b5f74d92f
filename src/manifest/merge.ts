import type { Mapping, Member, Tree } from './tree.ts';

/**
 * Two trees as one: mappings key by key, `over` wins; lists and plain values are replaced; null removes a key. What is left keeps
 * the place where it is written.
 */
export function merge(base: Tree | undefined, over: Tree): Tree {
  if (over.type !== 'mapping') return over;
  const below = base?.type === 'mapping' ? base : undefined;
  const members = new Map<string, Member>(below ? withoutNulls(below).members : []);
  for (const [key, member] of over.members) {
    if (isNull(member.tree)) members.delete(key);
    else members.set(key, { key: member.key, tree: merge(below?.members.get(key)?.tree, member.tree) });
  }
  return { ...over, members };
}

/** A copy in which no mapping holds a null. */
export function withoutNulls(tree: Mapping): Mapping {
  const members = new Map<string, Member>();
  for (const [key, member] of tree.members) {
    if (isNull(member.tree)) continue;
    members.set(key, member.tree.type === 'mapping' ? { ...member, tree: withoutNulls(member.tree) } : member);
  }
  return { ...tree, members };
}

function isNull(tree: Tree): boolean {
  return tree.type === 'leaf' && tree.value === null;
}
