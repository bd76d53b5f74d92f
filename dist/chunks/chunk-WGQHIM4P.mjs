// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  addressOf
} from "./chunk-43I4A6S7.mjs";

// src/flow/settle.ts
function settledBy({
  kinds,
  aws,
  at
}) {
  const kindOf = ({ change }) => kinds.get(addressOf(change).kind);
  return {
    settles: (step) => kindOf(step)?.settled !== void 0,
    ask: async (step) => await kindOf(step)?.settled?.(aws.fresh(), step.change, at) ?? "settled"
  };
}

export {
  settledBy
};
