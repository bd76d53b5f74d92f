import { expect, test } from 'vitest';
import type { Problem } from '../core/types.ts';
import type { Colors } from './colors.ts';
import { noteItems, noteLines } from './notes.ts';

const plain = (text: string) => text;
const colors: Colors = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };
const note: Problem = {
  ...{ check: 'alarm/no-metric', severity: 'note', message: 'gone | `x` @all' },
  ...{ file: 'm/api.yaml', line: 6, column: 5, endLine: 6, endColumn: 9 },
};
const warning: Problem = {
  ...note,
  severity: 'warning',
  suggestion: 'did you mean y?',
  addresses: ['alarm.Auth-High-CPU', 'alarm.Orders-High-CPU'],
};

test('a note is one line with its place', () => {
  expect(noteLines([note], colors)).toEqual(['  note gone | `x` @all  m/api.yaml:6']);
});

test('a warning names the resources that it is about, their ending once, and what to do', () => {
  expect(noteLines([warning], colors)).toEqual([
    '  warning gone | `x` @all  m/api.yaml:6',
    '      alarm.Auth-High-CPU · Orders',
    '      did you mean y?',
  ]);
});

test('in Markdown nothing that it says links, mentions or ends its code', () => {
  expect(noteItems([note, warning])).toBe(
    [
      '- `gone \\| ˋxˋ @all` (`m/api.yaml:6`)',
      '- **warning** `gone \\| ˋxˋ @all` (`m/api.yaml:6`)<br>2 alarms: `Auth-High-CPU` · `Orders`<br>`did you mean y?`',
    ].join('\n'),
  );
  expect(noteItems([{ ...note, addresses: ['alarm.Shop.High'] }])).toContain('<br>alarm `Shop.High`');
});
