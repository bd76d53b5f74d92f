import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tellStory } from '../scripts/demo/story.ts';
import { fileAt } from './workflows/files.ts';

test('npm run demo goes from a pull request to a closed issue, and the README shows its output', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const printed: string[] = [];
  await tellStory({ folder, print: (line) => printed.push(line) });
  expect(missing(readmeLines(), printed)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual([
    '1-pull-request-comment.md',
    '2-pull-request-comment.md',
    '3-issue-open.md',
    '4-pull-request-comment.md',
    '5-pull-request-comment.md',
    '6-issue-comment.md',
    '7-issue-closed.md',
  ]);
  expect(readFileSync(join(folder, '1-pull-request-comment.md'), 'utf8')).toMatch(/^<!-- monitoring v1 \{/);
});

/** What the README shows of it; a line that ends in … goes on. */
function readmeLines(): readonly string[] {
  const [, shown = ''] = /<!-- demo -->\n```\n([\s\S]*?)```\n<!-- \/demo -->/.exec(fileAt('README.md').text) ?? [];
  return shown.split('\n').filter((line) => line.trim() !== '');
}

/** Lines that are not printed, or not in this order. */
function missing(lines: readonly string[], printed: readonly string[]): readonly string[] {
  let from = 0;
  return lines.filter((line) => {
    const [, begin] = /^(.*?)…$/.exec(line) ?? [];
    const fits = (one: string): boolean => (begin === undefined ? one === line : one.startsWith(begin));
    const found = printed.findIndex((one, at) => at >= from && fits(one));
    if (found >= 0) from = found + 1;
    return found < 0;
  });
}
