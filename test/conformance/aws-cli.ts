import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

const credentials = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };

/** What became of a command: 0 is fine. */
export interface Said {
  readonly code: number;
  /** Both its streams. */
  readonly said: string;
}

/** Carries out words of a command line, without the `aws` in front, one command after the other. */
export type AwsCli = (words: readonly string[]) => Promise<Said>;

/** The AWS CLI with these variables, in one process for as long as `use` takes: starting it takes several times as long as a command. */
export async function withAwsCli<T>(
  variables: { readonly [name: string]: string },
  use: (aws: AwsCli) => Promise<T>,
): Promise<T> {
  const python = join(dirname(required('AWS_CLI')), 'python');
  const env = { PATH: process.env.PATH, PYTHONUTF8: '1', AWS_MAX_ATTEMPTS: '1', ...credentials, ...variables };
  const child = spawn(python, [join(import.meta.dirname, 'aws_cli.py')], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  try {
    return await use(async (words) => {
      child.stdin.write(`${JSON.stringify(words)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`the AWS CLI ended at ${words.join(' ')}`);
      return JSON.parse(value) as Said;
    });
  } finally {
    child.stdin.end();
    await ended;
  }
}

/** A variable that the run of conformance sets. */
export function required(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`npm run conformance sets ${variable}`);
  return value;
}
