import { describe, expect, test } from 'vitest';
import { clearEverything } from '../../src/core/approvals.ts';
import type { CallError } from '../../src/core/port.ts';
import type { Outcome, Step } from '../../src/core/types.ts';
import { detailsFor } from '../../src/report/comment/told.ts';
import { redCausesOf, sayCauses } from '../../src/report/result/causes.ts';
import { parseResultMarker, renderResultMarker } from '../../src/report/result/marker.ts';
import { renderResult, type ToldResult } from '../../src/report/result/render.ts';
import { partOf, type Result, resultOf } from '../../src/report/result/result.ts';
import { everywhere } from '../comment/everywhere.ts';
import { htmlOf, leavesOpen, shape, wordsOf } from '../comment/gfm.ts';
import { hostile } from '../comment/hostile.ts';
import { have, planOf, want } from '../support/things.ts';

const error = (message: string): CallError => ({ op: 'things.Put', code: 'Denied', message });
const call = { op: 'things.Put', input: {} };

/** A result with every sort of entry, and a text of others in every place. */
function told(write: (place: string) => string): ToldResult {
  const { plan } = everywhere(write);
  const sent = plan.steps.filter(({ withheld }) => withheld === null);
  const outcomes = new Map<Step, Outcome>(
    sent.map((step, i): [Step, Outcome] => [
      step,
      [
        { status: 'applied' },
        { status: 'failed', call, error: error(write('refusal')) },
        { status: 'skipped', because: { kind: 'thing', name: write('because') } },
        { status: 'stopped', sent: 1 },
      ][i % 4] as Outcome,
    ]),
  );
  return {
    result: resultOf({ plan, outcomes, after: plan, unread: error(write('unread')) }),
    remarks: [write('remark')],
    earlier: [`thing.${write('earlier')}`],
    run: 'https://example.org/runs/1',
    ...{ allow: [], today: '2026-11-22' },
    hidden: { endPoints: new Set(), secrets: new Set() },
  };
}

describe('texts of others', () => {
  const tame = renderResult(
    told((place) => place),
    600_000,
  );
  const [tameShape, tameWords] = [shape(tame), wordsOf(tame)];

  test.each(Object.entries(hostile))('%s stays text', (_, text) => {
    const body = renderResult(
      told((place) => `${place} ${text} ${place}`),
      600_000,
    );
    expect(shape(body)).toEqual(tameShape);
    expect(wordsOf(body)).toEqual(tameWords);
    expect(leavesOpen(body)).toEqual(leavesOpen(tame));
  });

  test('no tag but ours stands in it', () => {
    expect(htmlOf(tame).filter((tag) => !/^<\/?(sub|br)>$/.test(tag))).toEqual([]);
  });

  test.each(Object.entries(hostile))('%s stays within the first line, and comes back', (_, text) => {
    const marker = { stack: text, applied: [`thing.${text}`] };
    const line = renderResultMarker(marker);
    expect(line).toMatch(/^<!-- monitoring result v1 [ -~]* -->$/);
    expect(line.indexOf('-->')).toBe(line.length - 3);
    expect(parseResultMarker(`${line}\ntext`)).toEqual(marker);
  });
});

test.each([60_000, 6_000, 3_000])('it fits into %i bytes, whatever is in it', (limit) => {
  const many = Array.from({ length: 1_000 }, (_, i) => want(`thing.${'name '.repeat(20)}${i}`, { v: i }));
  const plan = planOf({ desired: many });
  const outcomes = new Map<Step, Outcome>(
    plan.steps.map((step, i) => [step, i % 2 ? { status: 'applied' } : failed(i)]),
  );
  const result = resultOf({ plan, outcomes, after: null, unread: null });
  const body = renderResult({ ...told(String), result, remarks: [], earlier: many.map(String) }, limit);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(limit);
  expect(detailsFor(limit).length).toBeGreaterThan(1);
  expect(body).toContain('500 things applied');
});

function failed(i: number): Outcome {
  return { status: 'failed', call, error: error(`refused ${i}`) };
}

