// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  COMMENT_BYTES,
  SUMMARY_BYTES,
  allowed,
  annotate,
  approving,
  beginRun,
  checkedOutCommit,
  detailsFor,
  entryOf,
  fail,
  git,
  hazardsOfHands,
  lastChange,
  parseMarker,
  refuseLinks,
  yamlWord
} from "./chunk-WFFFHDJO.mjs";
import {
  codesOf,
  quoted
} from "./chunk-ASICDWXT.mjs";
import {
  escaped
} from "./chunk-VUPCCAS6.mjs";
import {
  endPointsIn,
  endPointsWritten,
  redacted,
  redaction
} from "./chunk-27UNVDJ3.mjs";
import {
  openStack
} from "./chunk-TQ44WSQW.mjs";
import {
  clearEverything,
  entriesOf,
  planStack
} from "./chunk-67ANJKAV.mjs";
import {
  amongOf,
  registry
} from "./chunk-R3CLBHFJ.mjs";
import {
  alert,
  blocks,
  capped,
  code as code2,
  countKinds,
  fenced,
  fold,
  named,
  plainly,
  reasonCell,
  undone
} from "./chunk-54CRKVU6.mjs";
import {
  code,
  fieldCells,
  lines,
  place,
  table
} from "./chunk-B74P4QUE.mjs";
import {
  alike,
  fieldsOf,
  isOfHandsAlone
} from "./chunk-AI5UANJC.mjs";
import {
  GitHubFailed,
  InputRefused,
  notice,
  summary
} from "./chunk-NWR6O7JZ.mjs";
import {
  renderProblems
} from "./chunk-V3JBXRAA.mjs";
import {
  diffSpecs,
  diskFiles,
  isReference,
  kinds,
  load,
  loadBase,
  permissionFor,
  readDeclared,
  require_dist
} from "./chunk-SWX7CJWE.mjs";
import {
  counted,
  fieldName,
  shorten,
  visible,
  wholeFieldWords
} from "./chunk-7NR6V6S4.mjs";
import {
  addressOf,
  reasonOf,
  showAddress
} from "./chunk-OG6LIO5X.mjs";
import {
  byCodeUnit,
  canonical,
  isObject,
  pointerKeys,
  pointerTo,
  sameJson,
  shortDigest,
  valueAt
} from "./chunk-XYEXCHBX.mjs";
import {
  __toESM
} from "./chunk-M63IVSQA.mjs";

// actions/apply-monitoring/branch.ts
import { readFile } from "node:fs/promises";
async function checkedOutMain({ env, inputs }) {
  const { GITHUB_REF = "", GITHUB_REF_NAME = "", GITHUB_EVENT_PATH = "" } = env;
  const payload = GITHUB_EVENT_PATH === "" ? null : JSON.parse(await readFile(GITHUB_EVENT_PATH, "utf8"));
  const branch = payload?.repository?.default_branch ?? GITHUB_REF_NAME;
  if (GITHUB_REF !== `refs/heads/${branch}`) {
    throw new InputRefused(
      `mode ${inputs.mode} goes by ${branch}, and this run is for ${GITHUB_REF || "no branch"}: start it on ${branch}`
    );
  }
  const commit = await checkedOutCommit(".").catch(() => {
    throw new InputRefused(
      "the workspace is no git checkout: check main out with actions/checkout and fetch-depth: 50"
    );
  });
  return { branch, commit };
}
async function isTip(github, { branch, commit }) {
  return await github.tip(branch) === commit;
}
function sayMovedOn({ branch, commit }) {
  notice(
    `${branch} has moved on since ${commit.slice(0, 7)} was checked out, so this run does nothing. The next run goes by what ${branch} says now.`
  );
}
async function refuseOpenEnvironment(github, name) {
  if (name === "") return;
  const fault = faultOf(await github.environment(name));
  if (fault !== null) {
    throw new InputRefused(
      `nothing was sent: ${fault}; in the repository's settings, under Environments, "${name}", let only main deploy to it (deployment branches)`
    );
  }
}
function faultOf(environment) {
  if (environment === null) return "the GitHub environment that stack.yaml names does not exist";
  const { branches } = environment;
  if (branches === "any") return "every branch may deploy to the GitHub environment that stack.yaml names";
  const open = branches === "protected" ? void 0 : branches.find((pattern) => /^[*/]+$/.test(pattern));
  return open === void 0 ? null : `the pattern "${open}" lets every branch deploy to the GitHub environment that stack.yaml names`;
}

// src/github/merged.ts
async function* shownByMerged(github, request) {
  const seen = /* @__PURE__ */ new Set();
  for (const commit of (await github.commitsOf(request.directory, request.commit)).slice(0, request.upTo)) {
    for (const merge of await github.mergesOf(commit, request.branch)) {
      if (seen.has(merge.number)) continue;
      seen.add(merge.number);
      yield shownBy(merge, request.stack, await github.comments(merge.number));
    }
  }
}
function shownBy(merge, stack, comments) {
  const told = comments.flatMap((comment) => {
    const marker = comment.ours ? parseMarker(comment.body) : null;
    return marker?.stack === stack ? [{ marker, why: whyNot(merge, marker, comment) }] : [];
  });
  const counting = told.flatMap(({ marker, why }) => why === null ? [marker] : []);
  return {
    pullRequest: merge.number,
    approvals: counting.flatMap(({ approvals }) => approvals),
    over: counting.flatMap(({ over }) => over),
    about: new Set(told.flatMap(({ marker }) => [...marker.approvals, ...marker.over])),
    why: counting.length > 0 ? null : told[0]?.why ?? "no comment of ours on it shows a plan",
    comments
  };
}
function whyNot({ head, mergedAt }, marker, { createdAt, updatedAt }) {
  if (marker.head !== head) return "its comment shows an older commit than the one that was merged";
  if ([createdAt, updatedAt].some((time) => !(Date.parse(time) <= Date.parse(mergedAt))))
    return "its comment was written after the merge";
  return marker.digest === void 0 ? null : "it shows more than a comment can approve";
}

// actions/apply-monitoring/clear.ts
var nothing = { ...clearEverything, approvals: /* @__PURE__ */ new Set() };
async function clear({ known, ...asked }) {
  const { github, request, merged, codes } = asked;
  const planned = async (clearance2) => (await planStack({ ...request, checks: [], clearance: clearance2 })).plan;
  let clearance = nothing;
  let plan = await planned(clearance);
  const commit = (await lastChange(merged.directory))?.commit ?? merged.commit;
  const inVain = waits(plan) && unshownIn(plan, commit) === await known();
  const pulls = [];
  for await (const shown of inVain ? [] : lookedUp(github, { ...asked, plan })) {
    pulls.push(shown);
    if (shown.approvals.length + shown.over.length === 0) continue;
    clearance = withMore(clearance, shown);
    plan = await planned(clearance);
    if (!waits(plan)) break;
  }
  const named2 = { ...clearance, codes: new Set(codes) };
  const unshown = waits(plan) ? unshownIn(plan, commit) : "";
  return { clearance: named2, pulls, plan: codes.length > 0 ? await planned(named2) : plan, unshown };
}
function lookedUp(github, { plan, merged, merging }) {
  if (waits(plan)) return shownByMerged(github, merged);
  return merging && plan.steps.length > 0 ? shownByMerged(github, { ...merged, upTo: 1 }) : [];
}
function withMore(clearance, { approvals, over }) {
  return {
    ...clearance,
    approvals: /* @__PURE__ */ new Set([...clearance.approvals, ...approvals]),
    over: /* @__PURE__ */ new Set([...clearance.over, ...over])
  };
}
function waits(plan) {
  return waitingIn(plan).length > 0;
}
function waitingIn({ steps: steps2 }) {
  return steps2.filter(({ withheld }) => withheld !== null && ["unapproved", "collision"].includes(reasonOf(withheld)));
}
function unshownIn(plan, commit) {
  return shortDigest([commit, ...waitingIn(plan).map(({ code: code3 }) => code3)]);
}

