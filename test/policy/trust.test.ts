import { describe, expect, test } from 'vitest';
import { type Job, type Repository, subjectsOf, trustOf } from '../../src/policy/trust.ts';
import { stackOf } from '../support/declared.ts';
import { allows } from './evaluate.ts';

const at = stackOf('shop');
const repository: Repository = { name: 'example/monitoring', ownerId: '1234', id: '5678', branch: 'main' };
const jobs = {
  plan: [{ on: 'pull request' }, { on: 'branch' }],
  apply: [{ on: 'environment', environment: 'monitoring-production' }],
  drift: [{ on: 'branch' }],
} as const satisfies Record<string, readonly Job[]>;

/** Whether STS gives a role to whoever brings a token that says this. */
function takes(
  who: readonly Job[],
  claims: { sub: string; repository_id?: string; aud?: string },
  to = repository,
): boolean {
  const { sub, aud = 'sts.amazonaws.com', repository_id = '5678' } = claims;
  const context = Object.fromEntries(
    Object.entries({ sub, aud, repository_id }).map(([key, value]) => [
      `token.actions.githubusercontent.com:${key}`,
      value,
    ]),
  );
  return allows([trustOf(at, to, who)], { action: 'sts:AssumeRoleWithWebIdentity', resource: '*', context });
}

test('a subject stands in both forms, side by side', () => {
  expect(subjectsOf(repository, { on: 'pull request' })).toEqual([
    'repo:example/monitoring:pull_request',
    'repo:example@1234/monitoring@5678:pull_request',
  ]);
  expect(subjectsOf(repository, { on: 'branch' })[0]).toBe('repo:example/monitoring:ref:refs/heads/main');
  expect(subjectsOf(repository, { on: 'environment', environment: 'eu: production' })[0]).toBe(
    'repo:example/monitoring:environment:eu%3A production',
  );
});

describe('who takes a role', () => {
  const ids = 'repo:example@1234/monitoring@5678';

  test.each<[who: keyof typeof jobs, sub: string]>([
    ['plan', 'repo:example/monitoring:pull_request'],
    ['plan', `${ids}:pull_request`],
    ['plan', `${ids}:ref:refs/heads/main`],
    ['apply', 'repo:example/monitoring:environment:monitoring-production'],
    ['apply', `${ids}:environment:monitoring-production`],
    ['drift', `${ids}:ref:refs/heads/main`],
  ])('%s is taken by %s', (who, sub) => {
    expect(takes(jobs[who], { sub })).toBe(true);
  });

  test.each<[who: keyof typeof jobs, sub: string, what: string]>([
    ['apply', `${ids}:pull_request`, 'a pull request'],
    ['apply', `${ids}:ref:refs/heads/main`, 'a job without the environment'],
    ['apply', `${ids}:environment:monitoring-verify`, 'another environment'],
    ['apply', `${ids}:environment:monitoring-production-2`, 'an environment whose name begins so'],
    ['drift', `${ids}:ref:refs/heads/main-2`, 'another branch'],
    ['drift', `${ids}:pull_request`, 'a pull request'],
    ['plan', `${ids}:ref:refs/heads/feature`, 'a push to another branch'],
    ['plan', 'repo:example/monitoring-2:pull_request', 'another repository of the owner'],
    ['plan', 'repo:someone/monitoring:pull_request', 'a fork'],
    ['plan', 'repo:example@9/monitoring@5678:pull_request', 'another owner of that name'],
    ['plan', 'repo:example@1234/monitoring@9:pull_request', 'another repository of that name'],
  ])('%s is not taken by %s: %s', (who, sub) => {
    expect(takes(jobs[who], { sub })).toBe(false);
  });

  test('another repository that was given the name is refused by its id', () => {
    const sub = 'repo:example/monitoring:pull_request';
    expect(takes(jobs.plan, { sub, repository_id: '9' })).toBe(false);
    expect(takes(jobs.plan, { sub, repository_id: '9' }, { ...repository, id: null })).toBe(true);
  });

  test('where AWS does not compare ids the subject alone says them', () => {
    const [statement] = trustOf({ ...at, partition: 'aws-us-gov' }, repository, jobs.plan).Statement;
    const { StringEquals } = statement?.Condition ?? {};
    expect(Object.keys(StringEquals ?? {}).map((key) => key.split(':')[1])).toEqual(['aud', 'sub']);
    expect(StringEquals?.['token.actions.githubusercontent.com:sub']).toContain(`${ids}:pull_request`);
  });

  test('a token for another service is refused', () => {
    expect(takes(jobs.plan, { sub: `${ids}:pull_request`, aud: 'https://github.com/example' })).toBe(false);
  });

  test('what is not known stands as a placeholder that no token says', () => {
    const [, subject] = subjectsOf({ ...repository, ownerId: null, id: null }, { on: 'pull request' });
    expect(subject).toBe('repo:example@OWNER_ID/monitoring@REPOSITORY_ID:pull_request');
  });
});

test('after a move the old trust refuses, and one printed anew accepts', () => {
  const moved = { ...repository, name: 'example-group/alarms', ownerId: '4321' };
  const sub = subjectsOf(moved, { on: 'branch' })[1] as string;
  expect(takes(jobs.drift, { sub })).toBe(false);
  expect(takes(jobs.drift, { sub }, moved)).toBe(true);
});
