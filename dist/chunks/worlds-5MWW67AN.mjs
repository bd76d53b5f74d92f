// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openWorld,
  sandboxCredentials
} from "./chunk-4X6PTAT2.mjs";
import "./chunk-QF4QMU6P.mjs";
import "./chunk-CARFIUTI.mjs";
import "./chunk-V3OFO6LF.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";
export {
  openWorld,
  sandboxCredentials
};
