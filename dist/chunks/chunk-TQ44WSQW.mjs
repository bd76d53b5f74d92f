// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  checkAccount,
  checkRegion
} from "./chunk-LGHDQP3V.mjs";
import {
  settledBy
} from "./chunk-XE4BELCT.mjs";
import {
  environmentFor,
  openAws,
  planStack
} from "./chunk-67ANJKAV.mjs";
import {
  registry
} from "./chunk-R3CLBHFJ.mjs";
import {
  liveChecks,
  valuesOf
} from "./chunk-SWX7CJWE.mjs";

// src/stack/open.ts
import { setTimeout } from "node:timers/promises";
async function openStack({ manifest, base, former, env, standIn }) {
  checkRegion(manifest.stack.region, standIn ? {} : env);
  const environment = standIn?.environment ?? environmentFor(valuesOf([manifest, base, former ?? null]), env);
  const { region, pace } = manifest.stack;
  const where = standIn && { endpoint: standIn.endpoint, credentials: standIn.credentials };
  const aws = openAws({ environment, region, pace, unpaced: standIn !== null, ...where });
  await checkAccount(aws.read, manifest.stack).catch((refused) => {
    aws.close();
    throw refused;
  });
  const request = (words) => ({
    ...former && { former },
    ...{ manifest, base, kinds: registry, environment, checks: liveChecks, ...words },
    ...{ read: aws.read.fresh(), now: (/* @__PURE__ */ new Date()).toISOString() }
  });
  return {
    ...{ manifest, aws, send: aws.send, environment, request, close: aws.close },
    settling: { ...settledBy({ kinds: registry, aws: aws.read, at: manifest.stack }), sleep },
    plan: (words) => planStack(request(words))
  };
}
function sleep(ms, signal) {
  return setTimeout(ms, void 0, signal ? { signal } : {});
}

export {
  openStack
};
