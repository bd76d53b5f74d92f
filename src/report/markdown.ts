import { type Action, addressOf, type Plan, type Step, showAddress } from '../core/types.ts';
import { type Group, groupSteps } from './groups.ts';
import { summaryOf } from './plan-json.ts';
import { wayOut } from './terminal.ts';
import { counted, fieldWords, usd, visible } from './words.ts';

const verbs: Record<Action, string> = {
  create: 'create',
  adopt: 'take over',
  update: 'update',
  replace: 'replace',
  delete: 'delete',
};

/** A plan as Markdown: heading, what is withheld, hazards, one row per cause, and the requests. */
export function renderMarkdown(plan: Plan): string {
  const cleared = plan.steps.filter((step) => step.withheld === null);
  const withheld = plan.steps.filter((step) => step.withheld !== null);
  const blocks = [
    `### ${code(plan.stack.stack)}: ${heading(plan)}`,
    table(['Withheld', 'What', 'Why, and the way out'], withheld.map(withheldRow)),
    table(['Hazard', 'Level', 'Why'], cleared.flatMap(hazardRows)),
    table(['', 'What', 'Now → after', 'Where'], groupSteps(cleared).map(groupRow)),
    `${usd(plan.cost.before)} → ${usd(plan.cost.after)} a month · plan ${plan.digest.slice(0, 12)}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function heading(plan: Plan): string {
  const { withheld, ...actions } = summaryOf(plan);
  const parts = (Object.keys(verbs) as Action[])
    .filter((action) => actions[action] > 0)
    .map((action) => `${actions[action]} to ${verbs[action]}`);
  if (withheld > 0) parts.push(`${withheld} withheld`);
  return parts.length === 0 ? 'nothing to do' : parts.join(', ');
}

function withheldRow(step: Step): readonly string[] {
  const fields = step.change.action === 'create' || step.change.action === 'delete' ? [] : step.change.fields;
  const what =
    fields.length === 0 ? verbs[step.change.action] : fields.map((field) => code(fieldWords(field))).join('<br>');
  return [code(showAddress(addressOf(step.change))), what, code(`${step.withheld ?? ''}${wayOut(step)}`)];
}

function hazardRows(step: Step): readonly (readonly string[])[] {
  return step.hazards.map(({ key, level, reason }) => [
    `${code(key)} ${code(showAddress(addressOf(step.change)))}`,
    level,
    code(reason),
  ]);
}

function groupRow(group: Group): readonly string[] {
  const names = group.steps.map((step) => code(showAddress(addressOf(step.change))));
  const what = names.length === 1 ? (names[0] as string) : `${counted(names.length, group.kind)}: ${names.join(', ')}`;
  const fields = group.fields.map((field) => code(fieldWords(field))).join('<br>');
  return [
    verbs[group.action],
    what,
    fields,
    group.source ? code(`${group.source.file}:${group.source.line}`) : 'no longer declared',
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Text that people wrote, as inline code that nothing in it can end: backticks and pipes are written as entities' look-alikes. */
function code(text: string): string {
  return `\`${visible(text).replaceAll('`', 'ˋ').replaceAll('|', '\\|')}\``;
}
