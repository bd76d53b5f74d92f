import type { ErrorCode, YAMLError } from 'yaml';
import type { Finding } from './problems.ts';

/** What to do about the errors that people make most; the parser's own words stand for the rest. */
const advice: { readonly [code in ErrorCode]?: { readonly message: string; readonly suggestion: string } } = {
  TAB_AS_INDENT: { message: 'a tab where YAML wants spaces', suggestion: 'indent with two spaces' },
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

/** One error of the parser in words that say what to do. */
export function explain(error: YAMLError, text: string): Finding {
  const check = error.code === 'TAB_AS_INDENT' ? 'yaml/tab' : 'yaml/syntax';
  const known = advice[error.code] ?? ownWords(error, text);
  return { check, ...known };
}

function ownWords(error: YAMLError, text: string): { readonly message: string; readonly suggestion?: string } {
  if (text.slice(error.pos[0], error.pos[1]).includes('\t'))
    return { message: 'a tab where YAML wants spaces', suggestion: 'use spaces' };
  if (error.code === 'MISSING_CHAR' && /quote/i.test(error.message)) {
    return { message: 'this text has no closing quote', suggestion: 'close it with the same quote' };
  }
  const message = error.message.replace(/\s+/g, ' ').replace(/\.$/, '');
  return { message: `no valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}
