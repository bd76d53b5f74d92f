import { units } from '../units.ts';

/** A datum as a request holds it. */
export interface ReceivedDatum {
  readonly MetricName?: string;
  readonly Dimensions?: readonly { readonly Name?: string; readonly Value?: string }[];
  /** Seconds since 1970 on the wire. */
  readonly Timestamp?: number | Date;
  readonly Unit?: string;
  readonly Value?: number;
  readonly Values?: readonly number[];
  readonly Counts?: readonly number[];
  readonly StatisticValues?: {
    readonly SampleCount: number;
    readonly Sum: number;
    readonly Minimum: number;
    readonly Maximum: number;
  };
}

/** Why AWS refuses a request, as its error says it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

const LARGEST = 2 ** 360;
const TWO_WEEKS_MS = 14 * 86_400_000;
const TWO_HOURS_MS = 2 * 3_600_000;
const printable = /^[\x20-\x7e]*$/;

/**
 * The limits of PutMetricData. One bad datum makes AWS refuse the whole request.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html and API_MetricDatum.html
 */
export function refusalOf(namespace: string, data: readonly ReceivedDatum[], nowMs: number): Refusal | null {
  if (!/^[^:].*$/.test(namespace) || namespace.startsWith('AWS/') || namespace.length > 255)
    return invalid(`The value ${namespace} for parameter Namespace is invalid.`);
  if (data.length === 0) return { code: 'MissingParameter', message: 'The parameter MetricData is required.' };
  if (data.length > 1_000) return invalid('The collection MetricData must not have a size greater than 1000.');
  for (const [i, datum] of data.entries()) {
    const why = refusalOfDatum(datum, nowMs);
    if (why) return { ...why, message: `MetricData.member.${i + 1}: ${why.message}` };
  }
  return null;
}

function refusalOfDatum(datum: ReceivedDatum, nowMs: number): Refusal | null {
  const { MetricName = '', Dimensions = [], Unit = 'None', Timestamp } = datum;
  if (!text(MetricName, 255)) return invalid('MetricName');
  if (Dimensions.length > 30) return invalid(`${Dimensions.length} dimensions`);
  if (new Set(Dimensions.map(({ Name }) => Name)).size < Dimensions.length) return invalid('dimension twice');
  const dimension = Dimensions.find(
    ({ Name = '', Value = '' }) => !text(Name, 255) || Name.startsWith(':') || !text(Value, 1024),
  );
  if (dimension) return invalid(`dimension ${String(dimension.Name).slice(0, 40)}`);
  if (!(units as readonly string[]).includes(Unit)) return invalid(`Unit ${Unit}`);
  const at = Timestamp instanceof Date ? Timestamp.getTime() : (Timestamp ?? nowMs / 1_000) * 1_000;
  if (!(at > nowMs - TWO_WEEKS_MS && at < nowMs + TWO_HOURS_MS)) return invalid('Timestamp');
  return refusalOfValues(datum);
}

function refusalOfValues({ Value, Values, Counts, StatisticValues }: ReceivedDatum): Refusal | null {
  if (Value !== undefined && (Values ?? StatisticValues) !== undefined)
    return { code: 'InvalidParameterCombination', message: 'Value beside Values or StatisticValues' };
  const values = Values ?? (Value === undefined ? [] : [Value]);
  if (values.length === 0 && !StatisticValues) return { code: 'MissingParameter', message: 'no value' };
  if (values.length > 150) return invalid(`${values.length} values`);
  if (new Set(values).size < values.length) return invalid('a value twice');
  if (Counts && Counts.length !== values.length) return invalid(`${Counts.length} counts for ${values.length} values`);
  const numbers = [...values, ...(Counts ?? []), ...Object.values(StatisticValues ?? {})];
  const wrong = numbers.find((one) => typeof one !== 'number' || !Number.isFinite(one) || Math.abs(one) > LARGEST);
  if (wrong !== undefined) return invalid(`value ${wrong}`);
  return Counts?.some((count) => count < 1) ? invalid('a count below 1') : null;
}

function text(value: string, longest: number): boolean {
  return value.trim() !== '' && value.length <= longest && printable.test(value);
}

function invalid(message: string): Refusal {
  return { code: 'InvalidParameterValue', message };
}
