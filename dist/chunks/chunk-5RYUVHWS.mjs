// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  sendEffort
} from "./chunk-RQH7TYIW.mjs";

// src/cli/effort.ts
function effortOf(plan, aws, readMs) {
  const { requests, ms } = sendEffort(plan, aws);
  const reads = [...aws.requests().values()].reduce((all, one) => all + one, 0);
  return { reads, readMs, writes: requests, writeMs: ms };
}

export {
  effortOf
};
