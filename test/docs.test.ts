import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { readDeclared } from '../src/stack/declared.ts';
import { memoryFiles } from './manifest/memory-files.ts';
import { parses } from './support/command-line.ts';
import { committed, fileAt } from './workflows/files.ts';
import { rules } from './workflows/rules.ts';
import { readWorkflow } from './workflows/workflow.ts';

const root = resolve(import.meta.dirname, '..');
const pages = ['README.md', 'CONTRIBUTING.md', 'actions/apply-monitoring/README.md', ...markdownIn('docs')];
const setUp = fileAt('docs/set-up.md').text;
const dailyUse = fileAt('docs/daily-use.md').text;

function markdownIn(folder: string): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** What stands in fences of a language, in order. */
function fenced(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  );
}

/** A heading as GitHub makes an anchor of it. */
function anchorOf(heading: string): string {
  const words = heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '');
  return words.trim().replaceAll(/\s/g, '-');
}

test.each(pages)('every link of %s leads somewhere', (page) => {
  const { text } = fileAt(page);
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
  const broken = links.filter((link) => {
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? join(root, page) : join(root, dirname(page), path);
    if (!existsSync(file)) return true;
    if (anchor === undefined) return false;
    const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      anchorOf(heading),
    );
    return !headings.includes(anchor);
  });
  expect(broken).toEqual([]);
});

test('each room has its row in CONTRIBUTING, and no row is without its room', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
  const rooms = tracked.flatMap(
    (path) => /^(?:src|packages)\/[^/]+\/|^(?!src|packages|\.)[^/]+\//.exec(path)?.[0] ?? [],
  );
  const [, table = ''] = /\| room \|.*\n([\s\S]*?)\n\n/.exec(fileAt('CONTRIBUTING.md').text) ?? [];
  const rows = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, room]) => room);
  expect(rows.sort()).toEqual([...new Set(rooms)].sort());
});

