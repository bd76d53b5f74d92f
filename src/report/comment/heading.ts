import { type Action, addressOf, type Step } from '../../core/types.ts';
import { code } from '../markdown-cells.ts';
import { counted } from '../words.ts';
import { isBlocked } from './parts.ts';
import { countKinds, type View } from './view.ts';

/** What becomes of one, and of several. */
const becomes: Record<Action, readonly [string, string]> = {
  create: ['is new', 'are new'],
  adopt: ['is taken over', 'are taken over'],
  update: ['changes', 'change'],
  replace: ['is made anew', 'are made anew'],
  delete: ['goes', 'go'],
};

/** ``### `shop`: 1 alarm changes, nothing blocked``. */
export function heading({ told, parts }: View): string {
  return `### ${code(told.plan.stack.stack)}: ${words(parts.ours)}`;
}

function words(ours: readonly Step[]): string {
  const sent = ours.filter(({ withheld }) => withheld === null);
  const blocked = ours.filter(isBlocked);
  const withheld = ours.filter((step) => step.withheld !== null && !isBlocked(step));
  const said = (Object.keys(becomes) as Action[]).flatMap((action) =>
    saidOf(
      sent.filter(({ change }) => change.action === action),
      becomes[action],
    ),
  );
  const kept = [
    ...(blocked.length > 0 ? [`**${countKinds(blocked)} blocked**`] : []),
    ...(withheld.length > 0 ? [`${countKinds(withheld)} withheld`] : []),
  ];
  if (ours.length === 0) return 'this pull request changes nothing in AWS';
  return [...said, ...(kept.length > 0 ? kept : ['nothing blocked'])].join(', ');
}

/** One phrase for each kind: `1 alarm changes`, `6 environment-settings change where they differ`. */
function saidOf(steps: readonly Step[], [one, several]: readonly [string, string]): readonly string[] {
  const kinds = [...new Set(steps.map(({ change }) => addressOf(change).kind))];
  return kinds.map((kind) => {
    const some = steps.filter(({ change }) => addressOf(change).kind === kind);
    const unread = some.every(({ conditional }) => conditional) ? ' if they differ' : '';
    return `${counted(some.length, kind)} ${some.length === 1 ? one : several}${unread}`;
  });
}
