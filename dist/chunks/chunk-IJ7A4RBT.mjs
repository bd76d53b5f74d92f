// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  counted,
  visible
} from "./chunk-CPP56LGF.mjs";
import {
  addressOf,
  reasonOf,
  showAddress
} from "./chunk-43I4A6S7.mjs";

// src/report/outcomes.ts
function isSomebodysDecision({ withheld }) {
  return withheld === null || ["by hand", "hold"].includes(reasonOf(withheld));
}
function renderOutcomes(applied, colors) {
  const { outcomes } = applied;
  const count = [...outcomes.values()].filter(({ status }) => status === "applied").length;
  const lines = [...outcomes].flatMap(([step, outcome]) => lineOf(step, outcome, colors));
  if (outcomes.size > 0) lines.push(`  ${count} of ${counted(outcomes.size, "step")} applied`);
  return `${[...lines, `  ${verdict(applied, colors)}`].join("\n")}
`;
}
function outcomesJson(outcomes) {
  return [...outcomes].map(([step, outcome]) => ({
    address: showAddress(addressOf(step.change)),
    status: outcome.status,
    ...outcome.status === "failed" && { op: outcome.call.op, error: { ...outcome.error } },
    ...outcome.status === "skipped" && { because: showAddress(outcome.because) }
  }));
}
function lineOf(step, outcome, colors) {
  const address = visible(showAddress(addressOf(step.change)));
  switch (outcome.status) {
    case "applied":
      return [];
    case "failed":
      return [`  ${colors.red("failed")}  ${address}   ${visible(outcome.error.message)}`];
    case "skipped":
      return [
        `  ${colors.yellow("skipped")} ${address}   because ${visible(showAddress(outcome.because))} was not applied`
      ];
    case "stopped":
      return [
        `  ${colors.yellow("left")}    ${address}   ${outcome.sent > 0 ? `${counted(outcome.sent, "request")} sent, the rest not` : "not sent"}`
      ];
    default:
      return outcome;
  }
}
function verdict({ after, unread, outcomes }, colors) {
  if (unread) return colors.red(`what is there now could not be read: ${visible(unread.message)}`);
  if (after === null) return colors.yellow("stopped: run apply again for the rest");
  const withheld = after.steps.filter((step) => step.withheld !== null).length;
  const left = after.steps.length - withheld;
  const but = withheld > 0 ? `, ${withheld} withheld` : "";
  if (left > 0) return colors.red(`not converged: ${counted(left, "step")} would still be sent${but}`);
  const wanting = after.steps.filter((step) => !isSomebodysDecision(step)).length;
  if (wanting > 0)
    return colors.yellow(`sent what could be sent; ${counted(wanting, "withheld step")} waiting for a word`);
  return colors.green(
    outcomes.size > 0 ? `converged: listed again, nothing is left to send${but}` : `nothing to send${but}`
  );
}

export {
  isSomebodysDecision,
  renderOutcomes,
  outcomesJson
};
