/** Why a pattern cannot be used here. `wrong`: AWS refuses it. `unknown`: it may be fine, and we cannot say what it means. */
export class PatternFailure extends Error {
  readonly kind: 'wrong' | 'unknown';
  constructor(kind: 'wrong' | 'unknown', message: string) {
    super(message);
    this.name = 'PatternFailure';
    this.kind = kind;
  }
}

/** Reads a pattern from left to right. */
export class Reader {
  readonly text: string;
  #at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.#at >= this.text.length;
  }

  /** White space, passed over. */
  space(): this {
    this.match(/\s*/y);
    return this;
  }

  /** Passes over this very text, if it comes next. */
  take(text: string): boolean {
    if (!this.text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** Passes over what a sticky expression finds here; null: nothing. */
  match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.text);
    if (found) this.#at += found[0].length;
    return found;
  }

  /** What comes next, cut off after a few characters: for messages. */
  get rest(): string {
    const rest = this.text.slice(this.#at);
    return rest.length > 20 ? `${rest.slice(0, 20)}…` : rest;
  }
}

/** A text between quotation marks, if one comes next: `\"` stands for one within it. */
export function quoted(reader: Reader): string | null {
  const found = reader.match(/"((?:[^"\\]|\\.)*)"/sy);
  if (found) return (found[1] as string).replace(/\\(["\\])/g, '$1');
  if (reader.take('"')) throw new PatternFailure('wrong', `the quotation mark before ${reader.rest} is never closed`);
  return null;
}
