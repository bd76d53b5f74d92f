import { byCodeUnit } from '../../core/json.ts';
import { addressOf, type Hazard, type Plan, reasonOf, type Step, showAddress } from '../../core/types.ts';
import { fieldsOf } from '../groups.ts';
import { type DriftMarker, type Failure, markedAs, REST, seenSince } from './marker.ts';

/** One resource that is not as main wants it. */
export interface Finding {
  readonly step: Step;
  /** ISO 8601: when it was seen first. */
  readonly since: string;
  /** What the hand did, as hazards of doing it; the worst first. */
  readonly hazards: readonly Hazard[];
  /** Why the last apply that says so could not send it, or null. */
  readonly failure: Failure | null;
}

/** What a drift issue lists. */
export interface Findings {
  /** Changed by hand, what nobody hears any more first. */
  readonly hands: readonly Finding[];
  /** Declared, and AWS has none. */
  readonly gone: readonly Finding[];
  /** What main wants and has waited for too long. */
  readonly waiting: readonly Finding[];
  /** What somebody holds as it is. */
  readonly held: readonly Finding[];
  /** For the next run: when each of all these was seen first, and what waits for not so long yet. */
  readonly seen: ReadonlyMap<string, string>;
  /** What of that an apply tried in vain. */
  readonly failed: DriftMarker['failed'];
}

export interface Known {
  /** What the issue says, and what it has to say because an apply was red for it. */
  readonly before: DriftMarker;
  /** ISO 8601. */
  readonly now: string;
  /** When main last changed what it declares, ISO 8601; null: unknown. */
  readonly declaredAt: string | null;
  /** What hands did, by `kind.name`. */
  readonly hazards: ReadonlyMap<string, readonly Hazard[]>;
}

/** An hourly apply has run twice by then. */
const TOO_LONG_MS = 2 * 60 * 60 * 1_000;

/** Sorts what a plan of main says by what a reader has to do with it. What may not be read is nobody's finding. */
export function findingsIn({ steps }: Plan, known: Known): Findings {
  const found = steps.filter((step) => isFinding(step, known)).map((step) => findingOf(step, known));
  const waits = found
    .filter(({ step }) => sortOf(step) === 'waits')
    .filter((one) => isTold(one.step, known.before) || isTooLong(one, known));
  const isGone = ({ step }: Finding): boolean => step.change.action === 'create';
  return {
    hands: found.filter(({ step }) => sortOf(step) === 'hands').sort(worstFirst),
    gone: waits.filter(isGone),
    waiting: waits.filter((one) => !isGone(one)),
    held: found.filter(({ step }) => sortOf(step) === 'held'),
    seen: new Map(found.map(({ step, since }) => [markedAs(addressOf(step.change)), since])),
    failed: failedAmong(found, known),
  };
}

/** Everything that is listed. */
export function listed({ hands, gone, waiting, held }: Findings): readonly Finding[] {
  return [...gone, ...hands, ...waiting, ...held];
}

/** Tags that are renewed without anything else are nobody's business, nor is what may not be read: unless an apply was red for it. */
function isFinding(step: Step, { before }: Known): boolean {
  const { withheld, conditional, change } = step;
  if (conditional) return false;
  if (isTold(step, before)) return true;
  if (withheld !== null) return reasonOf(withheld) !== 'denied read';
  return change.action !== 'update' || fieldsOf(step).length > 0;
}

/** Told before, and so told until it is gone: an apply was red for it, or it had waited for too long. */
function isTold({ withheld, code, change }: Step, { codes, failed }: DriftMarker): boolean {
  return withheld === null ? failed.has(markedAs(addressOf(change))) || failed.has(REST) : codes.includes(code);
}

function findingOf(step: Step, { before, now, hazards }: Known): Finding {
  const address = addressOf(step.change);
  const since = seenSince(before, address) ?? now;
  const did = [...(hazards.get(showAddress(address)) ?? [])].sort((a, b) => byCodeUnit(a.level, b.level));
  const failure = step.withheld === null ? (before.failed.get(markedAs(address)) ?? null) : null;
  return { step, since, hazards: did, failure };
}

/** With what stands for all that found no room, as long as anything waits to be sent. */
function failedAmong(found: readonly Finding[], { before }: Known): DriftMarker['failed'] {
  const rest = before.failed.get(REST);
  const waits = found.some(({ step }) => step.withheld === null);
  const named = found.flatMap(({ step, failure }) =>
    failure === null ? [] : [[markedAs(addressOf(step.change)), failure] as const],
  );
  return new Map([...named, ...(rest && waits ? [[REST, rest] as const] : [])]);
}

function sortOf({ withheld }: Step): 'hands' | 'held' | 'waits' {
  const reason = withheld === null ? null : reasonOf(withheld);
  return reason === 'by hand' ? 'hands' : reason === 'hold' ? 'held' : 'waits';
}

/**
 * Seen, or declared, for so long that an apply must have tried. A look-up's new answer and what a hand did to a stack that puts hands back
 * are not declared anew: only having been seen counts.
 */
function isTooLong({ step, since }: Finding, { now, declaredAt }: Known): boolean {
  const follows = step.withheld === null && (step.cause === 'look-up' || step.cause === 'by hand');
  const times = [since, ...(follows || declaredAt === null ? [] : [declaredAt])].map((time) => Date.parse(time));
  return Date.parse(now) - Math.min(...times) > TOO_LONG_MS;
}

function worstFirst(a: Finding, b: Finding): number {
  return rank(a) - rank(b);
}

/** 0: nobody hears it any more; 1: it fires less; 2: neither. */
function rank({ hazards: [worst] }: Finding): number {
  return worst === undefined ? 2 : worst.level === 'block' ? 0 : 1;
}
