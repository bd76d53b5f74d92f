// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  alike,
  namesOf,
  sourceOf
} from "./chunk-AI5UANJC.mjs";
import {
  counted,
  visible,
  wrap
} from "./chunk-7NR6V6S4.mjs";
import {
  addressOf,
  reasonOf,
  showAddress
} from "./chunk-OG6LIO5X.mjs";

// src/report/outcomes.ts
function isSomebodysDecision({ withheld }) {
  return withheld === null || ["by hand", "hold"].includes(reasonOf(withheld));
}
function renderOutcomes(applied, colors) {
  const { outcomes } = applied;
  const count = [...outcomes.values()].filter(({ status }) => status === "applied").length;
  const left = [...outcomes.keys()].filter((step) => outcomes.get(step)?.status !== "applied");
  const said = (step) => wordsOf(step, outcomes.get(step), colors).join(" ");
  const lines = alike(left, said).flatMap((steps) => linesOf(steps, outcomes.get(steps[0]), colors));
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
function linesOf(steps, outcome, colors) {
  const [word = "", said = ""] = wordsOf(steps[0], outcome, colors);
  const { kind } = addressOf(steps[0].change);
  const lines = wrap(namesOf(steps).map(visible), { first: `  ${word} ${kind}.`, next: "          " });
  return [...lines.slice(0, -1), `${lines.at(-1)}   ${said}`];
}
function wordsOf(step, outcome, colors) {
  switch (outcome.status) {
    case "applied":
      return [];
    case "failed":
      return [colors.red("failed "), `${visible(outcome.error.message)}${where(step, colors)}`];
    case "skipped":
      return [colors.yellow("skipped"), `because ${visible(showAddress(outcome.because))} was not applied`];
    case "stopped":
      return [
        colors.yellow("left   "),
        outcome.sent > 0 ? `${counted(outcome.sent, "request")} sent, the rest not` : "not sent"
      ];
    default:
      return outcome;
  }
}
function where(step, colors) {
  const source = sourceOf(step);
  return source ? `  ${colors.dim(`${visible(source.file)}:${source.line}`)}` : "";
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
