import { byCodeUnit, isObject, type Json, type JsonObject, sameJson } from '../../core/json.ts';
import type { MetricName } from '../alarm/spec.ts';
import { normalStatistic } from '../alarm/statistic.ts';
import { type Chain, chainOf, inChain } from './chain.ts';
import { uniqueNames } from './names.ts';
import { withoutDefaults } from './properties.ts';
import type { Line, Lines } from './spec.ts';

/** What a graph without words of its own has: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
export const lineDefaults = { stat: 'Average', period: 300 } as const;

/** What AWS takes of a single line's options where they are left out. */
const optionDefaults: JsonObject = { yAxis: 'left', visible: true };

/** What holds for every line that says nothing else. */
interface Shared {
  readonly stat: Json;
  readonly period: Json;
  readonly region: Json;
}

export interface ReadLines {
  readonly lines: Lines;
  readonly lineOrder: Chain | null;
}

/** The `metrics` of a graph, its shorthand expanded; null where an entry is not what AWS describes. */
export function readLines(metrics: Json | undefined, shared: Shared): ReadLines | null {
  const entries = expand(metrics ?? []);
  const lines = entries?.map((entry) => readLine(entry, shared)) ?? [null];
  if (lines.some((line) => line === null)) return null;
  const names = uniqueNames((lines as readonly Line[]).map(nameOf));
  const isSorted = sameJson(names, [...names].sort(byCodeUnit));
  return {
    lines: Object.fromEntries(names.map((name, i) => [name, lines[i] as Line])),
    lineOrder: isSorted ? null : chainOf(names),
  };
}

/** The inverse: `metrics`, with `stat` and `period` once for all where all have the same. */
export function writeLines({ lines, lineOrder }: ReadLines): JsonObject {
  const ordered = namesInOrder(lines, lineOrder).map((name) => lines[name] as Line);
  const stat = shared(ordered.flatMap((line) => (line.metric ? [line.statistic as Json] : [])));
  const period = shared(ordered.map((line) => line.periodSeconds));
  return {
    metrics: ordered.map((line) => writeLine(line, { stat, period })),
    ...(stat === null ? {} : { stat }),
    ...(period === null ? {} : { period }),
  };
}

/** The names of the lines as the legend has them. */
export function namesInOrder(lines: Lines, lineOrder: Chain | null): readonly string[] {
  const names = Object.keys(lines);
  if (lineOrder === null) return names.sort(byCodeUnit);
  return inChain(names, (name) => (Object.hasOwn(lineOrder, name) ? lineOrder[name] : undefined));
}

/** The metrics of this account that entries of a graph name, by place; none where one entry is not what AWS describes. */
export function metricsNamed(metrics: Json): readonly { readonly index: number; readonly metric: MetricName }[] {
  const entries = expand(metrics) ?? [];
  return entries.flatMap(({ words, options }, index) =>
    words.length === 0 || options.accountId !== undefined ? [] : [{ index, metric: metricOf(words) }],
  );
}

interface Entry {
  /** Namespace, name, and dimensions in pairs; empty for an expression. */
  readonly words: readonly string[];
  readonly options: JsonObject;
}

/** `.` repeats what the line before has at that place, `...` all that it has up to what follows. */
function expand(metrics: Json): readonly Entry[] | null {
  if (!Array.isArray(metrics)) return null;
  const entries: Entry[] = [];
  let before: readonly string[] = [];
  for (const metric of metrics as readonly Json[]) {
    const entry = Array.isArray(metric) ? splitEntry(metric as readonly Json[]) : null;
    if (!entry) return null;
    const words = repeat(entry.words, before);
    if (!isUnderstood({ words, options: entry.options })) return null;
    entries.push({ words, options: entry.options });
    if (words.length > 0) before = words;
  }
  return entries;
}

/** Members that a line has under our own names; an option of that name would be taken for them. */
const ours = ['metric', 'statistic', 'periodSeconds'];

function isUnderstood({ words, options }: Entry): boolean {
  if (ours.some((name) => Object.hasOwn(options, name))) return false;
  if (words.length === 0) return typeof options.expression === 'string' && options.expression !== '';
  return words.length % 2 === 0 && !words.some((word) => word === '.' || word === '...');
}

function splitEntry(metric: readonly Json[]): Entry | null {
  const last = metric.at(-1);
  const options = isObject(last) ? last : {};
  const words = isObject(last) ? metric.slice(0, -1) : metric;
  return words.every((word) => typeof word === 'string') ? { words: words as readonly string[], options } : null;
}

function repeat(words: readonly string[], before: readonly string[]): readonly string[] {
  const rest = words[0] === '...' ? words.slice(1) : words;
  const whole = words[0] === '...' ? [...before.slice(0, Math.max(0, before.length - rest.length)), ...rest] : words;
  return whole.map((word, i) => (word === '.' ? (before[i] ?? word) : word));
}

function readLine({ words, options }: Entry, { stat, period, region }: Shared): Line {
  const { stat: ownStat, period: ownPeriod, ...more } = options;
  const statistic = ownStat ?? stat;
  return {
    metric: words.length > 0 ? metricOf(words) : null,
    ...(words.length > 0 && { statistic: typeof statistic === 'string' ? normalStatistic(statistic) : statistic }),
    periodSeconds: ownPeriod ?? period,
    ...withoutDefaults(normalColor(more), { ...optionDefaults, region }),
  };
}

function metricOf([namespace = '', name = '', ...pairs]: readonly string[]): MetricName {
  const dimensions = pairs.flatMap((key, i) => (i % 2 === 0 ? [[key, pairs[i + 1] ?? ''] as const] : []));
  return { namespace, name, dimensions: Object.fromEntries(dimensions) };
}

/** Hex digits mean the same in either case. */
export function normalColor(options: JsonObject): JsonObject {
  const { color } = options;
  return typeof color === 'string' ? { ...options, color: color.toLowerCase() } : options;
}

function nameOf({ metric, label, id, expression }: Line): string {
  const said = [label, id, expression].find((one) => typeof one === 'string' && one !== '');
  if (said !== undefined || !metric) return String(said ?? '');
  const { namespace, name, dimensions } = metric;
  return [
    namespace,
    name,
    ...Object.keys(dimensions)
      .sort(byCodeUnit)
      .map((key) => dimensions[key]),
  ].join(' ');
}

function writeLine(line: Line, all: { readonly stat: Json; readonly period: Json }): Json {
  const { metric, statistic, periodSeconds, ...more } = line;
  const options = {
    ...more,
    ...(metric && all.stat === null && { stat: statistic as Json }),
    ...(all.period === null && { period: periodSeconds }),
  };
  const words = metric ? [metric.namespace, metric.name, ...dimensionWords(metric)] : [];
  return Object.keys(options).length > 0 ? [...words, options] : words;
}

function dimensionWords({ dimensions }: MetricName): readonly string[] {
  return Object.keys(dimensions)
    .sort(byCodeUnit)
    .flatMap((key) => [key, dimensions[key] as string]);
}

/** What all of them have, or null. */
function shared(values: readonly Json[]): Json {
  const [first = null, ...others] = values;
  return others.every((value) => sameJson(value, first)) ? first : null;
}
