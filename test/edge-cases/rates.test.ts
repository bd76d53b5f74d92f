import { expect, test } from 'vitest';
import { openAws } from '../../src/aws/ports.ts';
import { converge } from '../../src/flow/converge.ts';
import { fakeClock, fakeWire } from '../aws/fakes.ts';
import { outline } from '../support/things.ts';
import { alarm, manifest, topic } from './declared.ts';
import { alarmArn, applyInside, open, writesTo } from './open.ts';

test('throttle_on_page_7: a page that is throttled is read again, and one that stays so is an error, never absence', async () => {
  const all = manifest(...Array.from({ length: 701 }, (_, i) => alarm(`Shop-${i}`)));
  const { plan, front, sandbox } = await open(all);
  await applyInside(sandbox, all);
  sandbox.fail({ op: 'GetResources', kind: 'throttle', count: 3, after: 6 });
  expect(outline(await plan(all))).toEqual([]);
  expect(sandbox.requests.filter(({ op }) => op === 'tagging.GetResources')).toHaveLength(8 + 3);
  for (const op of ['GetResources', 'DescribeAlarms']) {
    front.answer({ op, code: 'ThrottlingException', message: 'Rate exceeded', count: 100, after: 6 });
    await expect(plan(all)).rejects.toThrow(`${op} was throttled to the end`);
    front.clear();
  }
});

test.each([
  ['Throttling', 'Rate exceeded'],
  ['ThrottlingException', 'Rate exceeded'],
  ['LimitExceededException', 'Rate limit exceeded'],
])(
  'throttling_vs_throttling_exception_vs_limit_exceeded: a rate exceeded as %s is waited for',
  async (code, message) => {
    const { outcome, tries } = await putAnswered({ code, message, count: 3 });
    expect({ status: outcome?.status, tries }).toEqual({ status: 'applied', tries: 4 });
  },
);

test('throttling_vs_too_many_alarms: a limit that is no rate is told at once', async () => {
  const message = 'The maximum number of alarms for this account was reached.';
  const { outcome, tries } = await putAnswered({ code: 'LimitExceededException', message, count: 3 });
  expect(outcome).toMatchObject({ status: 'failed', error: { message: expect.stringContaining(message) } });
  expect(tries).toBe(1);
});

test('internal_service_fault: it is sent again', async () => {
  const fault = { code: 'InternalServiceFault', message: 'an error', status: 500, count: 2 };
  const { outcome, tries } = await putAnswered(fault);
  expect({ status: outcome?.status, tries }).toEqual({ status: 'applied', tries: 3 });
});

test('separate_request_in_progress: an alarm that another request updates is waited for', async () => {
  const message = 'A separate request to update this alarm is in progress';
  const { outcome, tries } = await putAnswered({ code: 'ValidationException', message, count: 2 });
  expect({ status: outcome?.status, tries }).toEqual({ status: 'applied', tries: 3 });
});

test('connection_reset_after_a_put: it is sent again, and there is one alarm with its tags', async () => {
  const wanted = manifest(alarm('a'));
  const { plan, apply, sandbox } = await open(wanted);
  sandbox.fail({ op: 'PutMetricAlarm', kind: 'reset-after-commit', count: 1 });
  expect(await apply(wanted)).toEqual({ 'alarm.a': { status: 'applied' } });
  expect(writesTo(sandbox)).toEqual(['PutMetricAlarm', 'PutMetricAlarm']);
  expect(sandbox.state.tags.of(alarmArn('a'))).toMatchObject({ 'monitoring:stack': 'shop' });
  expect(outline(await plan(wanted))).toEqual([]);
});

test('pagination_token_expired: the listing begins anew and is whole', async () => {
  const all = manifest(...Array.from({ length: 250 }, (_, i) => alarm(`Shop-${i}`)));
  const { plan, sandbox, front } = await open(all);
  await applyInside(sandbox, all);
  const expired = { code: 'PaginationTokenExpiredException', message: 'The PaginationToken has expired.' };
  front.answer({ op: 'GetResources', ...expired, after: 1 });
  expect(outline(await plan(all))).toEqual([]);
  expect(sandbox.requests.filter(({ op }) => op === 'tagging.GetResources')).toHaveLength(1 + 3);
});

