/** A service of the report and its environment. */
const services = {
  'TMS-Sync-API': 'rt-tms-sync-api-v2',
  'Affret-IA-API': 'rt-affret-ia-api-prod',
  'Orders-API': 'rt-orders-api-prod-v2',
  'Subscriptions-API': 'rt-subscriptions-api-prod-v5',
  'Auth-API': 'rt-authz-api-prod',
  'Billing-API': 'rt-billing-api-prod',
} as const;

export const environments: readonly string[] = Object.values(services);

interface Row {
  readonly name: string;
  readonly metric: string;
  readonly threshold: number;
  readonly period: number;
  readonly periods: number;
  readonly statistic: string;
  readonly dimension?: string;
}

/** The report's tables of alarms, as its scripts would put them: no action, every option that a table names. */
const perService: readonly Row[] = [
  row('High-CPU', 'AWS/EC2 CPUUtilization', { threshold: 80, period: 300, periods: 2, statistic: 'Average' }),
  row('High-Memory', 'CWAgent mem_used_percent', { threshold: 85, period: 300, periods: 2, statistic: 'Average' }),
  row('High-5xx-Errors', 'AWS/ElasticBeanstalk ApplicationRequests5xx', {
    threshold: 10,
    period: 60,
    periods: 2,
    statistic: 'Sum',
  }),
  row('High-4xx-Errors', 'AWS/ElasticBeanstalk ApplicationRequests4xx', {
    threshold: 50,
    period: 60,
    periods: 2,
    statistic: 'Sum',
  }),
  row('Environment-Health-Degraded', 'AWS/ElasticBeanstalk EnvironmentHealth', {
    threshold: 15,
    period: 60,
    periods: 1,
    statistic: 'Maximum',
  }),
  row('High-Latency', 'AWS/ElasticBeanstalk ApplicationLatencyP99', {
    threshold: 2,
    period: 300,
    periods: 2,
    statistic: 'Average',
  }),
];
const others: readonly Row[] = [
  row('SES-High-Bounce-Rate', 'AWS/SES Reputation.BounceRate', {
    threshold: 0.05,
    period: 86_400,
    periods: 1,
    statistic: 'Average',
  }),
  row('SES-High-Complaint-Rate', 'AWS/SES Reputation.ComplaintRate', {
    threshold: 0.001,
    period: 86_400,
    periods: 1,
    statistic: 'Average',
  }),
  {
    ...row('Frontend-High-Traffic', 'AWS/AmplifyHosting BytesDownloaded', {
      threshold: 10e9,
      period: 86_400,
      periods: 1,
      statistic: 'Sum',
    }),
    dimension: 'Name=App,Value=d1tb834u144p4r',
  },
  {
    ...row('Frontend-High-Request-Count', 'AWS/AmplifyHosting Requests', {
      threshold: 100_000,
      period: 86_400,
      periods: 1,
      statistic: 'Sum',
    }),
    dimension: 'Name=App,Value=d1tb834u144p4r',
  },
];

/** What `create-alarms.sh` runs: 40 alarms. */
export const createAlarms: readonly (readonly string[])[] = [
  ...Object.entries(services).flatMap(([service, environment]) =>
    perService.map((one) =>
      putAlarm({ ...one, name: `${service}-${one.name}`, dimension: `Name=EnvironmentName,Value=${environment}` }),
    ),
  ),
  ...others.map(putAlarm),
];

/** What `create-dashboard.sh` runs: a line for each service. */
export const createDashboard: readonly (readonly string[])[] = [
  [
    'cloudwatch',
    'put-dashboard',
    '--dashboard-name',
    'SYMPHONIA-Production',
    '--dashboard-body',
    JSON.stringify(body()),
  ],
];

/** What `configure-logs.sh` runs, environment after environment. */
export const configureLogs: readonly (readonly string[])[] = environments.map((environment) => [
  ...['elasticbeanstalk', 'update-environment', '--environment-name', environment, '--option-settings'],
  ...[
    ['StreamLogs', 'true'],
    ['DeleteOnTerminate', 'false'],
    ['RetentionInDays', '14'],
  ].map(([name, value]) => `Namespace=aws:elasticbeanstalk:cloudwatch:logs,OptionName=${name},Value=${value}`),
]);

function row(name: string, metric: string, more: Omit<Row, 'name' | 'metric'>): Row {
  return { name, metric, ...more };
}

function putAlarm({ name, metric, threshold, period, periods, statistic, dimension }: Row): readonly string[] {
  const [namespace = '', metricName = ''] = metric.split(' ');
  return [
    ...['cloudwatch', 'put-metric-alarm', '--alarm-name', name, '--alarm-description', `${name} > ${threshold}`],
    ...['--namespace', namespace, '--metric-name', metricName, '--statistic', statistic],
    ...['--period', String(period), '--evaluation-periods', String(periods), '--threshold', String(threshold)],
    ...['--comparison-operator', 'GreaterThanThreshold', ...(dimension ? ['--dimensions', dimension] : [])],
  ];
}

function body() {
  const widgets = perService.map(({ name, metric, statistic, threshold }, at) => ({
    ...{ type: 'metric', x: (at % 2) * 12, y: Math.floor(at / 2) * 6, width: 12, height: 6 },
    properties: {
      ...{ title: name, region: 'eu-central-1', view: 'timeSeries', stat: statistic, period: 300 },
      metrics: environments.map((environment) => [...metric.split(' '), 'EnvironmentName', environment]),
      annotations: { horizontal: [{ label: 'limit', value: threshold }] },
    },
  }));
  return { widgets };
}
