// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  linkTo
} from "./chunk-TF6D3DNP.mjs";
import {
  carries,
  clear,
  findIssue,
  isTip,
  keepIssue,
  markerOf,
  partOf,
  redCausesOf,
  refuseOpenEnvironment,
  resultOf,
  sayCauses,
  sayMovedOn,
  waysAfterMerge,
  whyOf,
  withMain
} from "./chunk-JO2HLWXU.mjs";
import {
  COMMENT_BYTES,
  SUMMARY_BYTES,
  detailsFor,
  log,
  sameText,
  setOutputs
} from "./chunk-WFFFHDJO.mjs";
import {
  explainedBy
} from "./chunk-PEQNU2DZ.mjs";
import {
  converge,
  effortOf,
  leftOver,
  noteItems,
  renderPlan
} from "./chunk-ASICDWXT.mjs";
import "./chunk-VUPCCAS6.mjs";
import {
  endPointsIn,
  redacted,
  redaction
} from "./chunk-27UNVDJ3.mjs";
import {
  outcomesJson,
  renderOutcomes
} from "./chunk-COISLB2T.mjs";
import "./chunk-TQ44WSQW.mjs";
import "./chunk-LGHDQP3V.mjs";
import {
  stopSignal
} from "./chunk-CVI4PJZ6.mjs";
import "./chunk-XE4BELCT.mjs";
import {
  clearEverything
} from "./chunk-67ANJKAV.mjs";
import {
  registry
} from "./chunk-R3CLBHFJ.mjs";
import {
  blocks,
  capped,
  code as code2,
  countKinds,
  named,
  reasonCell
} from "./chunk-54CRKVU6.mjs";
import {
  code,
  lines,
  table
} from "./chunk-B74P4QUE.mjs";
import {
  alike,
  fieldsOf
} from "./chunk-AI5UANJC.mjs";
import {
  GitHubFailed,
  setFailed,
  summary,
  warning
} from "./chunk-NWR6O7JZ.mjs";
import {
  noColors
} from "./chunk-V3JBXRAA.mjs";
import "./chunk-SWX7CJWE.mjs";
import {
  counted,
  wholeFieldWords
} from "./chunk-7NR6V6S4.mjs";
import {
  addressOf,
  reasonOf,
  showAddress
} from "./chunk-OG6LIO5X.mjs";
import "./chunk-XYEXCHBX.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";

// actions/apply-monitoring/interrupt.ts
function cancellable() {
  return stopSignal((times) => {
    if (times === 1) warning("The run was cancelled: it ends after the requests under way.");
  });
}

