// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  apply
} from "./chunk-XE4BELCT.mjs";
import {
  code,
  lines,
  place
} from "./chunk-B74P4QUE.mjs";
import {
  alike,
  fieldsOf,
  groupSteps,
  isOfHandsAlone,
  namesOf,
  shortNames
} from "./chunk-AI5UANJC.mjs";
import {
  counted,
  duration,
  fieldWords,
  usd,
  visible,
  wrap
} from "./chunk-7NR6V6S4.mjs";
import {
  addressOf,
  parseAddress,
  reasonOf,
  showAddress
} from "./chunk-OG6LIO5X.mjs";
import {
  CallFailed
} from "./chunk-Z2V5MPXM.mjs";

// src/report/plan-json.ts
function summaryOf(plan) {
  const summary = { create: 0, adopt: 0, update: 0, replace: 0, delete: 0, withheld: 0 };
  for (const step of plan.steps) summary[step.withheld === null ? step.change.action : "withheld"] += 1;
  return summary;
}
function planJson(plan) {
  return {
    stack: plan.stack.stack,
    digest: plan.digest,
    summary: { ...summaryOf(plan) },
    monthlyUsd: { ...plan.cost },
    steps: plan.steps.map(stepJson),
    approvals: plan.approvals,
    notes: plan.notes.map((note) => JSON.parse(JSON.stringify(note)))
  };
}
function stepJson(step) {
  const { change } = step;
  const fields = change.action === "create" || change.action === "delete" ? [] : change.fields;
  return {
    address: showAddress(addressOf(change)),
    action: change.action,
    cause: step.cause,
    fields: fields.map(({ path, from, to, cause }) => ({ path, from, to, cause })),
    calls: step.calls.map(({ op, input }) => ({ op, input })),
    hazards: step.hazards.map(({ key, level, reason }) => ({ key, level, reason })),
    monthlyUsd: { ...step.cost },
    conditional: step.conditional,
    code: step.code,
    withheld: step.withheld,
    source: change.action === "delete" ? null : { ...change.desired.source }
  };
}

// src/report/notes.ts
function noteLines(notes, colors) {
  return notes.flatMap((note) => {
    const paint = { error: colors.red, warning: colors.yellow, note: colors.cyan }[note.severity];
    const where = colors.dim(`${visible(note.file)}:${note.line}`);
    const { kind, names } = about(note);
    const of = names.length === 0 ? [] : wrap(names.map(visible), { first: `      ${kind}.`, next: "        " });
    const hint = note.suggestion === void 0 ? [] : [`      ${paint(visible(note.suggestion))}`];
    return [`  ${paint(note.severity)} ${visible(note.message)}  ${where}`, ...of, ...hint];
  });
}
function noteItems(notes) {
  return notes.map((note) => {
    const { kind, names } = about(note);
    const of = names.length === 0 ? "" : `${names.length === 1 ? kind : `${counted(names.length, kind)}:`} ${names.map(code).join(" \xB7 ")}`;
    const severity = note.severity === "note" ? "" : `**${note.severity}** `;
    const said = `- ${severity}${code(note.message)} (${place(note)})`;
    return lines([said, of, note.suggestion === void 0 ? "" : code(note.suggestion)]);
  }).join("\n");
}
function about({ addresses = [] }) {
  const parsed = addresses.map(parseAddress).filter((one) => one !== null);
  return { kind: parsed[0]?.kind ?? "", names: shortNames(parsed.map(({ name }) => name)) };
}

// src/report/patterns.ts
function patternsOf(addresses) {
  const whole = patternOf(addresses);
  if (whole) return [whole];
  const byFirstWord = /* @__PURE__ */ new Map();
  for (const address of addresses) {
    const word = /^[^.]+\.[^-/]*/.exec(address)?.[0] ?? address;
    byFirstWord.set(word, [...byFirstWord.get(word) ?? [], address]);
  }
  return [...byFirstWord.values()].flatMap((some) => patternOf(some) ?? some);
}
function patternOf([first = "", ...others]) {
  if (others.length === 0) return first;
  let shared = first;
  for (const other of others) while (!other.startsWith(shared)) shared = shared.slice(0, -1);
  const service = /^[^.]+\..*[-/]/s.exec(shared)?.[0];
  return service ? `${service}*` : null;
}

