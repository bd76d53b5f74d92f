import type { Place, Problem, Source } from '../core/types.ts';
import type { Document } from './documents.ts';
import { fillIn, type Scope } from './fill-in.ts';
import { lookUpLeaf } from './lookups.ts';
import { didYouMean } from './nearest.ts';
import { problemAt, usedFrom } from './problems.ts';
import { type Leaf, type Mapping, mappingIn, type Tree, textIn } from './tree.ts';

/** A service with its profile: where its parts come from, and what the names in them stand for. */
export interface Service {
  readonly document: Document;
  readonly profile: Document | null;
  /** The `profile:` line, which brings everything of the profile here. */
  readonly source: Source | null;
  readonly scope: Scope;
  /** Keys of the profile that this service does not get. */
  readonly without: ReadonlySet<string>;
}

/** Finds what a service's names stand for: parameters first, then look-ups, which may use them. */
export function readService(
  document: Document,
  profile: Document | null,
): { readonly service: Service; readonly problems: readonly Problem[] } {
  const at = document.tree.members.get('profile')?.tree.place;
  const source = profile && at ? { file: at.file, line: at.line, column: at.column } : null;
  const problems: Problem[] = [];
  const scope = new Map<string, Leaf | null>([['service', nameLeaf(document)]]);
  readParameters({ document, profile, scope, problems, at: at ?? document.place });
  readLookUps({ document, profile, scope, problems, at: at ?? document.place });
  const service = { document, profile, source, scope, without: withoutOf(document) };
  return { service, problems: problems.map((problem) => usedFrom(problem, source)) };
}

interface Reading {
  readonly document: Document;
  readonly profile: Document | null;
  readonly scope: Map<string, Leaf | null>;
  readonly problems: Problem[];
  /** Where something that is missing is told. */
  readonly at: Place;
}

function readParameters({ document, profile, scope, problems, at }: Reading): void {
  const parameters = mappingIn(profile?.tree ?? null, 'parameters');
  const given = mappingIn(document.tree, 'with');
  const own: Scope = new Map(scope);
  for (const [name, { tree }] of parameters?.members ?? []) {
    const value =
      given?.members.get(name)?.tree ?? (tree.type === 'mapping' ? tree.members.get('default')?.tree : undefined);
    if (!value) problems.push(problemAt(given?.place ?? at, missingParameter(name, { profile, tree })));
    const filled = value?.type === 'leaf' && value.value !== null ? fillIn(value, own) : null;
    problems.push(...(filled?.problems ?? []));
    scope.set(name, filled?.whole && filled.tree.type === 'leaf' ? filled.tree : null);
  }
  for (const [name, { key }] of given?.members ?? []) {
    if (!parameters?.members.has(name)) problems.push(problemAt(key, unknownParameter(name, { profile, parameters })));
  }
}

function readLookUps({ document, profile, scope, problems }: Reading): void {
  const own: Scope = new Map(scope);
  const declared = new Map([
    ...(mappingIn(profile?.tree ?? null, 'lookups')?.members ?? []),
    ...(mappingIn(document.tree, 'lookups')?.members ?? []),
  ]);
  for (const [name, { key, tree }] of declared) {
    if (own.has(name)) {
      const message = `"${name}" is already ${name === 'service' ? "the service's name" : 'a parameter'}`;
      problems.push(
        problemAt(key, { check: 'manifest/reference', message, suggestion: 'give the look-up another name' }),
      );
      continue;
    }
    const { leaf, problems: found } = lookUpLeaf(tree, own);
    problems.push(...found);
    scope.set(name, leaf);
  }
}

function nameLeaf({ name, place }: Document): Leaf {
  return { type: 'leaf', value: name, text: name, place };
}

function withoutOf({ tree }: Document): ReadonlySet<string> {
  const list = tree.members.get('without')?.tree;
  const items: readonly Tree[] = list?.type === 'list' ? list.items : [];
  return new Set(items.flatMap((item) => (item.type === 'leaf' && typeof item.value === 'string' ? [item.value] : [])));
}

/** Names under `without` that the profile does not have, or that the service declares as well. */
export function withoutProblems({ document, profile }: Service, sections: readonly string[]): readonly Problem[] {
  const list = document.tree.members.get('without')?.tree;
  const keysOf = (tree: Mapping | null) =>
    sections.flatMap((section) => [...(mappingIn(tree, section)?.members.keys() ?? [])]);
  const inProfile = keysOf(profile?.tree ?? null);
  const own = new Set(keysOf(document.tree));
  const problems: Problem[] = [];
  for (const item of list?.type === 'list' ? list.items : []) {
    if (item.type !== 'leaf' || typeof item.value !== 'string') continue;
    const name = item.value;
    if (!inProfile.includes(name)) {
      const known = inProfile.length === 0 ? 'there is nothing to leave out' : `it has ${inProfile.join(', ')}`;
      const message = `"${name}" is not in the profile; ${known}`;
      problems.push(
        problemAt(item.place, { check: 'manifest/without', message, suggestion: didYouMean(name, inProfile) }),
      );
    } else if (own.has(name)) {
      const message = `"${name}" is left out and changed at once`;
      problems.push(problemAt(item.place, { check: 'manifest/without', message, suggestion: 'keep one of them' }));
    }
  }
  return problems;
}

function missingParameter(name: string, { profile, tree }: { profile: Document | null; tree: Tree }) {
  const description = tree.type === 'mapping' ? textIn(tree, 'description')?.value : undefined;
  return {
    check: 'manifest/parameter',
    message: `profile "${profile?.name}" needs the parameter "${name}"${description ? `: ${description}` : ''}`,
    suggestion: `add with: { ${name}: … }`,
  };
}

function unknownParameter(
  name: string,
  { profile, parameters }: { profile: Document | null; parameters: Mapping | null },
) {
  const check = 'manifest/parameter';
  if (!profile) return { check, message: `"${name}" is a parameter of no profile: this service follows none` };
  const known = [...(parameters?.members.keys() ?? [])];
  const has = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
  return {
    check,
    message: `"${name}" is no parameter of profile "${profile.name}"; ${has}`,
    suggestion: didYouMean(name, known),
  };
}
