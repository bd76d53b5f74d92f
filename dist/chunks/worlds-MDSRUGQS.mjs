// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openWorld,
  sandboxCredentials
} from "./chunk-DU4NY7WI.mjs";
import "./chunk-NCHAJ3RC.mjs";
import "./chunk-D3FHV3G5.mjs";
import "./chunk-UEHXFA7L.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";
export {
  openWorld,
  sandboxCredentials
};
