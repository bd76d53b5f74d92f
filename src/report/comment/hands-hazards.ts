import type { AnyKind } from '../../core/kind.ts';
import { addressOf, type Hazard, type Plan, showAddress } from '../../core/types.ts';
import { isOfHandsAlone } from '../groups.ts';

/** What hands did, as the hazards of doing it: an alarm that nobody hears any more, a looser rule. By `kind.name`. */
export function hazardsOfHands(
  { steps }: Plan,
  kinds: ReadonlyMap<string, Pick<AnyKind<never>, 'hazards'>>,
): ReadonlyMap<string, readonly Hazard[]> {
  const found = new Map<string, readonly Hazard[]>();
  for (const step of steps) {
    const { change } = step;
    if (change.action !== 'update' || !isOfHandsAlone(step)) continue;
    const { live, desired } = change;
    const fields = change.fields.map(({ path, from, to, cause }) => ({ path, from: to, to: from, cause }));
    const done = {
      action: 'update' as const,
      fields,
      live: { ...live, spec: desired.spec },
      desired: { ...desired, spec: live.spec },
    };
    const hazards = kinds.get(addressOf(change).kind)?.hazards(done) ?? [];
    if (hazards.length > 0) found.set(showAddress(addressOf(change)), hazards);
  }
  return found;
}
