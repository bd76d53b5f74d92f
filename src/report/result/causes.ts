import { addressOf, reasonOf, type Step, showAddress, type WithholdReason } from '../../core/types.ts';
import { type DriftMarker, type Failure, markedAs, REST } from '../drift/marker.ts';
import { codesOf } from '../way-out.ts';
import { counted, visible } from '../words.ts';
import { type Entry, type Result, whyOf } from './result.ts';

/** Why a run is red: one entry of its result. */
export interface RedCause {
  readonly entry: Entry;
  /** Of a step that was to be sent: why it did not come to its end. Null: it is withheld, and its code says as what. */
  readonly failure: Failure | null;
}

/** Reasons that somebody has to do something about. What hands changed, what is held and what waits for something else is listed only. */
const wanting: readonly WithholdReason[] = ['collision', 'conflict', 'blocked hazard', 'unapproved'];

/** Everything that turns a run red. `mayLack`: kinds that a role may leave out of what it reads, by name. */
export function redCausesOf({ entries }: Result, mayLack: ReadonlySet<string>): readonly RedCause[] {
  return entries.flatMap((entry) => (isRed(entry, mayLack) ? [{ entry, failure: failureOf(entry) }] : []));
}

function isRed({ became, step }: Entry, mayLack: ReadonlySet<string>): boolean {
  if (became !== 'withheld') return became !== 'applied';
  if (step.withheld === null) return false;
  const reason = reasonOf(step.withheld);
  return wanting.includes(reason) || (reason === 'denied read' && !mayLack.has(addressOf(step.change).kind));
}

function failureOf(entry: Entry): Failure | null {
  if (entry.became === 'withheld') return null;
  const code = entry.became === 'failed' ? entry.error.code : entry.became;
  return { code, why: whyOf(entry) };
}

/** Whether a drift issue tells of a cause already. Another error of the same step is another cause. */
export function carries({ codes, failed }: DriftMarker, { entry, failure }: RedCause): boolean {
  if (failure === null) return codes.includes(entry.step.code);
  const known = failed.get(markedAs(addressOf(entry.step.change))) ?? failed.get(REST);
  return known !== undefined && [failure.code, REST].includes(known.code);
}

/** What a drift issue knows, and these causes. */
export function withCauses(marker: DriftMarker, causes: readonly RedCause[]): DriftMarker {
  const codes = causes.flatMap(({ entry, failure }) => (failure === null ? [entry.step.code] : []));
  const failed = causes.flatMap(({ entry, failure }) =>
    failure === null ? [] : [[markedAs(addressOf(entry.step.change)), failure] as const],
  );
  return { ...marker, codes: [...marker.codes, ...codes], failed: new Map(failed) };
}

/** One sentence for people: each sort of cause once, with what clears it. */
export function sayCauses(causes: readonly RedCause[]): string {
  const sorts = new Map<string, Entry[]>();
  for (const { entry } of causes) sorts.set(sortOf(entry), [...(sorts.get(sortOf(entry)) ?? []), entry]);
  return [...sorts].map(([sort, entries]) => sayings[sort]?.(entries as [Entry, ...Entry[]]) ?? sort).join('\n');
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
  const hazardous = entries.some(({ step }) => step.hazards.some(({ level }) => level === 'block'));
  const first = hazardous ? ', once stack.yaml allows what is hazardous' : '';
  return `To send as it stands${first}: gh workflow run apply.yml -f approve="${codes}"`;
}

function nameOf({ change }: Step): string {
  return showAddress(addressOf(change));
}
