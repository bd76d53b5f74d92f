import type { JsonPointer } from '../../core/json.ts';

/** Where fields of the spec are written in a declaration; the first that fits counts. What is in none of them keeps its path. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^\/actionsEnabled/, '/enabled'],
  // Most alarms are heard through their priority; where `notify` or `actions` says more, the alarm itself is near enough.
  [/^\/alarmActions.*/, '/priority'],
  [/^\/(?:ok|insufficientData)Actions.*/, '/notifyOn'],
  [/^\/comparisonOperator/, '/when/is'],
  [/^\/threshold$/, '/when/threshold'],
  [/^\/thresholdMetricId/, '/when/band'],
  [/^\/(?:evaluationPeriods|datapointsToAlarm)/, '/when/for'],
  [/^\/treatMissingData/, '/missingData'],
  [/^\/warmUp(?:Minutes|Whole)/, '/warmUp'],
  [/^\/metric\/statistic/, '/when/statistic'],
  [/^\/metric\/periodSeconds/, '/when/period'],
  [/^\/queries\/([^/]+)\/periodSeconds/, '/metrics/$1/period'],
  [/^\/queries\/([^/]+)\/returnData/, '/metrics/$1/return'],
  [/^\/queries\/([^/]+)\/unit/, '/metrics/$1/metric/unit'],
  [/^\/queries/, '/metrics'],
];

/** The most specific pointer into a declaration for a field of the spec. */
export function writtenAt(path: JsonPointer): JsonPointer {
  const place = places.find(([field]) => field.test(path));
  return place ? path.replace(place[0], place[1]) : path;
}
