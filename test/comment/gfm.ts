import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';

/** A piece of a Markdown text as GitHub's dialect reads it: its type and its text. */
export interface Piece {
  readonly at: 'enter' | 'exit';
  readonly type: string;
  readonly text: string;
}

/** A text as GitHub's dialect reads it, piece by piece. */
export function pieces(markdown: string): readonly Piece[] {
  const chunks = preprocess()(markdown, undefined, true);
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(chunks),
  );
  return events.map(([at, { type, start, end }]) => ({ at, type, text: markdown.slice(start.offset, end.offset) }));
}

/** What a text consists of, whatever stands in its code: headings, tables and their cells, lists, folds, code, in their order. */
export function shape(markdown: string): readonly string[] {
  const words = new Set(['data', 'whitespace', 'lineEnding', 'codeTextData', 'codeTextPadding', 'space']);
  return pieces(markdown).flatMap(({ at, type }) => (words.has(type) ? [] : [`${at} ${type}`]));
}

/** The texts in which GitHub looks for mentions, references, links and formulas: everything but code. */
export function wordsOf(markdown: string): readonly string[] {
  const code = new Set(['codeText', 'codeFenced', 'codeIndented', 'resourceDestinationString']);
  const found: string[] = [];
  let inside = 0;
  for (const { at, type, text } of pieces(markdown)) {
    if (code.has(type)) inside += at === 'enter' ? 1 : -1;
    else if (inside === 0 && at === 'enter' && (type === 'data' || type.startsWith('html'))) found.push(text);
  }
  return found;
}

/** The HTML in a text, and whether every fold and every fence in it is closed. */
export function htmlOf(markdown: string): readonly string[] {
  return pieces(markdown).flatMap(({ at, type, text }) =>
    at === 'enter' && (type === 'htmlFlow' || type === 'htmlText') ? (text.match(/<[^>]*>/g) ?? []) : [],
  );
}

/** True when a fence or a fold is left open. */
export function leavesOpen(markdown: string): boolean {
  const all = pieces(markdown);
  const count = (type: string) => all.filter((one) => one.at === 'enter' && one.type === type).length;
  const html = htmlOf(markdown);
  const tags = (tag: string) => html.filter((one) => one === tag).length;
  return (
    count('codeFencedFence') !== 2 * count('codeFenced') ||
    ['details', 'summary', 'sub'].some((tag) => tags(`<${tag}>`) !== tags(`</${tag}>`))
  );
}
