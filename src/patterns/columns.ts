import type { Pattern } from './form.ts';
import { type Comparison, compareText, comparison } from './literal.ts';
import { PatternFailure, Reader } from './reader.ts';
import { all, any, type Verdict } from './verdict.ts';

/** Conditions of a column, by the name of the column that each is about: one of the groups must hold whole. */
type Conditions = readonly (readonly { readonly column: string; readonly comparison: Comparison }[])[];

interface Column {
  /** '' where it has none. */
  readonly name: string;
  readonly conditions: Conditions;
}

type Part = Column | '...';

/**
 * Columns between white space, named from left to right: `[ip, user, ..., status = 4*, bytes > 1000]`. What stands between brackets or
 * quotation marks is one column of a line. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html
 */
export function parseColumns(text: string): Pattern {
  const reader = new Reader(text).space();
  reader.take('[');
  const parts: Part[] = [partAt(reader)];
  while (reader.space().take(',')) parts.push(partAt(reader));
  if (!reader.space().take(']'))
    throw new PatternFailure('wrong', reader.done ? 'the [ is never closed' : `"${reader.rest}" is not expected here`);
  if (!reader.space().done) throw new PatternFailure('wrong', `"${reader.rest}" stands after the closing ]`);
  if (parts.filter((part) => part === '...').length > 1)
    throw new PatternFailure('wrong', 'two ellipses leave open what is between');
  const columns = parts.filter((part) => part !== '...');
  const names = columns.map(({ name }) => name).filter((name) => name !== '');
  const tested = columns.flatMap(({ conditions }) => conditions.flat());
  const stranger = tested.find(({ column }) => !names.includes(column));
  // AWS's page has an example of this, and does not say where the value comes from.
  if (stranger) throw new PatternFailure('unknown', `"${stranger.column}" is compared and is no column`);
  const regexes = tested.filter(({ comparison: { literal } }) => literal.type === 'regex').length;
  return { form: 'columns', columns: names, remarks: [], regexes, matches: (line) => judge(line, parts) };
}

function partAt(reader: Reader): Part {
  if (reader.space().take('...')) return '...';
  const groups: { column: string; comparison: Comparison }[][] = [[]];
  let name: string | null = null;
  do {
    const column = reader.space().match(/[\w$.-]+/y)?.[0] ?? '';
    name ??= column;
    const found = comparison(reader, /(?:(?!&&|\|\|)[^\s,\]])+/y);
    if (found) groups.at(-1)?.push({ column, comparison: found });
  } while (more(reader, groups));
  return { name, conditions: groups };
}

/** `&&` goes on with the same group, `||` begins another. */
function more(reader: Reader, groups: unknown[][]): boolean {
  if (reader.space().take('&&')) return true;
  if (!reader.take('||')) return false;
  groups.push([]);
  return true;
}

/** A line matches only with as many columns as the pattern has, unless an ellipsis takes up the rest. */
function judge(line: string, parts: readonly Part[]): Verdict {
  const fields = fieldsOf(line);
  const ellipsis = parts.indexOf('...');
  const columns = parts.filter((part) => part !== '...');
  if (ellipsis === -1 ? fields.length !== columns.length : fields.length < columns.length) return false;
  const skipped = ellipsis === -1 ? 0 : fields.length - columns.length;
  const values = new Map(
    columns.map(({ name }, i) => [name, fields[ellipsis !== -1 && i >= ellipsis ? i + skipped : i] as string]),
  );
  return all(columns.map(({ conditions }) => any(conditions.map((group) => holds(group, values)))));
}

function holds(group: Conditions[number], values: ReadonlyMap<string, string>): Verdict {
  return all(group.map(({ column, comparison: found }) => compareText(values.get(column) ?? '', found)));
}

/** The columns of a line, without the brackets and quotation marks around them. */
function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|\[([^\]]*)\]|(\S+)/g)].map(
    ([, phrase, bracketed, word]) => (phrase ?? bracketed ?? word) as string,
  );
}
