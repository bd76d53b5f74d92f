import { type Action, addressOf, type Step } from '../../core/types.ts';
import { code } from '../markdown-cells.ts';
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
  if (ours.length === 0) return 'this pull request changes nothing in AWS';
  const sent = ours.filter(({ withheld }) => withheld === null);
  const blocked = ours.filter(isBlocked);
  const withheld = ours.filter((step) => step.withheld !== null && !isBlocked(step));
  const unread = sent.filter(({ conditional }) => conditional);
  const said = [
    ...(Object.keys(becomes) as Action[]).flatMap((action) =>
      phrase(
        sent.filter(({ change, conditional }) => change.action === action && !conditional),
        becomes[action],
      ),
    ),
    ...phrase(unread, ['changes if it differs', 'change if they differ']),
  ];
  const kept = [
    ...(blocked.length > 0 ? [`**${countKinds(blocked)} blocked**`] : []),
    ...(withheld.length > 0 ? [`${countKinds(withheld)} withheld`] : []),
  ];
  return [...said, ...(kept.length > 0 ? kept : ['nothing blocked'])].join(', ');
}

/** A kind whose name is a plural takes the verb of several. */
function phrase(steps: readonly Step[], [one, several]: readonly [string, string]): readonly string[] {
  const [first] = steps;
  if (!first) return [];
  const single = steps.length === 1 && !addressOf(first.change).kind.endsWith('s');
  return [`${countKinds(steps)} ${single ? one : several}`];
}
