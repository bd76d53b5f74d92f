import { approvalsOf } from './approvals.ts';
import { type BaseResource, causeOfField, causeOfStep } from './cause.ts';
import { diffSpecs } from './diff.ts';
import { hazardsOf } from './hazards.ts';
import { digest, type Json, sameJson, shortDigest, valueAt } from './json.ts';
import type { AnyKind } from './kind.ts';
import { orderSteps, withholdDependants } from './order.ts';
import { tagChanges } from './tags.ts';
import {
  type Address,
  addressOf,
  type Cause,
  type Change,
  type Cost,
  type Desired,
  type Live,
  type Plan,
  type Problem,
  reasonOf,
  type StackRef,
  type Step,
  showAddress,
} from './types.ts';
import { type Rules, withheldAlone } from './withhold.ts';

/** All that a plan follows from. Equal inputs give equal bytes, in whatever order they come. */
export interface PlanInput {
  readonly at: StackRef;
  readonly kinds: ReadonlyMap<string, AnyKind<never>>;
  readonly desired: readonly Desired[];
  readonly live: readonly Live[];
  /** What main said before; null: nothing is known of it. */
  readonly base: ReadonlyMap<string, BaseResource> | null;
  /** Addresses that main declared earlier; for what carries no tags. */
  readonly former?: ReadonlySet<string>;
  readonly rules: Rules;
  /** Hazards that the stack raises to `block`. */
  readonly raised: readonly string[];
  readonly notes: readonly Problem[];
}

/** Compares what is desired with what is live, decides what may be sent, and puts it in order. */
export function makePlan(input: PlanInput): Plan {
  const live = new Map(input.live.map((one) => [showAddress(one.address), assumed(one, input)]));
  const changes = [...input.desired.map((one) => change(one, live, input)), ...deletions(live, input)].filter(
    (one) => one !== null,
  );
  const judged = changes.map((one) => judge(one, input));
  const stays = new Map([...live].map(([address, one]) => [address, one.needs] as const));
  const first = (step: Step) => kindOf(input, addressOf(step.change)).ownership === 'settings';
  const shown = input.base ? approvalsOf(input.desired, input.base) : { all: [], inShort: [] };
  const steps = orderSteps(withholdDependants(judged, stays), first);
  return {
    stack: input.at,
    steps,
    unchanged: input.desired.length - changes.filter((one) => one.action !== 'delete').length,
    cost: costOf(steps, [...live.values()], input),
    digest: digestOf(input.at, steps),
    approvals: shown.all,
    approvalsInShort: shown.inShort,
    notes: input.notes,
  };
}

/** What may not be read is taken to be as main said before; without base, as main wants it. */
function assumed(live: Live, { base, desired }: PlanInput): Live {
  if (!live.unread) return live;
  const address = showAddress(live.address);
  const known = base?.get(address) ?? desired.find((one) => showAddress(one.address) === address);
  return known ? { ...live, spec: known.spec } : live;
}

function change(desired: Desired, live: ReadonlyMap<string, Live>, input: PlanInput): Change | null {
  const address = showAddress(desired.address);
  const known = live.get(address);
  if (!known) return { action: 'create', desired };
  const base = input.base ? (input.base.get(address) ?? null) : undefined;
  if (known.unread) return unreadChange(known, { desired, base });
  const kind = kindOf(input, desired.address);
  const found = isOurDoing(known, { desired, base, kind }) ? { ...known, touched: false } : known;
  if (found.owner === 'another kind') return { action: 'adopt', live: found, desired, fields: [] };
  const fields = diffSpecs(found.spec, desired.spec).map((diff) => {
    const words = kind.words?.(diff.path);
    return { ...causeOfField(diff, { live: found, desired, base }), ...(words && { words }) };
  });
  if (found.owner !== 'this stack') return { action: 'adopt', live: found, desired, fields };
  if (fields.length === 0 && !lacksTags(found, desired)) return null;
  const replaces = fields.some(({ path }) =>
    kind.replaceOn.some((field) => path === field || path.startsWith(`${field}/`)),
  );
  return { action: replaces ? 'replace' : 'update', live: found, desired, fields };
}

/** What main changes, as far as base tells; what live holds is for apply to read. */
function unreadChange(
  live: Live,
  { desired, base }: { desired: Desired; base: BaseResource | null | undefined },
): Change | null {
  const fields = diffSpecs(base?.spec ?? {}, desired.spec).map((diff) => causeOfField(diff, { live, desired, base }));
  return fields.length === 0 ? null : { action: 'update', live, desired, fields };
}

