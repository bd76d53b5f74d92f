import { digest, isShortDigest } from '../../core/json.ts';

/** What the first line of a comment keeps for the machine: what merging approves, and for which commit and plan. */
export interface Marker {
  readonly stack: string;
  /** The pull request's last commit, 40 hexadecimal digits. */
  readonly head: string;
  /** The plan's digest, 43 base64url characters. */
  readonly plan: string;
  /** 12 base64url characters each. */
  readonly approvals: readonly string[];
  /** Hand changes that the comment shows as overridden; 12 base64url characters each. */
  readonly over: readonly string[];
  /** In place of both lists, where they are too long for a comment: their digest. Merging then needs codes. */
  readonly digest?: string;
}

const LIMIT_BYTES = 20_000;
const LINE = /^<!-- monitoring v1 (\{.*\}) -->\r?$/;
const MEMBERS = ['stack', 'head', 'plan', 'approvals', 'over', 'digest'];

/** The first line of a comment, without its line end. Nothing in it ends the HTML comment, and all of it is ASCII. */
export function renderMarker(marker: Marker): string {
  if (!isTooLong(marker)) return lineOf(marker);
  return lineOf({ ...marker, approvals: [], over: [], digest: digestOfLists(marker) });
}

/** True for a marker whose lists no comment can keep: merging then needs codes. */
export function isTooLong(marker: Marker): boolean {
  return lineOf(marker).length > LIMIT_BYTES;
}

/** The digest that stands for both lists. */
export function digestOfLists({ approvals, over }: Pick<Marker, 'approvals' | 'over'>): string {
  return digest([approvals, over]);
}

/** The marker of a comment, or null: only its first line counts, and only in exactly this shape. */
export function parseMarker(body: string): Marker | null {
  const end = body.indexOf('\n');
  const [, text] = LINE.exec(end === -1 ? body : body.slice(0, end)) ?? [];
  if (text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isMarker(value) ? value : null;
  } catch {
    return null;
  }
}

function lineOf({ stack, head, plan, approvals, over, digest: lists }: Marker): string {
  const members = { stack, head, plan, approvals, over, ...(lists !== undefined && { digest: lists }) };
  return `<!-- monitoring v1 ${harmless(JSON.stringify(members))} -->`;
}

/** JSON without `<`, `>`, two hyphens in a row or anything but ASCII. All of these can only stand in strings, where JSON has escapes. */
function harmless(json: string): string {
  return json.replace(/[<>]|-(?=-)|[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isMarker(value: unknown): value is Marker {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { stack, head, plan, approvals, over, digest: lists } = value as { readonly [member: string]: unknown };
  return (
    Object.keys(value).every((key) => MEMBERS.includes(key)) &&
    isText(stack, /^.+$/su) &&
    isText(head, /^[0-9a-f]{40}$/) &&
    isText(plan, /^[A-Za-z0-9_-]{43}$/) &&
    isListOfCodes(approvals) &&
    isListOfCodes(over) &&
    (lists === undefined || isText(lists, /^[A-Za-z0-9_-]{43}$/))
  );
}

function isText(value: unknown, shape: RegExp): boolean {
  return typeof value === 'string' && shape.test(value);
}

function isListOfCodes(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && isShortDigest(one));
}
