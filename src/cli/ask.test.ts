import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';

async function answered(keys: string, terminal: boolean): Promise<boolean> {
  const input = new PassThrough();
  const agreed = ask('Send? ', { input, output: new PassThrough(), terminal });
  input.end(keys);
  return agreed;
}

test.each([
  ['y\r', true],
  ['YES\r', true],
  ['n\r', false],
  ['\r', false],
  ['yesterday\r', false],
  ['\u0003', false],
  ['\u0004', false],
])('the keys %j agree: %s', async (keys, agreed) => {
  expect(await answered(keys, true)).toBe(agreed);
});

test('an input that ends without an answer is a no, and nothing waits for ever', async () => {
  expect(await answered('', false)).toBe(false);
});
