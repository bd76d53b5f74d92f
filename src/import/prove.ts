import { type Address, addressOf, type Owner, type Plan, reasonOf, showAddress } from '../core/types.ts';

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
    const theirs = change.action === 'adopt' && change.live.owner === 'another stack';
    const waits = withheld !== null && !theirs && reasonOf(withheld) !== 'hold';
    return waits ? [`${address}: ${withheld}`] : [];
  });
}

/** What of the imported the plan would take over, whose owner is this. */
export function takenOver(plan: Plan, imported: readonly Address[], owner: Owner): readonly Address[] {
  const ours = new Set(imported.map(showAddress));
  return plan.steps.flatMap(({ change }) => {
    const isOne = change.action === 'adopt' && change.live.owner === owner && ours.has(showAddress(addressOf(change)));
    return isOne ? [addressOf(change)] : [];
  });
}
