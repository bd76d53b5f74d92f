// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openWorld,
  sandboxCredentials,
  worldOfDeclared
} from "./chunk-M25HK6M3.mjs";
import "./chunk-4PUUCCN3.mjs";
import "./chunk-CMHFHFTW.mjs";
import "./chunk-WGQHIM4P.mjs";
import "./chunk-IGJMMBJB.mjs";
import "./chunk-DDOQ3XUQ.mjs";
import "./chunk-XGNO635S.mjs";
import "./chunk-43I4A6S7.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";
export {
  openWorld,
  sandboxCredentials,
  worldOfDeclared
};
