import { expect, onTestFinished, test } from 'vitest';
import { apply } from '../../src/core/apply.ts';
import type { Outcome } from '../../src/core/types.ts';
import { settledBy } from '../../src/flow/settle.ts';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import type { WorldEnvironment } from '../../src/sandbox/world.ts';
import { type Account, openAccount, registry } from '../support/account.ts';
import { declarationOf, declared } from '../support/declared.ts';

const address = { kind: 'environment-settings', name: 'orders-api' };
const streaming = { health: 'enhanced', logs: { stream: true, retention: '7d', deleteWithEnvironment: false } };
const manifest = declared('shop', [declarationOf(address, streaming)]);

async function open(options: SandboxOptions = {}): Promise<Account> {
  const account = await openAccount([manifest], options);
  onTestFinished(account.close);
  return account;
}

/** Somebody else, or Beanstalk, changes the environment. */
function change({ sandbox }: Account, to: Partial<WorldEnvironment>): void {
  const environment = sandbox.state.environments.get(address.name) as WorldEnvironment;
  sandbox.state.environments.set(address.name, { ...environment, ...to });
}

/** Plans and sends; `during` happens at each wait. */
async function send(account: Account, during: () => void = () => {}): Promise<{ outcome: Outcome; waits: number }> {
  const { plan } = await account.plan(manifest);
  let waits = 0;
  const sleep = async (): Promise<void> => {
    waits += 1;
    during();
  };
  const settling = { ...settledBy({ kinds: registry, aws: account.aws.read, at: manifest.stack }), sleep };
  const [outcome] = [...(await apply(plan, account.aws.send, { settling })).values()];
  return { outcome: outcome as Outcome, waits };
}

function messageOf({ outcome }: { outcome: Outcome }): string {
  return outcome.status === 'failed' ? outcome.error.message : outcome.status;
}

test('beanstalk_update_under_way: a step counts as applied once the environment is Ready with what was sent', async () => {
  let now = Date.parse('2026-11-22T12:00:00Z');
  const account = await open({ updateMs: 60_000, clock: () => now });
  const sent = await send(account, () => {
    now += 25_000;
  });
  expect([sent.outcome.status, sent.waits]).toEqual(['applied', 3]);
  expect((await account.plan(manifest)).plan.steps).toEqual([]);
});

test('beanstalk_update_fails: its events are told, earlier ones are not, and nothing in them that looks like a secret', async () => {
  const account = await open();
  change(account, {
    events: [{ atMs: 0, severity: 'ERROR', message: 'Failed to deploy application.' }],
    failsNext: ['The instance profile is missing.', 'Command failed: DB_PASSWORD=hunter2hunter2 ./start'],
  });
  const failed = 'AWS took it, and then failed: ';
  const events = 'The instance profile is missing.; Command failed: DB_PASSWORD=**** ./start';
  expect(messageOf(await send(account))).toBe(`${failed}${events}`);
  const { plan } = await account.plan(manifest);
  expect(plan.steps.map(({ withheld }) => withheld)).toEqual([null]);
});

test('beanstalk_update_fails_and_its_events_may_not_be_read: that is told', async () => {
  const account = await open();
  change(account, { failsNext: ['The instance profile is missing.'] });
  account.sandbox.fail({ op: 'DescribeEvents', kind: 'denied', count: Infinity });
  expect(messageOf(await send(account))).toMatch(/: StreamLogs did not change, and its events may not be read$/);
});

test('beanstalk_environment_terminated_meanwhile: the step fails and says so', async () => {
  const account = await open({ updateMs: Infinity });
  const sent = await send(account, () => change(account, { status: 'Terminating' }));
  expect(messageOf(sent)).toBe('AWS took it, and then failed: the environment was terminated meanwhile');
});

test('beanstalk_environment_busy_since_the_plan: the update is refused in clear words', async () => {
  const account = await open();
  const { plan } = await account.plan(manifest);
  change(account, { status: 'Updating' });
  const [outcome] = [...(await apply(plan, account.aws.send)).values()];
  expect(messageOf({ outcome: outcome as Outcome })).toBe(
    'elasticbeanstalk.UpdateEnvironment was rejected: Environment named orders-api is in an invalid state for this operation. Must be Ready. (InvalidParameterValue)',
  );
});

test('beanstalk_answer_lost: an update whose answer was lost is waited for, not sent twice', async () => {
  let now = Date.parse('2026-11-22T12:00:00Z');
  const account = await open({ updateMs: 60_000, clock: () => now });
  account.sandbox.fail({ op: 'UpdateEnvironment', kind: 'reset-after-commit', count: 1 });
  const sent = await send(account, () => {
    now += 60_000;
  });
  expect(sent.outcome.status).toBe('applied');
});

test('beanstalk_settings_denied_on_plan: shown as it would be sent without being read, and sent by a role that may read', async () => {
  const account = await open();
  account.sandbox.fail({ op: 'DescribeConfigurationSettings', kind: 'denied', count: Infinity });
  const shown = (await account.plan(manifest, { clearance: { unread: 'show' } })).plan.steps;
  expect(shown.map(({ conditional, withheld }) => [conditional, withheld])).toEqual([[true, null]]);
  account.sandbox.clearFaults();
  const { plan } = await account.plan(manifest);
  expect(plan.steps.map(({ conditional }) => conditional)).toEqual([false]);
  expect(plan.steps.flatMap(({ calls }) => calls)).toEqual(shown.flatMap(({ calls }) => calls));
  expect((await send(account)).outcome.status).toBe('applied');
  // Nothing of main changed, so nothing is listed where settings may not be read.
  account.sandbox.fail({ op: 'DescribeConfigurationSettings', kind: 'denied', count: Infinity });
  const later = await account.plan(manifest, { base: manifest, clearance: { unread: 'show' } });
  expect(later.plan.steps).toEqual([]);
});

test('beanstalk_option_values_are_strings: no difference against booleans and numbers', async () => {
  const account = await open();
  const sent = await send(account);
  const [set] = [...account.sandbox.state.environments.values()].map(({ options }) => options);
  expect(sent.outcome.status).toBe('applied');
  expect(set?.['aws:elasticbeanstalk:cloudwatch:logs']).toEqual({
    StreamLogs: 'true',
    RetentionInDays: '7',
    DeleteOnTerminate: 'false',
  });
  expect((await account.plan(manifest)).plan.steps).toEqual([]);
});
