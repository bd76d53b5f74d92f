import { describe, expect, test } from 'vitest';
import { at, changeOf, desiredOf, liveOf, marked } from '../../../test/support/kinds.ts';
import type { Call } from '../../core/port.ts';
import { MARK_TAG, markOf, PROTECTED_TAG, STACK_TAG } from '../../core/tags.ts';
import { calls } from './calls.ts';
import type { AlarmDeclaration } from './declaration.ts';
import { alarm } from './index.ts';
import { normalize } from './normalize.ts';
import type { AlarmSpec } from './spec.ts';

const metric = { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { b: '2', a: '1' } };
const declaration: AlarmDeclaration = {
  metric,
  when: { statistic: 'Average', is: '>', threshold: 80, period: '5m', for: 2 },
};
const spec = normalize(declaration, at);
const arn = 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:High-CPU';

function created(more: Partial<AlarmDeclaration> = {}): Call['input'] {
  const desired = desiredOf('High-CPU', normalize({ ...declaration, ...more }, at));
  return calls({ action: 'create', desired }, at)[0]?.input ?? {};
}

function updated(
  from: AlarmSpec,
  to: AlarmSpec,
  live: { rest?: Call['input']; tags?: { [key: string]: string } } = {},
) {
  return calls(
    changeOf('update', liveOf(alarm, { name: 'High-CPU', spec: from, ...live }), desiredOf('High-CPU', to)),
    at,
  );
}

test('a create is one request, with tags and a warm-up', () => {
  const desired = desiredOf('High-CPU', spec, { protected: true });
  expect(calls({ action: 'create', desired }, at)).toEqual([
    {
      op: 'cloudwatch.PutMetricAlarm',
      input: {
        AlarmName: 'High-CPU',
        ActionsEnabled: true,
        Namespace: 'AWS/EC2',
        MetricName: 'CPUUtilization',
        Dimensions: [
          { Name: 'a', Value: '1' },
          { Name: 'b', Value: '2' },
        ],
        Statistic: 'Average',
        Period: 300,
        ComparisonOperator: 'GreaterThanThreshold',
        Threshold: 80,
        EvaluationPeriods: 2,
        TreatMissingData: 'missing',
        WarmUpConfiguration: { WarmUpPeriodDurationInMinutes: 10 },
        Tags: [
          { Key: PROTECTED_TAG, Value: 'true' },
          { Key: MARK_TAG, Value: marked(spec)[MARK_TAG] },
          { Key: STACK_TAG, Value: 'test' },
        ],
      },
    },
  ]);
});

describe('what is sent only where it says something', () => {
  test('M of N, low samples, unit, description, the whole warm-up', () => {
    const input = created({
      description: 'hot',
      metric: { ...metric, unit: 'Percent' },
      when: { ...declaration.when, statistic: 'p99', for: '2 of 3' },
      lowSamples: 'ignore',
      warmUp: { period: '1h', whole: true },
    });
    expect(input).toMatchObject({
      AlarmDescription: 'hot',
      Unit: 'Percent',
      EvaluationPeriods: 3,
      DatapointsToAlarm: 2,
      EvaluateLowSampleCountPercentile: 'ignore',
      WarmUpConfiguration: { WarmUpPeriodDurationInMinutes: 60, OnlyStartEvaluatingAfterWarmUpPeriodEnds: true },
    });
    const silent = Object.keys(created());
    for (const member of [
      'AlarmDescription',
      'Unit',
      'DatapointsToAlarm',
      'EvaluateLowSampleCountPercentile',
      'AlarmActions',
      'Metrics',
    ]) {
      expect(silent).not.toContain(member);
    }
  });

  test('a threshold of 0', () => {
    expect(created({ when: { ...declaration.when, threshold: 0 } })).toMatchObject({ Threshold: 0 });
  });
});

test('statistic_to_extended_statistic: one of them is sent, never both', () => {
  const extended = created({ when: { ...declaration.when, statistic: 'TM(10%:90%)' } });
  expect(extended).toMatchObject({ ExtendedStatistic: 'TM(10%:90%)' });
  expect(extended).not.toHaveProperty('Statistic');
  expect(created()).not.toHaveProperty('ExtendedStatistic');
});

test('metric math is sent by id, with a period for every entry and nothing of a single metric', () => {
  const { metric: _, ...rest } = declaration;
  const math = normalize(
    {
      ...rest,
      metrics: {
        rate: { expression: '100 * errors / 5', label: 'Errors' },
        errors: {
          metric: { namespace: 'S', name: 'Errors', unit: 'Count' },
          statistic: 'p99',
          account: '210987654321',
        },
      },
    },
    at,
  );
  const [put] = calls({ action: 'create', desired: desiredOf('Rate', math) }, at);
  expect(put?.input.Metrics).toEqual([
    {
      Id: 'errors',
      MetricStat: { Metric: { Namespace: 'S', MetricName: 'Errors' }, Period: 300, Stat: 'p99', Unit: 'Count' },
      AccountId: '210987654321',
      ReturnData: false,
    },
    { Id: 'rate', Expression: '100 * errors / 5', Period: 300, Label: 'Errors', ReturnData: true },
  ]);
  for (const member of ['MetricName', 'Namespace', 'Statistic', 'Period', 'Dimensions'])
    expect(put?.input).not.toHaveProperty(member);
});

