import { type Statistics, VALUES_PER_DATUM } from './accumulator.ts';
import type { Dimension, Identity } from './identity.ts';
import type { Series } from './series.ts';

/** A datum as PutMetricData takes it. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html */
export interface MetricDatum {
  readonly MetricName: string;
  readonly Dimensions: Dimension[];
  readonly Timestamp: Date;
  readonly Unit: Identity['unit'];
  readonly Values: number[];
  readonly Counts: number[];
  readonly StatisticValues?: {
    readonly SampleCount: number;
    readonly Sum: number;
    readonly Minimum: number;
    readonly Maximum: number;
  };
}

/** A datum that waits to be sent. */
export interface Waiting {
  readonly datum: MetricDatum;
  /** How many values it stands for. */
  readonly values: number;
  /** At most so many bytes it takes in a request, before compression. */
  readonly bytes: number;
}

/** Values below this are refused; they are nothing. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html */
const SMALLEST = 2 ** -360;
/** Keys, time and punctuation of a datum; the names of the statistics. */
const FRAME_BYTES = 120;
const STATISTICS_BYTES = 160;
/** A number with its comma: with all its digits, as a small integer, and as the middle of a bucket, which has five digits. */
const NUMBER_BYTES = 25;
const INTEGER_BYTES = 11;
const MIDDLE_BYTES = 14;

/** What the series saw, as datums: as many as their values take. `minuteMs`: the minute that it was seen in. */
export function datumsOf(closed: readonly Series[], minuteMs: number): readonly Waiting[] {
  const timestamp = new Date(minuteMs);
  return closed.flatMap((series) => {
    const { values, counts, statistics } = series.close();
    const pieces = piecesOf({ values: values.map(orNothing), counts: [...counts] });
    const said = statistics && statisticsOf(pieces, statistics);
    return pieces.map((piece, i) => waiting(series.identity, { timestamp, piece, statistics: said?.[i] ?? null }));
  });
}

/** The same datum without statistics beside its values. */
export function plain({ datum, ...rest }: Waiting): Waiting {
  const { StatisticValues: _, ...without } = datum;
  return { ...rest, datum: without };
}

interface Piece {
  readonly values: number[];
  readonly counts: number[];
}

function piecesOf({ values, counts }: Piece): readonly Piece[] {
  return Array.from({ length: Math.ceil(values.length / VALUES_PER_DATUM) }, (_, i) => ({
    values: values.slice(i * VALUES_PER_DATUM, (i + 1) * VALUES_PER_DATUM),
    counts: counts.slice(i * VALUES_PER_DATUM, (i + 1) * VALUES_PER_DATUM),
  }));
}

/**
 * What is known exactly, shared out over pieces whose values are middles of buckets, from the lowest on: the ends go to the first and the
 * last, what the middles' sum lacks to the last.
 */
function statisticsOf(pieces: readonly Piece[], { sum, min, max }: Statistics): readonly Statistics[] {
  const sums = pieces.map(({ values, counts }) =>
    values.reduce((all, value, i) => all + value * (counts[i] as number), 0),
  );
  const lacking = sum - total(sums);
  return pieces.map(({ values, counts }, i) => {
    const last = i === pieces.length - 1;
    return {
      count: total(counts),
      sum: (sums[i] as number) + (last ? lacking : 0),
      min: i === 0 ? min : (values[0] as number),
      max: last ? max : (values.at(-1) as number),
    };
  });
}

function waiting(
  { name, unit, dimensions }: Identity,
  { timestamp, piece, statistics }: { timestamp: Date; piece: Piece; statistics: Statistics | null },
): Waiting {
  const datum: MetricDatum = {
    MetricName: name,
    Dimensions: [...dimensions],
    Timestamp: timestamp,
    Unit: unit,
    Values: piece.values,
    Counts: piece.counts,
    ...(statistics && {
      StatisticValues: {
        SampleCount: statistics.count,
        Sum: statistics.sum,
        Minimum: statistics.min,
        Maximum: statistics.max,
      },
    }),
  };
  return { datum, values: total(piece.counts), bytes: bytesOf(datum) };
}

/** An upper bound, since a request may not be larger than AWS takes. Names are ASCII, each character two bytes at most. */
function bytesOf({ MetricName, Dimensions, Unit, Values, Counts, StatisticValues }: MetricDatum): number {
  const names = Dimensions.reduce((all, { Name, Value }) => all + 2 * (Name.length + Value.length) + 24, 0);
  const values = StatisticValues
    ? STATISTICS_BYTES + MIDDLE_BYTES * Values.length + 2 * NUMBER_BYTES
    : Values.reduce((all, value) => all + numberBytes(value), 0);
  const counts = Counts.reduce((all, count) => all + (count < 1_000 ? 4 : INTEGER_BYTES), 0);
  return FRAME_BYTES + 2 * MetricName.length + Unit.length + names + values + counts;
}

function numberBytes(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e9 ? INTEGER_BYTES : NUMBER_BYTES;
}

function orNothing(value: number): number {
  return Math.abs(value) < SMALLEST ? 0 : value;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
