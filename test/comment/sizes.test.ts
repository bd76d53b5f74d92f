import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyKind } from '../../src/core/kind.ts';
import type { Change, Hazard } from '../../src/core/types.ts';
import { renderComment } from '../../src/report/comment/index.ts';
import type { Told } from '../../src/report/comment/told.ts';
import { baseOf, have, type PlanOverrides, planOf, thing, want } from '../support/things.ts';
import { leavesOpen } from './gfm.ts';
import { hostile } from './hostile.ts';
import { tellOf } from './pull-request.ts';

const COMMENT_BYTES = 60_000;
const SUMMARY_BYTES = 1_048_576;

/** So many steps of every part of a comment, each written on a line of its own. */
function many(count: number, { name, value }: { name: string; value: string }): Told {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const of = (what: string) => numbers.map((i) => `thing.${what}-${i}-${name}`);
  const at = (i: number) => ({ source: { file: `monitoring/${i}-${name}.yaml`, line: i + 1, column: 1 } });
  const spec = (i: number, v: number) => ({ [`key ${i}`]: `${v} ${i} ${value}` });
  const own = [...of('update'), ...of('waiting')];
  const kinds = new Map([['thing', { ...thing, hazards }]]) as unknown as PlanOverrides['kinds'];
  return {
    ...tellOf(
      planOf({
        ...(kinds && { kinds }),
        desired: [...own, ...of('new'), ...of('hand')].map((one, i) =>
          want(one, spec(i, one.includes('hand') ? 1 : 2), at(i)),
        ),
        live: [
          ...[...own, ...of('gone')].map((one, i) => have(one, spec(i, 1))),
          ...of('hand').map((one, i) => have(one, spec(i + 3 * count, 1), { now: spec(i + 3 * count, 3) })),
        ],
        base: baseOf(
          ...of('update').map((one, i) => want(one, spec(i, 1))),
          ...of('waiting').map((one, i) => want(one, spec(i + count, 2))),
          ...of('gone').map((one, i) => want(one, spec(i, 1))),
          ...of('hand').map((one, i) => want(one, spec(i + 3 * count, 1))),
        ),
      }),
    ),
    allOf: 'https://example.org/runs/1',
  };
}

const hazards: AnyKind<never>['hazards'] = (change: Change): readonly Hazard[] => {
  if (change.action !== 'update') return [];
  return [{ key: 'actions-off', level: 'block', reason: `of ${change.desired.address.name}` }];
};

test.each([
  [2, 'full'],
  [30, 'fields'],
  [100, 'names'],
  [500, 'counts'],
])('%i steps of each sort are told at the level of %s, in a comment that fits', (count, level) => {
  const rendered = renderComment(many(count, { name: 'name', value: 'value '.repeat(20) }), COMMENT_BYTES);
  expect(rendered.level).toBe(level);
  expect(Buffer.byteLength(rendered.body)).toBeLessThanOrEqual(COMMENT_BYTES);
  expect(rendered.body.startsWith('### `test`: ')).toBe(true);
  expect(rendered.body).toContain('**actions-off** blocks');
  expect(rendered.body).toContain('**delete** blocks');
  expect(leavesOpen(rendered.body)).toBe(false);
  if (level !== 'full') expect(rendered.body).toContain('**Left out for length:**');
});

test('a job summary tells what a comment has to leave out', () => {
  const told = many(100, { name: 'name', value: 'value' });
  expect(renderComment(told, SUMMARY_BYTES).level).toBe('full');
  expect(renderComment(told, COMMENT_BYTES).level).not.toBe('full');
});

test.each([['x'], ['`'], ['漢'], ['\n'], ['\u202e'], ['|'], ['\ud800']])(
  'a description of 1 MB of %j is cut, not all the rest',
  (character) => {
    const description = character.repeat(1_048_576);
    const plan = planOf({
      desired: [want('a', { description, threshold: 2 })],
      live: [have('a', { description: '', threshold: 1 })],
      base: baseOf(want('a', { description: '', threshold: 1 })),
    });
    const { body, level } = renderComment(tellOf(plan), COMMENT_BYTES);
    expect(level).toBe('full');
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(COMMENT_BYTES);
    expect(body).toContain('threshold 1 → 2');
    expect(body).toMatch(/… cut: \d+ bytes more/);
    expect(leavesOpen(body)).toBe(false);
  },
);

test('whatever the names, the values and their number, a comment fits and leaves nothing open', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 255 }),
    fc.constantFrom(...Object.values(hostile)),
    fc.constantFrom('`', '|', '漢', '👩‍👩‍👧‍👦', '\u202e', '\u0000').map((unit) => unit.repeat(85)),
  );
  fc.assert(
    fc.property(fc.constantFrom(1, 7, 40, 300), text, text, (count, name, value) => {
      const { body } = renderComment(many(count, { name: name.replaceAll('.', ''), value }), COMMENT_BYTES);
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(COMMENT_BYTES);
      expect(leavesOpen(body)).toBe(false);
    }),
    { numRuns: Number(process.env.COMMENT_RUNS ?? 8) },
  );
});
