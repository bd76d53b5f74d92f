import { describe, expect, test } from 'vitest';
import { have, planOf, want } from '../../test/support/things.ts';
import { renderMarkdown } from './markdown.ts';
import { code } from './markdown-cells.ts';

const at = (line: number) => ({ source: { file: 'monitoring/profile.yaml', line, column: 3 } });

/** The cells of every row of every table, as GitHub splits them: a pipe ends a cell unless a backslash stands before it. */
function cellsOf(markdown: string): readonly (readonly string[])[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) => (row.match(/(?:\\.|[^|\\])+/g) ?? []).map((cell) => cell.trim()));
}

describe('text that people wrote', () => {
  test.each([
    'a | b',
    'a \\| b',
    '\\',
    '\\\\|',
    '`|`',
    '``',
    '</td></table>',
    '@team #1 <!-- x -->',
    'a\n| b',
    '',
    '|',
  ])('stays in its cell and in its code: %j', (text) => {
    const plan = planOf({ desired: [want('a', { v: text })], live: [have('a', { v: 'before' })] });
    const [, , row = []] = cellsOf(renderMarkdown(plan));
    expect(row).toHaveLength(4);
    expect(row[2]).toMatch(/^`[^`]+`$/);
  });

  test('that moves the cursor or is not seen is written out', () => {
    expect(code('a\u202eb\u0000c\nd')).toBe('`a\\u202eb\\u0000c⏎d`');
  });
});

test('a plan with nothing to do says so, and what there is', () => {
  const plan = planOf({ desired: [want('a', { v: 1 })], live: [have('a', { v: 1 })] });
  expect(renderMarkdown(plan)).toMatch(
    /^### `test`: nothing to do\n\n0 requests · \$1\.00 → \$1\.00 a month · 1 unchanged/,
  );
});

test('300 steps that one line causes are one row, and every name is in it', () => {
  const names = Array.from({ length: 300 }, (_, i) => `Service-${i}-High-CPU`);
  const plan = planOf({
    desired: names.map((name) => want(name, { threshold: 85 }, at(12))),
    live: names.map((name) => have(name, { threshold: 80 })),
  });
  const rows = cellsOf(renderMarkdown(plan)).slice(2);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.[1]?.match(/`[^`]+`/g)).toHaveLength(300);
});

test('a value is shown as far as a reviewer needs it to tell two apart', () => {
  const [before, after] = ['old', 'new'].map((end) => ({ v: `${'the same '.repeat(50)}${end}` }));
  const plan = planOf({ desired: [want('a', after ?? {})], live: [have('a', before ?? {})] });
  expect(renderMarkdown(plan)).toMatch(/the same old → v?.*the same new`/);
});

test('only what is not simply main’s change says why it differs, and only with a base what waits since earlier', () => {
  const live = [have('a', { v: 1, w: 1 }), have('b', { v: 1 })];
  const desired = [want('a', { v: 2, w: 1 }), want('b', { v: 2 })];
  expect(renderMarkdown(planOf({ desired, live }))).not.toContain('not yet applied');
  const was = (one: ReturnType<typeof want>) => ({ spec: one.spec, reference: one.reference, adopt: false });
  const base = new Map([
    ['thing.a', was(want('a', { v: 1, w: 1 }))],
    ['thing.b', was(want('b', { v: 2 }))],
  ]);
  const rows = cellsOf(renderMarkdown(planOf({ desired, live, base }))).slice(2);
  expect(rows.map((row) => row[2])).toEqual(['`v 1 → 2`', '`v 1 → 2` (not yet applied)']);
});
