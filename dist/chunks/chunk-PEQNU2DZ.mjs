// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  addressOf
} from "./chunk-OG6LIO5X.mjs";

// src/flow/explain.ts
function explainedBy(kinds) {
  return ({ change }, error) => {
    const message = kinds.get(addressOf(change).kind)?.explain?.(change, error);
    return message ? { ...error, message } : error;
  };
}

export {
  explainedBy
};
