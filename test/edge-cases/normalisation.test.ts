import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import type { AwsReadPort } from '../../src/aws/operations.ts';
import type { Declaration } from '../../src/manifest/types.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { planJson } from '../../src/report/plan-json.ts';
import { outline } from '../support/things.ts';
import { alarm, manifest, put, topic } from './declared.ts';
import { everyField, math, stop } from './every-field.ts';
import { alarmIn, byHand, open, topicArn, writesTo } from './open.ts';

const [alerts, critical] = [topicArn('alerts'), topicArn('critical')];

/** Applies the alarm; somebody saves it in other words. Gives what the next plan then says. */
async function afterSaving(
  declaration: Declaration,
  otherWords: (alarm: MetricAlarm) => Partial<MetricAlarm>,
): Promise<readonly string[]> {
  const topics = [topic('alerts'), topic('critical')];
  const wanted = manifest(...topics, declaration);
  const { apply, plan, sandbox } = await open(wanted);
  await apply(wanted);
  await byHand(sandbox, declaration.address.name, otherWords);
  return outline(await plan(wanted));
}

/** A hand did change it: so that no test passes because nothing is compared. */
test('a change in meaning is a change', async () => {
  expect(await afterSaving(alarm('a'), () => ({ Threshold: 81 }))).toEqual([
    'update alarm.a (by hand: main still wants what we left there)',
  ]);
});

test('absent_treat_missing_equals_missing: an alarm without TreatMissingData is one with "missing"', async () => {
  expect(await afterSaving(alarm('a'), () => ({ TreatMissingData: undefined }))).toEqual([]);
});

test('absent_datapoints_equals_evaluation_periods: a console that writes them out makes no change', async () => {
  expect(await afterSaving(alarm('a'), () => ({ DatapointsToAlarm: 2 }))).toEqual([]);
  expect(await afterSaving(alarm('a'), () => ({ DatapointsToAlarm: 1 }))).toHaveLength(1);
});

test('actions_reordered_live: the order of actions makes no change, one fewer does', async () => {
  const loud = alarm('a', { notify: ['alerts', 'critical'], notifyOn: ['alarm', 'ok'], actions: { alarm: [stop] } });
  expect(
    await afterSaving(loud, () => ({ AlarmActions: [critical, stop, alerts], OKActions: [critical, alerts] })),
  ).toEqual([]);
  expect(await afterSaving(loud, () => ({ AlarmActions: [critical, stop] }))).toHaveLength(1);
});

test('metric_queries_reordered: the order of queries makes no change', async () => {
  const queries = alarm('a', { metrics: math });
  expect(await afterSaving(queries, ({ Metrics }) => ({ Metrics: Metrics?.toReversed() }))).toEqual([]);
});

test('dimensions_reordered: the order of dimensions makes no change, another value does', async () => {
  expect(await afterSaving(alarm('a'), ({ Dimensions }) => ({ Dimensions: Dimensions?.toReversed() }))).toEqual([]);
  const other = [{ Name: 'InstanceId', Value: 'i-2' }];
  expect(await afterSaving(alarm('a'), () => ({ Dimensions: other }))).toHaveLength(1);
});

test('threshold_zero_vs_absent: 0 arrives as 0, and an alarm on a band has none', async () => {
  const zero = alarm('zero', { when: { threshold: 0 } });
  const band = alarm('band', { when: { is: 'outside band', threshold: undefined as never } });
  const { apply, plan, sandbox } = await open(manifest());
  await apply(manifest(zero, band));
  expect(alarmIn(sandbox, 'zero')).toHaveProperty('Threshold', 0);
  expect(alarmIn(sandbox, 'band')).not.toHaveProperty('Threshold');
  expect(outline(await plan(manifest(zero, band)))).toEqual([]);
});

test('threshold_1_vs_1.0_vs_1e0: one number makes no change in any spelling', async () => {
  const one = alarm('a', { when: { threshold: JSON.parse('1e0') as number } });
  expect(await afterSaving(one, () => ({ Threshold: JSON.parse('1.0') as number }))).toEqual([]);
});

