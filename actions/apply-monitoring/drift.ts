import * as core from '@actions/core';
import { clearEverything } from '../../src/core/approvals.ts';
import { noColors } from '../../src/report/colors.ts';
import { listed } from '../../src/report/drift/findings.ts';
import { renderDrift, renderNothing } from '../../src/report/drift/render.ts';
import { renderPlan } from '../../src/report/terminal.ts';
import { effortOf } from '../../src/stack/effort.ts';
import { clear } from './clear.ts';
import type { Inputs } from './inputs.ts';
import { findIssue, keepIssue, markerOf } from './keep-issue.ts';
import { type OpenMain, withMain } from './main-branch.ts';
import { setOutputs } from './outputs.ts';
import type { Run } from './run.ts';
import { log, SUMMARY_BYTES } from './speak.ts';

/** Mode `drift`: keeps one issue for each stack on what differs from main, and sends nothing. */
export async function drift(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<void> {
  await withMain(inputs, env, look);
}

/** Plans as an apply would, tells what that leaves, and keeps the issue. */
async function look(run: Run, { declared, manifest, checkout, opened }: OpenMain): Promise<void> {
  const { stack } = manifest.stack;
  const { github, inputs } = run;
  const request = opened.request({ clearance: clearEverything, allow: [] });
  const merged = { stack, directory: inputs.directory, ...checkout };
  const found = await findIssue(run, stack);
  const known = async () => markerOf(found)?.unshown ?? '';
  const { plan, unshown } = await clear({ github, request, merged, codes: [], merging: false, known });
  log(run, renderPlan(plan, effortOf(plan, opened.aws), noColors));
  const keeping = { plan, manifest, declared, causes: null, unshown, found, now: request.now };
  const { told, url, refused } = await keepIssue(run, keeping);
  if (refused !== null) {
    const sentence = `The drift issue could not be kept: ${refused.message}. The job's summary holds its text.`;
    core.setFailed(run.redact(sentence));
  }
  const differs = listed(told.findings).length > 0;
  const text = differs ? renderDrift(told, SUMMARY_BYTES).body : renderNothing(stack);
  await core.summary.addRaw(run.redact(text)).write();
  await setOutputs(run, plan, { differs, url });
}
