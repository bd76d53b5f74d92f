import type { Snapshot } from '../aws/snapshot.ts';
import type { Settling } from '../core/settle.ts';
import { addressOf, type StackRef, type Step } from '../core/types.ts';
import type { Registry } from '../kinds/kind.ts';

/** Asks a step's kind how far its service is, each time anew. */
export function settledBy({
  kinds,
  aws,
  at,
}: {
  kinds: Registry;
  aws: Snapshot;
  at: StackRef;
}): Pick<Settling, 'settles' | 'ask'> {
  const kindOf = ({ change }: Step) => kinds.get(addressOf(change).kind);
  return {
    settles: (step) => kindOf(step)?.settled !== undefined,
    ask: async (step) => (await kindOf(step)?.settled?.(aws.fresh(), step.change, at)) ?? 'settled',
  };
}
