/** The values that a runner hides. */
export interface Masks {
  /** Each line of it too, as a log is masked line by line. */
  add(value: string): void;
  apply(text: string): string;
  /** Every value so far. */
  all(): readonly string[];
}

export function createMasks(secrets: readonly string[]): Masks {
  const hidden = new Set<string>();
  const add = (value: string) => {
    for (const part of [value, ...value.split(/\r\n|\r|\n/)]) if (part.trim() !== '') hidden.add(part);
  };
  const longestFirst = () => [...hidden].sort((a, b) => b.length - a.length);
  secrets.forEach(add);
  return {
    add,
    apply: (text) => longestFirst().reduce((result, secret) => result.replaceAll(secret, '***'), text),
    all: () => [...hidden],
  };
}
