import type { ServiceRef } from '../core/among.ts';
import { byCodeUnit, pointerTo } from '../core/json.ts';
import type { Problem } from '../core/types.ts';
import { type Document, isDamaged } from './documents.ts';
import { type Draft, declarationOf } from './draft.ts';
import { type Filled, fillIn, wordsOf } from './fill-in.ts';
import { merge } from './merge.ts';
import { didYouMean } from './nearest.ts';
import { problemAt, showSource, usedFrom } from './problems.ts';
import { validate } from './schema.ts';
import { readService, type Service, withoutProblems } from './service.ts';
import { fillInDocument, type Around as Templated } from './templates.ts';
import { type Leaf, type Mapping, mappingIn, type Tree, textIn, withoutKeys } from './tree.ts';
import type { Written, WrittenKind } from './types.ts';

/** Every resource that the documents declare, and what keeps others from being declared. */
export interface Expanded {
  readonly drafts: readonly Draft[];
  /** Sorted by name. */
  readonly services: readonly ServiceRef[];
  readonly problems: readonly Problem[];
}

type Section = Extract<Written, { form: 'section' }>;

interface Expanding {
  readonly kinds: readonly WrittenKind[];
  readonly drafts: Draft[];
  readonly services: Service[];
  readonly problems: Problem[];
}

/** Profiles become what each service declares; documents of kinds are taken as they are. `complete`: no file is missing here. */
export function expand(
  documents: readonly Document[],
  { kinds, complete }: { kinds: readonly WrittenKind[]; complete: boolean },
): Expanded {
  const into: Expanding = { kinds, drafts: [], services: [], problems: [] };
  const profiles = uniqueNames(documents, { key: 'profile', into });
  const services = uniqueNames(documents, { key: 'service', into });
  const used = new Set<string>();
  for (const document of services.values()) expandService(document, { profiles, used, complete, into });
  const unknown = (name: string) => (profiles.has(name) ? null : unknownProfile(name, profiles));
  for (const document of documents) expandDocument(document, { into, services: into.services, unknown, complete });
  for (const profile of profiles.values()) {
    if (!used.has(profile.name) && complete) into.problems.push(unusedProfile(profile));
  }
  const references = into.services.map(referenceOf).sort((a, b) => byCodeUnit(a.name, b.name));
  return { drafts: into.drafts, services: references, problems: into.problems };
}

/** Documents by name. Names that differ only in case would make resources that do. */
function uniqueNames(
  documents: readonly Document[],
  { key, into }: { key: string; into: Expanding },
): ReadonlyMap<string, Document> {
  const byName = new Map<string, Document>();
  const lower = new Map<string, Document>();
  for (const document of documents) {
    if (document.key !== key) continue;
    const other = lower.get(document.name.toLowerCase());
    if (!other) {
      byName.set(document.name, document);
      lower.set(document.name.toLowerCase(), document);
      continue;
    }
    // Services that follow a profile by its own name are not told that there is none.
    if (key === 'profile' && !byName.has(document.name)) byName.set(document.name, document);
    into.problems.push(problemAt(document.place, nameTaken(document, other)));
  }
  return byName;
}

function nameTaken({ key, name }: Document, other: Document) {
  const clash = other.name === name ? 'is declared twice' : `differs only in case from "${other.name}"`;
  const message = `${key} "${name}" ${clash}; the other is in ${showSource(other.place)}`;
  return { check: 'manifest/name', message, suggestion: 'rename or delete one of them' };
}

interface Around {
  readonly profiles: ReadonlyMap<string, Document>;
  readonly used: Set<string>;
  readonly complete: boolean;
  readonly into: Expanding;
}

function expandService(document: Document, { profiles, used, complete, into }: Around): void {
  const follows = document.tree.members.get('profile')?.tree;
  const name = follows?.type === 'leaf' && typeof follows.value === 'string' ? follows.value : null;
  const profile = name === null ? null : (profiles.get(name) ?? null);
  if (name !== null) used.add(name);
  if (follows && !profile) {
    // A file that could not be read may hold the profile; a name that is nearly one that was read is a slip all the same.
    const problem = name === null ? null : unknownProfile(name, profiles);
    if (problem && (complete || problem.suggestion)) into.problems.push(problemAt(follows.place, problem));
    return;
  }
  const { service, problems } = readService(document, profile);
  const sections = into.kinds.flatMap(({ written }) => (written.form === 'section' ? [written.key] : []));
  into.problems.push(...problems, ...withoutProblems(service, sections));
  into.services.push(service);
  for (const kind of into.kinds)
    if (kind.written.form === 'section') expandSection(service, { kind, section: kind.written, into });
}

