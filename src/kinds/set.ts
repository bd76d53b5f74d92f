import { byCodeUnit } from '../core/json.ts';

/** A set in normal form: members are keys, so a diff shows the one that came or went and not the whole list. */
export type Members = { readonly [member: string]: true };

/** The set of a list, in whatever order and however often its members came. */
export function membersOf(list: readonly string[] | undefined): Members {
  return Object.fromEntries([...new Set(list)].sort(byCodeUnit).map((member) => [member, true]));
}

/** The members, sorted. */
export function listOf(members: Members): string[] {
  return Object.keys(members).sort(byCodeUnit);
}
