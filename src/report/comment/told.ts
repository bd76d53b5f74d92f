import type { Hearers } from '../../core/kind.ts';
import type { Hazard, Plan } from '../../core/types.ts';
import type { Hidden } from '../redact.ts';
import { isTooLong, type Marker } from './marker.ts';

/** A plan as a pull request's comment tells it. */
export interface Told {
  /** Made with base, and with what this pull request would approve when merged. */
  readonly plan: Plan;
  /** Hand changes that merging overrides (12 characters each): collisions that this comment shows. */
  readonly over: readonly string[];
  /** The pull request's last commit, 40 hexadecimal digits. */
  readonly head: string;
  /** The commit that it is compared with; null: main had no declarations, or what it had is unknown, which `remarks` say. */
  readonly base: string | null;
  /** What merging sends. */
  readonly effort: { readonly requests: number; readonly ms: number };
  /** Sentences of ours, told first: update the branch, base does not load. What stands in backticks becomes code. */
  readonly remarks: readonly string[];
  /** Where the whole text stands, if this one has to be cut: an https URL. */
  readonly allOf?: string;
  /** Reviewed permissions, with why and until which day (YYYY-MM-DD). */
  readonly allow?: readonly Allowed[];
  /** What hands did to resources, as hazards, by `kind.name`: silencing ones are told first. */
  readonly handHazards?: ReadonlyMap<string, readonly Hazard[]>;
  /** What this pull request changes although its own declaration is as before, by `kind.name`: it follows others. */
  readonly follows?: ReadonlySet<string>;
  /** Whom what is sent may notify, by `kind.name`; left out: that is not known. */
  readonly hearers?: ReadonlyMap<string, Hearers>;
  /** What no reader may see. End points that the plan itself holds are hidden without being named here. */
  readonly hidden?: Hidden;
  /** How often rules fired, before and after, by `kind.name`: a column of its own. */
  readonly backtest?: { readonly days: number; readonly fired: ReadonlyMap<string, string> };
}

/** What a comment on this plan keeps for the merge. */
export function markerOf({ plan, over, head }: Told): Marker {
  const marker = { stack: plan.stack.stack, head, plan: plan.digest, approvals: plan.approvals, over };
  return isTooLong(marker) ? { ...marker, approvals: plan.approvalsInShort } : marker;
}

/** A reviewed permission for a blocking hazard. */
export interface Allowed {
  readonly hazard: string;
  readonly address: string;
  readonly reason: string;
  readonly until: string | null;
}

/** How much a comment tells: everything, changed fields without requests, names, numbers. */
export type Level = 'full' | 'fields' | 'names' | 'counts';

/** What a level means for each part of a comment. */
export interface Detail {
  readonly level: Level;
  /** Names in one row; the rest is counted. */
  readonly names: number;
  /** Rows of a table and items of a list; the rest is counted. Hazards are told whatever their number. */
  readonly rows: number;
  /** Characters of one name or value. */
  readonly width: number;
  /** Changed fields are told. */
  readonly fields: boolean;
  /** Sources, every name and what differs unfold below. */
  readonly fold: boolean;
  /** Requests do so too; of a longer one so many bytes. 0: none. */
  readonly requestBytes: number;
}

/** A comment of so many bytes, level by level. */
export function detailsFor(limitBytes: number): readonly Detail[] {
  const all = { names: 12, rows: Number.POSITIVE_INFINITY, width: 1_000, fields: true, fold: true };
  return [
    { ...all, level: 'full', requestBytes: limitBytes },
    // A long request is shortened before all of them go.
    { ...all, level: 'full', requestBytes: Math.floor(limitBytes / 6) },
    { ...all, level: 'fields', width: 300, requestBytes: 0 },
    { ...all, level: 'names', names: 6, width: 255, fields: false, fold: false, requestBytes: 0 },
    { level: 'counts', names: 3, rows: 20, width: 60, fields: false, fold: false, requestBytes: 0 },
    // Fits whatever people write: names of wide and of invisible characters are many bytes.
    { level: 'counts', names: 1, rows: 4, width: 30, fields: false, fold: false, requestBytes: 0 },
  ];
}