// src/report/drift/marker.ts
function emptyMarker(stack) {
  return { stack, seen: /* @__PURE__ */ new Map(), codes: [], failed: /* @__PURE__ */ new Map(), unshown: "" };
}
function markedAs(address) {
  return shortDigest(showAddress(address));
}
var REST = "*";
var SEEN_BYTES = 12e3;
var FAILED_BYTES = 9e3;
var WHY = 160;
var CODES = 500;
var LINE = /^<!-- monitoring drift v1 (\{.*\}) -->\r?$/;
function renderDriftMarker({ stack, seen, codes, failed: failed2, unshown }) {
  const whys = new Map([...failed2].map(([marked, { code: code3, why }]) => [marked, [code3, shorten(why, WHY)]]));
  const first = (times) => [...times].sort(byCodeUnit)[0] ?? "";
  const json = JSON.stringify({
    stack,
    seen: Object.fromEntries(fitting(seen, { bytes: SEEN_BYTES, rest: first })),
    codes: [...codes].sort(byCodeUnit).slice(0, CODES),
    ...failed2.size > 0 && {
      failed: Object.fromEntries(fitting(whys, { bytes: FAILED_BYTES, rest: () => [REST, ""] }))
    },
    ...unshown !== "" && { unshown }
  });
  return `<!-- monitoring drift v1 ${harmless(json)} -->`;
}
function parseDriftMarker(body) {
  const [, text] = LINE.exec(body.split("\n", 1)[0] ?? "") ?? [];
  if (text === void 0) return null;
  try {
    const { stack, seen, codes, failed: failed2, unshown } = JSON.parse(text);
    if (typeof stack !== "string" || typeof seen !== "object" || seen === null || !Array.isArray(codes)) return null;
    const times = Object.entries(seen).filter(
      ([, time]) => typeof time === "string" && !Number.isNaN(Date.parse(time))
    );
    return {
      ...{ stack, seen: new Map(times), codes: codes.filter((one) => typeof one === "string") },
      ...{ failed: new Map(failuresIn(failed2)), unshown: typeof unshown === "string" ? unshown : "" }
    };
  } catch {
    return null;
  }
}
function seenSince({ seen }, address) {
  return seen.get(markedAs(address)) ?? seen.get(REST) ?? null;
}
function failuresIn(failed2) {
  return Object.entries(failed2 ?? {}).flatMap(([marked, given]) => {
    const [code3, why] = Array.isArray(given) ? given : [];
    return typeof code3 === "string" && typeof why === "string" ? [[marked, { code: code3, why }]] : [];
  });
}
function fitting(values, { bytes, rest }) {
  const known = values.get(REST);
  const sorted = [...values].filter(([marked]) => marked !== REST).sort(([a], [b]) => byCodeUnit(a, b));
  let length = 0;
  const kept = sorted.filter((entry) => {
    length += harmless(JSON.stringify(entry)).length;
    return length <= bytes;
  });
  const others = [...sorted.slice(kept.length).map(([, value]) => value), ...known === void 0 ? [] : [known]];
  return others.length === 0 ? kept : [...kept, [REST, rest(others)]];
}
function harmless(json) {
  return json.replace(/[<>]|-(?=-)|[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/report/drift/findings.ts
var TOO_LONG_MS = 2 * 60 * 60 * 1e3;
function findingsIn({ steps: steps2 }, known) {
  const found = steps2.filter((step) => isFinding(step, known)).map((step) => findingOf(step, known));
  const waits2 = found.filter(({ step }) => sortOf(step) === "waits").filter((one) => isTold(one.step, known.before) || isTooLong(one, known));
  const isGone = ({ step }) => step.change.action === "create";
  return {
    hands: found.filter(({ step }) => sortOf(step) === "hands").sort(worstFirst),
    gone: waits2.filter(isGone),
    waiting: waits2.filter((one) => !isGone(one)),
    held: found.filter(({ step }) => sortOf(step) === "held"),
    seen: new Map(found.map(({ step, since }) => [markedAs(addressOf(step.change)), since])),
    failed: failedAmong(found, known)
  };
}
function listed({ hands, gone, waiting, held }) {
  return [...gone, ...hands, ...waiting, ...held];
}
function isFinding(step, { before }) {
  const { withheld, conditional, change } = step;
  if (conditional) return false;
  if (isTold(step, before)) return true;
  if (withheld !== null) return reasonOf(withheld) !== "denied read";
  return change.action !== "update" || fieldsOf(step).length > 0;
}
function isTold({ withheld, code: code3, change }, { codes, failed: failed2 }) {
  return withheld === null ? failed2.has(markedAs(addressOf(change))) || failed2.has(REST) : codes.includes(code3);
}
function findingOf(step, { before, now, hazards }) {
  const address = addressOf(step.change);
  const since = seenSince(before, address) ?? now;
  const did = [...hazards.get(showAddress(address)) ?? []].sort((a, b) => byCodeUnit(a.level, b.level));
  const failure = step.withheld === null ? before.failed.get(markedAs(address)) ?? null : null;
  return { step, since, hazards: did, failure };
}
function failedAmong(found, { before }) {
  const rest = before.failed.get(REST);
  const waits2 = found.some(({ step }) => step.withheld === null);
  const named2 = found.flatMap(
    ({ step, failure }) => failure === null ? [] : [[markedAs(addressOf(step.change)), failure]]
  );
  return new Map([...named2, ...rest && waits2 ? [[REST, rest]] : []]);
}
function sortOf({ withheld }) {
  const reason = withheld === null ? null : reasonOf(withheld);
  return reason === "by hand" ? "hands" : reason === "hold" ? "held" : "waits";
}
function isTooLong({ step, since }, { now, declaredAt }) {
  const follows = step.withheld === null && (step.cause === "look-up" || step.cause === "by hand");
  const times = [since, ...follows || declaredAt === null ? [] : [declaredAt]].map((time) => Date.parse(time));
  return Date.parse(now) - Math.min(...times) > TOO_LONG_MS;
}
function worstFirst(a, b) {
  return rank(a) - rank(b);
}
function rank({ hazards: [worst] }) {
  return worst === void 0 ? 2 : worst.level === "block" ? 0 : 1;
}

// src/report/result/ways.ts
function waysAfterMerge(steps2, detail, permitted) {
  const [first] = steps2;
  if (first.withheld === null) return "";
  switch (reasonOf(first.withheld)) {
    case "by hand":
      return `put back: ${bothWays(steps2, detail, permitted)}`;
    case "collision":
    case "unapproved":
      return `send it as it stands: ${bothWays(steps2, detail, permitted)}`;
    case "hold":
      return `end the hold: ${code2(`monitoring hold ${quoted(showAddress(addressOf(first.change)))} --release`, detail)}`;
    case "conflict":
      return first.withheld.startsWith("conflict: it exists") ? "take it over: `adopt: true` in its YAML" : "";
    case "blocked hazard":
      return `under \`allow:\` in \`stack.yaml\`: ${allowing(steps2, detail, permitted)}`;
    case "denied read":
      return "the role of the apply job needs the permission";
    default:
      return "";
  }
}
function bothWays(steps2, detail, permitted) {
  const first = allowing(steps2, detail, permitted);
  const then = approving(steps2);
  return first === "" ? then : `${then}, once this is merged under \`allow:\` in \`stack.yaml\`: ${first}`;
}
function allowing(steps2, detail, { allow, today }) {
  const open = steps2.flatMap(({ hazards, change }) => {
    const address = showAddress(addressOf(change));
    const blocking = hazards.filter((one) => one.level === "block" && !permissionFor(one, address, { allow, today }));
    return blocking.map(({ key }) => ({ key, address }));
  });
  const items = [...new Set(open.map(({ key }) => key))].flatMap(
    (key) => allowed(
      open.flatMap((one) => one.key === key ? one.address : []),
      detail
    ).map(
      (address) => code2(`- { hazard: ${key}, address: ${yamlWord(address)}, reason: "WHY", until: "YYYY-MM-DD" }`, detail)
    )
  );
  return items.join(" ");
}

// src/report/drift/tables.ts
var CODES_SHOWN = 4;
function silenced({ findings }) {
  const steps2 = [...findings.gone, ...findings.hands.filter(isSilencing)].map(({ step }) => step);
  if (steps2.length === 0) return "";
  return alert("WARNING", [
    `**Heard less, or no longer there: ${countKinds(steps2)}.** Look at ${steps2.length === 1 ? "it" : "these"} first.`
  ]);
}
function isSilencing({ hazards }) {
  return hazards.some(({ level }) => level === "block");
}
function handsTable(told, detail) {
  const { gone, hands } = told.findings;
  if (detail.level === "counts") return "";
  const rows = [
    ...grouped(gone, (one) => goneWords(one, detail)).map((some) => rowOf(some, goneWords(some[0], detail), detail)),
    ...grouped(hands, (one) => didWords(one, told, detail)).map(
      (some) => rowOf(some, didWords(some[0], told, detail), detail)
    )
  ];
  return table(
    ["", "What", "By hand: main wants \u2192 AWS has", "Seen since", "Code"],
    capped(rows, detail, (left) => ["\u2026", `and ${left} more rows`, "", "", ""])
  );
}
function rowOf(some, words, detail) {
  const [first] = some;
  const steps2 = some.map(({ step }) => step);
  const keys = first.hazards.map(({ key, level }) => level === "block" ? `**${key}**` : key);
  const label = first.step.change.action === "create" ? "**not there**" : keys.join(", ");
  return [label, named(steps2, detail), words, timeWords(first.since), code2(codesOf(steps2, CODES_SHOWN), detail)];
}
function goneWords({ step, failure }, detail) {
  const where = step.change.action === "create" ? place(step.change.desired.source) : "";
  if (failure !== null) return lines([`declared in ${where}`, failed(failure, detail)]);
  const becomes = step.withheld === null ? "the next apply makes it again" : reasonCell(step.withheld, detail);
  return lines([`declared in ${where}: deleted by hand, or never made`, becomes]);
}
function didWords({ step, hazards }, told, detail) {
  const cells = fieldWords(told, detail);
  const fields = fieldsOf(step);
  const reasons = hazards.filter(({ level }) => level === "block").map(({ reason }) => code2(reason, detail));
  const plain = step.withheld === "by hand: main still wants what we left there";
  return lines([
    isOfHandsAlone(step) ? cells(undone(fields)) : `AWS has \u2192 main wants: ${cells(plainly(fields))}`,
    ...reasons,
    step.withheld === null || plain ? "" : reasonCell(step.withheld, detail)
  ]);
}
function fieldWords({ plan }, { fields: told }) {
  const cells = fieldCells(plan);
  return (fields) => fields.length === 0 ? "" : told ? cells(fields) : counted(fields.length, "field");
}
function waitingTable(told, detail) {
  const { waiting } = told.findings;
  if (waiting.length === 0) return "";
  const head = `**Main wants it, and it waits: ${countKinds(waiting.map(({ step }) => step))}.**`;
  const rows = grouped(waiting, (one) => waitingWords(one, told, detail)).map((some) => {
    const [{ since }] = some;
    const steps2 = some.map((one) => one.step);
    return [named(steps2, detail), waitingWords(some[0], told, detail), clears(some, told, detail), timeWords(since)];
  });
  return blocks(
    head,
    detail.level === "counts" ? "" : table(
      ["What", "AWS has \u2192 main wants", "What clears it", "Seen since"],
      capped(rows, detail, (left) => ["\u2026", `and ${left} more rows`, "", ""])
    )
  );
}
function waitingWords({ step, failure }, told, detail) {
  const fields = fieldWords(told, detail)(plainly(fieldsOf(step)));
  const whole = { create: "new", delete: "no longer declared", adopt: "ours", update: "", replace: "made anew" };
  return lines([
    fields || whole[step.change.action],
    step.withheld === null ? unsent(failure, detail) : reasonCell(step.withheld, detail)
  ]);
}
function unsent(failure, detail) {
  return failure === null ? "nothing holds it back: does the apply workflow run?" : failed(failure, detail);
}
function failed({ why }, detail) {
  return `**the apply fails**: ${code2(why, detail)}`;
}
function clears([first, ...more], told, detail) {
  const steps2 = [first.step, ...more.map(({ step }) => step)];
  if (first.step.withheld !== null) return waysAfterMerge(steps2, detail, told);
  return first.failure === null ? APPLY : `mend that; the next run sends it: within the hour, or ${APPLY}`;
}
var APPLY = "`gh workflow run apply.yml`";
function heldTable(told, detail) {
  const { held } = told.findings;
  if (held.length === 0) return "";
  const head = `**Held: ${countKinds(held.map(({ step }) => step))}.**`;
  const rows = held.map(({ step }) => [
    named([step], detail),
    fieldWords(told, detail)(plainly(fieldsOf(step))),
    step.withheld === null ? "" : reasonCell(step.withheld, detail),
    waysAfterMerge([step], detail, told)
  ]);
  return blocks(
    head,
    detail.level === "counts" ? "" : table(
      ["What", "AWS has \u2192 main wants", "Until", ""],
      capped(rows, detail, (left) => ["\u2026", `and ${left} more`, "", ""])
    )
  );
}
function grouped(findings, said) {
  const by = new Map(findings.map((one) => [one.step, one]));
  const key = (step) => {
    const one = by.get(step);
    return JSON.stringify([said(one), one.since, one.hazards.map((hazard) => hazard.key)]);
  };
  return alike([...by.keys()], key).map((steps2) => steps2.map((step) => by.get(step)));
}
var months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function timeWords(iso) {
  const at = new Date(iso);
  const two = (number) => String(number).padStart(2, "0");
  return `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} UTC`;
}

// src/report/drift/unified.ts
var CONTEXT = 3;
function unifiedDiff(file, before, after) {
  if (!/^[\w./-]+$/.test(file)) return null;
  const lines2 = linesBetween(split(before), split(after));
  const hunks = hunksOf(lines2);
  if (hunks.length === 0) return null;
  const text = [`--- a/${file}`, `+++ b/${file}`, ...hunks].join("\n");
  return /[\p{Control}\p{Format}\p{Surrogate}\u2028\u2029]/u.test(text.replaceAll("\n", "")) ? null : text;
}
function split(text) {
  const lines2 = text.split("\n");
  const last = lines2.pop();
  return last === "" ? lines2 : [...lines2, `${last}
\\ No newline at end of file`];
}
function linesBetween(a, b) {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const same = (lines2) => lines2.map((line) => [" ", line]);
  return [
    ...same(a.slice(0, start)),
    ...common(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end))
  ];
}
function common(a, b) {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i2, j2) => lengths[i2]?.[j2] ?? 0;
  for (let i2 = a.length - 1; i2 >= 0; i2 -= 1) {
    const row = lengths[i2];
    for (let j2 = b.length - 1; j2 >= 0; j2 -= 1)
      row[j2] = a[i2] === b[j2] ? at(i2 + 1, j2 + 1) + 1 : Math.max(at(i2 + 1, j2), at(i2, j2 + 1));
  }
  const lines2 = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines2.push([" ", a[i]]);
      [i, j] = [i + 1, j + 1];
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) lines2.push(["-", a[i++]]);
    else lines2.push(["+", b[j++]]);
  }
  return lines2;
}
function hunksOf(lines2) {
  const near = lines2.map(
    (_, i) => lines2.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some(([sign]) => sign !== " ")
  );
  const hunks = [];
  for (let from = near.indexOf(true); from >= 0; ) {
    const next = near.indexOf(false, from);
    const to = next < 0 ? lines2.length : next;
    hunks.push(hunk(lines2, from, to));
    from = near.indexOf(true, to);
    if (next < 0) break;
  }
  return hunks;
}
function hunk(lines2, from, to) {
  const [before, shown] = [lines2.slice(0, from), lines2.slice(from, to)];
  const range = (other) => {
    const count = shown.filter(([sign]) => sign !== other).length;
    const start = before.filter(([sign]) => sign !== other).length + (count === 0 ? 0 : 1);
    return `${start},${count}`;
  };
  return [`@@ -${range("+")} +${range("-")} @@`, ...shown.map(([sign, line]) => `${sign}${line}`)].join("\n");
}

