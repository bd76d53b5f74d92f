import {
  addressOf,
  type FieldChange,
  type Plan,
  reasonOf,
  type Source,
  type Step,
  type Withheld,
} from '../core/types.ts';
import { namesOf } from './groups.ts';
import { counted, visible, wholeFieldWords } from './words.ts';

const FIELDS_SHOWN = 12;

/**
 * Text that people or AWS wrote, as inline code, where it mentions nobody and links nothing. Nothing in it can end the code: a backtick
 * is written as its look-alike, a pipe so that it ends no cell.
 */
export function code(text: string): string {
  return `\`${visible(text || '""')
    .replaceAll('`', 'ˋ')
    .replace(/(\\*)\|/g, '$1$1\\|')}\``;
}

/** A table, its cells already Markdown of one line each; nothing without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Several lines in one cell. */
export function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('<br>');
}

/** `file:line`. */
export function place({ file, line }: Source): string {
  return code(`${file}:${line}`);
}

/** The reason, and what it means here. */
export function reasonCell(withheld: Withheld): string {
  const reason = reasonOf(withheld);
  const meaning = withheld.slice(`${reason}: `.length);
  return `**${reason}**${meaning === '' ? '' : `: ${code(meaning)}`}`;
}

/** `` alarm `A` ``, or `` 3 alarms: `A-High-CPU` · `B` · `C` ``. */
export function named(steps: readonly Step[]): string {
  const [kind = ''] = steps.map((step) => addressOf(step.change).kind);
  return `${steps.length === 1 ? kind : `${counted(steps.length, kind)}:`} ${namesOf(steps).map(code).join(' · ')}`;
}

/** Field changes of one step or group as a cell. */
export type FieldCells = (fields: readonly FieldChange[]) => string;

/**
 * Says why a field differs where that is not what main just said, by hand in the reader's `words`; without a base that is not told from
 * what waits since earlier.
 */
export function fieldCells({ steps }: Plan, words = 'by hand'): FieldCells {
  const base = steps.some((step) => step.cause === 'this change');
  const show = (field: FieldChange): string => {
    const known = field.cause === 'by hand' || field.cause === 'look-up' || (base && field.cause === 'not yet applied');
    return `${code(wholeFieldWords(field))}${known ? ` (${field.cause === 'by hand' ? words : field.cause})` : ''}`;
  };
  return (fields) => {
    const more = fields.length - FIELDS_SHOWN;
    return lines([...fields.slice(0, FIELDS_SHOWN).map(show), more > 0 ? `… and ${counted(more, 'field')} more` : '']);
  };
}
