import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alarmDeclaration, alarmSpec } from '../../../test/arbitraries/alarm.ts';
import { at } from '../../../test/support/kinds.ts';
import { canonical } from '../../core/json.ts';
import type { AlarmDeclaration, DeclaredWhen } from './declaration.ts';
import { declare } from './declare.ts';
import { normalize } from './normalize.ts';

const cpu = { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { AutoScalingGroupName: '${group(x)}' } };
const when: DeclaredWhen = { statistic: 'Average', is: '>', threshold: 80, period: '5m', for: 2 };
const errors = { metric: { namespace: 'SYMPHONIA', name: 'Errors' }, statistic: 'Sum' };
const requests = { metric: { namespace: 'SYMPHONIA', name: 'Requests' }, statistic: 'Sum' };
const rate = { expression: 'errors / requests' };

function math(metrics: AlarmDeclaration['metrics'], more: Partial<DeclaredWhen> = {}) {
  return normalize({ metrics: metrics ?? {}, when: { is: '>', threshold: 1, ...more } }, at);
}

test('defaults are filled in', () => {
  expect(normalize({ metric: cpu, when }, at)).toEqual({
    description: '',
    actionsEnabled: true,
    alarmActions: {},
    okActions: {},
    insufficientDataActions: {},
    comparisonOperator: 'GreaterThanThreshold',
    threshold: 80,
    thresholdMetricId: null,
    evaluationPeriods: 2,
    datapointsToAlarm: 2,
    treatMissingData: 'missing',
    lowSamples: 'evaluate',
    warmUpMinutes: 10,
    warmUpWhole: false,
    metric: { ...cpu, statistic: 'Average', periodSeconds: 300, unit: null },
    queries: null,
  });
});

test.each<[DeclaredWhen['for'], number, number]>([
  [undefined, 1, 1],
  [3, 3, 3],
  ['2 of 3', 3, 2],
])('for: %s is %i periods, %i of them breaching', (written, evaluationPeriods, datapointsToAlarm) => {
  const { for: _, ...rest } = when;
  const spec = normalize({ metric: cpu, when: written === undefined ? rest : { ...rest, for: written } }, at);
  expect(spec).toMatchObject({ evaluationPeriods, datapointsToAlarm });
});

test('threshold_zero_vs_absent: 0 is a threshold', () => {
  const { threshold: _, ...without } = when;
  expect(normalize({ metric: cpu, when: { ...when, threshold: 0 } }, at).threshold).toBe(0);
  expect(normalize({ metric: cpu, when: { ...when, threshold: -0 } }, at).threshold).toBe(0);
  expect(normalize({ metric: cpu, when: without }, at).threshold).toBeNull();
});

test('a unit of None is one, no unit is none', () => {
  expect(normalize({ metric: { ...cpu, unit: 'None' }, when }, at).metric?.unit).toBe('None');
  expect(normalize({ metric: cpu, when }, at).metric?.unit).toBeNull();
});

describe('the warm-up', () => {
  test.each<[AlarmDeclaration['warmUp'], string, number, boolean]>([
    [undefined, '10s', 1, false],
    [undefined, '1d', 2_880, false],
    ['45m', '5m', 45, false],
    [{ period: '2h', whole: true }, '5m', 120, true],
  ])('%j at a period of %s is %i minutes', (warmUp, period, warmUpMinutes, warmUpWhole) => {
    const declaration = { metric: cpu, when: { ...when, period, for: 3 }, ...(warmUp && { warmUp }) };
    expect(normalize(declaration, at)).toMatchObject({ warmUpMinutes, warmUpWhole });
  });
});

describe('who is notified', () => {
  const alerts = 'arn:aws:sns:eu-central-1:123456789012:alerts';
  const critical = 'arn:aws:sns:eu-central-1:123456789012:critical';

  test("the priority's topics, when in alarm", () => {
    expect(normalize({ metric: cpu, when, priority: 'critical' }, at)).toMatchObject({
      alarmActions: { [alerts]: true, [critical]: true },
      okActions: {},
      insufficientDataActions: {},
    });
  });

  test('those named on the alarm in their place, in the states it names', () => {
    const declaration = {
      metric: cpu,
      when,
      priority: 'critical',
      notify: ['alerts'],
      notifyOn: ['ok', 'insufficientData'] as const,
    };
    expect(normalize(declaration, at)).toMatchObject({
      alarmActions: {},
      okActions: { [alerts]: true },
      insufficientDataActions: { [alerts]: true },
    });
  });

  test('nobody, where the list is empty', () => {
    expect(normalize({ metric: cpu, when, priority: 'critical', notify: [] }, at).alarmActions).toEqual({});
  });

  test('action_arn_ec2_automate, ssm opsitem, lambda: ARNs stand as they are, besides topics', () => {
    const arns = [
      'arn:aws:automate:eu-central-1:ec2:reboot',
      'arn:aws:ssm:eu-central-1:123456789012:opsitem:1#CATEGORY=Availability',
      'arn:aws:lambda:eu-central-1:123456789012:function:heal',
    ];
    const spec = normalize(
      { metric: cpu, when, notify: ['alerts', critical], actions: { alarm: arns, ok: [alerts] } },
      at,
    );
    expect(Object.keys(spec.alarmActions)).toEqual([...arns, alerts, critical].sort());
    expect(spec.okActions).toEqual({ [alerts]: true });
  });
});

