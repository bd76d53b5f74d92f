import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refuseFolder, refuseTargets } from './targets.ts';

const folder = mkdtempSync(join(tmpdir(), 'targets-'));
writeFileSync(join(folder, 'file'), '');
afterAll(() => rmSync(folder, { recursive: true }));

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

test.each([undefined, folder, join(folder, 'new'), join(folder, 'new', 'below')])(
  'files can be written below %s',
  async (path) => {
    await expect(refuseFolder('--out', path)).resolves.toBeUndefined();
  },
);

test.each([
  ['an empty name', '', '--out "": this is no directory'],
  ['a file', join(folder, 'file'), `${folder}/file is no directory`],
  ['a directory below a file', join(folder, 'file', 'below'), `${folder}/file is no directory`],
])('%s is refused as a directory', async (_, path, sentence) => {
  await expect(refuseFolder('--out', path)).rejects.toThrow(sentence);
});
