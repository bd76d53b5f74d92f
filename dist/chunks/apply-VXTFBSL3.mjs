// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  linkTo
} from "./chunk-M6SHYGH6.mjs";
import {
  checkedOutMain,
  clear,
  formerFiles,
  isTip,
  openDriftIssue,
  readFormer,
  refuseOpenEnvironment,
  tellProblems,
  waysAfterMerge
} from "./chunk-AUJHTGAK.mjs";
import {
  COMMENT_BYTES,
  SUMMARY_BYTES,
  beginRun,
  detailsFor,
  endPointsIn,
  log,
  redacted,
  redaction,
  refuseLinks,
  sameText,
  setOutputs
} from "./chunk-EZHG5GKC.mjs";
import {
  converge,
  explainedBy,
  leftOver
} from "./chunk-XZ5VY4ZE.mjs";
import {
  sendEffort
} from "./chunk-RQH7TYIW.mjs";
import {
  codesOf,
  noteItems,
  renderPlan
} from "./chunk-AZVUYCTC.mjs";
import {
  outcomesJson,
  renderOutcomes
} from "./chunk-IJ7A4RBT.mjs";
import {
  openStack
} from "./chunk-DS5RTRTT.mjs";
import "./chunk-LGHDQP3V.mjs";
import "./chunk-46FMOXBF.mjs";
import "./chunk-WGQHIM4P.mjs";
import {
  clearEverything,
  entriesOf
} from "./chunk-G4UZGI6J.mjs";
import {
  registry
} from "./chunk-IQSKLHHA.mjs";
import {
  blocks,
  capped,
  code as code2,
  countKinds,
  named,
  reasonCell
} from "./chunk-ARK6UJI2.mjs";
import {
  alike,
  code,
  fieldsOf,
  lines,
  table
} from "./chunk-6XANVWZE.mjs";
import {
  GitHubFailed,
  notice,
  setFailed,
  summary,
  warning
} from "./chunk-TTCM7I5D.mjs";
import {
  noColors
} from "./chunk-7XTMJLEN.mjs";
import {
  diskFiles,
  readDeclared
} from "./chunk-Y5WUCKCF.mjs";
import {
  counted,
  visible,
  wholeFieldWords
} from "./chunk-CPP56LGF.mjs";
import {
  addressOf,
  reasonOf,
  showAddress
} from "./chunk-43I4A6S7.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";

