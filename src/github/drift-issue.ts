import { type DriftMarker, emptyMarker, parseDriftMarker, renderDriftMarker } from '../report/drift/marker.ts';
import type { Issue, IssueText, IssueTracker, Label } from './port.ts';

/** The label of drift issues. */
export const driftLabel: Label = {
  name: 'monitoring-drift',
  color: 'd93f0b',
  description: 'What AWS holds is not what main wants',
};

/** The drift issue of a stack as it stands. */
export interface DriftIssue {
  readonly issue: Issue;
  readonly marker: DriftMarker;
  readonly open: boolean;
  /** Younger ones of the same stack that are open too; only after a race. */
  readonly twins: readonly Issue[];
}

/** What became of it; `url` is '' where there is none. */
export interface KeptIssue {
  readonly what: 'created' | 'updated' | 'reopened' | 'unchanged' | 'closed' | 'not needed';
  readonly url: string;
}

/** The open drift issue of a stack: ours, by its first line, whatever its labels. */
export async function openDriftIssue(github: IssueTracker, stack: string): Promise<DriftIssue | null> {
  const [first, ...twins] = ownIssues(await github.openIssues(), stack);
  return first ? { ...first, open: true, twins: twins.map(({ issue }) => issue) } : null;
}

/** The one that was closed last, by us or by somebody. */
export async function closedDriftIssue(github: IssueTracker, stack: string): Promise<DriftIssue | null> {
  const [first] = ownIssues(await github.closedIssues(driftLabel.name), stack);
  return first ? { ...first, open: false, twins: [] } : null;
}

/** Says it in the one issue of a stack: the open one, the one that was closed last, or a new one. An equal text is left alone. */
export async function tellDriftIssue(
  github: IssueTracker,
  before: DriftIssue | null,
  text: IssueText,
): Promise<KeptIssue> {
  if (!before) return { what: 'created', url: (await github.createIssue(text, driftLabel)).url };
  const { issue, open, twins } = before;
  for (const twin of twins) await github.closeIssue(twin.number, { title: twin.title, body: twin.body });
  if (open && sameText(issue.title, text.title) && sameText(issue.body, text.body))
    return { what: 'unchanged', url: issue.url };
  const { url } = await github.updateIssue(issue.number, text);
  return { what: open ? 'updated' : 'reopened', url };
}

/** Nothing is left: what it said stays to be read, what was seen is forgotten. */
export async function closeDriftIssue(github: IssueTracker, { issue, marker, twins }: DriftIssue): Promise<KeptIssue> {
  for (const one of [issue, ...twins]) {
    const line = renderDriftMarker(emptyMarker(marker.stack));
    const rest = one.body.slice(one.body.split('\n', 1)[0]?.length);
    await github.closeIssue(one.number, { title: one.title, body: `${line}${rest}` });
    await github.commentOnIssue(one.number, 'Nothing differs any more: AWS holds what main wants.');
  }
  return { what: 'closed', url: issue.url };
}

/** Ours that begin with the marker of this stack, in the order given. */
function ownIssues(
  issues: readonly Issue[],
  stack: string,
): readonly { readonly issue: Issue; readonly marker: DriftMarker }[] {
  return issues.flatMap((issue) => {
    const marker = issue.ours ? parseDriftMarker(issue.body) : null;
    return marker?.stack === stack ? [{ issue, marker }] : [];
  });
}

/** GitHub keeps line ends as browsers send them, and none at the end. */
function sameText(a: string, b: string): boolean {
  const normal = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return normal(a) === normal(b);
}
