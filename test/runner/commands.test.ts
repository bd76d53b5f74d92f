import { expect, test } from 'vitest';
import { parseCommand } from './commands.ts';
import { parsePairs } from './file-commands.ts';
import { type Annotation, createLog } from './log.ts';
import { createMasks } from './masks.ts';

const known = new Set(['error', 'warning', 'stop-commands']);

const lines: { line: string; expected: ReturnType<typeof parseCommand> }[] = [
  { line: '::error::text', expected: { name: 'error', properties: {}, data: 'text' } },
  {
    line: '  ::error file=a%2Cb%3Ac.yaml,line=3,col=%255::one%0Atwo %250A',
    expected: { name: 'error', properties: { file: 'a,b:c.yaml', line: '3', col: '%5' }, data: 'one\ntwo %0A' },
  },
  { line: '::ERROR title=a=b::x', expected: { name: 'error', properties: { title: 'a=b' }, data: 'x' } },
  { line: 'said: ::error::text', expected: null },
  { line: '::eror::text', expected: null },
  { line: '::error', expected: null },
  {
    line: 'said: ##[error file=a%3Bb]one%5Dtwo',
    expected: { name: 'error', properties: { file: 'a;b' }, data: 'one]two' },
  },
];

test.each(lines)('$line is read as the runner reads it', ({ line, expected }) => {
  expect(parseCommand(line, known)).toEqual(expected);
});

const pairs: { text: string; expected: [string, string][] | string }[] = [
  {
    text: 'a=1\nb=x=y<<z\n',
    expected: [
      ['a', '1'],
      ['b', 'x=y<<z'],
    ],
  },
  {
    text: 'a<<END\none\nb=2\n\nEND\nc=3\n',
    expected: [
      ['a', 'one\nb=2\n'],
      ['c', '3'],
    ],
  },
  { text: 'a<<END\nEND\n', expected: [['a', '']] },
  { text: 'a<<END\none\n', expected: "Matching delimiter not found 'END'" },
  { text: 'nothing\n', expected: "Invalid format 'nothing'" },
  { text: '=1\n', expected: 'Name must not be empty' },
  { text: 'a<<\n\n', expected: 'delimiter must not be empty' },
];

test.each(pairs)('the file command $text is read as the runner reads it', ({ text, expected }) => {
  if (typeof expected === 'string') expect(() => parsePairs(text)).toThrow(expected);
  else expect(parsePairs(text)).toEqual(expected);
});

test('commands are stopped until the token comes, and no other', () => {
  const log = createLog(createMasks([]));
  const printed = ['::stop-commands::x1', '::error::a', '::x2::', '##[error]b', '::X1::', '::error::c', '::x1::'];
  printed.forEach(log.read);
  expect(log.annotations.map(({ message }) => message)).toEqual(['c']);
  expect(log.lines).toContain('::error::a');
});

test('a secret is masked from when it is told, each of its lines too, in annotations as in the log', () => {
  const masks = createMasks(['token']);
  const log = createLog(masks);
  for (const line of ['abc token', '::add-mask::abc%0Axyz', 'abc', '-xyz-', '::error title=abc::is abc'])
    log.read(line);
  expect(log.lines).toEqual(['abc ***', '***', '-***-', '##[error]is ***']);
  expect(log.annotations[0]).toMatchObject({ title: '***', message: 'is ***' });
  expect(masks.all()).toEqual(['token', 'abc\nxyz', 'abc', 'xyz']);
});

test('ten annotations of a level are kept, and 4,096 characters of one', () => {
  const log = createLog(createMasks([]));
  for (let count = 1; count <= 12; count++) log.read(`::warning::w${count}`);
  log.read('::error::e');
  log.read(`::notice::${'n'.repeat(4097)}`);
  expect(log.annotations.map(({ level }) => level)).toEqual([...Array(10).fill('warning'), 'error', 'notice']);
  expect(log.annotations.at(-1)?.message).toHaveLength(4096);
  expect(log.dropped.map((one) => one.slice(0, 32))).toEqual([
    'the warning annotation "w11": a ',
    'the warning annotation "w12": a ',
    'the end of the notice annotation',
  ]);
});

const places: { line: string; expected: Partial<Annotation> }[] = [
  {
    line: '::error file=a,line=2,endLine=2,col=3,endColumn=4,title=t::x',
    expected: { file: 'a', title: 't', line: 2, endLine: 2, column: 3, endColumn: 4 },
  },
  { line: '::error file=a,line=2,endLine=3,col=3::x', expected: { file: 'a', line: 2, endLine: 3 } },
  { line: '::error file=a,col=3::x', expected: { file: 'a' } },
  { line: '::error file=a,line=5,endLine=3::x', expected: { file: 'a' } },
  { line: '::error line=2,col=5,endColumn=3::x', expected: { line: 2 } },
];

test.each(places)('$line is where GitHub puts it', ({ line, expected }) => {
  const log = createLog(createMasks([]));
  log.read(line);
  expect(log.annotations).toEqual([{ level: 'error', message: 'x', ...expected }]);
});
