import * as core from '@actions/core';
import { clearEverything } from '../../src/core/approvals.ts';
import type { Plan } from '../../src/core/types.ts';
import { type Converged, converge, leftOver } from '../../src/flow/converge.ts';
import { explainedBy } from '../../src/flow/explain.ts';
import { formerFiles } from '../../src/github/former.ts';
import { diskFiles } from '../../src/manifest/files.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { noColors } from '../../src/report/colors.ts';
import { renderOutcomes } from '../../src/report/outcomes.ts';
import { endPointsIn } from '../../src/report/redact.ts';
import { renderPlan } from '../../src/report/terminal.ts';
import { type Declared, readDeclared } from '../../src/stack/declared.ts';
import { sendEffort } from '../../src/stack/effort.ts';
import { readFormer } from '../../src/stack/former.ts';
import { type OpenStack, openStack } from '../../src/stack/open.ts';
import { registry } from '../../src/stack/registry.ts';
import { type Checkout, checkedOutMain, isTip, refuseOpenEnvironment } from './branch.ts';
import { type Cleared, clear } from './clear.ts';
import type { Inputs } from './inputs.ts';
import { stopSignal } from './interrupt.ts';
import { type FoundIssue, findIssue, markerOf } from './keep-issue.ts';
import { refuseLinks } from './links.ts';
import { beginRun, type Run } from './run.ts';
import { log } from './speak.ts';
import { tellProblems } from './tell-problems.ts';
import { tellResult } from './tell-result.ts';

/** Mode `apply`: sends what main wants and merged pull requests showed, and tells them what became of it. */
export async function apply(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<void> {
  await refuseLinks(inputs.directory);
  const run = await beginRun(inputs, env);
  const checkout = await checkedOutMain(run);
  if (!(await isTip(run.github, checkout))) return sayMovedOn(checkout);
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
    await applyOpened(run, { opened, checkout, manifest, declared });
  } finally {
    opened.close();
  }
}

interface Applying {
  readonly opened: OpenStack;
  readonly checkout: Checkout;
  readonly manifest: Manifest;
  readonly declared: Declared;
}

/** Looks up what was shown, plans once more on what the account is by then, and sends that plan. */
async function applyOpened(run: Run, applying: Applying): Promise<void> {
  const { opened, checkout, manifest } = applying;
  const { stack, githubEnvironment } = manifest.stack;
  const { github, inputs } = run;
  const issue = issueFor(run, stack);
  const cleared = await clear({
    ...{ github, codes: inputs.approve, merging: run.env.GITHUB_EVENT_NAME === 'push' },
    request: opened.request({ clearance: clearEverything, allow: [] }),
    merged: { stack, directory: inputs.directory, ...checkout },
    known: async () => markerOf(await issue())?.unshown ?? '',
  });
  const told = { ...applying, cleared, issue };
  if (leftOver(cleared.plan).length === 0) {
    const { plan } = cleared;
    return tell(run, { ...told, plan, converged: { outcomes: new Map(), after: plan, unread: null } });
  }
  await refuseOpenEnvironment(github, githubEnvironment);
  if (!(await isTip(github, checkout))) return sayMovedOn(checkout);
  const words = { clearance: cleared.clearance, allow: [] };
  const { plan } = await opened.plan(words);
  const stop = stopSignal();
  const converged = await converge({
    ...{ plan, send: opened.send, settling: opened.settling, signal: stop.signal },
    planAgain: async () => (await opened.plan(words)).plan,
    explain: explainedBy(registry),
  }).finally(stop.end);
  await tell(run, { ...told, plan, converged });
}

/** The drift issue, read at most once, where it matters: on its schedule a run goes by what it carries. */
function issueFor(run: Run, stack: string): () => Promise<FoundIssue> {
  let found: Promise<FoundIssue> | null = null;
  return () => {
    found ??= run.env.GITHUB_EVENT_NAME === 'schedule' ? findIssue(run, stack) : Promise.resolve(null);
    return found;
  };
}

interface Applied extends Applying {
  readonly cleared: Cleared;
  readonly issue: () => Promise<FoundIssue>;
  readonly plan: Plan;
  readonly converged: Converged;
}

async function tell(run: Run, applied: Applied): Promise<void> {
  const { opened, cleared, plan, converged, manifest, declared, issue } = applied;
  const reads = [...opened.aws.requests().values()].reduce((sum, one) => sum + one, 0);
  const writes = sendEffort(plan, opened.aws);
  log(
    run,
    renderPlan(plan, { reads, readMs: performance.now(), writes: writes.requests, writeMs: writes.ms }, noColors),
  );
  log(run, renderOutcomes(converged, noColors));
  const { pulls, unshown } = cleared;
  await tellResult(run, { plan, converged, pulls, issue, keeping: { manifest, declared, unshown } });
}

/** That merge's own run sends what main wants now, or the hourly one. */
function sayMovedOn({ branch, commit }: Checkout): void {
  core.notice(
    `${branch} has moved on since ${commit.slice(0, 7)} was checked out; nothing was sent. The next run sends what it wants now.`,
  );
}
