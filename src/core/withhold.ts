import { type Clearance, EVERYTHING, isApproved, overrideOf } from './approvals.ts';
import { matchesAddress, type Permission, permissionFor } from './hazards.ts';
import { valueAt } from './json.ts';
import type { AnyKind } from './kind.ts';
import type { Call, CallError } from './port.ts';
import { isReference } from './references.ts';
import { isCloudFormations, markOf, STACK_TAG } from './tags.ts';
import {
  addressOf,
  type Change,
  type Desired,
  type FieldChange,
  type Hazard,
  type Live,
  showAddress,
  type Tags,
  type Withheld,
} from './types.ts';

/** What decides whether one step may be sent. */
export interface Rules {
  readonly clearance: Clearance;
  readonly allow: readonly Permission[];
  /** ISO 8601. */
  readonly now: string;
  /** Kinds that may not be read, with what AWS said. */
  readonly denied: ReadonlyMap<string, CallError>;
}

/** One step on its way to a verdict. */
interface Candidate {
  readonly change: Change;
  readonly calls: readonly Call[];
  readonly hazards: readonly Hazard[];
  readonly code: string;
  readonly ownership: AnyKind<never>['ownership'];
}

/** Both sides of a change to what exists. */
interface Pair {
  readonly live: Live;
  readonly desired: Desired;
}

/** Why a step is left alone, or null: the table of what is sent, one row after the other. What others mean for it comes later. */
export function withheldAlone(step: Candidate, rules: Rules): Withheld | null {
  const { change } = step;
  const denied = rules.denied.get(addressOf(change).kind);
  if (denied) return `denied read: ${denied.message}`;
  const unread = change.action === 'create' ? undefined : change.live.unread;
  if (unread && rules.clearance.unread === 'withhold') return `denied read: ${unread.message}`;
  if (change.action !== 'delete' && change.desired.unresolved)
    return `unresolved look-up: ${change.desired.unresolved}`;
  return (
    conflict(change, rules) ??
    held(change, rules) ??
    nothingToSend(step) ??
    hands(step, rules) ??
    unapproved(step, rules) ??
    blocked(step, rules)
  );
}

function conflict(change: Change, { clearance }: Rules): Withheld | null {
  if (change.action !== 'adopt') return null;
  const { live, desired } = change;
  if (live.owner === 'another kind')
    return `conflict: the name belongs to a ${live.otherKind ?? 'resource of another kind'}; take another name`;
  if (live.owner === 'another stack') return anotherStacks(live.tags ?? {});
  if (desired.adopt || isNamed({ desired }, clearance)) return null;
  return 'conflict: it exists and is not ours; `adopt: true` takes it over';
}

/** A person said on the command line that this may be taken over. */
function isNamed({ desired }: Pick<Pair, 'desired'>, { adopt }: Clearance): boolean {
  return adopt.some((pattern) => pattern === EVERYTHING || matchesAddress(pattern, showAddress(desired.address)));
}

/** Whose it is, and what makes it nobody's, who may then take it over. */
function anotherStacks(tags: Tags): Withheld {
  if (isCloudFormations(tags)) return 'conflict: it belongs to a CloudFormation stack, which has to let go of it first';
  return `conflict: it belongs to stack ${tags[STACK_TAG]}; once its tag ${STACK_TAG} is removed, \`adopt: true\` takes it over`;
}

function held(change: Change, { now }: Rules): Withheld | null {
  if (change.action === 'create' || !change.live.hold || change.live.hold <= now) return null;
  const until = change.live.hold;
  return Number.isNaN(Date.parse(until)) ? `hold: until "${until}", which is no time` : `hold: until ${until}`;
}

function hands({ change, code, ownership }: Candidate, { clearance }: Rules): Withheld | null {
  if (change.action === 'create' || change.live.owner !== 'this stack') return null;
  if (clearance.putBack || clearance.codes.has(code)) return null;
  if (change.action === 'delete' || change.fields.length === 0) return null;
  const { live, desired } = change;
  if (live.touched === false || live.unread) return null;
  if (live.tags === null) return ownership === 'settings' && lacks(change.fields) ? null : untagged(clearance);
  if (live.touched === null) {
    return 'by hand: it carries no mark of ours that says what we left there';
  }
  if (isPutBack({ live, desired })) return 'by hand: main still wants what we left there';
  if (clearance.over.has(overrideOf(live))) return null;
  return 'collision: changed by hand, and main wants something else too';
}

/** Kinds without tags cannot tell hands apart: a difference is sent only when something names it, or the stack says that main is enough. */
function untagged({ approvals }: Clearance): Withheld | null {
  return approvals === null ? 'by hand: nothing says whether a hand or main came first' : null;
}

/** Everything that differs stands at AWS's default: nobody chose it. */
function lacks(fields: readonly FieldChange[]): boolean {
  return fields.every(({ from }) => from === null);
}

function unapproved({ change, code }: Candidate, { clearance }: Rules): Withheld | null {
  const { approvals } = clearance;
  if (approvals === null || approvals === 'all' || clearance.codes.has(code)) return null;
  if (change.action === 'update' && (change.fields.length === 0 || isLookUpRepair(change))) return null;
  if (change.action === 'update' && clearance.putBack && isPutBack(change)) return null;
  if (change.action === 'adopt' && isNamed(change, clearance)) return null;
  return isApproved(change, approvals) ? null : 'unapproved: no merged pull request showed it';
}

/** Main wants what we last applied, by value or by reference: that was cleared then. A look-up's new answer is no other wish. */
function isPutBack({ live, desired }: Pair): boolean {
  const { spec, reference } = markOf(desired.spec, desired.reference);
  return live.mark?.spec === spec || live.mark?.reference === reference;
}

/** Nothing but look-ups' answers changed since we last applied. What an update left that was killed is told field by field. */
function isLookUpRepair({ live, desired, fields }: Pair & { readonly fields: readonly FieldChange[] }): boolean {
  if (live.touched !== false || live.mark?.reference !== markOf(desired.spec, desired.reference).reference)
    return false;
  const asLeft = live.mark.spec === markOf(live.spec).spec;
  return asLeft || fields.every(({ path }) => isReference(valueAt(desired.reference, path) ?? null));
}

function blocked({ change, hazards }: Candidate, { allow, now }: Rules): Withheld | null {
  const address = showAddress(addressOf(change));
  const open = hazards.filter(
    (hazard) => hazard.level === 'block' && !permissionFor(hazard, address, { allow, today: now.slice(0, 10) }),
  );
  return open.length === 0 ? null : `blocked hazard: ${open.map((hazard) => hazard.key).join(', ')}`;
}

/**
 * AWS takes no request for it as it is: a subscription that waits for its confirmation can be neither changed nor ended. Nobody's word
 * clears that, and the code of a step without requests is another one once there are some: so it comes before what a word would clear.
 */
function nothingToSend({ change, calls }: Candidate): Withheld | null {
  if (calls.length > 0) return null;
  const notes = change.action === 'create' ? [] : (change.live.notes ?? []);
  return `needs something that is not there: ${notes.join('; ') || 'AWS takes no request for it as it is'}`;
}
