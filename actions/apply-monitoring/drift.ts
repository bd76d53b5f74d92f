import * as core from '@actions/core';
import { clearEverything } from '../../src/core/approvals.ts';
import { formerFiles } from '../../src/github/former.ts';
import { diskFiles } from '../../src/manifest/files.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { noColors } from '../../src/report/colors.ts';
import { listed } from '../../src/report/drift/findings.ts';
import { renderDrift, renderNothing } from '../../src/report/drift/render.ts';
import { endPointsIn } from '../../src/report/redact.ts';
import { renderPlan } from '../../src/report/terminal.ts';
import { type Declared, readDeclared } from '../../src/stack/declared.ts';
import { readFormer } from '../../src/stack/former.ts';
import { type OpenStack, openStack } from '../../src/stack/open.ts';
import { type Checkout, checkedOutMain, isTip } from './branch.ts';
import { clear } from './clear.ts';
import type { Inputs } from './inputs.ts';
import { findIssue, keepIssue, markerOf } from './keep-issue.ts';
import { refuseLinks } from './links.ts';
import { setOutputs } from './outputs.ts';
import { beginRun, type Run } from './run.ts';
import { log, SUMMARY_BYTES } from './speak.ts';
import { tellProblems } from './tell-problems.ts';

/** Mode `drift`: keeps one issue for each stack on what differs from main, and sends nothing. */
export async function drift(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<void> {
  await refuseLinks(inputs.directory);
  const run = await beginRun(inputs, env);
  const checkout = await checkedOutMain(run);
  if (!(await isTip(run.github, checkout))) {
    core.notice(
      `${checkout.branch} has moved on since ${checkout.commit.slice(0, 7)} was checked out; the next run looks.`,
    );
    return;
  }
  const declared = await readDeclared(diskFiles(inputs.directory), new Date().toISOString());
  const { manifest } = declared;
  if (!manifest) return tellProblems(run, declared);
  const former = await readFormer(await formerFiles(inputs.directory), manifest);
  const opened = await openStack({ manifest, base: null, former, env, standIn: null });
  try {
    run.hide({
      secrets: opened.environment.values(),
      endPoints: endPointsIn([manifest.declarations, former.declarations]),
    });
    await look(run, { declared, manifest, checkout, opened });
  } finally {
    opened.close();
  }
}

interface Looking {
  readonly declared: Declared;
  readonly manifest: Manifest;
  readonly checkout: Checkout;
  readonly opened: OpenStack;
}

/** Plans as an apply would, tells what that leaves, and keeps the issue. */
async function look(run: Run, { declared, manifest, checkout, opened }: Looking): Promise<void> {
  const { stack } = manifest.stack;
  const { github, inputs } = run;
  const request = opened.request({ clearance: clearEverything, allow: [] });
  const merged = { stack, directory: inputs.directory, ...checkout };
  const found = await findIssue(run, stack);
  const known = async () => markerOf(found)?.unshown ?? '';
  const { plan, unshown } = await clear({ github, request, merged, codes: [], merging: false, known });
  const reads = [...opened.aws.requests().values()].reduce((sum, one) => sum + one, 0);
  log(run, renderPlan(plan, { reads, readMs: 0, writes: 0, writeMs: 0 }, noColors));
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