// src/report/drift/ways.ts
function waysOut(told, detail) {
  const { gone, hands } = told.findings;
  const needCode = [...gone.filter(({ step }) => step.withheld !== null), ...hands].map(({ step }) => step);
  if (needCode.length + gone.length === 0) return "";
  const rows = [
    ...needCode.length === 0 ? [] : [[`put ${allOf(needCode)} back`, approving(needCode)]],
    ...keepRows(told, detail),
    ...gone.map(({ step }) => [`do without ${named([step], detail)}`, withoutWords(step, told)]),
    ...holdRows(
      hands.map(({ step }) => step),
      detail
    )
  ];
  return blocks(
    table(
      ["To", "Do"],
      detail.level === "counts" ? rows.slice(0, 1) : capped(rows, detail, (left) => ["\u2026", `and ${left} more`])
    ),
    allowBlock(told, needCode, detail)
  );
}
function allOf(steps2) {
  return steps2.length === 1 ? countKinds(steps2) : `all of it (${countKinds(steps2)})`;
}
function withoutWords({ change }, { services }) {
  if (change.action !== "create") return "";
  const { address, source } = change.desired;
  const service = services.get(showAddress(address));
  return service ? `name it under \`without\` in ${place(service)}` : `delete its lines at ${place(source)}`;
}
function keepRows({ findings, keep }, detail) {
  const rows = findings.hands.flatMap(({ step }) => {
    const kept = keep.get(showAddress(addressOf(step.change)));
    const words = kept ? keepWords(kept, detail) : "";
    return words === "" ? [] : [[`keep ${named([step], detail)}`, words]];
  });
  const more = findings.hands.length - keep.size;
  return more > 0 ? [...rows, ["keep the others", `worked out for the first ${keep.size} only`]] : rows;
}
function keepWords({ places, unwritten }, detail) {
  const said = places.map(({ file, line, did, under, written }) => {
    const at = code2(`${file}:${line}`, detail);
    if (did === "changed") return `${at}: write ${code2(written, detail)}`;
    if (did === "removed") return `${at}: delete ${code2(written, detail)}`;
    const around = under.length === 0 ? "" : ` under ${code2(`${under.join(": ")}:`, detail)}`;
    return `${code2(file, detail)}:${around} add ${code2(written, detail)}`;
  });
  return lines([...said, ...unwritten.map((one) => unwrittenWords(one, detail))]);
}
function unwrittenWords({ field, why }, detail) {
  switch (why) {
    case "variable":
      return `${code2(fieldName(field.path), detail)} is the value of a variable: change it there`;
    case "look-up":
      return `${code2(handWords(field), detail)} cannot be kept: it follows a look-up, or what else is declared`;
    case "not said there":
      return `${code2(handWords(field), detail)} cannot be kept by an edit: no YAML of this resource says it`;
    default:
      return why;
  }
}
function handWords({ from, to, ...field }) {
  return wholeFieldWords({ ...field, from: to, to: from });
}
function holdRows(steps2, detail) {
  const commands = steps2.flatMap(({ change }) => {
    if (change.action === "create" || change.live.tags === null) return [];
    return [code2(`monitoring hold ${quoted(showAddress(change.live.address))} --for 12h`, detail)];
  });
  const more = commands.length - detail.names;
  const said = [...commands.slice(0, detail.names), ...more > 0 ? [`\u2026 and ${more} more`] : []];
  return commands.length === 0 ? [] : [["leave it for a while", lines(said)]];
}
function allowBlock({ allow, today }, steps2, detail) {
  const items = steps2.flatMap((step) => {
    const address = showAddress(addressOf(step.change));
    const open = step.hazards.filter((one) => one.level === "block" && !permissionFor(one, address, { allow, today }));
    return open.map(
      ({ key }) => `  - { hazard: ${key}, address: ${yamlWord(address)}, reason: "WHY", until: "YYYY-MM-DD" }`
    );
  });
  if (items.length === 0) return "";
  const shown = capped(items, { ...detail, rows: Math.min(detail.rows, 40) }, (left) => `  # \u2026 and ${left} more`);
  return blocks(
    "Putting it back has hazards that nothing allows yet. Its code works once this is merged, in `stack.yaml`, with why and the last day on which it holds:",
    fenced("yaml", ["allow:", ...shown].join("\n"))
  );
}
function patchFold(files, { detail, redact, limitBytes }) {
  if (files.length === 0 || !detail.fold) return "";
  const diffs = files.map(({ file, before, after }) => unifiedDiff(file, before, after));
  const text = diffs.filter((one) => one !== null).join("\n");
  const whole = diffs.every((one) => one !== null) && redact(text) === text;
  if (!whole || Buffer.byteLength(text) > limitBytes / 2) return "";
  return fold("Keep all of it: the patch, for <code>git apply</code>", [fenced("diff", text)]);
}

