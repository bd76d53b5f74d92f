import { byCodeUnit } from '../core/json.ts';
import { type Problem, showAddress } from '../core/types.ts';
import { type Document, documentIn, firstKeys, schemaOf } from './documents.ts';
import { type Draft, declarationOf } from './draft.ts';
import { expand } from './expand.ts';
import { type FileSource, readFiles } from './files.ts';
import { nameProblems } from './names.ts';
import { parse } from './parse.ts';
import { problemAt, startOf, tidy, usedFrom } from './problems.ts';
import { validate } from './schema.ts';
import { findStack, settingsOf } from './stack.ts';
import type { Loaded, Manifest, StackSettings, WrittenKind } from './types.ts';

/**
 * Reads a directory in four steps: files, documents with their places, documents that fit their schema, declarations with profiles
 * merged and parameters filled in. Every problem of every file is found in one run.
 */
export async function load(files: FileSource, kinds: readonly WrittenKind[]): Promise<Loaded> {
  const { texts, runbooks, problems } = await readFiles(files);
  const { documents, broken, ...read } = readDocuments(texts, kinds);
  const complete = problems.length === 0 && !broken;
  const checked = checkDocuments(documents, kinds);
  const stack = findStack(documents, { directory: files.directory, complete: complete && texts.size > 0 });
  const expanded = expand(documents, { kinds, complete });
  const drafts = expanded.drafts.map((draft) => checkDraft(draft, checked.unfit));
  const settings = stack.document && !checked.unfit.has(stack.document.place.file) ? settingsOf(stack.document) : null;
  const found = [
    problems,
    read.problems,
    checked.problems,
    stack.problems,
    expanded.problems,
    nameProblems(expanded.drafts),
  ];
  const all = tidy(withoutEchoes([...found.flat(), ...drafts.flatMap((draft) => draft.problems)]));
  const checkable =
    settings &&
    manifestOf(
      settings,
      drafts.flatMap(({ draft, fit }) => (fit ? [draft] : [])),
    );
  const safe = !all.some(({ severity }) => severity === 'error');
  return { manifest: safe ? checkable : null, checkable, problems: all, texts, runbooks };
}

/**
 * What main says. It is expanded, never checked: values that no longer fit a schema are left out, a missing directory declares
 * nothing, and what cannot be read at all makes `manifest` null. Any of it is told in one note.
 */
export async function loadBase(files: FileSource, kinds: readonly WrittenKind[]): Promise<Loaded> {
  const loaded = await load(files, kinds);
  const errors = loaded.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return { ...loaded, problems: [] };
  if (errors.some(({ check }) => check === 'files/missing'))
    return { ...loaded, manifest: nothingDeclared(files), problems: [] };
  const readable = errors.every(({ check }) => check === 'schema');
  const manifest = readable ? loaded.checkable : null;
  return { ...loaded, manifest, problems: [noteOf(first, { errors: errors.length, partly: manifest !== null })] };
}

interface ReadDocuments {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** A file could not be understood, so what seems to be missing may stand in it. */
  readonly broken: boolean;
}

function readDocuments(texts: ReadonlyMap<string, string>, kinds: readonly WrittenKind[]): ReadDocuments {
  const allowed = firstKeys(kinds);
  const documents: Document[] = [];
  const problems: Problem[] = [];
  let broken = false;
  for (const [file, text] of texts) {
    const parsed = parse(file, text);
    problems.push(...parsed.problems);
    const document = parsed.tree && documentIn(parsed.tree, allowed);
    if (document && 'name' in document) {
      documents.push(document);
      continue;
    }
    broken = true;
    if (document && 'check' in document) problems.push(document);
    else if (document) problems.push(...validate(document.tree, { schema: schemaOf(document.key, kinds), raw: true }));
  }
  return { documents, problems, broken };
}

/** Schema problems of all documents as written; `unfit`: the files that have any. */
function checkDocuments(documents: readonly Document[], kinds: readonly WrittenKind[]) {
  const problems = documents.flatMap(({ key, tree }) => {
    const ofKind = kinds.some(({ written }) => written.form === 'document' && written.key === key);
    return validate(tree, { schema: schemaOf(key, kinds), raw: !ofKind });
  });
  return { problems, unfit: new Set(problems.map(({ file }) => file)) };
}

/** Schema problems of a resource of a section once it is merged and filled in; others were checked as they are written. */
function checkDraft(draft: Draft, unfit: ReadonlySet<string>) {
  if (draft.kind.written.form !== 'section')
    return { draft, problems: [], fit: draft.whole && !unfit.has(draft.place.file) };
  if (!draft.whole) return { draft, problems: [], fit: false };
  const [source = null] = draft.usedBy;
  const problems = validate(draft.tree, { schema: draft.kind.name, raw: false }).map((problem) =>
    usedFrom(problem, source),
  );
  return { draft, problems, fit: problems.length === 0 };
}

/** Where a value is wrong as written, what it leads to is not said again; who uses it is. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const direct = new Map<string, Set<string>>();
  const at = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;
  for (const problem of problems) {
    if (problem.check !== 'schema' || problem.usedBy) continue;
    direct.set(at(problem), (direct.get(at(problem)) ?? new Set()).add(problem.message));
  }
  return problems.filter((problem) => {
    const said = problem.check === 'schema' && problem.usedBy ? direct.get(at(problem)) : undefined;
    return !said || said.has(problem.message);
  });
}

function manifestOf(stack: StackSettings, drafts: readonly Draft[]): Manifest {
  const declarations = drafts
    .map((draft) => ({
      declaration: declarationOf(draft),
      key: showAddress({ kind: draft.kind.name, name: draft.name }),
    }))
    .sort((a, b) => byCodeUnit(a.key, b.key));
  return { stack, declarations: declarations.map(({ declaration }) => declaration) };
}

function nothingDeclared(files: FileSource): Manifest {
  const place = startOf(files.directory);
  const none = { stack: '', account: '', region: '', partition: 'aws', priorities: {}, runbooks: '' };
  const settings = { ...none, approvals: 'shown', byHand: 'withhold', pace: 1, allow: [], block: [], place } as const;
  return { stack: settings, declarations: [] };
}

function noteOf(first: Problem, { errors, partly }: { errors: number; partly: boolean }): Problem {
  const more = errors > 1 ? `, and ${errors - 1} more` : '';
  const effect = partly ? 'part of base is left out' : 'base does not load, so nothing is known of it';
  const { check, message, suggestion: _, usedBy: __, ...place } = first;
  return problemAt(place, {
    check: 'manifest/base',
    severity: 'note',
    message: `${effect}: ${check}: ${message}${more}`,
  });
}
