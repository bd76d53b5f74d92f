import { type Action, addressOf, type Hazard, type Plan, reasonOf, type Step, type Withheld } from '../core/types.ts';
import { alike, fieldsOf, type Group, groupSteps, isOfHandsAlone } from './groups.ts';
import { code, type FieldCells, fieldCells, lines, named, place, reasonCell, table } from './markdown-cells.ts';
import { noteItems } from './notes.ts';
import { waysOut } from './way-out.ts';
import { counted, usd } from './words.ts';

const verbs: Record<Action, string> = {
  create: 'create',
  adopt: 'take over',
  update: 'update',
  replace: 'replace',
  delete: 'delete',
};

/** What is said of a step that changes no single field. */
const whole: Record<Action, string> = {
  create: 'new',
  adopt: 'our tags only: it is as declared',
  update: 'our tags only: what we last applied is noted on it',
  replace: 'made anew',
  delete: 'gone',
};

/** A plan as Markdown: heading, what is withheld and the way out, hazards, then one row for each line of YAML that causes something. */
export function renderMarkdown(plan: Plan): string {
  const cleared = plan.steps.filter((step) => step.withheld === null);
  const withheld = plan.steps.filter((step) => step.withheld !== null);
  const fields = fieldCells(plan);
  const blocks = [
    `### ${code(plan.stack.stack)}: ${heading(cleared, withheld)}`,
    table(
      ['Withheld', 'What', 'Why', 'Way out'],
      alike(withheld, (step) => lines([step.withheld ?? '', fields(fieldsOf(step)), ...hazardsOf(step)])).map((steps) =>
        withheldRow(steps, fields),
      ),
    ),
    withheld.some(isOfHands) ? HANDS : '',
    table(['Hazard', 'Why', 'Of'], hazardRows(cleared)),
    table(
      ['', 'What', 'Now → after', 'Where'],
      groupSteps(cleared).map((group) => groupRow(group, fields)),
    ),
    noteItems(plan.notes),
    footer(plan, cleared),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const HANDS =
  'What a hand changed may also be kept, by writing it into YAML, or left for a while: `monitoring hold ALARM --for 12h`.';

/** `create 1 topic, 2 alarms; update 6 alarms; 1 alarm withheld`. */
function heading(cleared: readonly Step[], withheld: readonly Step[]): string {
  const sent = (Object.keys(verbs) as Action[]).flatMap((action) => {
    const steps = cleared.filter((step) => step.change.action === action);
    return steps.length === 0 ? [] : [`${verbs[action]} ${countKinds(steps)}`];
  });
  const left = withheld.length === 0 ? [] : [`${countKinds(withheld)} withheld`];
  return [...sent, ...left].join('; ') || 'nothing to do';
}

function countKinds(steps: readonly Step[]): string {
  const kinds = steps.map((step) => addressOf(step.change).kind);
  return [...new Set(kinds)].map((kind) => counted(kinds.filter((one) => one === kind).length, kind)).join(', ');
}

function withheldRow(steps: readonly [Step, ...Step[]], fields: FieldCells): readonly string[] {
  const [first] = steps;
  const ways = waysOut(...steps).map(({ does, command }) => `${does}${command === null ? '' : `: ${code(command)}`}`);
  const unread = reasonOf(first.withheld as Withheld) === 'denied read';
  return [
    unread ? named(steps) : `${verbs[first.change.action]} ${named(steps)}`,
    withheldFields(first, fields),
    lines([reasonCell(first.withheld as Withheld), ...hazardsOf(first)]),
    lines(ways),
  ];
}

/** What a hand alone changed is told as the hand's doing; otherwise what sending it would do. */
function withheldFields(step: Step, fields: FieldCells): string {
  const changed = fieldsOf(step);
  if (!isOfHands(step) || changed.length === 0) return fields(changed);
  if (!isOfHandsAlone(step)) return lines(['live → main:', fields(changed)]);
  const done = changed.map((field) => ({ ...field, from: field.to, to: field.from, cause: null }));
  return lines(['a hand changed:', fields(done)]);
}

function isOfHands({ withheld }: Step): boolean {
  return withheld !== null && ['by hand', 'collision'].includes(reasonOf(withheld));
}

function hazardsOf({ hazards }: Step): readonly string[] {
  return hazards.map(({ key, reason }) => `${key}: ${code(reason)}`);
}

/** One row for each hazard and reason, whatever the number of steps that have it. */
function hazardRows(steps: readonly Step[]): readonly (readonly string[])[] {
  const single = steps.flatMap((step) => step.hazards.map((hazard) => ({ ...step, hazards: [hazard] })));
  return alike(single, (step) => lines(hazardsOf(step))).map((alikes) => {
    const [{ key, level, reason }] = alikes[0].hazards as readonly [Hazard];
    return [`${key}${level === 'block' ? ' (blocks; allowed)' : ''}`, code(reason), named(alikes)];
  });
}

function groupRow(group: Group, fields: FieldCells): readonly string[] {
  return [
    verbs[group.action],
    named(group.steps),
    group.fields.length > 0 ? fields(group.fields) : whole[group.action],
    group.source ? place(group.source) : 'no longer declared',
  ];
}

function footer({ cost, unchanged, digest }: Plan, cleared: readonly Step[]): string {
  const calls = cleared.reduce((sum, step) => sum + step.calls.length, 0);
  const money =
    cost.before === null || cost.after === null ? 'price unknown' : `${usd(cost.before)} → ${usd(cost.after)} a month`;
  return [counted(calls, 'request'), money, `${unchanged} unchanged`, `plan ${digest.slice(0, 12)}`].join(' · ');
}
