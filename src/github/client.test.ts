import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';

/** A GitHub that takes requests and answers none. */
async function deaf() {
  const asked: string[] = [];
  const server = createServer(({ method, url }) => {
    asked.push(`${method} ${url}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // Read once, when GitHub's client is loaded.
  process.env.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { openGitHub } = await import('./client.ts');
  const waits = { sleep: async () => {}, now: () => 0, timeoutMs: 50 };
  return { asked, github: openGitHub({ token: 't', repository: 'o/r', redact: (text) => text, ...waits }) };
}

test('a GitHub that does not answer is asked five times, and then once for each further thing', async () => {
  const { github, asked } = await deaf();
  await expect(github.pullRequest(1)).rejects.toThrow('GitHub did not answer when asked to read pull request #1');
  await expect(github.comments(1)).rejects.toThrow('GitHub did not answer');
  expect(asked).toEqual([...Array(5).fill('GET /repos/o/r/pulls/1'), 'GET /repos/o/r/issues/1/comments?per_page=100']);
});
