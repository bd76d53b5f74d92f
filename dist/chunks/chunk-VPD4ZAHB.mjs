// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  clearEverything
} from "./chunk-67ANJKAV.mjs";

// src/cli/stack.ts
var noWords = { clearance: clearEverything, allow: [] };
var onlyLooking = { clearance: { ...clearEverything, unread: "show" }, allow: [] };

export {
  noWords,
  onlyLooking
};