describe('metric math', () => {
  test('the only expression is what the alarm watches', () => {
    const spec = math({ errors, requests, rate }, { period: '5m' });
    expect(Object.entries(spec.queries ?? {}).filter(([, query]) => query.returnData)).toMatchObject([['rate', {}]]);
  });

  test('among several, the one that says so', () => {
    const spec = math({ errors, requests, rate, scaled: { expression: 'rate * 100', return: true } }, { period: '5m' });
    expect(Object.entries(spec.queries ?? {}).filter(([, query]) => query.returnData)).toMatchObject([['scaled', {}]]);
  });

  test('a metric that says so is not outdone by the only expression', () => {
    const spec = math({ errors: { ...errors, return: true }, rate }, { period: '5m' });
    expect(spec.queries).toMatchObject({ errors: { returnData: true }, rate: { returnData: false } });
  });

  test("expression_query_without_period: it is the alarm's, else the longest of the metrics'", () => {
    const slow = { ...requests, period: '5m' };
    const quick = { ...errors, period: '1m' };
    expect(math({ errors: quick, requests: slow, rate }).queries?.rate?.periodSeconds).toBe(300);
    expect(math({ errors: quick, rate }, { period: '10m' }).queries?.rate?.periodSeconds).toBe(600);
    expect(math({ errors: quick, rate: { ...rate, period: '2m' } }).queries?.rate?.periodSeconds).toBe(120);
  });

  test('a Metrics Insights query needs no metric beside it', () => {
    const expression = 'SELECT AVG(CPUUtilization) FROM SCHEMA("AWS/EC2", InstanceId)';
    expect(math({ q1: { expression } }, { period: '5m' }).queries).toEqual({
      q1: {
        expression,
        metric: null,
        statistic: null,
        periodSeconds: 300,
        unit: null,
        label: null,
        returnData: true,
        account: null,
      },
    });
  });

  test('metric_queries_reordered, dimensions_reordered: order means nothing', () => {
    const dimensions = { a: '1', b: '2' };
    const back = { b: '2', a: '1' };
    const one = math(
      { errors: { ...errors, metric: { ...errors.metric, dimensions } }, requests, rate },
      { period: '5m' },
    );
    const two = math(
      { rate, requests, errors: { ...errors, metric: { ...errors.metric, dimensions: back } } },
      { period: '5m' },
    );
    expect(canonical(one)).toBe(canonical(two));
  });
});

describe('an anomaly band', () => {
  test('with one metric, the width is written out as a query', () => {
    const spec = normalize(
      { metric: cpu, when: { statistic: 'Average', is: 'outside band', period: '5m', band: 3 } },
      at,
    );
    expect(spec).toMatchObject({
      comparisonOperator: 'LessThanLowerOrGreaterThanUpperThreshold',
      threshold: null,
      thresholdMetricId: 'ad1',
      metric: null,
      queries: {
        m1: { metric: cpu, statistic: 'Average', returnData: true },
        ad1: { expression: 'ANOMALY_DETECTION_BAND(m1, 3)', periodSeconds: 300, returnData: true },
      },
    });
  });

  test('its width is 2 unless said', () => {
    const spec = normalize({ metric: cpu, when: { statistic: 'Average', is: 'above band', period: '5m' } }, at);
    expect(spec.queries?.ad1?.expression).toBe('ANOMALY_DETECTION_BAND(m1, 2)');
  });

  test('with metrics, the band is named, and both it and the metric are returned', () => {
    const expected = { expression: 'ANOMALY_DETECTION_BAND(errors, 2)' };
    const spec = math({ errors, expected }, { is: 'below band', band: 'expected', period: '5m' });
    expect(spec).toMatchObject({
      thresholdMetricId: 'expected',
      queries: { errors: { returnData: true }, expected: { returnData: true } },
    });
  });
});

test('threshold_1_vs_1.0_vs_1e0: one number is one spec', () => {
  const specs = ['1', '1.0', '1e0'].map((text) =>
    normalize({ metric: cpu, when: { ...when, threshold: JSON.parse(text) } }, at),
  );
  expect(new Set(specs.map(canonical)).size).toBe(1);
});

test('a declaration of a spec gives the spec again', () => {
  fc.assert(
    fc.property(alarmSpec, (spec) => {
      expect(normalize(declare(spec), at)).toEqual(spec);
    }),
    { numRuns: 500 },
  );
});

test('normalizing is idempotent over declarations that people write', () => {
  fc.assert(
    fc.property(alarmDeclaration, (declaration) => {
      const spec = normalize(declaration, at);
      expect(normalize(declare(spec), at)).toEqual(spec);
    }),
  );
});
