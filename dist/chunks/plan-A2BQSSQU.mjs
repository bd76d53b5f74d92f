// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  footer,
  leftOut,
  linkTo
} from "./chunk-TF6D3DNP.mjs";
import {
  annotate,
  approving,
  beginRun,
  checkedOutMerge,
  committedFiles,
  detailsFor,
  fail,
  hazards,
  hazardsOfHands,
  isBlocked,
  isTooLong,
  isUnshown,
  log,
  markerOf,
  partsOf,
  refuseLinks,
  setOutputs,
  speak,
  waysOnGitHub
} from "./chunk-WFFFHDJO.mjs";
import {
  effortOf,
  noteItems,
  renderPlan,
  sendEffort
} from "./chunk-ASICDWXT.mjs";
import {
  endPointsIn,
  endPointsWritten,
  redacted,
  redaction
} from "./chunk-27UNVDJ3.mjs";
import {
  openStack
} from "./chunk-TQ44WSQW.mjs";
import "./chunk-LGHDQP3V.mjs";
import "./chunk-XE4BELCT.mjs";
import {
  approvalsOfUpdate,
  clearEverything,
  overrideOf,
  planStack
} from "./chunk-67ANJKAV.mjs";
import {
  registry
} from "./chunk-R3CLBHFJ.mjs";
import {
  alert,
  blocks,
  capped,
  code as code2,
  countKinds,
  fenced,
  fieldsFor,
  fold,
  named,
  namesOf,
  plainly,
  reasonCell,
  sentence,
  undone
} from "./chunk-54CRKVU6.mjs";
import {
  code,
  lines,
  place,
  table
} from "./chunk-B74P4QUE.mjs";
import {
  alike,
  fieldsOf,
  groupSteps,
  isOfHandsAlone,
  sourceOf
} from "./chunk-AI5UANJC.mjs";
import {
  GitHubFailed,
  InputRefused,
  setFailed
} from "./chunk-NWR6O7JZ.mjs";
import {
  noColors,
  renderProblems
} from "./chunk-V3JBXRAA.mjs";
import {
  diskFiles,
  leavesOf,
  readBase,
  readDeclared
} from "./chunk-SWX7CJWE.mjs";
import {
  counted,
  duration,
  shorten,
  usd,
  visible
} from "./chunk-7NR6V6S4.mjs";
import {
  addressOf,
  reasonOf,
  showAddress
} from "./chunk-OG6LIO5X.mjs";
import {
  byCodeUnit,
  canonical,
  digest,
  isObject,
  pointerKeys,
  sameJson
} from "./chunk-XYEXCHBX.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";

// src/flow/followers.ts
function followersOf({ declarations }, base) {
  const before = new Map(base?.declarations.map(({ address, value }) => [showAddress(address), value]));
  const same = declarations.filter(({ address, value }) => {
    const was = before.get(showAddress(address));
    return was !== void 0 && sameJson(was, value);
  });
  return new Set(same.map(({ address }) => showAddress(address)));
}

// src/flow/pull-request.ts
async function planPullRequest(request) {
  const looking = { ...clearEverything, unread: "show" };
  const { plan: plan2, shownBefore } = await planStack({ ...request, clearance: looking });
  const first = { ...looking, approvals: /* @__PURE__ */ new Set([...plan2.approvals, ...shownBefore]) };
  const { plan: unshown } = await planStack({ ...request, clearance: first });
  const collisions2 = unshown.steps.flatMap(collisionOf);
  if (collisions2.length === 0) return { plan: unshown, over: [] };
  const over = collisions2.map(({ live }) => overrideOf(live)).sort(byCodeUnit);
  const both = collisions2.flatMap(approvalsOfUpdate);
  const clearance = { ...first, approvals: /* @__PURE__ */ new Set([...first.approvals, ...both]), over: new Set(over) };
  const planned = await planStack({ ...request, clearance });
  const approvals = withMore(plan2.approvals, both);
  const approvalsInShort = withMore(plan2.approvalsInShort, both);
  return { plan: { ...planned.plan, approvals, approvalsInShort }, over };
}
function collisionOf({ change, withheld, cause }) {
  const collides = withheld !== null && reasonOf(withheld) === "collision" && cause === "this change";
  return collides && change.action !== "create" && change.action !== "delete" ? [change] : [];
}
function withMore(approvals, more) {
  return [.../* @__PURE__ */ new Set([...approvals, ...more])].sort(byCodeUnit);
}

