import { isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { isObject, type Json } from '../core/json.ts';
import { keyText, lineBreak, lineEnd, lineStart, type Splice, withoutTrailingSpace } from './splice.ts';
import { flowText } from './values.ts';

interface Member {
  readonly key: string;
  readonly value: Json;
  /** It becomes a section of the document, whose members have lines of their own. */
  readonly top: boolean;
}

/** One member more, after the last. */
export function inserted(text: string, map: YAMLMap, { key, value, top }: Member): Splice {
  const entry = `${keyText(key)}: ${flowText(value)}`;
  const last = map.items.at(-1);
  if (map.flow || !last) return inFlow(text, map, { entry, last: last ? endOf(text, last) : null });
  const [first] = map.items;
  const start = startOf(first);
  const indent = ' '.repeat(start - lineStart(text, start));
  const at = lineEnd(text, endOf(text, last));
  const end = lineBreak(text);
  const own = top && isObject(value) && Object.keys(value).length > 0 ? section(key, value, { indent, end }) : entry;
  return { from: at, to: at, text: `${end}${indent}${own}` };
}

/** One item more, after the last. */
export function appended(text: string, list: YAMLSeq, item: Json): Splice {
  const last = list.items.at(-1) as Node | undefined;
  const end = last ? nodeEnd(text, last) : null;
  if (list.flow || !last || end === null) return inFlow(text, list, { entry: flowText(item), last: end });
  const dash = dashOf(text, list.items[0] as Node);
  const at = lineEnd(text, end);
  return {
    from: at,
    to: at,
    text: `${lineBreak(text)}${' '.repeat(dash - lineStart(text, dash))}- ${flowText(item)}`,
  };
}

/** One member less; it is not the only one. */
export function memberGone(text: string, map: YAMLMap, pair: Pair): Splice {
  const index = map.items.indexOf(pair);
  const next = map.items[index + 1];
  const start = startOf(pair);
  const previous = map.items[index - 1];
  if (map.flow)
    return outOfFlow({ start, end: endOf(text, pair) }, next ? startOf(next) : null, previous && endOf(text, previous));
  const begins = text.slice(lineStart(text, start), start).trim() === '';
  if (!begins && next) return { from: start, to: startOf(next), text: '' };
  return wholeLines(text, { start, end: endOf(text, pair) });
}

/** One item less; it is not the only one. */
export function itemGone(text: string, list: YAMLSeq, index: number): Splice {
  const item = list.items[index] as Node;
  const [next, previous] = [list.items[index + 1] as Node | undefined, list.items[index - 1] as Node | undefined];
  const start = item.range?.[0] ?? 0;
  const end = nodeEnd(text, item);
  if (list.flow) return outOfFlow({ start, end }, next?.range?.[0] ?? null, previous && nodeEnd(text, previous));
  return wholeLines(text, { start: dashOf(text, item), end });
}

/** `alarms:` and below it each member on a line of its own. */
function section(key: string, value: Json, { indent, end }: { indent: string; end: string }): string {
  const members = Object.entries(value as object).map(
    ([name, member]) => `${indent}  ${keyText(name)}: ${flowText(member as Json)}`,
  );
  return [`${keyText(key)}:`, ...members].join(end);
}

/** Within brackets: after the last, in the padding that stands there. */
function inFlow(
  text: string,
  collection: YAMLMap | YAMLSeq,
  { entry, last }: { entry: string; last: number | null },
): Splice {
  const [from = 0, to = 0] = collection.range ?? [];
  if (last !== null) return { from: last, to: last, text: `, ${entry}` };
  const [open, close] = [text[from], text[to - 1]];
  return { from, to, text: `${open} ${entry} ${close}`.replace(/^\[ (.*) \]$/s, '[$1]') };
}

function outOfFlow(
  { start, end }: { start: number; end: number },
  next: number | null,
  previous: number | undefined,
): Splice {
  return next === null ? { from: previous ?? start, to: end, text: '' } : { from: start, to: next, text: '' };
}

function wholeLines(text: string, { start, end }: { start: number; end: number }): Splice {
  const from = lineStart(text, start);
  const last = text.indexOf('\n', end);
  // The last line of a file takes the break before it along.
  return last < 0
    ? { from: Math.max(0, from - lineBreak(text).length), to: text.length, text: '' }
    : { from, to: last + 1, text: '' };
}

function startOf(pair: Pair | undefined): number {
  return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

/** Where a pair ends: its value, or the colon where it has none. */
function endOf(text: string, pair: Pair): number {
  const key = isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0;
  const colon = text.indexOf(':', key) + 1;
  const value = pair.value as Node | null;
  return Math.max(colon, value?.range ? withoutTrailingSpace(text, value.range[0], value.range[1]) : 0);
}

function nodeEnd(text: string, node: Node): number {
  const [from = 0, to = 0] = node.range ?? [];
  return withoutTrailingSpace(text, from, to);
}

/** The dash before an item. */
function dashOf(text: string, item: Node): number {
  return text.lastIndexOf('-', (item.range?.[0] ?? 1) - 1);
}