test('threshold_metric_id_to_static: Threshold is sent and ThresholdMetricId dropped, and back', () => {
  const band = normalize({ metric, when: { statistic: 'Average', is: 'outside band', period: '5m', for: 2 } }, at);
  const [, toStatic] = updated(band, spec);
  expect(toStatic?.input).toMatchObject({ Threshold: 80 });
  expect(toStatic?.input).not.toHaveProperty('ThresholdMetricId');
  expect(toStatic?.input).not.toHaveProperty('Metrics');
  const [, toBand] = updated(spec, band);
  expect(toBand?.input).toMatchObject({ ThresholdMetricId: 'ad1' });
  expect(toBand?.input).not.toHaveProperty('Threshold');
});

describe('an update', () => {
  const changed = normalize({ ...declaration, when: { ...declaration.when, threshold: 85 } }, at);

  test('update_existing_tags: announces itself, sends the whole alarm without tags, then its mark', () => {
    const [announced, put, tag, ...more] = updated(spec, changed);
    const mark = (value: string) => ({
      op: 'cloudwatch.TagResource',
      input: { ResourceARN: arn, Tags: [{ Key: MARK_TAG, Value: value }] },
    });
    expect(announced).toEqual(mark(`${marked(spec)[MARK_TAG]}/${markOf(changed).spec}`));
    expect(put).toMatchObject({ op: 'cloudwatch.PutMetricAlarm', input: { AlarmName: 'High-CPU', Threshold: 85 } });
    expect(put?.input).not.toHaveProperty('Tags');
    expect(tag).toEqual(mark(String(marked(changed)[MARK_TAG])));
    expect(more).toEqual([]);
  });

  test('live_field_unknown_to_schema: sends back what we do not model', () => {
    const rest = { EvaluationWindow: { WallClockWindow: { Timezone: 'Europe/Paris' } } };
    expect(updated(spec, changed, { rest })[1]?.input).toMatchObject(rest);
  });

  test('of protection alone sends tags alone', () => {
    const live = liveOf(alarm, { name: 'High-CPU', spec });
    const on = calls(changeOf('update', live, desiredOf('High-CPU', spec, { protected: true })), at);
    expect(on.map(({ op }) => op)).toEqual(['cloudwatch.TagResource']);
    const tags = { ...marked(spec), [PROTECTED_TAG]: 'true' };
    expect(updated(spec, spec, { tags })).toEqual([
      { op: 'cloudwatch.UntagResource', input: { ResourceARN: arn, TagKeys: [PROTECTED_TAG] } },
    ]);
  });

  test('of nothing but a missing mark sends the mark', () => {
    expect(updated(spec, spec, { tags: { [STACK_TAG]: 'test' } }).map(({ op }) => op)).toEqual([
      'cloudwatch.TagResource',
    ]);
  });
});

test('what is adopted is put whole, then called ours', () => {
  const live = liveOf(alarm, { name: 'High-CPU', spec: { ...spec, threshold: 1 }, tags: { team: 'web' } });
  const sent = calls(changeOf('adopt', live, desiredOf('High-CPU', spec)), at);
  expect(sent.map(({ op }) => op)).toEqual(['cloudwatch.PutMetricAlarm', 'cloudwatch.TagResource']);
  expect(sent[1]?.input.Tags).toMatchObject([{ Key: MARK_TAG }, { Key: STACK_TAG, Value: 'test' }]);
});

test('what is adopted as it stands is only called ours', () => {
  const live = liveOf(alarm, { name: 'High-CPU', spec, tags: {} });
  expect(calls(changeOf('adopt', live, desiredOf('High-CPU', spec)), at).map(({ op }) => op)).toEqual([
    'cloudwatch.TagResource',
  ]);
});

test('a name that another kind holds is never put', () => {
  const live = liveOf(alarm, { name: 'High-CPU', spec, tags: null, otherKind: 'composite-alarm' });
  expect(calls(changeOf('adopt', live, desiredOf('High-CPU', spec)), at)).toEqual([]);
});

test('a delete names the alarm in a list, which the sender may join', () => {
  const live = liveOf(alarm, { name: 'High-CPU', spec });
  expect(calls({ action: 'delete', live }, at)).toEqual([
    { op: 'cloudwatch.DeleteAlarms', input: { AlarmNames: ['High-CPU'] } },
  ]);
});
