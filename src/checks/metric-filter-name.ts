import { nameInAws } from '../kinds/by-name.ts';
import { logsCheck } from './logs-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html */
export const metricFilterName = logsCheck('metric-filter', 'metric-filter/name', function* ({ name }, { stack }) {
  const found = /[:*]/.exec(name)?.[0];
  if (found !== undefined) yield { at: '', message: `AWS takes no "${found}" in the name of a metric filter` };
  const { length } = nameInAws(stack, name);
  if (length > 512)
    yield { at: '', message: `its name has ${length} characters with the stack's in front; AWS takes 512` };
});
