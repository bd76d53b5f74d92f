import { addressOf, type Hazard, reasonOf, type Step, showAddress } from '../../core/types.ts';
import { alike, fieldsOf, isOfHandsAlone } from '../groups.ts';
import { lines, table } from '../markdown-cells.ts';
import { verbs } from './changes.ts';
import {
  alert,
  blocks,
  capped,
  code,
  countKinds,
  fieldsFor,
  named,
  plainly,
  reasonCell,
  undone,
  type View,
} from './view.ts';
import { approving } from './ways.ts';

/** Resources that a hand changed and this pull request changes too: both sides, and what merging undoes. */
export function collisions(view: View): string {
  const { parts, detail } = view;
  const steps = parts.ours.filter(({ code: key }) => parts.collisions.has(key));
  if (steps.length === 0) return '';
  const cells = fieldsFor(view);
  const rows = alike(steps, (step) => JSON.stringify(fieldsOf(step).map(({ path, from, to }) => [path, from, to]))).map(
    (some) => {
      const fields = fieldsOf(some[0]);
      const byHand = fields.filter(({ cause }) => cause === 'by hand');
      return [
        named(some, detail),
        cells(fields.filter(({ cause }) => cause !== 'by hand')) || 'nothing besides',
        byHand.length > 0 ? cells(undone(byHand)) : 'what the hand wrote there',
      ];
    },
  );
  return blocks(
    alert('WARNING', [
      `**Changed by hand, and by this pull request too: ${countKinds(steps)}.** Sending this pull request's side undoes the hand's. Merging does that only while AWS holds what is shown here.`,
    ]),
    table(
      ['What', 'Now, with the hand → after merge', 'Merging undoes'],
      capped(rows, detail, (left) => ['…', `and ${left} more rows`, '']),
    ),
  );
}

/** What hands changed and this pull request does not: silencing ones first, field by field, and what may be done about it. */
export function byHand(view: View): string {
  const { parts } = view;
  if (parts.hands.length === 0) return '';
  const items = [...alike(parts.hands, (step) => saidOf(step, view))]
    .sort(([a], [b]) => worst(b, view) - worst(a, view))
    .map((steps) => `- ${named(steps, view.detail)}: ${saidOf(steps[0], view)}`);
  return blocks(
    alert('WARNING', [
      `**Changed by hand, not by this pull request: ${countKinds(parts.hands)}.** Merging leaves this as it is.`,
      ...capped(items, view.detail, (left) => `- … and ${left} more`),
    ]),
    `Put back: ${approving(parts.hands)} · keep: write it into YAML · leave for a while: \`monitoring hold ALARM --for 12h\``,
  );
}

function saidOf(step: Step, view: View): string {
  const { detail } = view;
  const cells = fieldsFor(view);
  const fields = fieldsOf(step);
  const hazards = hazardsOf(step, view).map(({ key, level, reason }) =>
    level === 'block' ? `**${key}**, ${code(reason, detail)}` : key,
  );
  const changed = isOfHandsAlone(step) ? cells(undone(fields)) : lines(['live → main:', cells(fields)]);
  const plain = step.withheld === 'by hand: main still wants what we left there';
  return lines([
    [...hazards, changed].filter((part) => part !== '').join(': '),
    step.withheld === null || plain ? '' : reasonCell(step.withheld, detail),
  ]);
}

/** 2: nobody hears it any more; 1: it fires less. */
function worst(step: Step, view: View): number {
  return Math.max(0, ...hazardsOf(step, view).map(({ level }) => (level === 'block' ? 2 : 1)));
}

function hazardsOf({ change }: Step, { told }: View): readonly Hazard[] {
  return told.handHazards?.get(showAddress(addressOf(change))) ?? [];
}

/** Main wants it already: the next apply sends it, or says why not. */
export function waiting(view: View): string {
  const { parts, detail } = view;
  if (parts.waiting.length === 0) return '';
  const items = alike(parts.waiting, (step) => waitingWords(step, view)).map(
    (steps) => `- ${verbs[steps[0].change.action]} ${named(steps, detail)}${after(': ', waitingWords(steps[0], view))}`,
  );
  return [
    `**Not yet applied, not by this pull request: ${countKinds(parts.waiting)}.** Main wants it already; the next apply sends it, or says why not.`,
    '',
    ...capped(items, detail, (left) => `- … and ${left} more`),
  ].join('\n');
}

function waitingWords(step: Step, view: View): string {
  const { withheld } = step;
  const kept = withheld === null || reasonOf(withheld) === 'unapproved' ? '' : reasonCell(withheld, view.detail);
  return lines([fieldsFor(view)(plainly(fieldsOf(step))), kept]);
}

/** What follows by itself: a look-up's new answer, and marks that are renewed. */
export function following(view: View): string {
  const { parts, detail } = view;
  const answers = alike(parts.lookUps, (step) => answerWords(step, view)).map(
    (steps) => `- ${named(steps, detail)}: ${answerWords(steps[0], view)}`,
  );
  return blocks(
    answers.length === 0
      ? ''
      : [
          `**A look-up has a new answer: ${countKinds(parts.lookUps)} follow.** The next apply sends it; it needs no approval.`,
          '',
          ...capped(answers, detail, (left) => `- … and ${left} more`),
        ].join('\n'),
    renewed(view),
  );
}

function answerWords(step: Step, view: View): string {
  const kept = step.withheld === null ? '' : reasonCell(step.withheld, view.detail);
  return lines([fieldsFor(view)(plainly(fieldsOf(step))), kept]);
}

function renewed({ parts, detail }: View): string {
  const accepted = ({ change }: Step): boolean => change.action === 'update' && change.live.touched === true;
  const said = (lead: string, steps: readonly Step[]): string =>
    alike(steps, () => '')
      .map((some) => `**${lead}, only our mark is renewed:** ${named(some, detail)}`)
      .join('\n\n');
  return blocks(
    said('What a hand changed is declared now', parts.noted.filter(accepted)),
    said(
      'As declared',
      parts.noted.filter((step) => !accepted(step)),
    ),
  );
}

function after(lead: string, text: string): string {
  return text === '' ? '' : `${lead}${text}`;
}
