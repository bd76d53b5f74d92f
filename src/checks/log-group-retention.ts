import { logsCheck } from './logs-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html */
export const logGroupRetention = logsCheck('log-group', 'log-group/retention', function* ({ value }) {
  if (value.class !== 'delivery' || value.retention === undefined || value.retention === null) return;
  const message = 'class delivery keeps events for a day, whatever is said';
  yield { at: '/retention', message, suggestion: 'leave retention out' };
});
