import { openDriftIssue } from './drift-issue.ts';
import type { IssueTracker } from './port.ts';

/** What the open drift issue of a stack lists already: codes of steps. Nothing without one. */
export async function listedByDrift(github: IssueTracker, stack: string): Promise<ReadonlySet<string>> {
  const found = await openDriftIssue(github, stack);
  return new Set(found?.marker.codes);
}
