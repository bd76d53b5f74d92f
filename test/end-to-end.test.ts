import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../src/sandbox/sandbox.ts';
import { worldOf } from '../src/sandbox/world.ts';

/** The committed bundle, run as a person runs it. */
const root = join(import.meta.dirname, '..');
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { child: ChildProcess; ran: Promise<Ran> } {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(AWS_|FORCE_COLOR|NO_COLOR)/.test(name)),
  );
  const nowhere = {
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const child = spawn(process.execPath, [join(root, 'dist/monitoring.mjs'), ...args], {
    cwd: root,
    env: { ...clean, ...nowhere, ...env },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    said.stderr += chunk;
  });
  return { child, ran: new Promise((done) => child.once('close', (code) => done({ code, ...said }))) };
}

const run = (args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ran> => start(args, env).ran;

/** An account that holds what SYMPHONI.A's declarations look up. */
async function account(
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; env: Readonly<Record<string, string>> }> {
  const sandbox = await startSandbox({ world: worldOf(environments()), ...options });
  open.push(sandbox);
  return {
    sandbox,
    env: { AWS_ENDPOINT_URL: sandbox.endpoint, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
  };
}

function environments(): readonly string[] {
  const names = [
    'tms-sync-api-v2',
    'affret-ia-api-prod',
    'orders-api-prod-v2',
    'subscriptions-api-prod-v5',
    'authz-api-prod',
    'billing-api-prod',
  ];
  return names.map((name) => `\${beanstalkAutoScalingGroup(rt-${name})}`);
}

/** A copy of the declarations with some text replaced in one file. */
function changed(file: string, from: string | RegExp, to: string, dir = copied()): string {
  const text = readFileSync(join(dir, file), 'utf8');
  const next = text.replace(from, to);
  if (next === text) throw new Error(`nothing replaced in ${file}`);
  writeFileSync(join(dir, file), next);
  return dir;
}

function copied(): string {
  const dir = join(temporary(), 'monitoring');
  cpSync(join(root, 'monitoring'), dir, { recursive: true });
  return dir;
}

/** An empty folder that goes with the test. */
function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'end-to-end-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The declarations with one service only, and without what is about several: sends at AWS's pace take their time. */
function small(): string {
  const dir = changed('profiles/beanstalk-api.yaml', /composites:[\s\S]*?(?=environments:)/, '');
  rmSync(join(dir, 'dashboards'), { recursive: true });
  for (const file of readdirSync(join(dir, 'services')))
    if (file !== 'billing-api.yaml') rmSync(join(dir, 'services', file));
  return dir;
}

describe('plan and apply in a sandbox, nothing installed', () => {
  test('plan --sandbox --json - lists the alarms among its creates and keeps standard output for the program', async () => {
    const { code, stdout, stderr } = await run(['plan', '--sandbox', '--json', '-']);
    const plan = JSON.parse(stdout) as { steps: { address: string; action: string }[]; summary: { create: number } };
    const alarms = plan.steps.filter(({ address, action }) => address.startsWith('alarm.') && action === 'create');
    expect({ code, alarms: alarms.length }).toEqual({ code: 0, alarms: 42 });
    expect(stderr).toContain(`${plan.summary.create} to create`);
  });

  test('apply --sandbox --yes converges', async () => {
    const { code, stdout } = await run(['apply', '--sandbox', '--yes']);
    expect(stdout).toContain('converged: listed again, nothing is left to send');
    expect(code).toBe(0);
  });

  test('apply asks, and without anybody to ask sends nothing', async () => {
    const { sandbox, env } = await account();
    const { code, stderr } = await run(['apply'], env);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'monitoring: nobody is there to ask: use --yes\n' });
    expect(sandbox.requests.filter(({ access }) => access === 'write')).toEqual([]);
  });

  test('--detailed-exitcode tells a difference by 2 and none by 0', async () => {
    expect((await run(['plan', '--sandbox', '--detailed-exitcode'])).code).toBe(2);
    expect((await run(['plan', '--world', 'applied', '--detailed-exitcode'])).code).toBe(0);
  });

  test('no colours where no terminal is', async () => {
    const { stdout } = await run(['plan', '--sandbox']);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('an account', () => {
  test('the wrong account is refused before any other read', async () => {
    const { sandbox, env } = await account({ account: '210987654321' });
    const { code, stderr } = await run(['plan'], env);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^monitoring: these credentials are of account 210987654321, but the stack is in account 123456789012/,
    );
    expect(sandbox.requests.map(({ op }) => op)).toEqual(['sts.GetCallerIdentity']);
  });

  test('another region in the environment is refused before anything is read', async () => {
    const { sandbox, env } = await account();
    const { code, stderr } = await run(['plan'], { ...env, AWS_REGION: 'us-east-1' });
    expect(code).toBe(1);
    expect(stderr).toContain('AWS_REGION is us-east-1, but the stack is in eu-central-1');
    expect(sandbox.requests).toEqual([]);
  });

  test('missing credentials are one sentence that says what to do', async () => {
    const { env } = await account();
    const { code, stderr } = await run(['plan'], { AWS_ENDPOINT_URL: env.AWS_ENDPOINT_URL as string });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/credentials/);
  });

  test('a denied read withholds its kind by name, and the rest goes on', async () => {
    const { env } = await account({ faults: [{ op: 'sns.GetTopicAttributes', kind: 'denied', count: 1000 }] });
    const { code, stdout } = await run(['plan'], env);
    expect(code).toBe(0);
    expect(stdout).toContain('denied read: sns.GetTopicAttributes');
    expect(stdout).toContain('sns:GetTopicAttributes');
  });

  test('an expired token is one sentence', async () => {
    const { env } = await account({ faults: [{ op: 'cloudwatch.DescribeAlarms', kind: 'expired', count: 1000 }] });
    const { code, stderr } = await run(['plan'], env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^monitoring: cloudwatch\.DescribeAlarms .*expired/);
  });

  test('a change by hand is listed, kept by apply, which still ends well, and put back by its code', async () => {
    const { sandbox, env } = await account();
    const dir = small();
    expect((await run(['apply', '--yes', '--dir', dir], env)).code).toBe(0);
    await sandbox.act('cloudwatch.DisableAlarmActions', { AlarmNames: ['Billing-API-High-5xx-Errors'] });
    const kept = await run(['apply', '--yes', '--dir', dir], env);
    expect(kept.code).toBe(0);
    expect(kept.stdout).toContain('1 withheld');
    const code = /--approve (\S+)/.exec(kept.stdout)?.[1] as string;
    const back = await run(['apply', '--yes', '--dir', dir, '--approve', code], env);
    expect(back.stdout).toContain('1 of 1 step applied');
    expect((await run(['plan', '--detailed-exitcode', '--dir', dir], env)).code).toBe(0);
  });

  test('Ctrl-C stops after the request under way, says what is left, and the next apply sends the rest', async () => {
    const { sandbox, env } = await account({ latencyMs: 20 });
    const dir = small();
    const { child, ran } = start(['apply', '--yes', '--dir', dir], env);
    const until = Date.now() + 240_000;
    while (sandbox.requests.filter(({ access }) => access === 'write').length < 3 && Date.now() < until)
      await new Promise((later) => setTimeout(later, 20));
    child.kill('SIGINT');
    const stopped = await ran;
    expect(stopped.code).toBe(1);
    expect(stopped.stdout).toMatch(/left {4}\S+ {3}not sent/);
    expect(stopped.stdout).toContain('stopped: run apply again for the rest');
    expect((await run(['apply', '--yes', '--dir', dir], env)).stdout).toContain('converged');
  });

  test('a hold is seen by the next plan, and released', async () => {
    const { env } = await account();
    const dir = small();
    await run(['apply', '--yes', '--dir', dir], env);
    expect((await run(['hold', 'Billing-API-High-CPU', '--for', '12h', '--dir', dir], env)).stdout).toMatch(
      /^alarm\.Billing-API-High-CPU is held until \d/,
    );
    changed('profiles/beanstalk-api.yaml', 'threshold: 80', 'threshold: 85', dir);
    const held = await run(['plan', '--dir', dir], env);
    expect(held.stdout).toContain('1 withheld · ');
    expect((await run(['hold', 'Billing-API-High-CPU', '--release', '--dir', dir], env)).code).toBe(0);
    expect((await run(['plan', '--dir', dir], env)).stdout).toContain('1 to update · ');
    expect((await run(['hold', 'Nobody', '--for', '1h', '--dir', dir], env)).stderr).toContain(
      'monitoring: Nobody is no live resource of this stack',
    );
  });
});

describe('mistakes', () => {
  test('a command or option that does not exist is told with the nearest one', async () => {
    expect((await run(['plann'])).stderr).toMatch(/unknown command 'plann'[\s\S]*plan/);
    expect((await run(['plan', '--markdwn', 'x'])).stderr).toMatch(/--markdwn[\s\S]*--markdown/);
    expect((await run(['plan', '--world', 'small'])).stderr).toMatch(/fresh, applied, empty/);
  });

  test('problems are drawn under the YAML and nothing is read', async () => {
    const dir = changed('profiles/beanstalk-api.yaml', 'statistic: Average', 'statistic: Averge');
    const { sandbox, env } = await account();
    const { code, stderr } = await run(['plan', '--dir', dir], env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/error\[alarm\/statistic\]: [\s\S]*-->[\s\S]*\^+ did you mean Average\?/);
    expect(sandbox.requests).toEqual([]);
  });

  test('an empty directory declares nothing and deletes nothing', async () => {
    const { sandbox, env } = await account();
    const { code, stderr } = await run(['apply', '--yes', '--dir', temporary()], env);
    expect(code).toBe(1);
    expect(stderr).toContain('error[');
    expect(sandbox.requests).toEqual([]);
  });

  test('--allow, --adopt and --for say what they take', async () => {
    expect((await run(['apply', '--sandbox', '--yes', '--allow', 'delete'])).stderr).toContain('write KEY:ADDRESS');
    expect((await run(['apply', '--sandbox', '--yes', '--adopt', '*'])).stderr).toContain('name one address');
    expect((await run(['hold', 'x', '--for', 'a while'])).stderr).toContain('write 30m, 12h or 3d');
  });

  test('what cannot be written or listened on is refused before anything is sent, without a stack', async () => {
    const { sandbox, env } = await account();
    const { port } = new URL(sandbox.endpoint);
    const calls = [
      ['apply', '--yes', '--json', join(root, 'no/such/folder/x.json')],
      ['plan', '--json', '-', '--markdown', '-'],
      ['sandbox', '--port', port],
      ['sandbox', '--port', '99999'],
    ];
    for (const args of calls) {
      const { code, stderr } = await run(args, env);
      expect([code, stderr.match(/^monitoring: .*/gm)?.length, stderr.includes('bug')]).toEqual([1, 1, false]);
    }
    expect(sandbox.requests).toEqual([]);
  });

  test('a reader that stops early stops neither the run nor its exit code', async () => {
    const { child, ran } = start(['apply', '--sandbox', '--yes']);
    child.stdout?.destroy();
    const { code, stderr } = await ran;
    expect([code, stderr.includes('EPIPE')]).toEqual([0, false]);
  });
});

test('the sandbox prints its endpoint first, keeps running, and ends on Ctrl-C', async () => {
  const { child, ran } = start(['sandbox', '--world', 'applied', '--fault', 'DescribeAlarms:throttle:1']);
  const endpoint = await new Promise<string>((line) =>
    child.stdout?.once('data', (chunk) => line(String(chunk).split('\n')[0] as string)),
  );
  expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const env = { AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  expect((await run(['plan', '--detailed-exitcode'], env)).code).toBe(0);
  child.kill('SIGINT');
  expect((await ran).code).toBe(0);
});