// src/report/drift/render.ts
var TITLE = 200;
function renderDrift(told, limitBytes) {
  const redact = redactionOf(told);
  const shown = { ...redacted({ ...told, files: [] }, redact), files: told.files };
  const heading = headingOf(shown);
  let body = "";
  for (const detail of detailsFor(limitBytes)) {
    body = bodyOf(shown, detail, patchFold(told.files, { detail, redact, limitBytes }));
    if (Buffer.byteLength(body) <= limitBytes) break;
  }
  return { title: visible(shorten(`${shown.plan.stack.stack}: ${heading}`, TITLE)), body };
}
function redactionOf({ hidden, plan }) {
  return redaction({ ...hidden, endPoints: /* @__PURE__ */ new Set([...endPointsIn(plan.steps), ...hidden.endPoints]) });
}
function renderNothing(stack) {
  return `### ${code(stack)}: nothing differs
`;
}
function bodyOf(told, detail, patch) {
  const { level } = detail;
  return `${blocks(
    `### ${code(told.plan.stack.stack)}: ${headingOf(told)}`,
    silenced(told),
    handsTable(told, detail),
    waysOut(told, detail),
    patch,
    waitingTable(told, detail),
    heldTable(told, detail),
    level === "names" || level === "counts" ? "**Left out for length.** The plan file of the run holds all of it." : "",
    "<sub>Updated when something changes; closes by itself when nothing differs.</sub>"
  )}
