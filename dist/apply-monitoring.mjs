// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  GitHubFailed,
  InputRefused,
  getInput,
  inertLog,
  info,
  readInputs,
  setFailed,
  summary
} from "./chunks/chunk-NWR6O7JZ.mjs";
import "./chunks/chunk-XYEXCHBX.mjs";
import {
  CallFailed
} from "./chunks/chunk-Z2V5MPXM.mjs";
import "./chunks/chunk-M63IVSQA.mjs";

// actions/apply-monitoring/main.ts
async function main() {
  const inputs = readInputs((name) => getInput(name));
  const run = await modes[inputs.mode]();
  await run(inputs, process.env);
}
var modes = {
  plan: async () => (await import("./chunks/plan-A2BQSSQU.mjs")).plan,
  apply: async () => (await import("./chunks/apply-H6PL6NM4.mjs")).apply,
  drift: async () => (await import("./chunks/drift-ZENWDD2B.mjs")).drift
};
try {
  await main();
} catch (error) {
  const told = error instanceof InputRefused || error instanceof CallFailed || error instanceof GitHubFailed;
  if (!told && error instanceof Error) info(inertLog(error.stack ?? ""));
  const sentence = told ? error.message : `this is a bug; please report it: ${error instanceof Error ? error.message : error}`;
  const { fenced } = await import("./chunks/view-5BQH74GP.mjs");
  const heading = getInput("mode") === "plan" ? "Nothing was planned" : "The run ended early";
  await summary.addRaw(`### ${heading}

${fenced("", sentence)}
`).write();
  setFailed(sentence);
}
