import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outline } from '../support/things.ts';
import { directoryOf, monitoring } from './command-line.ts';
import { alarm, manifest, topic } from './declared.ts';
import { alarmArn, alarmIn, byHand, open } from './open.ts';
import { cpuAlarm, type Texts } from './yaml.ts';

const ten = Array.from({ length: 10 }, (_, i) => alarm(`Shop-A${i}`));
const deletes = (addresses: readonly string[]) =>
  addresses.map((address) => ({ hazard: 'delete', address, until: null }));

test('plan_role_is_read_only: a plan sends reads alone, and its port has no way to write', async () => {
  const before = manifest(alarm('a'), alarm('b'), topic('old'));
  const { plan, apply, sandbox, aws } = await open(before);
  await apply(before);
  const applied = sandbox.requests.length;
  expect(outline(await plan(manifest(alarm('a', { when: { threshold: 1 } }), alarm('c'))))).toHaveLength(4);
  expect(new Set(sandbox.requests.slice(applied).map(({ access }) => access))).toEqual(new Set(['read']));
  // @ts-expect-error: the port's type has reads alone.
  const write = () => aws.read.read('cloudwatch.DeleteAlarms', { AlarmNames: ['a'] });
  expect(write).toThrow('the read port does not send cloudwatch.DeleteAlarms');
  expect([...sandbox.state.alarms.keys()]).toEqual(['a', 'b']);
});

test('stale_plan_live_changed: a code that was printed before another hand came clears nothing', async () => {
  const wanted = manifest(alarm('a'));
  const { plan, apply, sandbox } = await open(wanted);
  await apply(wanted);
  await byHand(sandbox, 'a', () => ({ Threshold: 50 }));
  const codes = new Set((await plan(wanted)).steps.map(({ code }) => code));
  await byHand(sandbox, 'a', () => ({ Threshold: 60 }));
  expect(await apply(wanted, { clearance: { codes } })).toEqual({});
  expect(alarmIn(sandbox, 'a').Threshold).toBe(60);
});

test('stale_plan_only_irrelevant_drift: a code still fits when something else moved', async () => {
  const wanted = manifest(alarm('a'), alarm('b'));
  const { plan, apply, sandbox } = await open(wanted);
  await apply(wanted);
  await byHand(sandbox, 'a', () => ({ Threshold: 50 }));
  const codes = new Set((await plan(wanted)).steps.map(({ code }) => code));
  await byHand(sandbox, 'b', () => ({ Threshold: 60 }));
  expect(await apply(wanted, { clearance: { codes } })).toEqual({ 'alarm.a': { status: 'applied' } });
  expect(outline(await plan(wanted))).toEqual(['update alarm.b (by hand: main still wants what we left there)']);
});

test('stale_plan_base_moved: what was shown is sent though main moved on, and what nobody was shown is withheld', async () => {
  const base = manifest(alarm('a'), alarm('b'));
  const shownChange = manifest(alarm('a', { when: { threshold: 85 } }), alarm('b'));
  const main = manifest(alarm('a', { when: { threshold: 85 } }), alarm('b', { when: { threshold: 20 } }));
  const { plan, apply } = await open(base);
  await apply(base);
  const approvals = new Set((await plan(shownChange, { base })).approvals);
  expect(outline(await plan(main, { clearance: { approvals } }))).toEqual([
    'update alarm.a',
    'update alarm.b (unapproved: no merged pull request showed it)',
  ]);
});

test('two_merges_out_of_order: whichever run comes first, the account ends as the tip of main', async () => {
  const base = manifest(alarm('a'), alarm('b'));
  const first = manifest(alarm('a', { when: { threshold: 85 } }), alarm('b'));
  const tip = manifest(alarm('a', { when: { threshold: 85 } }), alarm('b', { when: { threshold: 20 } }));
  const { plan, apply } = await open(base);
  await apply(base);
  const shown = [await plan(first, { base }), await plan(tip, { base: first })].flatMap(({ approvals }) => approvals);
  const words = { clearance: { approvals: new Set(shown) } };
  expect(Object.keys(await apply(tip, words))).toEqual(['alarm.a', 'alarm.b']);
  expect(await apply(tip, words)).toEqual({});
  expect(outline(await plan(tip, words))).toEqual([]);
});

test.each([1, 3, 4, 10])(
  'threshold_boundary: %i deletes of 10 are withheld until each is allowed by address',
  async (count) => {
    const all = manifest(...ten);
    const { plan, apply, sandbox } = await open(all);
    await apply(all);
    const fewer = manifest(...ten.slice(count));
    const addresses = ten.slice(0, count).map(({ address }) => `alarm.${address.name}`);
    const sweeping = deletes(['*', 'alarm.*', 'alarm.Other-*']);
    expect(outline(await plan(fewer, { allow: sweeping }))).toEqual(
      addresses.map((address) => `delete ${address} (blocked hazard: delete)`),
    );
    await apply(fewer);
    expect(sandbox.state.alarms.size).toBe(10);
    await apply(fewer, { allow: deletes(addresses) });
    expect(sandbox.state.alarms.size).toBe(10 - count);
  },
);

