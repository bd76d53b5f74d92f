import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkedOutMerge, committedFiles } from './git.ts';

/** A repository whose main declares `before`, with a branch merged into it that declares `after`. */
function merged() {
  const folder = mkdtempSync(join(tmpdir(), 'git-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      encoding: 'utf8',
    }).trim();
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git('init', '--quiet', '--initial-branch=main');
  write('monitoring/stack.yaml', 'before');
  write('monitoring/a b/ü.yaml', 'odd');
  symlinkSync('/etc/passwd', join(folder, 'monitoring/link.yaml'));
  write('other.txt', 'x');
  git('add', '.');
  git('commit', '--quiet', '-m', 'main');
  git('switch', '--quiet', '-c', 'branch');
  write('monitoring/stack.yaml', 'after');
  git('commit', '--quiet', '-am', 'branch');
  const head = git('rev-parse', 'HEAD');
  git('switch', '--quiet', 'main');
  const base = git('rev-parse', 'HEAD');
  git('merge', '--quiet', '--no-ff', '-m', 'merge', 'branch');
  return { folder, git, base, head };
}

test('a merge that is checked out says what it merges into, and what', async () => {
  const { folder, base, head, git } = merged();
  expect(await checkedOutMerge(join(folder, 'monitoring'))).toEqual({ base, head });
  git('switch', '--quiet', 'branch');
  expect(await checkedOutMerge(folder)).toBeNull();
  expect(await checkedOutMerge(tmpdir())).toBeNull();
});

test('a directory is read as it stood in a commit; a link stays a link', async () => {
  const { folder, base } = merged();
  const files = await committedFiles(base, join(folder, 'monitoring'));
  const entries = await files.list();
  expect([...(entries ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'a b/ü.yaml', type: 'file' },
    { path: 'link.yaml', type: 'link' },
    { path: 'stack.yaml', type: 'file' },
  ]);
  expect(Buffer.from(await files.read('stack.yaml')).toString()).toBe('before');
  expect(Buffer.from(await files.read('a b/ü.yaml')).toString()).toBe('odd');
});

test('a directory that main does not have declares nothing there', async () => {
  const { folder, base } = merged();
  mkdirSync(join(folder, 'new'));
  expect(await (await committedFiles(base, join(folder, 'new'))).list()).toBeNull();
});

test('a folder of the working tree that looks like a repository is not asked', async () => {
  const { folder, git } = merged();
  for (const name of ['refs', 'objects', 'monitoring']) mkdirSync(join(folder, 'infra', name), { recursive: true });
  writeFileSync(join(folder, 'infra/HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(folder, 'infra/config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
  const below = join(folder, 'infra/monitoring');
  expect(git('-C', below, 'rev-parse', '--absolute-git-dir')).toBe(join(folder, 'infra'));
  expect(await checkedOutMerge(below)).toBeNull();
});
