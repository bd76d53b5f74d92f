import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../monitoring/runbooks');
const runbooks = readdirSync(folder).filter((file) => file.endsWith('.md'));

/** Placeholders of the runbooks, and an endpoint where nobody listens: a command that gets that far was understood. */
const env = {
  ...{
    PATH: process.env.PATH,
    AWS_CLI: process.env.AWS_CLI,
    AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    AWS_MAX_ATTEMPTS: '1',
  },
  ...{ AWS_ACCESS_KEY_ID: 'runbook', AWS_SECRET_ACCESS_KEY: 'runbook' },
  ...{ ENVIRONMENT: 'rt-orders-api-prod-v2', APPLICATION: 'orders', GROUP: 'group', APP: 'app', METRIC: 'Send' },
};

test.each(runbooks)('every command of %s is one that the AWS CLI takes', async (file) => {
  const commands = commandsIn(readFileSync(join(folder, file), 'utf8'));
  expect(commands.length).toBeGreaterThan(0);
  const refused = [];
  for (const command of commands) {
    const answer = await run(command);
    if (!answer.includes('Could not connect to the endpoint')) refused.push(`${command}\n${answer}`);
  }
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

function run(command: string): Promise<string> {
  const line = command.replace(/^aws /, '"$AWS_CLI" ');
  return new Promise((done) => {
    execFile('bash', ['-c', line], { env }, (_, stdout, stderr) => done(stdout + stderr));
  });
}
