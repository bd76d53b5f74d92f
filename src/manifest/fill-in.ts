import { environmentNamesIn, lookUpsIn } from '../core/references.ts';
import type { Problem } from '../core/types.ts';
import { didYouMean } from './nearest.ts';
import { type Finding, problemAt } from './problems.ts';
import { type Leaf, type Member, placeWithin, type Tree } from './tree.ts';

/** What `${name}` stands for. null: known, but its value is missing or wrong, which is said elsewhere. */
export type Scope = ReadonlyMap<string, Leaf | null>;

export interface Filled {
  /** Without the values that could not be filled in. */
  readonly tree: Tree;
  readonly problems: readonly Problem[];
  /** Every name had a value. */
  readonly whole: boolean;
}

interface Filling {
  readonly scope: Scope;
  readonly problems: Problem[];
  whole: boolean;
}

const placeholder = /\$\$\{|\$\{([^{}$]*)\}|\$\{/g;
const environmentName = /^env\.[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Puts values in the place of `${name}`. Text that is nothing but `${name}` becomes the value itself, of its own type; within
 * other text a value stands as it is written. `${env.NAME}` stays, `$${` becomes `${`.
 */
export function fillIn(tree: Tree, scope: Scope): Filled {
  const filling: Filling = { scope, problems: [], whole: true };
  const filled = fill(tree, filling) ?? tree;
  return { tree: filled, problems: filling.problems, whole: filling.whole && filling.problems.length === 0 };
}

/** A value as it stands within other text. */
export function wordsOf(leaf: Leaf): string {
  return typeof leaf.value === 'string' ? leaf.value : leaf.text;
}

function fill(tree: Tree, filling: Filling): Tree | null {
  if (tree.type === 'list') return { ...tree, items: tree.items.flatMap((item) => fill(item, filling) ?? []) };
  if (tree.type === 'leaf') {
    return typeof tree.value === 'string' && tree.value.includes('${') ? fillLeaf(tree, tree.value, filling) : tree;
  }
  const members = new Map<string, Member>();
  for (const [key, member] of tree.members) {
    if (key.includes('${')) filling.problems.push(problemAt(member.key, inKey(key)));
    const filled = fill(member.tree, filling);
    if (filled) members.set(key, { key: member.key, tree: filled });
  }
  return { ...tree, members };
}

function fillLeaf(leaf: Leaf, text: string, filling: Filling): Leaf | null {
  const only = /^\$\{([^{}$]*)\}$/.exec(text)?.[1];
  const value = only === undefined ? undefined : filling.scope.get(only);
  if (value) return { ...value, place: leaf.place };
  const meant = new Set<string>();
  let failed = false;
  const filled = text.replace(placeholder, (whole, name: string | undefined) => {
    if (whole === '$${') return '${';
    const words = name === undefined ? null : wordsFor(name, filling.scope);
    if (words === null) {
      failed = true;
      fail(leaf, { whole, name }, filling);
      return whole;
    }
    for (const reference of referencesIn(words)) meant.add(reference);
    return words;
  });
  const escaped = referencesIn(filled).find((reference) => !meant.has(reference));
  if (escaped) filling.problems.push(problemAt(placeWithin(leaf, `$${escaped}`), readsAsReference(escaped)));
  return failed ? null : { ...leaf, value: filled };
}

function wordsFor(name: string, scope: Scope): string | null {
  if (environmentName.test(name)) return `\${${name}}`;
  const value = scope.get(name);
  return value ? wordsOf(value) : null;
}

function fail(leaf: Leaf, { whole, name }: { whole: string; name: string | undefined }, filling: Filling): void {
  filling.whole = false;
  if (name !== undefined && filling.scope.get(name) === null) return;
  const finding = name === undefined ? unclosed : unknownName(name, filling.scope);
  filling.problems.push(problemAt(placeWithin(leaf, whole), finding));
}

function referencesIn(text: string): string[] {
  return [...lookUpsIn(text).keys(), ...[...environmentNamesIn(text)].map((name) => `\${env.${name}}`)];
}

const unclosed: Finding = {
  check: 'manifest/reference',
  message: '${ begins a reference, and this one does not end',
  suggestion: 'write ${name}, or $${ for the two characters themselves',
};

function unknownName(name: string, scope: Scope): Finding {
  const check = 'manifest/reference';
  if (name.startsWith('env.')) {
    return { check, message: `\${${name}} names no environment variable: letters, digits and _ are allowed` };
  }
  if (/\(.*\)$/.test(name)) {
    return { check, message: 'a look-up has a name', suggestion: 'declare it under lookups and write ${its name}' };
  }
  const known = [...scope.keys()];
  const found = didYouMean(name, known);
  const list = known.length === 0 ? 'nothing is known here but ${env.NAME}' : `known here: ${known.join(', ')}`;
  return {
    check,
    message: `"${name}" is no parameter and no look-up; ${list}`,
    suggestion: found ?? 'write $${ for a plain ${',
  };
}

function inKey(key: string): Finding {
  return { check: 'manifest/reference', message: `"${key}": references are filled in for values, not for keys` };
}

function readsAsReference(reference: string): Finding {
  return {
    check: 'manifest/reference',
    message: `with $\${ this would read as the reference ${reference}, which cannot be escaped`,
    suggestion: 'write the text differently',
  };
}