// src/report/comment/notified.ts
function hearersOf({ steps }, kinds) {
  const found = /* @__PURE__ */ new Map();
  for (const { change, withheld } of steps) {
    const { kind } = addressOf(change);
    const hearers = withheld === null ? kinds.get(kind)?.hearers?.(change) : null;
    if (hearers) found.set(showAddress(addressOf(change)), hearers);
  }
  return found;
}
function notified({ told, detail }) {
  const { plan: plan2, hearers } = told;
  if (!hearers) return null;
  const occasions = /* @__PURE__ */ new Map();
  for (const step of plan2.steps) {
    const { when, who } = hearers.get(showAddress(addressOf(step.change))) ?? { who: [] };
    if (when === void 0) continue;
    const occasion = occasions.get(when) ?? { who: /* @__PURE__ */ new Set(), steps: [] };
    for (const one of who) occasion.who.add(one);
    occasion.steps.push(step);
    occasions.set(when, occasion);
  }
  return lines(
    [...occasions].map(([when, { who, steps }]) => {
      const more = who.size - detail.names;
      const names = [...who].slice(0, detail.names).map((one) => code2(one, detail));
      return `**Notified:** ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""} of ${countKinds(steps)}, ${when}`;
    })
  );
}

// src/report/comment/rows.ts
function rowsOf(steps, follows) {
  const byLine = rowsBy(steps, sourceOf, follows);
  const byBringer = rowsBy(steps, bringerOf, follows);
  return byBringer.length < byLine.length ? byBringer : byLine;
}
function rowsBy(steps, lineOf, follows) {
  const rows = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const cause = follows(step) ? changedFields(step) : keyOf(lineOf(step));
    const key = canonical([step.change.action, addressOf(step.change).kind, cause]);
    const row = rows.get(key);
    if (row) row.push(step);
    else rows.set(key, [step]);
  }
  return [...rows.values()].map((some) => {
    const lines2 = new Map(some.map((step) => [canonical(keyOf(lineOf(step))), lineOf(step)]));
    return {
      sources: [...lines2.values()].filter((source) => source !== null),
      variants: alike(some, changedFields),
      steps: some
    };
  });
}
function keyOf(source) {
  return source && [source.file, source.line];
}
function bringerOf(step) {
  const own = sourceOf(step);
  return step.change.action === "create" ? step.change.desired.broughtBy ?? own : own;
}
function changedFields(step) {
  const changed = fieldsOf(step).map(({ path, from, to, cause }) => [path, from, to, cause]);
  return canonical(changed);
}

