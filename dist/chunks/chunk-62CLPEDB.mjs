// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  renderProblems
} from "./chunk-V3JBXRAA.mjs";
import {
  diskFiles,
  readBase,
  readDeclared
} from "./chunk-SWX7CJWE.mjs";
import {
  Refusal
} from "./chunk-XAMEGF7P.mjs";

// src/cli/declarations.ts
import { existsSync } from "node:fs";
async function readOrRefuse(dir, now, output) {
  const declared = await readDeclared(diskFiles(dir), now);
  if (declared.problems.length > 0) output.warn(renderProblems(declared.problems, declared.texts, output.colors));
  if (!declared.manifest) throw new Refusal(`nothing was done: ${dir} has problems`);
  return declared.manifest;
}
async function readBaseDir(dir, output) {
  if (dir === void 0) return null;
  if (!existsSync(dir))
    output.warn(`note: there is no directory ${dir}: base declares nothing, so everything is this change
`);
  const { manifest, problems, texts } = await readBase(diskFiles(dir));
  if (problems.length > 0) output.warn(renderProblems(problems, texts, output.colors));
  return manifest;
}

export {
  readOrRefuse,
  readBaseDir
};
