import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** From the signal that it was sent. */
  readonly msSinceSignal: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of `test/programs/` against an end point; a signal goes to it once it says `ready`. */
export function run(
  program: string,
  {
    endpoint,
    args = [],
    signal,
    env = {},
  }: { endpoint: string; args?: readonly string[]; signal?: NodeJS.Signals; env?: NodeJS.ProcessEnv },
): Promise<Ended> {
  let signalled = performance.now();
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../programs', program), ...args], {
    env: {
      PATH: process.env.PATH,
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...env,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
    if (!signal || !String(chunk).includes('ready')) return;
    signalled = performance.now();
    child.kill(signal);
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((ended) => {
    child.once('close', (code, by) => {
      ended({ code, signal: by, msSinceSignal: performance.now() - signalled, stdout, stderr });
    });
  });
}