test('each story of daily-use is a test, and each test of stories stands on the page', () => {
  const stories = [...dailyUse.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const tests = [...fileAt('test/actions/stories.test.ts').text.matchAll(/^test\('(.+)', async/gm)].map(
    ([, name]) => name,
  );
  expect([...tests].sort()).toEqual([...stories].sort());
});

/** Commands of ours on a page, as a shell would split them: line continuations joined, comments and redirections gone. */
const commands = [setUp, dailyUse].flatMap((page) => [
  ...fenced(page, 'bash').flatMap((script) => script.replaceAll(/\\\n\s*/g, '').split('\n')),
  ...[...page.matchAll(/`(monitoring [^`]+)`/g)].map(([, command = '']) => command),
]);
const ours = commands
  .flatMap((line) => /(?:^|\s)(?:node dist\/monitoring\.mjs|monitoring) ([a-z].*)$/.exec(line)?.[1] ?? [])
  .map((line) => line.replace(/\s+[#>].*$/, '').replaceAll(/"\$\w+_id"/g, '1'))
  .map((line) => `monitoring ${line.replaceAll('"$repository"', 'OWNER/REPOSITORY')}`);

test.each([...new Set(ours)])('%s is a command', async (command) => {
  expect(await parses(command.trim())).toEqual({ command: command.trim(), refused: null });
});

describe('set-up', () => {
  test('declarations of the empty start have no problem', async () => {
    const texts = Object.fromEntries(
      fenced(setUp, 'yaml').flatMap((text) => {
        const path = /^# monitoring\/(\S+)$/m.exec(text)?.[1];
        return path === undefined ? [] : [[path, text]];
      }),
    );
    expect(Object.keys(texts)).toEqual(['stack.yaml', 'topics/shop-alerts.yaml']);
    const { manifest, problems } = await readDeclared(memoryFiles(texts), '2026-11-22T00:00:00Z');
    expect(problems).toEqual([]);
    expect(manifest?.declarations.map(({ address }) => address.name)).toContain('shop-alerts');
  });

  test('sets every variable that the workflows read, roles by the commands that are printed', () => {
    const read = committed.workflows.flatMap(({ text }) =>
      [...text.matchAll(/vars\.(\w+)/g)].map(([, name = '']) => name),
    );
    const set = [...setUp.matchAll(/gh variable set (\w+)/g)].map(([, name]) => name);
    const roles = ['PLAN', 'APPLY', 'DRIFT'].map((role) => `MONITORING_${role}_ROLE`);
    expect([...new Set(read)].sort()).toEqual([...set, ...roles].sort());
  });

  test('names gates and an environment as the workflows do', () => {
    const workflows = committed.workflows.map(readWorkflow);
    const names = workflows.flatMap(({ jobs }) => [...jobs.values()].map(({ name }) => name));
    const required = [...setUp.matchAll(/"context": "([^"]+)"/g)].map(([, name]) => name);
    expect(required.filter((name) => !names.includes(name))).toEqual([]);
    const environment = JSON.stringify(workflows.flatMap(({ jobs }) => jobs.get('apply')?.environment ?? []));
    for (const [, name] of setUp.matchAll(/environments\/([\w-]+)"/g)) expect(environment).toContain(`"${name}"`);
  });

  test('hands GitHub whole JSON', () => {
    const documents = [...setUp.matchAll(/<<'JSON'\n([\s\S]*?)\nJSON$/gm)].map(([, text = '']) => JSON.parse(text));
    expect(documents).toHaveLength(2);
  });

  test('turns the workflows into those of another repository', () => {
    const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    const mine = committed.workflows.filter(({ path }) => /\/(plan|apply|drift)\.yml$/.test(path));
    for (const { path, text } of mine) writeFileSync(join(folder, path), text);
    const [script = ''] = fenced(setUp, 'bash').filter((one) => one.includes('sed -i'));
    const edits = script.split('\n').filter((line) => line.startsWith('sed -i'));
    const env = {
      ...process.env,
      actions: 'OWNER/REPOSITORY',
      commit: 'c0ffee'.padEnd(40, '0'),
      version: 'v1.2.3',
    };
    execFileSync('bash', ['-ec', edits.join('\n')], { cwd: folder, env });
    for (const { path } of mine) {
      const workflow = readWorkflow({ path, text: readFileSync(join(folder, path), 'utf8') });
      expect(
        Object.entries(rules).flatMap(([name, rule]) => rule(workflow).map((broken) => `${name}: ${broken}`)),
      ).toEqual([]);
      const uses = workflow.commentsOf('uses').filter(({ value }) => value.includes('apply-monitoring'));
      expect(uses.length).toBeGreaterThan(0);
      for (const { value } of uses) expect(value).toMatch(/^OWNER\/REPOSITORY\/actions\/apply-monitoring@c0ffee0+$/);
      expect(JSON.stringify(workflow.concurrency)).not.toContain('symphonia');
    }
  });
});

test('without environments nothing names one after the commands of `plain`', () => {
  const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const named = ['.github/workflows/apply.yml', 'monitoring/stack.yaml'];
  for (const path of named) mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, named[0] ?? ''), fileAt('.github/workflows/apply.yml').text);
  const stack = fenced(setUp, 'yaml').find((text) => text.includes('githubEnvironment:')) ?? '';
  writeFileSync(join(folder, named[1] ?? ''), stack);
  const [, script = ''] = fenced(setUp, 'bash').filter((one) => one.includes('sed -i'));
  execFileSync('bash', ['-ec', script], { cwd: folder });
  const texts = named.map((path) => readFileSync(join(folder, path), 'utf8'));
  expect(texts.filter((text) => /^ *(environment|githubEnvironment):/m.test(text))).toEqual([]);
  expect(parse(texts[1] ?? '')).toMatchObject({ stack: 'shop' });
  expect(Object.keys(parse(texts[0] ?? '').jobs.apply)).toContain('timeout-minutes');
});

test('the workflow of the README of the action is sound', () => {
  const [text = ''] = fenced(fileAt('actions/apply-monitoring/README.md').text, 'yaml');
  expect(Object.keys((parse(text) as { jobs: object }).jobs)).toEqual(['plan']);
});
