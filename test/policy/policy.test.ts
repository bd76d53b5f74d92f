import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operations } from '../../src/aws/operations.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Call } from '../../src/core/port.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { type PolicyDocument, type Statement, sizeOf } from '../../src/policy/document.ts';
import { type Role, type RoleName, rolesOf } from '../../src/policy/roles.ts';
import { manifestOf } from '../support/manifest.ts';
import { asksOf } from './asks.ts';
import { type Ask, allows } from './evaluate.ts';
import { liveThrough } from './life.ts';
import { misgranted, requestsOf, type Simulated, setting, untaggedAt } from './simulate.ts';

const root = join(import.meta.dirname, '../..');
const symphonia = await manifestOf(join(root, 'monitoring'));

/** Declarations, the roles made from them, and requests that were sent for them. */
interface Sent {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly requests: readonly Simulated[];
}

/** Every scenario with the calls that it ends in; test/scenarios.test.ts holds all its requests against its roles. */
const scenarios = await Promise.all(
  readdirSync(join(root, 'test/scenarios'))
    .sort()
    .map(async (name): Promise<Sent> => {
      const folder = join(root, 'test/scenarios', name);
      const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      const manifests = await Promise.all(folders.map((entry) => manifestOf(join(folder, entry.name), entry.name)));
      const place = untaggedAt((manifests[0] as Manifest).stack);
      const calls = JSON.parse(readFileSync(join(folder, 'calls.json'), 'utf8')) as readonly Call[];
      const requests = calls.map(({ op, input }) => ({ op, asks: asksOf(op, input as JsonObject, place) }));
      return { name, roles: rolesFor(manifests), requests };
    }),
);

/** All that is sent for resources of every kind from first to last. */
const life = await (async (): Promise<Sent> => {
  const { manifests, sandbox } = await liveThrough();
  return { name: 'life', roles: rolesFor(manifests), requests: requestsOf(sandbox) };
})();

function rolesFor(manifests: readonly Manifest[]): readonly Role[] {
  return rolesOf(manifests as [Manifest, ...Manifest[]], setting).roles;
}

function policiesOf(roles: readonly Role[], role: RoleName): readonly PolicyDocument[] {
  return roles.flatMap((one) => (one.role === role ? [one.policy] : []));
}

/** Policies whose statements went through `change`; those of which it makes null are gone. */
function edited(
  policies: readonly PolicyDocument[],
  change: (statement: Statement) => Statement | null,
): readonly PolicyDocument[] {
  return policies.map(({ Version, Statement }) => ({
    Version,
    Statement: Statement.map(change).filter((one) => one !== null),
  }));
}

const every: readonly Sent[] = [...scenarios, life];
const everyRole: readonly RoleName[] = ['plan', 'apply', 'drift', 'verify', 'environment-settings'];

test('each call that a scenario ends in, and each of a whole life, is allowed to the roles that send it, and to no other', () => {
  expect(scenarios.flatMap(({ requests }) => requests).length).toBeGreaterThan(200);
  const wrong = every.flatMap(({ name, roles, requests }) =>
    requests.flatMap((request) => misgranted(request, roles)).map((sentence) => `${name}: ${sentence}`),
  );
  expect(wrong).toEqual([]);
});

