import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { compare, foldersIn } from './expectations.ts';

const here = relative('.', import.meta.dirname);

test.each(foldersIn(here))('%s: every problem that a comment names is found, and no other', async (folder) => {
  const { found, missing, unexpected } = await compare(join(here, folder));
  expect({ missing, unexpected }).toEqual({ missing: [], unexpected: [] });
  expect(found.length).toBeGreaterThan(0);
});

test('no problem leaves a person without a word on what is allowed or what to do', async () => {
  for (const folder of foldersIn(here)) {
    const { found } = await compare(join(here, folder));
    const bare = found.filter(
      ({ message, suggestion }) => !suggestion && !/[:;,]| is empty|at most|must be/.test(message),
    );
    expect(bare.map(({ message }) => message)).toEqual([]);
  }
});
