// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isObject,
  pointerKeys
} from "./chunk-XYEXCHBX.mjs";

// src/report/words.ts
function visible(text) {
  return text.replace(/[\p{Control}\p{Format}\p{Surrogate}\u2028\u2029\u2065]/gu, (character) => {
    if (character === "\n") return "\u23CE";
    const hex = character.codePointAt(0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
  });
}
function shorten(text, length) {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function fieldName(path) {
  return visible(pointerKeys(path).join("."));
}
function fieldWords(field) {
  return wordsWithin(field, 80);
}
function wholeFieldWords(field) {
  return wordsWithin(field, 1e3);
}
function wordsWithin({ path, from, to, words }, width) {
  if (words) return toldWords({ from, to }, words, width);
  const keys = pointerKeys(path);
  const set = keys.slice(0, -1).join(".");
  const member = shorten(visible(keys.at(-1) ?? ""), Math.max(width, 100));
  if (from === null && to === true) return `${set} + ${member}`;
  if (from === true && to === null) return `${set} \u2212 ${member}`;
  return `${fieldName(path)} ${valueWords(from, width)} \u2192 ${valueWords(to, width)}`;
}
function toldWords({ from, to }, words, width) {
  const { changed, added, removed } = words;
  if (from === null && added !== void 0) return visible(added) + (to === true ? "" : ` ${valueWords(to, width)}`);
  if (to === null && removed !== void 0) return visible(removed);
  return `${visible(changed)} ${valueWords(from, width)} \u2192 ${valueWords(to, width)}`;
}
function valueWords(value, width = 80) {
  if (value === null) return "none";
  if (isObject(value) && Object.keys(value).length === 0) return "none";
  return shorten(visible(typeof value === "string" ? value || '""' : JSON.stringify(value, withoutNulls)), width);
}
function withoutNulls(_key, member) {
  return member === null ? void 0 : member;
}
function usd(cost) {
  return cost === null ? "unknown" : `$${cost.toFixed(2)}`;
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 || noun.endsWith("s") ? "" : "s"}`;
}
function duration(ms) {
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  const seconds = Math.ceil(ms / 1e3);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`;
  return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}
function wrap(names, lead) {
  const lines = [];
  let line = lead.first;
  let width = 0;
  for (const [i, name] of names.entries()) {
    const text = `${name}${i === names.length - 1 ? "" : " \xB7 "}`;
    if (width > 0 && width + text.length > 100) {
      lines.push(line.trimEnd());
      line = lead.next;
      width = 0;
    }
    line += shorten(text, 300);
    width += text.length;
  }
  return [...lines, line];
}

export {
  visible,
  shorten,
  fieldName,
  fieldWords,
  wholeFieldWords,
  usd,
  counted,
  duration,
  wrap
};
