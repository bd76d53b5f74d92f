import { matchesAddress } from '../../core/hazards.ts';
import { byCodeUnit } from '../../core/json.ts';
import { addressOf, type Hazard, type Step, showAddress } from '../../core/types.ts';
import { lines, table } from '../markdown-cells.ts';
import { patternsOf } from '../patterns.ts';
import { openHazards } from '../way-out.ts';
import { isBlocked, isUnshown } from './parts.ts';
import type { Allowed } from './told.ts';
import { alert, blocks, capped, code, countKinds, fenced, named, type View } from './view.ts';

/** One hazard of one step: what blocks now, what is told, what was allowed. */
interface Met {
  readonly step: Step;
  readonly hazard: Hazard;
  readonly state: 'blocks' | 'told' | 'allowed';
  readonly by: Allowed | null;
}

const rank = { blocks: 0, told: 1, allowed: 2 };
/** Hazards are told at every level: of one that many have so many names. What is sent is named by the table of changes too. */
const NAMES_BLOCKED = 40;
const NAMES_TOLD = 6;
/** Addresses that are written out in an `allow`; more become patterns. */
const ADDRESSES = 12;

/** The hazards of this pull request, what blocks first, and the YAML that would allow that. */
export function hazards(view: View): string {
  const met = view.parts.ours.flatMap((step) =>
    step.hazards.filter((hazard) => matters(step, hazard)).map((hazard) => metBy(step, hazard, view)),
  );
  const blocked = view.parts.ours.filter(isBlocked);
  return blocks(
    blocked.length === 0
      ? ''
      : alert('CAUTION', [
          `**Blocked: ${countKinds(blocked)}.** This check is red. Merging leaves ${blocked.length === 1 ? 'it as it is' : 'them as they are'} until \`allow\` in \`stack.yaml\` says otherwise.`,
        ]),
    table(['Hazard', 'Of', 'Why'], rowsOf(met, view)),
    allowBlock(met, view),
  );
}

/** What is only told of a step matters where the step is sent. */
function matters(step: Step, { level }: Hazard): boolean {
  return level === 'block' || step.withheld === null || isBlocked(step) || isUnshown(step);
}

function metBy(step: Step, hazard: Hazard, { told }: View): Met {
  if (hazard.level === 'tell') return { step, hazard, state: 'told', by: null };
  const address = showAddress(addressOf(step.change));
  const by = longest(
    (told.allow ?? []).filter((one) => one.hazard === hazard.key && matchesAddress(one.address, address)),
  );
  const open = isBlocked(step) ? openHazards(step).includes(hazard.key) : step.withheld !== null && by === null;
  return { step, hazard, state: open ? 'blocks' : 'allowed', by: open ? null : by };
}

/** Of several permissions the one that holds longest: if any holds, that one does. */
function longest(allow: readonly Allowed[]): Allowed | null {
  const [first = null] = [...allow].sort((a, b) => byCodeUnit(b.until ?? '~', a.until ?? '~'));
  return first;
}

/** One row for each hazard and reason, whatever the number of steps that have it; at the level of numbers one for each hazard. */
function rowsOf(met: readonly Met[], { detail }: View): readonly (readonly string[])[] {
  const counts = detail.level === 'counts';
  const bySaid = new Map<string, Met[]>();
  for (const one of met) {
    const { kind } = addressOf(one.step.change);
    const said = [
      one.state,
      one.hazard.key,
      kind,
      ...(counts ? [] : [one.hazard.reason, one.by?.reason ?? '', one.by?.until ?? '']),
    ];
    const key = JSON.stringify(said);
    bySaid.set(key, [...(bySaid.get(key) ?? []), one]);
  }
  return [...bySaid.values()]
    .sort(([a], [b]) => (a && b ? rank[a.state] - rank[b.state] : 0))
    .map((some) => rowOf(some as [Met, ...Met[]], counts, detail));
}

function rowOf(some: readonly [Met, ...Met[]], counts: boolean, detail: View['detail']): readonly string[] {
  const [{ hazard, state, by }] = some;
  const until = by?.until ? ` until ${/^[0-9-]+$/.test(by.until) ? by.until : code(by.until, detail)}` : '';
  const what = { blocks: `**${hazard.key}** blocks`, told: hazard.key, allowed: `${hazard.key}, allowed${until}` }[
    state
  ];
  const steps = some.map(({ step }) => step);
  const why = counts && some.length > 1 ? 'several reasons' : code(hazard.reason, detail);
  return [
    what,
    named(steps, detail, namesOf(state, detail)),
    lines([why, by ? `allowed because ${code(by.reason, detail)}` : '']),
  ];
}

function namesOf(state: Met['state'], { level, names }: View['detail']): number {
  return state === 'told' ? Math.min(names, NAMES_TOLD) : level === 'counts' ? names * 4 : NAMES_BLOCKED;
}

/** YAML to paste: who allows it says why, and until when. */
function allowBlock(met: readonly Met[], { detail }: View): string {
  const open = met.filter(({ state }) => state === 'blocks');
  if (open.length === 0) return '';
  const items = alikeByKey(open).flatMap(([key, addresses]) =>
    allowed(addresses, detail).map(
      (address) => `  - { hazard: ${key}, address: ${yamlWord(address)}, reason: "WHY", until: "YYYY-MM-DD" }`,
    ),
  );
  return [
    'To allow it, in `stack.yaml`, with why and the last day on which it holds:',
    '',
    fenced('yaml', ['allow:', ...capped(items, detail, (left) => `  # … and ${left} more`)].join('\n')),
  ].join('\n');
}

function alikeByKey(open: readonly Met[]): readonly (readonly [string, readonly string[]])[] {
  const keys = [...new Set(open.map(({ hazard }) => hazard.key))];
  return keys.map((key) => [
    key,
    open.filter(({ hazard }) => hazard.key === key).map(({ step }) => showAddress(addressOf(step.change))),
  ]);
}

/** Each address, or patterns where they are many. What is hidden, or too long for this level, ends a pattern before it. */
export function allowed(addresses: readonly string[], { level, width }: View['detail']): readonly string[] {
  const some = addresses.length <= ADDRESSES ? addresses : patternsOf(addresses);
  const whole = some.map((address) => address.replace(/\s*(\*\*\*|…).*$/s, '*'));
  const short = whole.map((address) =>
    level === 'counts' && address.length > 2 * width ? `${address.slice(0, 2 * width)}*` : address,
  );
  return [...new Set(short)];
}

/** A text as YAML, in quotes where it needs them; nothing in it is invisible. */
export function yamlWord(text: string): string {
  if (/^[A-Za-z][A-Za-z0-9_./-]*$/.test(text)) return text;
  return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
