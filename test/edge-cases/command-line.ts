import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { credentials } from './open.ts';
import { stackYaml, type Texts } from './yaml.ts';

/** How a command ended, and all that it said. */
export interface Said {
  readonly code: number;
  readonly text: string;
}

/** Writes these files and a stack.yaml to a directory that is gone after the test. */
export async function directoryOf(texts: Texts, withStack = true): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'edge-cases-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  for (const [path, text] of Object.entries({ ...(withStack ? { 'stack.yaml': stackYaml } : {}), ...texts })) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return directory;
}

/** Runs `monitoring` with these words against an end point, as a terminal without colours would. */
export async function monitoring(
  words: readonly string[],
  { endpoint, env = {} }: { endpoint: string; env?: { readonly [name: string]: string } },
): Promise<Said> {
  vi.stubEnv('AWS_ENDPOINT_URL', endpoint);
  vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  try {
    const code = await run(['node', 'monitoring', ...words], { stdout: stream, stderr: stream, env });
    return { code, text };
  } finally {
    vi.unstubAllEnvs();
  }
}
