import * as core from '@actions/core';
import { addressOf, type Plan, reasonOf, showAddress } from '../../src/core/types.ts';
import type { Converged } from '../../src/flow/converge.ts';
import type { MergedShown } from '../../src/github/merged.ts';
import { GitHubFailed } from '../../src/github/port.ts';
import { tellMerged } from '../../src/github/result-comment.ts';
import { code } from '../../src/report/markdown-cells.ts';
import { noteItems } from '../../src/report/notes.ts';
import { outcomesJson } from '../../src/report/outcomes.ts';
import { carries, type RedCause, redCausesOf, sayCauses } from '../../src/report/result/causes.ts';
import { renderResult, type ToldResult } from '../../src/report/result/render.ts';
import { partOf, type Result, resultOf } from '../../src/report/result/result.ts';
import type { Permitted } from '../../src/report/result/ways.ts';
import { registry } from '../../src/stack/registry.ts';
import { type FoundIssue, type Keeping, keepIssue, markerOf } from './keep-issue.ts';
import { setOutputs } from './outputs.ts';
import type { Run } from './run.ts';
import { COMMENT_BYTES, SUMMARY_BYTES } from './speak.ts';

/** What became of a run. */
export interface Applied {
  readonly plan: Plan;
  readonly converged: Converged;
  /** Merged pull requests that were asked what they showed. */
  readonly pulls: readonly MergedShown[];
  /** The open drift issue, for a run on its schedule. */
  readonly issue: () => Promise<FoundIssue>;
  /** What that issue is kept by, besides. */
  readonly keeping: Pick<Keeping, 'manifest' | 'declared' | 'unshown'>;
}

/** Settings may be read by a role of their own only. */
const mayLack = new Set(
  [...registry.values()].flatMap(({ name, ownership }) => (ownership === 'settings' ? name : [])),
);

/**
 * Tells merged pull requests and the job's summary what became of a plan, and turns the run red where somebody has to do something. An
 * hourly run that sent nothing and found nothing new says nothing.
 */
export async function tellResult(run: Run, applied: Applied): Promise<void> {
  const { plan, converged, pulls } = applied;
  const result = resultOf({ plan, ...converged });
  const permitted = { allow: applied.keeping.manifest.stack.allow, today: new Date().toISOString().slice(0, 10) };
  const url = await tellPulls(run, { result, permitted }, pulls);
  await setOutputs(run, plan, {
    ...{ differs: plan.steps.length > 0, url },
    more: { outcomes: outcomesJson(converged.outcomes) },
  });
  const red = await newAmong(redCausesOf(result, mayLack), run, applied);
  const unfit = run.inputs.approve.filter((one) => !plan.steps.some((step) => step.code === one));
  const remarks = [
    ...unfit.map((one) => `${one} ${FITS_NOTHING}`),
    ...pulls.flatMap((pull) => uncounted(pull, result)),
  ];
  const sent = converged.outcomes.size > 0;
  if (sent || red.length > 0 || unfit.length > 0 || run.env.GITHUB_EVENT_NAME !== 'schedule')
    await summarize(run, { plan, told: { ...toldOf(run, result, permitted), remarks } });
  const said = [
    red.length > 0 ? sayCauses(red) : '',
    converged.unread === null ? '' : `What is there now could not be read: ${converged.unread.message}.`,
    unfit.length > 0 ? `${unfit.join(', ')} ${FITS_NOTHING}.` : '',
  ].filter((text) => text !== '');
  if (said.length > 0) core.setFailed(run.redact(said.join(' ')));
}

const FITS_NOTHING = 'fits no step as it is now: something moved since the code was printed';

/** On its schedule a run is red once for each cause: it has the drift issue carry what that does not carry yet. */
async function newAmong(causes: readonly RedCause[], run: Run, applied: Applied): Promise<readonly RedCause[]> {
  if (causes.length === 0 || run.env.GITHUB_EVENT_NAME !== 'schedule') return causes;
  const found = await applied.issue();
  const marker = markerOf(found);
  const added = causes.filter((cause) => marker === null || !carries(marker, cause));
  const { after } = applied.converged;
  if (added.length > 0 && after !== null) {
    const keeping = { ...applied.keeping, plan: after, causes, found, now: new Date().toISOString() };
    const { refused } = await keepIssue(run, keeping);
    if (refused !== null) core.warning(run.redact(`No drift issue carries this: ${refused.message}.`));
  }
  return added;
}

/** Each pull request whose part was sent or still waits; gives the address of the newest one's comment. */
async function tellPulls(
  run: Run,
  { result, permitted }: { result: Result; permitted: Permitted },
  pulls: readonly MergedShown[],
): Promise<string> {
  const urls: string[] = [];
  for (const pull of run.inputs.comment ? pulls : []) {
    const part = partOf(result, pull.about);
    if (!part.entries.some(concerns)) continue;
    const { comments, pullRequest } = pull;
    const applied = part.entries.flatMap(({ became, step }) =>
      became === 'applied' ? [run.redact(showAddress(addressOf(step.change)))] : [],
    );
    const remarks = uncounted(pull, part);
    const body = (earlier: readonly string[]): string =>
      run.redact(renderResult({ ...toldOf(run, part, permitted), remarks, earlier }, COMMENT_BYTES));
    const told = { pullRequest, comments, stack: result.stack, applied, body };
    const url = await tellMerged(run.github, told).catch((error: unknown) => {
      const refused = unlessRefused(error);
      core.warning(
        `Pull request #${pullRequest} was not told what became of it. The same text is in the job's summary.`,
      );
      return refused;
    });
    if (url !== null) urls.push(url);
  }
  return urls[0] ?? '';
}

/** What a hand did later is no news for those who merged before. */
function concerns({ became, step }: Result['entries'][number]): boolean {
  return became !== 'withheld' || (step.withheld !== null && reasonOf(step.withheld) !== 'by hand');
}

/** Why what a pull request showed does not count, where something waits for that. */
function uncounted({ pullRequest, why, about }: MergedShown, result: Result): readonly string[] {
  if (why === null) return [];
  const waits = partOf(result, about).entries.some(({ step }) => step.withheld?.startsWith('unapproved') === true);
  return waits ? [`#${pullRequest} approves nothing: ${why}`] : [];
}

function toldOf({ url, hidden }: Run, result: Result, permitted: Permitted): ToldResult {
  return { ...permitted, result, remarks: [], earlier: [], run: url, hidden };
}

async function summarize(run: Run, { plan, told }: { plan: Plan; told: ToldResult }): Promise<void> {
  const notes = plan.notes.length > 0 ? `\n${noteItems(plan.notes)}\n` : '';
  const { account, region } = plan.stack;
  const where = `\n<sub>${code(`${account} · ${region}`)} · ${plan.unchanged} unchanged · plan ${code(plan.digest.slice(0, 12))}</sub>\n`;
  const limit = SUMMARY_BYTES - Buffer.byteLength(notes) - Buffer.byteLength(where);
  await core.summary.addRaw(run.redact(`${renderResult(told, limit)}${notes}${where}`)).write();
}

/** null for a GitHub that says no or nothing; anything else is a bug. */
function unlessRefused(error: unknown): null {
  if (error instanceof GitHubFailed) return null;
  throw error;
}
