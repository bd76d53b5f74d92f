import { canonical, type Json } from '../../core/json.ts';
import { type Action, addressOf, type Source, type Step } from '../../core/types.ts';
import { alike, fieldsOf, sourceOf } from '../groups.ts';

/** What one line of YAML does to resources of one kind: one row of the table. */
export interface Row {
  readonly action: Action;
  /** The line; null for a delete, whose line is gone. */
  readonly source: Source | null;
  readonly steps: readonly Step[];
  /** The same steps, by the fields that they change: one entry where the line does the same to all. */
  readonly variants: readonly (readonly [Step, ...Step[]])[];
}

/**
 * One row for each line that causes something, even where it does not do the same to all. What is new is told by its own lines, or by
 * the lines that brought it there (a service's `profile:`), whichever are fewer: a new service is one cause, and so is a new alarm of a
 * profile.
 */
export function rowsOf(steps: readonly Step[]): readonly Row[] {
  const byLine = rowsBy(steps, sourceOf);
  const byBringer = rowsBy(steps, bringerOf);
  return byBringer.length < byLine.length ? byBringer : byLine;
}

function rowsBy(steps: readonly Step[], lineOf: (step: Step) => Source | null): readonly Row[] {
  const rows = new Map<string, { action: Action; source: Source | null; steps: Step[] }>();
  for (const step of steps) {
    const { action } = step.change;
    const source = lineOf(step);
    const key = canonical([action, addressOf(step.change).kind, source && [source.file, source.line]]);
    const row = rows.get(key);
    if (row) row.steps.push(step);
    else rows.set(key, { action, source, steps: [step] });
  }
  return [...rows.values()].map((row) => ({ ...row, variants: alike(row.steps, changedFields) }));
}

/** Only what is new is there because something brought it. */
function bringerOf(step: Step): Source | null {
  const own = sourceOf(step);
  return step.change.action === 'create' ? (step.change.desired.broughtBy ?? own) : own;
}

function changedFields(step: Step): string {
  const changed: Json = fieldsOf(step).map(({ path, from, to, cause }) => [path, from, to, cause]);
  return canonical(changed);
}