// src/report/comment/changes.ts
var VARIANTS = 2;
var LONG_VALUE = 60;
var A_MOMENT_MS = 1e3;
var verbs = {
  create: "create",
  adopt: "take over",
  update: "update",
  replace: "replace",
  delete: "delete"
};
var whole = {
  create: "new",
  adopt: "our tags only: it is as declared",
  update: "our tags only",
  replace: "made anew",
  delete: "gone"
};
function changesTable(view) {
  const { told, detail, parts } = view;
  const backtest = told.backtest ? [`Last ${told.backtest.days} days`] : [];
  const head = ["", "What", "Now \u2192 after merge", "Where", ...backtest];
  if (detail.level === "counts") return table(head.slice(0, 4), countRows(view));
  const rows = states(view).flatMap(
    ([state, steps]) => rowsOf(steps, follower(view)).map((row) => [
      state,
      named(row.steps, detail),
      nowAndAfter(row, view),
      where(row),
      ...told.backtest ? [fired(row, view)] : []
    ])
  );
  const note = parts.causesKnown ? "" : "What main said is not known, so this holds what waited before as well.";
  return [note, table(head, rows)].filter((part) => part !== "").join("\n\n");
}
function states(view) {
  const { parts } = view;
  const follows = follower(view);
  const ranked = [isBlocked, ({ withheld }) => withheld !== null, (step) => !follows(step), () => true];
  const byState = /* @__PURE__ */ new Map();
  for (const step of parts.ours) {
    const said = stateOf(step, parts.collisions);
    const state = said === verbs.update && follows(step) ? "follows" : said;
    const known = byState.get(state) ?? { rank: ranked.findIndex((is) => is(step)), steps: [] };
    known.steps.push(step);
    byState.set(state, known);
  }
  return [...byState].sort(([, a], [, b]) => a.rank - b.rank).map(([state, { steps }]) => [state, steps]);
}
function follower({ told }) {
  return ({ change }) => change.action === "update" && told.follows?.has(showAddress(addressOf(change))) === true;
}
function stateOf(step, collisions2) {
  const verb = verbs[step.change.action];
  if (isBlocked(step)) return `**blocked:** ${verb}`;
  if (step.withheld !== null && reasonOf(step.withheld) === "denied read") return "withheld: not read";
  if (step.withheld !== null) return `withheld: ${verb}`;
  if (step.conditional) return `${verb}, if it differs`;
  return collisions2.has(step.code) ? `${verb}, over a hand` : verb;
}
function where({ sources: [first, ...others] }) {
  if (!first) return "no longer declared";
  return `${place(first)}${others.length > 0 ? ` and ${counted(others.length, "line")} more` : ""}`;
}
function nowAndAfter({ variants }, view) {
  const cells = fieldsFor(view);
  const words2 = ([step]) => cells(fieldsOf(step).map(inShort)) || whole[step.change.action];
  const said = [...new Set(variants.map(words2))];
  if (said.length < 2) return said.join("");
  const shown = variants.slice(0, VARIANTS).map((steps) => `${namesOf(steps, view.detail)}: ${words2(steps)}`);
  const more = variants.slice(VARIANTS).flat().length;
  return lines([...shown, more > 0 ? `\u2026 and ${more} more, each as it unfolds below` : ""]);
}
function inShort(field) {
  const { from, to, words: words2 } = field;
  const long = from === null && words2?.added !== void 0 && JSON.stringify(to).length > LONG_VALUE;
  return long ? { ...field, to: true } : field;
}
function fired({ steps }, { told, detail }) {
  const said = steps.flatMap(({ change }) => {
    const words2 = told.backtest?.fired.get(showAddress(addressOf(change)));
    return words2 === void 0 ? [] : [{ words: words2, name: addressOf(change).name }];
  });
  const [first] = said;
  if (first && said.length === steps.length && said.every(({ words: words2 }) => words2 === first.words))
    return code2(first.words, detail);
  const shown = said.slice(0, detail.names).map(({ name, words: words2 }) => `${code2(name, detail)} ${code2(words2, detail)}`);
  return lines([...shown, said.length > shown.length ? `\u2026 and ${said.length - shown.length} more` : ""]);
}
function countRows(view) {
  const { detail } = view;
  const rows = states(view).flatMap(
    ([state, steps]) => [...byFile(steps)].map(([file, some]) => {
      const fields = some.reduce((sum, step) => sum + fieldsOf(step).length, 0);
      const what = fields > 0 ? counted(fields, "field") : whole[some[0]?.change.action ?? "update"];
      return [state, countKinds(some), what, file === "" ? "no longer declared" : code2(file, detail)];
    })
  );
  return capped(rows, detail, (left) => ["\u2026", `and ${left} more rows`, "", ""]);
}
function byFile(steps) {
  const files = /* @__PURE__ */ new Map();
  for (const { source, steps: some } of groupSteps(steps)) {
    const file = source?.file ?? "";
    files.set(file, [...files.get(file) ?? [], ...some]);
  }
  return files;
}
function onMerge(view) {
  const { told, parts } = view;
  const hearers = notified(view);
  const { requests, ms } = told.effort;
  const { before, after: after2 } = told.plan.cost;
  const sent = requests === 0 ? "nothing is sent" : `${counted(requests, "request")}, about ${duration(Math.max(ms, A_MOMENT_MS))}`;
  const money = before === after2 ? `\`${usd(after2)}\` a month as before` : `\`${usd(before)} \u2192 ${usd(after2)}\` a month`;
  const unread = parts.ours.filter(({ conditional, withheld }) => conditional && withheld === null);
  return lines([
    `**On merge:** ${hearers === "" && requests > 0 ? "nobody is notified \xB7 " : ""}${sent} \xB7 ${money}`,
    hearers ?? "",
    unread.length === 0 ? "" : `${countKinds(unread)} ${unread.length === 1 ? "is sent only if it differs: the role of plans may not read it" : "are sent only if they differ: the role of plans may not read them"}, so what is there now is told as the repository said before.`
  ]);
}

