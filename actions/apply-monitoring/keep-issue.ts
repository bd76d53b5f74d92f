import { type Acceptance, accept } from '../../src/accept/accept.ts';
import { type Plan, showAddress } from '../../src/core/types.ts';
import {
  closeDriftIssue,
  closedDriftIssue,
  type DriftIssue,
  openDriftIssue,
  tellDriftIssue,
} from '../../src/github/drift-issue.ts';
import { lastChange } from '../../src/github/git.ts';
import { GitHubFailed } from '../../src/github/port.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { hazardsOfHands } from '../../src/report/comment/hands-hazards.ts';
import { type Findings, findingsIn, listed } from '../../src/report/drift/findings.ts';
import { type DriftMarker, emptyMarker, renderDriftMarker } from '../../src/report/drift/marker.ts';
import { codesListed, redactionOf, renderDrift } from '../../src/report/drift/render.ts';
import type { ToldDrift } from '../../src/report/drift/told.ts';
import { type RedCause, withCauses } from '../../src/report/result/causes.ts';
import type { Declared } from '../../src/stack/declared.ts';
import { registry } from '../../src/stack/registry.ts';
import type { Run } from './run.ts';
import { COMMENT_BYTES } from './speak.ts';

/** Resources whose acceptance is worked out: each is read again as a whole. */
const KEPT = 40;

/** The open issue of a stack, or why it cannot be read; null where there is none, or none is wanted. */
export type FoundIssue = DriftIssue | null | GitHubFailed;

export async function findIssue({ github, inputs }: Run, stack: string): Promise<FoundIssue> {
  return inputs.comment ? openDriftIssue(github, stack).catch(failureOf) : null;
}

/** What an open issue keeps for the machine. */
export function markerOf(found: FoundIssue): DriftMarker | null {
  return found === null || found instanceof GitHubFailed ? null : found.marker;
}

/** What an issue is kept by. */
export interface Keeping {
  /** Of main as it is, with what merged pull requests showed. */
  readonly plan: Plan;
  readonly manifest: Manifest;
  readonly declared: Declared;
  /** Everything that turns the apply red that tells it; null: nothing was tried. */
  readonly causes: readonly RedCause[] | null;
  /** See the marker. */
  readonly unshown: string;
  readonly found: FoundIssue;
  /** ISO 8601. */
  readonly now: string;
}

/** What the issue says now; `refused` is what GitHub said no with. */
export interface Kept {
  readonly told: ToldDrift;
  /** '' where there is none. */
  readonly url: string;
  readonly refused: GitHubFailed | null;
}

/** Opens, updates or closes the one issue of a stack on what a plan leaves. Only here is decided what it carries. */
export async function keepIssue(run: Run, keeping: Keeping): Promise<Kept> {
  const { plan, manifest, now } = keeping;
  const { found, findings } = await compare(run, keeping);
  const kept = await keptBy(run, findings, keeping);
  const told: ToldDrift = {
    ...{ plan, findings, keep: kept.of, files: kept.files, services: servicesIn(manifest) },
    ...{ allow: manifest.stack.allow, today: now.slice(0, 10), hidden: run.hidden },
  };
  try {
    return { told, url: await write(run, { told, found, unshown: keeping.unshown }), refused: null };
  } catch (error) {
    return { told, url: '', refused: failureOf(error) };
  }
}

/** What differs, and since when: what was seen before stands in the issue, open or closed. */
async function compare(
  run: Run,
  { plan, causes, found, now }: Keeping,
): Promise<{ readonly found: FoundIssue; readonly findings: Findings }> {
  const { github, inputs } = run;
  const { stack } = plan.stack;
  const declaredAt = (await lastChange(inputs.directory))?.at ?? null;
  const hazards = hazardsOfHands(plan, registry);
  const findingsSince = (issue: FoundIssue): Findings => {
    const before = markerOf(issue) ?? emptyMarker(stack);
    return findingsIn(plan, { before: causes ? withCauses(before, causes) : before, now, declaredAt, hazards });
  };
  const findings = findingsSince(found);
  if (!inputs.comment || found !== null || listed(findings).length === 0) return { found, findings };
  const closed = await closedDriftIssue(github, stack).catch(failureOf);
  return { found: closed, findings: findingsSince(closed) };
}

function servicesIn({ declarations }: Manifest): ToldDrift['services'] {
  return new Map(
    declarations.flatMap(({ address, usedBy: [service] }) => (service ? [[showAddress(address), service]] : [])),
  );
}

async function keptBy({ inputs }: Run, { hands }: Findings, { declared, manifest }: Keeping): Promise<Acceptance> {
  const steps = hands.slice(0, KEPT).map(({ step }) => step);
  return accept({ steps, manifest, texts: declared.texts, directory: inputs.directory, kinds: registry });
}

/** Gives its address. */
async function write(
  { github, inputs }: Run,
  { told, found, unshown }: { told: ToldDrift; found: FoundIssue; unshown: string },
): Promise<string> {
  if (!inputs.comment) return '';
  if (found instanceof GitHubFailed) throw found;
  const codes = codesListed(told);
  if (codes.length === 0) return found?.open ? (await closeDriftIssue(github, found)).url : '';
  const { seen, failed } = told.findings;
  const marker = renderDriftMarker({ stack: told.plan.stack.stack, seen, codes, failed, unshown });
  const { title, body } = renderDrift(told, COMMENT_BYTES - Buffer.byteLength(marker) - 1);
  return (await tellDriftIssue(github, found, { title, body: redactionOf(told)(`${marker}\n${body}`) })).url;
}

/** What GitHub said no with; anything else is a bug. */
function failureOf(error: unknown): GitHubFailed {
  if (error instanceof GitHubFailed) return error;
  throw error;
}
