import type { ErrorCode, YAMLError } from 'yaml';
import type { Finding } from './problems.ts';

/** What to do about the errors that people make most; the parser's own words stand for the rest. */
const advice: { readonly [code in ErrorCode]?: { readonly message: string; readonly suggestion: string } } = {
  BAD_INDENT: {
    message: 'this line is indented differently from the others of its block',
    suggestion: 'begin it in the same column as its neighbours, or close the bracket before it',
  },
  BAD_SCALAR_START: { message: 'plain text cannot begin with this character', suggestion: 'put the text in quotes' },
  BAD_DQ_ESCAPE: {
    message: 'between double quotes \\ begins an escape, and this is none',
    suggestion: 'write \\\\ for a backslash, or use single quotes',
  },
  BLOCK_IN_FLOW: { message: 'between brackets only flow style works', suggestion: 'close the bracket, or use commas' },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key must stand on one line, with a colon after it',
    suggestion: 'is a : missing?',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second colon makes a mapping within a line',
    suggestion: 'put a text that holds ": " in quotes, or the inner mapping in braces',
  },
  TAG_RESOLVE_FAILED: {
    message: 'tags are not used here',
    suggestion: 'remove the !…; put text that begins with ! in quotes',
  },
  RESOURCE_EXHAUSTION: { message: 'this file is nested too deeply', suggestion: 'write it flatter' },
};

/** The same where the parser's words tell more than its code. */
const byWords: readonly (readonly [RegExp, { readonly message: string; readonly suggestion: string }])[] = [
  [/closing .*quote/i, { message: 'this text has no closing quote', suggestion: 'close it with the same quote' }],
  [
    /^Flow .* indented/i,
    { message: 'a bracket before this line is not closed', suggestion: 'close it, or indent this line' },
  ],
  [
    /Sequence item without -/i,
    {
      message: 'between items of a list stands a line that is none',
      suggestion: 'indent it like the item that it belongs to',
    },
  ],
  [/Implicit map keys? need/i, { message: 'a key without a value', suggestion: 'put a colon and a value after it' }],
];

const indentedTooFar = {
  message: 'the next line is indented further, as if it belonged to this text',
  suggestion: 'begin the next line in the column of its neighbours',
};

/** One error of the parser in words that say what to do. */
export function explain(error: YAMLError, text: string): Finding {
  const [from, to] = error.pos;
  if (error.code === 'TAB_AS_INDENT' || text.slice(from, to).includes('\t')) {
    return { check: 'yaml/tab', message: 'a tab where YAML wants spaces', suggestion: 'indent with two spaces' };
  }
  const check = 'yaml/syntax';
  const rest = text.slice(from).split('\n', 1)[0] ?? '';
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s/.test(rest)) return { check, ...indentedTooFar };
  const known = byWords.find(([words]) => words.test(error.message))?.[1] ?? advice[error.code];
  if (known) return { check, ...known };
  const message = error.message.replace(/\s+/g, ' ').replace(/\.$/, '');
  return { check, message: `no valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}
