import { isObject, type Json, pointerKeys } from '../core/json.ts';
import type { Cost, FieldChange, FieldWords } from '../core/types.ts';

/** Invisible and direction-changing characters, and halves of characters, made visible: what people write must not move a reader's cursor. */
export function visible(text: string): string {
  return text.replace(/[\p{Control}\p{Format}\p{Surrogate}\u2028\u2029\u2065]/gu, (character) => {
    if (character === '\n') return '⏎';
    const hex = (character.codePointAt(0) as number).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
  });
}

/** At most `length` characters, the end marked where something is missing. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** `metric.statistic` for `/metric/statistic`. */
export function fieldName(path: string): string {
  return visible(pointerKeys(path).join('.'));
}

/** A field change in words: `threshold 80 → 85`; a member of a set comes or goes: `alarmActions + arn:…`. */
export function fieldWords(field: FieldChange): string {
  return wordsWithin(field, 80);
}

/** The same for a reviewer, who approves what is shown: values as long as they come, within reason. */
export function wholeFieldWords(field: FieldChange): string {
  return wordsWithin(field, 1_000);
}

function wordsWithin({ path, from, to, words }: FieldChange, width: number): string {
  if (words) return toldWords({ from, to }, words, width);
  const keys = pointerKeys(path);
  const set = keys.slice(0, -1).join('.');
  const member = shorten(visible(keys.at(-1) ?? ''), Math.max(width, 100));
  if (from === null && to === true) return `${set} + ${member}`;
  if (from === true && to === null) return `${set} − ${member}`;
  return `${fieldName(path)} ${valueWords(from, width)} → ${valueWords(to, width)}`;
}

/** What a kind calls the field. A value of many parts that went is gone; it is what came that a reviewer approves. */
function toldWords({ from, to }: Pick<FieldChange, 'from' | 'to'>, words: FieldWords, width: number): string {
  const { changed, added, removed } = words;
  if (from === null && added !== undefined) return visible(added) + (to === true ? '' : ` ${valueWords(to, width)}`);
  if (to === null && removed !== undefined) return visible(removed);
  return `${visible(changed)} ${valueWords(from, width)} → ${valueWords(to, width)}`;
}

/** A value for people: `none` where there is none. */
export function valueWords(value: Json, width = 80): string {
  if (value === null) return 'none';
  if (isObject(value) && Object.keys(value).length === 0) return 'none';
  return shorten(visible(typeof value === 'string' ? value || '""' : JSON.stringify(value, withoutNulls)), width);
}

/** A member that is null is not there. */
function withoutNulls(_key: string, member: unknown): unknown {
  return member === null ? undefined : member;
}

/** `$4.20`, or `unknown`. */
export function usd(cost: Cost): string {
  return cost === null ? 'unknown' : `$${cost.toFixed(2)}`;
}

/** `1 alarm`, `6 alarms`, `2 environment-settings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun.endsWith('s') ? '' : 's'}`;
}

/** `350 ms`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
export function duration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  const seconds = Math.ceil(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`;
  return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}

/** Names with ` · ` between them, in lines of about 100 characters after their lead. */
export function wrap(names: readonly string[], lead: { first: string; next: string }): string[] {
  const lines: string[] = [];
  let line = lead.first;
  let width = 0;
  for (const [i, name] of names.entries()) {
    const text = `${name}${i === names.length - 1 ? '' : ' · '}`;
    if (width > 0 && width + text.length > 100) {
      lines.push(line.trimEnd());
      line = lead.next;
      width = 0;
    }
    line += shorten(text, 300);
    width += text.length;
  }
  return [...lines, line];
}
