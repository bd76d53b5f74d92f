import type { ReceivedDatum } from './refusal.ts';

/** What was sent of one metric under one set of dimensions. */
export interface Received {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: { readonly [name: string]: string };
  readonly unit: string;
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  /** As CloudWatch would say it: `percentile(99)`. */
  percentile(percent: number): number;
}

export interface Sent {
  readonly namespace: string;
  readonly data: readonly ReceivedDatum[];
}

/** Every metric that was sent, all its minutes together. */
export function receivedIn(requests: readonly Sent[]): readonly Received[] {
  const byMetric = new Map<string, { namespace: string; data: ReceivedDatum[] }>();
  for (const { namespace, data } of requests)
    for (const datum of data) {
      const key = JSON.stringify([namespace, datum.MetricName, dimensionsOf(datum)]);
      const known = byMetric.get(key) ?? { namespace, data: [] };
      known.data.push(datum);
      byMetric.set(key, known);
    }
  return [...byMetric.values()].map(({ namespace, data }) => received(namespace, data));
}

/** The metric of this name under exactly these dimensions, or null. */
export function find(
  all: readonly Received[],
  name: string,
  dimensions: { readonly [name: string]: string },
): Received | null {
  const wanted = JSON.stringify(sorted(Object.entries(dimensions)));
  return (
    all.find((one) => one.name === name && JSON.stringify(sorted(Object.entries(one.dimensions))) === wanted) ?? null
  );
}

function received(namespace: string, data: readonly ReceivedDatum[]): Received {
  const [first] = data;
  const pairs = data.flatMap(pairsOf).sort(([a], [b]) => a - b);
  const statistics = data.map((datum) => datum.StatisticValues ?? statisticsOf(pairsOf(datum)));
  const count = total(statistics.map(({ SampleCount }) => SampleCount));
  return {
    namespace,
    name: first?.MetricName ?? '',
    dimensions: Object.fromEntries(dimensionsOf(first ?? {})),
    unit: first?.Unit ?? 'None',
    count,
    sum: total(statistics.map(({ Sum }) => Sum)),
    min: Math.min(...statistics.map(({ Minimum }) => Minimum)),
    max: Math.max(...statistics.map(({ Maximum }) => Maximum)),
    percentile(percent) {
      const rank = Math.ceil((percent / 100) * total(pairs.map(([, times]) => times)));
      let seen = 0;
      for (const [value, times] of pairs) {
        seen += times;
        if (seen >= rank) return value;
      }
      return Number.NaN;
    },
  };
}

function pairsOf({ Value, Values, Counts }: ReceivedDatum): readonly (readonly [number, number])[] {
  const values = Values ?? (Value === undefined ? [] : [Value]);
  return values.map((value, i) => [value, Counts?.[i] ?? 1] as const);
}

function statisticsOf(pairs: readonly (readonly [number, number])[]) {
  const values = pairs.map(([value]) => value);
  return {
    SampleCount: total(pairs.map(([, count]) => count)),
    Sum: total(pairs.map(([value, count]) => value * count)),
    Minimum: Math.min(...values),
    Maximum: Math.max(...values),
  };
}

function dimensionsOf({ Dimensions = [] }: ReceivedDatum): readonly (readonly [string, string])[] {
  return sorted(Dimensions.map(({ Name = '', Value = '' }) => [Name, Value] as const));
}

function sorted<V>(pairs: readonly (readonly [string, V])[]): readonly (readonly [string, V])[] {
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
