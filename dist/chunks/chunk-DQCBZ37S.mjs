// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openStack
} from "./chunk-TQ44WSQW.mjs";
import {
  readBaseDir,
  readOrRefuse
} from "./chunk-62CLPEDB.mjs";

// src/cli/session.ts
async function openSession(options, { streams, output }) {
  const manifest = await readOrRefuse(options.dir, (/* @__PURE__ */ new Date()).toISOString(), output);
  const base = await readBaseDir(options.base, output);
  const standIn = options.sandbox ? await (await import("./worlds-VL6FFOND.mjs")).openWorld(manifest, options.world) : null;
  const opened = await openStack({ manifest, base, env: streams.env, standIn }).catch(async (refused) => {
    await standIn?.close();
    throw refused;
  });
  const close = async () => {
    opened.close();
    await standIn?.close();
  };
  return { ...opened, close };
}

export {
  openSession
};
