import { clearEverything } from '../../src/core/approvals.ts';
import type { AnyKind } from '../../src/core/kind.ts';
import type { Change, Hazard, Live, Plan, Problem } from '../../src/core/types.ts';
import type { Told } from '../../src/report/comment/told.ts';
import { at, baseOf, have, type PlanOverrides, planOf, thing, want } from '../support/things.ts';

/** A text for a place, whose name keeps it apart from the others. */
export type Write = (place: string) => string;

/** A pull request with a text of ours in every place that somebody else can write. */
export function everywhere(write: Write): Told {
  const plan = planEverywhere(write);
  return {
    plan,
    over: [],
    head: write('head'),
    base: write('base'),
    effort: { requests: 3, ms: 1_000 },
    // What is more than quiet words becomes code as a whole.
    remarks: [`@ ${write('remark')}`],
    allOf: 'https://example.org/runs/1',
    allow: [{ hazard: 'delete', address: `thing.${write('allowed')}`, reason: write('allow'), until: write('until') }],
    handHazards: new Map([[`thing.${write('by hand')}`, [hazard('block', write('hand hazard'))]]]),
    hearers: new Map([[`thing.${write('update')}`, { who: [write('hearer')], when: 'when it changes' }]]),
    backtest: { days: 14, fired: new Map([[`thing.${write('update')}`, write('backtest')]]) },
  };
}

/** The places that `everywhere` fills. */
export function placesOf(): readonly string[] {
  const places: string[] = [];
  everywhere((place) => {
    places.push(place);
    return place;
  });
  return [...new Set(places)];
}

function planEverywhere(write: Write): Plan {
  const source = (place: string) => ({ source: { file: write(place), line: 3, column: 1 } });
  const spec = (place: string) => ({
    [write(`${place} key`)]: { [write(`${place} member`)]: write(`${place} value`) },
  });
  const own = (place: string) => have(`thing.${write(place)}`, { v: 1, ...spec(`${place} before`) });
  const before = ['update', 'held', 'blocked', 'allowed', 'without requests'];
  const live = [...before.map(own), ...livesOf(write)];
  const kinds = new Map([
    ['thing', { ...thing, hazards: (change: Change) => hazardsOf(change, write), calls: callsOf(write) }],
  ]);
  const desired = ['update', 'held', 'new', 'foreign', 'stranger', 'unresolved', 'without requests'].map((place) =>
    want(
      `thing.${write(place)}`,
      { v: 2, ...spec(`${place} after`) },
      {
        ...source(`${place} file`),
        unresolved: place === 'unresolved' ? write('unresolved look-up') : null,
      },
    ),
  );
  const waiting = ['by hand', 'waiting'].map((place) =>
    want(`thing.${write(place)}`, { v: 2, ...spec(place) }, source(`${place} file`)),
  );
  const main = [...[...before, 'unresolved'].map((place) => want(`thing.${write(place)}`, { v: 1 })), ...waiting];
  const rules = {
    clearance: { ...clearEverything, unread: 'show' as const },
    allow: [{ hazard: 'delete', address: `thing.${write('allowed')}`, until: null }],
  };
  const input: PlanOverrides = {
    at: { ...at, stack: write('stack') },
    kinds: kinds as NonNullable<PlanOverrides['kinds']>,
    desired: [...desired, ...waiting],
    live,
    base: baseOf(...main),
    notes: notesOf(write),
    rules,
  };
  return planOf(input);
}

function livesOf(write: Write): readonly Live[] {
  const by = (place: string) => ({ now: { v: 3, [write(`${place} hand`)]: write(`${place} by hand`) } });
  const tagged = (place: string, tags: { readonly [key: string]: string }) =>
    have(`thing.${write(place)}`, { v: 1 }, { tags });
  return [
    { ...have(`thing.${write('by hand')}`, { v: 2 }, by('hand')), mark: have('x', { v: 2 }).mark, touched: true },
    { ...have(`thing.${write('foreign')}`, { v: 1 }), owner: 'nobody' as const },
    tagged('stranger', { 'monitoring:stack': write('other stack') }),
    { ...tagged('held', { 'monitoring:hold': `9${write('hold')}` }) },
    have(`thing.${write('waiting')}`, { v: 1 }),
  ].map((one) => (one.address.name === write('without requests') ? { ...one, notes: [write('note of a kind')] } : one));
}

function callsOf(write: Write): AnyKind<never>['calls'] {
  return (change, stack) => {
    const name = change.action === 'delete' ? change.live.address.name : change.desired.address.name;
    return name === write('without requests') ? [] : thing.calls(change, stack);
  };
}

function hazardsOf(change: Change, write: Write): readonly Hazard[] {
  const name = change.action === 'delete' ? change.live.address.name : change.desired.address.name;
  if (name === write('update')) return [hazard('tell', write('told'))];
  return name === write('blocked') ? [hazard('block', write('blocks'))] : [];
}

function hazard(level: Hazard['level'], reason: string): Hazard {
  return { key: 'looser', level, reason };
}

function notesOf(write: Write): readonly Problem[] {
  const place = { file: write('note file'), line: 1, column: 1, endLine: 1, endColumn: 2 };
  const said = { check: 'x', severity: 'warning' as const, message: write('note'), suggestion: write('suggestion') };
  return [{ ...place, ...said, addresses: [`thing.${write('note of')}`, `thing.${write('note of another')}`] }];
}
