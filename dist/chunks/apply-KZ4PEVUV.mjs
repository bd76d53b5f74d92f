// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  explainedBy
} from "./chunk-PEQNU2DZ.mjs";
import {
  callsOf,
  converge,
  effortOf,
  leftOver,
  planJson,
  renderPlan
} from "./chunk-ASICDWXT.mjs";
import {
  isSomebodysDecision,
  outcomesJson,
  renderOutcomes
} from "./chunk-COISLB2T.mjs";
import {
  openSession
} from "./chunk-DQCBZ37S.mjs";
import "./chunk-TQ44WSQW.mjs";
import "./chunk-LGHDQP3V.mjs";
import {
  stopSignal
} from "./chunk-CVI4PJZ6.mjs";
import "./chunk-XE4BELCT.mjs";
import "./chunk-62CLPEDB.mjs";
import {
  EVERYTHING,
  clearEverything
} from "./chunk-67ANJKAV.mjs";
import {
  registry
} from "./chunk-R3CLBHFJ.mjs";
import "./chunk-B74P4QUE.mjs";
import "./chunk-AI5UANJC.mjs";
import {
  refuseTargets
} from "./chunk-ME3DHAII.mjs";
import {
  openOutput
} from "./chunk-B3A2ONST.mjs";
import "./chunk-V3JBXRAA.mjs";
import {
  addressFault,
  hazardKeys,
  matchesAddress,
  unknownHazard
} from "./chunk-SWX7CJWE.mjs";
import {
  duration
} from "./chunk-7NR6V6S4.mjs";
import {
  addressOf,
  showAddress
} from "./chunk-OG6LIO5X.mjs";
import {
  isShortDigest
} from "./chunk-XYEXCHBX.mjs";
import {
  Refusal
} from "./chunk-XAMEGF7P.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";

// src/cli/ask.ts
import { createInterface } from "node:readline/promises";
async function ask(question, {
  input,
  output,
  terminal = true
}) {
  const lines = createInterface({ input, output, terminal });
  const left = new Promise((done) => lines.once("close", () => done(null)));
  try {
    const answer = await Promise.race([lines.question(question).catch(() => null), left]);
    if (answer === null) output.write("\n");
    return /^y(es)?$/i.test(answer ?? "");
  } finally {
    lines.close();
  }
}

// src/cli/interrupt.ts
function interruptible(output) {
  return stopSignal((times) => {
    if (times > 1) process.exit(130);
    output.warn("stopping after the request under way; Ctrl-C again stops at once\n");
  });
}

// src/cli/progress.ts
function showProgress(plan, aws, output) {
  const left = callsOf(plan);
  const total = leftOver(plan).length;
  let done = 0;
  return (event) => {
    if (event.event === "done") {
      done += 1;
      return;
    }
    if (event.event === "waiting") {
      const waiting = showAddress(addressOf(event.step.change));
      output.progress(`${done} of ${total} \xB7 ${waiting} is at it since ${duration(event.waitedMs)}`);
      return;
    }
    const { op } = event.call;
    const [first] = event.steps;
    const name = first ? showAddress(addressOf(first.change)) : "";
    output.progress(`${done} of ${total} \xB7 ${op} ${name} \xB7 about ${duration(aws.estimateMs(left))} left`);
    left.set(op, Math.max(0, (left.get(op) ?? 0) - event.steps.length));
  };
}

