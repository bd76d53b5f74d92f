import { isDay } from '../core/day.ts';
import type { Found } from './check.ts';

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
