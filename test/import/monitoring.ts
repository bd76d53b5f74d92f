import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { run } from '../../src/cli/program.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** Its exit code, and what it said on both streams. */
export interface Ran {
  readonly code: number;
  readonly said: string;
}

/** Runs the command line against an account; the environment is as before afterwards. */
export async function monitoring(endpoint: string, ...words: readonly string[]): Promise<Ran> {
  let said = '';
  const stream = () =>
    new Writable({
      write: (chunk, _, done) => {
        said += chunk;
        done();
      },
    });
  const keys = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: 'eu-central-1' };
  const before = { ...process.env };
  Object.assign(process.env, { AWS_ENDPOINT_URL: endpoint, ...keys });
  try {
    const streams = { stdout: stream(), stderr: stream(), env: process.env };
    return { code: await run(['node', 'monitoring', ...words], streams), said };
  } finally {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
    Object.assign(process.env, before);
  }
}

/** Every file below a folder, by its path. */
export async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths
    .sort()
    .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}
