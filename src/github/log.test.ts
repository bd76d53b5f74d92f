import { expect, test } from 'vitest';
import { inertLog } from './log.ts';

test.each([
  ['::error::no', '| ::error::no'],
  ['fine\n  ::stop-commands::x', 'fine\n|   ::stop-commands::x'],
  ['carriage\r::add-mask::a', 'carriage\n| ::add-mask::a'],
  ['in the middle ##[error]x', 'in the middle # #[error]x'],
  ['a :: b', 'a :: b'],
])('no line of %j is a command of the runner', (text, inert) => {
  expect(inertLog(text)).toBe(inert);
});
