import { byCodeUnit } from '../core/json.ts';
import { environmentNamesIn, type LookUp, tokenOf } from '../core/references.ts';
import type { Place, Problem } from '../core/types.ts';
import { fillIn, type Scope, wordsOf } from './fill-in.ts';
import { problemAt } from './problems.ts';
import { type Leaf, type Mapping, mappingIn, type Tree } from './tree.ts';

/** What the name of a look-up stands for: its token, or a fixed value. null: it is wrong, which is said. */
export function lookUpLeaf(
  declared: Tree,
  scope: Scope,
): { readonly leaf: Leaf | null; readonly problems: readonly Problem[] } {
  if (declared.type !== 'mapping' || declared.members.size !== 1) return { leaf: null, problems: [] };
  const { tree, problems, whole } = fillIn(declared, scope);
  const [[question, member] = ['', undefined]] = tree.type === 'mapping' ? [...tree.members] : [];
  if (!whole || !member) return { leaf: null, problems };
  if (question === 'value') return { leaf: member.tree.type === 'leaf' ? member.tree : null, problems };
  const lookUp = { name: question, args: argumentsOf(member.tree) };
  if (lookUp.args === null) return { leaf: null, problems };
  if (lookUp.args.some((argument) => environmentNamesIn(argument).size > 0)) {
    return { leaf: null, problems: [...problems, secretInside(member.tree.place)] };
  }
  const token = tokenOf(lookUp as LookUp);
  return { leaf: { type: 'leaf', value: token, text: token, place: declared.place }, problems };
}

/** A plain value is the one argument; of a metric: namespace, name and `Dimension=value`, sorted. */
function argumentsOf(tree: Tree): readonly string[] | null {
  if (tree.type === 'leaf') return tree.value === null ? null : [wordsOf(tree)];
  if (tree.type === 'list') return null;
  const namespace = wordsAt(tree, 'namespace');
  const like = wordsAt(tree, 'like');
  if (namespace === null || like === null) return null;
  const dimensions = mappingIn(tree, 'dimensions');
  const pairs = [...(dimensions?.members.keys() ?? [])].map(
    (name) => `${name}=${dimensions ? wordsAt(dimensions, name) : ''}`,
  );
  return [namespace, like, ...pairs.sort(byCodeUnit)];
}

function wordsAt(tree: Mapping, key: string): string | null {
  const member = tree.members.get(key)?.tree;
  return member?.type === 'leaf' && member.value !== null ? wordsOf(member) : null;
}

function secretInside(place: Place): Problem {
  return problemAt(place, {
    check: 'manifest/reference',
    message: 'a look-up is asked while planning, where ${env.NAME} is not filled in yet',
    suggestion: 'write the value itself',
  });
}
