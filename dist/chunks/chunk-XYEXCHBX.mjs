// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/core/json.ts
import { createHash } from "node:crypto";
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function pointerTo(parent, key) {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function pointerKeys(pointer) {
  return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAt(value, pointer) {
  let at = value;
  for (const key of pointerKeys(pointer)) {
    if (Array.isArray(at)) at = at[Number(key)];
    else if (isObject(at) && Object.hasOwn(at, key)) at = at[key];
    else return void 0;
  }
  return at;
}
function* pointerAndParents(pointer) {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    yield at;
    if (at === "") return;
  }
}
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(Object.is(value, -0) ? 0 : value);
  const members = Object.keys(value).sort(byCodeUnit).map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(",")}}`;
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort(byCodeUnit);
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}
function sameJson(a, b) {
  if (a === void 0 || b === void 0) return a === b;
  return canonical(a) === canonical(b);
}
function digest(value) {
  return createHash("sha256").update(canonical(value)).digest("base64url");
}
function shortDigest(value) {
  return digest(value).replace(/^-+/, "").slice(0, 12);
}
function isShortDigest(text) {
  return /^[A-Za-z0-9_-]{12}$/.test(text);
}
function mapStrings(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [change(key), mapStrings(member, change)]));
}

export {
  isObject,
  pointerTo,
  pointerKeys,
  valueAt,
  pointerAndParents,
  byCodeUnit,
  canonical,
  sorted,
  sameJson,
  digest,
  shortDigest,
  isShortDigest,
  mapStrings
};
