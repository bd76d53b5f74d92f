import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fetchDescription, slice } from '../../scripts/github-openapi.ts';

test('the slice of GitHub’s description is what its package says', async () => {
  const committed = await readFile(resolve(import.meta.dirname, '../github/openapi.gen.json'), 'utf8');
  expect(slice(await fetchDescription()) === committed, 'stale; run npm run codegen:github').toBe(true);
});
