import { PatternFailure, type Reader } from './reader.ts';

/** What AWS lets a regular expression hold: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html */
const supported = /^(?:\\(?:[dDsSwW]|x[0-9A-Fa-f]{2}|[^A-Za-z0-9()])|[A-Za-z0-9\s:_#=@/;,\-^$?[\]{}|*+.])*$/;

/** A regular expression between percent signs, if one comes next. It has no groups, so it cannot run away. */
export function regex(reader: Reader): RegExp | null {
  const found = reader.match(/%((?:[^%\\]|\\.)*)%/sy);
  if (!found) {
    if (reader.take('%')) throw new PatternFailure('wrong', `the % before ${reader.rest} is never closed`);
    return null;
  }
  const source = found[1] as string;
  if (source === '') throw new PatternFailure('wrong', 'there is no regular expression between %%');
  const odd = /[()!]|[^ -~\s]/.exec(source);
  if (odd) throw new PatternFailure('wrong', `AWS takes no "${odd[0]}" in a regular expression`);
  if (!supported.test(source))
    throw new PatternFailure('unknown', `%${source}% holds more than AWS's page on regular expressions names`);
  return compiled(source);
}

function compiled(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch {
    throw new PatternFailure('wrong', `%${source}% is no regular expression`);
  }
}
