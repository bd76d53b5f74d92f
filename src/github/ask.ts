import type { getOctokit } from '@actions/github';
import { GitHubFailed } from './port.ts';
import { type RetryOptions, retrying } from './retry.ts';

/** Asks, patiently; `needs` is the permission without which GitHub refuses. */
export type Ask = <T>(what: string, send: () => Promise<T>, needs?: string) => Promise<T>;

/** The part of GitHub's client that we use. */
export type Octokit = Pick<ReturnType<typeof getOctokit>, 'rest' | 'paginate'>;

/** Whom to ask, how, and what to take out of the texts that go there. */
export interface Asking {
  readonly where: { readonly owner: string; readonly repo: string };
  readonly ask: Ask;
  readonly redact: (text: string) => string;
}

/** Asks again what may go through later; once GitHub gave no answer to all of that, nobody waits for it a second time. */
export function patiently(options: RetryOptions): Ask {
  let down = false;
  return async (what, send, needs) => {
    try {
      return await retrying(what, send, { ...options, ...(down && { tries: 1 }), ...(needs && { needs }) });
    } catch (error) {
      down ||= error instanceof GitHubFailed && (error.status === 0 || error.status >= 500);
      throw error;
    }
  };
}
