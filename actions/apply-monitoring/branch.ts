import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { checkedOutCommit } from '../../src/github/git.ts';
import type { Environment, GitHub } from '../../src/github/port.ts';
import { InputRefused } from './inputs.ts';
import type { Run } from './run.ts';

/** What is checked out of the default branch. */
export interface Checkout {
  readonly branch: string;
  /** 40 hex digits. */
  readonly commit: string;
}

/** The default branch, at the commit that is checked out; a run for anything else is refused. */
export async function checkedOutMain({ env, inputs }: Run): Promise<Checkout> {
  const { GITHUB_REF = '', GITHUB_REF_NAME = '', GITHUB_EVENT_PATH = '' } = env;
  const payload = GITHUB_EVENT_PATH === '' ? null : JSON.parse(await readFile(GITHUB_EVENT_PATH, 'utf8'));
  // A schedule runs on the default branch, and its payload need not say which that is.
  const branch: string = payload?.repository?.default_branch ?? GITHUB_REF_NAME;
  if (GITHUB_REF !== `refs/heads/${branch}`) {
    throw new InputRefused(
      `mode ${inputs.mode} goes by ${branch}, and this run is for ${GITHUB_REF || 'no branch'}: start it on ${branch}`,
    );
  }
  const commit = await checkedOutCommit('.').catch(() => {
    throw new InputRefused(
      'the workspace is no git checkout: check main out with actions/checkout and fetch-depth: 50',
    );
  });
  return { branch, commit };
}

/** Whether the branch is still at the commit that is checked out. */
export async function isTip(github: GitHub, { branch, commit }: Checkout): Promise<boolean> {
  return (await github.tip(branch)) === commit;
}

/** The run of whatever moved it sends what it wants now, or the hourly one. */
export function sayMovedOn({ branch, commit }: Checkout): void {
  core.notice(
    `${branch} has moved on since ${commit.slice(0, 7)} was checked out, so this run does nothing. The next run goes by what ${branch} says now.`,
  );
}

/** Refuses where a stack asks for an environment that only chosen branches may deploy to, and it is none. '': it asks for none. */
export async function refuseOpenEnvironment(github: GitHub, name: string): Promise<void> {
  if (name === '') return;
  const fault = faultOf(await github.environment(name));
  if (fault !== null) {
    throw new InputRefused(
      `nothing was sent: ${fault}; in the repository's settings, under Environments, "${name}", let only main deploy to it (deployment branches)`,
    );
  }
}

function faultOf(environment: Environment | null): string | null {
  if (environment === null) return 'the GitHub environment that stack.yaml names does not exist';
  const { branches } = environment;
  if (branches === 'any') return 'every branch may deploy to the GitHub environment that stack.yaml names';
  // https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#deployment-branches-and-tags
  const open = branches === 'protected' ? undefined : branches.find((pattern) => /^[*/]+$/.test(pattern));
  return open === undefined
    ? null
    : `the pattern "${open}" lets every branch deploy to the GitHub environment that stack.yaml names`;
}
