// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  alert,
  blocks,
  capped,
  code,
  countKinds,
  fenced,
  fieldsFor,
  fold,
  named,
  namesOf,
  plainly,
  reasonCell,
  sentence,
  undone
} from "./chunk-54CRKVU6.mjs";
import "./chunk-B74P4QUE.mjs";
import "./chunk-AI5UANJC.mjs";
import "./chunk-7NR6V6S4.mjs";
import "./chunk-OG6LIO5X.mjs";
import "./chunk-XYEXCHBX.mjs";
import "./chunk-M63IVSQA.mjs";
export {
  alert,
  blocks,
  capped,
  code,
  countKinds,
  fenced,
  fieldsFor,
  fold,
  named,
  namesOf,
  plainly,
  reasonCell,
  sentence,
  undone
};
