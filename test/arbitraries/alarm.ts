import fc from 'fast-check';
import { bandExpression, bandIds } from '../../src/kinds/alarm/comparison.ts';
import type { AlarmDeclaration } from '../../src/kinds/alarm/declaration.ts';
import { type AlarmSpec, normalText } from '../../src/kinds/alarm/spec.ts';
import { durationOf } from '../../src/kinds/duration.ts';
import { members, text, unless } from './values.ts';

const statistics = [
  'Average',
  'Sum',
  'Minimum',
  'Maximum',
  'SampleCount',
  'p99',
  'p99.9',
  'tm90',
  'TM(10%:90%)',
  'IQM',
  'PR(0:5)',
];
const staticComparisons = [
  'GreaterThanThreshold',
  'GreaterThanOrEqualToThreshold',
  'LessThanThreshold',
  'LessThanOrEqualToThreshold',
];
const bandComparisons = [
  'LessThanLowerOrGreaterThanUpperThreshold',
  'LessThanLowerThreshold',
  'GreaterThanUpperThreshold',
];

const statistic = fc.constantFrom(...statistics);
const periodSeconds = fc.constantFrom(10, 20, 30, 60, 120, 300, 3_600, 86_400);
const unit = unless(fc.constantFrom('None', 'Percent', 'Bytes/Second'));
const threshold = fc
  .oneof(fc.constant(0), fc.integer({ min: -1_000, max: 1_000 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((n) => n + 0);
const action = fc.constantFrom(
  'arn:aws:sns:eu-central-1:123456789012:alerts',
  'arn:aws:sns:eu-central-1:123456789012:critical',
  'arn:aws:automate:eu-central-1:ec2:reboot',
  'arn:aws:lambda:eu-central-1:123456789012:function:heal:1',
  'arn:aws:ssm:eu-central-1:123456789012:opsitem:1#CATEGORY=Availability',
);

/** A metric's name; dimension values may be look-ups that have no answer yet. */
const metricName = fc.record({
  namespace: fc.constantFrom('AWS/EC2', 'CWAgent', 'SYMPHONIA'),
  name: text({ minLength: 1 }),
  dimensions: fc.dictionary(
    text({ minLength: 1 }),
    fc.oneof(text({ minLength: 1 }), fc.constant('${group(my%20env)}')),
    { maxKeys: 3 },
  ),
});
const watched = fc.tuple(metricName, statistic, periodSeconds, unit);

type Watched = Pick<AlarmSpec, 'metric' | 'queries' | 'thresholdMetricId' | 'comparisonOperator' | 'threshold'>;

const single: fc.Arbitrary<Watched> = fc.record({
  metric: watched.map(([name, stat, seconds, one]) => ({
    ...name,
    statistic: stat,
    periodSeconds: seconds,
    unit: one,
  })),
  queries: fc.constant(null),
  thresholdMetricId: fc.constant(null),
  comparisonOperator: fc.constantFrom(...staticComparisons),
  threshold,
});

const metricQuery = watched.map(([metric, stat, seconds, one]) => ({
  expression: null,
  metric,
  statistic: stat,
  periodSeconds: seconds,
  unit: one,
}));
const expressionQuery = fc.tuple(text({ minLength: 1 }), periodSeconds).map(([expression, seconds]) => ({
  expression,
  metric: null,
  statistic: null,
  periodSeconds: seconds,
  unit: null,
}));
const saidOfQuery = fc.record({ label: unless(text({ minLength: 1 })), account: unless(fc.constant('210987654321')) });
const query = fc
  .tuple(fc.oneof(metricQuery, expressionQuery), saidOfQuery)
  .map(([what, said]) => ({ ...what, ...said }));

/** Metric math: any entries, exactly one of them returned. */
const math: fc.Arbitrary<Watched> = fc
  .tuple(
    fc.uniqueArray(query, { minLength: 1, maxLength: 4 }),
    fc.nat(),
    fc.constantFrom(...staticComparisons),
    threshold,
  )
  .map(([list, pick, comparisonOperator, value]) => ({
    metric: null,
    queries: Object.fromEntries(
      list.map((one, index) => [`q${index}`, { ...one, returnData: index === pick % list.length }]),
    ),
    thresholdMetricId: null,
    comparisonOperator,
    threshold: value,
  }));

/** A metric and a band around it: in the form that has a short form, and beside it. */
const band: fc.Arbitrary<Watched> = fc
  .tuple(
    metricQuery,
    fc.constantFrom(0.5, 2, 3),
    fc.constantFrom(...bandComparisons),
    fc.boolean(),
    unless(text({ minLength: 1 })),
  )
  .map(([metric, width, comparisonOperator, short, label]) => {
    const [id, bandId] = short ? [bandIds.metric, bandIds.band] : ['cpu', 'expected'];
    const said = { account: null, returnData: true };
    const around = { expression: bandExpression(id, width), metric: null, statistic: null, unit: null };
    return {
      metric: null,
      queries: {
        [id]: { ...metric, ...said, label },
        [bandId]: { ...around, ...said, label: null, periodSeconds: metric.periodSeconds },
      },
      thresholdMetricId: bandId,
      comparisonOperator,
      threshold: null,
    };
  });

const counts = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.nat())
  .map(([evaluationPeriods, n]) => ({ evaluationPeriods, datapointsToAlarm: 1 + (n % evaluationPeriods) }));

/** Any alarm in normal form. */
export const alarmSpec: fc.Arbitrary<AlarmSpec> = fc
  .tuple(
    fc.record({
      description: text({ maxLength: 200 }).map(normalText),
      actionsEnabled: fc.boolean(),
      alarmActions: members(action),
      okActions: members(action),
      insufficientDataActions: members(action),
      treatMissingData: fc.constantFrom('missing', 'ignore', 'breaching', 'notBreaching'),
      lowSamples: fc.constantFrom('evaluate', 'ignore'),
      warmUpMinutes: fc.integer({ min: 1, max: 2_880 }),
      warmUpWhole: fc.boolean(),
    }),
    counts,
    fc.oneof(single, math, band),
  )
  .map(([said, periods, what]) => ({ ...said, ...periods, ...what }));

/** What people write for such an alarm, and spellings that mean the same: `p99.00`, a topic by name, line ends of Windows. */
export const alarmDeclaration: fc.Arbitrary<AlarmDeclaration> = fc
  .record({
    metric: metricName,
    statistic: fc.constantFrom(...statistics, 'p99.00', 'TM(10.0%:90%)'),
    period: periodSeconds.map(durationOf),
    threshold,
    for: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom('1 of 3', '2 of 3')),
    is: fc.constantFrom('>', '>=', '<', '<=', 'outside band', 'above band', 'below band'),
    description: fc.option(
      text({ maxLength: 100 }).map((line) => `${line}\r\n`),
      { nil: undefined },
    ),
    notify: fc.option(fc.uniqueArray(fc.constantFrom('alerts', 'critical'), { maxLength: 2 }), { nil: undefined }),
    priority: fc.option(fc.constantFrom('critical', 'high'), { nil: undefined }),
  })
  .map(({ metric, statistic: stat, period, threshold: value, for: periods, is, ...said }) => ({
    ...Object.fromEntries(Object.entries(said).filter(([, one]) => one !== undefined)),
    metric,
    when: { statistic: stat, is, period, for: periods, ...(is.endsWith('band') ? { band: 2 } : { threshold: value }) },
  }));
