import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { PolicyDocument } from '../../src/policy/document.ts';
import { openAccount } from '../support/account.ts';
import { manifestOf } from '../support/manifest.ts';
import { misgrants, requestsOf } from './simulate.ts';

const root = join(import.meta.dirname, '../..');
const monitoring = join(root, 'monitoring');

/** A command, in this process. */
async function monitor(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const to = (name: keyof typeof written) =>
    ({
      write: (text: string) => {
        written[name] += text;
        return true;
      },
    }) as unknown as NodeJS.WritableStream;
  const streams = { stdout: to('stdout'), stderr: to('stderr'), env: process.env };
  const code = await run(['node', 'monitoring', ...args], streams);
  return { code, ...written };
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'policy-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test('all that the command line sends is allowed to its role: plan, apply, plan, hold, release', async () => {
  const dir = join(root, 'test/conformance/monitoring');
  const manifest = await manifestOf(dir);
  const account = await openAccount([manifest]);
  onTestFinished(() => account.close());
  vi.stubEnv('AWS_ENDPOINT_URL', account.sandbox.endpoint);
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'test');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const commands = [
    ['plan'],
    ['apply', '--yes'],
    ['plan', '--detailed-exitcode'],
    ['hold', 'Shop-Slow', '--for', '1h'],
    ['hold', 'Shop-Slow', '--release'],
  ];
  for (const [command = '', ...more] of commands) {
    const { code, stderr } = await monitor(command, '--dir', dir, ...more);
    expect([command, code, stderr]).toEqual([command, 0, expect.any(String)]);
  }
  const asked = requestsOf(account.sandbox).flatMap(({ asks }) => asks.map(({ action }) => action));
  expect(asked).toEqual(expect.arrayContaining(['logs:PutMetricFilter', 'cloudwatch:UntagResource']));
  expect(misgrants(account.sandbox, [manifest])).toEqual([]);
});

describe('monitoring policy', () => {
  test('prints every role as one JSON value, and what to know beside it', async () => {
    const { code, stdout, stderr } = await monitor('policy', '--dir', monitoring);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['plan', 'apply', 'drift', 'verify']);
    expect(stderr).toContain('note: ORG/REPO stands for the repository');
    expect(stderr).toContain('OWNER_ID');
  });

  test('writes a file for each policy, and prints commands that name those files and no others', async () => {
    const out = join(folder(), 'policies of ours');
    const ids = ['--repository', 'example/monitoring', '--owner-id', '1234', '--repository-id', '5678'];
    const { stdout, stderr } = await monitor(
      'policy',
      '--dir',
      monitoring,
      '--out',
      out,
      ...ids,
      '--with-environment-settings',
    );
    const files = readdirSync(out).sort();
    const named = [...stdout.matchAll(/file:\/\/([^']+\.json)/g)].map(([, file]) => file as string);
    expect([...new Set(named)].sort()).toEqual(files.map((file) => join(out, file)));
    for (const file of named)
      expect((JSON.parse(readFileSync(file, 'utf8')) as PolicyDocument).Version).toBe('2012-10-17');
    const roles = ['plan', 'apply', 'drift', 'verify', 'environment-settings'];
    expect(
      [...stdout.matchAll(/create-role --role-name monitoring-(\S+)-symphonia-production /g)].map(([, one]) => one),
    ).toEqual(roles);
    expect(stdout).toContain('--policy-arn arn:aws:iam::aws:policy/AdministratorAccess-AWSElasticBeanstalk');
    expect(stderr).not.toContain('OWNER_ID');
  });

  test('plain trusts the branch, and says that who may push may apply', async () => {
    const { stdout, stderr } = await monitor(
      'policy',
      '--dir',
      monitoring,
      '--github',
      'plain',
      '--repository',
      'example/monitoring',
    );
    const { apply } = JSON.parse(stdout);
    expect(JSON.stringify(apply.trust)).toContain('repo:example/monitoring:ref:refs/heads/main');
    expect(JSON.stringify(apply.trust)).not.toContain('environment:');
    expect(stderr).toContain('whoever may push to main may apply');
  });

  test.each([
    ['--repository', 'example', 'write ORG/REPO'],
    ['--repository', 'example/*', 'write ORG/REPO'],
    ['--owner-id', 'example', 'write the number'],
    ['--branch', 'release/*', 'write one branch'],
    ['--names', '*', 'write how the names begin'],
    ['--names', 'Shop', 'write how the names begin'],
    ['--base', 'no-such-directory', '--base no-such-directory'],
  ])('%s %s is refused: %s', async (option, value, said) => {
    const { code, stdout, stderr } = await monitor('policy', '--dir', monitoring, option, value);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('monitoring: ');
    expect(stderr).toContain(said);
  });

  test('what base declares may still be deleted, and names to come may be made', async () => {
    const base = join(root, 'test/scenarios/a-delete-allowed-in-the-stack-is-sent/before');
    const dir = join(root, 'test/scenarios/a-delete-allowed-in-the-stack-is-sent/monitoring');
    const { stdout } = await monitor('policy', '--dir', dir, '--base', base, '--names', 'Warehouse-*');
    const plain = await monitor('policy', '--dir', dir);
    expect(stdout).toContain('alarm:Warehouse-*');
    expect(stdout.length).toBeGreaterThan(plain.stdout.length);
  });
});

describe('docs/policy.md', () => {
  const page = readFileSync(join(root, 'docs/policy.md'), 'utf8');

  test('names every statement that a role can have, and none besides', async () => {
    const { stdout } = await monitor('policy', '--dir', monitoring, '--with-environment-settings');
    const sids = new Set([...stdout.matchAll(/"Sid": "(\w+)"/g)].map(([, sid]) => sid as string));
    expect([...sids].filter((sid) => !page.includes(`\`${sid}\``) && !/^(Read|Write)/.test(sid))).toEqual([
      'GitHubActions',
    ]);
  });

  test.each([
    ['cloudwatch:DescribeAlarms', true],
    ['cloudwatch:ListAlarmMuteRules', true],
    ['sns:GetTopicAttributes', true],
    ['sns:ListSubscriptionsByTopic', true],
    ['cloudwatch:SetAlarmState', false],
    ['cloudwatch:DescribeAlarmHistory', false],
    ['cloudwatch:GetMetricData', false],
    ['cloudwatch:PutMetricData', false],
    ['sqs:ReceiveMessage', false],
  ])('says of verify what its role says: %s is allowed: %j', async (action, allowed) => {
    const { stdout } = await monitor('policy', '--dir', monitoring);
    const { policy } = JSON.parse(stdout).verify as { policy: PolicyDocument };
    const actions = policy.Statement.flatMap(({ Effect, Action }) => (Effect === 'Allow' ? Action : []));
    expect(actions.includes(action)).toBe(allowed);
    expect(policy.Statement.flatMap(({ Action }) => Action).join()).not.toMatch(/[*]|:(Put|Set|Delete|Create|Tag)/);
  });

  test('names what takes no ARN', () => {
    for (const action of [
      'PutCompositeAlarm',
      'PutQueryDefinition',
      'DeleteQueryDefinition',
      'SetSubscriptionAttributes',
      'Unsubscribe',
    ])
      expect(page).toContain(action);
  });
});
