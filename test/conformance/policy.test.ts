import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Manifest } from '../../src/manifest/types.ts';
import type { PolicyDocument } from '../../src/policy/document.ts';
import { type Role, rolesOf } from '../../src/policy/roles.ts';
import { type Ask, allows } from '../policy/evaluate.ts';
import { liveThrough } from '../policy/life.ts';
import { requestsOf, setting } from '../policy/simulate.ts';

/** As much of the simulator as is asked here; it knows AWS's actions, what they are about and which condition keys they have. */
interface Simulator {
  runSimulation(
    simulation: {
      readonly request: {
        readonly action: string;
        readonly resource: { readonly resource: string; readonly accountId: string };
        readonly principal: string;
        readonly contextVariables: Ask['context'];
      };
      readonly identityPolicies: readonly { readonly name: string; readonly policy: PolicyDocument }[];
      readonly serviceControlPolicies: readonly never[];
      readonly resourceControlPolicies: readonly never[];
    },
    options: object,
  ): Promise<{ readonly overallResult?: string; readonly errors?: unknown }>;
}

const { runSimulation } = (await import(pathToFileURL(process.env.IAM_SIMULATOR ?? '').href)) as Simulator;
const accountId = '123456789012';

/** What it says: `Allowed`, a refusal, or what it does not understand of the request or the policy. */
async function simulated(policy: PolicyDocument, { action, resource, context }: Ask): Promise<string> {
  const { overallResult, errors } = await runSimulation(
    {
      request: {
        ...{ action, resource: { resource, accountId }, contextVariables: context },
        principal: `arn:aws:iam::${accountId}:role/ours`,
      },
      identityPolicies: [{ name: 'policy', policy }],
      ...{ serviceControlPolicies: [], resourceControlPolicies: [] },
    },
    {},
  );
  return overallResult ?? JSON.stringify(errors);
}

const { manifests, sandbox } = await liveThrough();
const { roles } = rolesOf(manifests as [Manifest, ...Manifest[]], setting);
const asks = new Map(
  requestsOf(sandbox)
    .flatMap((request) => request.asks)
    .map((ask) => [JSON.stringify(ask), ask] as const),
);

test.each(roles)('a simulator of others answers as ours does, whatever $role is asked for', async ({ policy }) => {
  const wrong = [];
  for (const ask of asks.values()) {
    const said = await simulated(policy, ask);
    const allowed = allows([policy], ask);
    if (!(allowed ? /^Allowed$/ : /Denied$/).test(said)) wrong.push(`${ask.action} on ${ask.resource}: ${said}`);
  }
  expect(asks.size).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

const topics = `arn:aws:sns:eu-central-1:${accountId}:`;
test.each<[action: string, context: Ask['context']]>([
  ['PutMetricAlarm', { 'aws:ResourceTag/monitoring:stack': 'another' }],
  ['PutCompositeAlarm', { 'aws:ResourceTag/monitoring:stack': 'another' }],
  ['TagResource', { 'aws:RequestTag/monitoring:stack': 'another' }],
  ['TagResource', { 'aws:TagKeys': ['monitoring:spec', 'team'] }],
  ['PutMetricAlarm', { 'cloudwatch:AlarmActions': [`${topics}alerts`, 'arn:aws:automate:eu-central-1:ec2:stop'] }],
])('it refuses %s with %j for the condition alone', async (action, context) => {
  const { policy } = roles.find(({ role }) => role === 'apply') as Role;
  const ask = {
    action: `cloudwatch:${action}`,
    resource: `arn:aws:cloudwatch:eu-central-1:${accountId}:alarm:Shop-Slow`,
  };
  const region = { 'aws:RequestedRegion': 'eu-central-1' };
  expect(await simulated(policy, { ...ask, context: region })).toBe('Allowed');
  expect(await simulated(policy, { ...ask, context: { ...region, ...context } })).toBe('ExplicitlyDenied');
});

test('it knows every action that a role is given or refused', async () => {
  const actions = new Set(roles.flatMap(({ policy }) => policy.Statement.flatMap(({ Action }) => Action)));
  const anything = { Version: '2012-10-17', Statement: [] } as const;
  const unknown = [];
  for (const action of actions) {
    if (action.includes('*')) continue;
    const said = await simulated(anything, { action, resource: '*', context: {} });
    if (said.includes('invalid.action')) unknown.push(action);
  }
  expect(unknown).toEqual([]);
  expect(await simulated(anything, { action: 'cloudwatch:PutAlarms', resource: '*', context: {} })).toContain('action');
});
