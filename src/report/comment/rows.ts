import { canonical, type Json } from '../../core/json.ts';
import { addressOf, type Source, type Step } from '../../core/types.ts';
import { alike, fieldsOf, sourceOf } from '../groups.ts';

/** What one cause does to resources of one kind: one row of the table. */
export interface Row {
  /** The lines, of which only what follows others has several; none for a delete, whose line is gone. */
  readonly sources: readonly Source[];
  readonly steps: readonly Step[];
  /** The same steps, by the fields that they change: one entry where the line does the same to all. */
  readonly variants: readonly (readonly [Step, ...Step[]])[];
}

/**
 * One row for each line that causes something, even where it does not do the same to all. What is new is told by its own lines, or by
 * the lines that brought it there (a service's `profile:`), whichever are fewer: a new service is one cause, and so is a new alarm of a
 * profile. What follows other declarations is told by what becomes of it: its own lines are no cause.
 */
export function rowsOf(steps: readonly Step[], follows: (step: Step) => boolean): readonly Row[] {
  const byLine = rowsBy(steps, sourceOf, follows);
  const byBringer = rowsBy(steps, bringerOf, follows);
  return byBringer.length < byLine.length ? byBringer : byLine;
}

function rowsBy(
  steps: readonly Step[],
  lineOf: (step: Step) => Source | null,
  follows: (step: Step) => boolean,
): readonly Row[] {
  const rows = new Map<string, Step[]>();
  for (const step of steps) {
    const cause = follows(step) ? changedFields(step) : keyOf(lineOf(step));
    const key = canonical([step.change.action, addressOf(step.change).kind, cause]);
    const row = rows.get(key);
    if (row) row.push(step);
    else rows.set(key, [step]);
  }
  return [...rows.values()].map((some) => {
    const lines = new Map(some.map((step) => [canonical(keyOf(lineOf(step))), lineOf(step)]));
    return {
      sources: [...lines.values()].filter((source) => source !== null),
      variants: alike(some, changedFields),
      steps: some,
    };
  });
}

function keyOf(source: Source | null): Json {
  return source && [source.file, source.line];
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