// src/report/way-out.ts
var SHOWN_CODES = 6;
var SHOWN_PATTERNS = 12;
function waysOut(...steps) {
  const [first] = steps;
  if (!first || first.withheld === null) return [];
  const approve = `--approve ${codesOf(steps)}`;
  switch (reasonOf(first.withheld)) {
    case "by hand":
      return [
        { does: "put back", command: approve },
        ...steps.length > 1 ? [{ does: "undo every hand", command: "--put-back" }] : []
      ];
    case "collision":
      return [{ does: "send what main wants", command: approve }];
    case "unapproved":
      return [{ does: "send", command: approve }];
    case "hold":
      return [
        { does: "end the hold", command: `monitoring hold ${quoted(showAddress(addressOf(first.change)))} --release` }
      ];
    case "conflict":
      return first.withheld.startsWith("conflict: it exists") ? [{ does: "take over", command: `--adopt ${wordList(patternsOf(addressesOf(steps)))}` }] : [];
    case "blocked hazard":
      return openHazards(first).map((key) => ({
        does: "allow",
        command: `--allow ${wordList(patternsOf(addressesOf(steps)).map((pattern) => `${key}:${pattern}`))}`
      }));
    default:
      return [];
  }
}
function codesOf(steps, upTo = SHOWN_CODES) {
  const codes = steps.slice(0, upTo).map((step) => step.code);
  return [...codes, ...steps.length > upTo ? ["\u2026"] : []].join(" ");
}
function openHazards(step) {
  const named = (step.withheld ?? "").replace(/^blocked hazard: /, "").split(", ");
  return step.hazards.map((hazard) => hazard.key).filter((key) => named.includes(key));
}
function addressesOf(steps) {
  return steps.map((step) => showAddress(addressOf(step.change)));
}
function wordList(words2) {
  return [...words2.slice(0, SHOWN_PATTERNS).map(quoted), ...words2.length > SHOWN_PATTERNS ? ["\u2026"] : []].join(" ");
}
function quoted(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

// src/report/terminal.ts
var signs = { create: "+", adopt: "<", update: "~", replace: "\xB1", delete: "-" };
var MOST_WITHHELD = 6;
var words = {
  create: "to create",
  adopt: "to take over",
  update: "to update",
  replace: "to replace",
  delete: "to delete"
};
function renderPlan(plan, effort, colors) {
  const cleared = plan.steps.filter((step) => step.withheld === null);
  const withheld = plan.steps.filter((step) => step.withheld !== null);
  const { stack, account, region } = plan.stack;
  return [
    [colors.bold([stack, account, region].join(" \xB7 "))],
    [
      `  ${summaryLine(plan)}${colors.dim(`          ${counted(effort.reads, "request")} in ${duration(effort.readMs)}`)}`
    ],
    withheldLines(withheld, colors),
    hazardLines(cleared, colors),
    groupSteps(cleared).flatMap((group) => groupLines(group, colors)),
    noteLines(plan.notes, colors),
    [lastLine(plan, effort, colors)]
  ].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n").concat("\n");
}
function summaryLine(plan) {
  const { withheld, ...actions } = summaryOf(plan);
  const parts = Object.keys(words).filter((action) => actions[action] > 0).map((action) => `${actions[action]} ${words[action]}`);
  if (withheld > 0) parts.push(`${withheld} withheld`);
  if (parts.length === 0) parts.push("nothing to do");
  return [...parts, `${plan.unchanged} unchanged`].join(" \xB7 ");
}
function withheldLines(steps, colors) {
  if (steps.length === 0) return [];
  const groups = alike(steps, (step) => JSON.stringify([step.withheld, whatOf(step), step.hazards]));
  return [`  ${colors.yellow("withheld")}`, ...groups.flatMap((group) => withheldGroup(group, colors))];
}
function withheldGroup(steps, colors) {
  const [first] = steps;
  const { kind } = addressOf(first.change);
  const sign = isUnread(first) ? "?" : signs[first.change.action];
  const blocking = first.hazards.filter(({ level }) => level === "block");
  return [
    ...wrap(namesOf(steps).map(visible), { first: `    ${sign} ${kind}.`, next: "        " }),
    ...whatOf(first),
    colors.dim(`        ${visible(first.withheld ?? "")}${wayOut(steps)}`),
    ...blocking.map((hazard) => `        ${hazardWords(hazard, "", colors)}`)
  ];
}
function wayOut(steps) {
  return waysOut(...steps).map(({ does, command }) => `   ${does}${command === null ? "" : `: ${command}`}`).join("");
}
function whatOf(step) {
  const fields = fieldsOf(step);
  if (fields.length === 0) return isUnread(step) ? [] : [`        ${step.change.action}`];
  const byHand = isOfHandsAlone(step);
  const words2 = fields.map((field) => fieldWords(byHand ? { ...field, from: field.to, to: field.from } : field));
  const shown = words2.slice(0, MOST_WITHHELD);
  if (words2.length > shown.length) shown.push(`and ${counted(words2.length - shown.length, "field")} more`);
  return wrap(shown, { first: `        ${byHand ? "a hand changed " : ""}`, next: "          " });
}
function isUnread({ withheld }) {
  return withheld !== null && reasonOf(withheld) === "denied read";
}
function hazardLines(steps, colors) {
  const dangerous = steps.filter((step) => step.hazards.length > 0);
  if (dangerous.length === 0) return [];
  const said = (step) => step.hazards.map((hazard) => hazardWords(hazard, " (allowed)", colors)).join("; ");
  const lines2 = alike(dangerous, said).flatMap((group) => {
    const [first] = group;
    const { kind } = addressOf(first.change);
    return [`    ${said(first)}`, ...wrap(namesOf(group).map(visible), { first: `      ${kind}.`, next: "        " })];
  });
  return [`  ${colors.yellow("hazards")}`, ...lines2];
}
function hazardWords({ key, level, reason }, status, colors) {
  const text = visible(`${key}${level === "block" ? status : ""}: ${reason}`);
  return level === "block" ? colors.red(text) : text;
}
function groupLines(group, colors) {
  const sign = signs[group.action];
  const paint = {
    create: colors.green,
    adopt: colors.cyan,
    update: colors.yellow,
    replace: colors.red,
    delete: colors.red
  }[group.action];
  const where = group.source ? place2(group.source) : "no longer declared";
  const many = group.steps.length > 1 ? `   ${counted(group.steps.length, group.kind)}` : "";
  const when = group.steps.some(({ conditional }) => conditional) ? colors.dim("   if it differs: not read here") : "";
  const fields = group.fields.map(fieldWords);
  if (group.fields.length === 0 && group.action === "update")
    fields.push("what we last applied is noted on it (tags only)");
  const shown = fields.slice(0, 12);
  if (fields.length > shown.length) shown.push(`\u2026 and ${counted(fields.length - shown.length, "field")} more`);
  return [
    `  ${colors.dim(where)}${shown.length === 1 ? `   ${shown[0]}` : ""}${many}${when}`,
    ...shown.length > 1 ? shown.map((field) => `      ${field}`) : [],
    ...wrap(namesOf(group.steps).map(visible), { first: `    ${paint(sign)} ${group.kind}.`, next: "        " })
  ];
}
function lastLine(plan, { writes, writeMs }, colors) {
  const money = plan.cost.before === null || plan.cost.after === null ? "price unknown" : `${usd(plan.cost.before)} \u2192 ${usd(plan.cost.after)} a month`;
  const effort = writes === 0 ? "nothing to send" : `apply: ${counted(writes, "request")}, about ${duration(writeMs)}`;
  return `  ${effort} \xB7 ${money} \xB7 ${colors.dim(`plan ${plan.digest.slice(0, 12)}`)}`;
}
function place2({ file, line }) {
  return `${visible(file)}:${line}`;
}

// src/flow/converge.ts
var readBackDelaysMs = [0, 500, 2e3, 5e3];
async function converge(request) {
  const { plan, send, signal, onEvent, settling } = request;
  const sent = await apply(plan, send, { settling, ...signal && { signal }, ...onEvent && { onEvent } });
  const outcomes = explained(sent, request);
  if (signal?.aborted) return { outcomes, after: null, unread: null };
  const failed = [...outcomes.values()].some((outcome) => outcome.status !== "applied");
  let listed = { after: null, unread: null };
  for (const delayMs of readBackDelaysMs) {
    if (delayMs > 0) await request.settling.sleep(delayMs);
    listed = await listAgain(request);
    if (listed.after === null || failed || leftOver(listed.after).length === 0) break;
  }
  return { outcomes, ...listed };
}
function explained(outcomes, { explain }) {
  if (!explain) return outcomes;
  return new Map(
    [...outcomes].map(([step, outcome]) => [
      step,
      outcome.status === "failed" ? { ...outcome, error: explain(step, outcome.error) } : outcome
    ])
  );
}
async function listAgain({ planAgain }) {
  try {
    return { after: await planAgain(), unread: null };
  } catch (failure) {
    if (failure instanceof CallFailed) return { after: null, unread: failure.error };
    throw failure;
  }
}
function leftOver(plan) {
  return plan.steps.filter((step) => step.withheld === null);
}

// src/stack/effort.ts
function effortOf(plan, aws) {
  const { requests, ms } = sendEffort(plan, aws);
  return { reads: sum(aws.requests()), readMs: performance.now(), writes: requests, writeMs: ms };
}
function sendEffort(plan, aws) {
  const calls = callsOf(plan);
  return { requests: sum(calls), ms: aws.estimateMs(calls) };
}
function callsOf(plan) {
  const counts = /* @__PURE__ */ new Map();
  for (const { op } of leftOver(plan).flatMap(({ calls }) => calls)) counts.set(op, (counts.get(op) ?? 0) + 1);
  return counts;
}
function sum(counts) {
  return [...counts.values()].reduce((all, one) => all + one, 0);
}

export {
  noteItems,
  patternsOf,
  waysOut,
  codesOf,
  openHazards,
  quoted,
  summaryOf,
  planJson,
  renderPlan,
  converge,
  leftOver,
  effortOf,
  sendEffort,
  callsOf
};
