// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/core/types.ts
var withholdReasons = [
  "by hand",
  "collision",
  "hold",
  "conflict",
  "unresolved look-up",
  "denied read",
  "blocked hazard",
  "unapproved",
  "needs something that is not there"
];
function showAddress(address) {
  return `${address.kind}.${address.name}`;
}
function parseAddress(text) {
  const dot = text.indexOf(".");
  return dot < 1 || dot === text.length - 1 ? null : { kind: text.slice(0, dot), name: text.slice(dot + 1) };
}
function addressOf(change) {
  return change.action === "delete" ? change.live.address : change.desired.address;
}
function reasonOf(withheld) {
  const reason = withholdReasons.find((one) => withheld === one || withheld.startsWith(`${one}: `));
  if (!reason) throw new Error(`no reason: ${withheld}`);
  return reason;
}

export {
  showAddress,
  parseAddress,
  addressOf,
  reasonOf
};
