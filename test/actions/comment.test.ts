import { describe, expect, test } from 'vitest';
import { renderMarker } from '../../src/report/comment/marker.ts';
import { edited, shop } from '../comment/shop.ts';
import { secondaryLimit } from '../github/faults.ts';
import { forkPermissions } from '../github/github.ts';
import { pullRequestEvent } from '../runner/events.ts';
import { about, heading } from './reading.ts';
import { openStage, type RunOptions, type Stage } from './stage.ts';

const main = shop(['Orders-API']);
const profile = 'profiles/beanstalk-api.yaml';
const cpuAt = (threshold: number) => edited(main, profile, ['threshold: 80', `threshold: ${threshold}`]);
const open = (): Promise<Stage> => openStage({ main, branch: cpuAt(85) });

const bot = 'github-actions[bot]';
const markerOf = (stack: string, head: string): string =>
  renderMarker({ stack, head, plan: 'p'.repeat(43), approvals: ['forgedforged'], over: [] });

describe('one comment for each stack', () => {
  test('ours is found on page 4', async () => {
    const stage = await open();
    for (let i = 0; i < 310; i += 1) stage.github.comment(stage.pull, { by: 'octocat', body: `comment ${i}` });
    const first = await stage.plan();
    stage.push(cpuAt(90));
    const second = await stage.plan();
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(second.requests.filter((one) => one === 'issues/list-comments')).toHaveLength(4);
    expect(stage.comments()).toHaveLength(311);
    expect(about(stage.comments()[310])).toBe(`symphonia-production ${stage.github.sha('change')}`);
  });

  test('one that was deleted is written again', async () => {
    const stage = await open();
    await stage.plan();
    const [{ id } = { id: 0 }] = stage.github.comments(stage.pull);
    stage.github.removeComment(id);
    await stage.plan();
    expect(stage.comments().map(heading)).toEqual(['### `symphonia-production`: 1 alarm changes, nothing blocked']);
  });

  test('a marker that somebody else wrote is not ours, nor is one of ours that is not its first line', async () => {
    const stage = await open();
    const forged = markerOf('symphonia-production', stage.github.sha('change'));
    stage.github.comment(stage.pull, { by: 'mallory', body: `${forged}\nours, of course` });
    stage.github.comment(stage.pull, { by: 'mallory[bot]', body: `${forged}\nours, of course` });
    stage.github.comment(stage.pull, { by: bot, body: `> quoted:\n${forged}` });
    const ran = await stage.plan();
    expect(ran.requests.at(-2)).toBe('issues/create-comment');
    expect(stage.comments()).toHaveLength(4);
    expect(stage.comments().slice(0, 3).join('\n').split(forged)).toHaveLength(4);
  });

  test('of two runs that write their first comment at once, one comment stays', async () => {
    const stage = await open();
    const head = stage.github.sha('change');
    stage.github.before('issues/create-comment', () => {
      stage.github.comment(stage.pull, {
        by: bot,
        body: `${markerOf('symphonia-production', head)}\nof the other run`,
      });
    });
    const ran = await stage.plan();
    expect(ran.requests.slice(-3)).toEqual(['issues/list-comments', 'issues/delete-comment', 'issues/update-comment']);
    expect(stage.comments().map(heading)).toEqual(['### `symphonia-production`: 1 alarm changes, nothing blocked']);
  });

  test('two runs at once leave one comment', async () => {
    const stage = await open();
    const [one, other] = await Promise.all([stage.plan(), stage.plan()]);
    expect([one?.exitCode, other?.exitCode, stage.comments().length]).toEqual([0, 0, 1]);
  });

  test('an older run does not overwrite what is said of a newer commit', async () => {
    const stage = await open();
    const event = pullRequestEvent(stage.github, stage.pull);
    stage.push(cpuAt(90));
    await stage.plan();
    const newer = stage.comments();
    const older = await stage.plan({ event, ref: event.sha });
    expect(stage.comments()).toEqual(newer);
    expect(older.annotations).toEqual([
      { level: 'notice', message: 'The pull request has a newer commit; its own run writes the comment.' },
    ]);
    expect(older).toMatchObject({ exitCode: 0, outputs: { 'comment-url': '', 'update-count': '1' } });
    expect(older.summary).toContain('threshold 80 → 85');
  });

  test('without comment: true there is none, and nothing is asked for it', async () => {
    const stage = await open();
    const ran = await stage.plan({ inputs: { comment: 'false' } });
    expect(stage.comments()).toEqual([]);
    expect(ran.requests).toEqual(['repos/compare-commits-with-basehead']);
    expect(ran.summary).toContain('threshold 80 → 85');
    expect(ran.summary).toContain(' · merging approves nothing · ');
  });
});

describe('where GitHub takes no comment, the summary holds everything, and the check goes by the plan alone', () => {
  test.each<readonly [what: string, befall: (stage: Stage) => RunOptions, said: RegExp]>([
    [
      'a token that may not write',
      ({ github }) => ({ token: github.token({ permissions: forkPermissions }) }),
      /comment on pull request #1 \(403\): Resource not accessible by integration.*; the job may lack the permission \(`pull-requests: write` for comments\)/,
    ],
    [
      'a body that is refused',
      ({ github }) => {
        github.fail('issues/create-comment', { status: 422, message: 'Validation Failed' });
        return {};
      },
      /comment on pull request #1 \(422\): Validation Failed/,
    ],
    [
      'nobody there',
      ({ github }) => {
        github.fail('*', { status: null, count: 1_000 });
        return {};
      },
      /GitHub did not answer when asked to list the comments of pull request #1: /,
    ],
  ])('%s', async (_what, befall, said) => {
    const stage = await open();
    const ran = await stage.plan(befall(stage));
    expect(ran).toMatchObject({
      exitCode: 0,
      annotations: [{ level: 'warning', message: expect.stringMatching(said) }],
      outputs: { 'update-count': '1', 'comment-url': '', 'has-changes': 'true' },
    });
    expect(ran.annotations[0]?.message).toMatch(
      /^No comment was written: .*\. The same text is in the job's summary; without the comment merging approves nothing\.$/,
    );
    expect(heading(ran.summary)).toBe('### `symphonia-production`: 1 alarm changes, nothing blocked');
    expect(ran.requests.length).toBeLessThanOrEqual(6);
    expect(stage.comments()).toEqual([]);
  });
});

test('a secondary limit is waited for', async () => {
  const stage = await open();
  stage.github.fail('issues/create-comment', secondaryLimit({ status: 429 }));
  const ran = await stage.plan();
  expect(ran).toMatchObject({ exitCode: 0, annotations: [] });
  expect(stage.comments()).toHaveLength(1);
});

test('a comment whose answer was lost is not written twice', async () => {
  const stage = await open();
  stage.github.fail('issues/create-comment', { status: 502, carriedOut: true });
  const ran = await stage.plan();
  expect(ran).toMatchObject({ exitCode: 0, annotations: [] });
  expect(stage.comments()).toHaveLength(1);
  expect(ran.outputs['comment-url']).toContain(`${stage.github.comments(stage.pull)[0]?.id}`);
});
