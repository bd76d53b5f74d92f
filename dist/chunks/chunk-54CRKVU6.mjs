// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  code,
  fieldCells,
  reasonCell
} from "./chunk-B74P4QUE.mjs";
import {
  shortNames
} from "./chunk-AI5UANJC.mjs";
import {
  counted,
  shorten
} from "./chunk-7NR6V6S4.mjs";
import {
  addressOf,
  reasonOf
} from "./chunk-OG6LIO5X.mjs";

// src/report/comment/view.ts
function code2(text, { width }) {
  return code(shorten(text, width));
}
function reasonCell2(withheld, { width }) {
  const start = `${reasonOf(withheld)}: `;
  const meaning = shorten(withheld.slice(start.length), width);
  return reasonCell(meaning === "" ? withheld : `${start}${meaning}`);
}
function named(steps, detail, upTo = detail.names) {
  const kind = steps[0] ? addressOf(steps[0].change).kind : "";
  return `${steps.length === 1 ? kind : `${counted(steps.length, kind)}:`} ${namesOf(steps, detail, upTo)}`;
}
function namesOf(steps, detail, upTo = detail.names) {
  const names = shortNames(steps.map((step) => addressOf(step.change).name));
  const more = names.length - upTo;
  const shown = names.slice(0, upTo).map((name) => code2(name, detail));
  return `${shown.join(" \xB7 ")}${more > 0 ? ` \u2026 and ${more} more` : ""}`;
}
function countKinds(steps) {
  const kinds = steps.map((step) => addressOf(step.change).kind);
  const counts = [...new Set(kinds)].map((kind) => counted(kinds.filter((one) => one === kind).length, kind));
  return counts.length < 2 ? counts.join("") : `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}`;
}
function fieldsFor({ told, detail }) {
  const cells = fieldCells(told.plan, "undoes a hand");
  return (fields) => fields.length === 0 ? "" : detail.fields ? cells(fields) : counted(fields.length, "field");
}
function plainly(fields) {
  return fields.map((field) => ({ ...field, cause: null }));
}
function undone(fields) {
  return fields.map(({ path, from, to }) => ({ path, from: to, to: from, cause: null }));
}
function capped(rows, { rows: upTo }, more) {
  return rows.length <= upTo ? rows : [...rows.slice(0, upTo), more(rows.length - upTo)];
}
function alert(kind, parts) {
  return [`[!${kind}]`, ...parts.join("\n").split("\n")].map((line) => `> ${line}`.trimEnd()).join("\n");
}
function fenced(language, text) {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}
${text}
${fence}`;
}
function fold(summary, blocks2) {
  return ["<details>", `<summary>${summary}</summary>`, "", blocks2.join("\n\n"), "", "</details>"].join("\n");
}
function blocks(...parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}
function sentence(text, detail) {
  const parts = text.split("`");
  const plain = parts.filter((_, i) => i % 2 === 0);
  if (parts.length % 2 === 0 || !plain.every(isPlain)) return code2(text, detail);
  return parts.map((part, i) => i % 2 === 0 ? part : code2(part, detail)).join("");
}
function isPlain(text) {
  return /^[A-Za-z0-9 ,.;:()'’"/→-]*$/.test(text) && !/www\.|:\/\/|\bGH-|[0-9a-f]{7}|^\s*(-|\d+[.)])\s/i.test(text);
}

export {
  code2 as code,
  reasonCell2 as reasonCell,
  named,
  namesOf,
  countKinds,
  fieldsFor,
  plainly,
  undone,
  capped,
  alert,
  fenced,
  fold,
  blocks,
  sentence
};
