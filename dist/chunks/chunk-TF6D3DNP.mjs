// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isTooLong,
  markerOf
} from "./chunk-WFFFHDJO.mjs";
import {
  code
} from "./chunk-54CRKVU6.mjs";
import {
  fieldsOf
} from "./chunk-AI5UANJC.mjs";
import {
  counted
} from "./chunk-7NR6V6S4.mjs";

// src/report/comment/footer.ts
function leftOut({ told, detail, parts }) {
  const steps = parts.ours.length + parts.hands.length + parts.waiting.length + parts.lookUps.length;
  const missing = {
    full: "",
    fields: "the requests",
    names: "changed fields, many names and the requests",
    counts: "names, changed fields and the requests"
  }[detail.level];
  if (missing === "" || steps === 0) return "";
  const summary = linkTo(told.allOf);
  return `**Left out for length:** ${missing} of ${counted(steps, "step")}. They stand in the plan file${summary === null ? "" : `, and in ${summary} as far as it holds them`}.`;
}
function linkTo(url) {
  return url !== void 0 && /^https:\/\/[A-Za-z0-9._~:/?#&=%-]+$/.test(url) ? `[the job summary](${url})` : null;
}
function footer({ told, parts, detail }) {
  const { plan, head, base } = told;
  const on = base === null ? "on nothing declared before" : `on main ${shortCommit(base)}`;
  const said = [
    `${shortCommit(head)} ${parts.causesKnown ? on : ""}`.trim(),
    `merging approves ${approved({ told, parts })}`,
    `${plan.unchanged} unchanged`,
    `plan ${code(plan.digest.slice(0, 12), detail)}`
  ];
  return `<sub>${said.join(" \xB7 ")}</sub>`;
}
function shortCommit(commit) {
  return /^[0-9a-f]{40}$/.test(commit) ? commit.slice(0, 7) : "unknown";
}
function approved({ told, parts }) {
  if (told.plan.approvals.length === 0) return "nothing";
  if (isTooLong(markerOf(told))) return "nothing: too much for a comment";
  const count = (action) => parts.ours.filter(({ change }) => approves(change) === action).length;
  const unshown = parts.partly.size;
  const fields = parts.ours.flatMap(fieldsOf).filter(({ cause }) => cause === "this change").length;
  const said = [
    ...some(count("create") - unshown, "create"),
    ...some(unshown, "create").map((words) => `part of ${words}`),
    ...some(count("adopt"), "takeover"),
    ...some(count("delete"), "delete"),
    ...some(fields, "field change")
  ];
  return said.join(", ") || "what AWS holds already";
}
function approves(change) {
  return change.action === "adopt" && !change.desired.adopt ? "create" : change.action;
}
function some(count, noun) {
  return count === 0 ? [] : [counted(count, noun)];
}

export {
  leftOut,
  linkTo,
  footer
};
