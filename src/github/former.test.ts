import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formerFiles } from './former.ts';

/** A repository in which a file of a directory is written again and again; `null` takes it away. */
function written(texts: readonly (string | null)[]) {
  const folder = mkdtempSync(join(tmpdir(), 'former-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  mkdirSync(join(folder, 'deep/monitoring'), { recursive: true });
  writeFileSync(join(folder, 'deep/monitoring/stack.yaml'), 'stack');
  for (const [i, text] of texts.entries()) {
    const path = join(folder, 'deep/monitoring/ü b.yaml');
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
    writeFileSync(join(folder, 'deep/monitoring/notes.md'), String(i));
    git('add', '.');
    git('commit', '--quiet', '-m', String(i));
    writeFileSync(join(folder, 'other.txt'), String(i));
    git('add', '.');
    git('commit', '--quiet', '-m', `beside ${i}`);
  }
  return { folder, directory: join(folder, 'deep/monitoring'), git };
}

async function textsOf(directory: string): Promise<readonly string[]> {
  const sources = await formerFiles(directory);
  return Promise.all(
    sources.map(async (source) => {
      const paths = ((await source.list()) ?? []).map(({ path }) => path);
      return paths.includes('ü b.yaml') ? Buffer.from(await source.read('ü b.yaml')).toString() : `only ${paths}`;
    }),
  );
}

test('what stood there before is read, newest first, and what stands there now is not', async () => {
  const { directory } = written(['one', 'two\n\nlines', null, 'four']);
  expect(await textsOf(directory)).toEqual(['only stack.yaml', 'two\n\nlines', 'one']);
});

test('no more than twenty commits are looked at, and no more than the checkout has', async () => {
  const { folder, directory } = written(Array.from({ length: 24 }, (_, i) => `text ${i}`));
  expect(await textsOf(directory)).toHaveLength(19);
  const shallow = join(folder, 'shallow');
  execFileSync('git', ['clone', '--quiet', '--depth=5', `file://${folder}`, shallow]);
  expect(await textsOf(join(shallow, 'deep/monitoring'))).toEqual(['text 22', 'text 21']);
});

test('of a branch that was merged only the merge counts: what main never declared is not ours', async () => {
  const { folder, directory, git } = written(['main']);
  git('switch', '--quiet', '-c', 'branch');
  for (const text of ['draft', 'done']) {
    writeFileSync(join(directory, 'ü b.yaml'), text);
    git('commit', '--quiet', '-am', text);
  }
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '-m', 'merge', 'branch');
  expect(await textsOf(join(folder, 'deep/monitoring'))).toEqual(['main']);
});
