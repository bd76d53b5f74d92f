/** Cron in one spelling: single spaces, names in capitals. What is neither cron nor at stays as it is. */
export function normalSchedule(expression: string): string {
  const cron = cronIn(expression);
  return cron === null ? expression.trim() : `cron(${cron.trim().split(/\s+/).join(' ').toUpperCase()})`;
}

/** The five fields of `cron(…)`, or null. */
export function cronIn(expression: string): string | null {
  return /^\s*cron\(([^()]*)\)\s*$/.exec(expression)?.[1] ?? null;
}

/** The minute of `at(…)`, or null. */
export function onceIn(expression: string): string | null {
  return /^\s*at\(([^()]*)\)\s*$/.exec(expression)?.[1] ?? null;
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
  /** Besides `*`, lists, ranges and steps: the user guide's `?`, `L` and `#`, which the API reference does not name. */
  readonly more?: RegExp;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-mute-rules.html */
const fields: readonly Field[] = [
  { name: 'minutes', from: 0, to: 59, names: [] },
  { name: 'hours', from: 0, to: 23, names: [] },
  { name: 'day of month', from: 1, to: 31, names: [], more: /^(\?|L)$/ },
  { name: 'month', from: 1, to: 12, names: months },
  { name: 'day of week', from: 0, to: 7, names: days, more: /^(\?|([A-Z]{3}|[0-7])(L|#[1-5]))$/ },
];

/** What is wrong with the five fields, in words; null: nothing. */
export function cronProblem(cron: string): string | null {
  const parts = cron.trim().split(/\s+/);
  if (cron.trim() === '' || parts.length !== fields.length)
    return `cron has five fields here (${fields.map(({ name }) => name).join(', ')}), not ${cron.trim() === '' ? 0 : parts.length}`;
  for (const [index, field] of fields.entries()) {
    const wrong = (parts[index] as string)
      .toUpperCase()
      .split(',')
      .find((item) => !fits(item, field));
    if (wrong !== undefined) return `"${wrong}" is no ${field.name}: ${rangeOf(field)}, *, lists, ranges and steps`;
  }
  return null;
}

/** True where days of the week are numbers: AWS does not say whether they count from 0 or 1. */
export function countsWeekdays(cron: string): boolean {
  return /\d/.test((cron.trim().split(/\s+/)[4] ?? '').replace(/#[1-5]|\/\d+/g, ''));
}

function fits(item: string, field: Field): boolean {
  if (field.more?.test(item)) return true;
  const [range = '', step, ...rest] = item.split('/');
  if (rest.length > 0 || (step !== undefined && !/^[1-9]\d?$/.test(step))) return false;
  if (range === '*') return true;
  const ends = range.split('-').map((end) => numberOf(end, field));
  if (ends.length > 2 || ends.some((end) => end === null)) return false;
  const [first, last = first] = ends as number[];
  return (first as number) <= (last as number) || field.names.length > 0;
}

function numberOf(text: string, { from, to, names }: Field): number | null {
  const named = names.indexOf(text);
  if (named >= 0) return named + (from === 1 ? 1 : 0);
  const number = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return number >= from && number <= to ? number : null;
}

function rangeOf({ from, to, names }: Field): string {
  return names.length > 0 ? `${names[0]} to ${names.at(-1)}` : `${from} to ${to}`;
}
