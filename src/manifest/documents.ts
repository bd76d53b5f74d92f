import type { JsonPointer } from '../core/json.ts';
import type { Place, Problem } from '../core/types.ts';
import { didYouMean } from './nearest.ts';
import { problemAt } from './problems.ts';
import type { Mapping, Tree } from './tree.ts';
import type { WrittenKind } from './types.ts';

/** What one file declares: its first key says what, and holds the name. */
export interface Document {
  readonly key: string;
  readonly name: string;
  /** Where the name stands. */
  readonly place: Place;
  /** Without what its schema refuses. */
  readonly tree: Mapping;
  /** Where its schema found something wrong. */
  readonly damaged: ReadonlySet<JsonPointer>;
}

/** Documents that declare no resource of their own. */
export const ownDocuments = ['stack', 'profile', 'service', 'metrics'] as const;

/** The first keys that a file may have. */
export function firstKeys(kinds: readonly WrittenKind[]): readonly string[] {
  const ofKinds = kinds.flatMap(({ written }) => (written.form === 'document' ? [written.key] : []));
  return [...ownDocuments, ...ofKinds];
}

/** The name of the schema that a document is checked with: its kind's, or its own. */
export function schemaOf(key: string, kinds: readonly WrittenKind[]): string {
  return kinds.find(({ written }) => written.form === 'document' && written.key === key)?.name ?? key;
}

/** What a file declares, or why it declares nothing. */
export function firstKeyOf(
  tree: Tree,
  allowed: readonly string[],
): { readonly key: string; readonly tree: Mapping } | Problem {
  if (tree.type !== 'mapping') {
    const message = `a file declares one thing, and its first key says what: ${allowed.join(', ')}`;
    return problemAt(tree.place, { check: 'manifest/first-key', message, suggestion: 'begin with KEY: NAME' });
  }
  const [first] = [...tree.members];
  if (!first) return problemAt(tree.place, { check: 'manifest/first-key', message: 'this file declares nothing' });
  const [key, member] = first;
  return allowed.includes(key) ? { key, tree } : wrongFirstKey(key, { place: member.key, tree, allowed });
}

/** True when a value at a pointer, or one around it or within it, was wrong. */
export function isDamaged(document: Document, pointer: JsonPointer): boolean {
  return [...document.damaged].some(
    (one) => `${one}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${one}/`),
  );
}

interface Wrong {
  readonly place: Place;
  readonly tree: Mapping;
  readonly allowed: readonly string[];
}

function wrongFirstKey(key: string, { place, tree, allowed }: Wrong): Problem {
  const later = allowed.find((one) => tree.members.has(one));
  return problemAt(place, {
    check: 'manifest/first-key',
    message: `"${key}" cannot be the first key; a file begins with one of ${allowed.join(', ')}`,
    suggestion: later ? `put ${later} first` : didYouMean(key, allowed),
  });
}
