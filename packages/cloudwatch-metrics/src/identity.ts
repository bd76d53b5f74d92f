import { isUnit, type Unit } from './units.ts';

/** What a value may be told apart by. */
export type DimensionValue = string | number | boolean;
export type Dimensions = { readonly [name: string]: DimensionValue };

/** A dimension as CloudWatch takes it. */
export interface Dimension {
  readonly Name: string;
  readonly Value: string;
}

/** Limits: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Dimension.html and API_MetricDatum.html */
const MOST_DIMENSIONS = 30;
const LONGEST_NAME = 255;
const LONGEST_VALUE = 1024;

/** A metric under the name and dimensions under which it is published. */
export interface Identity {
  readonly name: string;
  readonly unit: Unit;
  /** Sorted by name. */
  readonly dimensions: readonly Dimension[];
}

/** The identity, or in words why CloudWatch would refuse it. */
export function identityOf(name: unknown, unit: unknown, dimensions: Dimensions): Identity | string {
  const clean = textOf(name, LONGEST_NAME);
  if (clean === null) return `metric name ${shown(name)}: it has 1 to ${LONGEST_NAME} characters`;
  if (clean.startsWith(':')) return `metric name ${shown(name)}: it must not begin with a colon`;
  if (!isUnit(unit)) return `unit ${shown(unit)} of ${clean}: it is none that CloudWatch knows`;
  const pairs = Object.entries(dimensions);
  if (pairs.length > MOST_DIMENSIONS) return `${pairs.length} dimensions of ${clean}: at most ${MOST_DIMENSIONS}`;
  const cleaned: Dimension[] = [];
  for (const [key, value] of pairs) {
    const Name = textOf(key, LONGEST_NAME);
    const Value = textOf(value, LONGEST_VALUE);
    if (Name === null || Name.startsWith(':')) return `dimension ${shown(key)} of ${clean}: no name for a dimension`;
    if (Value === null)
      return `dimension ${Name} of ${clean}: ${shown(value)} is no value of 1 to ${LONGEST_VALUE} characters`;
    cleaned.push({ Name, Value });
  }
  cleaned.sort((a, b) => (a.Name < b.Name ? -1 : 1));
  const twice = cleaned.find(({ Name }, i) => cleaned[i - 1]?.Name === Name);
  if (twice) return `dimension ${twice.Name} of ${clean}: it stands there twice`;
  return { name: clean, unit, dimensions: cleaned };
}

/** Equal for the same series. */
export function keyOf({ name, unit, dimensions }: Identity): string {
  return JSON.stringify([name, unit, ...dimensions.flatMap(({ Name, Value }) => [Name, Value])]);
}

/**
 * CloudWatch takes printable ASCII with something to read in it. Letters lose their accents, what else is not ASCII becomes `?`.
 * null: there is nothing left, or too much.
 */
function textOf(value: unknown, longest: number): string | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const text = String(value);
  if (text.length === 0 || text.length > longest) return null;
  const ascii = /^[\x20-\x7e]*$/.test(text) ? text : toAscii(text);
  return ascii.trim() === '' || ascii.length > longest ? null : ascii;
}

function toAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\x20-\x7e]/g, '?');
}

function shown(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : typeof value;
  const text = JSON.stringify(value.slice(0, 40));
  return value.length > 40 ? `${text}… (${value.length} characters)` : text;
}
