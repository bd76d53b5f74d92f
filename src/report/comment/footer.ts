import type { Change } from '../../core/types.ts';
import { fieldsOf } from '../groups.ts';
import { counted } from '../words.ts';
import { isTooLong } from './marker.ts';
import { markerOf } from './told.ts';
import { code, type View } from './view.ts';

/** What this level leaves out, and where it stands. */
export function leftOut({ told, detail, parts }: View): string {
  const steps = parts.ours.length + parts.hands.length + parts.waiting.length + parts.lookUps.length;
  const missing = {
    full: '',
    fields: 'the requests',
    names: 'changed fields, many names and the requests',
    counts: 'names, changed fields and the requests',
  }[detail.level];
  if (missing === '' || steps === 0) return '';
  const summary = linkTo(told.allOf);
  return `**Left out for length:** ${missing} of ${counted(steps, 'step')}. They stand in the plan file${summary === null ? '' : `, and in ${summary} as far as it holds them`}.`;
}

/** The job summary, if its address is one that cannot end its link. */
export function linkTo(url: string | undefined): string | null {
  return url !== undefined && /^https:\/\/[A-Za-z0-9._~:/?#&=%-]+$/.test(url) ? `[the job summary](${url})` : null;
}

/** Which commits, what merging approves, and the plan's digest. */
export function footer({ told, parts, detail }: View): string {
  const { plan, head, base } = told;
  const on = base === null ? 'on nothing declared before' : `on main ${shortCommit(base)}`;
  const said = [
    `${shortCommit(head)} ${parts.causesKnown ? on : ''}`.trim(),
    `merging approves ${approved({ told, parts })}`,
    `${plan.unchanged} unchanged`,
    `plan ${code(plan.digest.slice(0, 12), detail)}`,
  ];
  return `<sub>${said.join(' · ')}</sub>`;
}

function shortCommit(commit: string): string {
  return /^[0-9a-f]{40}$/.test(commit) ? commit.slice(0, 7) : 'unknown';
}

/** `1 create, 2 field changes`. */
function approved({ told, parts }: Pick<View, 'told' | 'parts'>): string {
  if (told.plan.approvals.length === 0) return 'nothing';
  if (isTooLong(markerOf(told))) return 'nothing: too much for a comment';
  const count = (action: string) => parts.ours.filter(({ change }) => approves(change) === action).length;
  // Main declares it already, so only what is changed of it is shown.
  const unshown = parts.partly.size;
  const fields = parts.ours.flatMap(fieldsOf).filter(({ cause }) => cause === 'this change').length;
  const said = [
    ...some(count('create') - unshown, 'create'),
    ...some(unshown, 'create').map((words) => `part of ${words}`),
    ...some(count('adopt'), 'takeover'),
    ...some(count('delete'), 'delete'),
    ...some(fields, 'field change'),
  ];
  return said.join(', ') || 'what AWS holds already';
}

/** What exists and is not said to be taken over is approved as if it were new. */
function approves(change: Change): Change['action'] {
  return change.action === 'adopt' && !change.desired.adopt ? 'create' : change.action;
}

function some(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [counted(count, noun)];
}
