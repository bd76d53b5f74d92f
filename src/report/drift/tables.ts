import type { Step } from '../../core/types.ts';
import type { Detail } from '../comment/told.ts';
import { alert, blocks, capped, code, countKinds, named, plainly, reasonCell, undone } from '../comment/view.ts';
import { alike, fieldsOf, isOfHandsAlone } from '../groups.ts';
import { fieldCells, lines, place, table } from '../markdown-cells.ts';
import { waysAfterMerge } from '../result/ways.ts';
import { codesOf } from '../way-out.ts';
import { counted } from '../words.ts';
import type { Finding } from './findings.ts';
import type { Failure } from './marker.ts';
import type { ToldDrift } from './told.ts';

const CODES_SHOWN = 4;

/** What nobody may hear any more, before everything else. */
export function silenced({ findings }: ToldDrift): string {
  const steps = [...findings.gone, ...findings.hands.filter(isSilencing)].map(({ step }) => step);
  if (steps.length === 0) return '';
  return alert('WARNING', [
    `**Heard less, or no longer there: ${countKinds(steps)}.** Look at ${steps.length === 1 ? 'it' : 'these'} first.`,
  ]);
}

function isSilencing({ hazards }: Finding): boolean {
  return hazards.some(({ level }) => level === 'block');
}

/** What hands did: first what is gone, then what is heard less, then what fires less. */
export function handsTable(told: ToldDrift, detail: Detail): string {
  const { gone, hands } = told.findings;
  if (detail.level === 'counts') return '';
  const rows = [
    ...grouped(gone, (one) => goneWords(one, detail)).map((some) => rowOf(some, goneWords(some[0], detail), detail)),
    ...grouped(hands, (one) => didWords(one, told, detail)).map((some) =>
      rowOf(some, didWords(some[0], told, detail), detail),
    ),
  ];
  return table(
    ['', 'What', 'By hand: main wants → AWS has', 'Seen since', 'Code'],
    capped(rows, detail, (left) => ['…', `and ${left} more rows`, '', '', '']),
  );
}

function rowOf(some: readonly [Finding, ...Finding[]], words: string, detail: Detail): readonly string[] {
  const [first] = some;
  const steps = some.map(({ step }) => step);
  const keys = first.hazards.map(({ key, level }) => (level === 'block' ? `**${key}**` : key));
  const label = first.step.change.action === 'create' ? '**not there**' : keys.join(', ');
  return [label, named(steps, detail), words, timeWords(first.since), code(codesOf(steps, CODES_SHOWN), detail)];
}

function goneWords({ step, failure }: Finding, detail: Detail): string {
  const where = step.change.action === 'create' ? place(step.change.desired.source) : '';
  if (failure !== null) return lines([`declared in ${where}`, failed(failure, detail)]);
  const becomes = step.withheld === null ? 'the next apply makes it again' : reasonCell(step.withheld, detail);
  return lines([`declared in ${where}: deleted by hand, or never made`, becomes]);
}

function didWords({ step, hazards }: Finding, told: ToldDrift, detail: Detail): string {
  const cells = fieldWords(told, detail);
  const fields = fieldsOf(step);
  const reasons = hazards.filter(({ level }) => level === 'block').map(({ reason }) => code(reason, detail));
  const plain = step.withheld === 'by hand: main still wants what we left there';
  return lines([
    isOfHandsAlone(step) ? cells(undone(fields)) : `AWS has → main wants: ${cells(plainly(fields))}`,
    ...reasons,
    step.withheld === null || plain ? '' : reasonCell(step.withheld, detail),
  ]);
}

function fieldWords({ plan }: ToldDrift, { fields: told }: Detail) {
  const cells = fieldCells(plan);
  return (fields: ReturnType<typeof fieldsOf>): string =>
    fields.length === 0 ? '' : told ? cells(fields) : counted(fields.length, 'field');
}

/** What main wants and no apply could send, why, and what clears it. */
export function waitingTable(told: ToldDrift, detail: Detail): string {
  const { waiting } = told.findings;
  if (waiting.length === 0) return '';
  const head = `**Main wants it, and it waits: ${countKinds(waiting.map(({ step }) => step))}.**`;
  const rows = grouped(waiting, (one) => waitingWords(one, told, detail)).map((some) => {
    const [{ since }] = some;
    const steps = some.map((one) => one.step) as [Step, ...Step[]];
    return [named(steps, detail), waitingWords(some[0], told, detail), clears(some, told, detail), timeWords(since)];
  });
  return blocks(
    head,
    detail.level === 'counts'
      ? ''
      : table(
          ['What', 'AWS has → main wants', 'What clears it', 'Seen since'],
          capped(rows, detail, (left) => ['…', `and ${left} more rows`, '', '']),
        ),
  );
}

function waitingWords({ step, failure }: Finding, told: ToldDrift, detail: Detail): string {
  const fields = fieldWords(told, detail)(plainly(fieldsOf(step)));
  const whole = { create: 'new', delete: 'no longer declared', adopt: 'ours', update: '', replace: 'made anew' };
  return lines([
    fields || whole[step.change.action],
    step.withheld === null ? unsent(failure, detail) : reasonCell(step.withheld, detail),
  ]);
}

function unsent(failure: Failure | null, detail: Detail): string {
  return failure === null ? 'nothing holds it back: does the apply workflow run?' : failed(failure, detail);
}

function failed({ why }: Failure, detail: Detail): string {
  return `**the apply fails**: ${code(why, detail)}`;
}

function clears([first, ...more]: readonly [Finding, ...Finding[]], told: ToldDrift, detail: Detail): string {
  const steps = [first.step, ...more.map(({ step }) => step)] as const;
  if (first.step.withheld !== null) return waysAfterMerge(steps, detail, told);
  return first.failure === null ? APPLY : `mend that; the next run sends it: within the hour, or ${APPLY}`;
}

const APPLY = '`gh workflow run apply.yml`';

/** What somebody leaves as it is for a while. */
export function heldTable(told: ToldDrift, detail: Detail): string {
  const { held } = told.findings;
  if (held.length === 0) return '';
  const head = `**Held: ${countKinds(held.map(({ step }) => step))}.**`;
  const rows = held.map(({ step }) => [
    named([step], detail),
    fieldWords(told, detail)(plainly(fieldsOf(step))),
    step.withheld === null ? '' : reasonCell(step.withheld, detail),
    waysAfterMerge([step], detail, told),
  ]);
  return blocks(
    head,
    detail.level === 'counts'
      ? ''
      : table(
          ['What', 'AWS has → main wants', 'Until', ''],
          capped(rows, detail, (left) => ['…', `and ${left} more`, '', '']),
        ),
  );
}

/** Findings that say the same to a reader, and since the same time. */
function grouped(
  findings: readonly Finding[],
  said: (finding: Finding) => string,
): readonly (readonly [Finding, ...Finding[]])[] {
  const by = new Map(findings.map((one) => [one.step, one]));
  const key = (step: Step): string => {
    const one = by.get(step) as Finding;
    return JSON.stringify([said(one), one.since, one.hazards.map((hazard) => hazard.key)]);
  };
  return alike([...by.keys()], key).map((steps) => steps.map((step) => by.get(step)) as [Finding, ...Finding[]]);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `22 Nov 2026 03:02 UTC`. */
export function timeWords(iso: string): string {
  const at = new Date(iso);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} UTC`;
}