test('what was never shown and is hazardous takes a permission besides its code, for each of it', () => {
  const approvals = new Set<string>();
  const rules = { clearance: { ...clearEverything, approvals } };
  const plan = planOf({ live: [have('thing.shop-a', { v: 1 }), have('thing.shop-b', { v: 1 })], rules });
  const result = resultOf({ plan, outcomes: new Map(), after: plan, unread: null });
  const codes = plan.steps.map(({ code }) => code).join(' ');
  const bodyOf = (allow: ToldResult['allow']): string =>
    renderResult({ ...told(String), result, remarks: [], earlier: [], allow }, 60_000);
  const line = (address: string): string =>
    `\`- { hazard: delete, address: ${address}, reason: "WHY", until: "YYYY-MM-DD" }\``;
  expect(bodyOf([])).toContain(
    `approve="${codes}"\`, once this is merged under \`allow:\` in \`stack.yaml\`: ${line('thing.shop-a')} ${line('thing.shop-b')} |`,
  );
  expect(sayCauses(redCausesOf(result, new Set()))).toContain(
    'once stack.yaml allows what is hazardous: gh workflow run',
  );
  const allow = [{ hazard: 'delete', address: 'thing.shop-*', reason: 'retired', until: '2026-12-31' }];
  expect(bodyOf(allow)).toContain(`approve="${codes}"\` |`);
});

describe('what turns a run red', () => {
  const a = want('thing.a', { v: 2 });
  const cases = {
    hand: { desired: [want('thing.a', { v: 1 })], live: [have('thing.a', { v: 1 }, { now: { v: 9 } })] },
    collision: { desired: [a], live: [have('thing.a', { v: 1 }, { now: { v: 9 } })] },
    hold: { desired: [a], live: [have('thing.a', { v: 1 }, { tags: { 'monitoring:hold': '2099-01-01T00:00:00Z' } })] },
    unresolved: { desired: [want('thing.a', { v: 2 }, { unresolved: 'no answer' })] },
    blocked: { live: [have('thing.a', { v: 1 })] },
    conflict: {
      desired: [a],
      live: [{ ...have('thing.a', { v: 1 }), owner: 'nobody' as const, touched: null, mark: null, tags: {} }],
    },
    'denied read': { desired: [a], rules: { denied: new Map([['thing', error('no')]]) } },
    'denied settings': {
      desired: [want('setting.a', { v: 2 })],
      rules: { denied: new Map([['setting', error('no')]]) },
    },
  };
  const red = ['collision', 'blocked', 'conflict', 'denied read'];

  test.each(Object.entries(cases))('%s', (name, given) => {
    const plan = planOf(given);
    const result = resultOf({ plan, outcomes: new Map(), after: plan, unread: null });
    const causes = redCausesOf(result, new Set(['setting']));
    expect(plan.steps).toHaveLength(1);
    expect(causes.map(({ failure }) => failure)).toEqual(red.includes(name) ? [null] : []);
    if (red.includes(name)) expect(sayCauses(causes)).toMatch(/^1 step .*thing\.a/);
  });

  test('a failed call, what was not sent, what is left: each with why', () => {
    const plan = planOf({ desired: [want('thing.a', { v: 1 }), want('thing.b', { v: 1 }), want('thing.c', { v: 1 })] });
    const [first, second] = plan.steps as [Step, Step];
    const outcomes = new Map<Step, Outcome>([
      [first, failed(0)],
      [second, { status: 'skipped', because: { kind: 'thing', name: 'a' } }],
    ]);
    const causes = redCausesOf(resultOf({ plan, outcomes, after: plan, unread: null }), new Set());
    expect(causes.map(({ failure }) => failure)).toEqual([
      { code: 'Denied', why: 'refused 0' },
      { code: 'not sent', why: 'needs thing.a, which was not applied' },
      { code: 'left', why: 'AWS took it, and says something else now' },
    ]);
  });
});

test('a pull request is told of what it showed, and of nothing else', () => {
  const [before, after] = [want('thing.a', { v: 1 }), want('thing.a', { v: 2 })];
  const base = new Map([['thing.a', before]]);
  const { approvals } = planOf({ desired: [after], base });
  const plan = planOf({ desired: [after, want('thing.b', { v: 1 })], live: [have('thing.a', { v: 1 })] });
  const outcomes = new Map<Step, Outcome>(plan.steps.map((step) => [step, { status: 'applied' }]));
  const result: Result = resultOf({ plan, outcomes, after: null, unread: null });
  expect(result.entries).toHaveLength(2);
  expect(partOf(result, new Set(approvals)).entries.map(({ step }) => step.change.action)).toEqual(['update']);
});
