import { clearEverything } from '../../src/core/approvals.ts';
import type { Plan } from '../../src/core/types.ts';
import { type Converged, converge, leftOver } from '../../src/flow/converge.ts';
import { explainedBy } from '../../src/flow/explain.ts';
import { noColors } from '../../src/report/colors.ts';
import { renderOutcomes } from '../../src/report/outcomes.ts';
import { renderPlan } from '../../src/report/terminal.ts';
import { effortOf } from '../../src/stack/effort.ts';
import { registry } from '../../src/stack/registry.ts';
import { isTip, refuseOpenEnvironment, sayMovedOn } from './branch.ts';
import { type Cleared, clear } from './clear.ts';
import type { Inputs } from './inputs.ts';
import { cancellable } from './interrupt.ts';
import { type FoundIssue, findIssue, markerOf } from './keep-issue.ts';
import { type OpenMain, withMain } from './main-branch.ts';
import type { Run } from './run.ts';
import { log } from './speak.ts';
import { tellResult } from './tell-result.ts';

/** Mode `apply`: sends what main wants and merged pull requests showed, and tells them what became of it. */
export async function apply(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<void> {
  await withMain(inputs, env, applyMain);
}

/** Looks up what was shown, plans once more on what the account is by then, and sends that plan. */
async function applyMain(run: Run, main: OpenMain): Promise<void> {
  const { opened, checkout, manifest } = main;
  const { stack, githubEnvironment } = manifest.stack;
  const { github, inputs } = run;
  const issue = issueFor(run, stack);
  const cleared = await clear({
    ...{ github, codes: inputs.approve, merging: run.env.GITHUB_EVENT_NAME === 'push' },
    request: opened.request({ clearance: clearEverything, allow: [] }),
    merged: { stack, directory: inputs.directory, ...checkout },
    known: async () => markerOf(await issue())?.unshown ?? '',
  });
  const told = { ...main, cleared, issue };
  if (leftOver(cleared.plan).length === 0) {
    const { plan } = cleared;
    return tell(run, { ...told, plan, converged: { outcomes: new Map(), after: plan, unread: null } });
  }
  await refuseOpenEnvironment(github, githubEnvironment);
  if (!(await isTip(github, checkout))) return sayMovedOn(checkout);
  const words = { clearance: cleared.clearance, allow: [] };
  const { plan } = await opened.plan(words);
  const stop = cancellable();
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

interface Applied extends OpenMain {
  readonly cleared: Cleared;
  readonly issue: () => Promise<FoundIssue>;
  readonly plan: Plan;
  readonly converged: Converged;
}

async function tell(run: Run, applied: Applied): Promise<void> {
  const { opened, cleared, plan, converged, manifest, declared, issue } = applied;
  log(run, renderPlan(plan, effortOf(plan, opened.aws), noColors));
  log(run, renderOutcomes(converged, noColors));
  const { pulls, unshown } = cleared;
  await tellResult(run, { plan, converged, pulls, issue, keeping: { manifest, declared, unshown } });
}
