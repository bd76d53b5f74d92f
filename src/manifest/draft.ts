import type { Json } from '../core/json.ts';
import type { Place, Source } from '../core/types.ts';
import { jsonOf, type Mapping, mappingIn, placesOf, type Tree, textIn, withoutKeys } from './tree.ts';
import type { Declaration, Gap, WrittenKind } from './types.ts';

/** One resource on its way to a declaration. */
export interface Draft {
  readonly kind: WrittenKind;
  readonly name: string;
  /** All that was written for it, `protected`, `adopt` and `gap` included. */
  readonly tree: Tree;
  /** What the kind's `normalize` is given, where the kind made it from the tree. */
  readonly value?: Json;
  readonly place: Place;
  readonly usedBy: readonly Source[];
  /** Part of it was wrong, which is said, and is left out here. */
  readonly damaged: boolean;
}

const lifted = new Set(['protected', 'adopt', 'gap']);

/** The declaration that a draft becomes. */
export function declarationOf(draft: Draft): Declaration {
  const { kind } = draft;
  const tree = draft.tree.type === 'mapping' ? withoutKeys(draft.tree, lifted) : draft.tree;
  return {
    address: { kind: kind.name, name: draft.name },
    value: draft.value ?? jsonOf(tree),
    places: new Map([...placesOf(tree), ['', draft.place]]),
    usedBy: draft.usedBy,
    protected: flag(draft.tree, 'protected', kind.protectedByDefault ?? false),
    adopt: flag(draft.tree, 'adopt', kind.adoptedByDefault ?? false),
    gap: gapOf(draft.tree),
  };
}

/** Its place is that of its key. */
function gapOf(tree: Tree): Gap | null {
  const gap = tree.type === 'mapping' ? mappingIn(tree, 'gap') : null;
  const reason = gap && textIn(gap, 'reason');
  const until = gap && textIn(gap, 'until');
  return gap && reason && until ? { reason: reason.value, until: until.value, place: gap.place } : null;
}

function flag(tree: Tree, key: string, otherwise: boolean): boolean {
  const member = tree.type === 'mapping' ? (tree as Mapping).members.get(key)?.tree : undefined;
  return member?.type === 'leaf' && typeof member.value === 'boolean' ? member.value : otherwise;
}
