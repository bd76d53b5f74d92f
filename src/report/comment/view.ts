import { addressOf, type FieldChange, reasonOf, type Step, type Withheld } from '../../core/types.ts';
import { shortNames } from '../groups.ts';
import { code as codeOf, type FieldCells, fieldCells, reasonCell as reasonCellOf } from '../markdown-cells.ts';
import { counted, shorten } from '../words.ts';
import type { Parts } from './parts.ts';
import type { Detail, Told } from './told.ts';

/** What every part of a comment is rendered from: all of it redacted. */
export interface View {
  readonly told: Told;
  readonly parts: Parts;
  readonly detail: Detail;
}

/** Text of others as inline code, cut where this level says so. */
export function code(text: string, { width }: Detail): string {
  return codeOf(shorten(text, width));
}

/** Why a step is withheld, cut where this level says so. */
export function reasonCell(withheld: Withheld, { width }: Detail): string {
  const start = `${reasonOf(withheld)}: `;
  const meaning = shorten(withheld.slice(start.length), width);
  return reasonCellOf(meaning === '' ? withheld : (`${start}${meaning}` as Withheld));
}

/** `` alarm `A` ``, or `` 3 alarms: `A-High-CPU` · `B` · `C` ``, the rest counted. */
export function named(steps: readonly Step[], detail: Detail, upTo = detail.names): string {
  const kind = steps[0] ? addressOf(steps[0].change).kind : '';
  return `${steps.length === 1 ? kind : `${counted(steps.length, kind)}:`} ${namesOf(steps, detail, upTo)}`;
}

/** `` `A-High-CPU` · `B` · `C` ``, the rest counted. */
export function namesOf(steps: readonly Step[], detail: Detail, upTo = detail.names): string {
  const names = shortNames(steps.map((step) => addressOf(step.change).name));
  const more = names.length - upTo;
  const shown = names.slice(0, upTo).map((name) => code(name, detail));
  return `${shown.join(' · ')}${more > 0 ? ` … and ${more} more` : ''}`;
}

/** `1 alarm, 3 subscriptions and 2 topics`, in the order of their first. */
export function countKinds(steps: readonly Step[]): string {
  const kinds = steps.map((step) => addressOf(step.change).kind);
  const counts = [...new Set(kinds)].map((kind) => counted(kinds.filter((one) => one === kind).length, kind));
  return counts.length < 2 ? counts.join('') : `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`;
}

/** Field changes as a cell, with why they differ where that is not this pull request; only their number where this level says no more. */
export function fieldsFor({ told, detail }: View): FieldCells {
  const cells = fieldCells(told.plan, 'undoes a hand');
  return (fields) => (fields.length === 0 ? '' : detail.fields ? cells(fields) : counted(fields.length, 'field'));
}

/** Field changes in a place that says itself why they differ. */
export function plainly(fields: readonly FieldChange[]): readonly FieldChange[] {
  return fields.map((field) => ({ ...field, cause: null }));
}

/** What a hand did: the way back, turned round. */
export function undone(fields: readonly FieldChange[]): readonly FieldChange[] {
  return fields.map(({ path, from, to }) => ({ path, from: to, to: from, cause: null }));
}

/** The first rows, and how many more there are. */
export function capped<T>(rows: readonly T[], { rows: upTo }: Detail, more: (left: number) => T): readonly T[] {
  return rows.length <= upTo ? rows : [...rows.slice(0, upTo), more(rows.length - upTo)];
}

/** An alert of GitHub's, whose lines are Markdown already. https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
export function alert(kind: 'WARNING' | 'CAUTION', parts: readonly string[]): string {
  return [`[!${kind}]`, ...parts.join('\n').split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** A fenced block; the fence is longer than any run of backticks in it. */
export function fenced(language: string, text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A fold; its summary is words of ours. */
export function fold(summary: string, blocks: readonly string[]): string {
  return ['<details>', `<summary>${summary}</summary>`, '', blocks.join('\n\n'), '', '</details>'].join('\n');
}

/** Parts of the comment with an empty line between them; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/**
 * A sentence of ours that may name what others wrote, between backticks: that becomes code. A sentence with anything in it that GitHub
 * might take for more than words becomes code as a whole.
 */
export function sentence(text: string, detail: Detail): string {
  const parts = text.split('`');
  const plain = parts.filter((_, i) => i % 2 === 0);
  if (parts.length % 2 === 0 || !plain.every(isPlain)) return code(text, detail);
  return parts.map((part, i) => (i % 2 === 0 ? part : code(part, detail))).join('');
}

/** Words, numbers and quiet punctuation: no mention, link, commit, reference or Markdown can be made of it. */
function isPlain(text: string): boolean {
  return /^[A-Za-z0-9 ,.;:()'’"/→-]*$/.test(text) && !/www\.|:\/\/|\bGH-|[0-9a-f]{7}|^\s*(-|\d+[.)])\s/i.test(text);
}