// src/report/comment/hands.ts
function collisions(view) {
  const { parts, detail } = view;
  const steps = parts.ours.filter(({ code: key }) => parts.collisions.has(key));
  if (steps.length === 0) return "";
  const cells = fieldsFor(view);
  const rows = alike(steps, (step) => JSON.stringify(fieldsOf(step).map(({ path, from, to }) => [path, from, to]))).map(
    (some) => {
      const fields = fieldsOf(some[0]);
      const byHand2 = fields.filter(({ cause }) => cause === "by hand");
      return [
        named(some, detail),
        cells(fields.filter(({ cause }) => cause !== "by hand")) || "nothing besides",
        byHand2.length > 0 ? cells(undone(byHand2)) : "what the hand wrote there"
      ];
    }
  );
  return blocks(
    alert("WARNING", [
      `**Changed by hand, and by this pull request too: ${countKinds(steps)}.** Sending this pull request's side undoes the hand's. Merging does that only while AWS holds what is shown here.`
    ]),
    table(
      ["What", "Now, with the hand \u2192 after merge", "Merging undoes"],
      capped(rows, detail, (left) => ["\u2026", `and ${left} more rows`, ""])
    )
  );
}
function byHand(view) {
  const { parts } = view;
  if (parts.hands.length === 0) return "";
  const items = [...alike(parts.hands, (step) => saidOf(step, view))].sort(([a], [b]) => worst(b, view) - worst(a, view)).map((steps) => `- ${named(steps, view.detail)}: ${saidOf(steps[0], view)}`);
  return blocks(
    alert("WARNING", [
      `**Changed by hand, not by this pull request: ${countKinds(parts.hands)}.** Merging leaves this as it is.`,
      ...capped(items, view.detail, (left) => `- \u2026 and ${left} more`)
    ]),
    `Put back: ${approving(parts.hands)} \xB7 keep: write it into YAML \xB7 leave for a while: \`monitoring hold ALARM --for 12h\``
  );
}
function saidOf(step, view) {
  const { detail } = view;
  const cells = fieldsFor(view);
  const fields = fieldsOf(step);
  const hazards2 = hazardsOf(step, view).map(
    ({ key, level, reason }) => level === "block" ? `**${key}**, ${code2(reason, detail)}` : key
  );
  const changed = isOfHandsAlone(step) ? cells(undone(fields)) : lines(["live \u2192 main:", cells(fields)]);
  const plain = step.withheld === "by hand: main still wants what we left there";
  return lines([
    [...hazards2, changed].filter((part) => part !== "").join(": "),
    step.withheld === null || plain ? "" : reasonCell(step.withheld, detail)
  ]);
}
function worst(step, view) {
  return Math.max(0, ...hazardsOf(step, view).map(({ level }) => level === "block" ? 2 : 1));
}
function hazardsOf({ change }, { told }) {
  return told.handHazards?.get(showAddress(addressOf(change))) ?? [];
}
function waiting(view) {
  const { parts, detail } = view;
  if (parts.waiting.length === 0) return "";
  const items = alike(parts.waiting, (step) => waitingWords(step, view)).map(
    (steps) => `- ${verbs[steps[0].change.action]} ${named(steps, detail)}${after(": ", waitingWords(steps[0], view))}`
  );
  return [
    `**Not yet applied, not by this pull request: ${countKinds(parts.waiting)}.** Main wants it already; the next apply sends it, or says why not.`,
    "",
    ...capped(items, detail, (left) => `- \u2026 and ${left} more`)
  ].join("\n");
}
function waitingWords(step, view) {
  const { withheld } = step;
  const kept = withheld === null || reasonOf(withheld) === "unapproved" ? "" : reasonCell(withheld, view.detail);
  return lines([fieldsFor(view)(plainly(fieldsOf(step))), kept]);
}
function following(view) {
  const { parts, detail } = view;
  const answers = alike(parts.lookUps, (step) => answerWords(step, view)).map(
    (steps) => `- ${named(steps, detail)}: ${answerWords(steps[0], view)}`
  );
  return blocks(
    answers.length === 0 ? "" : [
      `**A look-up has a new answer: ${countKinds(parts.lookUps)} follow.** The next apply sends it; it needs no approval.`,
      "",
      ...capped(answers, detail, (left) => `- \u2026 and ${left} more`)
    ].join("\n"),
    renewed(view)
  );
}
function answerWords(step, view) {
  const kept = step.withheld === null ? "" : reasonCell(step.withheld, view.detail);
  return lines([fieldsFor(view)(plainly(fieldsOf(step))), kept]);
}
function renewed({ parts, detail }) {
  const accepted = ({ change }) => change.action === "update" && change.live.touched === true;
  const said = (lead, steps) => alike(steps, () => "").map((some) => `**${lead}, only our mark is renewed:** ${named(some, detail)}`).join("\n\n");
  return blocks(
    said("What a hand changed is declared now", parts.noted.filter(accepted)),
    said(
      "As declared",
      parts.noted.filter((step) => !accepted(step))
    )
  );
}
function after(lead, text) {
  return text === "" ? "" : `${lead}${text}`;
}

