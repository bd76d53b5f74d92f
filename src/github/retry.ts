import pRetry from 'p-retry';
import { GitHubFailed } from './port.ts';

export interface RetryOptions {
  readonly sleep: (ms: number) => Promise<void>;
  /** Milliseconds since 1970: GitHub names a time at which it will listen again. */
  readonly now: () => number;
  /** 5 unless said. */
  readonly tries?: number;
  /** The permission without which GitHub refuses; that for comments unless said. */
  readonly needs?: string;
}

const TRIES = 5;
const FIRST_WAIT_MS = 1_000;
/** A job that waits for longer than this costs more than a comment is worth; its text stands in the job's summary. */
const LONGEST_WAIT_MS = 120_000;

/** Sends, and sends again what may go through later; GitHub's own word on when comes first. Throws GitHubFailed. */
export async function retrying<T>(
  what: string,
  send: () => Promise<T>,
  { sleep, now, tries = TRIES, needs = '`pull-requests: write` for comments' }: RetryOptions,
): Promise<T> {
  let waitedMs = 0;
  try {
    return await pRetry(send, {
      retries: tries - 1,
      minTimeout: 0, // The waits are ours, so that they follow GitHub's word.
      shouldRetry: async ({ error, attemptNumber }) => {
        const waitMs = waitBefore(error, { attempt: attemptNumber, now: now() });
        if (waitMs === null || waitedMs + waitMs > LONGEST_WAIT_MS) return false;
        waitedMs += waitMs;
        await sleep(waitMs);
        return true;
      },
    });
  } catch (error) {
    throw failureOf(what, { error, needs });
  }
}

/**
 * How long to wait before the same request has a chance, or null: never.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function waitBefore(error: unknown, { attempt, now }: { attempt: number; now: number }): number | null {
  const { status, headers } = answerOf(error);
  const backoffMs = FIRST_WAIT_MS * 2 ** (attempt - 1);
  if (status === 0 || status >= 500) return backoffMs;
  if (status !== 403 && status !== 429) return null;
  const retryAfterSeconds = Number(headers['retry-after'] ?? Number.NaN);
  if (retryAfterSeconds >= 0) return retryAfterSeconds * 1_000;
  if (headers['x-ratelimit-remaining'] === '0') return Math.max(0, Number(headers['x-ratelimit-reset']) * 1_000 - now);
  return status === 429 || /secondary rate limit/i.test(messageOf(error)) ? Math.max(60_000, backoffMs) : null;
}

interface Answer {
  /** 0: there was none. */
  readonly status: number;
  readonly headers: { readonly [name: string]: string | number | undefined };
}

/** Octokit's RequestError carries both; anything else had no answer. */
function answerOf(error: unknown): Answer {
  const { status, response } = error as { status?: number; response?: { headers?: Answer['headers'] } };
  // Octokit says 500 where nothing answered.
  if (!response) return { status: 0, headers: {} };
  return { status: status ?? 0, headers: response.headers ?? {} };
}

function failureOf(what: string, { error, needs }: { error: unknown; needs: string }): GitHubFailed {
  const { status } = answerOf(error);
  const said = messageOf(error).split('\n')[0] ?? '';
  if (status === 0)
    return new GitHubFailed(`GitHub did not answer when asked to ${what}: ${said}`, { status, cause: error });
  // A refusal that ends by itself is about too many requests.
  const passes = waitBefore(error, { attempt: 1, now: 0 }) !== null;
  const hint = (status === 403 || status === 404) && !passes ? `; the job may lack the permission (${needs})` : '';
  return new GitHubFailed(`GitHub refused to ${what} (${status}): ${said}${hint}`, { status, cause: error });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
