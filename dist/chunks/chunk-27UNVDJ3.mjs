// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  byCodeUnit,
  isObject
} from "./chunk-XYEXCHBX.mjs";

// src/report/redact.ts
var SHORTEST_SECRET = 4;
var personal = /^(email|email-json|sms|https?)$/;
var reference = /^\$\{env\.[A-Za-z0-9_]+\}$/;
function redaction({ endPoints, secrets }) {
  const masks = /* @__PURE__ */ new Map();
  for (const endPoint of endPoints) for (const form of formsOf(endPoint)) masks.set(form, maskEndPoint(endPoint));
  for (const secret of secrets) {
    if (secret.length >= SHORTEST_SECRET) for (const form of formsOf(secret)) masks.set(form, "***");
  }
  if (masks.size === 0) return (text) => text;
  const longestFirst = [...masks.keys()].sort((a, b) => b.length - a.length || byCodeUnit(a, b));
  const any = new RegExp(longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
  return (text) => text.replace(any, (found) => masks.get(found) ?? "***");
}
function redacted(value, redact) {
  return copied(value, redact);
}
function copied(value, redact) {
  if (typeof value === "string") return redact(value);
  if (typeof value === "number") return redact(String(value)) === String(value) ? value : redact(String(value));
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copied(item, redact));
  if (value instanceof Set) return new Set([...value].map((item) => copied(item, redact)));
  if (value instanceof Map)
    return new Map([...value].map(([key, item]) => [copied(key, redact), copied(item, redact)]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), copied(item, redact)]));
}
function endPointsIn(value) {
  const found = /* @__PURE__ */ new Set();
  const visit = (at) => {
    if (Array.isArray(at)) for (const item of at) visit(item);
    else if (isObject(at)) {
      const { protocol, endpoint, Protocol, Endpoint } = at;
      for (const [by, to] of [
        [protocol, endpoint],
        [Protocol, Endpoint]
      ])
        if (typeof by === "string" && personal.test(by) && typeof to === "string" && !reference.test(to) && to !== "")
          found.add(to);
      for (const member of Object.values(at)) visit(member);
    }
  };
  visit(value);
  return found;
}
function endPointsWritten(texts) {
  const any = /\bhttps?:\/\/[^\s"'<>/]+[/?#][^\s"'<>]+|[^\s"'<>@:,]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|\+\d{7,15}/g;
  return new Set([...texts].flatMap((text) => text.match(any) ?? []));
}
function maskEndPoint(endPoint) {
  const [, scheme, host] = /^([a-z]+:\/\/)(?:[^/?#]*@)?([^/?#]*)/i.exec(endPoint) ?? [];
  if (scheme !== void 0) return `${scheme}${host}/\u2026`;
  const at = endPoint.lastIndexOf("@");
  if (at > 0) return `${[...endPoint][0]}***${endPoint.slice(at)}`;
  return endPoint.length < 8 ? "***" : `${endPoint.slice(0, 3)} *** ${endPoint.slice(-2)}`;
}
function formsOf(text) {
  const inJson = JSON.stringify(text).slice(1, -1);
  const inUrl = encodeURIComponent(text.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD"));
  return /* @__PURE__ */ new Set([text, inJson, JSON.stringify(inJson).slice(1, -1), inUrl]);
}

export {
  redaction,
  redacted,
  endPointsIn,
  endPointsWritten,
  maskEndPoint
};