// src/report/comment/heading.ts
var becomes = {
  create: ["is new", "are new"],
  adopt: ["is taken over", "are taken over"],
  update: ["changes", "change"],
  replace: ["is made anew", "are made anew"],
  delete: ["goes", "go"]
};
function heading({ told, parts }) {
  return `### ${code(told.plan.stack.stack)}: ${words(parts.ours)}`;
}
function words(ours) {
  if (ours.length === 0) return "this pull request changes nothing in AWS";
  const sent = ours.filter(({ withheld: withheld2 }) => withheld2 === null);
  const blocked = ours.filter(isBlocked);
  const withheld = ours.filter((step) => step.withheld !== null && !isBlocked(step));
  const unread = sent.filter(({ conditional }) => conditional);
  const said = [
    ...Object.keys(becomes).flatMap(
      (action) => phrase(
        sent.filter(({ change, conditional }) => change.action === action && !conditional),
        becomes[action]
      )
    ),
    ...phrase(unread, ["changes if it differs", "change if they differ"])
  ];
  const kept = [
    ...blocked.length > 0 ? [`**${countKinds(blocked)} blocked**`] : [],
    ...withheld.length > 0 ? [`${countKinds(withheld)} withheld`] : []
  ];
  return [...said, ...kept.length > 0 ? kept : ["nothing blocked"]].join(", ");
}
function phrase(steps, [one, several]) {
  const [first] = steps;
  if (!first) return [];
  const single = steps.length === 1 && !addressOf(first.change).kind.endsWith("s");
  return [`${countKinds(steps)} ${single ? one : several}`];
}

// src/report/comment/requests.ts
function requestsFold(view) {
  const { parts, detail } = view;
  if (!detail.fold) return "";
  const others = [...parts.waiting, ...parts.lookUps, ...parts.noted].filter(({ withheld }) => withheld === null);
  const groups = groupSteps([...parts.ours, ...others]);
  if (groups.length === 0) return "";
  return fold(
    detail.requestBytes > 0 ? "Source and requests" : "Source",
    groups.flatMap((group) => blocksOf(group, view))
  );
}
function blocksOf(group, { detail }) {
  const where2 = group.source ? place(group.source) : "no longer declared";
  const differs = diffLines(group).map((line) => shorten(line, detail.width));
  const shown = detail.requestBytes > 0 ? group.steps.flatMap(({ calls }) => calls) : null;
  const requests = shown?.map((call) => requestText(call, detail.requestBytes));
  return [
    `${where2}: ${verbs[group.action]} ${wholeNames(group.steps, detail)}`,
    ...differs.length > 0 ? [fenced("diff", differs.join("\n"))] : [],
    ...requests ? [requests.length > 0 ? fenced("json", requests.join("\n")) : "no request"] : []
  ];
}
function wholeNames(steps, detail) {
  const addresses = steps.map(({ change }) => addressOf(change));
  const kind = addresses[0]?.kind ?? "";
  const names = addresses.map(({ name }) => code2(name, detail)).join(" \xB7 ");
  return `${steps.length === 1 ? kind : `${counted(steps.length, kind)}:`} ${names}`;
}
function diffLines({ action, fields, steps }) {
  if (action === "delete") return steps.flatMap(lostLines);
  return fields.flatMap(({ path, from, to }) => [...side("-", path, from), ...side("+", path, to)]);
}
function lostLines({ change }) {
  if (change.action !== "delete") return [];
  const lost = [...leavesOf(change.live.spec)].flatMap(([path, value]) => side("-", path, value));
  return [`@@ ${visible(showAddress(change.live.address))} @@`, ...lost];
}
function side(sign, path, value) {
  if (value === null || isObject(value) && Object.keys(value).length === 0) return [];
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return [`${sign} ${visible(pointerKeys(path).join("."))}: ${visible(text)}`];
}
function requestText({ op, input }, upTo) {
  const members = Object.keys(input).sort(byCodeUnit).map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(input[key])}`);
  const text = visibleLines(`{ "op": ${JSON.stringify(op)}, "input": {
${members.join(",\n")}
} }`);
  const bytes = Buffer.byteLength(text);
  if (bytes <= upTo) return text;
  const shown = Buffer.from(text).subarray(0, upTo).toString("utf8").replace(/\ufffd+$/, "");
  return `${shown}
