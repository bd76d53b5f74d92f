import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Account } from '../support/account.ts';
import { type Made, makeUnowned, openWith } from './account.ts';
import { filesIn, monitoring as runMonitoring } from './monitoring.ts';

const token = 'k7Hq-SECRET-94xVt';
const hook = `https://user:pa55w0rd-of-mine@hooks.example.org/services/${token}?key=${token}`;
const alarm = (threshold: number, topic = 'alerts') => ({
  metric: { namespace: 'AWS/EC2', name: 'CPUUtilization' },
  when: { statistic: 'Average', is: '>', threshold, period: '5m', for: 2 },
  actions: { alarm: [`arn:aws:sns:eu-central-1:123456789012:${topic}`] },
});
const stack: readonly Made[] = [
  { kind: 'topic', name: 'alerts', value: { displayName: 'Alerts' } },
  {
    kind: 'subscription',
    name: 'alerts/sqs/x',
    value: { topic: 'alerts', protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-central-1:123456789012:pages' },
  },
  { kind: 'subscription', name: 'alerts/https/x', value: { topic: 'alerts', protocol: 'https', endpoint: hook } },
  ...['orders', 'billing', 'auth'].flatMap((service) =>
    ['High-CPU', 'Low-CPU'].map((key) => ({ kind: 'alarm', name: `${service}-${key}`, value: alarm(80) })),
  ),
];

let account: Account;
let dir: string;

beforeEach(async () => {
  account = await openWith([]);
  for (const one of stack) await makeUnowned(account, one);
  dir = join(await mkdtemp(join(tmpdir(), 'import-')), 'monitoring');
});
afterEach(async () => {
  await account.close();
  await rm(join(dir, '..'), { recursive: true });
});

const monitoring = (...words: readonly string[]) => runMonitoring(account.sandbox.endpoint, ...words);

const writes = () =>
  account.sandbox.requests.filter(({ op }) => /\.(Put|Create|Set|Subscribe|Delete|Tag|Untag|Update)/.test(op)).length;

test('writes a stack of its own, proves it, and one apply takes everything over', async () => {
  const before = writes();
  const { code, said } = await monitoring(
    'import',
    '--dir',
    dir,
    '--stack',
    'shop',
    '--kind',
    'alarm',
    'topic',
    'subscription',
  );
  expect(said).toContain('proved: a plan of what was written changes no field');
  expect(said).toContain('monitoring apply --adopt all');
  expect(code).toBe(0);
  expect(writes()).toBe(before);
  expect(Object.keys(await filesIn(dir))).toEqual(
    ['profiles/common', 'services/auth', 'services/billing', 'services/orders', 'stack', 'topics/alerts'].map(
      (path) => `${path}.yaml`,
    ),
  );
  process.env.HOOKS_EXAMPLE_ORG_URL = hook;
  const applied = await monitoring('apply', '--dir', dir, '--yes', '--adopt', 'all');
  expect([applied.code, applied.said]).toEqual([0, expect.stringContaining('7 to take over · 2 unchanged')]);
  expect(await monitoring('plan', '--dir', dir, '--detailed-exitcode')).toMatchObject({ code: 0 });
  delete process.env.HOOKS_EXAMPLE_ORG_URL;
});

test('a secret end point stands in no file and in no output', async () => {
  const { said } = await monitoring('import', '--dir', dir, '--stack', 'shop', '--kind', 'topic', 'subscription');
  expect(said).toContain(
    'HOOKS_EXAMPLE_ORG_URL: the end point of subscription.alerts/https/https://hooks.example.org/…',
  );
  const files = await filesIn(dir);
  expect(files['topics/alerts.yaml']).toContain('${env.HOOKS_EXAMPLE_ORG_URL}');
  for (const text of [said, ...Object.values(files)]) {
    expect(text).not.toContain(token);
    expect(text).not.toContain('pa55w0rd');
  }
});

test('a second import adds only what is new, and touches no file', async () => {
  await monitoring('import', '--dir', dir, '--stack', 'shop', '--kind', 'alarm', 'topic');
  const before = await filesIn(dir);
  const again = await monitoring('import', '--dir', dir, '--kind', 'alarm', 'topic');
  expect(again).toMatchObject({ code: 0, said: expect.stringContaining('nothing to write; 7 declared already') });
  await makeUnowned(account, { kind: 'alarm', name: 'orders-Queue-Age', value: alarm(5) });
  const third = await monitoring('import', '--dir', dir, '--kind', 'alarm', 'topic');
  expect(third.code).toBe(0);
  const { 'services/other.yaml': added, ...others } = await filesIn(dir);
  expect(others).toEqual(before);
  expect(added).toContain('orders-Queue-Age:');
});

test('what declarations do not hold is told, and stays', async () => {
  const held = account.sandbox.state.alarms.get('orders-Low-CPU');
  if (held?.type !== 'MetricAlarm') throw new Error('no alarm');
  held.alarm = { ...held.alarm, EvaluationWindow: { WallClockWindow: { Timezone: 'Europe/Paris' } } };
  const { said } = await monitoring('import', '--dir', dir, '--stack', 'shop', '--kind', 'alarm', 'topic');
  expect(said).toContain(
    'stays as AWS has it, because declarations do not hold it:\n  alarm.orders-Low-CPU: EvaluationWindow\n',
  );
  expect(await monitoring('apply', '--dir', dir, '--yes', '--adopt', 'all')).toMatchObject({ code: 0 });
  const after = account.sandbox.state.alarms.get('orders-Low-CPU');
  expect(after?.alarm).toMatchObject({ EvaluationWindow: { WallClockWindow: { Timezone: 'Europe/Paris' } } });
});

test("CloudFormation's is written where its tag is asked for, and waits until it lets go", async () => {
  const arn = 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:orders-High-CPU';
  account.sandbox.state.tags.add(arn, { 'aws:cloudformation:stack-name': 'shop-template' });
  const tag = 'aws:cloudformation:stack-name=shop-template';
  const { code, said } = await monitoring('import', '--dir', dir, '--stack', 'shop', '--tag', tag);
  expect([code, said]).toEqual([
    0,
    expect.stringContaining('1 resource cannot be taken over before CloudFormation lets go'),
  ]);
  const kept = await monitoring('apply', '--dir', dir, '--yes', '--adopt', 'all');
  expect([kept.code, kept.said]).toEqual([1, expect.stringContaining('it belongs to a CloudFormation stack')]);
  account.sandbox.state.tags.remove(arn, ['aws:cloudformation:stack-name']);
  expect(await monitoring('apply', '--dir', dir, '--yes', '--adopt', 'all')).toMatchObject({ code: 0 });
});

test('where nothing may be read, nothing to write is no success', async () => {
  account.sandbox.fail({ op: 'cloudwatch.ListDashboards', kind: 'denied', count: 1 });
  const { code, said } = await monitoring('import', '--dir', dir, '--stack', 'shop', '--kind', 'dashboard');
  expect([code, said]).toEqual([1, expect.stringContaining('may not be read: cloudwatch.ListDashboards was denied')]);
});

test('a file that exists is never overwritten', async () => {
  await monitoring('import', '--dir', dir, '--stack', 'shop', '--kind', 'topic');
  const out = join(dir, '../out');
  const first = await monitoring('import', '--dir', dir, '--kind', 'alarm', '--out', out);
  expect(first.code).toBe(0);
  await writeFile(join(out, 'services/orders.yaml'), 'mine\n');
  const second = await monitoring('import', '--dir', dir, '--kind', 'alarm', '--out', out);
  expect(second).toMatchObject({
    code: 1,
    said: expect.stringMatching(/nothing was written: .*services\/orders\.yaml.* exists/),
  });
  expect((await filesIn(out))['services/orders.yaml']).toBe('mine\n');
});

test('by prefix and by tag; what was not asked for is not told', async () => {
  account.sandbox.state.tags.add('arn:aws:cloudwatch:eu-central-1:123456789012:alarm:auth-Low-CPU', { team: 'auth' });
  const tagged = await monitoring('import', '--dir', dir, '--stack', 'shop', '--tag', 'team=auth');
  expect(tagged.said).toMatch(/^2 files in .*: 1 alarm$/m);
  expect(tagged.said).not.toContain('left out');
  const named = await monitoring('import', '--dir', dir, '--prefix', 'orders-', '--kind', 'alarm');
  expect(named.said).toMatch(/^1 file in .*: 2 alarms$/m);
});

test('of a Terraform state a secret end point is no more told than of an account, and what has no topic there is', async () => {
  const topicArn = (name: string) => `arn:aws:sns:eu-central-1:123456789012:${name}`;
  const resource = (type: string, name: string, attributes: object) => {
    return { mode: 'managed', type, name, instances: [{ attributes }] };
  };
  const subscription = (name: string, topic: string) => {
    const attributes = { arn: `${topicArn(topic)}:1`, topic_arn: topicArn(topic), protocol: 'https', endpoint: hook };
    return resource('aws_sns_topic_subscription', name, attributes);
  };
  const topic = resource('aws_sns_topic', 'alerts', { name: 'alerts', arn: topicArn('alerts') });
  const resources = [topic, subscription('pager', 'alerts'), subscription('lost', 'elsewhere')];
  await mkdir(dir);
  const state = join(dir, '../terraform.tfstate');
  await writeFile(state, JSON.stringify({ version: 4, resources }));
  const { code, said } = await monitoring('import', '--dir', dir, '--stack', 'shop', '--from', state);
  expect(code).toBe(0);
  expect(said).toContain('topic.elsewhere, in whose file it would stand, is not written');
  expect(said).toContain('removed {\n  from = aws_sns_topic_subscription.pager\n');
  expect(said).not.toContain('from = aws_sns_topic_subscription.lost');
  for (const text of [said, ...Object.values(await filesIn(dir))])
    expect(text).not.toMatch(new RegExp(`${token}|pa55w0rd`));
});

test.each([
  [['--kind', 'topic'], 'name the stack with --stack NAME'],
  [['--stack', 'a b'], '--stack a b: letters, digits'],
  [['--stack', 'x', '--kind', 'alarms'], '--kind alarms: there is no such kind; there are alarm,'],
  [['--stack', 'x', '--tag', 'team'], '--tag team: write KEY=VALUE'],
  [['--stack', 'x', '--from', 'gone.tfstate'], '--from gone.tfstate: ENOENT'],
  [['--sandbox'], '--sandbox makes a local AWS from declarations'],
])('import %j is refused in one sentence', async (words, sentence) => {
  const { code, said } = await monitoring('import', '--dir', dir, ...words);
  expect([code, said]).toEqual([1, expect.stringContaining(sentence)]);
});