test('threshold_metric_id_to_static: the update sends Threshold and drops ThresholdMetricId', async () => {
  const band = manifest(alarm('a', { when: { is: 'above band', threshold: undefined as never, band: 3 } }));
  const fixed = manifest(alarm('a'));
  const { apply, plan, sandbox } = await open(band);
  await apply(band);
  expect(alarmIn(sandbox, 'a')).toMatchObject({ ThresholdMetricId: 'ad1' });
  expect(await apply(fixed)).toEqual({ 'alarm.a': { status: 'applied' } });
  const live = alarmIn(sandbox, 'a');
  expect(live).toMatchObject({ Threshold: 80, ComparisonOperator: 'GreaterThanThreshold' });
  expect(live).not.toHaveProperty('ThresholdMetricId');
  expect(live).not.toHaveProperty('Metrics');
  expect(outline(await plan(fixed))).toEqual([]);
});

test('low_sample_percentile_server_filled: what the server fills in makes no change when undeclared', async () => {
  const p99 = alarm('a', { when: { statistic: 'p99' } });
  expect(await afterSaving(p99, () => ({ EvaluateLowSampleCountPercentile: 'evaluate' }))).toEqual([]);
  expect(await afterSaving(p99, () => ({ EvaluateLowSampleCountPercentile: 'ignore' }))).toHaveLength(1);
});

test('statistic_to_extended_statistic: each step is one update, and never are both sent', async () => {
  const { apply, plan, sandbox } = await open(manifest());
  const saying = (statistic: string) => manifest(alarm('a', { when: { statistic } }));
  await apply(saying('Average'));
  for (const statistic of ['p99', 'TM(10%:90%)', 'IQM', 'p99.5', 'Maximum']) {
    expect((await plan(saying(statistic))).steps.map((step) => step.change)).toMatchObject([
      { action: 'update', fields: [{ path: '/metric/statistic', to: statistic }] },
    ]);
    expect(await apply(saying(statistic))).toEqual({ 'alarm.a': { status: 'applied' } });
    const { Statistic, ExtendedStatistic } = alarmIn(sandbox, 'a');
    expect([Statistic, ExtendedStatistic].filter(Boolean)).toEqual([statistic]);
  }
  expect(outline(await plan(saying('Maximum')))).toEqual([]);
  expect(
    await afterSaving(alarm('a', { when: { statistic: 'p99' } }), () => ({ ExtendedStatistic: 'p99.00' })),
  ).toEqual([]);
});

test('expression_query_without_period: the first apply goes through, and a period left out makes no change', async () => {
  const queries = alarm('a', { metrics: math, when: { period: undefined as never } });
  const dropped = ({ Metrics }: MetricAlarm) => ({
    Metrics: Metrics?.map(({ Period: _, ...query }) => query),
  });
  expect(await afterSaving(queries, dropped)).toEqual([]);
});

test('description_trailing_newline_and_crlf: line ends make no change, and 1,024 characters may be 4 bytes each', async () => {
  const lines = alarm('a', { description: 'first\nsecond\n' });
  expect(await afterSaving(lines, () => ({ AlarmDescription: 'first\r\nsecond\r\n' }))).toEqual([]);
  const long = manifest(alarm('a', { description: '🚨'.repeat(1_024) }));
  const { apply, plan } = await open(long);
  expect(await apply(long)).toEqual({ 'alarm.a': { status: 'applied' } });
  expect(outline(await plan(long))).toEqual([]);
});

test('action_arn_ec2_automate: EC2, OpsItem and Lambda actions are sent and come back; another region’s topic is refused', async () => {
  const actions = [
    stop,
    'arn:aws:ssm:eu-central-1:123456789012:opsitem:4#CATEGORY=Availability',
    'arn:aws:lambda:eu-central-1:123456789012:function:mend',
  ];
  const wanted = manifest(
    alarm('a', { actions: { alarm: actions } }),
    alarm('far', { actions: { alarm: ['arn:aws:sns:us-east-1:123456789012:alerts'] } }),
  );
  const { apply, plan, sandbox } = await open(wanted);
  const outcomes = await apply(wanted);
  expect(outcomes['alarm.a']).toEqual({ status: 'applied' });
  expect(outcomes['alarm.far']).toMatchObject({
    status: 'failed',
    error: { message: expect.stringContaining('us-east-1') },
  });
  expect(alarmIn(sandbox, 'a').AlarmActions?.toSorted()).toEqual(actions.toSorted());
  expect(outline(await plan(wanted))).toEqual(['create alarm.far']);
});

