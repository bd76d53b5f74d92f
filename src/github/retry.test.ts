import { describe, expect, test } from 'vitest';
import { GitHubFailed } from './port.ts';
import { retrying } from './retry.ts';

interface Said {
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly message?: string;
}

/** An API that refuses in these ways, one after the other, and then gives 'done'. */
function api(...refusals: Said[]) {
  const waited: number[] = [];
  const rest = [...refusals];
  const send = async (): Promise<string> => {
    const refusal = rest.shift();
    if (!refusal) return 'done';
    const { status, headers = {}, message = 'no' } = refusal;
    throw Object.assign(new Error(message), status === undefined ? { status: 500 } : { status, response: { headers } });
  };
  const sleep = async (ms: number): Promise<void> => void waited.push(ms);
  return { waited, ask: () => retrying('read it', send, { sleep, now: () => 1_000_000 }) };
}

describe('what may go through later is sent again', () => {
  test.each<[string, Said, number]>([
    ['a failure of theirs', { status: 502 }, 1_000],
    ['no answer at all', {}, 1_000],
    ['a limit that names seconds', { status: 403, headers: { 'retry-after': '7' } }, 7_000],
    [
      'a limit that names a time',
      { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1005' } },
      5_000,
    ],
    [
      'a secondary limit that names nothing',
      { status: 403, message: 'You have exceeded a secondary rate limit' },
      60_000,
    ],
  ])('%s', async (_, refusal, waitMs) => {
    const { ask, waited } = api(refusal);
    expect(await ask()).toBe('done');
    expect(waited).toEqual([waitMs]);
  });
});

test('a refusal is one sentence, and is not asked again', async () => {
  const { ask, waited } = api({ status: 403, message: 'Resource not accessible by integration' });
  await expect(ask()).rejects.toThrow(
    'GitHub refused to read it (403): Resource not accessible by integration; the job may lack the permission',
  );
  expect(waited).toEqual([]);
});

test('a limit that lasts longer than a comment is worth is given up', async () => {
  const { ask, waited } = api({ status: 429, headers: { 'retry-after': '3600' } });
  await expect(ask()).rejects.toBeInstanceOf(GitHubFailed);
  expect(waited).toEqual([]);
});

test('a limit is not told as a permission that lacks', async () => {
  const { ask } = api({ status: 403, message: 'secondary rate limit', headers: { 'retry-after': '3600' } });
  await expect(ask()).rejects.toThrow(/^GitHub refused to read it \(403\): secondary rate limit$/);
});
