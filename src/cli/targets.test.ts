import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseTargets } from './targets.ts';

const folder = mkdtempSync(join(tmpdir(), 'targets-'));
writeFileSync(join(folder, 'file'), '');

test.each([
  ['nothing', {}],
  ['standard output', { '--json': '-' }],
  ['a new file', { '--json': join(folder, 'new.json') }],
  ['a file that is there', { '--json': join(folder, 'file') }],
  ['one to standard output and one to a file', { '--json': '-', '--markdown': join(folder, 'plan.md') }],
])('%s can be written', async (_, targets) => {
  await expect(refuseTargets(targets)).resolves.toBeUndefined();
});

test.each([
  ['an empty name', { '--json': '' }, '--json "": this is no file'],
  ['a directory', { '--json': folder }, `--json ${folder}: this is a directory`],
  ['a directory that is not there', { '--json': join(folder, 'no', 'x') }, `there is no directory ${folder}/no`],
  [
    'a file where a directory should be',
    { '--json': join(folder, 'file', 'x') },
    `there is no directory ${folder}/file`,
  ],
  ['two that would mix', { '--json': '-', '--markdown': '-' }, '--json and --markdown both write to -'],
])('%s is refused in one sentence that names the option', async (_, targets, sentence) => {
  await expect(refuseTargets(targets)).rejects.toThrow(sentence);
});
