// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
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

export {
  checkAccount,
  checkRegion
};