// src/report/result/marker.ts
var LINE = /^<!-- monitoring result v1 (\{.*\}) -->\r?$/;
var KEPT = 200;
function renderResultMarker({ stack, applied }) {
  const json = JSON.stringify({ stack, applied: applied.slice(0, KEPT) });
  const harmless = json.replace(
    /[<>]|-(?=-)|[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `<!-- monitoring result v1 ${harmless} -->`;
}
function parseResultMarker(body) {
  const [, text] = LINE.exec(body.split("\n", 1)[0] ?? "") ?? [];
  if (text === void 0) return null;
  try {
    const { stack, applied } = JSON.parse(text);
    const isList = Array.isArray(applied) && applied.every((one) => typeof one === "string");
    return typeof stack === "string" && isList ? { stack, applied } : null;
  } catch {
    return null;
  }
}

// src/github/result-comment.ts
async function tellMerged(github, told) {
  const { pullRequest, stack, comments, applied, body } = told;
  const before = comments.find((comment) => comment.ours && parseResultMarker(comment.body)?.stack === stack);
  const earlier = before ? parseResultMarker(before.body)?.applied ?? [] : [];
  const all = [.../* @__PURE__ */ new Set([...earlier, ...applied])].sort();
  const others = earlier.filter((address) => !applied.includes(address));
  const text = `${renderResultMarker({ stack, applied: all })}
${body(others)}`;
  if (!before) return (await github.createComment(pullRequest, text)).url;
  if (sameText(before.body, text)) return before.url;
  return (await github.updateComment(before.id, text)).url;
}

// src/report/result/render.ts
function renderResult(told, limitBytes) {
  const { hidden } = told;
  const endPoints = /* @__PURE__ */ new Set([...endPointsIn(told.result.entries), ...hidden.endPoints]);
  const shown = redacted(told, redaction({ ...hidden, endPoints }));
  let body = "";
  for (const detail of detailsFor(limitBytes)) {
    body = bodyOf(shown, detail);
    if (Buffer.byteLength(body) <= limitBytes) break;
  }
  return body;
}
function bodyOf(told, detail) {
  const { result, remarks, earlier, run } = told;
  const link = linkTo(run)?.replace("the job summary", "the run");
  const more = earlier.length - detail.names;
  const body = blocks(
    heading(result),
    capped(
      remarks.map((text) => `- ${code2(text, detail)}`),
      detail,
      (left) => `- \u2026 and ${left} more`
    ).join("\n"),
    failedTable(result, detail),
    withheldTable(told, detail),
    appliedTable(result, detail),
    earlier.length === 0 ? "" : `Applied by earlier runs: ${earlier.slice(0, detail.names).map((address) => code2(address, detail)).join(" \xB7 ")}${more > 0 ? ` \u2026 and ${more} more` : ""}`,
    detail.level === "names" || detail.level === "counts" ? `**Left out for length.** The plan file of ${link ?? "the run"} holds it.` : "",
    link === void 0 ? "" : `<sub>${link}</sub>`
  );
  return `${body}
`;
}
function heading({ stack, entries, unread }) {
  const said = ["applied", "failed", "not sent", "left", "withheld"].flatMap((became) => {
    const steps = stepsOf(entries, became);
    if (steps.length === 0) return [];
    const words = `${countKinds(steps)} ${became === "left" ? "not as sent" : became}`;
    return [became === "applied" || became === "withheld" ? words : `**${words}**`];
  });
  const all = [...said, ...unread === null ? [] : ["**not read again**"]];
  return `### ${code(stack)}: ${all.join(", ") || "nothing to send"}`;
}
function stepsOf(entries, became) {
  return entries.flatMap((entry) => entry.became === became ? [entry.step] : []);
}
function failedTable({ entries, unread }, detail) {
  const undone = entries.filter(({ became }) => became !== "applied" && became !== "withheld");
  const why = new Map(undone.map((entry) => [entry.step, whyOf(entry)]));
  const rows = alike([...why.keys()], (step) => why.get(step) ?? "").map((steps) => [
    named(steps, detail),
    code2(why.get(steps[0]) ?? "", detail)
  ]);
  const again = undone.length > 0 ? "The next run sends what is missing: within the hour, or `gh workflow run apply.yml`." : "";
  return blocks(
    unread === null ? "" : `What is there now could not be read: ${code2(unread.message, detail)}`,
    table(
      ["Not done", "Why"],
      capped(rows, detail, (left) => ["\u2026", `and ${left} more rows`])
    ),
    again
  );
}
function withheldTable(told, detail) {
  const { entries } = told.result;
  const said = (step) => JSON.stringify([step.withheld, fieldsOf(step).map(({ path, from, to }) => [path, from, to])]);
  const rows = alike(stepsOf(entries, "withheld"), said).map((steps) => [
    named(steps, detail),
    steps[0].withheld === null ? "" : reasonCell(steps[0].withheld, detail),
    changed(steps[0], detail),
    waysAfterMerge(steps, detail, told)
  ]);
  return table(
    ["Withheld", "Why", "Now \u2192 main", "Way out"],
    capped(rows, detail, (left) => ["\u2026", `and ${left} more rows`, "", ""])
  );
}
function appliedTable({ entries }, detail) {
  const said = (step) => JSON.stringify(fieldsOf(step).map(({ path, from, to }) => [path, from, to]));
  const rows = alike(stepsOf(entries, "applied"), said).map((steps) => [
    steps[0].change.action,
    named(steps, detail),
    changed(steps[0], detail)
  ]);
  return table(
    ["Applied", "What", "Was \u2192 is"],
    capped(rows, detail, (left) => ["\u2026", `and ${left} more rows`, ""])
  );
}
var FIELDS = 12;
function changed(step, { fields: all }) {
  const fields = fieldsOf(step);
  if (fields.length === 0) return step.change.action === "update" ? "our mark only" : "";
  if (!all) return counted(fields.length, "field");
  const more = fields.length - FIELDS;
  return lines([
    ...fields.slice(0, FIELDS).map((field) => code(wholeFieldWords(field))),
    more > 0 ? `\u2026 and ${counted(more, "field")} more` : ""
  ]);
}

// actions/apply-monitoring/tell-result.ts
var mayLack = new Set(
  [...registry.values()].flatMap(({ name, ownership }) => ownership === "settings" ? name : [])
);
async function tellResult(run, applied) {
  const { plan, converged, pulls } = applied;
  const result = resultOf({ plan, ...converged });
  const permitted = { allow: applied.keeping.manifest.stack.allow, today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) };
  const url = await tellPulls(run, { result, permitted }, pulls);
  await setOutputs(run, plan, {
    ...{ differs: plan.steps.length > 0, url },
    more: { outcomes: outcomesJson(converged.outcomes) }
  });
  const red = await newAmong(redCausesOf(result, mayLack), run, applied);
  const unfit = run.inputs.approve.filter((one) => !plan.steps.some((step) => step.code === one));
  const remarks = [
    ...unfit.map((one) => `${one} ${FITS_NOTHING}`),
    ...pulls.flatMap((pull) => uncounted(pull, result))
  ];
  const sent = converged.outcomes.size > 0;
  if (sent || red.length > 0 || unfit.length > 0 || run.env.GITHUB_EVENT_NAME !== "schedule")
    await summarize(run, { plan, told: { ...toldOf(run, result, permitted), remarks } });
  const said = [
    red.length > 0 ? sayCauses(red) : "",
    converged.unread === null ? "" : `What is there now could not be read: ${converged.unread.message}.`,
    unfit.length > 0 ? `${unfit.join(", ")} ${FITS_NOTHING}.` : ""
  ].filter((text) => text !== "");
  if (said.length > 0) setFailed(run.redact(said.join(" ")));
}
var FITS_NOTHING = "fits no step as it is now: something moved since the code was printed";
async function newAmong(causes, run, applied) {
  if (causes.length === 0 || run.env.GITHUB_EVENT_NAME !== "schedule") return causes;
  const found = await applied.issue();
  const marker = markerOf(found);
  const added = causes.filter((cause) => marker === null || !carries(marker, cause));
  const { after } = applied.converged;
  if (added.length > 0 && after !== null) {
    const keeping = { ...applied.keeping, plan: after, causes, found, now: (/* @__PURE__ */ new Date()).toISOString() };
    const { refused } = await keepIssue(run, keeping);
    if (refused !== null) warning(run.redact(`No drift issue carries this: ${refused.message}.`));
  }
  return added;
}
async function tellPulls(run, { result, permitted }, pulls) {
  const urls = [];
  for (const pull of run.inputs.comment ? pulls : []) {
    const part = partOf(result, pull.about);
    if (!part.entries.some(concerns)) continue;
    const { comments, pullRequest } = pull;
    const applied = part.entries.flatMap(
      ({ became, step }) => became === "applied" ? [run.redact(showAddress(addressOf(step.change)))] : []
    );
    const remarks = uncounted(pull, part);
    const body = (earlier) => run.redact(renderResult({ ...toldOf(run, part, permitted), remarks, earlier }, COMMENT_BYTES));
    const told = { pullRequest, comments, stack: result.stack, applied, body };
    const url = await tellMerged(run.github, told).catch((error) => {
      const refused = unlessRefused(error);
      warning(
        `Pull request #${pullRequest} was not told what became of it. The same text is in the job's summary.`
      );
      return refused;
    });
    if (url !== null) urls.push(url);
  }
  return urls[0] ?? "";
}
function concerns({ became, step }) {
  return became !== "withheld" || step.withheld !== null && reasonOf(step.withheld) !== "by hand";
}
function uncounted({ pullRequest, why, about }, result) {
  if (why === null) return [];
  const waits = partOf(result, about).entries.some(({ step }) => step.withheld?.startsWith("unapproved") === true);
  return waits ? [`#${pullRequest} approves nothing: ${why}`] : [];
}
function toldOf({ url, hidden }, result, permitted) {
  return { ...permitted, result, remarks: [], earlier: [], run: url, hidden };
}
async function summarize(run, { plan, told }) {
  const notes = plan.notes.length > 0 ? `
${noteItems(plan.notes)}
` : "";
  const { account, region } = plan.stack;
  const where = `
<sub>${code(`${account} \xB7 ${region}`)} \xB7 ${plan.unchanged} unchanged \xB7 plan ${code(plan.digest.slice(0, 12))}</sub>
`;
  const limit = SUMMARY_BYTES - Buffer.byteLength(notes) - Buffer.byteLength(where);
  await summary.addRaw(run.redact(`${renderResult(told, limit)}${notes}${where}`)).write();
}
function unlessRefused(error) {
  if (error instanceof GitHubFailed) return null;
  throw error;
}

// actions/apply-monitoring/apply.ts
async function apply(inputs, env) {
  await withMain(inputs, env, applyMain);
}
async function applyMain(run, main) {
  const { opened, checkout, manifest } = main;
  const { stack, githubEnvironment } = manifest.stack;
  const { github, inputs } = run;
  const issue = issueFor(run, stack);
  const cleared = await clear({
    ...{ github, codes: inputs.approve, merging: run.env.GITHUB_EVENT_NAME === "push" },
    request: opened.request({ clearance: clearEverything, allow: [] }),
    merged: { stack, directory: inputs.directory, ...checkout },
    known: async () => markerOf(await issue())?.unshown ?? ""
  });
  const told = { ...main, cleared, issue };
  if (leftOver(cleared.plan).length === 0) {
    const { plan: plan2 } = cleared;
    return tell(run, { ...told, plan: plan2, converged: { outcomes: /* @__PURE__ */ new Map(), after: plan2, unread: null } });
  }
  await refuseOpenEnvironment(github, githubEnvironment);
  if (!await isTip(github, checkout)) return sayMovedOn(checkout);
  const words = { clearance: cleared.clearance, allow: [] };
  const { plan } = await opened.plan(words);
  const stop = cancellable();
  const converged = await converge({
    ...{ plan, send: opened.send, settling: opened.settling, signal: stop.signal },
    planAgain: async () => (await opened.plan(words)).plan,
    explain: explainedBy(registry)
  }).finally(stop.end);
  await tell(run, { ...told, plan, converged });
}
function issueFor(run, stack) {
  let found = null;
  return () => {
    found ??= run.env.GITHUB_EVENT_NAME === "schedule" ? findIssue(run, stack) : Promise.resolve(null);
    return found;
  };
}
async function tell(run, applied) {
  const { opened, cleared, plan, converged, manifest, declared, issue } = applied;
  log(run, renderPlan(plan, effortOf(plan, opened.aws), noColors));
  log(run, renderOutcomes(converged, noColors));
  const { pulls, unshown } = cleared;
  await tellResult(run, { plan, converged, pulls, issue, keeping: { manifest, declared, unshown } });
}
export {
  apply
};
