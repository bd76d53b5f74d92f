import type { ServiceRef } from '../core/among.ts';
import { byCodeUnit } from '../core/json.ts';
import { type Problem, showAddress } from '../core/types.ts';
import { cataloguesOf } from './catalogue.ts';
import type { Document } from './documents.ts';
import { type Draft, declarationOf } from './draft.ts';
import { expand } from './expand.ts';
import { type FileSource, readFiles } from './files.ts';
import { nameProblems } from './names.ts';
import { problemAt, startOf, tidy, usedFrom } from './problems.ts';
import { readDocuments } from './read-documents.ts';
import { validate } from './schema.ts';
import { findStack, settingsOf } from './stack.ts';
import type { Catalogue, Checkable, Loaded, Manifest, WrittenKind } from './types.ts';

/**
 * Reads a directory in four steps: files, documents with their places, resources with profiles merged and parameters filled in,
 * declarations that fit their schema. Every problem of every file is found in one run.
 */
export async function load(source: FileSource, kinds: readonly WrittenKind[]): Promise<Loaded> {
  const files = await readFiles(source);
  const read = readDocuments(files.texts, kinds);
  const complete = files.problems.length === 0 && read.complete;
  const stack = findStack(read.documents, { directory: source.directory, complete: complete && files.texts.size > 0 });
  const expanded = expand(read.documents, { kinds, complete });
  const published = cataloguesOf(read.documents);
  const checked = expanded.drafts.map(checkDraft);
  const problems = tidy([
    ...[files, read, stack, expanded, published, ...checked].flatMap((step) => step.problems),
    ...nameProblems(expanded.drafts),
  ]);
  const drafts = checked.map(({ draft }) => draft);
  const { documents } = read;
  const parts = { drafts, documents, services: expanded.services, complete, catalogues: published.catalogues };
  const checkable = stack.document && checkableOf(stack.document, parts);
  const safe = checkable && !problems.some(({ severity }) => severity === 'error');
  const manifest = safe ? manifestOf(checkable) : null;
  return { manifest, checkable, problems, texts: files.texts, runbooks: files.runbooks };
}

/**
 * What main says. It is expanded, never checked: resources that no longer fit their schema are left out, a missing directory
 * declares nothing, and what cannot be understood makes `manifest` null. One note tells of it.
 */
export async function loadBase(source: FileSource, kinds: readonly WrittenKind[]): Promise<Loaded> {
  const loaded = await load(source, kinds);
  const errors = loaded.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return { ...loaded, problems: [] };
  if (errors.some(({ check }) => check === 'files/missing')) {
    return { ...loaded, manifest: nothingDeclared(source), problems: [] };
  }
  const { checkable } = loaded;
  const readable = checkable && !checkable.damaged.has(showAddress({ kind: 'stack', name: checkable.stack.stack }));
  const manifest = readable && errors.every(({ check }) => check === 'schema') ? undamaged(checkable) : null;
  return { ...loaded, manifest, problems: [noteOf(first, { errors: errors.length, partly: manifest !== null })] };
}

/** Resources of a section are checked once they are merged and filled in; others were, as they are written. */
function checkDraft(draft: Draft): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  if (draft.kind.written.form !== 'section') return { draft, problems: [] };
  const { problems, sound } = validate(draft.tree, { schema: draft.kind.name, raw: false });
  const [by = null] = draft.usedBy;
  const damaged = draft.damaged || problems.length > 0;
  return { draft: { ...draft, tree: sound, damaged }, problems: problems.map((problem) => usedFrom(problem, by)) };
}

interface Parts {
  readonly drafts: readonly Draft[];
  readonly documents: readonly Document[];
  readonly services: readonly ServiceRef[];
  readonly complete: boolean;
  readonly catalogues: readonly Catalogue[];
}

function checkableOf(stack: Document, { drafts, documents, services, ...known }: Parts): Checkable {
  const addressOf = ({ kind, name }: Draft) => showAddress({ kind: kind.name, name });
  const sorted = [...drafts].sort((a, b) => byCodeUnit(addressOf(a), addressOf(b)));
  const damagedDocuments = documents.filter(({ damaged }) => damaged.size > 0);
  const damaged = new Set([
    ...drafts.filter((draft) => draft.damaged).map(addressOf),
    ...damagedDocuments.map(({ key, name }) => showAddress({ kind: key, name })),
  ]);
  return { stack: settingsOf(stack), declarations: sorted.map(declarationOf), services, damaged, ...known };
}

function manifestOf({ stack, declarations, services }: Checkable): Manifest {
  return { stack, declarations, services };
}

function undamaged({ damaged, ...checkable }: Checkable): Manifest {
  const declarations = checkable.declarations.filter(({ address }) => !damaged.has(showAddress(address)));
  return manifestOf({ ...checkable, declarations, damaged });
}

function nothingDeclared({ directory }: FileSource): Manifest {
  const place = startOf(directory);
  const none = { stack: '', account: '', region: '', partition: 'aws', priorities: {}, runbooks: '' };
  const words = { approvals: 'shown', byHand: 'withhold', githubEnvironment: '' } as const;
  const settings = { ...none, ...words, pace: 1, allow: [], block: [], place };
  return { stack: settings, declarations: [], services: [] };
}

function noteOf(first: Problem, { errors, partly }: { errors: number; partly: boolean }): Problem {
  const more = errors > 1 ? `, and ${errors - 1} more` : '';
  const effect = partly ? 'part of base is left out' : 'base does not load, so nothing is known of it';
  const message = `${effect}: ${first.check}: ${first.message}${more}`;
  return problemAt(first, { check: 'manifest/base', severity: 'note', message });
}
