import { type Action, addressOf, type Hazard, type Plan, reasonOf, type Source, type Step } from '../core/types.ts';
import type { Colors } from './colors.ts';
import { alike, fieldsOf, type Group, groupSteps, isOfHandsAlone, namesOf } from './groups.ts';
import { noteLines } from './notes.ts';
import { summaryOf } from './plan-json.ts';
import { waysOut } from './way-out.ts';
import { counted, duration, fieldWords, usd, visible, wrap } from './words.ts';

/** What the plan cost to make and what applying it will. */
export interface Effort {
  readonly reads: number;
  readonly readMs: number;
  readonly writes: number;
  readonly writeMs: number;
}

const signs: Record<Action, string> = { create: '+', adopt: '<', update: '~', replace: '±', delete: '-' };
/** Fields of a step that is left alone; a plan as JSON has all of them. */
const MOST_WITHHELD = 6;

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
    withheldLines(withheld, colors),
    hazardLines(cleared, colors),
    groupSteps(cleared).flatMap((group) => groupLines(group, colors)),
    noteLines(plan.notes, colors),
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

function withheldLines(steps: readonly Step[], colors: Colors): string[] {
  if (steps.length === 0) return [];
  const groups = alike(steps, (step) => JSON.stringify([step.withheld, whatOf(step), step.hazards]));
  return [`  ${colors.yellow('withheld')}`, ...groups.flatMap((group) => withheldGroup(group, colors))];
}

function withheldGroup(steps: readonly [Step, ...Step[]], colors: Colors): string[] {
  const [first] = steps;
  const { kind } = addressOf(first.change);
  const sign = isUnread(first) ? '?' : signs[first.change.action];
  const blocking = first.hazards.filter(({ level }) => level === 'block');
  return [
    ...wrap(namesOf(steps).map(visible), { first: `    ${sign} ${kind}.`, next: '        ' }),
    ...whatOf(first),
    colors.dim(`        ${visible(first.withheld ?? '')}${wayOut(steps)}`),
    ...blocking.map((hazard) => `        ${hazardWords(hazard, '', colors)}`),
  ];
}

/** `   put back: --approve …`. */
function wayOut(steps: readonly Step[]): string {
  return waysOut(...steps)
    .map(({ does, command }) => `   ${does}${command === null ? '' : `: ${command}`}`)
    .join('');
}

/** What a step would change; where hands alone changed it, what they did. Of what may not be read nobody knows. */
function whatOf(step: Step): string[] {
  const fields = fieldsOf(step);
  if (fields.length === 0) return isUnread(step) ? [] : [`        ${step.change.action}`];
  const byHand = isOfHandsAlone(step);
  const words = fields.map((field) => fieldWords(byHand ? { ...field, from: field.to, to: field.from } : field));
  const shown = words.slice(0, MOST_WITHHELD);
  if (words.length > shown.length) shown.push(`and ${counted(words.length - shown.length, 'field')} more`);
  return wrap(shown, { first: `        ${byHand ? 'a hand changed ' : ''}`, next: '          ' });
}

function isUnread({ withheld }: Step): boolean {
  return withheld !== null && reasonOf(withheld) === 'denied read';
}

function hazardLines(steps: readonly Step[], colors: Colors): string[] {
  const dangerous = steps.filter((step) => step.hazards.length > 0);
  if (dangerous.length === 0) return [];
  const said = (step: Step): string =>
    step.hazards.map((hazard) => hazardWords(hazard, ' (allowed)', colors)).join('; ');
  const lines = alike(dangerous, said).flatMap((group) => {
    const [first] = group;
    const { kind } = addressOf(first.change);
    return [`    ${said(first)}`, ...wrap(namesOf(group).map(visible), { first: `      ${kind}.`, next: '        ' })];
  });
  return [`  ${colors.yellow('hazards')}`, ...lines];
}

/** `status`: what is said of one that blocks. */
function hazardWords({ key, level, reason }: Hazard, status: string, colors: Colors): string {
  const text = visible(`${key}${level === 'block' ? status : ''}: ${reason}`);
  return level === 'block' ? colors.red(text) : text;
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
  const when = group.steps.some(({ conditional }) => conditional) ? colors.dim('   if it differs: not read here') : '';
  const fields = group.fields.map(fieldWords);
  if (group.fields.length === 0 && group.action === 'update')
    fields.push('what we last applied is noted on it (tags only)');
  const shown = fields.slice(0, 12);
  if (fields.length > shown.length) shown.push(`… and ${counted(fields.length - shown.length, 'field')} more`);
  return [
    `  ${colors.dim(where)}${shown.length === 1 ? `   ${shown[0]}` : ''}${many}${when}`,
    ...(shown.length > 1 ? shown.map((field) => `      ${field}`) : []),
    ...wrap(namesOf(group.steps).map(visible), { first: `    ${paint(sign)} ${group.kind}.`, next: '        ' }),
  ];
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
