import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { names } from './names.ts';

/** The edge case that each test of this folder is called after, tests with a table once. */
const tested = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => namesIn(readFileSync(join(import.meta.dirname, file), 'utf8')));

test('every edge case that is to be tested here begins the name of exactly one test', () => {
  const here = Object.keys(names).filter((name) => names[name] === 'here');
  expect(tested.toSorted()).toEqual(here.toSorted());
});

/** `name` of every `test('name: …'` and `test.each(…)('name: …'`. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/^(?:test|.*\]\))\(\s*['"`]([\w.]+): /gm)].map(([, name = '']) => name);
}