describe('least privilege', () => {
  /** Whether taking an action out of what a role is allowed makes IAM refuse something that was sent. */
  const misses = (role: RoleName, action: string): boolean => {
    const policies = policiesOf(life.roles, role);
    const without = edited(policies, (one) =>
      one.Effect === 'Deny' ? one : { ...one, Action: one.Action.filter((other) => other !== action) },
    );
    const asks = life.requests.flatMap((request) => request.asks).filter((ask) => ask.action === action);
    return asks.some((ask) => allows(policies, ask) && !allows(without, ask));
  };

  /** What Beanstalk asks of others in a role's name, and what is asked of it only after an update that failed. */
  const unproved = [
    'autoscaling:DescribeAutoScalingGroups',
    'cloudformation:DescribeStackResources',
    'cloudformation:ListStackResources',
    'ec2:DescribeInstances',
    'elasticbeanstalk:DescribeEvents',
    'elasticloadbalancing:DescribeLoadBalancers',
  ];

  test.each(everyRole)('a role to %s that lacks any of its actions is refused a call that is sent', (role) => {
    const allowed = policiesOf(life.roles, role).flatMap(({ Statement }) =>
      Statement.flatMap(({ Effect, Action }) => (Effect === 'Allow' ? Action : [])),
    );
    expect(allowed.length).toBeGreaterThan(10);
    const unused = allowed.filter((action) => !misses(role, action) && !unproved.includes(action));
    expect([...new Set(unused)]).toEqual([]);
  });

  test('only these writes reach beyond names, because IAM takes no ARN for them', () => {
    const beyond = new Set(
      every.flatMap(({ roles, requests }) =>
        requests
          .filter(({ op }) => operations[op as keyof typeof operations].access === 'write')
          .flatMap(({ asks }) => asks)
          .map(
            (ask): Ask => ({ ...ask, resource: ask.resource.replace(/([:/])(?=[^:/]+(:\*)?$)/, '$1Somebody-elses-') }),
          )
          .filter((ask) => allows(policiesOf(roles, 'environment-settings'), ask))
          .map(({ action }) => action),
      ),
    );
    expect([...beyond].sort()).toEqual([
      'cloudwatch:PutCompositeAlarm',
      'logs:DeleteQueryDefinition',
      'logs:PutQueryDefinition',
      'sns:SetSubscriptionAttributes',
      'sns:Unsubscribe',
    ]);
  });

  test('a delete outside our names is refused even to a role that may do anything besides', () => {
    const anything: Statement = { Sid: 'Anything', Effect: 'Allow', Action: ['*'], Resource: ['*'] };
    const apply = policiesOf(rolesFor([symphonia]), 'apply');
    const broad = [...apply, { Version: '2012-10-17', Statement: [anything] } as const];
    const alarm = 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:';
    const may = (action: string, resource: string) => allows(broad, { action, resource, context: {} });
    expect(may('cloudwatch:DeleteAlarms', `${alarm}Orders-API-High-CPU`)).toBe(true);
    expect(may('cloudwatch:DeleteAlarms', `${alarm}Payroll-High-CPU`)).toBe(false);
    expect(may('cloudwatch:DeleteDashboards', 'arn:aws:cloudwatch::123456789012:dashboard/Payroll')).toBe(false);
    expect(may('logs:DeleteLogGroup', 'arn:aws:logs:eu-central-1:123456789012:log-group:payroll:*')).toBe(false);
    expect(may('sns:DeleteTopic', 'arn:aws:sns:eu-central-1:123456789012:payroll')).toBe(false);
  });
});