\u2026 cut: ${counted(bytes - Buffer.byteLength(shown), "byte")} more`;
}
function visibleLines(text) {
  return text.split("\n").map(visible).join("\n");
}

// src/report/comment/withheld.ts
function withheldTable(view) {
  const { detail, parts } = view;
  const withheld = parts.ours.filter((step) => step.withheld !== null && !isBlocked(step));
  const rows = alike(
    withheld,
    (step) => JSON.stringify([step.withheld, othersOf(step).map(({ path, to }) => [path, to])])
  ).map((steps) => [named(steps, detail), why(steps[0], view), waysOnGitHub(steps, view)]);
  return table(
    ["Withheld", "Why", "Way out"],
    capped(rows, detail, (left) => ["\u2026", `and ${left} more rows`, ""])
  );
}
function why(step, view) {
  if (step.withheld === null) return "";
  if (!isUnshown(step)) return reasonCell(step.withheld, view.detail);
  if (!view.parts.causesKnown) return "**unapproved**: what main said is not known, so merging approves nothing";
  if (step.change.action === "create")
    return "**unapproved**: main declares it already, and this pull request shows only what it changes of it";
  const others = othersOf(step);
  if (others.length === 0) return "**unapproved**";
  return `**unapproved**: its request also sends what this pull request does not change: ${fieldsFor(view)(others)}`;
}
function othersOf(step) {
  return isUnshown(step) ? fieldsOf(step).filter(({ cause }) => cause !== "this change") : [];
}

// src/report/comment/render.ts
function renderAt(told, detail) {
  const parts = partsOf(told.plan, told.base);
  const view = { ...redacted({ told, parts }, redactionOf(told)), detail };
  const body = blocks(
    heading(view),
    remarks(view),
    changesTable(view),
    onMerge(view),
    hazards(view),
    withheldTable(view),
    collisions(view),
    byHand(view),
    waiting(view),
    following(view),
    notes(view),
    requestsFold(view),
    leftOut(view),
    footer(view)
  );
  return `${body}
