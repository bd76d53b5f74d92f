import {
  type Action,
  addressOf,
  type FieldChange,
  type Hazard,
  type Plan,
  type Problem,
  reasonOf,
  type Source,
  type Step,
  showAddress,
  type Withheld,
} from '../core/types.ts';
import { fieldsOf, type Group, groupSteps, namesOf } from './groups.ts';
import { waysOut } from './way-out.ts';
import { counted, usd, visible, wholeFieldWords } from './words.ts';

const verbs: Record<Action, string> = {
  create: 'create',
  adopt: 'take over',
  update: 'update',
  replace: 'replace',
  delete: 'delete',
};
const FIELDS_SHOWN = 12;

/** A plan as Markdown: heading, what is withheld and the way out, hazards, then one row for each line of YAML that causes something. */
export function renderMarkdown(plan: Plan): string {
  const cleared = plan.steps.filter((step) => step.withheld === null);
  const withheld = plan.steps.filter((step) => step.withheld !== null);
  const show = fieldCell(plan);
  const blocks = [
    `### ${code(plan.stack.stack)}: ${heading(cleared, withheld)}`,
    table(
      ['Withheld', 'Live → main', 'Why', 'Way out'],
      withheld.map((step) => withheldRow(step, show)),
    ),
    table(['Hazard', 'Of', 'Why'], hazardRows(cleared)),
    table(
      ['', 'What', 'Now → after', 'Where'],
      groupSteps(cleared).map((group) => groupRow(group, show)),
    ),
    plan.notes.map(noteLine).join('\n'),
    footer(plan, cleared),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** `create 1 topic and 2 alarms, update 6 alarms; 1 alarm withheld`. */
function heading(cleared: readonly Step[], withheld: readonly Step[]): string {
  const sent = (Object.keys(verbs) as Action[]).flatMap((action) => {
    const steps = cleared.filter((step) => step.change.action === action);
    return steps.length === 0 ? [] : [`${verbs[action]} ${countKinds(steps)}`];
  });
  const parts = [sent.join(', '), withheld.length === 0 ? '' : `${countKinds(withheld)} withheld`];
  return parts.filter((part) => part !== '').join('; ') || 'nothing to do';
}

function countKinds(steps: readonly Step[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of steps.map((step) => addressOf(step.change))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => counted(count, kind)).join(' and ');
}

function withheldRow(step: Step, show: (field: FieldChange) => string): readonly string[] {
  const { change, hazards } = step;
  const why = [reasonCell(step.withheld as Withheld), ...hazards.map(({ key, reason }) => `${key}: ${code(reason)}`)];
  const ways = waysOut(step).map(({ does, command }) => `${does}${command === null ? '' : ` ${code(command)}`}`);
  return [
    `${verbs[change.action]} ${code(showAddress(addressOf(change)))}`,
    fieldLines(fieldsOf(step), show),
    why.join('<br>'),
    ways.join('<br>'),
  ];
}

function reasonCell(withheld: Withheld): string {
  const reason = reasonOf(withheld);
  const meaning = withheld.slice(`${reason}: `.length);
  return `**${reason}**${meaning === '' ? '' : `: ${code(meaning)}`}`;
}

/** One row for each hazard and reason, whatever the number of steps that have it. */
function hazardRows(steps: readonly Step[]): readonly (readonly string[])[] {
  const rows = new Map<string, { hazard: Hazard; of: string[] }>();
  for (const step of steps) {
    for (const hazard of step.hazards) {
      const key = `${hazard.key} ${hazard.reason}`;
      const row = rows.get(key) ?? { hazard, of: [] };
      rows.set(key, { ...row, of: [...row.of, code(showAddress(addressOf(step.change)))] });
    }
  }
  return [...rows.values()].map(({ hazard: { key, level, reason }, of }) => [
    `${code(key)}${level === 'block' ? ' (blocks, allowed)' : ''}`,
    of.join(', '),
    code(reason),
  ]);
}

function groupRow(group: Group, show: (field: FieldChange) => string): readonly string[] {
  const names = namesOf(group).map(code);
  const what =
    names.length === 1 ? `${group.kind} ${names[0]}` : `${counted(names.length, group.kind)}: ${names.join(' · ')}`;
  const tagsOnly = group.action === 'update' && group.fields.length === 0;
  return [
    verbs[group.action],
    what,
    tagsOnly ? 'our tags only: what we last applied is noted on it' : fieldLines(group.fields, show),
    group.source ? place(group.source) : 'no longer declared',
  ];
}

/** Says why a field differs where that is not what main just said. */
function fieldCell({ steps }: Plan): (field: FieldChange) => string {
  const base = steps.some((step) => step.cause === 'this change');
  return (field) => {
    const plainCause = field.cause === 'this change' || (field.cause === 'not yet applied' && !base);
    const cause = field.cause === null || plainCause ? '' : ` (${field.cause})`;
    return `${code(wholeFieldWords(field))}${cause}`;
  };
}

function fieldLines(fields: readonly FieldChange[], show: (field: FieldChange) => string): string {
  const lines = fields.slice(0, FIELDS_SHOWN).map(show);
  const more = fields.length - lines.length;
  return [...lines, ...(more > 0 ? [`… and ${counted(more, 'field')} more`] : [])].join('<br>');
}

function noteLine(note: Problem): string {
  return `- ${code(note.message)} (${place(note)})`;
}

function footer({ cost, unchanged, digest }: Plan, cleared: readonly Step[]): string {
  const calls = cleared.reduce((sum, step) => sum + step.calls.length, 0);
  const money =
    cost.before === null || cost.after === null ? 'price unknown' : `${usd(cost.before)} → ${usd(cost.after)} a month`;
  return [counted(calls, 'request'), money, `${unchanged} unchanged`, `plan ${digest.slice(0, 12)}`].join(' · ');
}

function place({ file, line }: Source): string {
  return code(`${file}:${line}`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * Text that people or AWS wrote, as inline code, where it mentions nobody and links nothing. Nothing in it can end the code: a backtick
 * is written as its look-alike, a pipe so that it ends no cell.
 */
function code(text: string): string {
  return `\`${visible(text || '""')
    .replaceAll('`', 'ˋ')
    .replace(/(\\*)\|/g, '$1$1\\|')}\``;
}
