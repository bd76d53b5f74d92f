import type { BaseResource } from './cause.ts';
import { diffSpecs, leavesOf } from './diff.ts';
import { byCodeUnit, isObject, type Json, type JsonPointer, pointerTo, shortDigest, valueAt } from './json.ts';
import { type Change, type Desired, showAddress } from './types.ts';

/** What may be sent. */
export interface Clearance {
  /** What comments of merged pull requests showed; null: everything that main wants may be sent. */
  readonly approvals: ReadonlySet<string> | null;
  /** Codes of single steps. */
  readonly codes: ReadonlySet<string>;
  /** Changes by hand are undone. */
  readonly putBack: boolean;
  /** Hand changes that a comment showed as overridden. */
  readonly over: ReadonlySet<string>;
  /** Addresses that may be taken over; a pattern may end in `*`, and `all` is everything that is declared and nobody's. */
  readonly adopt: readonly string[];
  /** A resource that this role may not read: `show` what a role that may would send, or `withhold` it. */
  readonly unread: 'show' | 'withhold';
}

/** In place of a pattern: everything that is declared, exists and belongs to nobody. */
export const EVERYTHING = 'all';

/** The command line's: what main wants, and nothing that needs a word. */
export const clearEverything: Clearance = {
  approvals: null,
  codes: new Set(),
  putBack: false,
  over: new Set(),
  adopt: [],
  unread: 'withhold',
};

/**
 * What a change of the repository shows against base, whatever live holds: each field with its new value, a create with every
 * field, a delete, a taking over. By reference, so that a look-up's new answer needs no approval. Sorted.
 */
export function approvalsOf(desired: readonly Desired[], base: ReadonlyMap<string, BaseResource>): readonly string[] {
  const wanted = new Map(desired.map((one) => [showAddress(one.address), one]));
  const shown = new Set<string>();
  for (const [address, one] of wanted) {
    const before = base.get(address);
    if (one.adopt && !before?.adopt) shown.add(approval(address, 'adopt'));
    if (before) {
      for (const { path, to } of diffSpecs(before.reference, one.reference)) shown.add(approval(address, path, to));
    } else {
      shown.add(approval(address, 'create'));
      for (const [path, value] of leavesOf(one.reference)) shown.add(approval(address, path, value));
    }
  }
  for (const address of base.keys()) if (!wanted.has(address)) shown.add(approval(address, 'delete'));
  return [...shown].sort(byCodeUnit);
}

/** True when everything that this change does was shown. */
export function isApproved(change: Change, approvals: ReadonlySet<string>): boolean {
  if (change.action === 'delete') return approvals.has(approval(showAddress(change.live.address), 'delete'));
  const address = showAddress(change.desired.address);
  const { reference } = change.desired;
  if (change.action === 'create') {
    return (
      approvals.has(approval(address, 'create')) &&
      [...leavesOf(reference)].every(([path, to]) => shows(approvals, { address, path, to }))
    );
  }
  if (change.action === 'adopt' && !approvals.has(approval(address, 'adopt'))) return false;
  return change.fields.every(({ path }) => shows(approvals, { address, path, to: valueAt(reference, path) ?? null }));
}

/** The entry of a comment's marker for a hand change that merging overrides: this very live value. */
export function overrideOf(live: { address: Desired['address']; spec: Json }): string {
  return shortDigest(['over', showAddress(live.address), live.spec]);
}

/** A value that was shown as a whole, or member by member. */
function shows(approvals: ReadonlySet<string>, { address, path, to }: Shown): boolean {
  if (approvals.has(approval(address, path, to))) return true;
  const members = isObject(to) ? Object.entries(to) : [];
  const each = members.map(([key, value]) => ({ address, path: pointerTo(path, key), to: value }));
  return each.length > 0 && each.every((member) => shows(approvals, member));
}

interface Shown {
  readonly address: string;
  readonly path: JsonPointer;
  readonly to: Json;
}

function approval(address: string, what: string, value: Json = null): string {
  return shortDigest([address, what, value]);
}
