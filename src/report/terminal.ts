import { type Action, addressOf, type Hazard, type Plan, type Source, type Step, showAddress } from '../core/types.ts';
import { fieldsOf, type Group, groupSteps, namesOf } from './groups.ts';
import { summaryOf } from './plan-json.ts';
import { counted, duration, fieldWords, shorten, usd, visible } from './words.ts';

/** Colours as functions of text; a picocolors instance fits. */
export interface Colors {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** What the plan cost to make and what applying it will. */
export interface Effort {
  readonly reads: number;
  readonly readMs: number;
  readonly writes: number;
  readonly writeMs: number;
}

const signs: Record<Action, string> = { create: '+', adopt: '<', update: '~', replace: '±', delete: '-' };
const words: Record<Action, string> = {
  create: 'to create',
  adopt: 'to take over',
  update: 'to update',
  replace: 'to replace',
  delete: 'to delete',
};

/** A plan for a terminal: the summary first, then what is withheld, what is dangerous, and what each line of YAML causes. */
export function renderPlan(plan: Plan, effort: Effort, colors: Colors): string {
  const cleared = plan.steps.filter((step) => step.withheld === null);
  const withheld = plan.steps.filter((step) => step.withheld !== null);
  const { stack, account, region } = plan.stack;
  return [
    [colors.bold([stack, account, region].join(' · '))],
    [
      `  ${summaryLine(plan)}${colors.dim(`          ${counted(effort.reads, 'request')} in ${duration(effort.readMs)}`)}`,
    ],
    section('withheld', withheld, (steps) => steps.flatMap((step) => withheldLines(step, colors)), colors),
    section('hazards', dangerous(cleared), (steps) => steps.flatMap((step) => hazardLines(step, colors)), colors),
    groupSteps(cleared).flatMap((group) => groupLines(group, colors)),
    plan.notes.map((note) => `  ${colors.cyan('note')} ${visible(note.message)}  ${colors.dim(place(note))}`),
    [lastLine(plan, effort, colors)],
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
    .concat('\n');
}

function summaryLine(plan: Plan): string {
  const { withheld, ...actions } = summaryOf(plan);
  const parts = (Object.keys(words) as Action[])
    .filter((action) => actions[action] > 0)
    .map((action) => `${actions[action]} ${words[action]}`);
  if (withheld > 0) parts.push(`${withheld} withheld`);
  if (parts.length === 0) parts.push('nothing to do');
  return [...parts, `${plan.unchanged} unchanged`].join(' · ');
}

function section(
  title: string,
  steps: readonly Step[],
  lines: (steps: readonly Step[]) => string[],
  colors: Colors,
): string[] {
  return steps.length === 0 ? [] : [`  ${colors.yellow(title)}`, ...lines(steps)];
}

function withheldLines(step: Step, colors: Colors): string[] {
  const address = visible(showAddress(addressOf(step.change)));
  const fields = fieldsOf(step).map(fieldWords).slice(0, 3).join(', ');
  const what = fields || `${step.change.action}`;
  return [
    `    ${signs[step.change.action]} ${address}   ${what}`,
    colors.dim(`        ${visible(step.withheld ?? '')}${wayOut(step)}`),
  ];
}

/** How a person may clear a step that is left alone. */
export function wayOut(step: Step): string {
  const { withheld, change } = step;
  const address = showAddress(addressOf(change));
  if (withheld?.startsWith('by hand')) return `   --approve ${step.code} puts it back`;
  if (withheld?.startsWith('collision')) return `   --approve ${step.code} sends main's version`;
  if (withheld?.startsWith('unapproved')) return `   --approve ${step.code} sends it`;
  if (withheld?.startsWith('hold'))
    return `   monitoring hold ${change.action === 'create' ? '' : change.live.address.name} --release`;
  if (withheld?.startsWith('conflict: it exists')) return `   or --adopt '${address}'`;
  if (withheld?.startsWith('blocked hazard')) {
    const open = step.hazards.filter((hazard) => hazard.level === 'block');
    return `   ${open.map((hazard) => `--allow '${hazard.key}:${address}'`).join(' ')}`;
  }
  return '';
}

function dangerous(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step) => step.hazards.length > 0);
}

function hazardLines(step: Step, colors: Colors): string[] {
  const say = (hazard: Hazard): string =>
    hazard.level === 'block'
      ? colors.red(`${hazard.key} (allowed): ${hazard.reason}`)
      : `${hazard.key}: ${hazard.reason}`;
  return step.hazards.map((hazard) => `    ${visible(showAddress(addressOf(step.change)))}   ${visible(say(hazard))}`);
}

function groupLines(group: Group, colors: Colors): string[] {
  const sign = signs[group.action];
  const paint = {
    create: colors.green,
    adopt: colors.cyan,
    update: colors.yellow,
    replace: colors.red,
    delete: colors.red,
  }[group.action];
  const where = group.source ? place(group.source) : 'no longer declared';
  const many = group.steps.length > 1 ? `   ${counted(group.steps.length, group.kind)}` : '';
  const fields = group.fields.map(fieldWords);
  if (group.fields.length === 0 && group.action === 'update')
    fields.push('what we last applied is noted on it (tags only)');
  const shown = fields.slice(0, 12);
  if (fields.length > shown.length) shown.push(`… and ${counted(fields.length - shown.length, 'field')} more`);
  return [
    `  ${colors.dim(where)}${shown.length === 1 ? `   ${shown[0]}` : ''}${many}`,
    ...(shown.length > 1 ? shown.map((field) => `      ${field}`) : []),
    ...wrap(namesOf(group).map(visible), { first: `    ${paint(sign)} ${group.kind}.`, next: '        ' }),
  ];
}

function wrap(names: readonly string[], lead: { first: string; next: string }): string[] {
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

function lastLine(plan: Plan, { writes, writeMs }: Effort, colors: Colors): string {
  const money =
    plan.cost.before === null || plan.cost.after === null
      ? 'price unknown'
      : `${usd(plan.cost.before)} → ${usd(plan.cost.after)} a month`;
  const effort = writes === 0 ? 'nothing to send' : `apply: ${counted(writes, 'request')}, about ${duration(writeMs)}`;
  return `  ${effort} · ${money} · ${colors.dim(`plan ${plan.digest.slice(0, 12)}`)}`;
}

function place({ file, line }: Source): string {
  return `${visible(file)}:${line}`;
}
