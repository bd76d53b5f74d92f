import { getOctokit } from '@actions/github';
import { onTestFinished } from 'vitest';
import { type GitHub, type GitHubOptions, startGitHub } from './github.ts';

/** A fake GitHub that ends with the test, and with it the check that it only said what GitHub would say. */
export async function openGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const github = await startGitHub(options);
  onTestFinished(() => github.close());
  return github;
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** GitHub's own client for it. */
export function clientOf(github: GitHub, token = github.token()) {
  const { rest, paginate, request } = getOctokit(token, { baseUrl: github.url, log: quiet });
  const [owner = '', repo = ''] = github.repository.split('/');
  return { rest, paginate, request, at: { owner, repo } };
}

/** What a request was refused with: `422 Validation Failed: …`. */
export async function refusal(request: Promise<unknown>): Promise<string> {
  try {
    await request;
  } catch (error) {
    const { status, message } = error as { status?: number; message: string };
    return `${status ?? ''} ${message}`.trim();
  }
  return 'no refusal';
}
