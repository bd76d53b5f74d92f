// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  effortOf,
  noteItems,
  planJson,
  renderPlan,
  waysOut
} from "./chunk-ASICDWXT.mjs";
import {
  openSession
} from "./chunk-DQCBZ37S.mjs";
import "./chunk-TQ44WSQW.mjs";
import "./chunk-LGHDQP3V.mjs";
import {
  onlyLooking
} from "./chunk-VPD4ZAHB.mjs";
import "./chunk-XE4BELCT.mjs";
import "./chunk-62CLPEDB.mjs";
import "./chunk-67ANJKAV.mjs";
import "./chunk-R3CLBHFJ.mjs";
import {
  code,
  fieldCells,
  lines,
  named,
  place,
  reasonCell,
  table
} from "./chunk-B74P4QUE.mjs";
import {
  alike,
  fieldsOf,
  groupSteps,
  isOfHandsAlone
} from "./chunk-AI5UANJC.mjs";
import {
  refuseTargets
} from "./chunk-ME3DHAII.mjs";
import {
  openOutput
} from "./chunk-B3A2ONST.mjs";
import "./chunk-V3JBXRAA.mjs";
import "./chunk-SWX7CJWE.mjs";
import {
  counted,
  usd
} from "./chunk-7NR6V6S4.mjs";
import {
  addressOf,
  reasonOf
} from "./chunk-OG6LIO5X.mjs";
import "./chunk-XYEXCHBX.mjs";
import "./chunk-XAMEGF7P.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";

// src/report/markdown.ts
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
  update: "our tags only: what we last applied is noted on it",
  replace: "made anew",
  delete: "gone"
};
function renderMarkdown(plan2) {
  const cleared = plan2.steps.filter((step) => step.withheld === null);
  const withheld = plan2.steps.filter((step) => step.withheld !== null);
  const fields = fieldCells(plan2);
  const blocks = [
    `### ${code(plan2.stack.stack)}: ${heading(cleared, withheld)}`,
    table(
      ["Withheld", "What", "Why", "Way out"],
      alike(withheld, (step) => lines([step.withheld ?? "", fields(fieldsOf(step)), ...hazardsOf(step)])).map(
        (steps) => withheldRow(steps, fields)
      )
    ),
    withheld.some(isOfHands) ? HANDS : "",
    table(["Hazard", "Why", "Of"], hazardRows(cleared)),
    table(
      ["", "What", "Now \u2192 after", "Where"],
      groupSteps(cleared).map((group) => groupRow(group, fields))
    ),
    noteItems(plan2.notes),
    footer(plan2, cleared)
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}
var HANDS = "What a hand changed may also be kept, by writing it into YAML, or left for a while: `monitoring hold ALARM --for 12h`.";
function heading(cleared, withheld) {
  const sent = Object.keys(verbs).flatMap((action) => {
    const steps = cleared.filter((step) => step.change.action === action);
    return steps.length === 0 ? [] : [`${verbs[action]} ${countKinds(steps)}`];
  });
  const left = withheld.length === 0 ? [] : [`${countKinds(withheld)} withheld`];
  return [...sent, ...left].join("; ") || "nothing to do";
}
function countKinds(steps) {
  const kinds = steps.map((step) => addressOf(step.change).kind);
  return [...new Set(kinds)].map((kind) => counted(kinds.filter((one) => one === kind).length, kind)).join(", ");
}
function withheldRow(steps, fields) {
  const [first] = steps;
  const ways = waysOut(...steps).map(({ does, command }) => `${does}${command === null ? "" : `: ${code(command)}`}`);
  const unread = reasonOf(first.withheld) === "denied read";
  return [
    unread ? named(steps) : `${verbs[first.change.action]} ${named(steps)}`,
    withheldFields(first, fields),
    lines([reasonCell(first.withheld), ...hazardsOf(first)]),
    lines(ways)
  ];
}
function withheldFields(step, fields) {
  const changed = fieldsOf(step);
  if (!isOfHands(step) || changed.length === 0) return fields(changed);
  if (!isOfHandsAlone(step)) return lines(["live \u2192 main:", fields(changed)]);
  const done = changed.map((field) => ({ ...field, from: field.to, to: field.from, cause: null }));
  return lines(["a hand changed:", fields(done)]);
}
function isOfHands({ withheld }) {
  return withheld !== null && ["by hand", "collision"].includes(reasonOf(withheld));
}
function hazardsOf({ hazards }) {
  return hazards.map(({ key, reason }) => `${key}: ${code(reason)}`);
}
function hazardRows(steps) {
  const single = steps.flatMap((step) => step.hazards.map((hazard) => ({ ...step, hazards: [hazard] })));
  return alike(single, (step) => lines(hazardsOf(step))).map((alikes) => {
    const [{ key, level, reason }] = alikes[0].hazards;
    return [`${key}${level === "block" ? " (blocks; allowed)" : ""}`, code(reason), named(alikes)];
  });
}
function groupRow(group, fields) {
  return [
    verbs[group.action],
    named(group.steps),
    group.fields.length > 0 ? fields(group.fields) : whole[group.action],
    group.source ? place(group.source) : "no longer declared"
  ];
}
function footer({ cost, unchanged, digest }, cleared) {
  const calls = cleared.reduce((sum, step) => sum + step.calls.length, 0);
  const money = cost.before === null || cost.after === null ? "price unknown" : `${usd(cost.before)} \u2192 ${usd(cost.after)} a month`;
  return [counted(calls, "request"), money, `${unchanged} unchanged`, `plan ${digest.slice(0, 12)}`].join(" \xB7 ");
}

// src/cli/commands/plan.ts
async function plan(options, streams) {
  const output = openOutput(streams, [options.json, options.markdown]);
  await refuseTargets({ "--json": options.json, "--markdown": options.markdown });
  const session = await openSession(options, { streams, output });
  try {
    const { plan: plan2 } = await session.plan(onlyLooking);
    output.say(renderPlan(plan2, effortOf(plan2, session.aws), output.colors));
    if (options.json) await output.write(options.json, `${JSON.stringify(planJson(plan2), null, 2)}
`);
    if (options.markdown) await output.write(options.markdown, renderMarkdown(plan2));
    return options.detailedExitcode && plan2.steps.length > 0 ? 2 : 0;
  } finally {
    await session.close();
  }
}
export {
  plan
};
