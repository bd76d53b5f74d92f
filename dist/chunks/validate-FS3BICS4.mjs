// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  refuseTargets
} from "./chunk-MIA4BQ3M.mjs";
import {
  openOutput
} from "./chunk-B3A2ONST.mjs";
import {
  renderProblems
} from "./chunk-7XTMJLEN.mjs";
import {
  diskFiles,
  readDeclared
} from "./chunk-Y5WUCKCF.mjs";
import "./chunk-CPP56LGF.mjs";
import "./chunk-43I4A6S7.mjs";
import "./chunk-RRKTW5UU.mjs";
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
  output.say(`${options.dir}: ${manifest.declarations.length} resources, no errors
`);
  return 0;
}
export {
  validate
};
