import { pointerTo } from '../core/json.ts';
import { isSimpleStatistic, simpleStatistics } from '../kinds/alarm/statistic.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { alarmCheck, type FoundAt } from './alarm-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html */
const number = String.raw`\d+(?:\.\d{1,10})?`;
const bound = `(?:${number}%?)?`;
const forms = [
  /^IQM$/,
  /^(?:p|tm|tc|ts|wm)(?:100(?:\.0+)?|\d{1,2}(?:\.\d{1,10})?)$/,
  new RegExp(`^(?:TM|TC|TS|WM)\\((?!:\\))${bound}:${bound}\\)$`),
  new RegExp(`^PR\\((?!:\\))(?:${number})?:(?:${number})?\\)$`),
];

/** What people call a statistic elsewhere. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['avg', 'Average'],
  ['mean', 'Average'],
  ['count', 'SampleCount'],
  ['samples', 'SampleCount'],
  ['min', 'Minimum'],
  ['max', 'Maximum'],
  ['total', 'Sum'],
  ['median', 'p50'],
]);

/** A statistic is one that CloudWatch has; AWS tells only when the alarm is put. */
export const alarmStatistic = alarmCheck('alarm/statistic', function* ({ alarm }) {
  yield* judge(alarm.when?.statistic, '/when/statistic');
  for (const [id, { statistic }] of Object.entries(alarm.metrics ?? {})) {
    yield* judge(statistic, pointerTo(pointerTo('/metrics', id), 'statistic'));
  }
});

function* judge(statistic: string | undefined, at: string): Iterable<FoundAt> {
  if (statistic === undefined || isSimpleStatistic(statistic) || forms.some((form) => form.test(statistic))) return;
  const message = `statistic "${statistic}" is not one of ${simpleStatistics.join(', ')}, nor a form such as p99, tm90, TM(10%:90%), PR(0:100), IQM`;
  yield { at, message, suggestion: hint(statistic) };
}

function hint(statistic: string): string | undefined {
  const synonym = synonyms.get(statistic.toLowerCase());
  if (synonym) return `did you mean ${synonym}?`;
  const spelt = [statistic.toLowerCase(), statistic.toUpperCase()].find((text) =>
    forms.some((form) => form.test(text)),
  );
  const percentile = /^(?:p|percentile)?[ _-]?(\d{1,2}(?:\.\d+)?)(?:th)?$/i.exec(statistic)?.[1];
  if (spelt ?? percentile) return `did you mean ${spelt ?? `p${percentile}`}?`;
  return didYouMean(statistic, [...simpleStatistics, 'IQM']);
}
