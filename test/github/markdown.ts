import { micromark, parse, postprocess, preprocess } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What GitHub makes of a Markdown text: https://github.github.com/gfm/, and what its pages do with the text besides. */
export interface Seen {
  /** Every piece of raw HTML, as written: what is not in this list is text. */
  readonly html: readonly string[];
  /** Where links and images lead, those too that are made of bare addresses. */
  readonly links: readonly string[];
  /** Who is notified: names after an @ outside code. */
  readonly mentions: readonly string[];
  /** Issues and commits that get a link back: #1, GH-1, owner/name#1. */
  readonly references: readonly string[];
  /** What stands in code, piece by piece. */
  readonly code: readonly string[];
  /** All text outside code, tags gone. */
  readonly text: string;
}

/** As HTML with raw HTML left in, for a look in a browser; GitHub takes out what it does not allow. */
export function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

export function seen(markdown: string): Seen {
  // Raw HTML comes out as text here, so that every tag in it is the parser's own.
  const own = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousProtocol: true });
  const { text, code, links } = walk(own);
  return {
    html: rawHtml(markdown),
    links,
    // https://github.com/gjtorikian/html-pipeline: a letter, digit, backtick or slash before it makes it none.
    mentions: [...text.matchAll(/(?<![A-Za-z0-9_`/])@([A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?)/g)].map(named),
    references: [...text.matchAll(/(?<![A-Za-z0-9_])((?:[\w.-]+\/[\w.-]+|[\w-]+)?#\d+|GH-\d+)\b/gi)].map(named),
    code,
    text,
  };
}

function named([, name = '']: RegExpExecArray | RegExpMatchArray): string {
  return name;
}

function rawHtml(markdown: string): string[] {
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(markdown, undefined, true)),
  );
  return events
    .filter(([phase, token]) => phase === 'enter' && (token.type === 'htmlFlow' || token.type === 'htmlText'))
    .map(([, token, context]) => context.sliceSerialize(token));
}

/** Over HTML whose tags are all the parser's: well-formed, attributes in double quotes. */
function walk(html: string): { text: string; code: string[]; links: string[] } {
  const code: string[] = [];
  const links: string[] = [];
  let [text, inCode] = ['', false];
  for (const [, close, name, attributes = '', words = ''] of html.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    if (name === 'code') {
      inCode = close === '';
      if (inCode) code.push('');
    }
    const to = /(?:href|src)="([^"]*)"/.exec(attributes)?.[1];
    if (to !== undefined) links.push(decoded(to));
    if (inCode) code.push((code.pop() ?? '') + decoded(words));
    else text += decoded(words);
  }
  return { text, code, links };
}

function decoded(text: string): string {
  const characters = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return text.replaceAll(/&(lt|gt|quot|amp);/g, (entity) => characters[entity as keyof typeof characters]);
}
