import { pointerTo } from '../core/json.ts';
import { isBandComparison, operatorOf } from '../kinds/alarm/comparison.ts';
import type { AlarmDeclaration } from '../kinds/alarm/declaration.ts';
import { normalizeQueries } from '../kinds/alarm/queries.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { alarmCheck, type FoundAt, type WrittenAlarm, type WrittenQuery } from './alarm-check.ts';

const MOST_OF_A_KIND = 10;

type Metrics = NonNullable<WrittenAlarm['metrics']>;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create-alarm-on-metric-math-expression.html */
export const alarmMetrics = alarmCheck('alarm/metrics', function* ({ alarm }) {
  const { metrics, when } = alarm;
  if (!metrics) return;
  const expressions = Object.values(metrics).filter(({ expression }) => expression !== undefined).length;
  if (expressions > MOST_OF_A_KIND || Object.keys(metrics).length - expressions > MOST_OF_A_KIND) {
    yield { at: '/metrics', message: 'An alarm may specify at most 10 metrics and 10 expressions.' };
  }
  if (when?.is) yield* returned(metrics, { ...when, is: when.is });
  for (const [id, query] of Object.entries(metrics)) yield* dangling(id, query, metrics);
});

function* returned(metrics: Metrics, when: AlarmDeclaration['when']): Iterable<FoundAt> {
  const band = isBandComparison(operatorOf(when.is)) ? when.band : undefined;
  const queries = normalizeQueries(metrics as NonNullable<AlarmDeclaration['metrics']>, when);
  const ids = Object.keys(queries).filter((id) => id !== band && queries[id]?.returnData);
  if (ids.length === 1) return;
  const found = ids.length === 0 ? 'none does' : `${ids.join(' and ')} do`;
  const message = `Exactly one metric query must have ReturnData set to true; ${found}`;
  const suggestion =
    ids.length === 0 ? 'add return: true to the entry that the alarm watches' : 'keep return: true on one';
  yield {
    absence: true,
    at: ids.length === 0 ? '/metrics' : pointerTo(pointerTo('/metrics', ids[1] ?? ''), 'return'),
    message,
    suggestion,
  };
}

/** Ids in an expression begin with a lower-case letter, functions do not. Best effort: CloudWatch's grammar is not published. */
function* dangling(id: string, { expression }: WrittenQuery, metrics: Metrics): Iterable<FoundAt> {
  if (expression === undefined || /^\s*SELECT\s/i.test(expression)) return;
  const words = expression.replace(/'[^']*'|"[^"]*"|\$\{[^}]*\}/g, ' ').matchAll(/(?<![\w.])[a-z]\w*(?!\w|\s*\()/g);
  const known = Object.keys(metrics);
  const at = pointerTo(pointerTo('/metrics', id), 'expression');
  for (const word of new Set([...words].map(([text]) => text))) {
    if (word === id) yield { at, message: `the expression of "${id}" uses itself` };
    else if (!known.includes(word)) {
      const message = `"${word}" in the expression is no id of metrics; there are ${known.join(', ')}`;
      yield {
        at,
        absence: true,
        message,
        suggestion: didYouMean(
          word,
          known.filter((one) => one !== id),
        ),
      };
    }
  }
}
