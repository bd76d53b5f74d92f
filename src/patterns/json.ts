import { isObject, type Json } from '../core/json.ts';
import type { Pattern } from './form.ts';
import { type Comparison, compareNumber, compareText, comparison } from './literal.ts';
import { PatternFailure, Reader } from './reader.ts';
import { isWildcard, type Selector, select, selector } from './selector.ts';
import { all, any, type Verdict } from './verdict.ts';

type Condition = (event: Json) => Verdict;

/** Counts what AWS limits. */
interface Counts {
  regexes: number;
  wildcards: number;
}

/** AWS takes so many in one pattern: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html */
const WILDCARDS = 3;

/** Conditions on the properties of a JSON event: `{ ($.level = "error") && ($.latency >= 500) }`; `()` before `&&` before `||`. */
export function parseJson(text: string): Pattern {
  const reader = new Reader(text).space();
  const counts: Counts = { regexes: 0, wildcards: 0 };
  reader.take('{');
  const condition = either(reader, counts);
  if (!reader.space().take('}'))
    throw new PatternFailure('wrong', reader.done ? 'the { is never closed' : `"${reader.rest}" is not expected here`);
  if (!reader.space().done) throw new PatternFailure('wrong', `"${reader.rest}" stands after the closing }`);
  if (counts.wildcards > WILDCARDS)
    throw new PatternFailure('wrong', `${counts.wildcards} selectors hold a *; AWS takes ${WILDCARDS}`);
  return { form: 'json', columns: [], remarks: [], regexes: counts.regexes, matches: (line) => judge(line, condition) };
}

/** A line that is no JSON object has no properties to look at. */
function judge(line: string, condition: Condition): Verdict {
  try {
    const event = JSON.parse(line) as Json;
    return isObject(event) || Array.isArray(event) ? condition(event) : false;
  } catch {
    return false;
  }
}

function either(reader: Reader, counts: Counts): Condition {
  const conditions = [both(reader, counts)];
  while (reader.space().take('||')) conditions.push(both(reader, counts));
  return (event) => any(conditions.map((one) => one(event)));
}

function both(reader: Reader, counts: Counts): Condition {
  const conditions = [single(reader, counts)];
  while (reader.space().take('&&')) conditions.push(single(reader, counts));
  return (event) => all(conditions.map((one) => one(event)));
}

function single(reader: Reader, counts: Counts): Condition {
  if (reader.space().take('(')) {
    const condition = either(reader, counts);
    if (!reader.space().take(')')) throw new PatternFailure('wrong', 'a ( is never closed');
    return condition;
  }
  const property = selector(reader);
  if (!property) throw new PatternFailure('wrong', `a property such as $.level is expected, not "${reader.rest}"`);
  if (isWildcard(property)) counts.wildcards += 1;
  return stated(reader, property) ?? compared(reader, property, counts);
}

/** `IS NULL`, `IS TRUE`, `IS FALSE`, `NOT EXISTS`; AWS has neither `IS NOT` nor `EXISTS`. */
function stated(reader: Reader, property: Selector): Condition | null {
  const words = reader
    .space()
    .match(/(?:IS|NOT|EXISTS)\b(?:\s+[A-Za-z]+)?/y)?.[0]
    .replace(/\s+/, ' ');
  if (words === undefined) return null;
  if (words === 'NOT EXISTS') return (event) => (isWildcard(property) ? null : select(event, property).length === 0);
  const wanted = ({ 'IS NULL': null, 'IS TRUE': true, 'IS FALSE': false } as const)[words];
  if (wanted === undefined)
    throw new PatternFailure('wrong', `AWS has no ${words}: IS NULL, IS TRUE, IS FALSE, NOT EXISTS`);
  return (event) => any(select(event, property).map((value) => value === wanted));
}

function compared(reader: Reader, property: Selector, counts: Counts): Condition {
  const found = comparison(reader, /(?:(?!&&|\|\|)[^\s(){}])+/y);
  if (!found) throw new PatternFailure('wrong', `nothing is said of ${property.text} before "${reader.rest}"`);
  if (found.literal.type === 'regex') counts.regexes += 1;
  return (event) => {
    const values = select(event, property);
    // Of a property that is not there AWS says nothing but that = does not match; nor whether != means one of several or all.
    if (found.operator === '!=' && (values.length === 0 || isWildcard(property))) return null;
    return any(values.map((value) => compare(value, found)));
  };
}

/** Neither arrays nor objects match anything, by AWS's page; of null, true and false it says nothing but IS. */
function compare(value: Json, found: Comparison): Verdict {
  if (typeof value === 'number') return compareNumber(value, found);
  if (typeof value !== 'string') return value === null || typeof value === 'boolean' ? null : false;
  const { operator, literal } = found;
  const verdict = compareText(value, found);
  // "400" is text, and 400 a number: AWS does not say whether they are equal, nor that a text is below a number.
  const isNumber = literal.type === 'word' && literal.text.trim() !== '' && !Number.isNaN(Number(literal.text));
  if (!isNumber) return verdict;
  return Number.isNaN(Number(value)) || value.trim() === '' ? operator === '!=' : null;
}
