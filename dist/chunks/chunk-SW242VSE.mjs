// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  environmentFor,
  openAws,
  planStack,
  registry,
  valuesOf
} from "./chunk-CARFIUTI.mjs";
import {
  readBase,
  readOrRefuse
} from "./chunk-MJNC3YZX.mjs";
import {
  CallFailed
} from "./chunk-Z2V5MPXM.mjs";

// src/aws/account.ts
async function checkAccount(read, { account, region }) {
  const { Account } = await read.read("sts.GetCallerIdentity", {});
  if (Account === account) return;
  const message = `these credentials are of account ${Account ?? "unknown"}, but the stack is in account ${account} (${region}); nothing else was read`;
  throw new CallFailed({ op: "sts.GetCallerIdentity", code: "WrongAccount", message });
}
function checkRegion(stackRegion, environment) {
  const name = environment.AWS_REGION ? "AWS_REGION" : "AWS_DEFAULT_REGION";
  const region = environment[name];
  if (!region || region === stackRegion) return;
  const message = `${name} is ${region}, but the stack is in ${stackRegion}: the stack's region counts; unset ${name} or correct it`;
  throw new CallFailed({ op: "sts.GetCallerIdentity", code: "WrongRegion", message });
}

// src/cli/session.ts
async function openSession(options, { streams, output, world }) {
  const manifest = await readOrRefuse(options.dir, (/* @__PURE__ */ new Date()).toISOString(), output);
  const base = await readBase(options.base, output);
  checkRegion(manifest.stack.region, options.sandbox ? {} : streams.env);
  const sandbox = options.sandbox ? await (await import("./worlds-5MWW67AN.mjs")).openWorld(manifest, options.world ?? world) : null;
  const environment = sandbox?.environment ?? environmentFor(valuesOf([manifest, base]), streams.env);
  const aws = openPorts(manifest, { environment, sandbox });
  const close = async () => {
    aws.close();
    await sandbox?.close();
  };
  await checkAccount(aws.read, manifest.stack).catch((refused) => close().then(() => Promise.reject(refused)));
  const request = { manifest, base, kinds: registry, environment };
  return {
    ...{ manifest, aws, send: aws.send, sandboxed: sandbox !== null, close },
    plan: (words) => planStack({ ...request, ...words, read: aws.read.fresh(), now: (/* @__PURE__ */ new Date()).toISOString() })
  };
}
function openPorts({ stack: { region, pace } }, { environment, sandbox }) {
  const where = sandbox && { endpoint: sandbox.endpoint, credentials: sandbox.credentials };
  return openAws({ environment, region, pace, unpaced: sandbox !== null, ...where });
}

export {
  openSession
};
