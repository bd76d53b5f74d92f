// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CallFailed
} from "./chunk-Z2V5MPXM.mjs";

// src/cli/failure.ts
var Refusal = class extends Error {
};
function explain(error) {
  if (error instanceof Refusal || error instanceof CallFailed || isOfSystem(error))
    return `monitoring: ${error.message}
`;
  const text = error instanceof Error ? error.stack ?? error.message : String(error);
  return `monitoring: this is a bug; please report it with the lines below
${text}
`;
}
function isOfSystem(error) {
  return error instanceof Error && "syscall" in error && "code" in error;
}

export {
  Refusal,
  explain
};
