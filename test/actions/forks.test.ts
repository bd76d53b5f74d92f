import { expect, test } from 'vitest';
import { edited, shop } from '../comment/shop.ts';
import { dispatchEvent } from '../runner/events.ts';
import { about, heading } from './reading.ts';
import { openStage, type RunOptions, type Stage } from './stage.ts';

const main = shop(['Orders-API']);
const branch = edited(main, 'profiles/beanstalk-api.yaml', ['threshold: 80', 'threshold: 85']);
const open = (): Promise<Stage> => openStage({ main, branch, fork: 'stranger' });
const asked = 'refs/pull/1/merge';

/** A maintainer starts the workflow of main for the pull request. */
function dispatched({ github }: Stage, number = '1'): RunOptions {
  return {
    event: dispatchEvent(github, 'plan.yml', { inputs: { 'pull-request': number }, actor: 'maintainer' }),
    ref: asked,
  };
}

test('a fork’s own run checks the files and asks neither AWS nor for a comment', async () => {
  const stage = await open();
  const before = stage.account.sandbox.requests.length;
  const ran = await stage.plan();
  expect(ran).toMatchObject({ exitCode: 0, annotations: [], outputs: {}, requests: [] });
  expect(stage.comments()).toEqual([]);
  expect(stage.account.sandbox.requests.length).toBe(before);
  expect(ran.summary).toBe(
    [
      '### `symphonia-production`: no problem',
      '',
      '- A fork has no credentials: its files were checked, and nothing was planned. A maintainer can run the plan workflow for it.',
      '',
      `<sub>${stage.github.sha('refs/pull/1/head').slice(0, 7)} · merging approves nothing</sub>`,
      '',
    ].join('\n'),
  );
});

test('what is wrong in a fork’s files is red at its line', async () => {
  const stage = await open();
  stage.push(edited(branch, 'profiles/beanstalk-api.yaml', ['statistic: Sum', 'statistic: Summ']));
  const ran = await stage.plan({ inputs: { comment: 'false' } });
  expect(ran.exitCode).toBe(1);
  expect(ran.annotations[0]).toMatchObject({
    level: 'error',
    file: 'monitoring/profiles/beanstalk-api.yaml',
    line: 14,
  });
  expect(heading(ran.summary)).toBe('### `symphonia-production`: 1 error, nothing planned');
});

test('a maintainer’s run plans a fork’s files as data, against main, and comments', async () => {
  const stage = await open();
  const ran = await stage.plan(dispatched(stage));
  expect(ran).toMatchObject({ exitCode: 0, annotations: [], leaks: [], outputs: { 'update-count': '1' } });
  expect(stage.comments()).toHaveLength(1);
  const [comment = ''] = stage.comments();
  expect(about(comment)).toBe(`symphonia-production ${stage.github.sha('refs/pull/1/head')}`);
  expect(comment).toContain(`on main ${stage.github.sha('main').slice(0, 7)} · merging approves 1 field change`);
});

test('a maintainer’s run on anything but that pull request’s merge is refused', async () => {
  const stage = await open();
  const sentence =
    'monitoring is not the merge of pull request #1 with main before it: check that out with actions/checkout and fetch-depth: 2';
  for (const options of [{ ref: 'main' }, { ref: 'refs/pull/1/head' }, { depth: 1 }]) {
    const ran = await stage.plan({ ...dispatched(stage), ...options });
    expect([ran.exitCode, ran.annotations]).toEqual([1, [{ level: 'error', message: sentence }]]);
  }
  expect(stage.comments()).toEqual([]);
});

test.each([
  ['2', /^GitHub refused to read pull request #2 \(404\): Not Found/],
  ['1; id', /^the workflow's pull-request is "1; id": write its number, as 12$/],
])('a number that is none of a pull request, %s, is refused', async (number, sentence) => {
  const stage = await open();
  const ran = await stage.plan(dispatched(stage, number));
  expect([ran.exitCode, ran.annotations.length]).toEqual([1, 1]);
  expect(ran.annotations[0]?.message).toMatch(sentence);
});
