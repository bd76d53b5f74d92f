import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../core/types.ts';
import { renderProblems } from './problems.ts';

const file = 'monitoring/profiles/beanstalk-api.yaml';
const lines = Array.from({ length: 13 }, () => '#');
const text = [...lines, '    when: { statistic: Averge, is: ">", threshold: 80, period: 5m, for: 2 }', ''].join('\n');

const statistic: Problem = {
  check: 'alarm/statistic',
  severity: 'error',
  message: 'statistic "Averge" is not one of Average, Sum',
  ...{ file, line: 14, column: 24, endLine: 14, endColumn: 30 },
  suggestion: 'did you mean Average?',
};

function drawn(problem: Partial<Problem>, source: string): string[] {
  return renderProblems([{ ...statistic, ...problem }], new Map([[file, source]])).split('\n');
}

function at(line: number, column: number, endColumn: number, endLine = line): Partial<Problem> {
  return { line, column, endLine, endColumn };
}

test('a problem is drawn under the line where it stands, with what to do and who uses it', () => {
  const usedBy = ['tms-sync-api', 'a', 'b'].map((name) => ({
    file: `monitoring/services/${name}.yaml`,
    line: 3,
    column: 10,
  }));
  expect(renderProblems([{ ...statistic, usedBy }], new Map([[file, text]]))).toBe(`\
error[alarm/statistic]: statistic "Averge" is not one of Average, Sum
  --> monitoring/profiles/beanstalk-api.yaml:14:24
   |
14 |     when: { statistic: Averge, is: ">", threshold: 80, period: 5m, for: 2 }
   |                        ^^^^^^ did you mean Average?
   = used by monitoring/services/tms-sync-api.yaml:3 and 2 more

1 error in 1 file
`);
});

test('nothing wrong is nothing to say', () => {
  expect(renderProblems([], new Map())).toBe('');
});

test('the last line counts by severity and by file', () => {
  const warning: Problem = { ...statistic, severity: 'warning', file: 'other.yaml' };
  expect(renderProblems([statistic, statistic, warning], new Map()).trimEnd().split('\n').at(-1)).toBe(
    '2 errors, 1 warning in 2 files',
  );
});

test('a problem of a whole file shows no line of it', () => {
  expect(drawn({ ...at(1, 1, 1), suggestion: 'rename it' }, text).slice(0, 4)).toEqual([
    'error[alarm/statistic]: statistic "Averge" is not one of Average, Sum',
    ` --> ${file}`,
    '  = rename it',
    '',
  ]);
});

describe('what stands in the file cannot move the cursor or break the drawing', () => {
  test('a tab is one column', () => {
    expect(drawn(at(1, 2, 3), '\tx: 1').slice(3, 5)).toEqual(['1 | →x: 1', '  |  ^ did you mean Average?']);
  });

  test('control characters are shown, and the carets move along', () => {
    const [source, carets] = drawn(at(1, 3, 4), 'a\u001bx').slice(3, 5);
    expect(source).toBe('1 | a\\u001bx');
    expect(carets?.indexOf('^')).toBe(source?.indexOf('x'));
  });

  test('they are shown in messages too', () => {
    expect(drawn({ message: 'x\u001b[2Jy' }, text)[0]).toBe('error[alarm/statistic]: x\\u001b[2Jy');
  });

  test('wide characters take two columns', () => {
    expect(drawn(at(1, 3, 4), '監視x').slice(3, 5)).toEqual(['1 | 監視x', '  |     ^ did you mean Average?']);
  });

  test('a carriage return at the end of a line is not part of it', () => {
    expect(drawn(at(1, 1, 2), 'x\r\ny')[3]).toBe('1 | x');
  });
});

test('a wide line is cut around what is wrong', () => {
  const source = `${'a'.repeat(300)}WRONG${'b'.repeat(300)}`;
  const [shown = '', carets = ''] = drawn(at(1, 301, 306), source).slice(3, 5);
  expect(shown.length).toBeLessThanOrEqual(104);
  expect(shown).toMatch(/^1 \| …a+WRONGb+…$/);
  expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('WRONG');
});

test('a stretch over several lines is underlined to the end of the first', () => {
  expect(drawn(at(1, 4, 3, 2), 'x: "ab\n  c"').slice(3, 5)).toEqual(['1 | x: "ab', '  |    ^^^ did you mean Average?']);
});

test('colours are there only when they are asked for', () => {
  const colored = renderProblems([statistic], new Map([[file, text]]), pc.createColors(true));
  expect(colored).toContain('\u001b[31m');
  expect(renderProblems([statistic], new Map([[file, text]]))).not.toContain('\u001b');
});
