import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLoaded } from '../../src/checks/index.ts';
import { kinds } from '../../src/kinds/index.ts';
import { diskFiles } from '../../src/manifest/files.ts';
import { load, loadBase } from '../../src/manifest/load.ts';
import { renderProblems } from '../../src/report/problems.ts';
import { memoryFiles, profileText, serviceText, stackText } from './memory-files.ts';

const good = {
  'stack.yaml': stackText,
  'profiles/api.yaml': profileText,
  'topics/alerts.yaml': 'topic: alerts\n',
  'topics/others.yaml': 'topic: others\n',
  'services/a.yaml': serviceText('A'),
};

describe('a directory that cannot be trusted declares nothing, which is never the same as declaring no resource', () => {
  test.each([
    ['is missing', memoryFiles(null), 'files/missing'],
    ['is empty', memoryFiles({}), 'files/empty'],
    ['holds runbooks only', memoryFiles({ 'runbooks/a.md': '# A' }), 'files/empty'],
    ['has no stack', memoryFiles({ 'a.yaml': 'topic: alerts\n' }), 'manifest/stack'],
    ['has a file that cannot be read', memoryFiles({ ...good, 'b.yaml': new Error('EACCES') }), 'files/unreadable'],
    ['has a file over 1 MiB', memoryFiles({ ...good, 'b.yaml': `# ${'x'.repeat(1_048_576)}` }), 'files/size'],
    ['has a file that is no YAML', memoryFiles({ ...good, 'b.yaml': 'service: [' }), 'yaml/syntax'],
    ['has a file of another type', memoryFiles({ ...good, 'b.yml': 'service: B' }), 'files/type'],
  ])('one that %s', async (_, files, check) => {
    const { manifest, problems } = await load(files, kinds);
    expect(manifest).toBeNull();
    expect(problems.map((problem) => problem.check)).toContain(check);
  });

  test('one that cannot be listed', async () => {
    const files = { ...memoryFiles(good), list: () => Promise.reject(new Error('EACCES: permission denied')) };
    const { manifest, problems } = await load(files, kinds);
    expect(manifest).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual(['cannot be read: EACCES: permission denied']);
  });

  test('one that is a file, and one with a link in it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unsafe-'));
    try {
      await mkdir(join(folder, 'monitoring'));
      await writeFile(join(folder, 'monitoring/stack.yaml'), stackText);
      await symlink(join(folder, 'monitoring/stack.yaml'), join(folder, 'monitoring/link.yaml'));
      const linked = await load(diskFiles(join(folder, 'monitoring')), kinds);
      expect(linked.problems.map(({ check }) => check)).toEqual(['files/link']);
      const file = await load(diskFiles(join(folder, 'monitoring/stack.yaml')), kinds);
      expect(file.problems.map(({ message }) => message)).toEqual(['cannot be read: it is a file, not a directory']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test('what a broken file might declare is not said to be missing', async () => {
  const { problems } = await load(memoryFiles({ ...good, 'profiles/api.yaml': 'profile: "api' }), kinds);
  expect(problems.map(({ check, file }) => `${check} ${file}`)).toEqual(['yaml/syntax monitoring/profiles/api.yaml']);
});

test('one run finds what the schema refuses and what the checks refuse', async () => {
  const profile = profileText
    .replace('Average', 'Averge')
    .replace('for: 2', 'fro: 2')
    .replace('[alerts, others]', '[alert]');
  const loaded = await load(memoryFiles({ ...good, 'profiles/api.yaml': profile }), kinds);
  expect(checkLoaded(loaded, '2026-11-22').map(({ check }) => check)).toEqual([
    'alarm/statistic',
    'schema',
    'alarm/notify',
  ]);
});

describe('base', () => {
  test('a missing directory declares nothing, without a note', async () => {
    const { manifest, problems } = await loadBase(memoryFiles(null), kinds);
    expect(manifest?.declarations).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('one that does not load is a note, never an error', async () => {
    const { manifest, problems } = await loadBase(memoryFiles({ ...good, 'b.yaml': 'service: [' }), kinds);
    expect(manifest).toBeNull();
    expect(problems.map(({ severity }) => severity)).toEqual(['note']);
  });

  test('a resource that no longer fits its schema is left out, the others stay', async () => {
    const odd = 'topic: odd\nretired: true\n';
    const { manifest, problems } = await loadBase(memoryFiles({ ...good, 'topics/odd.yaml': odd }), kinds);
    expect(manifest?.declarations.map(({ address }) => address.name)).toEqual(['A-High-CPU', 'alerts', 'others']);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('part of base is left out')]);
  });

  test('what the checks refuse loads', async () => {
    const profile = profileText.replace('Average', 'Averge');
    const { manifest, problems } = await loadBase(memoryFiles({ ...good, 'profiles/api.yaml': profile }), kinds);
    expect(manifest?.declarations).toHaveLength(3);
    expect(problems).toEqual([]);
  });
});

test('whatever happens to a file, there is an answer, and every problem stands within the file', async () => {
  const files = Object.keys(good) as (keyof typeof good)[];
  const snippets = [
    '\t',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ':',
    '- ',
    '\n',
    '${',
    '&a ',
    '*a',
    'null',
    '!x ',
    '%',
    '|',
    '0',
    '~',
    '\u0000',
    '\u2028',
    '\ud800',
    '😀',
  ];
  const damage = fc.record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(12),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...snippets), fc.string({ maxLength: 4 })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (all) => {
      const texts: Record<string, string> = { ...good };
      for (const { file, at, remove, insert } of all) {
        const text = texts[file] ?? '';
        const from = Math.floor(at * text.length);
        texts[file] = text.slice(0, from) + insert + text.slice(from + remove);
      }
      const loaded = await load(memoryFiles(texts), kinds);
      const problems = checkLoaded(loaded, '2026-11-22');
      for (const { file, line, column, endLine, endColumn } of problems) {
        const lines = (loaded.texts.get(file) ?? '').split('\n');
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(endLine > line || endColumn >= column).toBe(true);
      }
      expect(renderProblems(problems, loaded.texts)).not.toContain('undefined');
      expect(loaded.manifest === null).toBe(loaded.problems.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 300 },
  );
});
