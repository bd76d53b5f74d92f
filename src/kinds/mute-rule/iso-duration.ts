import { secondsOf } from '../duration.ts';

/** AWS takes a window of a minute to 15 days: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Schedule.html */
export const windowSeconds = { shortest: 60, longest: 15 * 86_400 } as const;

const units = [
  ['D', 86_400],
  ['H', 3_600],
  ['M', 60],
  ['S', 1],
] as const;

/** The seconds of an ISO 8601 duration in weeks, days, hours, minutes and seconds; null for any other text. */
export function isoSeconds(text: string): number | null {
  const found = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (!found) return null;
  const [weeks = 0, ...rest] = found.slice(1).map((digits) => Number(digits ?? 0));
  return units.reduce((sum, [, seconds], index) => sum + (rest[index] ?? 0) * seconds, weeks * 7 * 86_400);
}

/** The inverse, in days, hours, minutes and seconds. */
export function isoDuration(seconds: number): string {
  let left = seconds;
  const parts = units.map(([letter, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? `${count}${letter}` : '';
  });
  const [days = '', ...times] = parts;
  const time = times.join('');
  return time === '' && days === '' ? 'PT0S' : `P${days}${time && `T${time}`}`;
}

/** The seconds of a duration as people write it, `2h` or `PT2H`; null for any other text. */
export function secondsWritten(text: string): number | null {
  return /^\d+[smhd]$/.test(text) ? secondsOf(text) : isoSeconds(text);
}
