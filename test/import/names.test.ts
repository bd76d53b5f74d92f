import { expect, test } from 'vitest';
import { showAddress } from '../../src/core/types.ts';
import { importAll, makeUnowned, openWith, provedBy } from './account.ts';

const value = {
  metric: { namespace: 'AWS/EC2', name: 'CPUUtilization' },
  when: { statistic: 'Average', is: '>', threshold: 1, period: '1m' },
};

const alarmsOnly = { wanted: { prefix: '', tag: null, kinds: ['alarm'] } };

/** Names that YAML of either version reads as something else, or that look like its syntax. */
const awkward = [
  ...[
    'no',
    'Yes',
    'off',
    'null',
    '~',
    'true',
    '1e3',
    '0x1F',
    '012',
    '1_000',
    '1:30',
    '.inf',
    '2026-11-22',
    '<<',
    '=',
    '-',
  ],
  ...[
    '🚨 fire',
    'é'.repeat(255),
    'x'.repeat(255),
    `${'long-'.repeat(50)}name!`,
    'a: b',
    '#hash',
    '- dash',
    '[x]',
    '{x}',
    '*alias',
  ],
  ...[
    '&anchor',
    '!tag',
    '%percent',
    '@at',
    '`tick',
    "it's",
    'say "so"',
    'back\\slash',
    'trailing:',
    'a #b',
    '? question',
    '| bar',
  ],
  ...[
    '$name',
    'a$$b',
    'other',
    'other-High-CPU',
    'Other-2',
    '__proto__',
    'constructor',
    '404',
    '中文-告警',
    'a-',
    '-a',
    'a--b',
    'a-b-',
  ],
];

test.each(awkward)('an alarm that is called %j keeps its name', async (name) => {
  const account = await openWith([]);
  await makeUnowned(account, { kind: 'alarm', name, value });
  const imported = await importAll(account, alarmsOnly);
  expect(imported.leftOut).toEqual([]);
  expect(imported.loaded.manifest?.declarations.map(({ address }) => address.name)).toEqual([name]);
  expect(await provedBy(account, imported)).toEqual([]);
  await account.close();
});

test('all of them at once', async () => {
  const account = await openWith([]);
  for (const name of awkward) await makeUnowned(account, { kind: 'alarm', name, value });
  const imported = await importAll(account, alarmsOnly);
  const names = imported.loaded.manifest?.declarations.map(({ address }) => address.name) ?? [];
  expect(names.toSorted()).toEqual(awkward.toSorted());
  expect(imported.leftOut).toEqual([]);
  expect(await provedBy(account, imported)).toEqual([]);
  await account.close();
});

test('what declarations cannot hold, what AWS keeps for itself and what belongs to others is left out by name, the rest is written', async () => {
  const account = await openWith([]);
  const make = async (name: string) => makeUnowned(account, { kind: 'alarm', name, value });
  for (const name of [
    'a${b}',
    ' leads',
    'orders',
    'Orders',
    'TargetTracking-table/x',
    'awseb-e-1-stack-AWSEBCloudwatchAlarmHigh-1',
  ])
    await make(name);
  const arn = (name: string) => `arn:aws:cloudwatch:eu-central-1:123456789012:alarm:${name}`;
  const tagged = async (name: string, Key: string, Value: string) => {
    await make(name);
    account.sandbox.state.tags.add(arn(name), { [Key]: Value });
  };
  await tagged('theirs', 'monitoring:stack', 'another');
  await tagged('templated', 'aws:cloudformation:stack-name', 'network');
  const imported = await importAll(account, alarmsOnly);
  expect(imported.resources.map(({ address }) => showAddress(address))).toEqual(['alarm.Orders']);
  expect(Object.fromEntries(imported.leftOut.map(({ address, reason }) => [address.name, reason]))).toEqual({
    'TargetTracking-table/x': 'Auto Scaling made it and looks after it',
    'awseb-e-1-stack-AWSEBCloudwatchAlarmHigh-1': 'Elastic Beanstalk made it and looks after it',
    orders: 'its name differs from alarm.Orders only in case, and declarations tell no such names apart',
    theirs: 'it belongs to stack another',
    templated: 'it belongs to the CloudFormation stack network',
    ' leads': expect.stringContaining('declarations cannot hold it: '),
    'a${b}': expect.stringContaining('declarations cannot hold it: '),
  });
  await account.close();
});

test('what declarations cannot hold takes nothing else along: dashboards, topics with their subscriptions', async () => {
  const account = await openWith([]);
  await makeUnowned(account, { kind: 'alarm', name: 'a${b}', value });
  await makeUnowned(account, { kind: 'topic', name: 'alerts', value: {} });
  const subscription = { topic: 'alerts', protocol: 'email', endpoint: 'ops@example.org' };
  await makeUnowned(account, { kind: 'subscription', name: 'alerts/email/ops@example.org', value: subscription });
  const widgets = [{ type: 'metric', properties: { metrics: [['Shop', 'Errors', 'Path', '${id}']] } }];
  account.sandbox.state.dashboards.set('Shop', { body: JSON.stringify({ widgets }), modifiedMs: 0 });
  const kinds = ['alarm', 'dashboard', 'topic', 'subscription'];
  const imported = await importAll(account, { wanted: { prefix: '', tag: null, kinds } });
  expect(imported.leftOut.map(({ address }) => showAddress(address))).toEqual(['alarm.a${b}']);
  expect(imported.resources.map(({ address }) => showAddress(address))).toEqual([
    'dashboard.Shop',
    'subscription.alerts/email/ops@example.org',
    'topic.alerts',
  ]);
  expect(await provedBy(account, imported)).toEqual([]);
  await account.close();
});
