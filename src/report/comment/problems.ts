import type { Problem } from '../../core/types.ts';
import { code as codeOf, lines, place, table } from '../markdown-cells.ts';
import { renderProblems as draw } from '../problems.ts';
import { redacted, redaction } from '../redact.ts';
import { counted, shorten } from '../words.ts';
import { linkTo } from './footer.ts';
import { type Detail, detailsFor, type Level, type Told } from './told.ts';
import { blocks, capped, code, fenced, fold, sentence } from './view.ts';

/** A pull request whose declarations cannot be planned, as its comment tells it. */
export interface ToldProblems extends Pick<Told, 'head' | 'remarks' | 'allOf' | 'hidden'> {
  /** null: the files do not even say which stack they are. */
  readonly stack: string | null;
  readonly problems: readonly Problem[];
  /** The files by the path that problems show, for the lines that they are about. */
  readonly texts: ReadonlyMap<string, string>;
}

const rank = { error: 0, warning: 1, note: 2 };

/** The comment for declarations that do not load or fail checks, without the marker's line; errors first. */
export function renderProblems(
  told: ToldProblems,
  limitBytes: number,
): { readonly body: string; readonly level: Level } {
  const { hidden } = told;
  const shown = hidden ? redacted(told, redaction(hidden)) : told;
  const problems = [...shown.problems].sort((a, b) => rank[a.severity] - rank[b.severity]);
  let rendered = { body: '', level: 'counts' as Level };
  for (const detail of detailsFor(limitBytes)) {
    rendered = { body: bodyOf({ ...shown, problems }, detail), level: detail.level };
    if (Buffer.byteLength(rendered.body) <= limitBytes) break;
  }
  return rendered;
}

function bodyOf(told: ToldProblems, detail: Detail): string {
  const { stack, problems, remarks, head } = told;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = problems.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const name = stack === null ? 'monitoring' : codeOf(stack);
  const body = blocks(
    `### ${name}: ${counts.join(', ') || 'no problem'}${errors > 0 ? ', nothing planned' : ''}`,
    capped(
      remarks.map((text) => `- ${sentence(text, detail)}`),
      detail,
      (left) => `- … and ${left} more`,
    ).join('\n'),
    errors > 0
      ? 'No plan was made: what merging would send is not known, and it sends nothing before these are mended.'
      : '',
    table(['', 'Where', 'What'], rowsOf(problems, detail)),
    detail.level === 'full' && problems.length > 0
      ? fold('Lines', [fenced('', draw(problems, told.texts).trimEnd())])
      : '',
    detail.level === 'counts' || detail.level === 'names'
      ? `**Left out for length.** All of it stands in ${linkTo(told.allOf) ?? 'the log'}.`
      : '',
    `<sub>${/^[0-9a-f]{40}$/.test(head) ? head.slice(0, 7) : 'unknown'} · merging approves nothing</sub>`,
  );
  return `${body}\n`;
}

function rowsOf(problems: readonly Problem[], detail: Detail): readonly (readonly string[])[] {
  if (detail.level !== 'counts') return problems.map((problem) => rowOf(problem, detail));
  const files = new Map<string, number>();
  for (const { file, severity } of problems) {
    const key = `${severity} ${file}`;
    files.set(key, (files.get(key) ?? 0) + 1);
  }
  const rows = [...files].map(([key, count]) => {
    const [severity = ''] = key.split(' ', 1);
    return [severity, code(key.slice(severity.length + 1), detail), String(count)];
  });
  return capped(rows, detail, (left) => ['…', `and ${left} more files`, '']);
}

function rowOf(problem: Problem, detail: Detail): readonly string[] {
  const { severity, message, suggestion, usedBy = [] } = problem;
  const upTo = detail.level === 'names' ? 100 : detail.width;
  const users =
    usedBy.length === 0
      ? ''
      : `used by ${usedBy.slice(0, 2).map(place).join(', ')}${usedBy.length > 2 ? ` and ${usedBy.length - 2} more` : ''}`;
  return [
    severity === 'error' ? '**error**' : severity,
    place({ ...problem, file: shorten(problem.file, detail.width) }),
    lines([
      codeOf(shorten(message, upTo)),
      suggestion === undefined || detail.level === 'names' ? '' : codeOf(shorten(suggestion, upTo)),
      detail.level === 'names' ? '' : users,
    ]),
  ];
}
