import type { BaseResource } from './cause.ts';
import { diffSpecs, leavesOf } from './diff.ts';
import { byCodeUnit, isObject, type Json, type JsonPointer, pointerTo, shortDigest, valueAt } from './json.ts';
import { type Change, type Desired, showAddress } from './types.ts';

/** What a pull request shows, 12 characters each, sorted. */
export interface Approvals {
  /** With every field of a create, so that another pull request may change one of them before it is applied. */
  readonly all: readonly string[];
  /** Creates as a whole only: for where the others do not fit. */
  readonly inShort: readonly string[];
}

/** What may be sent. */
export interface Clearance {
  /**
   * What comments of merged pull requests showed. null: nothing need be shown, but where no tag tells a hand from main, a code is needed.
   * `all`: not even there.
   */
  readonly approvals: ReadonlySet<string> | 'all' | null;
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
export function approvalsOf(desired: readonly Desired[], base: ReadonlyMap<string, BaseResource>): Approvals {
  const wanted = new Map(desired.map((one) => [showAddress(one.address), one]));
  const shown = new Set<string>();
  const fieldsOfCreates = new Set<string>();
  for (const [address, one] of wanted) {
    const before = base.get(address);
    if (one.adopt && !before?.adopt) shown.add(approval(address, 'adopt'));
    if (before) {
      for (const { path, to } of diffSpecs(before.reference, one.reference)) shown.add(approval(address, path, to));
    } else {
      shown.add(approval(address, 'create', one.reference));
      fieldsOfCreates.add(approval(address, 'create'));
      for (const [path, value] of leavesOf(one.reference)) fieldsOfCreates.add(approval(address, path, value));
    }
  }
  for (const address of base.keys()) if (!wanted.has(address)) shown.add(approval(address, 'delete'));
  return {
    all: [...new Set([...shown, ...fieldsOfCreates])].sort(byCodeUnit),
    inShort: [...shown].sort(byCodeUnit),
  };
}

/** What a change of what exists needs so that it may be sent, field by field. */
export function approvalsOfUpdate({ desired, fields }: Extract<Change, { fields: unknown }>): readonly string[] {
  const address = showAddress(desired.address);
  return fields.map(({ path }) => approval(address, path, valueAt(desired.reference, path) ?? null));
}

/** True when all of a new resource was shown, not only what is changed of one that main declares already. */
export function showsWhole({ address, reference }: Desired, approvals: ReadonlySet<string>): boolean {
  return approvals.has(approval(showAddress(address), 'create', reference));
}

/** True when everything that this change does was shown. */
export function isApproved(change: Change, approvals: ReadonlySet<string>): boolean {
  if (change.action === 'delete') return approvals.has(approval(showAddress(change.live.address), 'delete'));
  const address = showAddress(change.desired.address);
  const { reference } = change.desired;
  const asWhole = showsWhole(change.desired, approvals);
  if (change.action === 'create') {
    if (asWhole) return true;
    return (
      approvals.has(approval(address, 'create')) &&
      [...leavesOf(reference)].every(([path, to]) => shows(approvals, { address, path, to }))
    );
  }
  if (change.action === 'adopt') {
    if (!approvals.has(approval(address, 'adopt'))) return false;
    if (asWhole) return true;
  }
  return change.fields.every(({ path }) => shows(approvals, { address, path, to: valueAt(reference, path) ?? null }));
}

/** The entry of a comment's marker for a hand change that merging overrides: this very live value. */
export function overrideOf(live: { address: Desired['address']; spec: Json }): string {
  return shortDigest(['over', showAddress(live.address), live.spec]);
}

/** Every entry of a marker that shows a part of this change: by them a pull request is told what became of it. */
export function entriesOf(change: Change): ReadonlySet<string> {
  if (change.action === 'delete') return new Set([approval(showAddress(change.live.address), 'delete')]);
  const { desired } = change;
  const address = showAddress(desired.address);
  const whole = [approval(address, 'create'), approval(address, 'create', desired.reference)];
  if (change.action === 'create') {
    const leaves = [...leavesOf(desired.reference)].map(([path, to]) => ({ address, path, to }));
    return new Set([...whole, ...leaves.flatMap(entriesFor)]);
  }
  const fields = change.fields.map(({ path }) => ({ address, path, to: valueAt(desired.reference, path) ?? null }));
  const over = change.live.touched === true ? [overrideOf(change.live)] : [];
  const adopted = change.action === 'adopt' ? [approval(address, 'adopt'), ...whole] : [];
  return new Set([...adopted, ...over, ...fields.flatMap(entriesFor)]);
}

/** Of a value as a whole, and of each of its members. */
function entriesFor({ address, path, to }: Shown): readonly string[] {
  const members = isObject(to) ? Object.entries(to) : [];
  const each = members.flatMap(([key, value]) => entriesFor({ address, path: pointerTo(path, key), to: value }));
  return [approval(address, path, to), ...each];
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
