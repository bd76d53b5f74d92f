import { canonical, digest, type Json } from '../../src/core/json.ts';
import { HOLD_TAG } from '../../src/core/tags.ts';
import type { Spec } from '../../src/core/types.ts';
import type { Account } from './account.ts';
import { brokenBy, leftBy } from './laws.ts';
import { commentOn, type Declared, type Pull, planOfMain, requestsOf, type State, sent } from './machine.ts';

/** What may happen, and for how long. */
export interface Scope {
  readonly main: Declared;
  /** What is there besides, and is not ours. */
  readonly besides?: Account;
  readonly pulls: { readonly [name: string]: Pull };
  /** What somebody pushes to main past review. */
  readonly push?: Pull;
  /** What a hand makes of resources; null: it deletes them. */
  readonly hands: { readonly [address: string]: Spec | null };
  /** What is held, and let go. */
  readonly holds?: readonly string[];
  readonly depth: number;
}

export interface Explored {
  readonly states: number;
  readonly runs: number;
  /** What broke, with the shortest way there. */
  readonly broken: readonly string[];
}

interface Way {
  readonly state: State;
  readonly steps: readonly string[];
}

/** Every state that is reached in so many steps, breadth first; stops at the first steps that break something. */
export async function explore(scope: Scope): Promise<Explored> {
  const start = await beginning(scope);
  const seen = new Set([keyOf(start)]);
  let edge: readonly Way[] = [{ state: start, steps: [] }];
  let runs = 0;
  for (let depth = 0; depth < scope.depth && edge.length > 0; depth += 1) {
    const next: Way[] = [];
    for (const { state, steps } of edge) {
      const moves = [...movesOf(state, scope)];
      const ended = await runsOf(state);
      runs += ended.runs;
      if (ended.broken.length > 0)
        return {
          states: seen.size,
          runs,
          broken: ended.broken.map((one) => `${[...steps, 'apply'].join(' → ')}: ${one}`),
        };
      for (const [name, reached] of [...moves, ...ended.reached]) {
        const key = keyOf(reached);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ state: reached, steps: [...steps, name] });
      }
    }
    edge = next;
  }
  return { states: seen.size, runs, broken: [] };
}

function keyOf(state: State): string {
  return digest(state as unknown as Json);
}

/** Main's declarations, applied, beside what others made. */
async function beginning({ main, besides = {}, pulls }: Scope): Promise<State> {
  const comments = Object.fromEntries(Object.keys(pulls).map((name) => [name, null]));
  const empty: State = { main, allow: [], account: besides, comments, merged: [], hands: {} };
  const codes = planOfMain(empty).steps.map(({ code }) => code);
  const states = await sent(besides, planOfMain(empty, codes), Number.POSITIVE_INFINITY);
  return { ...empty, account: states.at(-1) as Account };
}

type Move = readonly [string, State];

function* movesOf(state: State, { pulls, push, hands, holds = [] }: Scope): Generator<Move> {
  for (const [name, pull] of Object.entries(pulls)) {
    if (state.merged.includes(name)) continue;
    yield [`plan ${name}`, { ...state, comments: { ...state.comments, [name]: commentOn(state, pull) } }];
    yield [`merge ${name}`, mergedInto({ ...state, merged: [...state.merged, name].sort() }, pull)];
  }
  if (push) yield ['push', mergedInto(state, push)];
  for (const [address, spec] of Object.entries(hands)) {
    const was = state.account[address];
    if (!was) continue;
    const { [address]: _, ...others } = state.account;
    const account = spec === null ? others : { ...others, [address]: { ...was, spec: { ...was.spec, ...spec } } };
    const { [address]: __, ...untouched } = state.hands;
    yield [
      `hand ${address}`,
      { ...state, account, hands: spec === null ? untouched : { ...untouched, [address]: true } },
    ];
  }
  for (const address of holds) yield* holding(state, address);
}

function mergedInto(state: State, { changes, allows }: Pull): State {
  const main: Record<string, Spec> = { ...state.main };
  for (const [address, spec] of Object.entries(changes)) {
    if (spec === null) delete main[address];
    else main[address] = { ...main[address], ...spec };
  }
  return { ...state, main, allow: allows ? [...new Set([...state.allow, allows])].sort() : state.allow };
}

function* holding(state: State, address: string): Generator<Move> {
  const was = state.account[address];
  if (!was?.tags) return;
  const { [HOLD_TAG]: held, ...tags } = was.tags;
  const next = held ? tags : { ...tags, [HOLD_TAG]: '2099-01-01T00:00:00Z' };
  yield [
    held ? `release ${address}` : `hold ${address}`,
    { ...state, account: { ...state.account, [address]: { ...was, tags: next } } },
  ];
}

/** Apply, whole and killed after each request; the same with each code that it prints. */
async function runsOf(state: State): Promise<{ reached: readonly Move[]; broken: readonly string[]; runs: number }> {
  const printed = planOfMain(state).steps.flatMap(({ withheld, code }) => (withheld === null ? [] : [code]));
  const reached: Move[] = [];
  const broken: string[] = [];
  let runs = 0;
  for (const codes of [[], ...printed.map((code) => [code])]) {
    const plan = planOfMain(state, codes);
    const requests = requestsOf(plan);
    if (requests === 0) continue;
    runs += 1;
    const accounts = await sent(state.account, plan, requests);
    for (const [i, account] of accounts.entries()) {
      const before = accounts[i - 1];
      if (before) broken.push(...brokenBy({ state, plan, codes, before, after: account }));
      const whole = i === accounts.length - 1;
      const name = `apply${codes.length > 0 ? ' with a code' : ''}${whole ? '' : `, killed after ${i}`}`;
      if (i > 0) reached.push([name, { ...state, account, hands: handsAfter(state, account) }]);
    }
    const ended = { ...state, account: accounts.at(-1) as Account };
    broken.push(...leftBy(ended, codes));
    if (codes.length === 0) broken.push(...(await unfinished(state, accounts)));
  }
  return { reached, broken, runs };
}

/** A hand is forgotten where a request has changed what it made. */
function handsAfter({ account, hands }: State, now: Account): State['hands'] {
  const kept = Object.keys(hands).filter(
    (one) => canonical(account[one]?.spec ?? null) === canonical(now[one]?.spec ?? null),
  );
  return Object.fromEntries(kept.map((one) => [one, true as const]));
}

/** Killed after any request and run again, the account is what a whole run makes of it. */
async function unfinished(state: State, accounts: readonly Account[]): Promise<readonly string[]> {
  const whole = canonical(accounts.at(-1) as unknown as Json);
  const broken: string[] = [];
  for (const [i, account] of accounts.entries()) {
    const again = { ...state, account };
    const plan = planOfMain(again);
    const ended = (await sent(account, plan, requestsOf(plan))).at(-1);
    if (canonical(ended as unknown as Json) !== whole) broken.push(`killed after ${i} requests it does not converge`);
  }
  return broken;
}
