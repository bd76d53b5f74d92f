// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  clear,
  findIssue,
  keepIssue,
  listed,
  markerOf,
  renderDrift,
  renderNothing,
  withMain
} from "./chunk-JO2HLWXU.mjs";
import {
  SUMMARY_BYTES,
  log,
  setOutputs
} from "./chunk-WFFFHDJO.mjs";
import {
  effortOf,
  renderPlan
} from "./chunk-ASICDWXT.mjs";
import "./chunk-VUPCCAS6.mjs";
import "./chunk-27UNVDJ3.mjs";
import "./chunk-TQ44WSQW.mjs";
import "./chunk-LGHDQP3V.mjs";
import "./chunk-XE4BELCT.mjs";
import {
  clearEverything
} from "./chunk-67ANJKAV.mjs";
import "./chunk-R3CLBHFJ.mjs";
import "./chunk-54CRKVU6.mjs";
import "./chunk-B74P4QUE.mjs";
import "./chunk-AI5UANJC.mjs";
import {
  setFailed,
  summary
} from "./chunk-NWR6O7JZ.mjs";
import {
  noColors
} from "./chunk-V3JBXRAA.mjs";
import "./chunk-SWX7CJWE.mjs";
import "./chunk-7NR6V6S4.mjs";
import "./chunk-OG6LIO5X.mjs";
import "./chunk-XYEXCHBX.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";

// actions/apply-monitoring/drift.ts
async function drift(inputs, env) {
  await withMain(inputs, env, look);
}
async function look(run, { declared, manifest, checkout, opened }) {
  const { stack } = manifest.stack;
  const { github, inputs } = run;
  const request = opened.request({ clearance: clearEverything, allow: [] });
  const merged = { stack, directory: inputs.directory, ...checkout };
  const found = await findIssue(run, stack);
  const known = async () => markerOf(found)?.unshown ?? "";
  const { plan, unshown } = await clear({ github, request, merged, codes: [], merging: false, known });
  log(run, renderPlan(plan, effortOf(plan, opened.aws), noColors));
  const keeping = { plan, manifest, declared, causes: null, unshown, found, now: request.now };
  const { told, url, refused } = await keepIssue(run, keeping);
  if (refused !== null) {
    const sentence = `The drift issue could not be kept: ${refused.message}. The job's summary holds its text.`;
    setFailed(run.redact(sentence));
  }
  const differs = listed(told.findings).length > 0;
  const text = differs ? renderDrift(told, SUMMARY_BYTES).body : renderNothing(stack);
  await summary.addRaw(run.redact(text)).write();
  await setOutputs(run, plan, { differs, url });
}
export {
  drift
};
