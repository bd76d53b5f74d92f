// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isOfHandsAlone
} from "./chunk-6XANVWZE.mjs";
import {
  addressOf,
  showAddress
} from "./chunk-43I4A6S7.mjs";

// src/report/comment/hands-hazards.ts
function hazardsOfHands({ steps }, kinds) {
  const found = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const { change } = step;
    if (change.action !== "update" || !isOfHandsAlone(step)) continue;
    const { live, desired } = change;
    const fields = change.fields.map(({ path, from, to, cause }) => ({ path, from: to, to: from, cause }));
    const done = {
      action: "update",
      fields,
      live: { ...live, spec: desired.spec },
      desired: { ...desired, spec: live.spec }
    };
    const hazards = kinds.get(addressOf(change).kind)?.hazards(done) ?? [];
    if (hazards.length > 0) found.set(showAddress(addressOf(change)), hazards);
  }
  return found;
}

export {
  hazardsOfHands
};
