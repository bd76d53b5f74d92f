import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { type GitHub, startGitHub } from '../../test/github/github.ts';
import { checkout, filesOf } from '../../test/runner/checkout.ts';
import { pullRequestEvent } from '../../test/runner/events.ts';
import { type Ran, runAction } from '../../test/runner/run-action.ts';
import { sandboxEnv } from './process.ts';

/** What one run of the action in mode `plan` took. */
export interface ActionRan {
  readonly ran: Ran;
  /** From the start of the process to its first request. */
  readonly firstRequestMs: number;
  readonly maxRssMb: number;
  /** Of the comment, in bytes. */
  readonly commentBytes: number;
}

const reportMemory = `process.on('exit', () => console.log('maxrss ' + process.resourceUsage().maxRSS))`;

/** Runs the bundle on a pull request that declares a directory anew, against an account without anything. */
export async function planInAction(dir: string, { memory = false }: { memory?: boolean } = {}): Promise<ActionRan> {
  const github = await startGitHub();
  const sandbox = await startSandbox();
  try {
    github.push({ branch: 'change', files: filesOf(dir, 'monitoring/') });
    const { number } = github.openPull({ branch: 'change' });
    const { ran, firstRequestMs } = await timed(github, { number, endpoint: sandbox.endpoint, memory });
    return {
      ...{ ran, firstRequestMs },
      maxRssMb: Number(/maxrss (\d+)/.exec(ran.log)?.[1] ?? Number.NaN) / 1024,
      commentBytes: Buffer.byteLength(github.comments(number)[0]?.body ?? ''),
    };
  } finally {
    await sandbox.close();
    await github.close();
  }
}

async function timed(
  github: GitHub,
  { number, endpoint, memory }: { number: number; endpoint: string; memory: boolean },
): Promise<{ ran: Ran; firstRequestMs: number }> {
  const event = pullRequestEvent(github, number);
  const folder = mkdtempSync(join(tmpdir(), 'monitoring-bench-'));
  const workspace = join(folder, 'workspace');
  checkout(github, { ref: event.ref, depth: 2, into: workspace });
  const asked = { at: Number.NaN };
  github.before('*', () => {
    asked.at = performance.now();
  });
  const node = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(reportMemory)}` };
  const began = performance.now();
  const ran = await runAction({
    ...{ action: 'actions/apply-monitoring', inputs: { mode: 'plan' }, event, workspace, temp: join(folder, 'temp') },
    github: { url: github.url, repository: github.repository, token: github.token() },
    env: { ...sandboxEnv(endpoint), ...(memory && node) },
  });
  return { ran, firstRequestMs: asked.at - began };
}
