import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { withAwsCli } from './aws-cli.ts';

const execute = promisify(execFile);

const folder = resolve(import.meta.dirname, '../../monitoring/runbooks');
const runbooks = readdirSync(folder).filter((file) => file.endsWith('.md'));

/** Placeholders of the runbooks. */
const placeholders = {
  ENVIRONMENT: 'rt-orders-api-prod-v2',
  APPLICATION: 'orders',
  GROUP: 'group',
  APP: 'app',
  METRIC: 'Send',
};

/** Nobody listens there: a command that gets that far was understood. */
const nobody = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' };

test.each(runbooks)('every command of %s is one that the AWS CLI takes', async (file) => {
  const commands = commandsIn(readFileSync(join(folder, file), 'utf8'));
  expect(commands.length).toBeGreaterThan(0);
  const refused = await withAwsCli(nobody, async (aws) => {
    const answers: string[] = [];
    for (const command of commands) answers.push(`${command}\n${(await aws(await wordsOf(command))).said}`);
    return answers.filter((answer) => !answer.includes('Could not connect to the endpoint'));
  });
  expect(refused).toEqual([]);
});

/** The `aws` commands of all code blocks, each on one line. `aws logs tail` is left out: version 1, which pip installs, has it not. */
function commandsIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^ *```bash\n(.*?)^ *```/gms)].map(([, block]) =>
    (block ?? '').replace(/\\\n\s*/g, ''),
  );
  const found = blocks.flatMap((block) =>
    [...block.matchAll(/\baws [^|\n]*?(?=\)?$| \|)/gm)].map(([command]) => command),
  );
  return [...new Set(found)].filter((command) => !command.startsWith('aws logs tail '));
}

/** The words that the shell gives to `aws`. */
async function wordsOf(command: string): Promise<readonly string[]> {
  const env = { PATH: process.env.PATH, ...placeholders };
  const { stdout } = await execute('bash', ['-c', `aws() { printf '%s\\0' "$@"; }\n${command}`], { env });
  return stdout.split('\0').slice(0, -1);
}
