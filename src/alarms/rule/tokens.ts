/** A piece of a rule; `at` counts characters of the rule from 0. */
export interface Token {
  /** `name`: in quotes, which it has lost; `word`: without quotes, so maybe an operator. */
  readonly type: '(' | ')' | ',' | 'name' | 'word' | 'end';
  readonly text: string;
  readonly at: number;
}

/** What keeps a text from being a rule, and where in it. */
export interface RuleProblem {
  readonly message: string;
  readonly at: number;
  readonly suggestion?: string;
}

/** White space, a mark, a name in quotes (`"` and `\` escaped by `\`), or a word; look-ups that wait for their answer are part of one. */
const piece = /(\s+)|([(),])|"((?:[^"\\]|\\[\s\S])*)"|((?:\$\{[^}]*\}|[^\s(),"])+)/y;

/** Cuts a rule into pieces; the last is `end`. A quote that is not closed is a problem. */
export function tokensOf(text: string): readonly Token[] | RuleProblem {
  const tokens: Token[] = [];
  piece.lastIndex = 0;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    const found = piece.exec(text);
    if (!found) return { message: 'a quotation mark is not closed', at, suggestion: 'close it, or escape it: \\"' };
    const [, space, mark, quoted, word] = found;
    if (space !== undefined) continue;
    if (mark !== undefined) tokens.push({ type: mark as '(' | ')' | ',', text: mark, at });
    else if (quoted !== undefined) tokens.push({ type: 'name', text: unescaped(quoted), at });
    else tokens.push({ type: 'word', text: word as string, at });
  }
  return [...tokens, { type: 'end', text: '', at: text.length }];
}

/** A name as a rule holds it: always in quotes, which names with spaces, commas or parentheses need. */
export function quoted(name: string): string {
  return `"${name.replace(/["\\]/g, '\\$&')}"`;
}

function unescaped(text: string): string {
  return text.replace(/\\(["\\])/g, '$1');
}
