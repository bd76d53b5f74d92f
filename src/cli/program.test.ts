import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { makeProgram, run } from './program.ts';

async function ran(...words: readonly string[]) {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough(), env: {} };
  const code = await run(['node', 'monitoring', ...words], streams);
  return { code, stdout: String(streams.stdout.read() ?? ''), stderr: String(streams.stderr.read() ?? '') };
}

const { commands } = makeProgram({ stdout: new PassThrough(), stderr: new PassThrough(), env: {} }, () => {});

test.each(commands.map((command) => command.name()))('help %s says how it is called, as --help does', async (name) => {
  const told = await ran('help', name);
  expect(told).toEqual(await ran(name, '--help'));
  expect(told).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Examples:') });
});

test.each([
  [['plna'], "unknown command 'plna'\n(Did you mean plan?)"],
  [['plan', '--sandbx'], "unknown option '--sandbx'\n(Did you mean --sandbox?)"],
  [['plan', '--world', 'full'], 'Allowed choices are fresh, applied, empty.'],
  [['plan', 'extra'], 'too many arguments'],
  [['plan', '--json'], 'argument missing'],
  [['hold', 'A', '--for', '5h', '--release'], 'cannot be used with'],
])('%j is an error with what is allowed, and exit code 1', async (words, sentence) => {
  const { code, stdout, stderr } = await ran(...words);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(sentence);
});
