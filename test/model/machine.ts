import { apply } from '../../src/core/apply.ts';
import {
  approvalsOf,
  approvalsOfUpdate,
  type Clearance,
  clearEverything,
  overrideOf,
} from '../../src/core/approvals.ts';
import { canonical, type Json } from '../../src/core/json.ts';
import type { Plan, Spec, Step } from '../../src/core/types.ts';
import { addressOf, reasonOf, showAddress } from '../../src/core/types.ts';
import { baseOf, planOf, want } from '../support/things.ts';
import { type Account, kinds, liveOf, mortalPort } from './account.ts';

/** What a branch declares, by address; null in a change: gone. */
export type Declared = { readonly [address: string]: Spec };

/** A pull request: what it changes of main, member by member. */
export interface Pull {
  readonly changes: { readonly [address: string]: Spec | null };
  /** It brings a permission to delete this. */
  readonly allows?: string;
}

/** What the comment of a pull request kept. Ghosts are the model's own memory, by which core is judged. */
interface Comment {
  readonly approvals: readonly string[];
  readonly over: readonly string[];
  /** Ghost: `ADDRESS FIELD VALUE`, `ADDRESS create`, `ADDRESS delete`. */
  readonly shown: readonly string[];
  /** Ghost: what hands had made of what it changes, by address. */
  readonly seen: { readonly [address: string]: string };
}

/** All of it, as plain data: equal states are one. */
export interface State {
  readonly main: Declared;
  readonly allow: readonly string[];
  readonly account: Account;
  /** null: open, and not planned. */
  readonly comments: { readonly [pull: string]: Comment | null };
  readonly merged: readonly string[];
  /** Ghost: what a hand changed last, by address. */
  readonly hands: { readonly [address: string]: true };
}

export const now = '2026-11-22T12:00:00Z';

export function headOf(main: Declared, { changes }: Pull): Declared {
  const next: Record<string, Spec> = { ...main };
  for (const [address, spec] of Object.entries(changes)) {
    if (spec === null) delete next[address];
    else next[address] = { ...next[address], ...spec };
  }
  return next;
}

function desiredOf(declared: Declared) {
  return Object.entries(declared).map(([address, spec]) => want(address, spec));
}

function planned(state: State, declared: Declared, clearance: Partial<Clearance>, base: Declared | null = null): Plan {
  return planOf({
    kinds,
    desired: desiredOf(declared),
    live: liveOf(state.account),
    base: base && baseOf(...desiredOf(base)),
    // Main declared these at some time: what is gone of kinds without tags is told from what was never ours.
    former: new Set(['untagged.u']),
    rules: {
      now,
      allow: state.allow.map((address) => ({ hazard: 'delete', address, until: null })),
      clearance: { ...clearEverything, ...clearance },
    },
  });
}

/** The comment that the plan workflow writes: see src/flow/pull-request.ts. */
export function commentOn(state: State, pull: Pull): Comment {
  const head = headOf(state.main, pull);
  const looking = { unread: 'show' as const };
  const { approvals } = planned(state, head, looking, state.main);
  const before = approvalsOf(desiredOf(state.main), new Map()).all;
  const first = new Set([...approvals, ...before]);
  const collisions = planned(state, head, { ...looking, approvals: first }, state.main).steps.flatMap(collisionOf);
  return {
    approvals: [...new Set([...approvals, ...collisions.flatMap(approvalsOfUpdate)])].sort(),
    over: collisions.map(({ live }) => overrideOf(live)),
    ...ghostsOf(state, pull, head),
  };
}

function collisionOf({ change, withheld, cause }: Step) {
  const collides = withheld !== null && reasonOf(withheld) === 'collision' && cause === 'this change';
  return collides && change.action !== 'create' && change.action !== 'delete' ? [change] : [];
}

function ghostsOf({ main, account, hands }: State, { changes }: Pull, head: Declared): Pick<Comment, 'shown' | 'seen'> {
  const shown: string[] = [];
  const seen: Record<string, string> = {};
  for (const address of Object.keys(changes)) {
    const [was, is] = [main[address], head[address]];
    if (is === undefined) shown.push(`${address} delete`);
    else {
      if (!was) shown.push(`${address} create`);
      for (const [field, value] of Object.entries(is))
        if (canonical(was?.[field] ?? null) !== canonical(value)) shown.push(said(address, field, value));
    }
    const live = account[address];
    if (!live || !hands[address]) continue;
    seen[address] = canonical(live.spec);
    // The comment shows both sides of every field of it.
    for (const [field, value] of Object.entries(is ?? {})) shown.push(said(address, field, value));
  }
  return { shown: shown.sort(), seen };
}

export function said(address: string, field: string, value: Json): string {
  return `${address} ${field} ${canonical(value)}`;
}

/** What a run of the apply workflow may send: what comments of merged pull requests showed, and codes. */
export function clearanceOf({ merged, comments }: State, codes: readonly string[] = []): Clearance {
  const counting = merged.flatMap((pull) => comments[pull] ?? []);
  return {
    ...clearEverything,
    approvals: new Set(counting.flatMap(({ approvals }) => approvals)),
    over: new Set(counting.flatMap(({ over }) => over)),
    codes: new Set(codes),
  };
}

export function planOfMain(state: State, codes: readonly string[] = []): Plan {
  return planned(state, state.main, clearanceOf(state, codes));
}

/** Sends a plan until it is done, or until the machine dies after so many requests; gives the account after each of them. */
export async function sent(account: Account, plan: Plan, requests: number): Promise<readonly Account[]> {
  const { port, states } = mortalPort(account, requests);
  await apply(plan, port, { width: 1 });
  return states;
}

export function requestsOf(plan: Plan): number {
  return plan.steps.reduce((sum, { withheld, calls }) => sum + (withheld === null ? calls.length : 0), 0);
}

export function nameOf({ change }: Step): string {
  return showAddress(addressOf(change));
}
