import type { Among } from '../core/among.ts';
import { byCodeUnit } from '../core/json.ts';

/** True for text in which `*` stands for any characters, or none. */
export function isPattern(text: string): boolean {
  return text.includes('*');
}

/** The names that a list of names and patterns stands for, each once, sorted. A name stands for itself, known or not. */
export function expandNames(written: readonly string[], known: readonly string[]): readonly string[] {
  const names = written.flatMap((one) => (isPattern(one) ? known.filter((name) => matches(one, name)) : [one]));
  return [...new Set(names)].sort(byCodeUnit);
}

/** Everything that AWS keeps in its one list of alarms, as far as it is declared. */
export function alarmNames(among: Among): readonly string[] {
  return [...among.names('alarm'), ...among.names('composite-alarm')];
}

/** Part by part, so that no pattern is slow. */
function matches(pattern: string, name: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  const end = name.length - last.length;
  let at = first.length;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
