import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../src/kinds/index.ts';
import { load } from '../../src/manifest/load.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { type Role, type RoleName, rolesOf } from '../../src/policy/roles.ts';
import { byHand, codesIn, openLoop } from '../actions/apply-stage.ts';
import { edited, shop } from '../comment/shop.ts';
import { memoryFiles } from '../manifest/memory-files.ts';
import { scheduleEvent } from '../runner/events.ts';
import { manifestOf } from '../support/manifest.ts';
import { committed } from '../workflows/files.ts';
import { allows } from './evaluate.ts';
import { requestsOf, setting } from './simulate.ts';

function roleIn(roles: readonly Role[], name: RoleName): Role {
  return roles.find(({ role }) => role === name) as Role;
}

test('each run of the action may do with its own role what it does: plan, apply, drift, approve', async () => {
  const main = shop(['Auth-API', 'Orders-API']);
  const changed = edited(main, 'profiles/beanstalk-api.yaml', ['threshold: 80', 'threshold: 85']);
  const manifests = await Promise.all(
    [main, changed].map(async (texts) => (await load(memoryFiles(texts), kinds)).manifest as Manifest),
  );
  const { roles } = rolesOf(manifests as [Manifest, ...Manifest[]], { ...setting, withEnvironmentSettings: false });
  const loop = await openLoop({ main });
  /** What a run asks that its role may not. */
  const runs = async <T>(name: RoleName, run: () => Promise<T>): Promise<T> => {
    const before = loop.account.sandbox.requests.length;
    const outcome = await run();
    const asks = requestsOf(loop.account.sandbox)
      .slice(before)
      .flatMap((request) => request.asks);
    expect(asks.length).toBeGreaterThan(3);
    expect(asks.filter((ask) => !allows([roleIn(roles, name).policy], ask))).toEqual([]);
    return outcome;
  };
  const pull = await runs('plan', () => loop.propose('busier', changed));
  expect((await runs('apply', () => loop.merge(pull))).writes).not.toEqual([]);
  await byHand(loop, 'Orders-API-High-CPU', { Threshold: 95 });
  await runs('drift', () => loop.apply(scheduleEvent(loop.github), { inputs: { mode: 'drift' } }));
  const [issue] = [...loop.github.state.issues.values()].filter((one) => one.pull === null);
  const codes = codesIn(issue?.body ?? '');
  expect((await runs('apply', () => loop.approve(...codes))).writes).not.toEqual([]);
});

test.each([
  ['a new service', 'cloudwatch:PutMetricAlarm', 'cloudwatch:eu-central-1:123456789012:alarm:Billing-API-High-CPU'],
  ['the first resource of a kind', 'logs:CreateLogGroup', 'logs:eu-central-1:123456789012:log-group:/billing:*'],
])('%s takes the policies again', async (_, action, resource) => {
  const billing = 'service: Billing-API\nprofile: beanstalk-api\nwith: { environment: rt-billing-api }\n';
  const main = shop(['Orders-API']);
  const wider = { ...main, 'services/billing-api.yaml': `${billing}logGroups:\n  /billing: { retention: 30d }\n` };
  const may = async (texts: typeof main) => {
    const { manifest, problems } = await load(memoryFiles(texts), kinds);
    expect(problems).toEqual([]);
    const { roles } = rolesOf([manifest as Manifest], setting);
    return allows([roleIn(roles, 'apply').policy], { action, resource: `arn:aws:${resource}`, context: {} });
  };
  expect([await may(main), await may(wider)]).toEqual([false, true]);
});

interface Workflow {
  readonly on: object;
  readonly jobs: {
    readonly [name: string]: {
      readonly environment?: string | { readonly name: string };
      readonly steps?: readonly { readonly with?: { readonly 'role-to-assume'?: string } }[];
    };
  };
}

/** Jobs that take a role, and what GitHub's token says of them on each event. */
const takers = committed.workflows.flatMap(({ path, text }) => {
  const { on, jobs } = parse(text) as Workflow;
  return Object.values(jobs).flatMap(({ environment, steps = [] }) =>
    steps.flatMap((step) => {
      const [, role] = /vars\.MONITORING_(\w+)_ROLE/.exec(step.with?.['role-to-assume'] ?? '') ?? [];
      const named = typeof environment === 'object' ? environment.name : environment;
      const contexts = named
        ? [`environment:${named}`]
        : Object.keys(on)
            .filter((event) => event !== 'merge_group')
            .map((event) => (event === 'pull_request' ? 'pull_request' : 'ref:refs/heads/main'));
      return role ? contexts.map((context) => ({ path, role: role.toLowerCase() as RoleName, context })) : [];
    }),
  );
});

describe('the committed workflows', async () => {
  const { roles } = rolesOf([await manifestOf(join(import.meta.dirname, '../../monitoring'))], setting);

  test('take the roles to plan, apply and drift', () => {
    expect([...new Set(takers.map(({ role }) => role))].sort()).toEqual(
      expect.arrayContaining(['apply', 'drift', 'plan']),
    );
  });

  test.each(takers)('$path takes its role as $context, and no other', ({ role, context }) => {
    for (const place of ['example/monitoring', 'example@1234/monitoring@5678']) {
      const claims = { sub: `repo:${place}:${context}`, aud: 'sts.amazonaws.com', repository_id: '5678' };
      const said = Object.entries(claims).map(([key, value]) => [`token.actions.githubusercontent.com:${key}`, value]);
      const ask = { action: 'sts:AssumeRoleWithWebIdentity', resource: '*', context: Object.fromEntries(said) };
      expect(allows([roleIn(roles, role).trust], ask)).toBe(true);
      const writing = ['apply', 'environment-settings'] as const;
      if (role !== 'apply') expect(writing.filter((other) => allows([roleIn(roles, other).trust], ask))).toEqual([]);
    }
  });
});
