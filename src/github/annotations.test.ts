import { expect, test } from 'vitest';
import type { Problem } from '../core/types.ts';
import { annotationsOf } from './annotations.ts';

function problem(file: string, line: number, severity: Problem['severity'] = 'error'): Problem {
  return { check: 'alarm/x', severity, message: `${file}:${line}`, file, line, column: 3, endLine: line, endColumn: 9 };
}

const messages = (problems: readonly Problem[], changed: readonly string[] = []) =>
  annotationsOf(problems, new Set(changed)).map(({ message }) => message);

test('errors come first, then what the pull request changes, then file and line', () => {
  const all = [problem('b', 2, 'warning'), problem('b', 9), problem('c', 1), problem('a', 4), problem('b', 1)];
  expect(messages(all, ['c'])).toEqual(['c:1', 'a:4', 'b:1', 'b:9', 'b:2']);
});

test('there are ten, because the runner drops the eleventh in silence', () => {
  expect(messages(Array.from({ length: 30 }, (_, i) => problem('a', i + 1)))).toHaveLength(10);
});

test('a place ends where the runner takes it to end, on the last character', () => {
  const [annotation] = annotationsOf([{ ...problem('a', 1), suggestion: 'write y' }], new Set());
  expect(annotation).toMatchObject({ startColumn: 3, endColumn: 8, startLine: 1, endLine: 1, title: 'alarm/x' });
  expect(annotation?.message).toBe('a:1; write y');
});
