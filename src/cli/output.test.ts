import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { openOutput } from './output.ts';

function terminal(columns: number, env: Record<string, string> = {}) {
  const said: string[] = [];
  const write = (chunk: Buffer, _: string, done: () => void): void => {
    said.push(chunk.toString());
    done();
  };
  const open = (): Writable & { isTTY: boolean; columns: number } =>
    Object.assign(new Writable({ write }), { isTTY: true, columns });
  return { said, output: openOutput({ stdout: open(), stderr: open(), env }) };
}

test('the progress line stays on one row of the terminal, or the next would not replace it', () => {
  const { said, output } = terminal(40);
  output.progress('x'.repeat(200));
  expect(said).toEqual([`\r\u001b[2K${'x'.repeat(39)}`]);
});

test('a dumb terminal gets neither colours nor movements of the cursor', () => {
  const { said, output } = terminal(80, { TERM: 'dumb' });
  output.progress('1 of 2');
  output.progressDone();
  output.say(output.colors.red('failed'));
  expect(said).toEqual(['1 of 2\n', 'failed']);
});

test('NO_COLOR takes the colours, a terminal without it has them', () => {
  expect(terminal(80, { NO_COLOR: '1' }).output.colors.red('a')).toBe('a');
  expect(terminal(80).output.colors.red('a')).not.toBe('a');
});
