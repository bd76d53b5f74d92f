import { noteItems } from '../notes.ts';
import { endPointsIn, type Redact, redacted, redaction } from '../redact.ts';
import { shorten } from '../words.ts';
import { changesTable, onMerge } from './changes.ts';
import { footer, leftOut } from './footer.ts';
import { byHand, collisions, following, waiting } from './hands.ts';
import { hazards } from './hazards.ts';
import { heading } from './heading.ts';
import { isTooLong } from './marker.ts';
import { partsOf } from './parts.ts';
import { requestsFold } from './requests.ts';
import { type Detail, markerOf, type Told } from './told.ts';
import { blocks, capped, sentence, type View } from './view.ts';
import { withheldTable } from './withheld.ts';

/** The comment for a plan with as much detail as told, without the marker's line, however long. */
export function renderAt(told: Told, detail: Detail): string {
  const parts = partsOf(told.plan, told.base);
  const view: View = { ...redacted({ told, parts }, redactionOf(told)), detail };
  const body = blocks(
    heading(view),
    remarks(view),
    changesTable(view),
    onMerge(view),
    hazards(view),
    withheldTable(view),
    collisions(view),
    byHand(view),
    waiting(view),
    following(view),
    notes(view),
    requestsFold(view),
    leftOut(view),
    footer(view),
  );
  return `${body}\n`;
}

function remarks({ told, detail }: View): string {
  const entries = told.plan.approvals.length + told.over.length;
  const tooLong = `This is more than a comment can approve: ${entries} entries. After the merge the apply run withholds it and prints the codes that send it.`;
  const said = [...told.remarks, ...(isTooLong(markerOf(told)) ? [tooLong] : [])];
  const items = said.map((text) => `- ${sentence(text, detail)}`);
  return capped(items, detail, (left) => `- … and ${left} more`).join('\n');
}

function notes({ told, detail }: View): string {
  const short = (text: string): string => shorten(text, detail.width);
  const cut = told.plan.notes.map((note) => ({
    ...note,
    message: short(note.message),
    file: short(note.file),
    ...(note.suggestion !== undefined && { suggestion: short(note.suggestion) }),
    ...(note.addresses && { addresses: note.addresses.slice(0, detail.names * 2).map(short) }),
  }));
  const items = cut.map((note) => noteItems([note]));
  return capped(items, detail, (left) => `- … and ${left} more`).join('\n');
}

function redactionOf({ plan, hidden }: Told): Redact {
  return redaction({
    endPoints: new Set([...endPointsIn(plan.steps), ...(hidden?.endPoints ?? [])]),
    secrets: hidden?.secrets ?? new Set(),
  });
}
