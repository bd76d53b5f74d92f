// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/stack/effort.ts
function sendEffort(plan, aws) {
  const counts = /* @__PURE__ */ new Map();
  for (const step of plan.steps) {
    if (step.withheld !== null) continue;
    for (const { op } of step.calls) counts.set(op, (counts.get(op) ?? 0) + 1);
  }
  return { requests: [...counts.values()].reduce((all, one) => all + one, 0), ms: aws.estimateMs(counts) };
}

export {
  sendEffort
};