`;
}
function remarks({ told, detail }) {
  const entries = told.plan.approvals.length + told.over.length;
  const tooLong = `This is more than a comment can approve: ${entries} entries. After the merge the apply run withholds it and prints the codes that send it.`;
  const said = [...told.remarks, ...isTooLong(markerOf(told)) ? [tooLong] : []];
  const items = said.map((text) => `- ${sentence(text, detail)}`);
  return capped(items, detail, (left) => `- \u2026 and ${left} more`).join("\n");
}
function notes({ told, detail }) {
  const short = (text) => shorten(text, detail.width);
  const cut = told.plan.notes.map((note) => ({
    ...note,
    message: short(note.message),
    file: short(note.file),
    ...note.suggestion !== void 0 && { suggestion: short(note.suggestion) },
    ...note.addresses && { addresses: note.addresses.slice(0, detail.names * 2).map(short) }
  }));
  const items = cut.map((note) => noteItems([note]));
  return capped(items, detail, (left) => `- \u2026 and ${left} more`).join("\n");
}
function redactionOf({ plan: plan2, hidden }) {
  return redaction({
    endPoints: /* @__PURE__ */ new Set([...endPointsIn(plan2.steps), ...hidden?.endPoints ?? []]),
    secrets: hidden?.secrets ?? /* @__PURE__ */ new Set()
  });
}

// src/report/comment/problems.ts
var rank = { error: 0, warning: 1, note: 2 };
function renderProblems2(told, limitBytes) {
  const { hidden } = told;
  const shown = hidden ? redacted(told, redaction(hidden)) : told;
  const problems = [...shown.problems].sort((a, b) => rank[a.severity] - rank[b.severity]);
  let rendered = { body: "", level: "counts" };
  for (const detail of detailsFor(limitBytes)) {
    rendered = { body: bodyOf({ ...shown, problems }, detail), level: detail.level };
    if (Buffer.byteLength(rendered.body) <= limitBytes) break;
  }
  return rendered;
}
function bodyOf(told, detail) {
  const { stack, problems, remarks: remarks2, head } = told;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const counts = ["error", "warning", "note"].flatMap((severity) => {
    const count = problems.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const name = stack === null ? "monitoring" : code(stack);
  const body = blocks(
    `### ${name}: ${counts.join(", ") || "no problem"}${errors > 0 ? ", nothing planned" : ""}`,
    capped(
      remarks2.map((text) => `- ${sentence(text, detail)}`),
      detail,
      (left) => `- \u2026 and ${left} more`
    ).join("\n"),
    errors > 0 ? "No plan was made: what merging would send is not known, and it sends nothing before these are mended." : "",
    table(["", "Where", "What"], rowsOf2(problems, detail)),
    detail.level === "full" && problems.length > 0 ? fold("Lines", [fenced("", renderProblems(problems, told.texts).trimEnd())]) : "",
    detail.level === "counts" || detail.level === "names" ? `**Left out for length.** All of it stands in ${linkTo(told.allOf) ?? "the log"}.` : "",
    `<sub>${/^[0-9a-f]{40}$/.test(head) ? head.slice(0, 7) : "unknown"} \xB7 merging approves nothing</sub>`
  );
  return `${body}
`;
}
function rowsOf2(problems, detail) {
  if (detail.level !== "counts") return problems.map((problem) => rowOf(problem, detail));
  const files = /* @__PURE__ */ new Map();
  for (const { file, severity } of problems) {
    const key = `${severity} ${file}`;
    files.set(key, (files.get(key) ?? 0) + 1);
  }
  const rows = [...files].map(([key, count]) => {
    const [severity = ""] = key.split(" ", 1);
    return [severity, code2(key.slice(severity.length + 1), detail), String(count)];
  });
  return capped(rows, detail, (left) => ["\u2026", `and ${left} more files`, ""]);
}
function rowOf(problem, detail) {
  const { severity, message, suggestion, usedBy = [] } = problem;
  const upTo = detail.level === "names" ? 100 : detail.width;
  const users = usedBy.length === 0 ? "" : `used by ${usedBy.slice(0, 2).map(place).join(", ")}${usedBy.length > 2 ? ` and ${usedBy.length - 2} more` : ""}`;
  return [
    severity === "error" ? "**error**" : severity,
    place({ ...problem, file: shorten(problem.file, detail.width) }),
    lines([
      code(shorten(message, upTo)),
      suggestion === void 0 || detail.level === "names" ? "" : code(shorten(suggestion, upTo)),
      detail.level === "names" ? "" : users
    ])
  ];
}

// src/report/comment/index.ts
function renderComment(told, limitBytes) {
  let rendered = { body: "", level: "counts" };
  for (const detail of detailsFor(limitBytes)) {
    rendered = { body: renderAt(told, detail), level: detail.level };
    if (Buffer.byteLength(rendered.body) <= limitBytes) break;
  }
  return rendered;
}

