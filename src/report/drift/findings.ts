import { byCodeUnit } from '../../core/json.ts';
import { addressOf, type Hazard, type Plan, reasonOf, type Step, showAddress } from '../../core/types.ts';
import { fieldsOf } from '../groups.ts';
import { type DriftMarker, seenSince } from './marker.ts';

/** One resource that is not as main wants it. */
export interface Finding {
  readonly step: Step;
  /** ISO 8601: when it was seen first. */
  readonly since: string;
  /** What the hand did, as hazards of doing it; the worst first. */
  readonly hazards: readonly Hazard[];
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
}

export interface Known {
  /** What the issue said last; null: there was none. */
  readonly before: DriftMarker | null;
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
  const found = steps.filter(isFinding).map((step) => findingOf(step, known));
  const waits = found.filter(({ step }) => sortOf(step) === 'waits').filter((one) => isTooLong(one, known));
  const isGone = ({ step }: Finding): boolean => step.change.action === 'create';
  return {
    hands: found.filter(({ step }) => sortOf(step) === 'hands').sort(worstFirst),
    gone: waits.filter(isGone),
    waiting: waits.filter((one) => !isGone(one)),
    held: found.filter(({ step }) => sortOf(step) === 'held'),
    seen: new Map(found.map(({ step, since }) => [showAddress(addressOf(step.change)), since])),
  };
}

/** Everything that is listed. */
export function listed({ hands, gone, waiting, held }: Findings): readonly Finding[] {
  return [...gone, ...hands, ...waiting, ...held];
}

/** Tags that are renewed without anything else are nobody's business. */
function isFinding(step: Step): boolean {
  const { withheld, conditional, change } = step;
  if (conditional || (withheld !== null && reasonOf(withheld) === 'denied read')) return false;
  return withheld !== null || change.action !== 'update' || fieldsOf(step).length > 0;
}

function findingOf(step: Step, { before, now, hazards }: Known): Finding {
  const address = showAddress(addressOf(step.change));
  const since = (before && seenSince(before, address)) ?? now;
  const did = [...(hazards.get(address) ?? [])].sort((a, b) => byCodeUnit(a.level, b.level));
  return { step, since, hazards: did };
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