`;
}
function headingOf({ findings }) {
  const { hands, gone, waiting, held } = findings;
  const said = [
    ...part(hands, "changed by hand"),
    ...part(gone, "not there"),
    ...part(waiting, "waiting"),
    ...part(held, "held")
  ];
  return said.length === 0 ? "nothing differs" : said.join(", ");
}
function part(findings, words) {
  return findings.length === 0 ? [] : [`${countKinds(findings.map(({ step }) => step))} ${words}`];
}
function codesListed(told) {
  return listed(told.findings).map(({ step }) => step.code);
}

// src/accept/wishes.ts
function wishesBetween(from, to, at = "") {
  if (from === void 0 ? to === void 0 : to !== void 0 && sameJson(from, to)) return [];
  if (isObject(from) && isObject(to)) {
    const keys = /* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...keys].flatMap((key) => wishesBetween(own(from, key), own(to, key), pointerTo(at, key)));
  }
  if (isListOfMappings(from) && isListOfMappings(to) && from.length === to.length)
    return from.flatMap((item, i) => wishesBetween(item, to[i], pointerTo(at, i)));
  return [{ pointer: at, value: to }];
}
function granted(declaration, { pointer, value }) {
  return put(declaration, pointerKeys(pointer), value);
}
function fitted(wish, declaration, full) {
  const [written = "", shown] = [valueAt(declaration, wish.pointer), valueAt(full, wish.pointer)];
  const { value } = wish;
  if (typeof written !== "string" || typeof shown !== "string" || typeof value !== "string") return wish;
  const own2 = written.trimEnd();
  const added = shown.slice(own2.length);
  if (added === "" || !shown.startsWith(own2) || !value.endsWith(added)) return wish;
  const said = value.slice(0, value.length - added.length).trimEnd();
  return { ...wish, value: said === "" ? void 0 : said };
}
function put(at, [key, ...below], value) {
  if (key === void 0) return value ?? null;
  if (Array.isArray(at)) return at.map((item, i) => i === Number(key) ? put(item, below, value) : item);
  const members = new Map(isObject(at) ? Object.entries(at) : []);
  if (below.length === 0 && value === void 0) members.delete(key);
  else members.set(key, put(members.get(key), below, value));
  return Object.fromEntries(members);
}
function own(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
function isListOfMappings(value) {
  return Array.isArray(value) && value.every(isObject);
}

// src/accept/choose.ts
function choose(declaration, target, meaning) {
  const none = attempt({ declaration, wishes: [] }, target, meaning);
  if (!none) throw new Error("a declaration that means nothing");
  let best = none;
  for (const wishes of formsOf(none, target, meaning)) {
    const tried = all(none, wishes, { target, meaning }) ?? oneByOne(none, wishes, { target, meaning });
    if (tried.missed < best.missed) best = tried;
    if (best.missed === 0) break;
  }
  return best.wishes;
}
function meaningOf(declaration, { kind, at, among }) {
  try {
    return kind.normalize(declaration, at, among);
  } catch {
    return null;
  }
}
function formsOf({ declaration, spec }, target, { kind, at, among }) {
  const [from, to] = [spec, target].map((one) => kind.declare(one));
  const flat = wishesBetween(from, to).map((wish) => fitted(wish, declaration, from));
  const shorter = kind.importing?.shorter;
  const short = shorter ? wishesBetween(shorter(from, at, among), shorter(to, at, among)).map(
    (wish) => fitted(wish, declaration, from)
  ) : flat;
  const emptied = short.map((wish) => wish.value === void 0 ? { ...wish, value: [] } : wish);
  const said = Object.keys(declaration).filter((key) => !Object.hasOwn(from, key));
  const instead = said.map((key) => ({ pointer: pointerTo("", key), value: void 0 })).filter((gone) => isAboutThat(gone, { declaration, spec }, { target, meaning: { kind, at, among } }));
  const mixed = instead.flatMap((gone) => [short, flat].map((wishes) => [gone, ...wishes.filter(isOther(gone))]));
  return [short, emptied, flat, ...mixed];
}
function isAboutThat(gone, { declaration, spec }, { target, meaning }) {
  const without = meaningOf(granted(declaration, gone), meaning);
  const meant = new Set(diffSpecs(spec, target).map(({ path }) => path));
  return without === null || diffSpecs(spec, without).every(({ path }) => meant.has(path));
}
function isOther({ pointer }) {
  return (wish) => wish.pointer !== pointer;
}
function all(none, wishes, { target, meaning }) {
  const declaration = wishes.reduce(granted, none.declaration);
  const tried = attempt({ declaration, wishes }, target, meaning);
  return tried?.missed === 0 ? tried : null;
}
function oneByOne(none, wishes, { target, meaning }) {
  let best = none;
  for (const wish of wishes) {
    const tried = attempt(
      { declaration: granted(best.declaration, wish), wishes: [...best.wishes, wish] },
      target,
      meaning
    );
    if (tried && tried.missed < best.missed && !strays(best, tried, target)) best = tried;
  }
  return best;
}
function strays(before, after, target) {
  const missed = diffSpecs(after.spec, target).map(({ path }) => `${path}/`);
  return diffSpecs(before.spec, after.spec).some(
    ({ path }) => missed.some((one) => one.startsWith(`${path}/`) || `${path}/`.startsWith(one))
  );
}
function attempt({ declaration, wishes }, target, meaning) {
  const spec = meaningOf(declaration, meaning);
  return spec && { declaration, wishes, spec, missed: diffSpecs(spec, target).length };
}

// src/accept/locate.ts
var import_yaml = __toESM(require_dist(), 1);
function homeOf({ places, usedBy }, written, texts) {
  const place2 = places.get("");
  const text = place2 && texts.get(place2.file);
  if (!place2 || text === void 0) return null;
  switch (written.form) {
    case "document":
      return { file: place2.file, root: [] };
    case "list": {
      const index = itemAt(text, written.key, place2);
      return index < 0 ? null : { file: place2.file, root: [written.key, index] };
    }
    case "section": {
      const key = keyAt(text, written.key, place2);
      return key === null ? null : { file: usedBy[0]?.file ?? place2.file, root: [written.key, key] };
    }
    default:
      return written;
  }
}
function keyAt(text, section2, place2) {
  const { member: member2, isAt } = read(text, section2);
  if (!(0, import_yaml.isMap)(member2)) return null;
  const pair = member2.items.find(({ key }) => (0, import_yaml.isScalar)(key) && isAt(key, place2));
  return pair && (0, import_yaml.isScalar)(pair.key) ? String(pair.key.value) : null;
}
function itemAt(text, list, place2) {
  const { member: member2, isAt } = read(text, list);
  return (0, import_yaml.isSeq)(member2) ? member2.items.findIndex((item) => isAt(item, place2)) : -1;
}
function read(text, key) {
  const counter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { version: "1.2", uniqueKeys: false, lineCounter: counter });
  return {
    member: (0, import_yaml.isMap)(document.contents) ? document.contents.get(key, true) : void 0,
    isAt: (node, { line, column }) => {
      const at = counter.linePos(node.range?.[0] ?? 0);
      return at.line === line && at.col === column;
    }
  };
}

// src/accept/edit.ts
var import_yaml4 = __toESM(require_dist(), 1);

// src/accept/collections.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/accept/values.ts
var import_yaml2 = __toESM(require_dist(), 1);
var options = { version: "1.2", compat: "yaml-1.1", aliasDuplicateObjects: false };
var wide = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };
function flowText(value) {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (!isObject(value)) return plainText(new import_yaml2.Scalar(value));
  const members = Object.entries(value).map(([key, member2]) => `${flowText(key)}: ${flowText(member2)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
function plainText(scalar) {
  if (typeof scalar.value === "string" && scalar.value.includes("\n")) scalar.type = "QUOTE_DOUBLE";
  const document = new import_yaml2.Document([scalar], options);
  document.contents.flow = true;
  return document.toString({ ...wide, flowCollectionPadding: false }).trim().slice(1, -1);
}
function scalarText(text, was, value) {
  const [from = 0, to = 0] = was.range ?? [];
  const old = text.slice(from, to);
  if (was.type === "BLOCK_LITERAL" || was.type === "BLOCK_FOLDED") {
    const end = /\r?\n$/.exec(old)?.[0] ?? "";
    return was.type === "BLOCK_LITERAL" && literal(old, value) || `${flowText(value)}${end}`;
  }
  if (typeof value !== "string" || value.includes("\n")) return flowText(value);
  const scalar = new import_yaml2.Scalar(value);
  if (was.type === "QUOTE_DOUBLE" || was.type === "QUOTE_SINGLE") scalar.type = was.type;
  return plainText(scalar);
}
function literal(old, value) {
  const [header = "", first = ""] = old.split(/\r?\n/);
  const indent = /^ +/.exec(first)?.[0];
  if (typeof value !== "string" || indent === void 0 || !/^\|[-+]?$/.test(header.trim())) return null;
  const lines2 = value.split("\n");
  if (lines2.some((line) => /^\s|\s$/.test(line)) || lines2[0] === "" || /[^\n -\u{d7ff}\u{e000}-\u{10ffff}]/u.test(value))
    return null;
  const end = old.includes("\r\n") ? "\r\n" : "\n";
  return [header, ...lines2.map((line) => line === "" ? "" : `${indent}${line}`)].join(end) + end;
}

// src/accept/splice.ts
function spliced(text, { from, to, text: put2 }) {
  return text.slice(0, from) + put2 + text.slice(to);
}
function withoutTrailingSpace(text, from, to) {
  return from + text.slice(from, to).trimEnd().length;
}
function lineOf(text, offset) {
  return text.slice(0, offset).split("\n").length;
}
function lineStart(text, offset) {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, offset) {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}
function lineBreak(text) {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
function keyText(key) {
  return flowText(key);
}

// src/accept/collections.ts
function inserted(text, map, { key, value, top }) {
  const entry = `${keyText(key)}: ${flowText(value)}`;
  const last = map.items.at(-1);
  if (map.flow || !last) return inFlow(text, map, { entry, last: last ? endOf(text, last) : null });
  const [first] = map.items;
  const start = startOf(first);
  const indent = " ".repeat(start - lineStart(text, start));
  const at = lineEnd(text, endOf(text, last));
  const end = lineBreak(text);
  const own2 = top && isObject(value) && Object.keys(value).length > 0 ? section(key, value, { indent, end }) : entry;
  return { from: at, to: at, text: `${end}${indent}${own2}` };
}
function appended(text, list, item) {
  const last = list.items.at(-1);
  const end = last ? nodeEnd(text, last) : null;
  if (list.flow || !last || end === null) return inFlow(text, list, { entry: flowText(item), last: end });
  const dash = dashOf(text, list.items[0]);
  const at = lineEnd(text, end);
  return {
    from: at,
    to: at,
    text: `${lineBreak(text)}${" ".repeat(dash - lineStart(text, dash))}- ${flowText(item)}`
  };
}
function memberGone(text, map, pair) {
  const index = map.items.indexOf(pair);
  const next = map.items[index + 1];
  const start = startOf(pair);
  const previous = map.items[index - 1];
  if (map.flow)
    return outOfFlow({ start, end: endOf(text, pair) }, next ? startOf(next) : null, previous && endOf(text, previous));
  const begins = text.slice(lineStart(text, start), start).trim() === "";
  if (!begins && next) return { from: start, to: startOf(next), text: "" };
  return wholeLines(text, { start, end: endOf(text, pair) });
}
function itemGone(text, list, index) {
  const item = list.items[index];
  const [next, previous] = [list.items[index + 1], list.items[index - 1]];
  const start = item.range?.[0] ?? 0;
  const end = nodeEnd(text, item);
  if (list.flow) return outOfFlow({ start, end }, next?.range?.[0] ?? null, previous && nodeEnd(text, previous));
  return wholeLines(text, { start: dashOf(text, item), end });
}
function section(key, value, { indent, end }) {
  const members = Object.entries(value).map(
    ([name, member2]) => `${indent}  ${keyText(name)}: ${flowText(member2)}`
  );
  return [`${keyText(key)}:`, ...members].join(end);
}
function inFlow(text, collection, { entry, last }) {
  const [from = 0, to = 0] = collection.range ?? [];
  if (last !== null) return { from: last, to: last, text: `, ${entry}` };
  const [open, close] = [text[from], text[to - 1]];
  return { from, to, text: `${open} ${entry} ${close}`.replace(/^\[ (.*) \]$/s, "[$1]") };
}
function outOfFlow({ start, end }, next, previous) {
  return next === null ? { from: previous ?? start, to: end, text: "" } : { from: start, to: next, text: "" };
}
function wholeLines(text, { start, end }) {
  const from = lineStart(text, start);
  const last = text.indexOf("\n", end);
  return last < 0 ? { from: Math.max(0, from - lineBreak(text).length), to: text.length, text: "" } : { from, to: last + 1, text: "" };
}
function startOf(pair) {
  return pair && (0, import_yaml3.isScalar)(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
}
function endOf(text, pair) {
  const key = (0, import_yaml3.isScalar)(pair.key) ? pair.key.range?.[1] ?? 0 : 0;
  const colon = text.indexOf(":", key) + 1;
  const value = pair.value;
  return Math.max(colon, value?.range ? withoutTrailingSpace(text, value.range[0], value.range[1]) : 0);
}
function nodeEnd(text, node) {
  const [from = 0, to = 0] = node.range ?? [];
  return withoutTrailingSpace(text, from, to);
}
function dashOf(text, item) {
  return text.lastIndexOf("-", (item.range?.[0] ?? 1) - 1);
}

// src/accept/edit.ts
function edit(text, path, value) {
  const before = parsed(text);
  if (!before) return null;
  const edited = value === void 0 ? remove(text, path) : write(text, { path, value });
  if (!edited) return null;
  const after = parsed(edited.text);
  return after && sameJson(after, wanted(before, path, value)) ? edited : null;
}
function says(text, path) {
  return find(text, path)?.rest.length === 0;
}
function isAlone(text, path) {
  const found = find(text, path);
  return found?.rest.length === 0 && (0, import_yaml4.isMap)(found.node) && found.node.items.length === 1;
}
function write(text, { path, value }) {
  const found = find(text, path);
  if (!found) return null;
  const { node, rest } = found;
  const [key, ...below] = rest;
  if (key === void 0) return overwrite(text, found, value);
  const nested = below.reduceRight((inner2, one) => ({ [one]: inner2 }), value);
  const depth = path.length - rest.length;
  const under = path.slice(0, depth).map(String);
  if (node === null || (0, import_yaml4.isScalar)(node) && node.value === null) {
    const made2 = overwrite(text, found, { [key]: nested });
    return made2 && { ...made2, did: "added", under, written: member(String(key), nested) };
  }
  if (!(0, import_yaml4.isMap)(node)) return null;
  const splice = inserted(text, node, { key: String(key), value: nested, top: depth === 0 });
  const made = spliced(text, splice);
  const line = lineOf(made, splice.from + splice.text.length);
  const [inner, ...more] = depth === 0 && isObject(nested) ? Object.entries(nested) : [];
  if (inner && more.length === 0)
    return { text: made, did: "added", under: [String(key)], written: member(inner[0], inner[1]), line };
  return { text: made, did: "added", under, written: member(String(key), nested), line };
}
function member(key, value) {
  return `${keyText(key)}: ${flowText(value)}`;
}
function overwrite(text, found, value) {
  const { node, pair, path } = found;
  const listed2 = (0, import_yaml4.isSeq)(node) && Array.isArray(value) ? itemByItem(text, { path, node, value }) : null;
  const splice = listed2 === null ? splicing(text, found, value) : null;
  const made = listed2 ?? (splice && spliced(text, splice));
  if (made === null) return null;
  const at = pair && (0, import_yaml4.isScalar)(pair.key) ? pair.key.range?.[0] ?? 0 : node?.range?.[0] ?? 0;
  const key = path.at(-1);
  const name = typeof key === "string" ? `${keyText(key)}: ` : "- ";
  const shown = splice && (0, import_yaml4.isScalar)(node) && !splice.text.includes("\n") ? splice.text.trim() : flowText(value);
  const under = path.slice(0, -1).map(String);
  return { text: made, did: "changed", under, written: `${name}${shown}`, line: lineOf(text, at) };
}
function splicing(text, { node, pair }, value) {
  const range = node?.range;
  if ((0, import_yaml4.isScalar)(node) && range && range[1] > range[0]) {
    const { from, to, text: put2 } = { from: range[0], to: range[1], text: scalarText(text, node, value) };
    return { from, to, text: put2 };
  }
  if (!pair || !(0, import_yaml4.isScalar)(pair.key) || !pair.key.range) {
    return range ? { from: range[0], to: withoutTrailingSpace(text, range[0], range[1]), text: flowText(value) } : null;
  }
  const colon = text.indexOf(":", pair.key.range[1]);
  const end = range && range[1] > colon ? withoutTrailingSpace(text, colon + 1, range[1]) : colon + 1;
  return colon < 0 ? null : { from: colon + 1, to: end, text: ` ${flowText(value)}` };
}
function itemByItem(text, { path, node, value }) {
  const old = node.toJSON();
  const staying = old.filter((one) => value.some((other) => sameJson(one, other)));
  const added = value.filter((one) => !old.some((other) => sameJson(one, other)));
  if (staying.length === 0 || !sameJson([...staying, ...added], value)) return null;
  let made = text;
  for (const [index, item] of [...old.entries()].reverse()) {
    if (value.some((other) => sameJson(item, other))) continue;
    made = spliced(made, itemGone(made, seqAt(made, path), index));
  }
  for (const item of added) made = spliced(made, appended(made, seqAt(made, path), item));
  return made;
}
function seqAt(text, path) {
  return find(text, path)?.node;
}
function remove(text, path) {
  const found = find(text, path);
  if (!found || found.rest.length > 0 || !found.pair || !(0, import_yaml4.isMap)(found.parent)) return null;
  const { parent, pair } = found;
  if (parent.items.length === 1 && path.length > 1) return remove(text, path.slice(0, -1));
  const start = (0, import_yaml4.isScalar)(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
  return {
    text: spliced(text, memberGone(text, parent, pair)),
    did: "removed",
    under: path.slice(0, -1).map(String),
    written: keyText(String(path.at(-1))),
    line: lineOf(text, start)
  };
}
function find(text, path) {
  const document = (0, import_yaml4.parseDocument)(text, { version: "1.2", uniqueKeys: false });
  let found = { node: document.contents, pair: null, parent: null, path: [], rest: path };
  for (const [i, key] of path.entries()) {
    const at = found.node;
    const walked = path.slice(0, i + 1);
    if ((0, import_yaml4.isMap)(at)) {
      const pair = at.items.find((one) => (0, import_yaml4.isPair)(one) && (0, import_yaml4.isScalar)(one.key) && one.key.value === key);
      if (!pair) return found;
      found = { node: pair.value, pair, parent: at, path: walked, rest: path.slice(i + 1) };
    } else if ((0, import_yaml4.isSeq)(at) && /^\d+$/.test(String(key))) {
      if (Number(key) >= at.items.length) return null;
      found = {
        node: at.items[Number(key)],
        pair: null,
        parent: at,
        path: walked,
        rest: path.slice(i + 1)
      };
    } else return at === null || (0, import_yaml4.isScalar)(at) && at.value === null ? found : null;
  }
  return found;
}
function parsed(text) {
  const document = (0, import_yaml4.parseDocument)(text, { version: "1.2", uniqueKeys: false });
  return document.errors.length > 0 ? void 0 : document.toJS() ?? null;
}
function wanted(before, path, value) {
  const [key, ...below] = path;
  if (key === void 0) return value ?? null;
  if (Array.isArray(before)) return before.map((item, i) => i === Number(key) ? wanted(item, below, value) : item);
  const members = new Map(Object.entries(before ?? {}));
  if (value === void 0 && (below.length === 0 || isEmptied(members.get(String(key)), below)))
    members.delete(String(key));
  else members.set(String(key), wanted(members.get(String(key)) ?? null, below, value));
  return Object.fromEntries(members);
}
function isEmptied(value, [key, ...below]) {
  if (key === void 0 || typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const [[only, inner] = [], ...others] = Object.entries(value);
  return others.length === 0 && only === String(key) && (below.length === 0 || isEmptied(inner, below));
}

// src/accept/texts.ts
function textSource(directory, texts) {
  const prefix = `${directory}/`;
  const paths = [...texts.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  return {
    directory,
    list: async () => paths.map((path) => ({ path, type: "file" })),
    read: async (path) => new TextEncoder().encode(texts.get(`${prefix}${path}`) ?? "")
  };
}

// src/accept/write.ts
var leavings = ["nothing", "empty", "null"];
async function write2(wishes, meant, writing) {
  if (wishes.length === 0) return null;
  for (const leaving of leavings) {
    const written = writeAs(wishes, leaving, writing);
    const manifest = written && await readAgain(written.texts, meant, writing);
    if (written && manifest) return { files: { texts: written.texts, manifest }, places: written.places };
  }
  return null;
}
function writeAs(wishes, leaving, { home, files, declaration }) {
  let text = files.texts.get(home.file);
  const places = [];
  for (const wish of text !== void 0 && !says(text, home.root) ? asOne(wishes) : wishes) {
    if (text === void 0) return null;
    const { pointer, value } = wholeList(wish, declaration.value, { text, home });
    if (value !== void 0 && isReference(value)) return null;
    const path = [...home.root, ...pointerKeys(pointer)];
    const done = value === void 0 ? leave(text, path, leaving) : edit(text, path, escaped(value));
    if (!done) return null;
    const { text: after, ...place2 } = done;
    text = after;
    places.push({ file: home.file, ...place2 });
  }
  return text === void 0 ? null : { texts: new Map([...files.texts, [home.file, text]]), places };
}
function asOne(wishes) {
  const value = wishes.reduce((entry, { pointer, value: one = null }) => {
    return granted(entry, { pointer, value: one });
  }, {});
  return [{ pointer: "", value }];
}
function leave(text, path, leaving) {
  if (leaving === "null" || !says(text, path)) return edit(text, path, null);
  const around = path.slice(0, -1);
  return leaving === "empty" && isAlone(text, around) ? edit(text, around, {}) : edit(text, path, void 0);
}
function wholeList(wish, declaration, { text, home }) {
  let at = "";
  for (const key of pointerKeys(wish.pointer)) {
    const value = valueAt(declaration, at);
    if (Array.isArray(value) && !says(text, [...home.root, ...pointerKeys(at)]))
      return { pointer: at, value: valueAt(granted(declaration, wish), at) };
    at = pointerTo(at, key);
  }
  return wish;
}
async function readAgain(texts, meant, { declaration, files, directory, kinds: kinds2 }) {
  const { manifest } = await load(textSource(directory, texts), [...kinds2.values()]);
  const address = showAddress(declaration.address);
  const found = manifest?.declarations.find((one) => showAddress(one.address) === address);
  if (!manifest || !found || found.protected !== meant.protected) return null;
  const spec = amongOf(manifest, { at: manifest.stack, kinds: kinds2 }).spec(found.address);
  const asMeant = spec !== null && sameJson(spec, meant.spec);
  return asMeant && sameJson(othersIn(manifest, address), othersIn(files.manifest, address)) ? manifest : null;
}
function othersIn({ declarations }, but) {
  return declarations.flatMap((one) => {
    const address = showAddress(one.address);
    return address === but ? [] : [[address, one.value, one.protected, one.adopt]];
  });
}

// src/accept/accept.ts
async function accept(request) {
  const declarations = new Map(request.manifest.declarations.map((one) => [showAddress(one.address), one]));
  const of = /* @__PURE__ */ new Map();
  let files = { texts: request.texts, manifest: request.manifest };
  for (const { change } of request.steps) {
    const address = showAddress(addressOf(change));
    const declaration = declarations.get(address);
    if (!declaration || change.action === "create" || change.action === "delete") continue;
    const { accepted, files: after } = await acceptOne({ declaration, change, request, files });
    of.set(address, accepted);
    files = after;
  }
  const changed = [...request.texts].flatMap(([file, before]) => {
    const after = files.texts.get(file) ?? before;
    return after === before ? [] : [{ file, before, after }];
  });
  return { of, files: changed };
}
async function acceptOne({ declaration, change, request, files }) {
  const { kinds: kinds2, directory, texts } = request;
  const at = files.manifest.stack;
  const kind = kinds2.get(declaration.address.kind);
  const home = kind && homeOf(declaration, kind.written, texts);
  if (!kind || !home) return { files, accepted: { places: [], unwritten: [] } };
  const meaning = { kind, at, among: amongOf(files.manifest, { at, kinds: kinds2 }) };
  const flag = change.fields.find(({ path }) => path === "/protected");
  const fields = change.fields.filter((field) => field !== flag);
  const reference = meaning.among.spec(declaration.address);
  const wishes = choose(declaration.value, targetOf(reference, fields, change.live.spec), meaning);
  const all2 = flag ? [...wishes, { pointer: flag.path, value: flag.from === true }] : wishes;
  const done = await writeAll(all2, meaning, { home, declaration, files, directory, kinds: kinds2 });
  const missed = fields.filter(({ path, from }) => !sameJson(valueAt(done.meant.spec, path) ?? null, from));
  const left = flag && done.meant.protected !== flag.from ? [flag, ...missed] : missed;
  const unwritten = left.map((field) => ({ field, why: whyNot2(field, reference) }));
  return { files: done.files, accepted: { places: done.places, unwritten } };
}
async function writeAll(wishes, meaning, writing) {
  const { declaration, files } = writing;
  const spec = meaningOf(declaration.value, meaning);
  let done = { files, places: [], meant: { spec, protected: declaration.protected } };
  let value = declaration.value;
  const groups = [wishes, ...wishes.map((wish) => [wish])];
  for (const group of groups) {
    const next = group.reduce(granted, value);
    const wanted2 = meaningOf(next, meaning);
    const flag = group.find(({ pointer }) => pointer === "/protected");
    const meant = wanted2 && { spec: wanted2, protected: flag ? flag.value === true : done.meant.protected };
    const written = meant && await write2(group, meant, { ...writing, files: done.files });
    if (!written) continue;
    done = { files: written.files, places: [...done.places, ...written.places], meant };
    value = next;
    if (group === wishes) break;
  }
  return done;
}
function targetOf(reference, fields, live) {
  return fields.reduce((spec, { path, to }) => {
    const said = valueAt(reference, path) ?? null;
    if (!sameJson(said, to) || isReference(said)) return spec;
    return granted(spec, { pointer: path, value: valueAt(live, path) });
  }, reference);
}
function whyNot2({ path, to }, reference) {
  const said = valueAt(reference, path) ?? null;
  if (canonical(said).includes("${env.")) return "variable";
  return isReference(said) || !sameJson(said, to) ? "look-up" : "not said there";
}

// src/github/drift-issue.ts
var driftLabel = {
  name: "monitoring-drift",
  color: "d93f0b",
  description: "What AWS holds is not what main wants"
};
async function openDriftIssue(github, stack) {
  const [first, ...twins] = ownIssues(await github.openIssues(), stack);
  return first ? { ...first, open: true, twins: twins.map(({ issue }) => issue) } : null;
}
async function closedDriftIssue(github, stack) {
  const [first] = ownIssues(await github.closedIssues(driftLabel.name), stack);
  return first ? { ...first, open: false, twins: [] } : null;
}
async function tellDriftIssue(github, before, text) {
  if (!before) return { what: "created", url: (await github.createIssue(text, driftLabel)).url };
  const { issue, open, twins } = before;
  for (const twin of twins) await github.closeIssue(twin.number, { title: twin.title, body: twin.body });
  if (open && sameText(issue.title, text.title) && sameText(issue.body, text.body))
    return { what: "unchanged", url: issue.url };
  const { url } = await github.updateIssue(issue.number, text);
  return { what: open ? "updated" : "reopened", url };
}
async function closeDriftIssue(github, { issue, marker, twins }) {
  for (const one of [issue, ...twins]) {
    const line = renderDriftMarker(emptyMarker(marker.stack));
    const rest = one.body.slice(one.body.split("\n", 1)[0]?.length);
    await github.closeIssue(one.number, { title: one.title, body: `${line}${rest}` });
    await github.commentOnIssue(one.number, "Nothing differs any more: AWS holds what main wants.");
  }
  return { what: "closed", url: issue.url };
}
function ownIssues(issues, stack) {
  return issues.flatMap((issue) => {
    const marker = issue.ours ? parseDriftMarker(issue.body) : null;
    return marker?.stack === stack ? [{ issue, marker }] : [];
  });
}
function sameText(a, b) {
  const normal = (text) => text.replaceAll("\r\n", "\n").trimEnd();
  return normal(a) === normal(b);
}

// src/report/result/result.ts
function resultOf({ plan, outcomes, after, unread }) {
  const done = [...outcomes].map(([step, outcome]) => entryOf2(step, outcome));
  const unfinished = new Set(done.flatMap((entry) => entry.became === "applied" ? [] : [nameOf(entry.step)]));
  const now = (after ?? plan).steps.flatMap((step) => {
    if (step.withheld !== null) return unfinished.has(nameOf(step)) ? [] : [{ became: "withheld", step }];
    return after === null || unfinished.has(nameOf(step)) ? [] : [{ became: "left", step }];
  });
  return { stack: plan.stack.stack, entries: [...done, ...now], unread };
}
function partOf(result, about) {
  const entries = result.entries.filter(({ step }) => [...entriesOf(step.change)].some((entry) => about.has(entry)));
  return { ...result, entries };
}
function whyOf(entry) {
  if (entry.became === "failed") return entry.error.message;
  if (entry.became === "not sent") return entry.why;
  return "AWS took it, and says something else now";
}
function entryOf2(step, outcome) {
  switch (outcome.status) {
    case "applied":
      return { became: "applied", step };
    case "failed":
      return { became: "failed", step, error: outcome.error };
    case "skipped":
      return { became: "not sent", step, why: `needs ${showAddress(outcome.because)}, which was not applied` };
    case "stopped":
      return {
        ...{ became: "not sent", step },
        why: outcome.sent > 0 ? "the run ended in the middle of it" : "the run ended before its turn"
      };
    default:
      return outcome;
  }
}
function nameOf({ change }) {
  return showAddress(addressOf(change));
}

// src/report/result/causes.ts
var wanting = ["collision", "conflict", "blocked hazard", "unapproved"];
function redCausesOf({ entries }, mayLack) {
  return entries.flatMap((entry) => isRed(entry, mayLack) ? [{ entry, failure: failureOf(entry) }] : []);
}
function isRed({ became, step }, mayLack) {
  if (became !== "withheld") return became !== "applied";
  if (step.withheld === null) return false;
  const reason = reasonOf(step.withheld);
  return wanting.includes(reason) || reason === "denied read" && !mayLack.has(addressOf(step.change).kind);
}
function failureOf(entry) {
  if (entry.became === "withheld") return null;
  const code3 = entry.became === "failed" ? entry.error.code : entry.became;
  return { code: code3, why: whyOf(entry) };
}
function carries({ codes, failed: failed2 }, { entry, failure }) {
  if (failure === null) return codes.includes(entry.step.code);
  const known = failed2.get(markedAs(addressOf(entry.step.change))) ?? failed2.get(REST);
  return known !== void 0 && [failure.code, REST].includes(known.code);
}
function withCauses(marker, causes) {
  const codes = causes.flatMap(({ entry, failure }) => failure === null ? [entry.step.code] : []);
  const failed2 = causes.flatMap(
    ({ entry, failure }) => failure === null ? [] : [[markedAs(addressOf(entry.step.change)), failure]]
  );
  return { ...marker, codes: [...marker.codes, ...codes], failed: new Map(failed2) };
}
function sayCauses(causes) {
  const sorts = /* @__PURE__ */ new Map();
  for (const { entry } of causes) sorts.set(sortOf2(entry), [...sorts.get(sortOf2(entry)) ?? [], entry]);
  return [...sorts].map(([sort, entries]) => sayings[sort]?.(entries) ?? sort).join("\n");
}
function sortOf2({ became, step }) {
  return became === "withheld" && step.withheld !== null ? reasonOf(step.withheld) : became;
}
var sayings = {
  failed: (entries) => `${steps(entries)} failed: ${firstOf(entries)}.`,
  "not sent": (entries) => `${steps(entries)} not sent: ${firstOf(entries)}.`,
  left: (entries) => `${steps(entries)} would be sent once more after all was sent: ${firstOf(entries)}.`,
  unapproved: (entries) => `${steps(entries)} of main never shown by a merged pull request: ${firstOf(entries)}. ${toSend(entries)}`,
  collision: (entries) => `${steps(entries)} changed by hand and by main, as no comment showed: ${firstOf(entries)}. ${toSend(entries)}`,
  "blocked hazard": (entries) => `${steps(entries)} blocked by a hazard that nothing allows: ${firstOf(entries)}.`,
  conflict: (entries) => `${steps(entries)} in conflict with what is not ours: ${firstOf(entries)}.`,
  "denied read": (entries) => `${steps(entries)} of a kind that this role may not read: ${firstOf(entries)}.`
};
function steps(entries) {
  return counted(entries.length, "step");
}
function firstOf([first, ...more]) {
  const said = first.became === "failed" ? first.error.message : first.became === "not sent" ? first.why : first.step.withheld;
  const what = `${nameOf2(first.step)}${said === null ? "" : ` (${said})`}`;
  return visible(`${what}${more.length > 0 ? `, and ${more.length} more` : ""}`);
}
function toSend(entries) {
  const codes = codesOf(
    entries.map(({ step }) => step),
    40
  );
  const hazardous = entries.some(({ step }) => step.hazards.some(({ level }) => level === "block"));
  const first = hazardous ? ", once stack.yaml allows what is hazardous" : "";
  return `To send as it stands${first}: gh workflow run apply.yml -f approve="${codes}"`;
}
function nameOf2({ change }) {
  return showAddress(addressOf(change));
}

// actions/apply-monitoring/keep-issue.ts
var KEPT = 40;
async function findIssue({ github, inputs }, stack) {
  return inputs.comment ? openDriftIssue(github, stack).catch(failureOf2) : null;
}
function markerOf(found) {
  return found === null || found instanceof GitHubFailed ? null : found.marker;
}
async function keepIssue(run, keeping) {
  const { plan, manifest, now } = keeping;
  const { found, findings } = await compare(run, keeping);
  const kept = await keptBy(run, findings, keeping);
  const told = {
    ...{ plan, findings, keep: kept.of, files: kept.files, services: servicesIn(manifest) },
    ...{ allow: manifest.stack.allow, today: now.slice(0, 10), hidden: run.hidden }
  };
  try {
    return { told, url: await write3(run, { told, found, unshown: keeping.unshown }), refused: null };
  } catch (error) {
    return { told, url: "", refused: failureOf2(error) };
  }
}
async function compare(run, { plan, causes, found, now }) {
  const { github, inputs } = run;
  const { stack } = plan.stack;
  const declaredAt = (await lastChange(inputs.directory))?.at ?? null;
  const hazards = hazardsOfHands(plan, registry);
  const findingsSince = (issue) => {
    const before = markerOf(issue) ?? emptyMarker(stack);
    return findingsIn(plan, { before: causes ? withCauses(before, causes) : before, now, declaredAt, hazards });
  };
  const findings = findingsSince(found);
  if (!inputs.comment || found !== null || listed(findings).length === 0) return { found, findings };
  const closed = await closedDriftIssue(github, stack).catch(failureOf2);
  return { found: closed, findings: findingsSince(closed) };
}
function servicesIn({ declarations }) {
  return new Map(
    declarations.flatMap(({ address, usedBy: [service] }) => service ? [[showAddress(address), service]] : [])
  );
}
async function keptBy({ inputs }, { hands }, { declared, manifest }) {
  const steps2 = hands.slice(0, KEPT).map(({ step }) => step);
  return accept({ steps: steps2, manifest, texts: declared.texts, directory: inputs.directory, kinds: registry });
}
async function write3({ github, inputs }, { told, found, unshown }) {
  if (!inputs.comment) return "";
  if (found instanceof GitHubFailed) throw found;
  const codes = codesListed(told);
  if (codes.length === 0) return found?.open ? (await closeDriftIssue(github, found)).url : "";
  const { seen, failed: failed2 } = told.findings;
  const marker = renderDriftMarker({ stack: told.plan.stack.stack, seen, codes, failed: failed2, unshown });
  const { title, body } = renderDrift(told, COMMENT_BYTES - Buffer.byteLength(marker) - 1);
  return (await tellDriftIssue(github, found, { title, body: redactionOf(told)(`${marker}
${body}`) })).url;
}
function failureOf2(error) {
  if (error instanceof GitHubFailed) return error;
  throw error;
}

// src/github/former.ts
import { spawn } from "node:child_process";
var COMMITS = 20;
async function formerFiles(directory) {
  const prefix = (await git(directory, "rev-parse", "--show-prefix")).toString().trim();
  const listed2 = await git(directory, "log", "--first-parent", `--max-count=${COMMITS}`, "--format=%H", "--", ".");
  const commits = listed2.toString().trim().split("\n").filter(Boolean);
  const folder = prefix.replace(/\/$/, "");
  const trees = await objects(
    directory,
    ["HEAD", ...commits].map((commit) => `${commit}:${folder}`)
  );
  const [now, ...before] = trees.map((one) => one?.id ?? null);
  const distinct = [...new Set(before)].filter((id) => id !== null && id !== now);
  const contents = await Promise.all(distinct.map((id) => entriesOf2(directory, id)));
  const ids = [...new Set(contents.flatMap((entries) => [...entries.values()].map(({ id }) => id)))];
  const texts = await objects(directory, ids);
  const bytes = new Map(ids.map((id, i) => [id, texts[i]?.bytes ?? Buffer.alloc(0)]));
  return contents.map((entries) => ({
    directory,
    list: async () => [...entries.values()].map(({ entry }) => entry),
    read: async (path) => bytes.get(entries.get(path)?.id ?? "") ?? missing(path)
  }));
}
async function entriesOf2(directory, tree) {
  const lines2 = (await git(directory, "ls-tree", "-r", "-z", "--full-tree", tree)).toString().split("\0");
  const listed2 = lines2.filter(Boolean).map((line) => ({ id: line.split(/[ \t]/)[2] ?? "", entry: entryOf(line, "") }));
  return new Map(listed2.filter(({ entry }) => /\.yaml$/.test(entry.path)).map((one) => [one.entry.path, one]));
}
async function objects(directory, names) {
  if (names.length === 0) return [];
  const output = await batch(directory, `${names.join("\n")}
`);
  let at = 0;
  return names.map(() => {
    const end = output.indexOf(10, at);
    const [id = "", type = "", size = ""] = output.subarray(at, end).toString().split(" ");
    at = end + 1;
    if (!/^(blob|tree|commit|tag)$/.test(type) || !/^\d+$/.test(size)) return null;
    const bytes = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return { id, bytes };
  });
}
function batch(directory, input) {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["-c", "safe.bareRepository=explicit", "-C", directory, "cat-file", "--batch"]);
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.on("error", reject);
    child.on(
      "close",
      (code3) => code3 === 0 ? resolve(Buffer.concat(chunks)) : reject(new Error(`git cat-file ended with ${code3}`))
    );
    child.stdin.end(input);
  });
}
function missing(path) {
  throw new Error(`${path} is not there`);
}

// src/stack/former.ts
async function readFormer(sources, now) {
  const wanted2 = new Set(now.declarations.map(({ address }) => showAddress(address)));
  const former = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const { manifest } = await loadBase(source, kinds);
    if (!manifest || !isSame(manifest.stack, now.stack)) continue;
    for (const declaration of manifest.declarations) {
      const address = showAddress(declaration.address);
      if (!wanted2.has(address) && !former.has(address) && isUntagged(declaration)) former.set(address, declaration);
    }
  }
  return { stack: now.stack, declarations: [...former.values()], services: [] };
}
function isSame(a, b) {
  return a.stack === b.stack && a.account === b.account && a.region === b.region;
}
function isUntagged({ address }) {
  return ["parent", "name"].includes(registry.get(address.kind)?.ownership ?? "");
}

// actions/apply-monitoring/tell-problems.ts
async function tellProblems(run, { stack, problems, texts }) {
  run.hide({ endPoints: endPointsWritten(texts.values()) });
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const name = stack === null ? "monitoring" : code(stack);
  const drawn = run.redact(renderProblems(problems, texts).trimEnd());
  const text = [...drawn].slice(0, SUMMARY_BYTES / 8).join("");
  const undone2 = run.inputs.mode === "drift" ? "nothing compared" : "nothing sent";
  await summary.addRaw(`### ${name}: ${counted(errors, "error")}, ${undone2}

${fenced("", text)}
`).write();
  await annotate(run, problems);
  fail(`${counted(errors, "problem")} in ${run.inputs.directory}; ${undone2.replace(" ", " was ")}.`, {
    annotated: errors
  });
}

// actions/apply-monitoring/main-branch.ts
async function withMain(inputs, env, act) {
  await refuseLinks(inputs.directory);
  const run = await beginRun(inputs, env);
  const checkout = await checkedOutMain(run);
  if (!await isTip(run.github, checkout)) return sayMovedOn(checkout);
  const declared = await readDeclared(diskFiles(inputs.directory), (/* @__PURE__ */ new Date()).toISOString());
  const { manifest } = declared;
  if (!manifest) return tellProblems(run, declared);
  const former = await readFormer(await formerFiles(inputs.directory), manifest);
  const opened = await openStack({ manifest, base: null, former, env, standIn: null });
  try {
    run.hide({
      secrets: opened.environment.values(),
      endPoints: endPointsIn([manifest.declarations, former.declarations])
    });
    await act(run, { checkout, declared, manifest, opened });
  } finally {
    opened.close();
  }
}

export {
  isTip,
  sayMovedOn,
  refuseOpenEnvironment,
  clear,
  listed,
  waysAfterMerge,
  renderDrift,
  renderNothing,
  resultOf,
  partOf,
  whyOf,
  redCausesOf,
  carries,
  sayCauses,
  findIssue,
  markerOf,
  keepIssue,
  withMain
};
