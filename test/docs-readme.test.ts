import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { makeProgram, run } from '../src/cli/program.ts';
import type { JsonObject } from '../src/core/json.ts';
import { openAccount } from './support/account.ts';
import { manifestOf } from './support/manifest.ts';
import { fileAt } from './workflows/files.ts';

const monitoring = resolve(import.meta.dirname, '../monitoring');

const profile = 'profiles/beanstalk-api.yaml';
const silenced = 'Billing-API-High-5xx-Errors';

/** What stands in the README's fences without a language. */
const shown = [...fileAt('README.md').text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(
  ([, language, text = '']) => (language === '' ? [text.trim()] : []),
);

test('the plan that the README shows is what the command prints', { timeout: 60_000 }, async () => {
  const manifest = await manifestOf(monitoring);
  const account = await openAccount([manifest]);
  onTestFinished(() => account.close());
  await account.apply(manifest);
  const { sandbox } = account;
  for (const { endpoint } of sandbox.state.subscriptions.values()) sandbox.confirm(endpoint);
  const found = await sandbox.act('cloudwatch.DescribeAlarms', { AlarmNames: [silenced] });
  const [live] = (found as { MetricAlarms: JsonObject[] }).MetricAlarms;
  await sandbox.act('cloudwatch.PutMetricAlarm', { ...live, ActionsEnabled: false });
  vi.stubEnv('AWS_ENDPOINT_URL', sandbox.endpoint);
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'test');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const text = await printed('plan', ['threshold: 80', 'threshold: 85']);
  expect(untimed(shown.find((one) => one.startsWith(manifest.stack.stack)) ?? '')).toBe(untimed(text));
});

test('the problem that the README shows is what the command prints', async () => {
  const text = await printed('validate', ['Average', 'Averge']);
  expect(shown).toContain(text.replace('\n\n1 error in 1 file', ''));
});

test.each(['README.md', 'docs/cli.md'])('the table of %s names every command and no other', (page) => {
  const quiet = { write: () => true } as unknown as NodeJS.WritableStream;
  const { commands } = makeProgram({ stdout: quiet, stderr: quiet, env: {} }, () => {});
  const [, table = ''] = /\| command \|.*\n\|[-|]+\n([\s\S]*?)\n\n/.exec(fileAt(page).text) ?? [];
  const rows = [...table.matchAll(/^\| `([a-z]+)/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(commands.map((command) => command.name()).sort());
});

/** What a command says of the declarations with one text of the profile replaced, without colours. */
async function printed(command: string, [from, to]: readonly [string, string]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const dir = join(folder, 'monitoring');
  cpSync(monitoring, dir, { recursive: true });
  const text = readFileSync(join(dir, profile), 'utf8');
  writeFileSync(join(dir, profile), text.replace(from, to));
  const written: string[] = [];
  const stream = { write: (one: string) => written.push(one) > 0 } as unknown as NodeJS.WritableStream;
  await run(['node', 'monitoring', command, '--dir', dir], { stdout: stream, stderr: stream, env: process.env });
  return written.join('').replaceAll(`${folder}/`, '').trim();
}

/** Times differ from run to run. */
function untimed(text: string): string {
  return text.replaceAll(/requests in \d+ m?s/g, 'requests in no time');
}
