// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  refuseTargets
} from "./chunk-ME3DHAII.mjs";
import {
  openOutput
} from "./chunk-B3A2ONST.mjs";
import {
  renderProblems
} from "./chunk-V3JBXRAA.mjs";
import {
  diskFiles,
  readDeclared
} from "./chunk-SWX7CJWE.mjs";
import {
  counted
} from "./chunk-7NR6V6S4.mjs";
import "./chunk-OG6LIO5X.mjs";
import "./chunk-XYEXCHBX.mjs";
import "./chunk-XAMEGF7P.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";

// src/cli/commands/validate.ts
async function validate(options, streams) {
  const output = openOutput(streams, [options.json]);
  await refuseTargets({ "--json": options.json });
  const { manifest, problems, texts } = await readDeclared(diskFiles(options.dir), (/* @__PURE__ */ new Date()).toISOString());
  if (problems.length > 0) output.say(renderProblems(problems, texts, output.colors));
  if (options.json) await output.write(options.json, `${JSON.stringify({ problems }, null, 2)}
`);
  if (!manifest) return 1;
  output.say(`${options.dir}: ${counted(manifest.declarations.length, "resource")}, no errors
`);
  return 0;
}
export {
  validate
};
