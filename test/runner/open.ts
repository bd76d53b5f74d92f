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
  readonly token?: string;
  readonly depth?: number;
}

export function openJob(github: GitHub, { event, token = github.token(), depth = 2 }: JobOptions): Job {
  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')];
  checkout(github, { ref: event.ref, depth, into: workspace });
  const given = { event, workspace, temp, github: { url: github.url, repository: github.repository, token } };
  return { workspace, temp, run: (step) => runAction({ ...given, ...step }) };
}
