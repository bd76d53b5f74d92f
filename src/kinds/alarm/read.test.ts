import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alarmSpec } from '../../../test/arbitraries/alarm.ts';
import { at, desiredOf } from '../../../test/support/kinds.ts';
import { calls } from './calls.ts';
import { fromAws } from './read.ts';
import type { AlarmSpec } from './spec.ts';

/** What a console would make of the least that it asks for. */
const least: MetricAlarm = {
  AlarmName: 'High-CPU',
  Namespace: 'AWS/EC2',
  MetricName: 'CPUUtilization',
  Dimensions: [],
  Statistic: 'Average',
  Period: 300,
  EvaluationPeriods: 2,
  Threshold: 80,
  ComparisonOperator: 'GreaterThanThreshold',
};

/** What AWS says of an alarm that was put from this spec. */
function readBack(spec: AlarmSpec): AlarmSpec {
  const [put] = calls({ action: 'create', desired: desiredOf('any', spec) }, at);
  return fromAws(put?.input as MetricAlarm).spec;
}

function same(one: MetricAlarm, two: MetricAlarm): void {
  expect(fromAws(two).spec).toEqual(fromAws(one).spec);
}

test('what was put is read back as the same spec', () => {
  fc.assert(
    fc.property(alarmSpec, (spec) => {
      expect(readBack(spec)).toEqual(spec);
    }),
    { numRuns: 500 },
  );
});

test('absent_treat_missing_equals_missing', () => {
  same(least, { ...least, TreatMissingData: 'missing' });
});

test('absent_datapoints_equals_evaluation_periods', () => {
  same(least, { ...least, DatapointsToAlarm: 2 });
});

test('low_sample_percentile_server_filled', () => {
  same(least, { ...least, EvaluateLowSampleCountPercentile: 'evaluate' });
  same(least, { ...least, EvaluateLowSampleCountPercentile: '' });
});

test('actions_reordered_live', () => {
  same({ ...least, AlarmActions: ['arn:a', 'arn:b'] }, { ...least, AlarmActions: ['arn:b', 'arn:a'] });
});

test('dimensions_reordered, metric_queries_reordered', () => {
  const [a, b] = [
    { Name: 'a', Value: '1' },
    { Name: 'b', Value: '2' },
  ];
  same({ ...least, Dimensions: [a, b] }, { ...least, Dimensions: [b, a] });
  const { MetricName: _, Namespace: _n, Statistic: _s, Period: _p, ...math } = least;
  const [sum, one] = [
    { Id: 'e1', Expression: 'm1 * 2' },
    { Id: 'm1', MetricStat: { Metric: { MetricName: 'x' }, Period: 60, Stat: 'Sum' } },
  ];
  same({ ...math, Metrics: [sum, one] }, { ...math, Metrics: [one, sum] });
});

test('threshold_zero_vs_absent', () => {
  const { Threshold: _, ...without } = least;
  expect(fromAws({ ...least, Threshold: 0 }).spec.threshold).toBe(0);
  expect(fromAws(without).spec.threshold).toBeNull();
});

test('a threshold that a server fills in beside a band is none', () => {
  const banded = fromAws({ ...least, Threshold: 0, ThresholdMetricId: 'ad1' }).spec;
  expect(banded).toMatchObject({ threshold: null, thresholdMetricId: 'ad1' });
});

test('statistic_to_extended_statistic: both are one field, in one spelling', () => {
  const { Statistic: _, ...without } = least;
  expect(fromAws({ ...without, ExtendedStatistic: 'p99.00' }).spec.metric?.statistic).toBe('p99');
  expect(fromAws(least).spec.metric?.statistic).toBe('Average');
});

test('expression_query_without_period: what AWS leaves out is the longest of the metrics', () => {
  const Metrics = [
    { Id: 'e1', Expression: 'm1 * 2' },
    { Id: 'm1', MetricStat: { Metric: { MetricName: 'x' }, Period: 600, Stat: 'Sum' }, ReturnData: false },
  ];
  const { queries } = fromAws({ ...least, Metrics }).spec;
  expect(queries?.e1).toMatchObject({ periodSeconds: 600, returnData: true });
  expect(queries?.m1?.returnData).toBe(false);
});

test('description_trailing_newline_and_crlf', () => {
  same({ ...least, AlarmDescription: 'één 🔥\ntwo' }, { ...least, AlarmDescription: 'één 🔥\r\ntwo\n\n' });
});

test('a unit of None is one, no unit is none', () => {
  expect(fromAws({ ...least, Unit: 'None' }).spec.metric?.unit).toBe('None');
  expect(fromAws(least).spec.metric?.unit).toBeNull();
});

describe('servers that leave things out or fill them in', () => {
  test('an empty list of metrics is none', () => {
    same(least, { ...least, Metrics: [] });
  });

  test('empty lists of actions are none', () => {
    same(least, { ...least, AlarmActions: [], OKActions: [], InsufficientDataActions: [] });
  });

  test('no warm-up is the default one', () => {
    same(least, { ...least, WarmUpConfiguration: { WarmUpPeriodDurationInMinutes: 10 } });
    same(least, {
      ...least,
      WarmUpConfiguration: { WarmUpPeriodDurationInMinutes: 10, OnlyStartEvaluatingAfterWarmUpPeriodEnds: false },
    });
  });
});

describe('live_field_unknown_to_schema', () => {
  const window = { WallClockWindow: { Timezone: 'Europe/Paris' } };

  test('what a Put takes and we do not model is kept', () => {
    const alarm: MetricAlarm = {
      ...least,
      EvaluationWindow: window,
      ActionConfiguration: { AlarmTagsPropagation: undefined },
    };
    expect(fromAws(alarm).rest).toEqual({ EvaluationWindow: window, ActionConfiguration: {} });
  });

  test('what only the server sets, and what no Put takes, is dropped', () => {
    const alarm = {
      ...least,
      AlarmArn: 'arn:x',
      StateValue: 'OK',
      StateReason: 'why',
      EvaluationState: 'PARTIAL_DATA',
      Weather: 'fine',
    };
    expect(fromAws(alarm as MetricAlarm).rest).toEqual({});
  });
});
