import { logsCheck, patternOf } from './logs-check.ts';

/** What AWS would refuse, and what it takes although it means something else. */
export const metricFilterPattern = logsCheck('metric-filter', 'metric-filter/pattern', function* ({ value }) {
  const parsed = patternOf(value);
  if (parsed?.status === 'wrong') {
    yield { at: '/pattern', message: `AWS does not take this pattern: ${parsed.message}` };
  } else if (parsed?.status === 'understood') {
    const { form, remarks } = parsed.pattern;
    for (const remark of remarks) yield { at: '/pattern', severity: 'warning', message: remark };
    if (form === 'everything') {
      const message = 'an empty pattern counts every event of the log group';
      yield { at: '/pattern', severity: 'warning', message, suggestion: 'write \'" "\' if that is meant' };
    }
  }
});
