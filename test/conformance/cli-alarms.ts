import type { PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch';

/** An alarm as the AWS CLI is told to make it: options without their dashes; `true` for one that takes no value. */
export interface CliAlarm {
  /** What is special about it; its name too, unless the options say another. */
  readonly what: string;
  readonly options: Options;
}

interface Options {
  readonly [option: string]: string | readonly string[] | true;
}

const [region, account] = ['eu-central-1', '123456789012'];
const topic = `arn:aws:sns:${region}:${account}:alerts`;
const actions = {
  topic,
  'EC2 stop': `arn:aws:automate:${region}:ec2:stop`,
  'EC2 recover': `arn:aws:automate:${region}:ec2:recover`,
  'Auto Scaling policy': `arn:aws:autoscaling:${region}:${account}:scalingPolicy:1b2c:autoScalingGroupName/g:policyName/p`,
  Lambda: `arn:aws:lambda:${region}:${account}:function:mend`,
  'Lambda alias': `arn:aws:lambda:${region}:${account}:function:mend:live`,
  OpsItem: `arn:aws:ssm:${region}:${account}:opsitem:2#CATEGORY=Availability`,
  incident: `arn:aws:ssm-incidents::${account}:response-plan/checkout`,
};

const evaluated = { 'evaluation-periods': '2', threshold: '80', 'comparison-operator': 'GreaterThanThreshold' };
const cpu = { namespace: 'AWS/EC2', 'metric-name': 'CPUUtilization', period: '300' };
const average = { ...cpu, statistic: 'Average' };
const comparisons = ['GreaterThanThreshold', 'GreaterThanOrEqualToThreshold', 'LessThanThreshold'];
const bands = ['LessThanLowerOrGreaterThanUpperThreshold', 'LessThanLowerThreshold', 'GreaterThanUpperThreshold'];
const extended = [
  'p99',
  'p99.9',
  'p0.1',
  'tm90',
  'wm95',
  'tc10',
  'ts99.5',
  'IQM',
  'TM(10%:90%)',
  'PR(0:5)',
  'WM(:95%)',
];

/** Every option of `put-metric-alarm` in turn, in each of its forms. */
export const cliAlarms: readonly CliAlarm[] = [
  simple('nothing but what is required', {}),
  ...['Average', 'Sum', 'Minimum', 'Maximum', 'SampleCount'].map((statistic) =>
    simple(`statistic ${statistic}`, { statistic }),
  ),
  ...extended.map((one) => watching(`extended statistic ${one}`, { ...cpu, 'extended-statistic': one })),
  ...['Percent', 'None', 'Count/Second', 'Seconds'].map((unit) => simple(`unit ${unit}`, { unit })),
  simple('one dimension', { dimensions: 'Name=AutoScalingGroupName,Value=awseb-e-1-stack' }),
  simple('three dimensions', {
    dimensions: json([dimension('b', '2'), dimension('a', '1, "x"'), dimension('c.d', 'é=ü')]),
  }),
  simple('thirty dimensions', { dimensions: json(numbered(30).map((n) => dimension(`d${n}`, `v${n}`))) }),
  simple('names with dots', {
    'alarm-name': 'shop.api.High.CPU',
    namespace: 'shop.metrics',
    'metric-name': 'cpu.load.1m',
  }),
  simple('a name with spaces, a slash, quotes and an emoji', { 'alarm-name': 'Shop / "API" – Überlast 🚨 (#1, 100%)' }),
  simple('a name of 255 characters', { 'alarm-name': 'n'.repeat(255) }),
  ...[...comparisons, 'LessThanOrEqualToThreshold'].map((one) =>
    simple(`comparison ${one}`, { 'comparison-operator': one }),
  ),
  simple('1 of 3 datapoints', { 'evaluation-periods': '3', 'datapoints-to-alarm': '1' }),
  simple('3 of 3 datapoints', { 'evaluation-periods': '3', 'datapoints-to-alarm': '3' }),
  ...['missing', 'ignore', 'breaching', 'notBreaching'].map((one) =>
    simple(`missing data ${one}`, { 'treat-missing-data': one }),
  ),
  ...['evaluate', 'ignore'].map((one) =>
    watching(`low samples ${one}`, {
      ...cpu,
      'extended-statistic': 'p99',
      'evaluate-low-sample-count-percentile': one,
    }),
  ),
  ...['0', '-1.5', '1e-3', '0.1', '1e12', '99.99999'].map((threshold) =>
    simple(`threshold ${threshold}`, { threshold }),
  ),
  ...['10', '20', '30', '60', '3600', '86400'].map((period) =>
    simple(`period ${period}`, { period, 'evaluation-periods': '1' }),
  ),
  watching('metric math', { metrics: json(math()) }),
  watching('metric math of percentiles with units', { metrics: json(math({ Stat: 'p95', Unit: 'Milliseconds' })) }),
  watching('metric math over one-minute periods', { metrics: json(math({ Period: 60 })) }),
  ...bands.map((operator) => banded(`band ${operator}`, operator, 'ANOMALY_DETECTION_BAND(m1, 2)')),
  banded('band of another width and labels', bands[0] as string, 'ANOMALY_DETECTION_BAND(m1, 3.5)', {
    Label: 'expected',
  }),
  watching('a Metrics Insights query', {
    metrics: json([
      { Id: 'q1', Expression: 'SELECT MAX(CPUUtilization) FROM SCHEMA("AWS/EC2", InstanceId)', Period: 300 },
    ]),
  }),
  watching("another account's metric", { metrics: json([{ ...query('m1', 'Errors'), AccountId: '210987654321' }]) }),
  ...Object.entries(actions).map(([type, arn]) => simple(`action ${type}`, { 'alarm-actions': arn })),
  simple('actions of every state', {
    'alarm-actions': [topic, actions.Lambda, actions['EC2 stop']],
    'ok-actions': [topic, actions.Lambda],
    'insufficient-data-actions': [topic, actions.OpsItem],
  }),
  simple('five actions of one state', { 'alarm-actions': numbered(5).map((n) => `${topic}-${n}`) }),
  simple('actions switched off', { 'alarm-actions': topic, 'no-actions-enabled': true }),
  simple('actions switched on', { 'alarm-actions': topic, 'actions-enabled': true }),
  simple('a description of 1,024 characters that are four bytes each', { 'alarm-description': '🚨'.repeat(1_024) }),
  simple('a description of several lines', {
    'alarm-description': '# High CPU\n\n* <b>"quoted"</b> & `code`\n\n[runbook](https://example.org/a?b=c#d)',
  }),
  simple('tags', { tags: ['Key=team,Value=checkout', 'Key=cost centre,Value=42', 'Key=empty,Value='] }),
  simple('a wall clock window', {
    period: '3600',
    'evaluation-window': json({ WallClockWindow: { Timezone: 'Europe/Paris' } }),
  }),
];

/** What the pinned CLI has no option for yet, said by the SDK. */
export const sdkAlarms: readonly PutMetricAlarmCommandInput[] = [
  said('a warm-up of its own', {
    WarmUpConfiguration: { WarmUpPeriodDurationInMinutes: 45, OnlyStartEvaluatingAfterWarmUpPeriodEnds: true },
  }),
  said('tags in notifications', {
    ActionConfiguration: { AlarmTagsPropagation: { Enabled: true, IncludedTagKeys: ['team'] } },
  }),
];

/** The words after `aws cloudwatch put-metric-alarm`. */
export function wordsOf({ what, options }: CliAlarm): readonly string[] {
  return Object.entries<Options[string]>({ 'alarm-name': what, ...options }).flatMap(([option, value]) => {
    if (value === true) return [`--${option}`];
    // Joined by `=`: values may begin with a dash.
    return typeof value === 'string' ? [`--${option}=${value}`] : [`--${option}`, ...value];
  });
}

/** The name that the alarm gets. */
export function nameOf({ what, options }: CliAlarm): string {
  const name = options['alarm-name'];
  return typeof name === 'string' ? name : what;
}

function simple(what: string, options: Options): CliAlarm {
  return { what, options: { ...average, ...evaluated, ...options } };
}

function said(AlarmName: string, more: Partial<PutMetricAlarmCommandInput>): PutMetricAlarmCommandInput {
  return {
    ...{ AlarmName, Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Statistic: 'Average', Period: 300 },
    ...{ EvaluationPeriods: 2, Threshold: 80, ComparisonOperator: 'GreaterThanThreshold' },
    ...more,
  };
}

function watching(what: string, options: Options): CliAlarm {
  return { what, options: { ...evaluated, ...options } };
}

function banded(what: string, operator: string, Expression: string, more: { Label?: string } = {}): CliAlarm {
  const metrics = [
    { ...query('m1', 'Errors'), ReturnData: true },
    { Id: 'ad1', Expression, ReturnData: true, ...more },
  ];
  const { threshold: _, ...counted } = evaluated;
  return {
    what,
    options: { ...counted, 'comparison-operator': operator, 'threshold-metric-id': 'ad1', metrics: json(metrics) },
  };
}

function math(stat: { Stat?: string; Period?: number; Unit?: string } = {}) {
  const hidden = (id: string, name: string) => {
    const one = query(id, name);
    return { ...one, MetricStat: { ...one.MetricStat, ...stat }, ReturnData: false };
  };
  const period = stat.Period ?? 300;
  return [
    { Id: 'rate', Expression: 'IF(requests > 20, 100 * errors / requests, 0)', Label: 'error rate, %', Period: period },
    hidden('requests', 'Requests'),
    hidden('errors', 'Errors'),
    { Id: 'unused', Expression: 'SUM([errors, requests])', ReturnData: false, Period: period },
  ];
}

function query(Id: string, MetricName: string) {
  const Metric = { Namespace: 'SHOP', MetricName, Dimensions: [dimension('Service', 'checkout')] };
  return { Id, MetricStat: { Metric, Period: 300, Stat: 'Sum' } };
}

function dimension(Name: string, Value: string) {
  return { Name, Value };
}

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
