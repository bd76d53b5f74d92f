import type { LogGroupDeclaration } from '../kinds/log-group/declaration.ts';
import { logsCheck } from './logs-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html */
export const metricFilterLogClass = logsCheck(
  'metric-filter',
  'metric-filter/log-class',
  function* ({ value }, context) {
    const group = context.declarations.find(
      ({ address }) => address.kind === 'log-group' && address.name === value.logGroup,
    );
    const { class: logClass = 'standard' } = (group?.value ?? {}) as LogGroupDeclaration;
    if (logClass === 'standard' || logClass.includes('${')) return;
    const message = `log group ${value.logGroup} is of class ${logClass}, and metric filters want standard`;
    yield { at: '/logGroup', severity: 'warning', message };
  },
);