// actions/apply-monitoring/interrupt.ts
function stopSignal() {
  const stop = new AbortController();
  const onSignal = () => {
    if (!stop.signal.aborted) warning("The run was cancelled: it ends after the requests under way.");
    stop.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return {
    signal: stop.signal,
    end: () => {
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
    }
  };
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

// src/report/result/causes.ts
var wanting = ["collision", "conflict", "blocked hazard", "unapproved"];
function redCausesOf({ entries }, mayLack2) {
  return entries.flatMap((entry) => isRed(entry, mayLack2) ? [{ entry, keys: keysOf(entry) }] : []);
}
function isRed({ became, step }, mayLack2) {
  if (became !== "withheld") return became !== "applied";
  if (step.withheld === null) return false;
  const reason = reasonOf(step.withheld);
  return wanting.includes(reason) || reason === "denied read" && !mayLack2.has(addressOf(step.change).kind);
}
function keysOf(entry) {
  const failed = entry.became === "failed" ? [`${nameOf(entry.step)} ${entry.error.code}`] : [];
  return [entry.step.code, ...failed];
}
function sayCauses(causes) {
  const sorts = /* @__PURE__ */ new Map();
  for (const { entry } of causes) sorts.set(sortOf(entry), [...sorts.get(sortOf(entry)) ?? [], entry]);
  return [...sorts].map(([sort, entries]) => sayings[sort]?.(entries) ?? sort).join(" ");
}
function sortOf({ became, step }) {
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
  const what = `${nameOf(first.step)}${said === null ? "" : ` (${said})`}`;
  return visible(`${what}${more.length > 0 ? `, and ${more.length} more` : ""}`);
}
function toSend(entries) {
  const codes = codesOf(
    entries.map(({ step }) => step),
    40
  );
  return `To send as it stands: gh workflow run apply.yml -f approve="${codes}"`;
}
function nameOf({ change }) {
  return showAddress(addressOf(change));
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
function bodyOf({ result, remarks, earlier, run }, detail) {
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
    withheldTable(result, detail),
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
    const steps2 = stepsOf(entries, became);
    if (steps2.length === 0) return [];
    const words = `${countKinds(steps2)} ${became === "left" ? "not as sent" : became}`;
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
  const rows = alike([...why.keys()], (step) => why.get(step) ?? "").map((steps2) => [
    named(steps2, detail),
    code2(why.get(steps2[0]) ?? "", detail)
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
function whyOf(entry) {
  if (entry.became === "failed") return entry.error.message;
  if (entry.became === "not sent") return entry.why;
  return "AWS took it, and says something else now";
}
function withheldTable({ entries }, detail) {
  const said = (step) => JSON.stringify([step.withheld, fieldsOf(step).map(({ path, from, to }) => [path, from, to])]);
  const rows = alike(stepsOf(entries, "withheld"), said).map((steps2) => [
    named(steps2, detail),
    steps2[0].withheld === null ? "" : reasonCell(steps2[0].withheld, detail),
    changed(steps2[0], detail),
    waysAfterMerge(steps2, detail)
  ]);
  return table(
    ["Withheld", "Why", "Now \u2192 main", "Way out"],
    capped(rows, detail, (left) => ["\u2026", `and ${left} more rows`, "", ""])
  );
}
function appliedTable({ entries }, detail) {
  const said = (step) => JSON.stringify(fieldsOf(step).map(({ path, from, to }) => [path, from, to]));
  const rows = alike(stepsOf(entries, "applied"), said).map((steps2) => [
    steps2[0].change.action,
    named(steps2, detail),
    changed(steps2[0], detail)
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

// src/report/result/result.ts
function resultOf({ plan, outcomes, after, unread }) {
  const done = [...outcomes].map(([step, outcome]) => entryOf(step, outcome));
  const unfinished = new Set(done.flatMap((entry) => entry.became === "applied" ? [] : [nameOf2(entry.step)]));
  const now = (after ?? plan).steps.flatMap((step) => {
    if (step.withheld !== null) return unfinished.has(nameOf2(step)) ? [] : [{ became: "withheld", step }];
    return after === null || unfinished.has(nameOf2(step)) ? [] : [{ became: "left", step }];
  });
  return { stack: plan.stack.stack, entries: [...done, ...now], unread };
}
function partOf(result, about) {
  const entries = result.entries.filter(({ step }) => [...entriesOf(step.change)].some((entry) => about.has(entry)));
  return { ...result, entries };
}
function entryOf(step, outcome) {
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
function nameOf2({ change }) {
  return showAddress(addressOf(change));
}

// actions/apply-monitoring/tell-result.ts
var mayLack = new Set(
  [...registry.values()].flatMap(({ name, ownership }) => ownership === "settings" ? name : [])
);
async function tellResult(run, { plan, converged, pulls }) {
  const result = resultOf({ plan, ...converged });
  const url = await tellPulls(run, result, pulls);
  await setOutputs(run, plan, {
    ...{ differs: plan.steps.length > 0, url },
    more: { outcomes: outcomesJson(converged.outcomes) }
  });
  const red = await unlisted(run, redCausesOf(result, mayLack), result);
  const unfit = run.inputs.approve.filter((one) => !plan.steps.some((step) => step.code === one));
  const remarks = [
    ...unfit.map((one) => `${one} ${FITS_NOTHING}`),
    ...pulls.flatMap((pull) => uncounted(pull, result))
  ];
  const sent = converged.outcomes.size > 0;
  if (sent || red.length > 0 || unfit.length > 0 || run.env.GITHUB_EVENT_NAME !== "schedule")
    await summarize(run, { plan, told: { ...toldOf(run, result), remarks } });
  const said = [
    red.length > 0 ? sayCauses(red) : "",
    converged.unread === null ? "" : `What is there now could not be read: ${converged.unread.message}.`,
    unfit.length > 0 ? `${unfit.join(", ")} ${FITS_NOTHING}.` : ""
  ].filter((text) => text !== "");
  if (said.length > 0) setFailed(run.redact(said.join(" ")));
}
var FITS_NOTHING = "fits no step as it is now: something moved since the code was printed";
async function unlisted(run, causes, { stack }) {
  if (causes.length === 0 || run.env.GITHUB_EVENT_NAME !== "schedule") return causes;
  const issue = await openDriftIssue(run.github, stack).catch(unlessRefused);
  const listed = new Set(issue?.marker.codes);
  return causes.filter(({ keys }) => !keys.some((key) => listed.has(key)));
}
async function tellPulls(run, result, pulls) {
  const urls = [];
  for (const pull of run.inputs.comment ? pulls : []) {
    const part = partOf(result, pull.about);
    if (!part.entries.some(concerns)) continue;
    const { comments, pullRequest } = pull;
    const applied = part.entries.flatMap(
      ({ became, step }) => became === "applied" ? [run.redact(showAddress(addressOf(step.change)))] : []
    );
    const remarks = uncounted(pull, part);
    const body = (earlier) => run.redact(renderResult({ ...toldOf(run, part), remarks, earlier }, COMMENT_BYTES));
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
function toldOf({ url, hidden }, result) {
  return { result, remarks: [], earlier: [], run: url, hidden };
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
    await applyOpened(run, { opened, checkout, manifest });
  } finally {
    opened.close();
  }
}
async function applyOpened(run, { opened, checkout, manifest }) {
  const { stack, githubEnvironment } = manifest.stack;
  const { github, inputs } = run;
  const cleared = await clear({
    ...{ github, codes: inputs.approve, merging: run.env.GITHUB_EVENT_NAME === "push" },
    request: opened.request({ clearance: clearEverything, allow: [] }),
    merged: { stack, directory: inputs.directory, ...checkout }
  });
  if (leftOver(cleared.plan).length === 0) {
    const { plan: plan2 } = cleared;
    return tell(run, { opened, cleared, plan: plan2, converged: { outcomes: /* @__PURE__ */ new Map(), after: plan2, unread: null } });
  }
  await refuseOpenEnvironment(github, githubEnvironment);
  if (!await isTip(github, checkout)) return sayMovedOn(checkout);
  const words = { clearance: cleared.clearance, allow: [] };
  const { plan } = await opened.plan(words);
  const stop = stopSignal();
  const converged = await converge({
    ...{ plan, send: opened.send, settling: opened.settling, signal: stop.signal },
    planAgain: async () => (await opened.plan(words)).plan,
    explain: explainedBy(registry)
  }).finally(stop.end);
  await tell(run, { opened, cleared, plan, converged });
}
async function tell(run, { opened, cleared, plan, converged }) {
  const reads = [...opened.aws.requests().values()].reduce((sum, one) => sum + one, 0);
  const writes = sendEffort(plan, opened.aws);
  log(
    run,
    renderPlan(plan, { reads, readMs: performance.now(), writes: writes.requests, writeMs: writes.ms }, noColors)
  );
  log(run, renderOutcomes(converged, noColors));
  await tellResult(run, { plan, converged, pulls: cleared.pulls });
}
function sayMovedOn({ branch, commit }) {
  notice(
    `${branch} has moved on since ${commit.slice(0, 7)} was checked out; nothing was sent. The next run sends what it wants now.`
  );
}
export {
  apply
};
