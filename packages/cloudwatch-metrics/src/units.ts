/** Every unit that CloudWatch knows. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html */
export const units = [
  'Seconds',
  'Microseconds',
  'Milliseconds',
  'Bytes',
  'Kilobytes',
  'Megabytes',
  'Gigabytes',
  'Terabytes',
  'Bits',
  'Kilobits',
  'Megabits',
  'Gigabits',
  'Terabits',
  'Percent',
  'Count',
  'Bytes/Second',
  'Kilobytes/Second',
  'Megabytes/Second',
  'Gigabytes/Second',
  'Terabytes/Second',
  'Bits/Second',
  'Kilobits/Second',
  'Megabits/Second',
  'Gigabits/Second',
  'Terabits/Second',
  'Count/Second',
  'None',
] as const;

export type Unit = (typeof units)[number];

const known: ReadonlySet<string> = new Set(units);

export function isUnit(text: unknown): text is Unit {
  return typeof text === 'string' && known.has(text);
}

/** Time does not run backwards: a value below zero is a mistake. */
export function isTime(unit: Unit): boolean {
  return unit === 'Milliseconds' || unit === 'Seconds' || unit === 'Microseconds';
}
