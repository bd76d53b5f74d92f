/** What the first line of a result comment keeps: whose it is, and what earlier runs applied. */
export interface ResultMarker {
  readonly stack: string;
  /** Addresses, sorted; the first of many. */
  readonly applied: readonly string[];
}

const LINE = /^<!-- monitoring result v1 (\{.*\}) -->\r?$/;
const KEPT = 200;

/** The first line, without its line end. Nothing in it ends the HTML comment, and all of it is ASCII. */
export function renderResultMarker({ stack, applied }: ResultMarker): string {
  const json = JSON.stringify({ stack, applied: applied.slice(0, KEPT) });
  const harmless = json.replace(
    /[<>]|-(?=-)|[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<!-- monitoring result v1 ${harmless} -->`;
}

/** The marker of a comment, or null: only its first line counts, and only in this shape. */
export function parseResultMarker(body: string): ResultMarker | null {
  const [, text] = LINE.exec(body.split('\n', 1)[0] ?? '') ?? [];
  if (text === undefined) return null;
  try {
    const { stack, applied } = JSON.parse(text) as { stack?: unknown; applied?: unknown };
    const isList = Array.isArray(applied) && applied.every((one) => typeof one === 'string');
    return typeof stack === 'string' && isList ? { stack, applied } : null;
  } catch {
    return null;
  }
}
