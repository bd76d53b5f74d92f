import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ['a tab after text of several lines', '*a b\nc\nd\t {}\n'],
  ['a tab after a name that was cut', '*a: s\nregion: eu\npriorit\t { notify: [a], respondWithin: 5m }\n'],
])('a problem stands within its line: %s', (_, text) => {
  const { problems } = parse('a.yaml', text);
  const lines = text.split('\n');
  expect(problems).not.toEqual([]);
  expect(problems.filter(({ line, column }) => column > (lines[line - 1] ?? '').length + 1)).toEqual([]);
});

test('half a million open brackets are one problem, and found at once', () => {
  const { problems } = parse('a.yaml', `service: A\nwith: ${'[{'.repeat(250_000)}`);
  expect(problems).toMatchObject([
    { check: 'yaml/syntax', message: 'this file is nested too deeply', line: 2, column: 207 },
  ]);
});
