import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileAt } from '../../workflows/files.ts';
import { act } from './act.ts';

const check = fileAt('.github/workflows/check.yml');
const plan = fileAt('.github/workflows/plan.yml');

/** On GitHub's own runners the workflows themselves are running. */
describe.runIf(process.env.GITHUB_ACTIONS !== 'true')('act, as a second opinion', () => {
  let standInNpm = '';

  beforeAll(async () => {
    standInNpm = await realpath(await mkdtemp(join(tmpdir(), 'npm-')));
    const script = '#!/bin/sh\necho "npm $*"\n[ "$GITHUB_JOB: npm $*" != "$FAILING" ]\n';
    await writeFile(join(standInNpm, 'npm'), script);
    await chmod(join(standInNpm, 'npm'), 0o755);
  });
  afterAll(() => rm(standInNpm, { recursive: true }));

  test.each([
    ['nothing', { test: 'success', conformance: 'success', gate: 'success' }],
    ['test: npm cit', { test: 'failure', conformance: 'success', gate: 'failure' }],
    ['conformance: npm ci', { test: 'success', conformance: 'failure', gate: 'failure' }],
    ['conformance: npm run conformance', { test: 'success', conformance: 'failure', gate: 'failure' }],
  ])('the gate of check, when %s fails', async (failing, results) => {
    const env = { NODE_20_FOLDER: standInNpm, NODE_24_FOLDER: standInNpm, FAILING: failing };
    const ran = await act({ workflow: check, event: 'pull_request', env });
    expect(ran.results, ran.log).toEqual(results);
  });

  const standInAction = {
    path: plan.path,
    text: plan.text.replaceAll('$/actions/', 'ours/').replaceAll('ours/apply-monitoring', 'ours/apply-monitoring@v1'),
  };
  const from = (repository: string) => ({
    pull_request: {
      number: 7,
      user: { login: 'octocat' },
      head: { sha: '0', ref: 'topic', repo: { full_name: repository } },
      base: { sha: '0', ref: 'main' },
    },
  });
  const asked = (branch: string) => ({
    ref: `refs/heads/${branch}`,
    repository: { default_branch: 'main' },
    inputs: { 'pull-request': '7' },
  });

  test.each([
    ['a pull request of ours', 'pull_request', from('ours/monitoring'), { plan: 'success', gate: 'success' }],
    ['a pull request of a fork', 'pull_request', from('theirs/monitoring'), { validate: 'success', gate: 'success' }],
    ['a queue', 'merge_group', {}, { gate: 'success' }],
    ['a run asked for on main', 'workflow_dispatch', asked('main'), { plan: 'success', gate: 'success' }],
    ['a run asked for on another branch', 'workflow_dispatch', asked('else'), { gate: 'failure' }],
  ])('plan, for %s', async (_, event, payload, results) => {
    const ran = await act({ workflow: standInAction, event, payload });
    expect(ran.results, ran.log).toEqual(results);
  });

  test('the bundle checks the files of a fork as a step of plan', async () => {
    const workflow = { path: plan.path, text: plan.text.replaceAll('uses: $/', 'uses: ./') };
    const { results, log } = await act({
      workflow,
      event: 'pull_request',
      payload: from('theirs/monitoring'),
      checkedOut: true,
    });
    expect(results, log).toEqual({ validate: 'success', gate: 'success' });
  });

  // As long as everything else together, and the same tests once more: only where somebody asks for it.
  test.runIf(process.env.ACT_NPM_CIT)('npm cit passes as the job of Node 24', { timeout: 1_500_000 }, async () => {
    const env = { NODE_24_FOLDER: dirname(process.env.OTHER_NODE ?? '') };
    const { results, log } = await act({
      workflow: check,
      event: 'push',
      env,
      only: ['--job', 'test', '--matrix', 'node:24'],
    });
    expect(results, log).toEqual({ test: 'success' });
  });
});
