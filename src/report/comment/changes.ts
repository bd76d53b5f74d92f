import { type Action, addressOf, type FieldChange, reasonOf, type Step, showAddress } from '../../core/types.ts';
import { fieldsOf, groupSteps } from '../groups.ts';
import { lines, place, table } from '../markdown-cells.ts';
import { counted, duration, usd } from '../words.ts';
import { notified } from './notified.ts';
import { isBlocked } from './parts.ts';
import { type Row, rowsOf } from './rows.ts';
import { capped, code, countKinds, fieldsFor, named, namesOf, type View } from './view.ts';

/** Of a line that does not do the same to all so many are told in its row; all of them unfold below. */
const VARIANTS = 2;
/** Characters of JSON that a row may hold. */
const LONG_VALUE = 60;
/** What the account's quotas ask for is known; what the network adds is not. */
const A_MOMENT_MS = 1_000;

export const verbs: Record<Action, string> = {
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
  update: 'our tags only',
  replace: 'made anew',
  delete: 'gone',
};

/** What this pull request changes: one row for each line of YAML that causes something, what is kept back first. */
export function changesTable(view: View): string {
  const { told, detail, parts } = view;
  const backtest = told.backtest ? [`Last ${told.backtest.days} days`] : [];
  const head = ['', 'What', 'Now → after merge', 'Where', ...backtest];
  if (detail.level === 'counts') return table(head.slice(0, 4), countRows(view));
  const rows = states(view).flatMap(([state, steps]) =>
    rowsOf(steps, follower(view)).map((row) => [
      state,
      named(row.steps, detail),
      nowAndAfter(row, view),
      where(row),
      ...(told.backtest ? [fired(row, view)] : []),
    ]),
  );
  const note = parts.causesKnown ? '' : 'What main said is not known, so this holds what waited before as well.';
  return [note, table(head, rows)].filter((part) => part !== '').join('\n\n');
}

/** Steps by what becomes of them, in words: blocked, withheld, then what is sent, last what only follows other declarations. */
function states(view: View): readonly (readonly [string, readonly Step[]])[] {
  const { parts } = view;
  const follows = follower(view);
  const ranked = [isBlocked, ({ withheld }: Step) => withheld !== null, (step: Step) => !follows(step), () => true];
  const byState = new Map<string, { rank: number; steps: Step[] }>();
  for (const step of parts.ours) {
    const said = stateOf(step, parts.collisions);
    const state = said === verbs.update && follows(step) ? 'follows' : said;
    const known = byState.get(state) ?? { rank: ranked.findIndex((is) => is(step)), steps: [] };
    known.steps.push(step);
    byState.set(state, known);
  }
  return [...byState].sort(([, a], [, b]) => a.rank - b.rank).map(([state, { steps }]) => [state, steps]);
}

/** True for what changes although its own declaration does not. */
function follower({ told }: View): (step: Step) => boolean {
  return ({ change }) => change.action === 'update' && told.follows?.has(showAddress(addressOf(change))) === true;
}

function stateOf(step: Step, collisions: ReadonlySet<string>): string {
  const verb = verbs[step.change.action];
  if (isBlocked(step)) return `**blocked:** ${verb}`;
  // Whether it is there is not known, so nor is what would be done.
  if (step.withheld !== null && reasonOf(step.withheld) === 'denied read') return 'withheld: not read';
  if (step.withheld !== null) return `withheld: ${verb}`;
  if (step.conditional) return `${verb}, if it differs`;
  return collisions.has(step.code) ? `${verb}, over a hand` : verb;
}

function where({ sources: [first, ...others] }: Row): string {
  if (!first) return 'no longer declared';
  return `${place(first)}${others.length > 0 ? ` and ${counted(others.length, 'line')} more` : ''}`;
}

function nowAndAfter({ variants }: Row, view: View): string {
  const cells = fieldsFor(view);
  const words = ([step]: readonly [Step, ...Step[]]): string =>
    cells(fieldsOf(step).map(inShort)) || whole[step.change.action];
  const said = [...new Set(variants.map(words))];
  if (said.length < 2) return said.join('');
  const shown = variants.slice(0, VARIANTS).map((steps) => `${namesOf(steps, view.detail)}: ${words(steps)}`);
  const more = variants.slice(VARIANTS).flat().length;
  return lines([...shown, more > 0 ? `… and ${more} more, each as it unfolds below` : '']);
}

/** Something of many parts that came, such as a widget, is named; its parts unfold below. */
function inShort(field: FieldChange): FieldChange {
  const { from, to, words } = field;
  const long = from === null && words?.added !== undefined && JSON.stringify(to).length > LONG_VALUE;
  return long ? { ...field, to: true } : field;
}

/** What the replay of each says; once where all say the same. */
function fired({ steps }: Row, { told, detail }: View): string {
  const said = steps.flatMap(({ change }) => {
    const words = told.backtest?.fired.get(showAddress(addressOf(change)));
    return words === undefined ? [] : [{ words, name: addressOf(change).name }];
  });
  const [first] = said;
  if (first && said.length === steps.length && said.every(({ words }) => words === first.words))
    return code(first.words, detail);
  const shown = said.slice(0, detail.names).map(({ name, words }) => `${code(name, detail)} ${code(words, detail)}`);
  return lines([...shown, said.length > shown.length ? `… and ${said.length - shown.length} more` : '']);
}

/** Numbers by what happens, kind and file. */
function countRows(view: View): readonly (readonly string[])[] {
  const { detail } = view;
  const rows = states(view).flatMap(([state, steps]) =>
    [...byFile(steps)].map(([file, some]) => {
      const fields = some.reduce((sum, step) => sum + fieldsOf(step).length, 0);
      const what = fields > 0 ? counted(fields, 'field') : whole[some[0]?.change.action ?? 'update'];
      return [state, countKinds(some), what, file === '' ? 'no longer declared' : code(file, detail)];
    }),
  );
  return capped(rows, detail, (left) => ['…', `and ${left} more rows`, '', '']);
}

function byFile(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const files = new Map<string, Step[]>();
  for (const { source, steps: some } of groupSteps(steps)) {
    const file = source?.file ?? '';
    files.set(file, [...(files.get(file) ?? []), ...some]);
  }
  return files;
}

/** What merging does at once: who is notified, requests, time, money, and what is sent only where it differs. */
export function onMerge(view: View): string {
  const { told, parts } = view;
  const hearers = notified(view);
  const { requests, ms } = told.effort;
  const { before, after } = told.plan.cost;
  const sent =
    requests === 0
      ? 'nothing is sent'
      : `${counted(requests, 'request')}, about ${duration(Math.max(ms, A_MOMENT_MS))}`;
  // A dollar sign outside of code might begin a formula.
  const money = before === after ? `\`${usd(after)}\` a month as before` : `\`${usd(before)} → ${usd(after)}\` a month`;
  const unread = parts.ours.filter(({ conditional, withheld }) => conditional && withheld === null);
  return lines([
    `**On merge:** ${hearers === '' && requests > 0 ? 'nobody is notified · ' : ''}${sent} · ${money}`,
    hearers ?? '',
    unread.length === 0
      ? ''
      : `${countKinds(unread)} ${unread.length === 1 ? 'is sent only if it differs: the role of plans may not read it' : 'are sent only if they differ: the role of plans may not read them'}, so what is there now is told as the repository said before.`,
  ]);
}
