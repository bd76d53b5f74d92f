import type { IssueTracker } from './port.ts';

const LINE = /^<!-- monitoring drift v1 (\{.*\}) -->\r?$/;

/** What the open drift issue of a stack lists already: codes of steps, and `ADDRESS ERROR` of calls that failed. Nothing without one. */
export async function listedByDrift(github: IssueTracker, stack: string): Promise<ReadonlySet<string>> {
  const issues = (await github.openIssues()).filter(({ ours }) => ours);
  return new Set(issues.flatMap(({ body }) => codesOf(body, stack)));
}

function codesOf(body: string, stack: string): readonly string[] {
  const [, text] = LINE.exec(body.split('\n', 1)[0] ?? '') ?? [];
  if (text === undefined) return [];
  try {
    const marker = JSON.parse(text) as { stack?: unknown; codes?: unknown };
    const codes = Array.isArray(marker.codes) ? marker.codes : [];
    return marker.stack === stack ? codes.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
