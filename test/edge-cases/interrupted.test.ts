import { expect, test } from 'vitest';
import { outline } from '../support/things.ts';
import { directoryOf, monitoring } from './command-line.ts';
import { alarm, manifest, topic } from './declared.ts';
import { open, writesTo } from './open.ts';
import { cpuAlarm } from './yaml.ts';

const names = Array.from({ length: 40 }, (_, i) => `Shop-A${String(i).padStart(2, '0')}`);
const many = manifest(...names.map((name) => alarm(name)));
const manyYaml = {
  'services/shop.yaml': `service: Shop\nalarms:\n${names.map((name) => `  ${name.slice('Shop-'.length)}: ${cpuAlarm}\n`).join('')}`,
};

test('cancel_mid_apply: what is under way is finished, the rest is left and said, and the next run converges', async () => {
  const { plan, send, apply, sandbox } = await open(many);
  const stop = new AbortController();
  const outcomes = await send(await plan(many), {
    signal: stop.signal,
    width: 2,
    onEvent: ({ event }) => event === 'done' && sandbox.state.alarms.size >= 5 && stop.abort(),
  });
  const statuses = Object.values(outcomes).map(({ status }) => status);
  const applied = statuses.filter((status) => status === 'applied').length;
  expect(applied).toBe(sandbox.state.alarms.size);
  expect(applied).toBeLessThan(8);
  expect(new Set(statuses)).toEqual(new Set(['applied', 'stopped']));
  await apply(many);
  expect(sandbox.state.alarms.size).toBe(40);
  expect(outline(await plan(many))).toEqual([]);
});

test('apply_fails_half_way: applied, failed and not attempted are told apart, and a second run sends only the rest', async () => {
  const wanted = manifest(topic('alerts'), alarm('a'), alarm('b', { notify: ['alerts'] }), alarm('c'));
  const { apply, plan, sandbox, front } = await open(wanted);
  sandbox.fail({ op: 'CreateTopic', kind: 'denied', count: 1 });
  front.answer({
    op: 'PutMetricAlarm',
    code: 'LimitExceededException',
    message: 'The maximum number of alarms was reached.',
  });
  expect(await apply(wanted)).toMatchObject({
    'topic.alerts': {
      status: 'failed',
      error: { message: 'sns.CreateTopic was denied: the role needs sns:CreateTopic' },
    },
    'alarm.a': { status: 'failed', error: { code: 'LimitExceededException' } },
    'alarm.b': { status: 'skipped', because: { kind: 'topic', name: 'alerts' } },
    'alarm.c': { status: 'applied' },
  });
  const halfWay = sandbox.requests.length;
  await apply(wanted);
  expect(writesTo(sandbox, halfWay).toSorted()).toEqual(['CreateTopic', 'PutMetricAlarm', 'PutMetricAlarm']);
  expect(outline(await plan(wanted))).toEqual([]);
});

test('sts_session_expires_mid_apply: nothing more is sent once the session is refused, and what is left is said', async () => {
  const { plan, send, sandbox } = await open(many);
  const made = await plan(many);
  sandbox.fail({ op: '*', kind: 'expired', count: 1_000, after: 5 });
  const started = sandbox.requests.length;
  const outcomes = Object.values(await send(made, { width: 2 }));
  expect(outcomes.filter(({ status }) => status === 'applied')).toHaveLength(5);
  expect(outcomes.filter(({ status }) => status === 'failed').length).toBeLessThanOrEqual(2);
  expect(sandbox.requests.length - started).toBeLessThanOrEqual(7);
  sandbox.clearFaults();

  const said = await expiring(5);
  expect(said.code).toBe(1);
  expect(said.text).toContain('the session has expired; sign in again and start over');
  const outcomesTold = said.text.slice(said.text.indexOf('\n  failed '));
  expect(outcomesTold).toMatch(/\n {2}left {4}alarm\./);
  for (const name of said.missing) expect(outcomesTold).toContain(name);
  for (const name of names.filter((each) => !said.missing.includes(each))) expect(outcomesTold).not.toContain(name);
});

/** `apply` of the forty alarms with a session that is good for so many writes. */
async function expiring(writes: number) {
  const { sandbox } = await open(manifest());
  sandbox.fail({ op: 'PutMetricAlarm', kind: 'expired', count: 1_000, after: writes });
  const directory = await directoryOf(manyYaml);
  const said = await monitoring(['apply', '--yes', '--dir', directory], sandbox);
  return { ...said, missing: names.filter((name) => !sandbox.state.alarms.has(name)) };
}
