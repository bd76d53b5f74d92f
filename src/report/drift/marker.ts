import { byCodeUnit } from '../../core/json.ts';

/** What the first line of a drift issue keeps for the machine. */
export interface DriftMarker {
  readonly stack: string;
  /** Since when something was seen to differ: ISO 8601, by `kind.name`. `*` is everything that found no room. */
  readonly seen: ReadonlyMap<string, string>;
  /** Codes of the steps that the issue lists: what an hourly apply need not turn red for once more. */
  readonly codes: readonly string[];
}

/** All the others, where a line is too long for every address. */
export const REST = '*';
const SEEN_BYTES = 12_000;
const CODES = 500;
const LINE = /^<!-- monitoring drift v1 (\{.*\}) -->\r?$/;

/** The first line, without its line end. Nothing in it ends the HTML comment, and all of it is ASCII. */
export function renderDriftMarker({ stack, seen, codes }: DriftMarker): string {
  const json = JSON.stringify({
    stack,
    seen: Object.fromEntries(fitting(seen)),
    codes: [...codes].sort(byCodeUnit).slice(0, CODES),
  });
  return `<!-- monitoring drift v1 ${harmless(json)} -->`;
}

/** The marker of an issue, or null: only its first line counts, and only in this shape. */
export function parseDriftMarker(body: string): DriftMarker | null {
  const [, text] = LINE.exec(body.split('\n', 1)[0] ?? '') ?? [];
  if (text === undefined) return null;
  try {
    const { stack, seen, codes } = JSON.parse(text) as { readonly [member: string]: unknown };
    if (typeof stack !== 'string' || typeof seen !== 'object' || seen === null || !Array.isArray(codes)) return null;
    const times = Object.entries(seen).filter(
      ([, time]) => typeof time === 'string' && !Number.isNaN(Date.parse(time)),
    );
    return { stack, seen: new Map(times), codes: codes.filter((one) => typeof one === 'string') };
  } catch {
    return null;
  }
}

/** When an address was seen first, as far as the line says. */
export function seenSince({ seen }: Pick<DriftMarker, 'seen'>, address: string): string | null {
  return seen.get(address) ?? seen.get(REST) ?? null;
}

/** As many as there is room for, in order; of the rest only the first time. */
function fitting(seen: DriftMarker['seen']): readonly (readonly [string, string])[] {
  const sorted = [...seen].filter(([address]) => address !== REST).sort(([a], [b]) => byCodeUnit(a, b));
  let bytes = 0;
  const kept = sorted.filter(([address, time]) => {
    bytes += harmless(JSON.stringify([address, time])).length;
    return bytes <= SEEN_BYTES;
  });
  if (kept.length === sorted.length) return kept;
  const [first = ''] = sorted
    .slice(kept.length)
    .map(([, time]) => time)
    .sort(byCodeUnit);
  return [...kept, [REST, first]];
}

function harmless(json: string): string {
  return json.replace(/[<>]|-(?=-)|[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
