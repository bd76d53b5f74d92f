import { circlesAmong } from './circles.ts';
import { type Address, addressOf, type Step, showAddress } from './types.ts';

/** Deletes that name each other in a circle, under each of them: none can go before the others. */
export function knotsAmong(steps: readonly Step[]): ReadonlyMap<Step, readonly Step[]> {
  const deletes = new Map(
    steps.flatMap((step) => {
      const { change } = step;
      return change.action === 'delete'
        ? [[showAddress(change.live.address), { step, live: change.live }] as const]
        : [];
    }),
  );
  const named = new Map([...deletes].map(([address, { live }]) => [address, live.needs.map(showAddress)]));
  return new Map(
    circlesAmong(named).flatMap((circle) => {
      const knot = circle.flatMap((address) => deletes.get(address)?.step ?? []);
      return knot.map((step) => [step, knot] as const);
    }),
  );
}

/** Whether something names what one of these steps is about. */
export function namesOneOf(steps: readonly Step[], { needs }: { readonly needs: readonly Address[] }): boolean {
  const addresses = steps.map((step) => showAddress(addressOf(step.change)));
  return needs.some((need) => addresses.includes(showAddress(need)));
}
