// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  namesOf
} from "./chunk-AI5UANJC.mjs";
import {
  counted,
  visible,
  wholeFieldWords
} from "./chunk-7NR6V6S4.mjs";
import {
  addressOf,
  reasonOf
} from "./chunk-OG6LIO5X.mjs";

// src/report/markdown-cells.ts
var FIELDS_SHOWN = 12;
function code(text) {
  return `\`${visible(text || '""').replaceAll("`", "\u02CB").replace(/(\\*)\|/g, "$1$1\\|")}\``;
}
function table(head, rows) {
  if (rows.length === 0) return "";
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
function lines(parts) {
  return parts.filter((part) => part !== "").join("<br>");
}
function place({ file, line }) {
  return code(`${file}:${line}`);
}
function reasonCell(withheld) {
  const reason = reasonOf(withheld);
  const meaning = withheld.slice(`${reason}: `.length);
  return `**${reason}**${meaning === "" ? "" : `: ${code(meaning)}`}`;
}
function named(steps) {
  const [kind = ""] = steps.map((step) => addressOf(step.change).kind);
  return `${steps.length === 1 ? kind : `${counted(steps.length, kind)}:`} ${namesOf(steps).map(code).join(" \xB7 ")}`;
}
function fieldCells({ steps }, words = "by hand") {
  const base = steps.some((step) => step.cause === "this change");
  const show = (field) => {
    const known = field.cause === "by hand" || field.cause === "look-up" || base && field.cause === "not yet applied";
    return `${code(wholeFieldWords(field))}${known ? ` (${field.cause === "by hand" ? words : field.cause})` : ""}`;
  };
  return (fields) => {
    const more = fields.length - FIELDS_SHOWN;
    return lines([...fields.slice(0, FIELDS_SHOWN).map(show), more > 0 ? `\u2026 and ${counted(more, "field")} more` : ""]);
  };
}

export {
  code,
  table,
  lines,
  place,
  reasonCell,
  named,
  fieldCells
};
