// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  addressOf,
  reasonOf
} from "./chunk-OG6LIO5X.mjs";
import {
  canonical
} from "./chunk-XYEXCHBX.mjs";

// src/report/groups.ts
function groupSteps(steps) {
  const groups = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const fields = fieldsOf(step);
    const source = sourceOf(step);
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
function sourceOf(step) {
  const { change } = step;
  if (change.action === "delete") return null;
  const fields = fieldsOf(step);
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

export {
  groupSteps,
  alike,
  fieldsOf,
  isOfHandsAlone,
  sourceOf,
  namesOf,
  shortNames
};
