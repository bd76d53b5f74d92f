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
  plainly,
  reasonCell,
  sentence,
  undone
} from "./chunk-ARK6UJI2.mjs";
import "./chunk-6XANVWZE.mjs";
import "./chunk-CPP56LGF.mjs";
import "./chunk-43I4A6S7.mjs";
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
  plainly,
  reasonCell,
  sentence,
  undone
};
