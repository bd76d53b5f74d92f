// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SUMMARY_BYTES,
  annotate,
  approving,
  checkedOutCommit,
  endPointsWritten,
  entryOf,
  fail,
  git,
  parseMarker,
  yamlWord
} from "./chunk-EZHG5GKC.mjs";
import {
  openHazards,
  quoted
} from "./chunk-AZVUYCTC.mjs";
import {
  clearEverything,
  planStack
} from "./chunk-G4UZGI6J.mjs";
import {
  registry
} from "./chunk-IQSKLHHA.mjs";
import {
  code as code2,
  fenced
} from "./chunk-ARK6UJI2.mjs";
import {
  code
} from "./chunk-6XANVWZE.mjs";
import {
  InputRefused,
  summary
} from "./chunk-TTCM7I5D.mjs";
import {
  renderProblems
} from "./chunk-7XTMJLEN.mjs";
import {
  kinds,
  loadBase
} from "./chunk-Y5WUCKCF.mjs";
import {
  counted
} from "./chunk-CPP56LGF.mjs";
import {
  addressOf,
  byCodeUnit,
  reasonOf,
  showAddress
} from "./chunk-43I4A6S7.mjs";

// src/github/former.ts
import { spawn } from "node:child_process";
var COMMITS = 20;
async function formerFiles(directory) {
  const prefix = (await git(directory, "rev-parse", "--show-prefix")).toString().trim();
  const listed = await git(directory, "log", "--first-parent", `--max-count=${COMMITS}`, "--format=%H", "--", ".");
  const commits = listed.toString().trim().split("\n").filter(Boolean);
  const folder = prefix.replace(/\/$/, "");
  const trees = await objects(
    directory,
    ["HEAD", ...commits].map((commit) => `${commit}:${folder}`)
  );
  const [now, ...before] = trees.map((one) => one?.id ?? null);
  const distinct = [...new Set(before)].filter((id) => id !== null && id !== now);
  const contents = await Promise.all(distinct.map((id) => entriesOf(directory, id)));
  const ids = [...new Set(contents.flatMap((entries) => [...entries.values()].map(({ id }) => id)))];
  const texts = await objects(directory, ids);
  const bytes = new Map(ids.map((id, i) => [id, texts[i]?.bytes ?? Buffer.alloc(0)]));
  return contents.map((entries) => ({
    directory,
    list: async () => [...entries.values()].map(({ entry }) => entry),
    read: async (path) => bytes.get(entries.get(path)?.id ?? "") ?? missing(path)
  }));
}
async function entriesOf(directory, tree) {
  const lines = (await git(directory, "ls-tree", "-r", "-z", "--full-tree", tree)).toString().split("\0");
  const listed = lines.filter(Boolean).map((line) => ({ id: line.split(/[ \t]/)[2] ?? "", entry: entryOf(line, "") }));
  return new Map(listed.filter(({ entry }) => /\.yaml$/.test(entry.path)).map((one) => [one.entry.path, one]));
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
  const wanted = new Set(now.declarations.map(({ address }) => showAddress(address)));
  const former = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const { manifest } = await loadBase(source, kinds);
    if (!manifest || !isSame(manifest.stack, now.stack)) continue;
    for (const declaration of manifest.declarations) {
      const address = showAddress(declaration.address);
      if (!wanted.has(address) && !former.has(address) && isUntagged(declaration)) former.set(address, declaration);
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
async function clear({ github, request, merged, codes, merging }) {
  const planned = async (clearance2) => (await planStack({ ...request, checks: [], clearance: clearance2 })).plan;
  let clearance = nothing;
  let plan = await planned(clearance);
  const pulls = [];
  for await (const shown of lookedUp(github, { plan, merged, merging })) {
    pulls.push(shown);
    if (shown.approvals.length + shown.over.length === 0) continue;
    clearance = withMore(clearance, shown);
    plan = await planned(clearance);
    if (!waits(plan)) break;
  }
  const named = { ...clearance, codes: new Set(codes) };
  return { clearance: named, pulls, plan: codes.length > 0 ? await planned(named) : plan };
}
function lookedUp(github, { plan, merged, merging }) {
  if (waits(plan)) return shownByMerged(github, merged);
  return merging && plan.steps.length > 0 ? shownByMerged(github, { ...merged, upTo: 1 }) : [];
}
function withMore(clearance, { approvals, over }) {
  return {
    ...clearance,
    approvals: /* @__PURE__ */ new Set([...clearance.approvals ?? [], ...approvals]),
    over: /* @__PURE__ */ new Set([...clearance.over, ...over])
  };
}
function waits({ steps }) {
  return steps.some(({ withheld }) => withheld !== null && ["unapproved", "collision"].includes(reasonOf(withheld)));
}

// actions/apply-monitoring/tell-problems.ts
async function tellProblems(run, { stack, problems, texts }) {
  run.hide({ endPoints: endPointsWritten(texts.values()) });
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const name = stack === null ? "monitoring" : code(stack);
  const drawn = run.redact(renderProblems(problems, texts).trimEnd());
  const text = [...drawn].slice(0, SUMMARY_BYTES / 8).join("");
  await summary.addRaw(`### ${name}: ${counted(errors, "error")}, nothing sent

${fenced("", text)}
`).write();
  await annotate(run, problems);
  fail(`${counted(errors, "problem")} in ${run.inputs.directory}; nothing was sent.`, { annotated: errors });
}

// src/report/drift/marker.ts
var REST = "*";
var SEEN_BYTES = 12e3;
var CODES = 500;
var LINE = /^<!-- monitoring drift v1 (\{.*\}) -->\r?$/;
function renderDriftMarker({ stack, seen, codes }) {
  const json = JSON.stringify({
    stack,
    seen: Object.fromEntries(fitting(seen)),
    codes: [...codes].sort(byCodeUnit).slice(0, CODES)
  });
  return `<!-- monitoring drift v1 ${harmless(json)} -->`;
}
function parseDriftMarker(body) {
  const [, text] = LINE.exec(body.split("\n", 1)[0] ?? "") ?? [];
  if (text === void 0) return null;
  try {
    const { stack, seen, codes } = JSON.parse(text);
    if (typeof stack !== "string" || typeof seen !== "object" || seen === null || !Array.isArray(codes)) return null;
    const times = Object.entries(seen).filter(
      ([, time]) => typeof time === "string" && !Number.isNaN(Date.parse(time))
    );
    return { stack, seen: new Map(times), codes: codes.filter((one) => typeof one === "string") };
  } catch {
    return null;
  }
}
function seenSince({ seen }, address) {
  return seen.get(address) ?? seen.get(REST) ?? null;
}
function fitting(seen) {
  const sorted = [...seen].filter(([address]) => address !== REST).sort(([a], [b]) => byCodeUnit(a, b));
  let bytes = 0;
  const kept = sorted.filter(([address, time]) => {
    bytes += harmless(JSON.stringify([address, time])).length;
    return bytes <= SEEN_BYTES;
  });
  if (kept.length === sorted.length) return kept;
  const [first = ""] = sorted.slice(kept.length).map(([, time]) => time).sort(byCodeUnit);
  return [...kept, [REST, first]];
}
function harmless(json) {
  return json.replace(/[<>]|-(?=-)|[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
    const line = renderDriftMarker({ ...marker, seen: /* @__PURE__ */ new Map(), codes: [] });
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

// src/report/result/ways.ts
function waysAfterMerge(steps, detail) {
  const [first] = steps;
  if (first.withheld === null) return "";
  switch (reasonOf(first.withheld)) {
    case "by hand":
      return `put back: ${approving(steps)}`;
    case "collision":
    case "unapproved":
      return `send it as it stands: ${approving(steps)}`;
    case "hold":
      return `end the hold: ${code2(`monitoring hold ${quoted(showAddress(addressOf(first.change)))} --release`, detail)}`;
    case "conflict":
      return first.withheld.startsWith("conflict: it exists") ? "take it over: `adopt: true` in its YAML" : "";
    case "blocked hazard":
      return allowing(first, detail);
    case "denied read":
      return "the role of the apply job needs the permission";
    default:
      return "";
  }
}
function allowing(step, detail) {
  const address = yamlWord(showAddress(addressOf(step.change)));
  const items = openHazards(step).map(
    (key) => code2(`- { hazard: ${key}, address: ${address}, reason: "WHY", until: "YYYY-MM-DD" }`, detail)
  );
  return `under \`allow:\` in \`stack.yaml\`: ${items.join(" ")}`;
}

export {
  formerFiles,
  readFormer,
  checkedOutMain,
  isTip,
  refuseOpenEnvironment,
  clear,
  tellProblems,
  renderDriftMarker,
  seenSince,
  openDriftIssue,
  closedDriftIssue,
  tellDriftIssue,
  closeDriftIssue,
  waysAfterMerge
};
