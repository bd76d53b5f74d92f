import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { compare, expectedChecks, foldersIn } from '../manifest/expectations.ts';

const here = relative('.', import.meta.dirname);
const folders = foldersIn(here);
const folderOf = (check: string) => check.replace('/', '-');

describe('fixtures of checks', () => {
  test('every check has one, and every one has a check', () => {
    expect(checks.map(({ name }) => folderOf(name)).sort()).toEqual([...folders].sort());
  });

  test.each(checks.map(({ name }) => name))(
    '%s finds what its fixture says, and nothing else is found',
    async (name) => {
      const directory = join(here, folderOf(name));
      const { missing, unexpected } = await compare(directory);
      expect({ missing, unexpected }).toEqual({ missing: [], unexpected: [] });
      expect(expectedChecks(directory)).toContain(name);
    },
  );
});
