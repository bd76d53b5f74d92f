import type { Cost } from '../../core/types.ts';
import { prices } from '../../cost/prices.ts';
import type { EnvironmentSettingsSpec } from './spec.ts';

/**
 * Dollars a month for the metrics that Beanstalk publishes: each is charged as a custom metric. How many instances there are is not
 * known here, so the price of their metrics is not either.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced-cloudwatch.html
 */
export function cost({ healthMetrics }: EnvironmentSettingsSpec): Cost {
  if (!healthMetrics) return 0;
  if (Object.keys(healthMetrics.instance).length > 0) return null;
  return Object.keys(healthMetrics.environment).length * prices.customMetricMonth.usd;
}
