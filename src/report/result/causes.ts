import { addressOf, reasonOf, type Step, showAddress, type WithholdReason } from '../../core/types.ts';
import { codesOf } from '../way-out.ts';
import { counted, visible } from '../words.ts';
import type { Entry, Result } from './result.ts';

/** Why a run is red: one entry of its result, and what a drift issue may list it by. */
export interface RedCause {
  readonly entry: Entry;
  /** The step's code; of a failed call also its address and error code. */
  readonly keys: readonly string[];
}

/** Reasons that somebody has to do something about. What hands changed, what is held and what waits for something else is listed only. */
const wanting: readonly WithholdReason[] = ['collision', 'conflict', 'blocked hazard', 'unapproved'];

/** Everything that turns a run red. `mayLack`: kinds that a role may leave out of what it reads, by name. */
export function redCausesOf({ entries }: Result, mayLack: ReadonlySet<string>): readonly RedCause[] {
  return entries.flatMap((entry) => (isRed(entry, mayLack) ? [{ entry, keys: keysOf(entry) }] : []));
}

function isRed({ became, step }: Entry, mayLack: ReadonlySet<string>): boolean {
  if (became !== 'withheld') return became !== 'applied';
  if (step.withheld === null) return false;
  const reason = reasonOf(step.withheld);
  return wanting.includes(reason) || (reason === 'denied read' && !mayLack.has(addressOf(step.change).kind));
}

function keysOf(entry: Entry): readonly string[] {
  const failed = entry.became === 'failed' ? [`${nameOf(entry.step)} ${entry.error.code}`] : [];
  return [entry.step.code, ...failed];
}

/** One sentence for people: each sort of cause once, with what clears it. */
export function sayCauses(causes: readonly RedCause[]): string {
  const sorts = new Map<string, Entry[]>();
  for (const { entry } of causes) sorts.set(sortOf(entry), [...(sorts.get(sortOf(entry)) ?? []), entry]);
  return [...sorts].map(([sort, entries]) => sayings[sort]?.(entries as [Entry, ...Entry[]]) ?? sort).join(' ');
}

function sortOf({ became, step }: Entry): string {
  return became === 'withheld' && step.withheld !== null ? reasonOf(step.withheld) : became;
}

const sayings: { readonly [sort: string]: (entries: readonly [Entry, ...Entry[]]) => string } = {
  failed: (entries) => `${steps(entries)} failed: ${firstOf(entries)}.`,
  'not sent': (entries) => `${steps(entries)} not sent: ${firstOf(entries)}.`,
  left: (entries) => `${steps(entries)} would be sent once more after all was sent: ${firstOf(entries)}.`,
  unapproved: (entries) =>
    `${steps(entries)} of main never shown by a merged pull request: ${firstOf(entries)}. ${toSend(entries)}`,
  collision: (entries) =>
    `${steps(entries)} changed by hand and by main, as no comment showed: ${firstOf(entries)}. ${toSend(entries)}`,
  'blocked hazard': (entries) => `${steps(entries)} blocked by a hazard that nothing allows: ${firstOf(entries)}.`,
  conflict: (entries) => `${steps(entries)} in conflict with what is not ours: ${firstOf(entries)}.`,
  'denied read': (entries) => `${steps(entries)} of a kind that this role may not read: ${firstOf(entries)}.`,
};

function steps(entries: readonly Entry[]): string {
  return counted(entries.length, 'step');
}

/** The first, and how many more. */
function firstOf([first, ...more]: readonly [Entry, ...Entry[]]): string {
  const said =
    first.became === 'failed' ? first.error.message : first.became === 'not sent' ? first.why : first.step.withheld;
  const what = `${nameOf(first.step)}${said === null ? '' : ` (${said})`}`;
  return visible(`${what}${more.length > 0 ? `, and ${more.length} more` : ''}`);
}

function toSend(entries: readonly Entry[]): string {
  const codes = codesOf(
    entries.map(({ step }) => step),
    40,
  );
  return `To send as it stands: gh workflow run apply.yml -f approve="${codes}"`;
}

function nameOf({ change }: Step): string {
  return showAddress(addressOf(change));
}
