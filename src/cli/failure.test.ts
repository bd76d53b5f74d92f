import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CallFailed } from '../core/port.ts';
import { explain, Refusal } from './failure.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

test.each([
  ['a refusal', new Refusal('say how long'), 'monitoring: say how long\n'],
  ['what AWS refuses', new CallFailed({ op: 'a.B', code: 'No', message: 'AWS says no' }), 'monitoring: AWS says no\n'],
  [
    'what the system refuses',
    thrownBy(() => readFileSync(import.meta.dirname)),
    'monitoring: EISDIR: illegal operation on a directory, read\n',
  ],
])('%s is one sentence', (_, error, sentence) => {
  expect(explain(error)).toBe(sentence);
});

test.each([
  ['an error', new TypeError('x is undefined')],
  ['anything else', 'x is undefined'],
])('%s that nobody foresaw is a bug, with its lines', (_, error) => {
  expect(explain(error)).toMatch(/^monitoring: this is a bug; please report it with the lines below\n.*x is undefined/);
});
