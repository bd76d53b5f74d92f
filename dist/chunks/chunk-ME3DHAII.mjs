// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Refusal
} from "./chunk-XAMEGF7P.mjs";

// src/cli/targets.ts
import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
async function refuseTargets(targets) {
  const taken = /* @__PURE__ */ new Map();
  for (const [option, target] of Object.entries(targets)) {
    if (target === void 0) continue;
    const other = taken.get(target);
    if (other) throw new Refusal(`${other} and ${option} both write to ${target}: give each a file of its own`);
    taken.set(target, option);
    const fault = target === "-" ? null : await faultOf(target);
    if (fault) throw new Refusal(`${option} ${target || '""'}: ${fault}; name a file that can be written, or -`);
  }
}
async function refuseFolder(option, folder) {
  if (folder === void 0) return;
  const fault = folder === "" ? "this is no directory" : await faultOfFolder(folder);
  if (fault) throw new Refusal(`${option} ${folder || '""'}: ${fault}; name a directory that can be written`);
}
async function faultOfFolder(folder) {
  const there = await stat(folder).catch(() => null);
  if (!there) return faultOfFolder(dirname(folder));
  return there.isDirectory() ? faultOfWriting(folder) : `${folder} is no directory`;
}
async function faultOf(target) {
  if (target === "") return "this is no file";
  const there = await stat(target).catch(() => null);
  if (there?.isDirectory()) return "this is a directory";
  const written = there ? target : dirname(target);
  if (!there && !(await stat(written).catch(() => null))?.isDirectory()) return `there is no directory ${written}`;
  return faultOfWriting(written);
}
function faultOfWriting(path) {
  return access(path, constants.W_OK).then(
    () => null,
    () => `${path} is not writable`
  );
}

export {
  refuseTargets,
  refuseFolder
};
