// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  counted,
  visible,
  wholeFieldWords
} from "./chunk-CPP56LGF.mjs";
import {
  addressOf,
  canonical,
  reasonOf
} from "./chunk-43I4A6S7.mjs";

// src/report/groups.ts
function groupSteps(steps) {
  const groups = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const fields = fieldsOf(step);
    const source = sourceOf(step, fields);
    const { kind } = addressOf(step.change);
    const key = canonical([
      step.change.action,
      kind,
      place(source),
      fields.map(({ path, from, to, cause }) => [path, from, to, cause])
    ]);
    const group = groups.get(key);
    if (group) group.steps.push(step);
    else groups.set(key, { action: step.change.action, kind, source, fields, steps: [step] });
  }
  return [...groups.values()];
}
function alike(steps, said) {
  const groups = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const key = canonical([step.change.action, addressOf(step.change).kind, said(step)]);
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return [...groups.values()];
}
function fieldsOf({ change }) {
  return change.action === "create" || change.action === "delete" ? [] : change.fields;
}
function isOfHandsAlone(step) {
  const fields = fieldsOf(step);
  return step.withheld !== null && reasonOf(step.withheld) === "by hand" && fields.length > 0 && fields.every(({ cause }) => cause === "by hand");
}
function sourceOf({ change }, fields) {
  if (change.action === "delete") return null;
  const path = (fields.find(({ cause }) => cause === "this change") ?? fields[0])?.path;
  return path !== void 0 && change.desired.sources[path] || change.desired.source;
}
function place(source) {
  return source && [source.file, source.line];
}
function namesOf(steps) {
  return shortNames(steps.map((step) => addressOf(step.change).name));
}
function shortNames(names) {
  const ending = sharedEnding(names);
  return names.map((name, i) => i === 0 ? name : name.slice(0, name.length - ending.length));
}
function sharedEnding(names) {
  const [first = ""] = names;
  for (let at = first.indexOf("-", 1); at !== -1; at = first.indexOf("-", at + 1)) {
    const ending = first.slice(at);
    if (names.every((name) => name.length > ending.length && name.endsWith(ending))) return ending;
  }
  return "";
}

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
function place2({ file, line }) {
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
function fieldCells({ steps }) {
  const base = steps.some((step) => step.cause === "this change");
  const show = (field) => {
    const known = field.cause === "by hand" || field.cause === "look-up" || base && field.cause === "not yet applied";
    return `${code(wholeFieldWords(field))}${known ? ` (${field.cause})` : ""}`;
  };
  return (fields) => {
    const more = fields.length - FIELDS_SHOWN;
    return lines([...fields.slice(0, FIELDS_SHOWN).map(show), more > 0 ? `\u2026 and ${counted(more, "field")} more` : ""]);
  };
}

export {
  groupSteps,
  alike,
  fieldsOf,
  isOfHandsAlone,
  namesOf,
  shortNames,
  code,
  table,
  lines,
  place2 as place,
  reasonCell,
  named,
  fieldCells
};
