import { byCodeUnit } from './json.ts';
import { type Address, addressOf, type Step, showAddress, type Withheld } from './types.ts';

/** What a step waits for: the addresses that its resource needs. A delete waits for nothing here. */
export function needsOf(step: Step): readonly Address[] {
  return step.change.action === 'delete' ? [] : step.change.desired.needs;
}

/**
 * The order in which steps are sent: what is needed before what needs it; deletes last, what needs before what is needed.
 * Those that are `first` before all others; among equals by address. Needs that run in a circle are taken as they come.
 */
export function orderSteps(steps: readonly Step[], first: (step: Step) => boolean = () => false): readonly Step[] {
  const sorted = [...steps].sort(
    (a, b) =>
      Number(first(b)) - Number(first(a)) ||
      byCodeUnit(showAddress(addressOf(a.change)), showAddress(addressOf(b.change))),
  );
  const deletes = sorted.filter((step) => step.change.action === 'delete');
  const others = sorted.filter((step) => step.change.action !== 'delete');
  // Turned round twice: what needs goes first, and equals stand by address all the same.
  return [...topological(others, needsOf), ...topological(deletes.reverse(), liveNeeds).reverse()];
}

function liveNeeds(step: Step): readonly Address[] {
  return step.change.action === 'create' ? [] : step.change.live.needs;
}

function topological(steps: readonly Step[], needs: (step: Step) => readonly Address[]): Step[] {
  const byAddress = new Map(steps.map((step) => [showAddress(addressOf(step.change)), step]));
  const done = new Set<Step>();
  const visit = (step: Step): void => {
    if (done.has(step)) return;
    done.add(step);
    for (const need of [...needs(step)].map(showAddress).sort(byCodeUnit)) {
      const first = byAddress.get(need);
      if (first) visit(first);
    }
    ordered.push(step);
  };
  const ordered: Step[] = [];
  for (const step of steps) visit(step);
  return ordered;
}

/**
 * Withholds, until nothing more follows, what needs something that will not be there, and deletes that are not safe: while a create
 * of the same kind is withheld (a rename is never a gap), or while something that stays names what would go.
 */
export function withholdDependants(
  steps: readonly Step[],
  stays: ReadonlyMap<string, readonly Address[]>,
): readonly Step[] {
  let current = steps;
  for (;;) {
    const next = onePass(current, stays);
    if (next.every((step, i) => step === current[i])) return next;
    current = next;
  }
}

function onePass(steps: readonly Step[], stays: ReadonlyMap<string, readonly Address[]>): readonly Step[] {
  const missing = new Set<string>();
  const kindsWithheld = new Map<string, string>();
  for (const step of steps) {
    if (step.change.action !== 'create' || step.withheld === null) continue;
    missing.add(showAddress(step.change.desired.address));
    kindsWithheld.set(step.change.desired.address.kind, showAddress(step.change.desired.address));
  }
  const namedBy = namesThatStay(steps, stays);
  return steps.map((step) => {
    if (step.withheld !== null) return step;
    const withheld = reasonToWait(step, { missing, kindsWithheld, namedBy });
    return withheld === null ? step : { ...step, withheld };
  });
}

/** Who, of all that stays after this plan, names an address. */
function namesThatStay(
  steps: readonly Step[],
  stays: ReadonlyMap<string, readonly Address[]>,
): ReadonlyMap<string, string> {
  const needs = new Map(stays);
  for (const step of steps) {
    const address = showAddress(addressOf(step.change));
    const sent = step.withheld === null;
    if (step.change.action === 'delete') {
      if (sent) needs.delete(address);
    } else if (sent) {
      needs.set(address, step.change.desired.needs);
    }
  }
  const namedBy = new Map<string, string>();
  for (const [address, named] of needs) for (const need of named) namedBy.set(showAddress(need), address);
  return namedBy;
}

function reasonToWait(
  step: Step,
  known: {
    missing: ReadonlySet<string>;
    kindsWithheld: ReadonlyMap<string, string>;
    namedBy: ReadonlyMap<string, string>;
  },
): Withheld | null {
  if (step.change.action === 'delete') {
    const { address } = step.change.live;
    const create = known.kindsWithheld.get(address.kind);
    if (create)
      return `needs something that is not there: the create of ${create} is withheld, so nothing of its kind is deleted`;
    const by = known.namedBy.get(showAddress(address));
    return by ? `needs something that is not there: ${by} stays and names it` : null;
  }
  const need = needsOf(step)
    .map(showAddress)
    .find((one) => known.missing.has(one));
  return need ? `needs something that is not there: ${need} is withheld` : null;
}
