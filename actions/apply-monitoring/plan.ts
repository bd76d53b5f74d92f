import * as core from '@actions/core';
import { clearEverything } from '../../src/core/approvals.ts';
import { digest } from '../../src/core/json.ts';
import type { Step } from '../../src/core/types.ts';
import { followersOf } from '../../src/flow/followers.ts';
import { planPullRequest } from '../../src/flow/pull-request.ts';
import { checkedOutMerge, committedFiles } from '../../src/github/git.ts';
import { GitHubFailed, type PullRequest } from '../../src/github/port.ts';
import { diskFiles } from '../../src/manifest/files.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { noColors } from '../../src/report/colors.ts';
import { hazardsOfHands } from '../../src/report/comment/hands-hazards.ts';
import { renderComment } from '../../src/report/comment/index.ts';
import { hearersOf } from '../../src/report/comment/notified.ts';
import { isBlocked } from '../../src/report/comment/parts.ts';
import { renderProblems } from '../../src/report/comment/problems.ts';
import { markerOf, type Told } from '../../src/report/comment/told.ts';
import { endPointsIn, endPointsWritten } from '../../src/report/redact.ts';
import { renderPlan } from '../../src/report/terminal.ts';
import { type Declared, readBase, readDeclared } from '../../src/stack/declared.ts';
import { effortOf, sendEffort } from '../../src/stack/effort.ts';
import { openStack } from '../../src/stack/open.ts';
import { registry } from '../../src/stack/registry.ts';
import { InputRefused, type Inputs } from './inputs.ts';
import { refuseLinks } from './links.ts';
import { setOutputs } from './outputs.ts';
import { beginRun, type Run } from './run.ts';
import { annotate, fail, log, speak } from './speak.ts';

/** Mode `plan`: checks the declarations, compares them with main and the account, and tells the pull request. */
export async function plan(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<void> {
  await refuseLinks(inputs.directory);
  const run = await beginRun(inputs, env);
  const declared = await readDeclared(diskFiles(inputs.directory), new Date().toISOString());
  if (!declared.manifest || run.checksOnly) return tellChecked(run, declared);
  const base = await baseOf(run);
  const opened = await openStack({ manifest: declared.manifest, base: base.manifest, env, standIn: null });
  try {
    run.hide({ secrets: opened.environment.values() });
    const planned = await planPullRequest(opened.request({ clearance: clearEverything, allow: [] }));
    run.hide({ endPoints: endPointsIn([declared.manifest.declarations, base.manifest?.declarations]) });
    log(run, renderPlan(planned.plan, effortOf(planned.plan, opened.aws), noColors));
    await tellPlan(run, {
      ...{ plan: planned.plan, over: planned.over, effort: sendEffort(planned.plan, opened.aws) },
      ...{ base: base.commit, remarks: base.remarks, allow: declared.manifest.stack.allow },
      handHazards: hazardsOfHands(planned.plan, registry),
      follows: followersOf(declared.manifest, base.manifest),
      hearers: hearersOf(planned.plan, registry),
    });
    await annotate(run, [...declared.problems, ...planned.plan.notes]);
  } finally {
    opened.close();
  }
}

/** What main says, and what a reader should know of it. */
interface Base {
  readonly manifest: Manifest | null;
  readonly commit: string | null;
  readonly remarks: readonly string[];
}

/** Main as the merge that is checked out saw it; nothing is known of it where no pull request is planned. */
async function baseOf(run: Run): Promise<Base> {
  const { pullRequest, inputs } = run;
  if (!pullRequest) return { manifest: null, commit: null, remarks: [] };
  const merge = await checkedOutMerge(inputs.directory);
  if (merge?.head !== pullRequest.head) {
    throw new InputRefused(
      `${inputs.directory} is not the merge of pull request #${pullRequest.number} with main before it: check that out with actions/checkout and fetch-depth: 2`,
    );
  }
  const { manifest, problems } = await readBase(await committedFiles(merge.base, inputs.directory));
  const remarks = [
    ...problems.map(({ message }) => message),
    ...elsewhere(run, pullRequest),
    ...(await behind(run, pullRequest, merge.base)),
  ];
  return { manifest, commit: manifest && merge.base, remarks };
}

/** Only what is merged into main is applied. */
function elsewhere({ mainBranch }: Run, { baseBranch }: PullRequest): readonly string[] {
  if (mainBranch === null || baseBranch === mainBranch) return [];
  return [
    `This merges into \`${baseBranch}\`: nothing is sent before it reaches \`${mainBranch}\`, by a pull request of its own.`,
  ];
}

/** Whether main has moved on since this merge was made. Where GitHub does not say, nothing is said. */
async function behind({ github, inputs }: Run, { baseBranch }: PullRequest, base: string): Promise<readonly string[]> {
  try {
    const paths = await github.changedSince(base, baseBranch);
    const ours = paths.some((path) => path.startsWith(`${inputs.directory}/`));
    return ours
      ? [`\`${baseBranch}\` declares something else by now: update the branch to see what merging does.`]
      : [];
  } catch (error) {
    if (error instanceof GitHubFailed) return [];
    throw error;
  }
}

async function tellPlan(run: Run, about: Omit<Told, 'head' | 'allOf' | 'hidden'>): Promise<void> {
  const head = run.pullRequest?.head ?? run.env.GITHUB_SHA ?? '';
  const made = about.plan;
  // Only a comment is looked at when something was merged.
  const approvals = run.pullRequest && run.inputs.comment ? made.approvals : [];
  const told: Told = { ...about, plan: { ...made, approvals }, head, allOf: run.url, hidden: run.hidden };
  const differs = made.steps.length > 0 || made.approvals.length > 0;
  const body = (limitBytes: number): string => renderComment(told, limitBytes).body;
  const url = await speak(run, { marker: markerOf(told), body, needed: differs });
  await setOutputs(run, made, { differs, url });
  const blocked = made.steps.filter((step) => isBlocked(step) && step.cause === 'this change');
  if (blocked.length > 0) core.setFailed(sayBlocked(blocked));
}

/** A hazard of this change that no reviewed `allow` names. */
function sayBlocked(steps: readonly Step[]): string {
  const keys = steps.flatMap(({ hazards }) => hazards.flatMap(({ key, level }) => (level === 'block' ? [key] : [])));
  return `This change has hazards that nothing allows: ${[...new Set(keys)].join(', ')}. The comment says how to allow them.`;
}

/** No plan is made: the files are wrong, or this run has no credentials. */
async function tellChecked(run: Run, { stack, problems, texts }: Declared): Promise<void> {
  run.hide({ endPoints: endPointsWritten(texts.values()) });
  const head = run.pullRequest?.head ?? run.env.GITHUB_SHA ?? '';
  const fork =
    'A fork has no credentials: its files were checked, and nothing was planned. A maintainer can run the plan workflow for it.';
  const told = {
    stack,
    problems,
    texts,
    head,
    remarks: run.checksOnly ? [fork] : [],
    allOf: run.url,
    hidden: run.hidden,
  };
  const errors = problems.filter(({ severity }) => severity === 'error');
  await speak(run, {
    marker:
      stack === null
        ? null
        : {
            stack,
            head,
            plan: digest(problems.map(({ check, message }) => [check, message])),
            approvals: [],
            over: [],
          },
    body: (limitBytes) => renderProblems(told, limitBytes).body,
    needed: true,
  });
  await annotate(run, problems);
  const many = `${errors.length} problem${errors.length === 1 ? '' : 's'} in ${run.inputs.directory}; nothing was planned.`;
  if (errors.length > 0) fail(many, { annotated: errors.length });
}
