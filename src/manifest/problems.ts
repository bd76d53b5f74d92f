import { byCodeUnit } from '../core/json.ts';
import type { Place, Problem, Source } from '../core/types.ts';

/** What is wrong, before it has a place. */
export interface Finding {
  readonly check: string;
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly severity?: Problem['severity'];
}

/** A finding at its place; an error unless it says otherwise. */
export function problemAt(place: Place, { check, message, suggestion, severity = 'error' }: Finding): Problem {
  const { file, line, column, endLine, endColumn } = place;
  const problem = { check, severity, message, file, line, column, endLine, endColumn };
  return suggestion === undefined ? problem : { ...problem, suggestion };
}

/** The start of a file, where nothing more exact can be said. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** `file:line`. */
export function showSource({ file, line }: Source): string {
  return `${file}:${line}`;
}

/** The same problem, brought there by another declaration; none if the problem stands in that declaration's own file. */
export function usedFrom(problem: Problem, by: Source | null): Problem {
  if (by === null || by.file === problem.file) return problem;
  const { file, line, column } = by;
  return { ...problem, usedBy: [...(problem.usedBy ?? []), { file, line, column }] };
}

/** Sorted by place; what is said twice of one place becomes one problem that names everything that uses it. */
export function tidy(problems: readonly Problem[]): readonly Problem[] {
  const byIdentity = new Map<string, Problem>();
  for (const problem of problems) {
    const { check, severity, message, file, line, column } = problem;
    const identity = JSON.stringify([check, severity, message, file, line, column]);
    const known = byIdentity.get(identity);
    byIdentity.set(identity, known ? join(known, problem) : problem);
  }
  return [...byIdentity.values()].sort(byPlace);
}

function join(a: Problem, b: Problem): Problem {
  const all = [...(a.usedBy ?? []), ...(b.usedBy ?? [])];
  if (all.length === 0) return a;
  const usedBy = new Map(all.map((source) => [`${source.file}:${source.line}:${source.column}`, source]));
  return { ...a, usedBy: [...usedBy.values()].sort(bySource) };
}

function bySource(a: Source, b: Source): number {
  return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function byPlace(a: Problem, b: Problem): number {
  return bySource(a, b) || byCodeUnit(a.check, b.check) || byCodeUnit(a.message, b.message);
}
