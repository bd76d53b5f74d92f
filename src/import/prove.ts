import { type Address, addressOf, type Plan, reasonOf, showAddress } from '../core/types.ts';

/** Why the plan of what was imported is not empty but for tags of ours: one line each, with the field. */
export function differences(plan: Plan, imported: readonly Address[]): readonly string[] {
  const ours = new Set(imported.map(showAddress));
  return plan.steps.flatMap(({ change, withheld }) => {
    const address = showAddress(addressOf(change));
    if (!ours.has(address)) return [];
    if (change.action === 'create' || change.action === 'delete')
      return [`${address}: the plan would ${change.action} it`];
    // Protection is a tag of ours.
    const differing = change.fields.filter(({ path }) => !(change.action === 'adopt' && path === '/protected'));
    const fields = differing.map(
      ({ path, from, to }) => `${address}: ${path} is ${JSON.stringify(from)} and would be ${JSON.stringify(to)}`,
    );
    if (fields.length > 0) return fields;
    const waits = withheld !== null && reasonOf(withheld) !== 'hold';
    return waits ? [`${address}: ${withheld}`] : [];
  });
}

/** How many of what was imported the plan takes over: all that nobody owns yet. */
export function takenOver(plan: Plan, imported: readonly Address[]): readonly Address[] {
  const ours = new Set(imported.map(showAddress));
  return plan.steps
    .filter(({ change }) => change.action === 'adopt' && ours.has(showAddress(addressOf(change))))
    .map(({ change }) => addressOf(change));
}
