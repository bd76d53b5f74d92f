import { PatternFailure, quoted, type Reader } from './reader.ts';
import { regex } from './regex.ts';
import { agreed, not, type Verdict } from './verdict.ts';

/** What a field is compared with. */
export type Literal =
  | { readonly type: 'regex'; readonly regex: RegExp }
  /** Between quotation marks: text, whatever it looks like. */
  | { readonly type: 'text'; readonly text: string }
  /** Bare: a number if it looks like one. */
  | { readonly type: 'word'; readonly text: string };

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A comparison as written: `= 4*`, `>= 500`, `!= %^2%`. */
export interface Comparison {
  readonly operator: Operator;
  readonly literal: Literal;
}

/** An integer or a decimal, with a sign and an exponent if need be. */
const number = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** An operator and what it compares with, if an operator comes next. `end`: what ends a bare word. */
export function comparison(reader: Reader, end: RegExp): Comparison | null {
  const found = reader.space().match(/!=|<=|>=|=|<|>/y);
  if (!found) return null;
  const operator = found[0] as Operator;
  const literal = literalAt(reader.space(), end);
  const equality = operator === '=' || operator === '!=';
  if (!equality && !(literal.type === 'word' && number.test(literal.text)))
    throw new PatternFailure('wrong', `${operator} compares numbers, and what follows is none`);
  return { operator, literal };
}

/** Compares a text, such as a column of a line. */
export function compareText(text: string, { operator, literal }: Comparison): Verdict {
  if (operator === '=') return equalsText(text, literal);
  if (operator === '!=') return not(equalsText(text, literal));
  return number.test(text) ? ordered(Number(text), operator, numberOf(literal)) : false;
}

/** Compares a number, such as a field of a JSON event; `asText`: it compares with text by how it is written. */
export function compareNumber(value: number, { operator, literal }: Comparison): Verdict {
  if (operator === '=') return equalsNumber(value, literal);
  if (operator === '!=') return not(equalsNumber(value, literal));
  return ordered(value, operator, numberOf(literal));
}

function literalAt(reader: Reader, end: RegExp): Literal {
  const text = quoted(reader);
  if (text !== null) return { type: 'text', text };
  const expression = regex(reader);
  if (expression) return { type: 'regex', regex: expression };
  const word = reader.match(end)?.[0] ?? '';
  if (word === '') throw new PatternFailure('wrong', `nothing is compared with before "${reader.rest}"`);
  const plain = /^[\w.*+-]+$/;
  if (!plain.test(word))
    throw new PatternFailure('unknown', `${word} holds more than letters, digits, _ and *: put it in quotation marks`);
  return { type: 'word', text: word };
}

function equalsText(text: string, literal: Literal): Verdict {
  if (literal.type === 'regex') return literal.regex.test(text);
  const same = glob(text, literal.text);
  if (literal.type === 'text' || !number.test(literal.text) || !number.test(text)) return same;
  // 200 and 200.0: equal numbers, and not the same text.
  return agreed(same === true, Number(text) === Number(literal.text));
}

function equalsNumber(value: number, literal: Literal): Verdict {
  if (literal.type === 'regex') return null;
  if (literal.type === 'word' && number.test(literal.text)) return value === Number(literal.text);
  const same = glob(String(value), literal.text);
  return literal.type === 'word' || same === false ? same : null;
}

/**
 * `*` at either end stands for any text. In the middle it was once an asterisk and nothing else; where both readings differ nothing
 * is said. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html
 */
function glob(text: string, pattern: string): Verdict {
  const [, before = '', middle = '', after = ''] = /^(\*?)(.*?)(\*?)$/s.exec(pattern) ?? [];
  const plain = matchesEnds(text, { before: before !== '', after: after !== '', parts: [middle] });
  if (!middle.includes('*')) return plain;
  return agreed(plain, matchesEnds(text, { before: before !== '', after: after !== '', parts: middle.split('*') }));
}

/** True when the parts come in this order; without `before` the first at the start, without `after` the last at the end. */
function matchesEnds(
  text: string,
  { before, after, parts }: { before: boolean; after: boolean; parts: readonly string[] },
): boolean {
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`${before ? '' : '^'}${escaped.join('.*')}${after ? '' : '$'}`, 's').test(text);
}

function numberOf(literal: Literal): number {
  return literal.type === 'word' ? Number(literal.text) : Number.NaN;
}

function ordered(value: number, operator: Operator, other: number): boolean {
  switch (operator) {
    case '<':
      return value < other;
    case '<=':
      return value <= other;
    case '>':
      return value > other;
    case '>=':
      return value >= other;
    default:
      throw new Error(`no order: ${operator}`);
  }
}