/** No mark says what we left there, and yet no hand did anything: what main wants otherwise stands as base says, or was never set. */
function isOurDoing(
  live: Live,
  { desired, base, kind }: { desired: Desired; base: BaseResource | null | undefined; kind: AnyKind<never> },
): boolean {
  if (live.touched !== null || !base) return false;
  const isNobodys = (from: Json): boolean => from === null && kind.ownership === 'settings';
  return diffSpecs(live.spec, desired.spec).every(
    ({ path, from }) => isNobodys(from) || sameJson(from, valueAt(base.spec, path) ?? null),
  );
}

function lacksTags(live: Live, desired: Desired): boolean {
  if (live.tags === null) return false;
  const { set, remove } = tagChanges(live.tags, desired.tags);
  return Object.keys(set).length + remove.length > 0;
}

/** What is ours and no longer wanted. Kinds without tags lose only what base declared. */
function deletions(live: ReadonlyMap<string, Live>, input: PlanInput): readonly Change[] {
  const wanted = new Set(input.desired.map((one) => showAddress(one.address)));
  return [...live].flatMap(([address, one]) => {
    if (wanted.has(address) || one.owner !== 'this stack' || kindOf(input, one.address).ownership === 'settings')
      return [];
    if (one.tags === null && !input.base?.has(address) && !input.former?.has(address)) return [];
    return [{ action: 'delete' as const, live: one }];
  });
}

function judge(one: Change, input: PlanInput): Step {
  const kind = kindOf(input, addressOf(one));
  const calls = kind.calls(one, input.at);
  const hazards = hazardsOf(one, kind, input.raised);
  const was = one.action === 'create' ? null : { spec: one.live.spec, handle: one.live.handle, rest: one.live.rest };
  const code = shortDigest([
    showAddress(addressOf(one)),
    was,
    calls.map(({ op, input: sent }) => ({ op, input: sent })),
  ]);
  return {
    change: one,
    cause: stepCause(one, input),
    calls,
    hazards,
    cost: {
      before: one.action === 'create' ? 0 : kind.cost(one.live.spec),
      after: one.action === 'delete' ? 0 : kind.cost(one.desired.spec),
    },
    conditional: one.action !== 'create' && one.live.unread !== undefined,
    code,
    withheld: withheldAlone({ change: one, calls, hazards, code, ownership: kind.ownership }, input.rules),
  };
}

function stepCause(one: Change, { base }: PlanInput): Cause {
  const declared = base?.has(showAddress(addressOf(one)));
  if (one.action === 'create') {
    const before = base?.get(showAddress(one.desired.address))?.reference;
    const same = before !== undefined && sameJson(before, one.desired.reference);
    return base && !same ? 'this change' : 'not yet applied';
  }
  if (one.action === 'delete') return declared ? 'this change' : 'not yet applied';
  const takesOver =
    one.action === 'adopt' && one.desired.adopt && base?.get(showAddress(one.desired.address))?.adopt === false;
  return takesOver ? 'this change' : causeOfStep(one.fields, declared === false ? 'this change' : 'not yet applied');
}

/** Before: what is ours now. After: the same once everything that is not withheld was sent. */
function costOf(steps: readonly Step[], live: readonly Live[], input: PlanInput): Plan['cost'] {
  const ours = live.filter((one) => one.owner === 'this stack');
  const before = sum(ours.map((one) => kindOf(input, one.address).cost(one.spec)));
  const changed = steps
    .filter((step) => step.withheld === null)
    .map((step) => {
      const had = step.change.action === 'adopt' ? 0 : step.cost.before;
      return step.cost.after === null || had === null ? null : step.cost.after - had;
    });
  return { before, after: sum([before, ...changed]) };
}

/** Dollars to a hundredth of a cent, so that no sum depends on the order of its parts. */
function sum(costs: readonly Cost[]): Cost {
  let cents = 0;
  for (const cost of costs) {
    if (cost === null) return null;
    cents += Math.round(cost * 10_000);
  }
  return cents / 10_000;
}

function digestOf(at: StackRef, steps: readonly Step[]): string {
  return digest([
    { stack: at.stack, account: at.account, region: at.region },
    steps.map((step) => ({
      address: showAddress(addressOf(step.change)),
      action: step.change.action,
      code: step.code,
      hazards: step.hazards.map(({ key, level }) => [key, level]),
      withheld: step.withheld === null ? null : reasonOf(step.withheld),
    })),
  ]);
}

function kindOf(input: PlanInput, { kind }: Address): AnyKind<never> {
  const found = input.kinds.get(kind);
  if (!found) throw new Error(`no kind ${kind}`);
  return found;
}