// src/cli/words.ts
function wordsOf({ approve = [], putBack = false, allow = [], adopt = [] }) {
  for (const code of approve) refuseCode(code);
  for (const pattern of adopt) refusePattern(pattern);
  return {
    allow: allow.map(permissionOf),
    clearance: { ...clearEverything, codes: new Set(approve), putBack, adopt }
  };
}
function unusedWords({ approve = [], allow = [], adopt = [] }, plan) {
  const taken = plan.steps.filter(({ change }) => change.action === "adopt");
  const fits = (pattern, steps) => steps.some(({ change }) => pattern === EVERYTHING || matchesAddress(pattern, showAddress(addressOf(change))));
  return [
    ...approve.filter((code) => !plan.steps.some((step) => step.code === code)).map((code) => `--approve ${code} fits no step of this plan: something moved since it was printed`),
    ...allow.filter((word) => {
      const { hazard, address } = permissionOf(word);
      return !fits(
        address,
        plan.steps.filter(({ hazards }) => hazards.some(({ key }) => key === hazard))
      );
    }).map((word) => `--allow ${word} is not needed: no step of this plan has this hazard there`),
    ...adopt.filter((pattern) => !fits(pattern, taken)).map((pattern) => `--adopt ${pattern} fits nothing of this plan that exists and is not ours`)
  ];
}
function permissionOf(word) {
  const colon = word.indexOf(":");
  const [hazard, address] = [word.slice(0, colon), word.slice(colon + 1)];
  if (colon < 1 || address === "")
    throw new Refusal(`--allow ${word}: write KEY:ADDRESS, as delete:alarm.Orders-API-High-CPU`);
  if (!hazardKeys.includes(hazard)) refuse(`--allow ${word}`, unknownHazard(hazard));
  refuseAddress(`--allow ${word}`, address);
  return { hazard, address, until: null };
}
function refuseCode(code) {
  if (!isShortDigest(code))
    throw new Refusal(`--approve ${code || '""'}: write codes as the plan prints them, 12 characters each`);
}
function refusePattern(pattern) {
  const fault = pattern === EVERYTHING ? null : addressFault(pattern);
  if (fault) refuse(`--adopt ${pattern || '""'}`, { ...fault, suggestion: `${fault.suggestion}; or ${EVERYTHING}` });
}
function refuseAddress(option, address) {
  const fault = addressFault(address);
  if (fault) refuse(option, fault);
}
function refuse(option, { message, suggestion }) {
  throw new Refusal(`${option}: ${message}${suggestion === void 0 ? "" : `; ${suggestion}`}`);
}

// src/cli/commands/apply.ts
async function apply(options, streams) {
  const output = openOutput(streams, [options.json]);
  const words = wordsOf(options);
  await refuseTargets({ "--json": options.json });
  const session = await openSession(options, { streams, output });
  try {
    const { plan } = await session.plan(words);
    output.say(renderPlan(plan, effortOf(plan, session.aws), output.colors));
    for (const unused of unusedWords(options, plan)) output.warn(`${unused}
`);
    if (leftOver(plan).length === 0)
      return finish({ plan, outcomes: /* @__PURE__ */ new Map(), after: plan, unread: null }, options, output);
    if (!options.yes && !await agreed(streams)) throw new Refusal("nothing was sent");
    return finish({ plan, ...await send(plan, { session, words, output }) }, options, output);
  } finally {
    await session.close();
  }
}
async function send(plan, { session, words, output }) {
  const interrupt = interruptible(output);
  const progress = showProgress(plan, session.aws, output);
  try {
    return await converge({
      plan,
      send: session.send,
      planAgain: async () => (await session.plan(words)).plan,
      settling: session.settling,
      explain: explainedBy(registry),
      signal: interrupt.signal,
      onEvent: progress
    });
  } finally {
    output.progressDone();
    interrupt.end();
  }
}
async function finish(applied, options, output) {
  output.say(renderOutcomes(applied, output.colors));
  if (options.json) {
    const json = { ...planJson(applied.plan), outcomes: outcomesJson(applied.outcomes) };
    await output.write(options.json, `${JSON.stringify(json, null, 2)}
`);
  }
  const allApplied = [...applied.outcomes.values()].every(({ status }) => status === "applied");
  const after = applied.after;
  const converged = after !== null && leftOver(after).length === 0 && after.steps.every(isSomebodysDecision);
  return allApplied && converged ? 0 : 1;
}
async function agreed({ stderr, env }) {
  if (!process.stdin.isTTY) throw new Refusal("nobody is there to ask: use --yes");
  return ask("Send this plan? [y/N] ", { input: process.stdin, output: stderr, terminal: env.TERM !== "dumb" });
}
export {
  apply
};
