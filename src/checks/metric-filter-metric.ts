import { pointerTo } from '../core/json.ts';
import type { Pattern } from '../patterns/form.ts';
import { type FoundAt, logsCheck, patternOf, type Subject } from './logs-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html */
export const metricFilterMetric = logsCheck('metric-filter', 'metric-filter/metric', function* (subject) {
  const { metric } = subject.value;
  const dimensions = Object.entries(metric?.dimensions ?? {});
  if (dimensions.length > 0 && typeof metric?.default === 'number') {
    const message = 'AWS takes no default together with dimensions: it would not know of which dimension';
    yield { at: '/metric/default', message, suggestion: 'leave default out, and let alarms say missingData' };
  }
  if (metric?.namespace?.startsWith('AWS/'))
    yield { at: '/metric/namespace', message: "namespaces that begin with AWS/ are AWS's own" };
  yield* places(subject);
});

/** A value is a number, or a place in the event that the pattern can name. */
function* places({ value: declaration }: Subject<'metric-filter'>): Iterable<FoundAt> {
  const parsed = patternOf(declaration);
  const pattern = parsed?.status === 'understood' ? parsed.pattern : null;
  const { value = '1', dimensions = {} } = declaration.metric ?? {};
  if (typeof value === 'string' && !value.includes('${')) {
    if (!value.startsWith('$') && (value.trim() === '' || Number.isNaN(Number(value)))) {
      yield {
        at: '/metric/value',
        message: `"${value}" is neither a number nor a place in the event`,
        suggestion: placesIn(pattern),
      };
    } else yield* unknownPlace(value, '/metric/value', pattern);
  }
  for (const [name, place] of Object.entries(dimensions))
    yield* unknownPlace(String(place), pointerTo('/metric/dimensions', name), pattern);
}

function* unknownPlace(place: string, at: string, pattern: Pattern | null): Iterable<FoundAt> {
  if (pattern === null || !place.startsWith('$') || place.startsWith('${')) return;
  const selects = /^\$(\.|\[)/.test(place);
  const known =
    pattern.form === 'json' ? selects : pattern.form === 'columns' && !selects && isColumn(place.slice(1), pattern);
  if (!known) yield { at, message: `the pattern finds no ${place}`, suggestion: placesIn(pattern) };
}

/** Columns without a name are $1, $2, and so on. */
function isColumn(name: string, { columns }: Pattern): boolean {
  return columns.includes(name) || /^\d+$/.test(name);
}

function placesIn(pattern: Pattern | null): string | undefined {
  switch (pattern?.form) {
    case 'json':
      return 'write $.property';
    case 'columns':
      return pattern.columns.length > 0
        ? `it names ${pattern.columns.map((name) => `$${name}`).join(', ')}`
        : undefined;
    case 'terms':
    case 'regex':
    case 'everything':
      return 'only { JSON properties } and [columns] have places: write a number';
    default:
      return undefined;
  }
}
