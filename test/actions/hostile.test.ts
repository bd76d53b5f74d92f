import { expect, test } from 'vitest';
import { checkLoaded } from '../../src/checks/index.ts';
import { kinds } from '../../src/kinds/index.ts';
import { load } from '../../src/manifest/load.ts';
import { htmlOf, leavesOpen, wordsOf } from '../comment/gfm.ts';
import { hostile } from '../comment/hostile.ts';
import type { Texts } from '../comment/pull-request.ts';
import { shop } from '../comment/shop.ts';
import { memoryFiles } from '../manifest/memory-files.ts';
import { type Outcome, openStage } from './stage.ts';

const main = shop(['Orders-API']);
/** Words of ours: no mention, reference, link, emoji code or formula is made of them. */
const quiet = /^[A-Za-z0-9 ,.;:()'’"/→·…*-]*$/;
const ours = /^<\/?(details|summary|sub|br)>$/;

/** A service whose alarms have these texts in them. */
function services(texts: readonly string[], alarm: (text: string, i: number) => string): Texts {
  const alarms = texts.map((text, i) => `  A${i}: ${alarm(JSON.stringify(text), i)}\n`).join('');
  return { ...main, 'services/hostile.yaml': `service: Hostile\nalarms:\n${alarms}` };
}

const metric = (name = '"Errors"'): string =>
  `metric: { namespace: Shop, name: ${name} }, when: { statistic: Sum, is: ">", threshold: 1, period: 1m }`;
const described = (text: string): string => `{ ${metric()}, description: ${text} }`;
const measured = (text: string): string => `{ ${metric(text)} }`;
const misnamed = (text: string): string => `{ ${metric()}, missingData: ${text} }`;

async function problemsOf(texts: Texts): Promise<number> {
  const problems = checkLoaded(await load(memoryFiles(texts), kinds), '2026-11-23');
  return problems.filter(({ severity }) => severity === 'error').length;
}

/** Those that are allowed there, and those that are refused. */
async function sorted(
  alarm: (text: string) => string,
): Promise<{ readonly fine: string[]; readonly refused: string[] }> {
  const [fine, refused]: [string[], string[]] = [[], []];
  for (const text of Object.values(hostile)) {
    const wrong = await problemsOf(services([text], alarm));
    (wrong === 0 ? fine : refused).push(text);
  }
  return { fine, refused };
}

function inert(ran: Outcome, comments: readonly string[]): void {
  for (const text of [ran.summary, ...comments.map((body) => body.slice(body.indexOf('\n') + 1))]) {
    expect(wordsOf(text).filter((word) => !word.startsWith('<') && !quiet.test(word))).toEqual([]);
    expect(htmlOf(text).filter((tag) => !ours.test(tag))).toEqual([]);
    expect(leavesOpen(text)).toBe(false);
  }
  expect(ran.leaks).toEqual([]);
  expect(ran.log).not.toMatch(/##\[(?!error|warning|notice)/);
  // A command in the log would have added a mask, or stopped the commands that follow.
  expect(ran.masked).not.toContain('a');
}

test.each([
  ['descriptions', described],
  ['names of metrics', measured],
])('hostile %s stay text in comment, summary, annotations and log', async (_what, alarm) => {
  const { fine, refused } = await sorted(alarm);
  expect(fine.length).toBeGreaterThan(20);
  const stage = await openStage({ main, branch: services(fine, alarm) });
  const ran = await stage.plan();
  expect([ran.exitCode, ran.outputs['create-count']]).toEqual([0, String(fine.length)]);
  expect(ran.annotations.every(({ level }) => level !== 'error')).toBe(true);
  inert(ran, stage.comments());
  if (refused.length === 0) return;
  stage.push(services(refused, alarm));
  const red = await stage.plan();
  expect(red.exitCode).toBe(1);
  inert(red, stage.comments());
});

test('problems that quote hostile values are as tame', async () => {
  const stage = await openStage({ main, branch: services(Object.values(hostile), misnamed) });
  const ran = await stage.plan();
  expect(ran.exitCode).toBe(1);
  expect(ran.annotations).toHaveLength(10);
  expect(ran.annotations.map(({ file, level }) => `${level} ${file}`)).toEqual(
    Array(10).fill('error monitoring/services/hostile.yaml'),
  );
  inert(ran, stage.comments());
});

test('hostile names of files are as tame', async () => {
  const names = [
    '@everyone #1.yaml',
    '`x`.yaml',
    '<b>.yaml',
    'a|b.yaml',
    '::error::x.yaml',
    'a\u202eb.yaml',
    '##[error]x',
  ];
  const odd = Object.fromEntries(names.map((name, i) => [`topics/${name}`, `topic: t${i}\n`]));
  const stage = await openStage({ main, branch: { ...main, ...odd } });
  const red = await stage.plan();
  expect(red.exitCode).toBe(1);
  inert(red, stage.comments());
  stage.push({ ...main, ...Object.fromEntries(Object.entries(odd).filter(([name]) => name.endsWith('.yaml'))) });
  const ran = await stage.plan();
  expect(ran.outputs['create-count']).toBe('6');
  inert(ran, stage.comments());
});