test('object_deleted_between_list_and_get: what is gone by the time that it is asked is absent, and no failure', async () => {
  const wanted = manifest(alarm('a'), topic('alerts'));
  const { plan, apply, sandbox, front } = await open(wanted, { tagLagMs: 3_600_000 });
  await apply(wanted);
  front.before('ListTagsForResource', () => sandbox.act('cloudwatch.DeleteAlarms', { AlarmNames: ['a'] }));
  expect(outline(await plan(wanted))).toEqual(['create alarm.a']);
});

test('eventual_consistency_read_back: a list that does not show a Put yet is asked again, and nothing is sent twice', async () => {
  const wanted = manifest(alarm('a'));
  const { plan, aws, sandbox, front } = await open(wanted);
  const made = await plan(wanted);
  front.answer({ op: 'DescribeAlarms', body: { MetricAlarms: [], CompositeAlarms: [] }, count: 4 });
  const waits: number[] = [];
  const { outcomes, after } = await converge({
    plan: made,
    send: aws.send,
    planAgain: () => plan(wanted),
    settling: { settles: () => false, ask: async () => 'settled', sleep: async (ms) => void waits.push(ms) },
  });
  expect([...outcomes.values()]).toEqual([{ status: 'applied' }]);
  expect(after?.steps).toEqual([]);
  expect(waits).toHaveLength(2);
  expect(writesTo(sandbox)).toEqual(['PutMetricAlarm']);
});

test('10k_alarms_plan: it asks for 100 at a time, and for no alarm by itself', async () => {
  const all = manifest(...Array.from({ length: 10_000 }, (_, i) => alarm(`Shop-${i}`)));
  const { plan, sandbox } = await open(manifest());
  await applyInside(sandbox, all);
  expect((await plan(all)).steps).toEqual([]);
  const counts = new Map<string, number>();
  for (const { op } of sandbox.requests) counts.set(op, (counts.get(op) ?? 0) + 1);
  expect(counts.get('cloudwatch.DescribeAlarms')).toBeLessThanOrEqual(110);
  expect(counts.get('tagging.GetResources')).toBeLessThanOrEqual(110);
  expect(counts.get('cloudwatch.ListTagsForResource')).toBeUndefined();
});

test('10k_puts: they keep to the quota, and take as long as was said', async () => {
  const clock = fakeClock();
  const startedMs: number[] = [];
  const wire = fakeWire(() => {
    startedMs.push(clock.now());
    return {};
  });
  const aws = openAws({ region: 'eu-central-1', environment: new Map(), clock, wire });
  const call = (i: number) => ({ op: 'cloudwatch.PutMetricAlarm', input: { AlarmName: `Shop-${i}` } });
  await clock.run(Promise.all(Array.from({ length: 10_000 }, (_, i) => aws.send.send(call(i)))));
  const tookMs = clock.now();
  const saidMs = aws.estimateMs(new Map([['cloudwatch.PutMetricAlarm', 10_000]]));
  expect(Math.abs(tookMs / saidMs - 1)).toBeLessThan(0.1);
  const fourthInASecond = startedMs.filter((at, i) => i >= 3 && at - (startedMs[i - 3] as number) < 1_000);
  expect(fourthInASecond).toEqual([]);
});

/** Applies one alarm whose Put AWS answers so; gives the outcome and how often it was sent. */
async function putAnswered(answer: { code: string; message: string; count: number; status?: number }) {
  const wanted = manifest(alarm('a'));
  const { apply, front, aws } = await open(wanted);
  front.answer({ op: 'PutMetricAlarm', ...answer });
  const outcomes = await apply(wanted);
  return { outcome: outcomes['alarm.a'], tries: aws.requests().get('cloudwatch.PutMetricAlarm') };
}
