import { expect, test } from 'vitest';
import { occasionOf } from './event.ts';

const head = (full_name: string | null) => ({ sha: 'a'.repeat(40), repo: full_name === null ? null : { full_name } });
const event = (full_name: string | null) => ({
  pull_request: { number: 7, head: head(full_name), base: { ref: 'main' } },
});

test.each([
  ['o/r', false],
  ['O/R', false],
  ['stranger/r', true],
  [null, true],
])('a head in %s is a fork: %s', (from, fork) => {
  expect(occasionOf('pull_request', event(from), 'o/r')).toEqual({
    on: 'pull request',
    pullRequest: { number: 7, head: 'a'.repeat(40), baseBranch: 'main', fork },
  });
});

test.each([
  ['12', 12],
  ['#12', 12],
  [12, 12],
  ['12; rm', null],
  ['', null],
  [undefined, null],
])('a person who writes %j means pull request %j', (written, number) => {
  expect(occasionOf('workflow_dispatch', { inputs: { 'pull-request': written } }, 'o/r')).toEqual({
    on: 'dispatch',
    written: String(written ?? ''),
    pullRequest: number,
  });
});

test('anything else is about no pull request', () => {
  expect(occasionOf('push', {}, 'o/r')).toEqual({ on: 'other' });
  expect(occasionOf('pull_request', null, 'o/r')).toEqual({ on: 'other' });
});
