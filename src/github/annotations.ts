import { byCodeUnit } from '../core/json.ts';
import type { Problem } from '../core/types.ts';

/** A problem as the runner's commands take it; lines and columns from 1. */
export interface Annotation {
  readonly severity: Problem['severity'];
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number;
  /** Inclusive, unlike a problem's. */
  readonly endColumn: number;
}

/** Errors, warnings and notices each; the runner drops what comes after in silence. */
export const SHOWN = 10;
const severities = ['error', 'warning', 'note'] as const;

/**
 * The ten worst problems as annotations: errors before warnings before notes, those in files that the pull request changes first,
 * then by file and line. Columns count only within one line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function annotationsOf(problems: readonly Problem[], changed: ReadonlySet<string>): readonly Annotation[] {
  return [...problems]
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        Number(changed.has(b.file)) - Number(changed.has(a.file)) ||
        byCodeUnit(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column,
    )
    .slice(0, SHOWN)
    .map(annotationOf);
}

function annotationOf(problem: Problem): Annotation {
  const { check, severity, message, suggestion, file, line, column, endLine, endColumn } = problem;
  return {
    ...{ severity, file, title: check, startLine: line, endLine, startColumn: column },
    message: suggestion === undefined ? message : `${message}; ${suggestion}`,
    endColumn: Math.max(column, endColumn - 1),
  };
}
