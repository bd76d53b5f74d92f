import { pointerTo } from '../core/json.ts';
import type { Pattern } from '../patterns/form.ts';
import { type FoundAt, logsCheck, patternOf, type Subject } from './logs-check.ts';

/** The pattern does with the sample lines what the declaration says, before anything is sent. */
export const metricFilterSamples = logsCheck('metric-filter', 'metric-filter/samples', function* (subject) {
  const parsed = patternOf(subject.value);
  const samples = [...samplesOf(subject)];
  if (parsed?.status === 'unknown' && samples.length > 0)
    yield { at: '/samples', severity: 'note', message: `the pattern was not tested: ${parsed.message}` };
  if (parsed?.status === 'understood') for (const sample of samples) yield* judge(sample, parsed.pattern);
});

interface Sample {
  readonly at: string;
  readonly line: string;
  readonly counts: boolean;
}

function* samplesOf({ value: { samples } }: Subject<'metric-filter'>): Iterable<Sample> {
  for (const key of ['matches', 'ignores'] as const)
    for (const [i, line] of (samples?.[key] ?? []).entries())
      yield { at: pointerTo(`/samples/${key}`, i), line, counts: key === 'matches' };
}

function* judge({ at, line, counts }: Sample, pattern: Pattern): Iterable<FoundAt> {
  const matches = pattern.matches(line);
  if (matches === null) {
    yield {
      at,
      severity: 'note',
      message: 'this line was not tested: AWS does not document what the pattern does with it',
    };
  } else if (matches !== counts) {
    yield {
      at,
      message: counts ? 'the pattern does not match this line' : 'the pattern matches this line',
      suggestion: hint(line, pattern),
    };
  }
}

/** What most often keeps a JSON pattern from matching: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html */
function hint(line: string, { form }: Pattern): string | undefined {
  if (form !== 'json' || line.trimStart().startsWith('{')) return undefined;
  return line.includes('{')
    ? 'JSON properties are found only in lines that are JSON from their first character'
    : 'it is no JSON';
}
