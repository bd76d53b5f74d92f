import { didYouMean } from '../manifest/nearest.ts';
import { logsCheck } from './logs-check.ts';

/** A filter may look into a group that somebody else declares; one that is nearly declared here is a slip, and AWS would find none. */
export const metricFilterLogGroup = logsCheck(
  'metric-filter',
  'metric-filter/log-group',
  function* ({ value }, context) {
    const { logGroup } = value;
    const declared = context.declarations.flatMap(({ address }) =>
      address.kind === 'log-group' ? [address.name] : [],
    );
    if (!logGroup || logGroup.includes('${') || declared.includes(logGroup)) return;
    const suggestion = didYouMean(logGroup, declared);
    if (suggestion === undefined) return;
    yield { at: '/logGroup', severity: 'warning', message: `log group ${logGroup} is not declared here`, suggestion };
  },
);
