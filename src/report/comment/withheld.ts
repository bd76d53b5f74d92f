import type { Step } from '../../core/types.ts';
import { alike, fieldsOf } from '../groups.ts';
import { table } from '../markdown-cells.ts';
import { isBlocked, isUnshown } from './parts.ts';
import { capped, fieldsFor, named, reasonCell, type View } from './view.ts';
import { waysOnGitHub } from './ways.ts';

/** What of this pull request merging does not send, why, and the way out. What hazards block is told with them. */
export function withheldTable(view: View): string {
  const { detail, parts } = view;
  const withheld = parts.ours.filter((step) => step.withheld !== null && !isBlocked(step));
  const rows = alike(withheld, (step) =>
    JSON.stringify([step.withheld, othersOf(step).map(({ path, to }) => [path, to])]),
  ).map((steps) => [named(steps, detail), why(steps[0], view), waysOnGitHub(steps, view)]);
  return table(
    ['Withheld', 'Why', 'Way out'],
    capped(rows, detail, (left) => ['…', `and ${left} more rows`, '']),
  );
}

function why(step: Step, view: View): string {
  if (step.withheld === null) return '';
  if (!isUnshown(step)) return reasonCell(step.withheld, view.detail);
  if (!view.parts.causesKnown) return '**unapproved**: what main said is not known, so merging approves nothing';
  if (step.change.action === 'create')
    return '**unapproved**: main declares it already, and this pull request shows only what it changes of it';
  const others = othersOf(step);
  if (others.length === 0) return '**unapproved**';
  return `**unapproved**: its request also sends what this pull request does not change: ${fieldsFor(view)(others)}`;
}

/** Fields that differ and that this pull request does not change. */
function othersOf(step: Step) {
  return isUnshown(step) ? fieldsOf(step).filter(({ cause }) => cause !== 'this change') : [];
}
