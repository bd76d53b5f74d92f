import { pullRequestOf } from './client.ts';
import type { PullRequest } from './port.ts';

/** What made the workflow run. */
export type Occasion =
  | { readonly on: 'pull request'; readonly pullRequest: PullRequest }
  /** A person started it, perhaps for a pull request. */
  | { readonly on: 'dispatch'; readonly pullRequest: number | null }
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
  const number = String(event?.inputs?.['pull-request'] ?? '').replace(/^#/, '');
  return { on: 'dispatch', pullRequest: /^[1-9]\d{0,8}$/.test(number) ? Number(number) : null };
}
