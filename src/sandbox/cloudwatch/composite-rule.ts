const reference =
  /\b(?:ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^()"']*?))\s*\)/g;

/** The names of the alarms in a composite alarm's rule, each once; an ARN counts as its name. */
export function childrenOf(rule: string): string[] {
  const names = [...rule.matchAll(reference)].map(([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').replace(/\\(.)/g, '$1'),
  );
  return [...new Set(names.map((name) => (name.startsWith('arn:') ? name.split(':').slice(6).join(':') : name)))];
}
