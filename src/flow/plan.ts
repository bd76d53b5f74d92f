import { answer } from '../aws/look-ups.ts';
import type { AwsReadPort } from '../aws/operations.ts';
import { problemOfValue } from '../aws/secrets.ts';
import type { LiveCheck } from '../checks/check.ts';
import { approvalsOf, type Clearance } from '../core/approvals.ts';
import type { Permission } from '../core/hazards.ts';
import { byCodeUnit, type Json } from '../core/json.ts';
import { makePlan } from '../core/plan.ts';
import { environmentNamesIn, environmentToken, lookUpsIn } from '../core/references.ts';
import { type AskedByKind, survey } from '../core/survey.ts';
import type { Desired, Live, Plan, Problem, Spec } from '../core/types.ts';
import { showAddress } from '../core/types.ts';
import type { Registry } from '../kinds/kind.ts';
import type { Manifest } from '../manifest/types.ts';
import { baseOf, desire } from './desire.ts';
import { checkLive } from './live-checks.ts';

/** What a plan is made from. */
export interface PlanRequest {
  readonly manifest: Manifest;
  /** What main said before; null: nothing is known of it. */
  readonly base: Manifest | null;
  /** What main declared earlier: what carries no tags, and is no longer declared, is ours only if it stands here or in base. */
  readonly former?: Manifest;
  readonly kinds: Registry;
  readonly read: AwsReadPort;
  /** The values of `${env.NAME}`, as the ports have them. */
  readonly environment: ReadonlyMap<string, string>;
  readonly clearance: Clearance;
  /** Permissions besides those of the stack. */
  readonly allow: readonly Permission[];
  /** ISO 8601. */
  readonly now: string;
  /** What holds the plan against the account; without them nothing does. */
  readonly checks?: readonly LiveCheck[];
}

/** A plan, and the live resources that it was made from. */
export interface Planned {
  readonly plan: Plan;
  readonly live: readonly Live[];
  /** What main's own pull requests showed, as far as base tells: all that base declares. Empty without a base. */
  readonly shownBefore: readonly string[];
}

/**
 * 1. asks the account what look-ups mean; 2. brings declarations to normal form; 3. lists what is there; 4. makes the plan;
 * 5. holds what it would send against the account.
 * Reads only; throws CallFailed when a read fails that is not a matter of one kind's permissions.
 */
export async function planStack(request: PlanRequest): Promise<Planned> {
  const { manifest, base, kinds, read, now } = request;
  const at = manifest.stack;
  const values = [manifest, base, request.former].flatMap((one) => (one ? everythingSaid(one) : []));
  const found = await answer(read, lookUpsIn(values));
  const answered = { ...found, unresolved: new Map([...found.unresolved, ...unsetIn(values, request.environment)]) };

  const desired = desire(manifest, { at, kinds, answered });
  const before = base ? desire(base, { at: base.stack, kinds, answered }) : null;

  const former = request.former ? desire(request.former, { at, kinds, answered }) : [];
  const untagged = [...former, ...(before ?? [])].filter((one) => !isTagged(one, kinds));

  const surveyed = await survey(kinds.values(), read, {
    at,
    now,
    asked: askedByKind([...untagged, ...desired]),
  });

  const plan = makePlan({
    at,
    kinds,
    desired,
    live: surveyed.live,
    base: before && baseOf(before),
    former: new Set(former.map((one) => showAddress(one.address))),
    raised: at.block,
    notes: notesOf(surveyed.live, desired),
    rules: {
      clearance: clearanceOf(request),
      allow: [...at.allow, ...request.allow],
      denied: surveyed.denied,
      now,
    },
  });
  const told = await checkLive(plan, { manifest, checks: request.checks ?? [], read, now });
  const shownBefore = approvalsOf(before ?? [], new Map()).all;
  return { plan: { ...plan, notes: [...plan.notes, ...told] }, live: surveyed.live, shownBefore };
}

/** Every value that may hold references: what services say is filled in for kinds that are declared once for all of them. */
function everythingSaid({ declarations, services }: Manifest): readonly Json[] {
  return [...declarations.map(({ value }) => value), ...services.map(({ parameters }) => parameters)];
}

/** What may be sent, and what the stack itself says of that: to a team of one main may be enough, or hands be undone. */
function clearanceOf({ manifest, clearance }: PlanRequest): Clearance {
  const { approvals, byHand } = manifest.stack;
  return {
    ...clearance,
    approvals: approvals === 'none' ? 'all' : clearance.approvals,
    putBack: clearance.putBack || byHand === 'putBack',
  };
}

/** Variables that declarations name and that cannot be used, with the reason. */
function unsetIn(values: Json, environment: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = [...environmentNamesIn(values)].sort(byCodeUnit);
  return new Map(
    names.flatMap((name) => {
      const value = environment.get(name);
      const first = names.find((other) => environment.get(other) === value) ?? name;
      const twice = `${environmentToken(first)} and ${environmentToken(name)} have the same value`;
      const problem = problemOfValue(name, value) ?? (first === name ? null : twice);
      return problem ? [[environmentToken(name), problem] as const] : [];
    }),
  );
}

/** What carries our tags is found by them; what base alone declares is asked for only where there are none. */
function isTagged({ address }: Desired, kinds: Registry): boolean {
  return kinds.get(address.kind)?.ownership === 'tags';
}

/** The later one of a name wins: desired over base. */
function askedByKind(desired: readonly Desired[]): AskedByKind {
  const asked = new Map<string, Map<string, Spec>>();
  for (const { address, spec } of desired) {
    const names = asked.get(address.kind) ?? new Map<string, Spec>();
    asked.set(address.kind, names.set(address.name, spec));
  }
  return asked;
}

/** What kinds noticed and no call can change. */
function notesOf(live: readonly Live[], desired: readonly Desired[]): readonly Problem[] {
  const wanted = new Map(desired.map((one) => [showAddress(one.address), one]));
  return live.flatMap((one) => {
    const source = wanted.get(showAddress(one.address))?.source;
    if (!source) return [];
    return (one.notes ?? []).map((note) => ({
      check: `${one.address.kind}/live`,
      severity: 'note' as const,
      message: `${one.address.name}: ${note}`,
      ...source,
      endLine: source.line,
      endColumn: source.column,
    }));
  });
}
