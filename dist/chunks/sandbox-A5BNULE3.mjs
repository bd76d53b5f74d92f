// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openWorld,
  parseFault
} from "./chunk-YLB74VXU.mjs";
import {
  stopSignal
} from "./chunk-CVI4PJZ6.mjs";
import "./chunk-VPD4ZAHB.mjs";
import "./chunk-XE4BELCT.mjs";
import {
  readOrRefuse
} from "./chunk-62CLPEDB.mjs";
import "./chunk-67ANJKAV.mjs";
import "./chunk-R3CLBHFJ.mjs";
import {
  openOutput
} from "./chunk-B3A2ONST.mjs";
import "./chunk-V3JBXRAA.mjs";
import "./chunk-SWX7CJWE.mjs";
import "./chunk-7NR6V6S4.mjs";
import "./chunk-OG6LIO5X.mjs";
import "./chunk-XYEXCHBX.mjs";
import {
  Refusal
} from "./chunk-XAMEGF7P.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";

// src/cli/commands/sandbox.ts
import { once } from "node:events";
async function sandbox(options, streams) {
  const output = openOutput(streams);
  const manifest = await readOrRefuse(options.dir, (/* @__PURE__ */ new Date()).toISOString(), output);
  const world = await openWorld(manifest, options.world, {
    port: portOf(options.port),
    latencyMs: wholeNumber("--latency", options.latency),
    quotas: options.quotas,
    faults: (options.fault ?? []).map(fault)
  }).catch((error) => {
    if (error.syscall !== "listen") throw error;
    throw new Refusal(`--port ${options.port}: ${error.message}; take another, or leave it out for a free one`);
  });
  output.say(`${world.endpoint}
`);
  output.say(
    `account ${manifest.stack.account} \xB7 ${manifest.stack.region} \xB7 world ${options.world} \xB7 Ctrl-C ends it
`
  );
  await interrupted();
  await world.close();
  return 0;
}
function fault(text) {
  try {
    return parseFault(text);
  } catch (error) {
    throw new Refusal(`--fault: ${error instanceof Error ? error.message : error}`);
  }
}
function portOf(text) {
  const port = wholeNumber("--port", text);
  if (port > 65535) throw new Refusal(`--port ${text}: write a number up to 65535`);
  return port;
}
function wholeNumber(option, text) {
  if (text !== void 0 && !/^\d{1,6}$/.test(text)) throw new Refusal(`${option} ${text}: write a whole number`);
  return Number(text ?? 0);
}
async function interrupted() {
  const stop = stopSignal(() => {
  });
  await once(stop.signal, "abort");
  stop.end();
}
export {
  sandbox
};