test('restore_after_mass_deletion: a plan of creates alone passes, on an empty account and after one', async () => {
  const all = manifest(...ten);
  const { plan, apply, sandbox } = await open(all);
  const creates = ten.map(({ address }) => `create alarm.${address.name}`);
  expect(outline(await plan(all))).toEqual(creates);
  await apply(all);
  await sandbox.act('cloudwatch.DeleteAlarms', { AlarmNames: ten.slice(1).map(({ address }) => address.name) });
  expect(outline(await plan(all))).toEqual(creates.slice(1));
  await apply(all);
  expect(outline(await plan(all))).toEqual([]);
});

test('threshold_breach_in_plan: the plan is shown with its deletes, and an apply sends none of them and fails', async () => {
  const { apply, sandbox } = await open(manifest());
  await apply(manifest(...ten));
  const dir = await directoryOf({ 'services/shop.yaml': `service: Shop\nalarms:\n  A0: ${cpuAlarm}\n` });
  const planned = await monitoring(['plan', '--dir', dir], sandbox);
  expect(planned).toMatchObject({ code: 0 });
  for (const { address } of ten.slice(1)) expect(planned.text).toContain(address.name);
  expect((await monitoring(['apply', '--yes', '--dir', dir], sandbox)).code).toBe(1);
  expect(sandbox.state.alarms.size).toBe(10);
});

test('protected_block_removed: the protection on the live alarm outlives the block that asked for it', async () => {
  const guarded = manifest(alarm('a', {}, { protected: true }));
  const { plan, apply, sandbox } = await open(guarded);
  await apply(guarded);
  const words = { base: guarded, allow: deletes(['alarm.a']) };
  expect(outline(await plan(manifest(), words))).toEqual(['delete alarm.a (blocked hazard: delete-protected)']);
  await apply(manifest(), words);
  expect(sandbox.state.alarms.size).toBe(1);
  await apply(manifest(alarm('a')), { base: guarded });
  expect(sandbox.state.tags.of(alarmArn('a'))).not.toHaveProperty('monitoring:protected');
  expect(await apply(manifest(), words)).toEqual({ 'alarm.a': { status: 'applied' } });
});

test('empty_config_dir: a directory without declarations is an error, never "delete all"', async () => {
  const { code, text, requests } = await applying({ 'runbooks/high-cpu.md': '# none\n' }, { withStack: false });
  expect({ code, requests }).toEqual({ code: 1, requests: [] });
  expect(text).toContain('an empty directory never means "delete everything"');
});

test('glob_matches_nothing: a directory that is not there is an error, and nothing is read for it', async () => {
  const { code, text, requests } = await applying({}, { below: 'misspelt' });
  expect({ code, requests }).toEqual({ code: 1, requests: [] });
  expect(text).toContain('there is no such directory');
});

test('yaml_parse_error_in_one_file: one broken file among many stops everything before the account is asked', async () => {
  const { code, text, requests } = await applying({
    'services/fine.yaml': `service: Fine\nalarms:\n  High-CPU: ${cpuAlarm}\n`,
    'services/broken.yaml': 'service: Broken\nalarms: { High-CPU: { when: [ }\n',
  });
  expect({ code, requests }).toEqual({ code: 1, requests: [] });
  expect(text).toContain('services/broken.yaml:2');
});

test('account_mismatch: credentials of another account are refused before anything else is read', async () => {
  const { sandbox } = await open(manifest(), { account: '210987654321' });
  const said = await monitoring(['plan', '--dir', await directoryOf({})], sandbox);
  expect(said.code).toBe(1);
  expect(said.text).toContain(
    'these credentials are of account 210987654321, but the stack is in account 123456789012',
  );
  expect(sandbox.requests.map(({ op }) => op)).toEqual(['sts.GetCallerIdentity']);
});

test('region_mismatch: another region in the environment is refused before anything is sent', async () => {
  const { sandbox } = await open(manifest());
  const said = await monitoring(['plan', '--dir', await directoryOf({})], {
    ...sandbox,
    env: { AWS_REGION: 'us-east-1' },
  });
  expect(said.code).toBe(1);
  expect(said.text).toContain('AWS_REGION is us-east-1, but the stack is in eu-central-1');
  expect(sandbox.requests).toEqual([]);
});

/** What `apply` with every word says of a directory, and what it then asked of an account that holds ten alarms of ours. */
async function applying(files: Texts, { below = '', withStack = true } = {}) {
  const { apply, sandbox } = await open(manifest());
  await apply(manifest(...ten));
  const directory = await directoryOf(files, withStack);
  const sent = sandbox.requests.length;
  const words = ['apply', '--yes', '--put-back', '--allow', 'delete:alarm.Shop-*', '--dir', join(directory, below)];
  const said = await monitoring(words, sandbox);
  expect(sandbox.state.alarms.size).toBe(10);
  return { ...said, requests: sandbox.requests.slice(sent) };
}
