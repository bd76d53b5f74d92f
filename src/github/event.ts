import { pullRequestOf } from './client.ts';
import type { PullRequest } from './port.ts';

/** What made the workflow run. */
export type Occasion =
  | { readonly on: 'pull request'; readonly pullRequest: PullRequest }
  /** A person started it, perhaps for a pull request: `written` is what stands for its number, null where that is none. */
  | { readonly on: 'dispatch'; readonly written: string; readonly pullRequest: number | null }
  | { readonly on: 'other' };

/** Reads an event's payload; null or text of another shape is `other`. */
export function occasionOf(eventName: string, payload: unknown, repository: string): Occasion {
  const event = payload as {
    pull_request?: Parameters<typeof pullRequestOf>[0];
    inputs?: Record<string, unknown>;
  } | null;
  if (eventName === 'pull_request' && event?.pull_request)
    return { on: 'pull request', pullRequest: pullRequestOf(event.pull_request, repository) };
  if (eventName !== 'workflow_dispatch') return { on: 'other' };
  const written = String(event?.inputs?.['pull-request'] ?? '');
  const number = written.replace(/^#/, '');
  return { on: 'dispatch', written, pullRequest: /^[1-9]\d{0,8}$/.test(number) ? Number(number) : null };
}
