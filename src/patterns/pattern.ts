import { parseColumns } from './columns.ts';
import { type Pattern, whole } from './form.ts';
import { parseJson } from './json.ts';
import { PatternFailure } from './reader.ts';
import { parseTerms } from './terms.ts';

/** AWS takes so many in one pattern: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html */
const REGEXES = 2;

/** A pattern that is understood, or why not. `wrong`: AWS refuses it. `unknown`: it may be fine, and nothing is said of what it matches. */
export type Parsed =
  | { readonly status: 'understood'; readonly pattern: Pattern }
  | { readonly status: 'wrong' | 'unknown'; readonly message: string };

/**
 * Reads a filter pattern of CloudWatch Logs: terms, regular expressions, JSON properties, columns.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export function parsePattern(text: string): Parsed {
  try {
    const pattern = parse(text.trim());
    if (pattern.regexes <= REGEXES) return { status: 'understood', pattern };
    return { status: 'wrong', message: `it holds ${pattern.regexes} regular expressions; AWS takes ${REGEXES}` };
  } catch (failure) {
    if (!(failure instanceof PatternFailure)) throw failure;
    return { status: failure.kind, message: failure.message };
  }
}

function parse(text: string): Pattern {
  if (text === '') return whole('everything', () => true);
  if (text.startsWith('{')) return parseJson(text);
  return text.startsWith('[') ? parseColumns(text) : parseTerms(text);
}
