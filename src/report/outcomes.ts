import type { Json } from '../core/json.ts';
import type { CallError } from '../core/port.ts';
import { addressOf, type Outcome, type Plan, reasonOf, type Step, showAddress } from '../core/types.ts';
import type { Colors } from './colors.ts';
import { alike, namesOf, sourceOf } from './groups.ts';
import { counted, visible, wrap } from './words.ts';

interface Applied {
  readonly outcomes: ReadonlyMap<Step, Outcome>;
  /** A plan of the account as it is now; null when the run was stopped. */
  readonly after: Plan | null;
  /** Why the account could not be read again, or null. */
  readonly unread: CallError | null;
}

/** Hands and holds: somebody decided that; everything else that is withheld wants a decision. */
export function isSomebodysDecision({ withheld }: Step): boolean {
  return withheld === null || ['by hand', 'hold'].includes(reasonOf(withheld));
}

/** What became of a plan: what failed and why, what was skipped or is left, and whether the account is as desired now. */
export function renderOutcomes(applied: Applied, colors: Colors): string {
  const { outcomes } = applied;
  const count = [...outcomes.values()].filter(({ status }) => status === 'applied').length;
  const left = [...outcomes.keys()].filter((step) => outcomes.get(step)?.status !== 'applied');
  const said = (step: Step): string => wordsOf(step, outcomes.get(step) as Outcome, colors).join(' ');
  const lines = alike(left, said).flatMap((steps) => linesOf(steps, outcomes.get(steps[0]) as Outcome, colors));
  if (outcomes.size > 0) lines.push(`  ${count} of ${counted(outcomes.size, 'step')} applied`);
  return `${[...lines, `  ${verdict(applied, colors)}`].join('\n')}\n`;
}

/** The same for programs: one entry a step that was sent or should have been. */
export function outcomesJson(outcomes: ReadonlyMap<Step, Outcome>): Json {
  return [...outcomes].map(([step, outcome]) => ({
    address: showAddress(addressOf(step.change)),
    status: outcome.status,
    ...(outcome.status === 'failed' && { op: outcome.call.op, error: { ...outcome.error } }),
    ...(outcome.status === 'skipped' && { because: showAddress(outcome.because) }),
  }));
}

/** `  skipped alarm.Auth-High-CPU · Billing   because topic.alerts was not applied`: one line for all of which the same is to say. */
function linesOf(steps: readonly [Step, ...Step[]], outcome: Outcome, colors: Colors): string[] {
  const [word = '', said = ''] = wordsOf(steps[0], outcome, colors);
  const { kind } = addressOf(steps[0].change);
  const lines = wrap(namesOf(steps).map(visible), { first: `  ${word} ${kind}.`, next: '          ' });
  return [...lines.slice(0, -1), `${lines.at(-1)}   ${said}`];
}

/** What became of a step, in a word and in detail. */
function wordsOf(step: Step, outcome: Outcome, colors: Colors): readonly string[] {
  switch (outcome.status) {
    case 'applied':
      return [];
    case 'failed':
      return [colors.red('failed '), `${visible(outcome.error.message)}${where(step, colors)}`];
    case 'skipped':
      return [colors.yellow('skipped'), `because ${visible(showAddress(outcome.because))} was not applied`];
    case 'stopped':
      return [
        colors.yellow('left   '),
        outcome.sent > 0 ? `${counted(outcome.sent, 'request')} sent, the rest not` : 'not sent',
      ];
    default:
      return outcome satisfies never;
  }
}

/** `  monitoring/profiles/api.yaml:12`; nothing of what is declared no longer. */
function where(step: Step, colors: Colors): string {
  const source = sourceOf(step);
  return source ? `  ${colors.dim(`${visible(source.file)}:${source.line}`)}` : '';
}

function verdict({ after, unread, outcomes }: Applied, colors: Colors): string {
  if (unread) return colors.red(`what is there now could not be read: ${visible(unread.message)}`);
  if (after === null) return colors.yellow('stopped: run apply again for the rest');
  const withheld = after.steps.filter((step) => step.withheld !== null).length;
  const left = after.steps.length - withheld;
  const but = withheld > 0 ? `, ${withheld} withheld` : '';
  if (left > 0) return colors.red(`not converged: ${counted(left, 'step')} would still be sent${but}`);
  const wanting = after.steps.filter((step) => !isSomebodysDecision(step)).length;
  if (wanting > 0)
    return colors.yellow(`sent what could be sent; ${counted(wanting, 'withheld step')} waiting for a word`);
  return colors.green(
    outcomes.size > 0 ? `converged: listed again, nothing is left to send${but}` : `nothing to send${but}`,
  );
}
