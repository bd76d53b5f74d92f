import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../scripts/bundle.ts';

const root = resolve(import.meta.dirname, '..');
let rebuilt: string;

beforeAll(async () => {
  rebuilt = await realpath(await mkdtemp(join(tmpdir(), 'freshness-')));
});

afterAll(() => rm(rebuilt, { recursive: true }));

test('generated sources are what their schemas say', async () => {
  const copy = join(rebuilt, 'copy');
  for (const part of ['src', 'schemas', 'scripts', 'package.json', 'tsconfig.json']) {
    await cp(join(root, part), join(copy, part), { recursive: true, filter: (path) => !/\.gen\.\w+$/.test(path) });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/schemas.ts'], {
    cwd: copy,
  });
  const generated = (path: string) => /\.gen\.\w+$/.test(path);
  const [committed, again] = await Promise.all([
    filesOf(join(root, 'src'), generated),
    filesOf(join(copy, 'src'), generated),
  ]);
  expect(committed.size).toBeGreaterThan(0);
  expect(differences(committed, again), 'generated sources are stale; run npm run build').toEqual([]);
});

test('dist is what the sources build to', async () => {
  const folder = join(rebuilt, 'dist');
  await bundle(folder);
  const [committed, again] = await Promise.all([filesOf(join(root, 'dist')), filesOf(folder)]);
  expect(differences(committed, again), 'dist is stale; run npm run build').toEqual([]);
});

async function filesOf(folder: string, wanted: (path: string) => boolean = () => true): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(
    await Promise.all(
      paths.filter(wanted).map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
    ),
  );
}

function differences(committed: ReadonlyMap<string, string>, again: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...committed.keys(), ...again.keys()]);
  return [...paths].filter((path) => committed.get(path) !== again.get(path)).sort();
}
