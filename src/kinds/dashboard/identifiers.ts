/** What a line of a graph may be called in expressions: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html */
const identifier = /^[a-z][A-Za-z0-9_]*$/;

/** Text in quotes, or a word that could be an id. */
const quotedOrWord = /'[^']*'|"[^"]*"|\b[a-z][A-Za-z0-9_]*\b/g;

/** True for text that can be an id. */
export function isIdentifier(text: string): boolean {
  return identifier.test(text);
}

/** The words of an expression that could be ids of other lines. */
export function identifiersIn(expression: string): ReadonlySet<string> {
  return new Set([...expression.matchAll(quotedOrWord)].map(([word]) => word).filter(isIdentifier));
}

/** An id that stays apart from the same id of another owner on the same graph. */
export function scopedId(id: string, owner: string): string {
  const words = owner.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  return `${/^[a-z]/.test(words) ? '' : 'a_'}${words}_${id}`;
}

/** An expression over ids that were made to stay apart. */
export function scopedExpression(expression: string, ids: ReadonlySet<string>, owner: string): string {
  return expression.replace(quotedOrWord, (word) => (ids.has(word) ? scopedId(word, owner) : word));
}
