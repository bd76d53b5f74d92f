import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { GitHub } from '../github/github.ts';
import { checkout } from './checkout.ts';
import type { WorkflowEvent } from './events.ts';
import { type Ran, runAction, type Step } from './run-action.ts';

/** A job on a machine of its own: a fresh checkout of what the event is about, and a temporary folder. Both go with the test. */
export interface Job {
  readonly workspace: string;
  readonly temp: string;
  run(step: Pick<Step, 'action'> & Partial<Step>): Promise<Ran>;
}

export interface JobOptions {
  readonly event: WorkflowEvent;
  /** What is checked out, if it is not what the event is about. */
  readonly ref?: string;
  readonly token?: string;
  readonly depth?: number;
}

/** Requests whose body holds what the step had masked: GitHub masks logs and summaries only. */
export function leaked({ masked }: Pick<Ran, 'masked'>, github: GitHub): string[] {
  return github.exchanges
    .filter(({ body }) => masked.some((secret) => body.includes(JSON.stringify(secret).slice(1, -1))))
    .map(({ method, path }) => `${method} ${path}`);
}

export function openJob(
  github: GitHub,
  { event, ref = event.ref, token = github.token(), depth = 2 }: JobOptions,
): Job {
  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')];
  checkout(github, { ref, depth, into: workspace });
  const given = { event, workspace, temp, github: { url: github.url, repository: github.repository, token } };
  return { workspace, temp, run: (step) => runAction({ ...given, ...step }) };
}
