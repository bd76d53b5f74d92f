// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openWorld,
  sandboxCredentials,
  worldOfDeclared
} from "./chunk-STWW4MKU.mjs";
import "./chunk-ZWG73I24.mjs";
import "./chunk-46FMOXBF.mjs";
import "./chunk-WGQHIM4P.mjs";
import "./chunk-G4UZGI6J.mjs";
import "./chunk-IQSKLHHA.mjs";
import "./chunk-Y5WUCKCF.mjs";
import "./chunk-43I4A6S7.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";
export {
  openWorld,
  sandboxCredentials,
  worldOfDeclared
};
