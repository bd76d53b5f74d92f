import type { Step } from '../../core/types.ts';
import { linkTo } from '../comment/footer.ts';
import { type Detail, detailsFor } from '../comment/told.ts';
import { blocks, capped, code, countKinds, named, reasonCell } from '../comment/view.ts';
import { alike, fieldsOf } from '../groups.ts';
import { code as codeOf, lines, table } from '../markdown-cells.ts';
import { endPointsIn, type Hidden, redacted, redaction } from '../redact.ts';
import { counted, wholeFieldWords } from '../words.ts';
import { type Entry, type Result, whyOf } from './result.ts';
import { type Permitted, waysAfterMerge } from './ways.ts';

/** What is told of a result. */
export interface ToldResult extends Permitted {
  readonly result: Result;
  /** Sentences of ours and of AWS, told first; they become code as a whole. */
  readonly remarks: readonly string[];
  /** What earlier runs applied, by address. */
  readonly earlier: readonly string[];
  /** The run, an https URL. */
  readonly run: string;
  readonly hidden: Hidden;
}

/** The most that fits into so many bytes of UTF-8, without the marker's line. */
export function renderResult(told: ToldResult, limitBytes: number): string {
  const { hidden } = told;
  const endPoints = new Set([...endPointsIn(told.result.entries), ...hidden.endPoints]);
  const shown = redacted(told, redaction({ ...hidden, endPoints }));
  let body = '';
  for (const detail of detailsFor(limitBytes)) {
    body = bodyOf(shown, detail);
    if (Buffer.byteLength(body) <= limitBytes) break;
  }
  return body;
}

function bodyOf(told: ToldResult, detail: Detail): string {
  const { result, remarks, earlier, run } = told;
  const link = linkTo(run)?.replace('the job summary', 'the run');
  const more = earlier.length - detail.names;
  const body = blocks(
    heading(result),
    capped(
      remarks.map((text) => `- ${code(text, detail)}`),
      detail,
      (left) => `- … and ${left} more`,
    ).join('\n'),
    failedTable(result, detail),
    withheldTable(told, detail),
    appliedTable(result, detail),
    earlier.length === 0
      ? ''
      : `Applied by earlier runs: ${earlier
          .slice(0, detail.names)
          .map((address) => code(address, detail))
          .join(' · ')}${more > 0 ? ` … and ${more} more` : ''}`,
    detail.level === 'names' || detail.level === 'counts'
      ? `**Left out for length.** The plan file of ${link ?? 'the run'} holds it.`
      : '',
    link === undefined ? '' : `<sub>${link}</sub>`,
  );
  return `${body}\n`;
}

/** ``### `shop`: 6 alarms applied, **1 alarm failed**, 1 topic withheld``. */
function heading({ stack, entries, unread }: Result): string {
  const said = (['applied', 'failed', 'not sent', 'left', 'withheld'] as const).flatMap((became) => {
    const steps = stepsOf(entries, became);
    if (steps.length === 0) return [];
    const words = `${countKinds(steps)} ${became === 'left' ? 'not as sent' : became}`;
    return [became === 'applied' || became === 'withheld' ? words : `**${words}**`];
  });
  const all = [...said, ...(unread === null ? [] : ['**not read again**'])];
  return `### ${codeOf(stack)}: ${all.join(', ') || 'nothing to send'}`;
}

function stepsOf(entries: readonly Entry[], became: Entry['became']): readonly Step[] {
  return entries.flatMap((entry) => (entry.became === became ? [entry.step] : []));
}

/** What was not done, and why; the next run tries again by itself. */
function failedTable({ entries, unread }: Result, detail: Detail): string {
  const undone = entries.filter(({ became }) => became !== 'applied' && became !== 'withheld');
  const why = new Map(undone.map((entry) => [entry.step, whyOf(entry)]));
  const rows = alike([...why.keys()], (step) => why.get(step) ?? '').map((steps) => [
    named(steps, detail),
    code(why.get(steps[0]) ?? '', detail),
  ]);
  const again =
    undone.length > 0 ? 'The next run sends what is missing: within the hour, or `gh workflow run apply.yml`.' : '';
  return blocks(
    unread === null ? '' : `What is there now could not be read: ${code(unread.message, detail)}`,
    table(
      ['Not done', 'Why'],
      capped(rows, detail, (left) => ['…', `and ${left} more rows`]),
    ),
    again,
  );
}

function withheldTable(told: ToldResult, detail: Detail): string {
  const { entries } = told.result;
  const said = (step: Step): string =>
    JSON.stringify([step.withheld, fieldsOf(step).map(({ path, from, to }) => [path, from, to])]);
  const rows = alike(stepsOf(entries, 'withheld'), said).map((steps) => [
    named(steps, detail),
    steps[0].withheld === null ? '' : reasonCell(steps[0].withheld, detail),
    changed(steps[0], detail),
    waysAfterMerge(steps, detail, told),
  ]);
  return table(
    ['Withheld', 'Why', 'Now → main', 'Way out'],
    capped(rows, detail, (left) => ['…', `and ${left} more rows`, '', '']),
  );
}

function appliedTable({ entries }: Result, detail: Detail): string {
  const said = (step: Step): string => JSON.stringify(fieldsOf(step).map(({ path, from, to }) => [path, from, to]));
  const rows = alike(stepsOf(entries, 'applied'), said).map((steps) => [
    steps[0].change.action,
    named(steps, detail),
    changed(steps[0], detail),
  ]);
  return table(
    ['Applied', 'What', 'Was → is'],
    capped(rows, detail, (left) => ['…', `and ${left} more rows`, '']),
  );
}

const FIELDS = 12;

function changed(step: Step, { fields: all }: Detail): string {
  const fields = fieldsOf(step);
  if (fields.length === 0) return step.change.action === 'update' ? 'our mark only' : '';
  if (!all) return counted(fields.length, 'field');
  const more = fields.length - FIELDS;
  return lines([
    ...fields.slice(0, FIELDS).map((field) => codeOf(wholeFieldWords(field))),
    more > 0 ? `… and ${counted(more, 'field')} more` : '',
  ]);
}
