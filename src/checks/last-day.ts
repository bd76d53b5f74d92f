import type { Found } from './check.ts';

/** True for a day that there is, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** What is wrong with the last day of something reviewed: it is no day, or it is over. `now` is YYYY-MM-DD. */
export function lastDayFault(
  text: string,
  now: string,
  told: { readonly never: string; readonly over: string },
): Found | null {
  if (!isDay(text)) {
    const message = `"${text}" is no day of the calendar, so nothing is ${told.never}`;
    return { severity: 'warning', message, suggestion: 'write YYYY-MM-DD' };
  }
  return text < now ? { severity: 'warning', message: told.over, suggestion: 'delete it' } : null;
}
