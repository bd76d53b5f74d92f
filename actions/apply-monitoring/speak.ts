import * as core from '@actions/core';
import type { Problem } from '../../src/core/types.ts';
import { annotationsOf, SHOWN } from '../../src/github/annotations.ts';
import { inertLog } from '../../src/github/log.ts';
import { GitHubFailed } from '../../src/github/port.ts';
import { stick } from '../../src/github/sticky.ts';
import type { Marker } from '../../src/report/comment/marker.ts';
import type { Run } from './run.ts';

/** GitHub refuses 65,536 characters, and counts differently in different places; bytes below this have always passed. */
export const COMMENT_BYTES = 60_000;
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
export const SUMMARY_BYTES = 1_000_000;

/** A text of any length, for whoever has room for so many bytes. */
export type Body = (limitBytes: number) => string;

/** Says it in the job's summary, and in the comment where there is a pull request that may be commented on; gives the comment's address. */
export async function speak(
  run: Run,
  { marker, body, needed }: { marker: Marker | null; body: Body; needed: boolean },
): Promise<string> {
  await core.summary.addRaw(run.redact(body(SUMMARY_BYTES))).write();
  if (!marker || !run.pullRequest || !run.inputs.comment || run.checksOnly) return '';
  const sticky = { pullRequest: run.pullRequest.number, marker, body: body(COMMENT_BYTES), needed };
  try {
    const written = await stick(run.github, sticky);
    if (written.what === 'outdated')
      core.notice('The pull request has a newer commit; its own run writes the comment.');
    return 'url' in written ? written.url : '';
  } catch (error) {
    if (!(error instanceof GitHubFailed)) throw error;
    core.warning(
      `No comment was written: ${run.redact(error.message)}. The same text is in the job's summary; without the comment merging approves nothing.`,
    );
    return '';
  }
}

/** The worst problems at their lines, those in files of the pull request first. */
export async function annotate(run: Run, problems: readonly Problem[]): Promise<void> {
  if (problems.length === 0) return;
  const write = { error: core.error, warning: core.warning, note: core.notice };
  for (const { severity, message, ...where } of annotationsOf(problems, await changedFiles(run)))
    write[severity](run.redact(message), where);
}

/** Turns the check red; says why as an annotation where so many errors leave room for one, else in the log. */
export function fail(sentence: string, { annotated }: { annotated: number }): void {
  if (annotated < SHOWN) core.setFailed(sentence);
  else core.info(sentence);
  process.exitCode = core.ExitCode.Failure;
}

/** Terminal text in the log. */
export function log(run: Run, text: string): void {
  core.info(inertLog(run.redact(text)));
}

async function changedFiles({ github, pullRequest }: Run): Promise<ReadonlySet<string>> {
  try {
    return new Set(pullRequest ? await github.filesOf(pullRequest.number) : []);
  } catch (error) {
    if (error instanceof GitHubFailed) return new Set();
    throw error;
  }
}
