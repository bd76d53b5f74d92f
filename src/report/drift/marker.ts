import { byCodeUnit, shortDigest } from '../../core/json.ts';
import { type Address, showAddress } from '../../core/types.ts';
import { shorten } from '../words.ts';

/** Why an apply did not bring a step to its end. */
export interface Failure {
  /** AWS's code of the error, or what became of the step. */
  readonly code: string;
  /** A sentence for people. */
  readonly why: string;
}

/** What the first line of a drift issue keeps for the machine. */
export interface DriftMarker {
  readonly stack: string;
  /** Since when something was seen to differ: ISO 8601, by what `markedAs` says. `*` is everything that found no room. */
  readonly seen: ReadonlyMap<string, string>;
  /** Codes of the steps that the issue lists: those that are withheld turn no hourly apply red once more. */
  readonly codes: readonly string[];
  /** What an hourly apply tried in vain, in the same way: the same failure turns none red once more. */
  readonly failed: ReadonlyMap<string, Failure>;
  /** Says what merged pull requests were asked for in vain, so that no run asks the same again; '' for nothing. */
  readonly unshown: string;
}

/** Of a stack that no issue tells anything of. */
export function emptyMarker(stack: string): DriftMarker {
  return { stack, seen: new Map(), codes: [], failed: new Map(), unshown: '' };
}

/** What a marker calls a resource. Some names hold somebody's address, so that it is a digest of 12 characters. */
export function markedAs(address: Address): string {
  return shortDigest(showAddress(address));
}

/** All the others, where a line is too long for every address. */
export const REST = '*';
const SEEN_BYTES = 12_000;
const FAILED_BYTES = 9_000;
const WHY = 160;
const CODES = 500;
const LINE = /^<!-- monitoring drift v1 (\{.*\}) -->\r?$/;

/** The first line, without its line end. Nothing in it ends the HTML comment, and all of it is ASCII. */
export function renderDriftMarker({ stack, seen, codes, failed, unshown }: DriftMarker): string {
  const whys = new Map([...failed].map(([marked, { code, why }]) => [marked, [code, shorten(why, WHY)]]));
  const first = (times: readonly string[]): string => [...times].sort(byCodeUnit)[0] ?? '';
  const json = JSON.stringify({
    stack,
    seen: Object.fromEntries(fitting(seen, { bytes: SEEN_BYTES, rest: first })),
    codes: [...codes].sort(byCodeUnit).slice(0, CODES),
    ...(failed.size > 0 && {
      failed: Object.fromEntries(fitting(whys, { bytes: FAILED_BYTES, rest: () => [REST, ''] })),
    }),
    ...(unshown !== '' && { unshown }),
  });
  return `<!-- monitoring drift v1 ${harmless(json)} -->`;
}

/** The marker of an issue, or null: only its first line counts, and only in this shape. */
export function parseDriftMarker(body: string): DriftMarker | null {
  const [, text] = LINE.exec(body.split('\n', 1)[0] ?? '') ?? [];
  if (text === undefined) return null;
  try {
    const { stack, seen, codes, failed, unshown } = JSON.parse(text) as { readonly [member: string]: unknown };
    if (typeof stack !== 'string' || typeof seen !== 'object' || seen === null || !Array.isArray(codes)) return null;
    const times = Object.entries(seen).filter(
      ([, time]) => typeof time === 'string' && !Number.isNaN(Date.parse(time)),
    );
    return {
      ...{ stack, seen: new Map(times), codes: codes.filter((one) => typeof one === 'string') },
      ...{ failed: new Map(failuresIn(failed)), unshown: typeof unshown === 'string' ? unshown : '' },
    };
  } catch {
    return null;
  }
}

/** When something was seen first, as far as the line says. */
export function seenSince({ seen }: Pick<DriftMarker, 'seen'>, address: Address): string | null {
  return seen.get(markedAs(address)) ?? seen.get(REST) ?? null;
}

function failuresIn(failed: unknown): readonly (readonly [string, Failure])[] {
  return Object.entries(failed ?? {}).flatMap(([marked, given]) => {
    const [code, why] = Array.isArray(given) ? given : [];
    return typeof code === 'string' && typeof why === 'string' ? [[marked, { code, why }] as const] : [];
  });
}

/** As many as there is room for, in order; of the others what `rest` makes of all their values. */
function fitting<T>(
  values: ReadonlyMap<string, T>,
  { bytes, rest }: { bytes: number; rest: (others: readonly T[]) => T },
): readonly (readonly [string, T])[] {
  const known = values.get(REST);
  const sorted = [...values].filter(([marked]) => marked !== REST).sort(([a], [b]) => byCodeUnit(a, b));
  let length = 0;
  const kept = sorted.filter((entry) => {
    length += harmless(JSON.stringify(entry)).length;
    return length <= bytes;
  });
  const others = [...sorted.slice(kept.length).map(([, value]) => value), ...(known === undefined ? [] : [known])];
  return others.length === 0 ? kept : [...kept, [REST, rest(others)]];
}

function harmless(json: string): string {
  return json.replace(/[<>]|-(?=-)|[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
