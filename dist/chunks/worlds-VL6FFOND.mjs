// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openWorld,
  sandboxCredentials,
  worldOfDeclared
} from "./chunk-YLB74VXU.mjs";
import "./chunk-VPD4ZAHB.mjs";
import "./chunk-XE4BELCT.mjs";
import "./chunk-67ANJKAV.mjs";
import "./chunk-R3CLBHFJ.mjs";
import "./chunk-SWX7CJWE.mjs";
import "./chunk-OG6LIO5X.mjs";
import "./chunk-XYEXCHBX.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";
export {
  openWorld,
  sandboxCredentials,
  worldOfDeclared
};