test('live_field_unknown_to_schema: what another hand set and we do not model survives our update', async () => {
  const unmodelled = {
    EvaluationWindow: { WallClockWindow: { Timezone: 'Europe/Paris' } },
    ActionConfiguration: { AlarmTagsPropagation: { Enabled: true, IncludedTagKeys: ['team'] } },
  };
  const { apply, plan, sandbox } = await open(manifest());
  await apply(manifest(alarm('a')));
  await byHand(sandbox, 'a', () => unmodelled);
  const wanted = manifest(alarm('a', { when: { threshold: 85 } }));
  expect(await apply(wanted)).toEqual({ 'alarm.a': { status: 'applied' } });
  expect(alarmIn(sandbox, 'a')).toMatchObject({ Threshold: 85, ...unmodelled });
  expect(outline(await plan(wanted))).toEqual([]);
});

test('describe_default_alarm_types: a composite of the wanted name is seen, and named as what it is', async () => {
  const { plan, sandbox } = await open(manifest());
  await sandbox.act('cloudwatch.PutMetricAlarm', put('child'));
  await sandbox.act('cloudwatch.PutCompositeAlarm', { AlarmName: 'a', AlarmRule: 'ALARM("child")' });
  expect(outline(await plan(manifest(alarm('a'))))).toEqual([
    'adopt alarm.a (conflict: the name belongs to a composite-alarm; take another name)',
  ]);
  const asked = sandbox.requests.find(({ op }) => op === 'cloudwatch.DescribeAlarms');
  expect(asked?.input).toMatchObject({ AlarmTypes: ['MetricAlarm', 'CompositeAlarm', 'LogAlarm'] });
});

test('plan_idempotent: a plan of what was just applied is empty, with every optional field', async () => {
  const wanted = manifest(...everyField());
  const { apply, plan, sandbox } = await open(wanted);
  const outcomes = Object.values(await apply(wanted));
  expect(outcomes.filter(({ status }) => status !== 'applied')).toEqual([]);
  expect(outline(await plan(wanted))).toEqual([]);
  const before = sandbox.requests.length;
  await apply(wanted);
  expect(writesTo(sandbox, before)).toEqual([]);
});

test('plan_deterministic: shuffled declarations, pages and lists make the same plan, to the byte', async () => {
  const others = [...everyField(), alarm('zero', { when: { threshold: 0 } })];
  const { apply, plan, sandbox, aws } = await open(manifest());
  await apply(manifest(...others, alarm('rewritten'), alarm('gone')));
  for (const name of ['one', 'two']) await sandbox.act('cloudwatch.PutMetricAlarm', put(name));
  await byHand(sandbox, 'zero', ({ Dimensions }) => ({ Threshold: 1, Dimensions: Dimensions?.slice(1) }));
  const wanted = [...others, alarm('rewritten', { metrics: math }), alarm('one'), alarm('two'), alarm('three')];
  const forth = await plan(manifest(...wanted));
  const back = await plan(manifest(...wanted.toReversed()), { read: backwards(aws.read.fresh()) });
  expect(outline(forth)).toHaveLength(6);
  expect(back.digest).toBe(forth.digest);
  expect(JSON.stringify(planJson(back))).toBe(JSON.stringify(planJson(forth)));
  expect(renderMarkdown(back)).toBe(renderMarkdown(forth));
});

/** An AWS that gives its pages, and all lists in them, the other way round. */
function backwards(read: AwsReadPort): AwsReadPort {
  return {
    read: async (op, input) => reversed(await read.read(op, input)) as never,
    pages: async (op, input) => reversed(await read.pages(op, input)) as never,
  };
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.toReversed().map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, reversed(member)]));
}
