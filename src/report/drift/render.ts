import { type Detail, detailsFor } from '../comment/told.ts';
import { blocks, countKinds } from '../comment/view.ts';
import { code } from '../markdown-cells.ts';
import { endPointsIn, type Redact, redacted, redaction } from '../redact.ts';
import { shorten, visible } from '../words.ts';
import { type Finding, listed } from './findings.ts';
import { handsTable, heldTable, silenced, waitingTable } from './tables.ts';
import type { ToldDrift } from './told.ts';
import { patchFold, waysOut } from './ways.ts';

/** An issue's title, and its text without the marker's line. */
export interface RenderedDrift {
  readonly title: string;
  readonly body: string;
}

/** GitHub takes 256. */
const TITLE = 200;

/** The most that fits into so many bytes of UTF-8. No clock is in it but what was seen when: equal findings give equal bytes. */
export function renderDrift(told: ToldDrift, limitBytes: number): RenderedDrift {
  const redact = redactionOf(told);
  const shown = { ...redacted({ ...told, files: [] }, redact), files: told.files };
  const heading = headingOf(shown);
  let body = '';
  for (const detail of detailsFor(limitBytes)) {
    // A file's change is shown as it is or not at all: with something hidden in it, it would change something else.
    body = bodyOf(shown, detail, patchFold(told.files, { detail, redact, limitBytes }));
    if (Buffer.byteLength(body) <= limitBytes) break;
  }
  return { title: visible(shorten(`${shown.plan.stack.stack}: ${heading}`, TITLE)), body };
}

/** Takes out what no reader of an issue may see. */
export function redactionOf({ hidden, plan }: Pick<ToldDrift, 'hidden' | 'plan'>): Redact {
  return redaction({ ...hidden, endPoints: new Set([...endPointsIn(plan.steps), ...hidden.endPoints]) });
}

/** What is said where nothing is left. */
export function renderNothing(stack: string): string {
  return `### ${code(stack)}: nothing differs\n`;
}

function bodyOf(told: ToldDrift, detail: Detail, patch: string): string {
  const { level } = detail;
  return `${blocks(
    `### ${code(told.plan.stack.stack)}: ${headingOf(told)}`,
    silenced(told),
    handsTable(told, detail),
    waysOut(told, detail),
    patch,
    waitingTable(told, detail),
    heldTable(told, detail),
    level === 'names' || level === 'counts' ? '**Left out for length.** The plan file of the run holds all of it.' : '',
    '<sub>Updated when something changes; closes by itself when nothing differs.</sub>',
  )}\n`;
}

/** `2 alarms changed by hand, 1 subscription not there`. */
function headingOf({ findings }: ToldDrift): string {
  const { hands, gone, waiting, held } = findings;
  const said = [
    ...part(hands, 'changed by hand'),
    ...part(gone, 'not there'),
    ...part(waiting, 'waiting'),
    ...part(held, 'held'),
  ];
  return said.length === 0 ? 'nothing differs' : said.join(', ');
}

function part(findings: readonly Finding[], words: string): readonly string[] {
  return findings.length === 0 ? [] : [`${countKinds(findings.map(({ step }) => step))} ${words}`];
}

/** The codes of everything that is listed. */
export function codesListed(told: Pick<ToldDrift, 'findings'>): readonly string[] {
  return listed(told.findings).map(({ step }) => step.code);
}
