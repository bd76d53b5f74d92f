import type { Json } from '../core/json.ts';

/** The same text for the language of the files: `${` begins a reference there, `$${` is the two characters. Keys stay: they hold no references. */
export function escaped(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('${', () => '$${');
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, escaped(member)]));
}

/** A copy in which `${name}` is what `words` says, escaped as it is there; what they do not name stays. */
export function fill(value: Json, words: ReadonlyMap<string, Json>): Json {
  if (typeof value === 'string') return fillText(value, words);
  if (Array.isArray(value)) return value.map((item) => fill(item, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fill(member, words)]));
}

function fillText(text: string, words: ReadonlyMap<string, Json>): Json {
  const only = /^\$\{([^{}$]*)\}$/.exec(text)?.[1];
  if (only !== undefined && words.has(only)) return words.get(only) as Json;
  return text.replace(/\$\$\{|\$\{([^{}$]*)\}/g, (whole, name: string | undefined) =>
    name !== undefined && words.has(name) ? String(words.get(name)) : whole,
  );
}