describe('conditions', () => {
  const apply = policiesOf(rolesFor([symphonia]), 'apply');
  const stack = 'symphonia-production';
  const alarm = 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:Orders-API-High-CPU';
  const topics = 'arn:aws:sns:eu-central-1:123456789012:';
  const tagged = (key: 'Resource' | 'Request', value: string) => ({ [`aws:${key}Tag/monitoring:stack`]: value });

  test.each<[what: string, action: string, context: Ask['context'], allowed: boolean]>([
    ['an alarm of ours is put', 'PutMetricAlarm', tagged('Resource', stack), true],
    ['an alarm of nobody is taken over', 'TagResource', tagged('Request', stack), true],
    ['an alarm of nobody with tags of others is taken over', 'PutMetricAlarm', { 'aws:ResourceTag/team': 'x' }, true],
    ['an alarm of another stack is put', 'PutMetricAlarm', tagged('Resource', 'other'), false],
    ['an alarm of another stack is deleted', 'DeleteAlarms', tagged('Resource', 'other'), false],
    ['an alarm of another stack is tagged', 'TagResource', tagged('Resource', 'other'), false],
    ['an alarm is claimed for another stack', 'TagResource', tagged('Request', 'other'), false],
    ['an alarm is marked', 'TagResource', { 'aws:TagKeys': ['monitoring:spec'] }, true],
    ['a tag of others is set', 'TagResource', { 'aws:TagKeys': ['monitoring:spec', 'team'] }, false],
    ['a tag of others is removed', 'UntagResource', { 'aws:TagKeys': ['team'] }, false],
    ['an alarm notifies topics', 'PutMetricAlarm', { 'cloudwatch:AlarmActions': [`${topics}a`, `${topics}b`] }, true],
    ['an alarm notifies nobody', 'PutMetricAlarm', {}, true],
    ['a composite of another stack is put', 'PutCompositeAlarm', tagged('Resource', 'other'), false],
    [
      'an alarm stops an instance',
      'PutMetricAlarm',
      { 'cloudwatch:AlarmActions': [`${topics}a`, 'arn:aws:automate:eu-central-1:ec2:stop'] },
      false,
    ],
  ])('%s: %s with %j is allowed: %j', (_, action, context, allowed) => {
    expect(allows(apply, { action: `cloudwatch:${action}`, resource: alarm, context })).toBe(allowed);
  });

  test('what takes no ARN is allowed in the region of the stack only', () => {
    const put = { action: 'cloudwatch:PutCompositeAlarm', resource: '*' };
    expect(allows(apply, { ...put, context: { 'aws:RequestedRegion': 'eu-central-1' } })).toBe(true);
    expect(allows(apply, { ...put, context: { 'aws:RequestedRegion': 'us-east-1' } })).toBe(false);
  });

  test('a role goes to SNS where a subscription names it, and no other role goes anywhere', () => {
    const may = (name: string, service: string) =>
      allows(policiesOf(life.roles, 'apply'), {
        action: 'iam:PassRole',
        resource: `arn:aws:iam::123456789012:role/${name}`,
        context: { 'iam:PassedToService': service },
      });
    expect(may('sns-to-firehose-b', 'sns.amazonaws.com')).toBe(true);
    expect(may('sns-to-firehose-b', 'ec2.amazonaws.com')).toBe(false);
    expect(may('administrator', 'sns.amazonaws.com')).toBe(false);
  });

  test('without any of the refusals something gets through that should not', () => {
    const open = (sid: string) => edited(apply, (one) => (one.Sid === sid ? null : one));
    const ask = (action: string, context: Ask['context']): Ask => ({ action, resource: alarm, context });
    expect(allows(open('TouchNoOtherStack'), ask('cloudwatch:DeleteAlarms', tagged('Resource', 'other')))).toBe(true);
    expect(allows(open('ClaimForNoOtherStack'), ask('cloudwatch:TagResource', tagged('Request', 'other')))).toBe(true);
    expect(allows(open('TouchNoOtherTag'), ask('cloudwatch:UntagResource', { 'aws:TagKeys': ['team'] }))).toBe(true);
    const stop = { 'cloudwatch:AlarmActions': ['arn:aws:automate:eu-central-1:ec2:stop'] };
    expect(allows(open('NotifyNobodyElse'), ask('cloudwatch:PutMetricAlarm', stop))).toBe(true);
  });
});

test('no role but the one that is asked for reads or writes settings of environments', () => {
  const [manifest] = [symphonia];
  const { roles } = rolesOf([manifest], { ...setting, withEnvironmentSettings: false });
  expect(roles.map(({ role }) => role)).toEqual(['plan', 'apply', 'drift', 'verify']);
  const said = roles.map(({ policy, managed }) => JSON.stringify([policy, managed]));
  for (const text of said) {
    expect(text).not.toMatch(
      /ConfigurationSettings|UpdateEnvironment|AdministratorAccess|DescribeStackResource"|GetTemplate|LaunchConfigurations/,
    );
  }
});

test('every policy can be held by IAM, whatever it is made from', () => {
  const documents = every.flatMap(({ roles }) => roles.map(({ policy }) => policy));
  expect(documents.filter((one) => sizeOf(one) > 10_240)).toEqual([]);
  expect(JSON.stringify(documents)).not.toContain('ForAllValues');
  for (const { Statement } of documents) {
    const sids = Statement.map(({ Sid }) => Sid);
    expect(new Set(sids).size).toBe(sids.length);
    expect(sids.filter((one) => !/^[A-Za-z0-9]+$/.test(one))).toEqual([]);
  }
});

test('in another partition every ARN is of it', () => {
  const stack = { ...symphonia.stack, region: 'cn-north-1', partition: 'aws-cn' };
  const { roles } = rolesOf([{ ...symphonia, stack }], setting);
  const arns = [...JSON.stringify(roles).matchAll(/arn:[\w-]+:/g)].map(([arn]) => arn);
  expect([...new Set(arns)]).toEqual(['arn:aws-cn:']);
});

test('who may take a role fits IAM with the longest names that GitHub takes', () => {
  const name = `${'o'.repeat(39)}/${'r'.repeat(100)}`;
  const id = '9'.repeat(12);
  const { roles } = rolesOf([symphonia], { ...setting, repository: { name, ownerId: id, id, branch: 'main' } });
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
  expect(roles.filter(({ trust }) => sizeOf(trust) > 2_048).map(({ role }) => role)).toEqual([]);
});
