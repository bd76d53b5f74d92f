import * as core from '@actions/core';
import { type Acceptance, accept } from '../../src/accept/accept.ts';
import { clearEverything } from '../../src/core/approvals.ts';
import type { Plan } from '../../src/core/types.ts';
import {
  closeDriftIssue,
  closedDriftIssue,
  type DriftIssue,
  openDriftIssue,
  tellDriftIssue,
} from '../../src/github/drift-issue.ts';
import { formerFiles } from '../../src/github/former.ts';
import { lastChangedAt } from '../../src/github/git.ts';
import { GitHubFailed } from '../../src/github/port.ts';
import { diskFiles } from '../../src/manifest/files.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { noColors } from '../../src/report/colors.ts';
import { hazardsOfHands } from '../../src/report/comment/hands-hazards.ts';
import { type Findings, findingsIn, listed } from '../../src/report/drift/findings.ts';
import { renderDriftMarker } from '../../src/report/drift/marker.ts';
import { codesListed, renderDrift, renderNothing } from '../../src/report/drift/render.ts';
import type { ToldDrift } from '../../src/report/drift/told.ts';
import { endPointsIn } from '../../src/report/redact.ts';
import { renderPlan } from '../../src/report/terminal.ts';
import { type Declared, readDeclared } from '../../src/stack/declared.ts';
import { readFormer } from '../../src/stack/former.ts';
import { type OpenStack, openStack } from '../../src/stack/open.ts';
import { registry } from '../../src/stack/registry.ts';
import { type Checkout, checkedOutMain, isTip } from './branch.ts';
import { clear } from './clear.ts';
import type { Inputs } from './inputs.ts';
import { refuseLinks } from './links.ts';
import { setOutputs } from './outputs.ts';
import { beginRun, type Run } from './run.ts';
import { COMMENT_BYTES, log, SUMMARY_BYTES } from './speak.ts';
import { tellProblems } from './tell-problems.ts';

/** Resources whose acceptance is worked out: each is read again as a whole. */
const KEPT = 40;

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
  const { stack, allow } = manifest.stack;
  const { github, inputs } = run;
  const request = opened.request({ clearance: clearEverything, allow: [] });
  const merged = { stack, directory: inputs.directory, ...checkout };
  const { plan } = await clear({ github, request, merged, codes: [], merging: false });
  const reads = [...opened.aws.requests().values()].reduce((sum, one) => sum + one, 0);
  log(run, renderPlan(plan, { reads, readMs: 0, writes: 0, writeMs: 0 }, noColors));
  const { found, findings } = await compare(run, { plan, now: request.now });
  const kept = await keptBy(findings, { declared, manifest, directory: inputs.directory });
  const told: ToldDrift = {
    ...{ plan, findings, keep: kept.of, files: kept.files },
    ...{ allow, today: request.now.slice(0, 10), hidden: run.hidden },
  };
  const url = await keepIssue(run, told, found);
  const differs = listed(findings).length > 0;
  const text = differs ? renderDrift(told, SUMMARY_BYTES).body : renderNothing(stack);
  await core.summary.addRaw(run.redact(text)).write();
  await setOutputs(run, plan, { differs, url });
}

/** The issue as it stands, or why it cannot be read. */
type FoundIssue = DriftIssue | null | GitHubFailed;

/** What differs, and since when: what was seen before stands in the issue, open or closed. */
async function compare(
  run: Run,
  { plan, now }: { plan: Plan; now: string },
): Promise<{ readonly found: FoundIssue; readonly findings: Findings }> {
  const { github, inputs } = run;
  const { stack } = plan.stack;
  const declaredAt = await lastChangedAt(inputs.directory);
  const hazards = hazardsOfHands(plan, registry);
  const findingsSince = (before: FoundIssue): Findings => {
    const marker = before instanceof GitHubFailed ? null : (before?.marker ?? null);
    return findingsIn(plan, { before: marker, now, declaredAt, hazards });
  };
  if (!inputs.comment) return { found: null, findings: findingsSince(null) };
  const open = await openDriftIssue(github, stack).catch(failureOf);
  const findings = findingsSince(open);
  if (open !== null || listed(findings).length === 0) return { found: open, findings };
  const closed = await closedDriftIssue(github, stack).catch(failureOf);
  return { found: closed, findings: findingsSince(closed) };
}

async function keptBy(
  { hands }: Findings,
  { declared, manifest, directory }: { declared: Declared; manifest: Manifest; directory: string },
): Promise<Acceptance> {
  const steps = hands.slice(0, KEPT).map(({ step }) => step);
  return accept({ steps, manifest, texts: declared.texts, directory, kinds: registry });
}

/** Opens, updates or closes it; gives its address. Where GitHub refuses, the run is red, and the summary holds the text. */
async function keepIssue(run: Run, told: ToldDrift, found: FoundIssue): Promise<string> {
  const { github, inputs } = run;
  if (!inputs.comment) return '';
  try {
    if (found instanceof GitHubFailed) throw found;
    const codes = codesListed(told);
    if (codes.length === 0) return found?.open ? (await closeDriftIssue(github, found)).url : '';
    const marker = renderDriftMarker({ stack: told.plan.stack.stack, seen: told.findings.seen, codes });
    const { title, body } = renderDrift(told, COMMENT_BYTES - Buffer.byteLength(marker) - 1);
    const { url } = await tellDriftIssue(github, found, { title, body: run.redact(`${marker}\n${body}`) });
    return url;
  } catch (error) {
    const { message } = failureOf(error);
    core.setFailed(run.redact(`The drift issue could not be kept: ${message}. The job's summary holds its text.`));
    return '';
  }
}

/** What GitHub said no with; anything else is a bug. */
function failureOf(error: unknown): GitHubFailed {
  if (error instanceof GitHubFailed) return error;
  throw error;
}