// actions/apply-monitoring/plan.ts
async function plan(inputs, env) {
  await refuseLinks(inputs.directory);
  const run = await beginRun(inputs, env);
  const declared = await readDeclared(diskFiles(inputs.directory), (/* @__PURE__ */ new Date()).toISOString());
  if (!declared.manifest || run.checksOnly) return tellChecked(run, declared);
  const base = await baseOf(run);
  const opened = await openStack({ manifest: declared.manifest, base: base.manifest, env, standIn: null });
  try {
    run.hide({ secrets: opened.environment.values() });
    const planned = await planPullRequest(opened.request({ clearance: clearEverything, allow: [] }));
    run.hide({ endPoints: endPointsIn([declared.manifest.declarations, base.manifest?.declarations]) });
    log(run, renderPlan(planned.plan, effortOf(planned.plan, opened.aws), noColors));
    await tellPlan(run, {
      ...{ plan: planned.plan, over: planned.over, effort: sendEffort(planned.plan, opened.aws) },
      ...{ base: base.commit, remarks: base.remarks, allow: declared.manifest.stack.allow },
      handHazards: hazardsOfHands(planned.plan, registry),
      follows: followersOf(declared.manifest, base.manifest),
      hearers: hearersOf(planned.plan, registry)
    });
    await annotate(run, [...declared.problems, ...planned.plan.notes]);
  } finally {
    opened.close();
  }
}
async function baseOf(run) {
  const { pullRequest, inputs } = run;
  if (!pullRequest) return { manifest: null, commit: null, remarks: [] };
  const merge = await checkedOutMerge(inputs.directory);
  if (merge?.head !== pullRequest.head) {
    throw new InputRefused(
      `${inputs.directory} is not the merge of pull request #${pullRequest.number} with main before it: check that out with actions/checkout and fetch-depth: 2`
    );
  }
  const { manifest, problems } = await readBase(await committedFiles(merge.base, inputs.directory));
  const remarks2 = [
    ...problems.map(({ message }) => message),
    ...elsewhere(run, pullRequest),
    ...await behind(run, pullRequest, merge.base)
  ];
  return { manifest, commit: manifest && merge.base, remarks: remarks2 };
}
function elsewhere({ mainBranch }, { baseBranch }) {
  if (mainBranch === null || baseBranch === mainBranch) return [];
  return [
    `This merges into \`${baseBranch}\`: nothing is sent before it reaches \`${mainBranch}\`, by a pull request of its own.`
  ];
}
async function behind({ github, inputs }, { baseBranch }, base) {
  try {
    const paths = await github.changedSince(base, baseBranch);
    const ours = paths.some((path) => path.startsWith(`${inputs.directory}/`));
    return ours ? [`\`${baseBranch}\` declares something else by now: update the branch to see what merging does.`] : [];
  } catch (error) {
    if (error instanceof GitHubFailed) return [];
    throw error;
  }
}
async function tellPlan(run, about) {
  const head = run.pullRequest?.head ?? run.env.GITHUB_SHA ?? "";
  const made = about.plan;
  const approvals = run.pullRequest && run.inputs.comment ? made.approvals : [];
  const told = { ...about, plan: { ...made, approvals }, head, allOf: run.url, hidden: run.hidden };
  const differs = made.steps.length > 0 || made.approvals.length > 0;
  const body = (limitBytes) => renderComment(told, limitBytes).body;
  const url = await speak(run, { marker: markerOf(told), body, needed: differs });
  await setOutputs(run, made, { differs, url });
  const blocked = made.steps.filter((step) => isBlocked(step) && step.cause === "this change");
  if (blocked.length > 0) setFailed(sayBlocked(blocked));
}
function sayBlocked(steps) {
  const keys = steps.flatMap(({ hazards: hazards2 }) => hazards2.flatMap(({ key, level }) => level === "block" ? [key] : []));
  return `This change has hazards that nothing allows: ${[...new Set(keys)].join(", ")}. The comment says how to allow them.`;
}
async function tellChecked(run, { stack, problems, texts }) {
  run.hide({ endPoints: endPointsWritten(texts.values()) });
  const head = run.pullRequest?.head ?? run.env.GITHUB_SHA ?? "";
  const fork = "A fork has no credentials: its files were checked, and nothing was planned. A maintainer can run the plan workflow for it.";
  const told = {
    stack,
    problems,
    texts,
    head,
    remarks: run.checksOnly ? [fork] : [],
    allOf: run.url,
    hidden: run.hidden
  };
  const errors = problems.filter(({ severity }) => severity === "error");
  await speak(run, {
    marker: stack === null ? null : {
      stack,
      head,
      plan: digest(problems.map(({ check, message }) => [check, message])),
      approvals: [],
      over: []
    },
    body: (limitBytes) => renderProblems2(told, limitBytes).body,
    needed: true
  });
  await annotate(run, problems);
  const many = `${errors.length} problem${errors.length === 1 ? "" : "s"} in ${run.inputs.directory}; nothing was planned.`;
  if (errors.length > 0) fail(many, { annotated: errors.length });
}
export {
  plan
};
