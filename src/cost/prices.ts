/** One price of AWS's list. Unverified: as published for another region, not seen for this one. */
interface Price {
  readonly usd: number;
  readonly verified: boolean;
}

/** US dollars without VAT in eu-central-1, as https://aws.amazon.com/cloudwatch/pricing/ lists them; free tiers are not deducted. */
export const prices = {
  region: 'eu-central-1',
  asOf: '2026-11-22',
  /** Each metric that an alarm watches, a month. */
  alarmMetricMonth: { usd: 0.1, verified: true },
  /** The same at periods below a minute. */
  highResolutionAlarmMetricMonth: { usd: 0.3, verified: false },
  /** Each dashboard, a month; the same in every region. */
  dashboardMonth: { usd: 3, verified: true },
  /** Each composite alarm, whatever it looks at, a month. */
  compositeAlarmMonth: { usd: 0.5, verified: false },
  /** Each custom metric, a month; the first 10,000. Metrics of Elastic Beanstalk besides EnvironmentHealth are such. */
  customMetricMonth: { usd: 0.3, verified: false },
} as const satisfies { region: string; asOf: string } & Record<string, Price | string>;

/** An anomaly alarm is charged for its metric and for both edges of the band. */
export const METRICS_PER_BAND = 2;