function expandSection(
  service: Service,
  { kind, section, into }: { kind: WrittenKind; section: Section; into: Expanding },
): void {
  const base = entriesOf(mappingIn(service.profile?.tree ?? null, section.key), { service, section, into });
  const own = entriesOf(mappingIn(service.document.tree, section.key), { service, section, into });
  const inherited = [...base].flatMap(([name, { key }]) => (service.without.has(key) ? [] : [name]));
  for (const name of new Set([...inherited, ...own.keys()])) {
    const below = base.get(name);
    const over = own.get(name);
    const merged = over ? merge(below?.tree, over.tree) : below && merge(undefined, below.tree);
    if (merged?.type !== 'mapping') continue;
    const filled = fillIn(merged, service.scope);
    const pointers = [below, over].flatMap((one) => (one ? pointerTo(pointerTo('', section.key), one.key) : []));
    into.problems.push(...filled.problems.map((problem) => usedFrom(problem, service.source)));
    into.drafts.push({
      kind,
      name,
      tree: filled.tree,
      place: merged.place,
      usedBy: below && service.source ? [service.source] : [],
      damaged: !filled.whole || partsOf(service).some((part) => pointers.some((pointer) => isDamaged(part, pointer))),
    });
  }
}

interface Entry {
  /** As it is written. */
  readonly key: string;
  readonly tree: Tree;
}

/** What a section holds, by the name that each becomes; a key whose references have no value is left out, which is said. */
function entriesOf(
  mapping: Mapping | null,
  { service, section, into }: { service: Service; section: Section; into: Expanding },
): ReadonlyMap<string, Entry> {
  const prefix = textIn(service.document.tree, 'prefix')?.value ?? `${service.document.name}-`;
  const entries = new Map<string, Entry>();
  for (const [key, { key: place, tree }] of mapping?.members ?? []) {
    const quoted = place.endColumn - place.column > key.length;
    const leaf: Leaf = { type: 'leaf', value: key, text: quoted ? `"${key}"` : key, place };
    const filled = section.names === 'whole' ? fillIn(leaf, service.scope) : null;
    into.problems.push(...(filled?.problems ?? []).map((problem) => usedFrom(problem, service.source)));
    const name = filled ? nameOf(filled) : `${prefix}${key}`;
    if (name !== null) entries.set(name, { key, tree });
  }
  return entries;
}

function nameOf({ tree, whole }: Filled): string | null {
  return whole && tree.type === 'leaf' ? wordsOf(tree) : null;
}

/** A service for what is declared about all of them; what has no value, which is said elsewhere, is left out. */
function referenceOf({ document, profile, scope }: Service): ServiceRef {
  const known = [...scope].flatMap(([name, leaf]) => (leaf ? [[name, leaf.value] as const] : []));
  return { name: document.name, profile: profile?.name ?? null, parameters: Object.fromEntries(known) };
}

function expandDocument(document: Document, { into, ...around }: { into: Expanding } & Templated): void {
  const kind = into.kinds.find(({ written }) => written.form === 'document' && written.key === document.key);
  if (!kind) return;
  const lists = into.kinds.filter(({ written }) => written.form === 'list' && written.within === kind.name);
  const listKeys = lists.flatMap(({ written }) => (written.form === 'list' ? [written.key] : []));
  const templates = kind.written.form === 'document' ? kind.written.templates : undefined;
  const { tree, problems, whole } = fillInDocument(document.tree, templates, around);
  into.problems.push(...problems);
  if (tree.type !== 'mapping') return;
  const own = withoutKeys(tree, new Set([document.key, ...listKeys]));
  into.drafts.push({
    kind,
    name: document.name,
    tree: own,
    place: document.place,
    usedBy: [],
    damaged: !whole || isDamaged(document, ''),
  });
  for (const list of lists) {
    const items = list.written.form === 'list' ? tree.members.get(list.written.key)?.tree : undefined;
    for (const item of items?.type === 'list' ? items.items : [])
      into.drafts.push(...itemDraft(list, { item, parent: document.name }));
  }
}

/** One item of a list. A kind is asked for its name only where the item has the shape that the schema wants. */
function itemDraft(kind: WrittenKind, { item, parent }: { item: Tree; parent: string }): Draft[] {
  if (kind.written.form !== 'list' || validate(item, { schema: kind.name, raw: false }).problems.length > 0) return [];
  const draft = { kind, tree: item, place: item.place, usedBy: [], damaged: false };
  const { name, value } = kind.written.itemOf(declarationOf({ ...draft, name: '' }).value, parent);
  return [{ ...draft, name, value }];
}

function partsOf({ document, profile }: Service): readonly Document[] {
  return profile ? [document, profile] : [document];
}

function unknownProfile(name: string, profiles: ReadonlyMap<string, Document>) {
  const known = [...profiles.keys()];
  const has = known.length === 0 ? 'no profile is declared' : `declared: ${known.join(', ')}`;
  return {
    check: 'manifest/profile',
    message: `there is no profile "${name}"; ${has}`,
    suggestion: didYouMean(name, known),
  };
}

function unusedProfile(profile: Document): Problem {
  const message = `no service follows profile "${profile.name}"`;
  return problemAt(profile.place, {
    check: 'manifest/profile',
    severity: 'warning',
    message,
    suggestion: 'delete it if it is not needed any more',
  });
}
