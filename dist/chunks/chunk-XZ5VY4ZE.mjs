// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  apply
} from "./chunk-46FMOXBF.mjs";
import {
  addressOf
} from "./chunk-43I4A6S7.mjs";
import {
  CallFailed
} from "./chunk-Z2V5MPXM.mjs";

// src/flow/converge.ts
var readBackDelaysMs = [0, 500, 2e3, 5e3];
async function converge(request) {
  const { plan, send, signal, onEvent, settling } = request;
  const sent = await apply(plan, send, { settling, ...signal && { signal }, ...onEvent && { onEvent } });
  const outcomes = explained(sent, request);
  if (signal?.aborted) return { outcomes, after: null, unread: null };
  const failed = [...outcomes.values()].some((outcome) => outcome.status !== "applied");
  let listed = { after: null, unread: null };
  for (const delayMs of readBackDelaysMs) {
    if (delayMs > 0) await request.settling.sleep(delayMs);
    listed = await listAgain(request);
    if (listed.after === null || failed || leftOver(listed.after).length === 0) break;
  }
  return { outcomes, ...listed };
}
function explained(outcomes, { explain }) {
  if (!explain) return outcomes;
  return new Map(
    [...outcomes].map(([step, outcome]) => [
      step,
      outcome.status === "failed" ? { ...outcome, error: explain(step, outcome.error) } : outcome
    ])
  );
}
async function listAgain({ planAgain }) {
  try {
    return { after: await planAgain(), unread: null };
  } catch (failure) {
    if (failure instanceof CallFailed) return { after: null, unread: failure.error };
    throw failure;
  }
}
function leftOver(plan) {
  return plan.steps.filter((step) => step.withheld === null);
}

// src/flow/explain.ts
function explainedBy(kinds) {
  return ({ change }, error) => {
    const message = kinds.get(addressOf(change).kind)?.explain?.(change, error);
    return message ? { ...error, message } : error;
  };
}

export {
  converge,
  leftOver,
  explainedBy
};
