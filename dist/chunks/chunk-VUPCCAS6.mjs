// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/import/escape.ts
function escaped(value) {
  if (typeof value === "string") return value.replaceAll("${", () => "$${");
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, escaped(member)]));
}
function fill(value, words) {
  if (typeof value === "string") return fillText(value, words);
  if (Array.isArray(value)) return value.map((item) => fill(item, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fill(member, words)]));
}
function fillText(text, words) {
  const only = /^\$\{([^{}$]*)\}$/.exec(text)?.[1];
  if (only !== void 0 && words.has(only)) return words.get(only);
  return text.replace(
    /\$\$\{|\$\{([^{}$]*)\}/g,
    (whole, name) => name !== void 0 && words.has(name) ? String(words.get(name)) : whole
  );
}

export {
  escaped,
  fill
};
