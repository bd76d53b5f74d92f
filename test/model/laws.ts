import { canonical } from '../../src/core/json.ts';
import type { Plan } from '../../src/core/types.ts';
import type { Account } from './account.ts';
import { nameOf, planOfMain, type State, said } from './machine.ts';

/** One request of a run: what it was sent for, and what it made of the account. */
export interface Sent {
  readonly state: State;
  readonly plan: Plan;
  /** Codes that a person named. */
  readonly codes: readonly string[];
  readonly before: Account;
  readonly after: Account;
}

const FOREIGN = ['thing.foreign', 'thing.stranger', 'untagged.stranger'];

/** What one request broke; nothing, if all is well. */
export function brokenBy(sent: Sent): readonly string[] {
  const names = new Set([...Object.keys(sent.before), ...Object.keys(sent.after)]);
  return [...names].flatMap((address) => {
    const [was, is] = [sent.before[address], sent.after[address]];
    if (canonical(was ?? null) === canonical(is ?? null)) return [];
    return [
      ...(FOREIGN.includes(address) ? [`touched ${address}, which is not ours`] : []),
      ...(was?.tags?.['monitoring:hold'] ? [`touched ${address}, which is held`] : []),
      ...(canonical(was?.spec ?? null) === canonical(is?.spec ?? null) ? [] : specBroken(address, sent)),
    ];
  });
}

function specBroken(address: string, { state, plan, codes, before, after }: Sent): readonly string[] {
  const step = plan.steps.find((one) => nameOf(one) === address);
  const named = step !== undefined && codes.includes(step.code);
  const counting = state.merged.flatMap((pull) => state.comments[pull] ?? []);
  const shown = new Set(counting.flatMap((comment) => comment.shown));
  const [was, is] = [before[address], after[address]];
  const broken: string[] = [];
  if (!is && !state.allow.includes(address)) broken.push(`deleted ${address}, which was blocked`);
  if (named) return broken;
  const sends = !is
    ? [`${address} delete`]
    : [
        ...(was ? [] : [`${address} create`]),
        ...Object.keys(is.spec)
          .filter((field) => canonical(was?.spec[field] ?? null) !== canonical(is.spec[field] ?? null))
          .map((field) => said(address, field, is.spec[field] ?? null)),
      ];
  broken.push(...sends.filter((one) => !shown.has(one)).map((one) => `sent what was never shown: ${one}`));
  const overridden = counting.some(({ seen }) => was && seen[address] === canonical(was.spec));
  const tagged = was !== undefined && was.tags !== null;
  if (tagged && is && state.hands[address] && !overridden) broken.push(`lost what a hand made of ${address}`);
  return broken;
}

/** What is wrong after a run that came to its end without a failure. */
export function leftBy(state: State, codes: readonly string[]): readonly string[] {
  const left = planOfMain(state, codes).steps.filter(({ withheld }) => withheld === null);
  return left.map((step) => `a green run left ${step.change.action} ${nameOf(step)}`);
}
