import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMarker } from '../../src/report/comment/marker.ts';
import { edited, service, shop } from '../comment/shop.ts';
import { pullRequestEvent } from '../runner/events.ts';
import { heading } from './reading.ts';
import { openStage, type RunOptions } from './stage.ts';

const main = shop(['Auth-API', 'Orders-API']);
const profile = 'profiles/beanstalk-api.yaml';
const orders = 'services/orders-api.yaml';
const cpu = edited(main, profile, ['threshold: 80', 'threshold: 85']);
const wrong = edited(cpu, profile, ['statistic: Average', 'statistic: Averge']);

describe('problems in the files', () => {
  test('are annotated at their place, replace the comment, and go with the mending', async () => {
    const stage = await openStage({ main, branch: cpu });
    await stage.plan();
    stage.push(wrong);
    const red = await stage.plan();
    expect(red.exitCode).toBe(1);
    expect(red.annotations).toEqual([
      {
        level: 'error',
        title: 'alarm/statistic',
        file: 'monitoring/profiles/beanstalk-api.yaml',
        line: 9,
        endLine: 9,
        column: 24,
        endColumn: 29,
        message: expect.stringContaining('Averge'),
      },
      { level: 'error', message: '1 problem in monitoring; nothing was planned.' },
    ]);
    expect(stage.comments().map(heading)).toEqual(['### `symphonia-production`: 1 error, nothing planned']);
    expect(parseMarker(stage.comments()[0] ?? '')).toMatchObject({ approvals: [], head: stage.github.sha('change') });
    stage.push(cpu);
    const green = await stage.plan();
    expect(green).toMatchObject({ exitCode: 0, annotations: [] });
    expect(stage.comments().map(heading)).toEqual(['### `symphonia-production`: 2 alarms change, nothing blocked']);
  });

  test('of many the ten worst are annotated, those in the pull request’s files first', async () => {
    const bad = (name: string) =>
      service(
        name,
        `alarms:\n${Array.from({ length: 12 }, (_, i) => `  A${i}: { when: { statstic: 1 } }\n`).join('')}`,
      );
    const broken = { ...main, 'services/auth-api.yaml': bad('Auth-API') };
    const stage = await openStage({ main: broken, branch: { ...broken, [orders]: bad('Orders-API') }, applied: main });
    const ran = await stage.plan();
    expect(ran.dropped).toEqual([]);
    expect(ran.exitCode).toBe(1);
    expect(ran.annotations.map(({ file }) => file)).toEqual(Array(10).fill('monitoring/services/orders-api.yaml'));
    expect(ran.log).toMatch(/\n24 problems in monitoring; nothing was planned\.$/);
    expect(heading(ran.summary)).toBe('### `symphonia-production`: 24 errors, nothing planned');
  });

  test('a stack that the files do not even name is told in the summary', async () => {
    const stage = await openStage({ main, branch: { ...main, 'stack.yaml': 'stack: [\n' } });
    const ran = await stage.plan();
    expect(ran.exitCode).toBe(1);
    expect(heading(ran.summary)).toMatch(/^### monitoring: \d+ errors?, nothing planned$/);
    expect(stage.comments()).toEqual([]);
  });
});

describe('base', () => {
  test('one that does not load is a remark, and nothing is known of it', async () => {
    const stage = await openStage({ main: { ...main, [profile]: 'profile: [\n' }, branch: cpu, applied: main });
    const ran = await stage.plan();
    expect(ran.exitCode).toBe(0);
    const [comment = ''] = stage.comments();
    expect(comment).toContain('\n- base does not load, so nothing is known of it: yaml/syntax: ');
    expect(comment).toContain('What main said is not known, so this holds what waited before as well.');
    expect(comment).toContain('**unapproved**: what main said is not known, so merging approves nothing');
    expect(parseMarker(comment)?.approvals).toEqual([]);
  });

  test('main that declares something else by now asks for an update of the branch; other files of main do not', async () => {
    const stage = await openStage({ main, branch: cpu });
    const event = pullRequestEvent(stage.github, stage.pull);
    const older = { event, ref: event.sha };
    stage.github.push({ branch: 'main', files: { 'README.md': 'other\n', 'monitoring-notes.md': 'x\n' } });
    await stage.plan(older);
    expect(stage.comments()[0]).not.toContain('update the branch');
    stage.pushMain(edited(main, profile, ['threshold: 10,', 'threshold: 11,']));
    await stage.plan(older);
    expect(stage.comments()[0]).toContain(
      '\n- `main` declares something else by now: update the branch to see what merging does.\n',
    );
  });
});

test('a pull request into another branch than main says that its merge sends nothing', async () => {
  const stage = await openStage({ main, branch: cpu });
  stage.github.push({ branch: 'release', files: { 'NOTES.md': 'x\n' } });
  const { number } = stage.github.openPull({ branch: 'change', base: 'release' });
  const event = pullRequestEvent(stage.github, number);
  const ran = await stage.plan({ event, ref: event.sha });
  expect(ran.exitCode).toBe(0);
  expect(ran.summary).toContain(
    '\n- This merges into `release`: nothing is sent before it reaches `main`, by a pull request of its own.\n',
  );
});

describe('what cannot be planned', () => {
  test.each<readonly [what: string, options: RunOptions, sentence: string]>([
    [
      'without the merge and what it merges',
      { depth: 1 },
      'monitoring is not the merge of pull request #1 with main before it: check that out with actions/checkout and fetch-depth: 2',
    ],
    ['mode', { inputs: { mode: 'aply' } }, 'input mode is "aply": write plan, apply or drift'],
    ['comment', { inputs: { comment: 'yes' } }, 'input comment is "yes": write true or false'],
    [
      'approve',
      { inputs: { approve: 'nGdnnrPs2xKQ' } },
      'input approve is "nGdnnrPs2xKQ": codes are for `mode: apply`, which sends them; leave it empty',
    ],
    [
      'backtest-days',
      { inputs: { 'backtest-days': '14' } },
      'input backtest-days is "14": this version replays no history: write 0',
    ],
    [
      'max-new-firings',
      { inputs: { 'max-new-firings': '3' } },
      'input max-new-firings is "3": it needs a backtest, which this version does not make; leave it empty',
    ],
    [
      'directory above',
      { inputs: { directory: '../x' } },
      'input directory is "../x": write a directory of the workspace, as monitoring',
    ],
    [
      'directory at the root',
      { inputs: { directory: '/etc' } },
      'input directory is "/etc": write a directory of the workspace, as monitoring',
    ],
    [
      'github-token',
      { inputs: { 'github-token': '' } },
      'input github-token is "": leave it out for the workflow\'s own token',
    ],
    [
      'a region that is not the stack’s',
      { env: { AWS_REGION: 'us-east-1' } },
      "AWS_REGION is us-east-1, but the stack is in eu-central-1: the stack's region counts; unset AWS_REGION or correct it",
    ],
  ])('%s', async (what, options, sentence) => {
    const stage = await openStage({ main, branch: cpu });
    const ran = await stage.plan(options);
    expect([ran.exitCode, ran.annotations]).toEqual([1, [{ level: 'error', message: sentence }]]);
    expect([ran.outputs, stage.comments()]).toEqual([{}, []]);
    const heading = what === 'mode' ? 'The run ended early' : 'Nothing was planned';
    expect(ran.summary).toBe(`### ${heading}\n\n\`\`\`\n${sentence}\n\`\`\`\n`);
  });

  test('a directory that is a link leads nowhere', async () => {
    const stage = await openStage({ main, branch: cpu });
    const prepare = (workspace: string) => symlinkSync('/etc', join(workspace, 'declarations'));
    const ran = await stage.plan({ inputs: { directory: 'declarations' }, prepare });
    expect([ran.exitCode, ran.annotations[0]?.message]).toEqual([
      1,
      'declarations is a symbolic link: put the declarations themselves there',
    ]);
  });

  test('another account than the stack’s', async () => {
    const stage = await openStage({ main, branch: edited(cpu, 'stack.yaml', ['123456789012', '999999999999']) });
    const ran = await stage.plan();
    expect(ran.exitCode).toBe(1);
    expect(ran.annotations).toHaveLength(1);
    expect(ran.annotations[0]?.message).toMatch(/999999999999/);
  });

  test('credentials that have expired', async () => {
    const stage = await openStage({ main, branch: cpu });
    stage.account.sandbox.fail({ op: '*', kind: 'expired', count: 1_000 });
    const ran = await stage.plan();
    expect(ran.exitCode).toBe(1);
    expect(ran.annotations).toHaveLength(1);
    expect(ran.annotations[0]?.message).toBe(
      'sts.GetCallerIdentity was refused: the session has expired; sign in again and start over',
    );
  });
});

test('settings that this role may not read are shown as they would be sent', async () => {
  const settings = (retention: string) => ({
    ...main,
    [orders]: service(
      'Orders-API',
      `environments:\n  rt-orders-api: { logs: { stream: true, retention: ${retention} } }\n`,
    ),
  });
  const stage = await openStage({ main: settings('7d'), branch: settings('14d') });
  stage.account.sandbox.fail({ op: 'elasticbeanstalk.DescribeConfigurationSettings', kind: 'denied', count: 1_000 });
  const ran = await stage.plan();
  expect(ran).toMatchObject({ exitCode: 0, outputs: { 'update-count': '1' } });
  expect(heading(stage.comments()[0])).toBe(
    '### `symphonia-production`: 1 environment-settings change if they differ, nothing blocked',
  );
});
