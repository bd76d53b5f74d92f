import { type Pattern, whole } from './form.ts';
import { PatternFailure, quoted, Reader } from './reader.ts';
import { regex } from './regex.ts';

interface Term {
  readonly role: 'include' | 'exclude' | 'optional';
  readonly text: string;
}

/**
 * Words and phrases that a line holds anywhere, in any order: `ERROR "timed out" -retry`, `?ERROR ?WARN`.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html
 */
export function parseTerms(text: string): Pattern {
  const reader = new Reader(text).space();
  const expression = regex(reader);
  if (expression) {
    if (!reader.space().done)
      throw new PatternFailure('unknown', 'AWS does not say what a regular expression beside other terms means');
    return whole('regex', (message) => expression.test(message));
  }
  const terms: Term[] = [];
  while (!reader.space().done) terms.push(termAt(reader));
  return patternOf(terms);
}

function patternOf(terms: readonly Term[]): Pattern {
  const [included, excluded, optional] = (['include', 'exclude', 'optional'] as const).map((role) =>
    terms.filter((term) => term.role === role).map((term) => term.text),
  ) as [string[], string[], string[]];
  const alone = included.length + excluded.length === 0;
  const pattern = whole(
    'terms',
    (message) =>
      included.every((one) => holds(message, one)) &&
      !excluded.some((one) => holds(message, one)) &&
      (!alone || optional.length === 0 || optional.some((one) => holds(message, one))),
  );
  const ignored = optional.map((one) => `?${one}`).join(' ');
  const remark = `AWS ignores ${ignored}, because ? cannot be combined with other terms`;
  return alone || optional.length === 0 ? pattern : { ...pattern, remarks: [remark] };
}

/** AWS documents `" "` as matching everything. */
function holds(message: string, term: string): boolean {
  return term.trim() === '' || message.includes(term);
}

function termAt(reader: Reader): Term {
  const role = reader.take('-') ? 'exclude' : reader.take('?') ? 'optional' : 'include';
  const phrase = quoted(reader);
  if (phrase !== null) return { role, text: phrase };
  const word = reader.match(/\S+/y)?.[0];
  if (word === undefined)
    throw new PatternFailure(reader.done ? 'wrong' : 'unknown', `no term follows ${role === 'exclude' ? '-' : '?'}`);
  if (word.includes('%'))
    throw new PatternFailure('unknown', 'AWS does not say what a regular expression beside other terms means');
  if (/[^\w\u0080-\uffff]/.test(word))
    throw new PatternFailure(
      'wrong',
      `the term ${word} holds more than letters, digits and _: put it in quotation marks`,
    );
  if (/[^\w]/.test(word))
    throw new PatternFailure('unknown', `the term ${word} is not ASCII: put it in quotation marks`);
  return { role, text: word };
}
