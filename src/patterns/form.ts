import type { Verdict } from './verdict.ts';

/** A pattern that is understood. */
export interface Pattern {
  readonly form: 'everything' | 'terms' | 'regex' | 'json' | 'columns';
  /** The columns that it names: what a metric's value may be taken from. Empty but for columns. */
  readonly columns: readonly string[];
  /** What a reader should know. */
  readonly remarks: readonly string[];
  /** How many regular expressions it holds. */
  readonly regexes: number;
  matches(message: string): Verdict;
}

/** A pattern that looks at a line as a whole. */
export function whole(form: Pattern['form'], matches: Pattern['matches']): Pattern {
  return { form, columns: [], remarks: [], regexes: form === 'regex' ? 1 : 0, matches };
}
