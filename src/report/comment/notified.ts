import type { AnyKind, Hearers } from '../../core/kind.ts';
import { addressOf, type Plan, type Step, showAddress } from '../../core/types.ts';
import { lines } from '../markdown-cells.ts';
import { code, countKinds, type View } from './view.ts';

/** Who hears of what is sent, by `kind.name`. */
export function hearersOf(
  { steps }: Plan,
  kinds: ReadonlyMap<string, Pick<AnyKind<never>, 'hearers'>>,
): ReadonlyMap<string, Hearers> {
  const found = new Map<string, Hearers>();
  for (const { change, withheld } of steps) {
    const { kind } = addressOf(change);
    const hearers = withheld === null ? kinds.get(kind)?.hearers?.(change) : null;
    if (hearers) found.set(showAddress(addressOf(change)), hearers);
  }
  return found;
}

/** Who is notified, a line for each occasion; '': nobody. null: that is not known. */
export function notified({ told, detail }: View): string | null {
  const { plan, hearers } = told;
  if (!hearers) return null;
  const occasions = new Map<string, { who: Set<string>; steps: Step[] }>();
  for (const step of plan.steps) {
    const { when, who } = hearers.get(showAddress(addressOf(step.change))) ?? { who: [] };
    if (when === undefined) continue;
    const occasion = occasions.get(when) ?? { who: new Set(), steps: [] };
    for (const one of who) occasion.who.add(one);
    occasion.steps.push(step);
    occasions.set(when, occasion);
  }
  return lines(
    [...occasions].map(([when, { who, steps }]) => {
      const more = who.size - detail.names;
      const names = [...who].slice(0, detail.names).map((one) => code(one, detail));
      return `**Notified:** ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} of ${countKinds(steps)}, ${when}`;
    }),
  );
}
