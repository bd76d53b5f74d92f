import { bandWidth, isBandComparison, wordFor } from './comparison.ts';
import { type AlarmSpec, periodSecondsOf } from './spec.ts';
import { percentileOf } from './statistic.ts';

/** In which ways an alarm would fire less often, or later, than before; in words, empty where in none. */
export function looserReasons(before: AlarmSpec, after: AlarmSpec): readonly string[] {
  return [comparison, threshold, band, statistic, datapoints, missingData, lowSamples]
    .map((compare) => compare(before, after))
    .filter((reason) => reason !== null);
}

type Compare = (before: AlarmSpec, after: AlarmSpec) => string | null;

/** The side on which an alarm fires, and whether the threshold itself counts. */
const sides: { readonly [word: string]: { readonly up: boolean; readonly equal: boolean } } = {
  '>': { up: true, equal: false },
  '>=': { up: true, equal: true },
  '<': { up: false, equal: false },
  '<=': { up: false, equal: true },
};

const comparison: Compare = ({ comparisonOperator: from }, { comparisonOperator: to }) => {
  if (from === to) return null;
  const [was, is] = [sides[wordFor(from)], sides[wordFor(to)]];
  const change = `comparison ${wordFor(from)} → ${wordFor(to)}`;
  if (isBandComparison(from) && isBandComparison(to)) {
    return wordFor(from) === 'outside band' || wordFor(to) !== 'outside band'
      ? `${change} no longer fires on the other side`
      : null;
  }
  if (!was || !is) return null;
  if (was.up !== is.up) return `${change} fires on the other side`;
  return was.equal && !is.equal ? `${change} no longer fires at the threshold itself` : null;
};

const threshold: Compare = (before, after) => {
  const [from, to] = [before.threshold, after.threshold];
  const side = sides[wordFor(after.comparisonOperator)];
  if (from === null || to === null || from === to || !side || sides[wordFor(before.comparisonOperator)]?.up !== side.up)
    return null;
  return to > from === side.up ? `threshold ${from} → ${to} fires later` : null;
};

const band: Compare = (before, after) => {
  const [from, to] = [widthOf(before), widthOf(after)];
  return from !== null && to !== null && to > from ? `band ${from} → ${to} is wider` : null;
};

function widthOf({ queries, thresholdMetricId }: AlarmSpec): number | null {
  return bandWidth(queries?.[thresholdMetricId ?? '']?.expression ?? '');
}

/** Where a statistic stands among those of the same datapoints: none is above the maximum, none below the minimum. */
const statistic: Compare = (before, after) => {
  const [from, to] = [before.metric?.statistic, after.metric?.statistic];
  const up = sides[wordFor(after.comparisonOperator)]?.up;
  if (!from || !to || up === undefined) return null;
  const [was, is] = [levelOf(from), levelOf(to)];
  if (was === null || is === null || was === is || (up ? is > was : is < was)) return null;
  return `statistic ${from} → ${to} is ${up ? 'lower' : 'higher'}`;
};

function levelOf(name: string): number | null {
  return { Minimum: 0, Average: 50, Maximum: 100 }[name] ?? percentileOf(name);
}

const datapoints: Compare = (before, after) => {
  const [was, is] = [breachingSeconds(before), breachingSeconds(after)];
  if (is > was) return `needs ${minutes(is)} of breaching datapoints instead of ${minutes(was)}`;
  const [from, to] = [outOf(before), outOf(after)];
  if (is < was || before.datapointsToAlarm !== after.datapointsToAlarm) return null;
  return after.evaluationPeriods < before.evaluationPeriods
    ? `datapoints ${from} → ${to} leaves fewer chances to fire`
    : null;
};

function breachingSeconds(spec: AlarmSpec): number {
  return spec.datapointsToAlarm * periodSecondsOf(spec);
}

function outOf({ datapointsToAlarm, evaluationPeriods }: AlarmSpec): string {
  return `${datapointsToAlarm} of ${evaluationPeriods}`;
}

function minutes(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

/** From what fires soonest on silence to what never does. */
const onSilence = ['breaching', 'missing', 'ignore', 'notBreaching'];

const missingData: Compare = ({ treatMissingData: from }, { treatMissingData: to }) => {
  if (onSilence.indexOf(to) <= onSilence.indexOf(from)) return null;
  return from === 'breaching'
    ? `missing data ${from} → ${to} no longer fires on silence`
    : `missing data ${from} → ${to} says less about silence`;
};

const lowSamples: Compare = (before, after) =>
  before.lowSamples === 'evaluate' && after.lowSamples === 'ignore' ? 'low samples no longer change the state' : null;
