// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  escaped,
  fill
} from "./chunk-VUPCCAS6.mjs";
import {
  maskEndPoint
} from "./chunk-27UNVDJ3.mjs";
import {
  checkAccount,
  checkRegion
} from "./chunk-LGHDQP3V.mjs";
import {
  readOrRefuse
} from "./chunk-62CLPEDB.mjs";
import {
  clearEverything,
  environmentFor,
  openAws,
  planStack,
  survey
} from "./chunk-67ANJKAV.mjs";
import {
  amongOf,
  desire,
  registry
} from "./chunk-R3CLBHFJ.mjs";
import {
  refuseFolder
} from "./chunk-ME3DHAII.mjs";
import {
  openOutput
} from "./chunk-B3A2ONST.mjs";
import {
  renderProblems
} from "./chunk-V3JBXRAA.mjs";
import {
  STACK_TAG,
  checkLoaded,
  defaults,
  didYouMean,
  diskFiles,
  environmentToken,
  fillEnvironment,
  foreignName,
  fromAttributes,
  fromAttributes2,
  fromAws,
  fromAws2,
  fromAws3,
  given,
  isCloudFormations,
  keyOf,
  load,
  nameFromAws,
  nameOf,
  normal,
  normalize,
  normalize2,
  options,
  ownerOf,
  partitionOf,
  readBody,
  readDocuments,
  readFiles,
  readOptions,
  require_dist,
  valuesOf
} from "./chunk-SWX7CJWE.mjs";
import {
  counted,
  visible
} from "./chunk-7NR6V6S4.mjs";
import {
  addressOf,
  parseAddress,
  reasonOf,
  showAddress
} from "./chunk-OG6LIO5X.mjs";
import {
  byCodeUnit,
  canonical,
  isObject,
  mapStrings,
  pointerKeys,
  pointerTo,
  sameJson,
  valueAt
} from "./chunk-XYEXCHBX.mjs";
import {
  Refusal
} from "./chunk-XAMEGF7P.mjs";
import "./chunk-Z2V5MPXM.mjs";
import {
  __toESM
} from "./chunk-M63IVSQA.mjs";

// src/cli/commands/import.ts
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/import/choose.ts
function choose(existing2, choosing) {
  const sorted = existing2.filter((one) => !one.otherKind && isAskedFor(one, choosing)).sort((a, b) => byCodeUnit(showAddress(a.address), showAddress(b.address)));
  const fresh = sorted.filter(({ address }) => !choosing.declared.has(showAddress(address)));
  const leftOut2 = /* @__PURE__ */ new Map();
  const names = namesOf(choosing);
  for (const one of fresh) {
    const reason = reasonAgainst(one, choosing) ?? sameName(one, { names, kinds: choosing.kinds });
    if (reason !== null) leftOut2.set(one, reason);
  }
  const asked = new Set(sorted.map(({ address }) => showAddress(address)));
  const there = new Set(existing2.map(({ address }) => showAddress(address)));
  const stands = new Set(fresh.filter((one) => !leftOut2.has(one)).map(({ address }) => showAddress(address)));
  const chosen = [];
  for (const one of fresh) {
    if (leftOut2.has(one)) continue;
    const parent = parentOf(one, choosing);
    if (parent === null || stands.has(showAddress(parent))) chosen.push(one);
    else if (asked.has(showAddress(parent)) || !there.has(showAddress(parent)))
      leftOut2.set(one, withoutParent(parent, choosing));
  }
  return {
    chosen,
    leftOut: [...leftOut2].map(([{ address }, reason]) => ({ address, reason })),
    declared: sorted.length - fresh.length
  };
}
function parentOf({ address, spec }, { kinds, at }) {
  const kind = kinds.get(address.kind);
  if (kind?.written.form !== "list") return null;
  const { within: within2 } = kind.written;
  return kind.needs(spec, at).find((need) => need.kind === within2) ?? null;
}
function isAskedFor({ address, tags }, { wanted, kinds }) {
  const { prefix, tag } = wanted;
  if (wanted.kinds.length > 0 && !wanted.kinds.includes(address.kind)) return false;
  if (!address.name.startsWith(prefix)) return false;
  if (tag === null) return true;
  return tags === null ? kinds.get(address.kind)?.written.form === "list" : tags[tag.key] === tag.value;
}
function reasonAgainst({ address, owner, tags, unread, spec }, choosing) {
  const { kinds, at, wanted } = choosing;
  if (owner === "another stack" && !isMeant(tags ?? {}, wanted)) return ownersWords(tags ?? {});
  if (unread) return `it may not be read: ${unread.message}`;
  const importing2 = kinds.get(address.kind)?.importing;
  const service = importing2?.madeBy?.(address.name) ?? null;
  return service === null ? importing2?.unfit?.(address.name, at, spec) ?? null : `${service} made it and looks after it`;
}
function isMeant(tags, { tag }) {
  return isCloudFormations(tags) && (tag?.key.startsWith("aws:cloudformation:") ?? false);
}
function ownersWords(tags) {
  return isCloudFormations(tags) ? `it belongs to the CloudFormation stack ${tags["aws:cloudformation:stack-name"] ?? "that made it"}` : `it belongs to stack ${tags[STACK_TAG]}`;
}
function namesOf({ declared, kinds }) {
  const addresses = [...declared.keys()].flatMap((text2) => parseAddress(text2) ?? []);
  return new Map(addresses.map((address) => [nameKey(address, kinds), showAddress(address)]));
}
function sameName({ address }, { names, kinds }) {
  if (kinds.get(address.kind)?.written.form === "list") return null;
  const key = nameKey(address, kinds);
  const other = names.get(key);
  if (other === void 0) names.set(key, showAddress(address));
  return other === void 0 ? null : `its name differs from ${other} only in case, and declarations tell no such names apart`;
}
function nameKey({ kind, name: name2 }, kinds) {
  return `${kinds.get(kind)?.nameSpace ?? kind} ${name2.toLowerCase()}`;
}
function withoutParent(parent, { declared }) {
  const file2 = declared.get(showAddress(parent));
  return file2 === void 0 ? `${showAddress(parent)}, in whose file it would stand, is not written` : `${showAddress(parent)} is declared already: add it in ${file2}`;
}

// src/import/service.ts
function placeOf({ section, key }) {
  return `${section} ${key}`;
}
function silentPrefix(name2) {
  return `${name2}-`;
}
function sectionsOf(entries) {
  const sections = /* @__PURE__ */ new Map();
  for (const { section, key, declaration } of entries) {
    sections.set(section, (sections.get(section) ?? /* @__PURE__ */ new Map()).set(key, declaration));
  }
  return Object.fromEntries([...sections].map(([section, members]) => [section, Object.fromEntries(members)]));
}

// src/import/template.ts
var SHORTEST = 3;
function varyingIn(values, path = "") {
  const all = [...values.values()];
  if (all.every((one) => sameJson(one, all[0]))) return [];
  if (all.every((one) => isObject(one))) {
    return keysOf(values).flatMap((key) => varyingIn(membersOf(values, key), pointerTo(path, key)));
  }
  const plain = all.every((one) => one !== null && ["string", "number", "boolean"].includes(typeof one));
  return plain && majorityOf(values) === null ? [{ path, values }] : [];
}
function templateOf(values, parameters) {
  const all = [...values.values()];
  if (all.every((one) => sameJson(one, all[0]))) return all[0];
  if (all.every((one) => isObject(one))) {
    const members = keysOf(values).map((key) => [key, templateOf(membersOf(values, key), parameters)]);
    return Object.fromEntries(members.filter((member) => member[1] !== void 0));
  }
  const said2 = expressionOf(values, parameters) ?? listOf(values, parameters);
  return said2 ?? (majorityOf(values) ?? mostCommon(values)).value;
}
function listOf(values, parameters) {
  const lists = [...values].map(
    ([service, value]) => [service, Array.isArray(value) ? value : null]
  );
  const length = lists[0]?.[1]?.length ?? 0;
  if (length === 0 || lists.some(([, list]) => list?.length !== length)) return null;
  const items = Array.from({ length }, (_, at) => {
    return templateOf(new Map(lists.map(([service, list]) => [service, list?.[at]])), parameters) ?? null;
  });
  return lists.every(([service, list]) => sameJson(fill(items, wordsOf(service, parameters)), list)) ? items : null;
}
function expressionOf(values, parameters) {
  const exact2 = parameters.find(
    (one) => [...values].every(([service, value]) => sameJson(one.values.get(service), value))
  );
  if (exact2) return `\${${exact2.name}}`;
  const [first] = [...values].map(
    ([service, value]) => typeof value === "string" ? textOf(service, value, parameters) : null
  );
  if (first === null || first === void 0) return null;
  const means = [...values].every(([service, value]) => sameJson(fill(first, wordsOf(service, parameters)), value));
  return means ? first : null;
}
function wordsOf(service, parameters) {
  const known = parameters.flatMap(
    ({ name: name2, values }) => values.has(service) ? [[name2, values.get(service)]] : []
  );
  return new Map(known);
}
function textOf(service, value, parameters) {
  const texts2 = parameters.flatMap(({ name: name2, values }) => ({ name: name2, text: values.get(service) })).filter((one) => typeof one.text === "string" && one.text.length >= SHORTEST).sort((a, b) => b.text.length - a.text.length);
  return texts2.reduce((text2, one) => text2.replaceAll(one.text, () => `\${${one.name}}`), value);
}
function majorityOf(values) {
  const found = mostCommon(values);
  return found.count > 1 && found.count * 2 > values.size ? found : null;
}
function mostCommon(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values.values()) {
    const key = value === void 0 ? "" : canonical(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce((best, one) => one.count > best.count ? one : best);
}
function keysOf(values) {
  return [...new Set([...values.values()].flatMap((value) => Object.keys(value)))];
}
function membersOf(values, key) {
  return new Map([...values].map(([service, value]) => [service, isObject(value) ? own(value, key) : void 0]));
}
function own(value, key) {
  return Object.hasOwn(value, key) ? value[key] : void 0;
}

// src/import/factor.ts
var FEWEST_SAVED = 2;
var MOST_WRITTEN_AGAIN = 0.4;
function factor(services) {
  const left = [...services].sort((a, b) => b.entries.length - a.entries.length || byCodeUnit(a.name, b.name));
  const others = [];
  const groups = [];
  for (let seed = left.shift(); seed; seed = left.shift()) {
    const members = [seed, ...left.filter((one) => isLike(one, seed))].sort(
      (a, b) => byCodeUnit(a.name, b.name)
    );
    const factored = seed.prefix === silentPrefix(seed.name) && members.length > 1 ? factorGroup(members) : null;
    if (factored === null) {
      others.push(seed);
      continue;
    }
    groups.push({ members, factored });
    for (const one of members) if (left.includes(one)) left.splice(left.indexOf(one), 1);
  }
  return { groups, others };
}
function isLike(one, seed) {
  if (one.prefix !== silentPrefix(one.name)) return false;
  const keys = new Set(keyed(seed).map(placeOf));
  const own2 = keyed(one);
  const shared = own2.filter((entry) => keys.has(placeOf(entry))).length;
  return shared > 0 && shared * 2 >= keys.size && shared * 2 >= own2.length;
}
function keyed({ entries }) {
  return entries.filter(({ whole: whole2 }) => !whole2);
}
function factorGroup(group) {
  const parameters = parametersOf(sharedEntries(group), group);
  const known = [serviceParameter(group), ...parameters];
  const members = group.map((member) => withReferences(member, known));
  const shared = sharedEntries(members);
  const templates = shared.flatMap((one) => {
    const template = templateOf(one.values, known);
    return isObject(template) && isWorth(one, { template, known }) ? [{ ...one.entry, declaration: template }] : [];
  });
  const saved = templates.reduce((count3, entry) => count3 + holders(entry, members).length - 1, 0);
  if (saved < FEWEST_SAVED) return null;
  const written2 = JSON.stringify(members.map(({ entries }) => [templates, entries.map(({ key }) => key)]));
  const used = parameters.filter(({ name: name2 }) => written2.includes(`\${${name2}}`));
  return {
    profile: {
      ...used.length > 0 && { parameters: Object.fromEntries(used.map(({ name: name2 }) => [name2, {}])) },
      ...sectionsOf(templates)
    },
    services: members.map((member) => serviceOf(member, { templates, used, known }))
  };
}
function withReferences(member, known) {
  const entries = member.entries.map(
    (entry) => entry.whole ? { ...entry, key: textOf(member.name, entry.key, known) } : entry
  );
  return { ...member, entries };
}
function sharedEntries(members) {
  const entries = new Map(members.flatMap((one) => one.entries.map((entry) => [placeOf(entry), entry])));
  return [...entries.values()].flatMap((entry) => {
    const holding = holders(entry, members);
    const values = new Map(holding.map((one) => [one.name, entryOf(one, entry)?.declaration]));
    return holding.length > 1 ? [{ entry, values }] : [];
  });
}
function holders(entry, members) {
  return members.filter((one) => entryOf(one, entry) !== void 0);
}
function entryOf({ entries }, entry) {
  return entries.find((one) => placeOf(one) === placeOf(entry));
}
function serviceParameter(members) {
  return { name: "service", values: new Map(members.map(({ name: name2 }) => [name2, name2])) };
}
function parametersOf(shared, members) {
  const varying = shared.filter(({ values }) => values.size === members.length).flatMap(({ entry, values }) => varyingIn(values).map((one) => ({ ...one, key: entry.key })));
  const size = ({ values }) => JSON.stringify([...values.values()]).length;
  const parameters = [];
  for (const { path, values, key } of varying.sort((a, b) => size(a) - size(b))) {
    const known = [serviceParameter(members), ...parameters];
    if (expressionOf(values, known) !== null) continue;
    parameters.push({ name: freeName(path, key, new Set(known.map(({ name: name2 }) => name2))), values });
  }
  return parameters;
}
function freeName(path, key, taken) {
  const last = pointerKeys(path).at(-1) ?? "";
  const candidates = [camel(last), camel(`${key} ${last}`)].filter((name2) => /^(?!(service|env)$)[a-z]/.test(name2));
  const base = candidates.find((name2) => !taken.has(name2));
  if (base !== void 0) return base;
  for (let n = 2; ; n += 1) if (!taken.has(`value${n}`)) return `value${n}`;
}
function camel(text2) {
  const words = text2.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words.map((word, i) => i === 0 ? word.toLowerCase() : (word[0] ?? "").toUpperCase() + word.slice(1).toLowerCase()).join("");
}
function isWorth({ values }, { template, known }) {
  let [written2, again] = [0, 0];
  for (const [service, value] of values) {
    written2 += JSON.stringify(value).length;
    const over = difference(fill(template, wordsOf(service, known)), value);
    again += over === void 0 ? 0 : JSON.stringify(over).length;
  }
  return again <= written2 * MOST_WRITTEN_AGAIN;
}
function serviceOf(member, { templates, used, known }) {
  const words = wordsOf(member.name, known);
  const lacking = templates.filter((entry) => !entryOf(member, entry));
  const own2 = member.entries.flatMap((entry) => {
    const template = templates.find((one) => placeOf(one) === placeOf(entry));
    if (!template) return [entry];
    const over = difference(fill(template.declaration, words), entry.declaration);
    return isObject(over) ? [{ ...entry, declaration: over }] : [];
  });
  const values = used.flatMap(
    ({ name: name2, values: of }) => of.has(member.name) ? [[name2, of.get(member.name)]] : []
  );
  return {
    ...values.length > 0 && { with: Object.fromEntries(values) },
    ...lacking.length > 0 && { without: [...new Set(lacking.map(({ key }) => key))] },
    ...sectionsOf(own2)
  };
}
function difference(base, own2) {
  if (sameJson(base, own2)) return void 0;
  if (!isObject(base) || !isObject(own2)) return own2;
  const gone = Object.keys(base).filter((key) => !Object.hasOwn(own2, key));
  const changed = Object.entries(own2).flatMap(([key, value]) => {
    const over = Object.hasOwn(base, key) ? difference(base[key], value) : value;
    return over === void 0 ? [] : [[key, over]];
  });
  return Object.fromEntries([...changed, ...gone.map((key) => [key, null])]);
}

// src/import/split.ts
var REST = "other";
var serviceName = /^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$/;
var LONGEST = 200;
var condition = /-(?:high|low|max|min|no|not|too|is|over|under|missing)(?:-|$)/i;
function splitNames(names) {
  const sorted = [...new Set(names)].sort(byCodeUnit);
  const found = /* @__PURE__ */ new Map();
  for (const [name2, service] of sharedEnds(sorted)) found.set(name2, divided(name2, service));
  const services = [...new Set([...found.values()].map(({ service }) => service))];
  const left = sorted.filter((name2) => !found.has(name2));
  for (const name2 of left) {
    const own2 = longest(services.filter((service) => isPart(service, name2)));
    if (own2 !== null) found.set(name2, divided(name2, own2));
  }
  for (const [name2, service] of firstWords(left.filter((name3) => !found.has(name3))))
    found.set(name2, divided(name2, service));
  for (const name2 of left.filter((one) => !found.has(one))) {
    const before = longest(beginnings(name2).filter((service) => condition.test(name2.slice(service.length))));
    if (before !== null && condition.test(name2)) found.set(name2, divided(name2, before));
  }
  for (const name2 of sorted) if (!found.has(name2)) found.set(name2, whole(name2));
  return withoutCase(found);
}
function divided(name2, service) {
  return { service, prefix: `${service}-`, key: name2.slice(service.length + 1) };
}
function whole(name2) {
  const characters = [...name2];
  const prefix = characters.slice(0, Math.max(0, characters.length - LONGEST)).join("");
  return { service: REST, prefix, key: name2.slice(prefix.length) };
}
function sharedEnds(names) {
  const ends = /* @__PURE__ */ new Map();
  const each = names.map((name2) => ({ name: name2, services: beginnings(name2) }));
  const endOf = (name2, service) => name2.slice(service.length);
  for (const { name: name2, services } of each) for (const service of services) count(ends, endOf(name2, service));
  const shared = (name2, service) => (ends.get(endOf(name2, service)) ?? 0) > 1;
  const sharing = /* @__PURE__ */ new Map();
  for (const { name: name2, services } of each)
    for (const service of services) if (shared(name2, service)) count(sharing, service);
  const weight = (name2, service) => (sharing.get(service) ?? 0) * (ends.get(endOf(name2, service)) ?? 0);
  return new Map(
    each.flatMap(({ name: name2, services }) => {
      const ranked = services.filter((service) => shared(name2, service)).sort((a, b) => weight(name2, b) - weight(name2, a) || b.length - a.length);
      return ranked[0] === void 0 ? [] : [[name2, ranked[0]]];
    })
  );
}
function firstWords(names) {
  const groups = /* @__PURE__ */ new Map();
  for (const name2 of names) {
    const first = name2.split("-")[0] ?? "";
    groups.set(first, [...groups.get(first) ?? [], name2]);
  }
  return new Map(
    [...groups.values()].flatMap((group) => {
      const common = beginnings(group[0] ?? "").filter((one) => group.every((name2) => isPart(one, name2)));
      const service = longest(common);
      return group.length < 2 || service === null ? [] : group.map((name2) => [name2, service]);
    })
  );
}
function beginnings(name2) {
  const found = [];
  for (let at = name2.indexOf("-", 1); at > 0; at = name2.indexOf("-", at + 1)) {
    const service = name2.slice(0, at);
    if (!condition.test(service) && isPart(service, name2)) found.push(service);
  }
  return found;
}
function isPart(service, name2) {
  const key = name2.slice(service.length + 1);
  const fits2 = serviceName.test(service) && service.length <= LONGEST && [...key].length <= LONGEST;
  return fits2 && name2.startsWith(`${service}-`) && key !== "" && !/^\s/.test(key);
}
function withoutCase(found) {
  const first = /* @__PURE__ */ new Map([[REST, REST]]);
  for (const service of [...found.values()].map((one) => one.service).sort(byCodeUnit)) {
    if (!first.has(service.toLowerCase())) first.set(service.toLowerCase(), service);
  }
  return new Map(
    [...found].map(([name2, split]) => [
      name2,
      first.get(split.service.toLowerCase()) === split.service ? split : whole(name2)
    ])
  );
}
function longest(texts2) {
  return [...texts2].sort((a, b) => b.length - a.length)[0] ?? null;
}
function count(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

// src/import/layout.ts
function layOut(resources, laying) {
  return [...documentsOf(resources, laying), ...serviceFiles(resources, laying)];
}
function documentsOf(resources, { at, kinds, taken }) {
  const paths = new Set(taken.paths);
  return resources.flatMap((one) => {
    const kind = kinds.get(one.address.kind);
    if (kind?.written.form !== "document") return [];
    const { key } = kind.written;
    const lists = [...kinds.values()].flatMap(({ name: name2, written: written2 }) => {
      if (written2.form !== "list" || written2.within !== kind.name) return [];
      const items = resources.filter(
        (item) => item.address.kind === name2 && sameJson(parentOf(item, { at, kinds }), one.address)
      );
      return [[written2.key, items.map((item) => itemOf(item, written2.itemOf({}, one.address.name).value))]];
    });
    const path = freePath(`${key}s`, one.address.name, paths);
    const filled = lists.filter(([, items]) => items.length > 0);
    const document = { [key]: one.address.name, ...one.declaration, ...Object.fromEntries(filled) };
    return [{ path, schema: kind.name, document }];
  });
}
function itemOf({ declaration }, known) {
  const said2 = isObject(known) ? known : {};
  return Object.fromEntries(
    Object.entries(declaration).filter(([key, value]) => !(Object.hasOwn(said2, key) && sameJson(said2[key], value)))
  );
}
function serviceFiles(resources, laying) {
  const { kinds, taken, factored } = laying;
  const names = new Set(taken.services);
  const services = servicesOf(resources, { kinds, names });
  const { placed, left } = placeWhole(resources, { services, kinds });
  const drafts = [...placed, ...wholeSections(left, { kinds, names })];
  const { groups, others } = factored ? factor(drafts) : { groups: [], others: drafts };
  const paths = new Set(taken.paths);
  const profiles = new Set(taken.profiles);
  const files = [];
  for (const { members, factored: found } of groups) {
    const profile = freeName2(profileName(members), profiles);
    files.push(file("profile", profile, { fields: found.profile, paths }));
    for (const [index, { name: name2 }] of members.entries())
      files.push(file("service", name2, { fields: { profile, ...found.services[index] }, paths }));
  }
  for (const { name: name2, prefix, entries } of others) {
    const said2 = prefix === silentPrefix(name2) ? {} : { prefix };
    files.push(file("service", name2, { fields: { ...said2, ...sectionsOf(entries) }, paths }));
  }
  return files.sort((a, b) => byCodeUnit(a.path, b.path));
}
function file(key, name2, { fields, paths }) {
  return { path: freePath(`${key}s`, name2, paths), schema: key, document: { [key]: name2, ...fields } };
}
function servicesOf(resources, { kinds, names }) {
  const inSections = resources.flatMap((one) => {
    const written2 = kinds.get(one.address.kind)?.written;
    return written2?.form === "section" && written2.names === "prefixed" ? [{ one, section: written2.key }] : [];
  });
  const splits = splitNames(inSections.map(({ one }) => one.address.name));
  const services = /* @__PURE__ */ new Map();
  for (const { one, section } of inSections) {
    const split = splits.get(one.address.name);
    if (!split) throw new Error(`no split of ${showAddress(one.address)}`);
    const { service, prefix, key } = split;
    const known = services.get(prefix) ?? { service, prefix, entries: [] };
    known.entries.push({ section, key, declaration: one.declaration });
    services.set(prefix, known);
  }
  return [...services.values()].map(({ service, prefix, entries }) => ({
    name: freeName2(service, names),
    prefix,
    entries
  }));
}
function placeWhole(resources, { services, kinds }) {
  const texts2 = services.map(({ entries }) => textsIn(entries.map(({ declaration }) => declaration)));
  const more = services.map(() => []);
  const left = resources.filter((one) => {
    const written2 = kinds.get(one.address.kind)?.written;
    if (written2?.form !== "section" || written2.names !== "whole") return false;
    const { name: name2 } = one.address;
    const [at = -1, ...others] = texts2.flatMap((found, index) => found.has(name2) ? [index] : []);
    if (others.length > 0) return true;
    more[at]?.push({ section: written2.key, key: name2, declaration: one.declaration, whole: true });
    return at < 0;
  });
  return { placed: services.map((one, at) => ({ ...one, entries: [...one.entries, ...more[at] ?? []] })), left };
}
function textsIn(value) {
  const texts2 = /* @__PURE__ */ new Set();
  mapStrings(value, (text2) => {
    texts2.add(text2);
    return text2;
  });
  return texts2;
}
function wholeSections(resources, { kinds, names }) {
  return [...kinds.values()].flatMap(({ name: kind, written: written2 }) => {
    if (written2.form !== "section" || written2.names !== "whole") return [];
    const entries = resources.filter(({ address }) => address.kind === kind).map(({ address, declaration }) => ({ section: written2.key, key: address.name, declaration }));
    if (entries.length === 0) return [];
    const name2 = freeName2(kebab(written2.key), names);
    return [{ name: name2, prefix: silentPrefix(name2), entries }];
  });
}
function profileName(members) {
  const words = members.map(({ name: name3 }) => name3.toLowerCase().split("-").slice(1));
  const [first = []] = words;
  const shared = first.filter(
    (_, at) => words.every((one) => one.slice(at - first.length).join("-") === first.slice(at).join("-"))
  );
  const name2 = shared.join("-").replace(/[^a-z0-9-]/g, "");
  return name2 === "" ? "common" : name2;
}
function freeName2(name2, taken) {
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? name2 : `${name2}-${n}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}
function freePath(folder, name2, taken) {
  const plain = name2.toLowerCase().replace(/[^a-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "").slice(0, 100);
  return freeName2(`${folder}/${plain === "" ? "unnamed" : plain}`, taken);
}
function kebab(key) {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// src/import/memory.ts
function withFiles(source, files) {
  return {
    directory: source.directory,
    async list() {
      const more = [...files.keys()].map((path) => ({ path, type: "file" }));
      return [...await source.list() ?? [], ...more];
    },
    async read(path) {
      const text2 = files.get(path);
      return text2 === void 0 ? source.read(path) : new TextEncoder().encode(text2);
    }
  };
}
var emptySource = {
  directory: "monitoring",
  list: async () => [],
  read: async (path) => {
    throw new Error(`no file ${path}`);
  }
};

// src/import/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var WIDTH = 120;
function yamlOf(value, { schema, blocks: blocks2 }) {
  const document = new import_yaml.Document(value, { version: "1.2", compat: "yaml-1.1", aliasDuplicateObjects: false });
  (0, import_yaml.visit)(document, { Scalar: (_, scalar) => exact(scalar) });
  if ((0, import_yaml.isMap)(document.contents)) {
    for (const { key, value: member } of document.contents.items) {
      if ((0, import_yaml.isScalar)(key)) layOut2(member, { blocks: blocks2.has(String(key.value)) ? 1 : 0, indent: 0 });
    }
  }
  const text2 = document.toString({ lineWidth: 0 });
  return schema === null ? text2 : `# yaml-language-server: $schema=${schema}
${text2}`;
}
function exact(scalar) {
  const { value } = scalar;
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) scalar.format = "EXP";
}
function layOut2(node, { blocks: blocks2, indent }) {
  if (!(0, import_yaml.isMap)(node) && !(0, import_yaml.isSeq)(node)) return;
  if (blocks2 === 0 && fits(node, indent)) {
    node.flow = true;
    return;
  }
  for (const item of node.items) {
    const member = (0, import_yaml.isPair)(item) ? item.value : item;
    const key = (0, import_yaml.isPair)(item) && (0, import_yaml.isScalar)(item.key) ? String(item.key.value).length + 2 : 2;
    layOut2(member, { blocks: Math.max(0, blocks2 - 1), indent: indent + 2 + key });
  }
}
function fits(node, indent) {
  const text2 = JSON.stringify(node.toJSON());
  return !text2.includes("\\n") && [...text2].length + indent <= WIDTH;
}

// src/import/compose.ts
async function compose(resources, composing) {
  const factored = await attempt(resources, { ...composing, factored: true });
  if (factored.loaded.manifest && factored.unequal.length === 0) return { ...factored, leftOut: [] };
  const tried = await Promise.all(resources.map((one) => tryAlone(one, resources, composing)));
  const leftOut2 = tried.filter((one) => one !== null);
  const held = resources.filter((_, at) => tried[at] === null);
  const again = await attempt(held, { ...composing, factored: true });
  if (again.loaded.manifest && again.unequal.length === 0) return { ...again, leftOut: leftOut2 };
  return { ...await attempt(held, { ...composing, factored: false }), leftOut: leftOut2 };
}
async function attempt(resources, { factored, ...composing }) {
  const { at, kinds, taken, source, stack } = composing;
  const drafted = layOut(resources, { at, kinds, taken, factored });
  const files = new Map([
    ...stack === null ? [] : [["stack.yaml", stack]],
    ...drafted.map((one) => [`${one.path}.yaml`, textOf2(one, composing)])
  ]);
  const loaded = await load(withFiles(source, files), [...kinds.values()]);
  const unequal = loaded.manifest ? unequalIn(loaded.manifest, { resources, composing }) : resources;
  return { files, loaded, unequal };
}
async function tryAlone(one, all, composing) {
  const { account, region, stack } = composing.at;
  const parent = parentOf(one, composing);
  const around = parent === null ? [] : all.filter(({ address }) => showAddress(address) === showAddress(parent));
  const alone = [...around, one];
  const none = { services: /* @__PURE__ */ new Set(), profiles: /* @__PURE__ */ new Set(), paths: /* @__PURE__ */ new Set() };
  const plain = `stack: ${stack}
account: "${account}"
region: ${region}
`;
  const { loaded } = await attempt(alone, {
    ...composing,
    source: emptySource,
    stack: plain,
    taken: none,
    factored: false
  });
  const problem = loaded.problems.find(({ severity }) => severity === "error");
  return problem ? { address: one.address, reason: reasonOf2(problem) } : null;
}
function reasonOf2({ message, suggestion }) {
  return `declarations cannot hold it: ${message}${suggestion ? ` (${suggestion})` : ""}`;
}
function unequalIn(manifest, { resources, composing: { kinds, secrets } }) {
  const answered = { answers: /* @__PURE__ */ new Map(), unresolved: /* @__PURE__ */ new Map() };
  const desired = desire(manifest, { at: manifest.stack, kinds, answered });
  const byAddress = new Map(desired.map((one) => [showAddress(one.address), one]));
  return resources.filter((one) => {
    const found = byAddress.get(showAddress(addressWith(one, secrets)));
    return !found || !sameJson(meant(found, secrets), withProtected(one.spec, found));
  });
}
function addressWith({ address }, secrets) {
  const name2 = secrets.reduce(
    (text2, { value, variable }) => text2.replaceAll(value, () => environmentToken(variable)),
    address.name
  );
  return { kind: address.kind, name: name2 };
}
function meant({ spec }, secrets) {
  return fillEnvironment(spec, new Map(secrets.map(({ variable, value }) => [variable, value])));
}
function withProtected(spec, { spec: desired }) {
  return "protected" in desired && !("protected" in spec) ? { ...spec, protected: desired.protected ?? false } : spec;
}
function textOf2({ path, schema, document }, { kinds, schemas }) {
  const sections = [...kinds.values()].flatMap(({ written: written2 }) => written2.form === "section" ? [written2.key] : []);
  const up = "../".repeat(path.split("/").length - 1);
  const where = schemas === null ? null : `${up}${schemas}/${schema}.schema.json`;
  return yamlOf(document, {
    schema: where,
    blocks: new Set(schema === "service" || schema === "profile" ? sections : [])
  });
}

// src/import/declare.ts
function declareAll(existing2, declaring) {
  const secrets = [];
  const resources = existing2.map((one) => declareOne(one, { declaring, secrets }));
  return { resources, secrets };
}
function declareOne(one, { declaring, secrets }) {
  const { at, kinds, among, adopt } = declaring;
  const kind = kinds.get(one.address.kind);
  if (!kind) throw new Error(`no kind ${one.address.kind}`);
  const { protected: isProtected, ...spec } = one.spec;
  const full = kind.declare(spec);
  const said2 = kind.importing?.shorter?.(full, at, among) ?? full;
  const means = sameJson(kind.normalize(said2, at, among), kind.normalize(full, at, among));
  let declaration = escaped(means ? said2 : full);
  for (const pointer of kind.importing?.secrets?.(full) ?? []) {
    const value = valueAt(full, pointer);
    if (typeof value !== "string") continue;
    const variable = variableFor(value, one, secrets);
    if (!secrets.some((secret) => secret.variable === variable))
      secrets.push({ variable, value, of: one.address, at: pointer });
    declaration = replaced(declaration, pointerKeys(pointer), environmentToken(variable));
  }
  const tagged = kind.ownership === "tags";
  const ours = tagged && one.owner === "this stack";
  const unlike = ours && isProtected !== (kind.protectedByDefault ?? false);
  const more = { ...unlike && { protected: isProtected === true }, ...adopt && tagged && { adopt: true } };
  const unmodelled2 = Object.keys(isObject(one.rest) ? one.rest : {}).sort(byCodeUnit);
  return { address: one.address, declaration: { ...declaration, ...more }, spec: ours ? one.spec : spec, unmodelled: unmodelled2 };
}
function variableFor(value, { address }, secrets) {
  const known = secrets.find((secret) => secret.value === value);
  if (known) return known.variable;
  const host = /^\w+:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(value)?.[1] ?? address.name;
  const base = `${host.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^_+|_+$/g, "")}_URL`.replace(/^(?=\d)/, "HOST_");
  const taken = new Set(secrets.map(({ variable }) => variable));
  for (let n = 1; ; n += 1) {
    const variable = n === 1 ? base : `${base}_${n}`;
    if (!taken.has(variable)) return variable;
  }
}
function replaced(value, [key, ...rest], by) {
  if (key === void 0) return by;
  if (!isObject(value)) return value;
  return { ...value, [key]: replaced(value[key] ?? null, rest, by) };
}

// src/import/directory.ts
async function directoryOf(source, { manifest, kinds }) {
  const { texts: texts2 } = await readFiles(source);
  const entries = await source.list().catch(() => null);
  const { documents } = readDocuments(texts2, kinds);
  const named = (key) => new Set(documents.filter((one) => one.key === key).map(({ name: name2 }) => name2.toLowerCase()));
  const declared = (manifest?.declarations ?? []).map(
    ({ address, places }) => [showAddress(address), places.get("")?.file ?? source.directory]
  );
  const paths = (entries ?? []).map(({ path }) => path.replace(/\.yaml$/, "").toLowerCase());
  return {
    declared: new Map(declared),
    taken: { services: named("service"), profiles: named("profile"), paths: new Set(paths) }
  };
}

// src/import/draft.ts
async function draftImport(request) {
  const { at, kinds, existing: existing2, wanted, adopt, source, manifest } = request;
  const directory = await directoryOf(source, { manifest, kinds: [...kinds.values()] });
  const { chosen, leftOut: leftOut2, declared } = choose(existing2, { at, kinds, wanted, declared: directory.declared });
  const among = amongAll(chosen, manifest ? amongOf(manifest, { at, kinds }) : null);
  const { resources, secrets } = declareAll(chosen, { at, kinds, among, adopt });
  const composed = await compose(resources, { ...request, taken: directory.taken, secrets });
  const gone = new Set(composed.leftOut.map(({ address }) => address));
  const written2 = resources.filter(({ address }) => !gone.has(address));
  const held = secrets.filter(({ of }) => !gone.has(of));
  return { ...composed, resources: written2, secrets: held, declared, leftOut: [...leftOut2, ...composed.leftOut] };
}
function amongAll(chosen, declared) {
  return {
    services: declared?.services ?? [],
    names: (kind) => {
      const own2 = chosen.flatMap(({ address }) => address.kind === kind ? [address.name] : []);
      return [...own2, ...declared?.names(kind) ?? []].sort(byCodeUnit);
    },
    spec: (address) => chosen.find((one) => one.address.kind === address.kind && one.address.name === address.name)?.spec ?? declared?.spec(address) ?? null
  };
}

// src/import/prove.ts
function differences(plan, imported) {
  const ours = new Set(imported.map(showAddress));
  return plan.steps.flatMap(({ change, withheld }) => {
    const address = showAddress(addressOf(change));
    if (!ours.has(address)) return [];
    if (change.action === "create" || change.action === "delete")
      return [`${address}: the plan would ${change.action} it`];
    const differing = change.fields.filter(({ path }) => !(change.action === "adopt" && path === "/protected"));
    const fields = differing.map(
      ({ path, from, to }) => `${address}: ${path} is ${JSON.stringify(from)} and would be ${JSON.stringify(to)}`
    );
    if (fields.length > 0) return fields;
    const theirs = change.action === "adopt" && change.live.owner === "another stack";
    const waits = withheld !== null && !theirs && reasonOf(withheld) !== "hold";
    return waits ? [`${address}: ${withheld}`] : [];
  });
}
function takenOver(plan, imported, owner) {
  const ours = new Set(imported.map(showAddress));
  return plan.steps.flatMap(({ change }) => {
    const isOne = change.action === "adopt" && change.live.owner === owner && ours.has(showAddress(addressOf(change)));
    return isOne ? [addressOf(change)] : [];
  });
}

// src/report/imported.ts
function renderImport(imported) {
  const parts = [written, leftOut, unmodelled, variables, removed, proof].map((part) => part(imported));
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function written({ files, out, at, resources, leftOut: leftOut2, declared }) {
  const already = declared > 0 ? `${declared} declared already` : "";
  if (files.size === 0 && declared + leftOut2.length === 0)
    return `nothing to write: nothing that was asked for is in account ${at.account}, ${at.region}`;
  if (files.size === 0) return ["nothing to write", already].filter(Boolean).join("; ");
  const kinds = /* @__PURE__ */ new Map();
  for (const { address } of resources) kinds.set(address.kind, (kinds.get(address.kind) ?? 0) + 1);
  const counts = [...kinds].sort(([a], [b]) => byCodeUnit(a, b)).map(([kind, count3]) => counted(count3, kind));
  const head = `${counted(files.size, "file")} in ${visible(out)}: ${[...counts, already].filter(Boolean).join(", ")}`;
  return [head, ...[...files.keys()].map((path) => `  ${path}`)].join("\n");
}
function leftOut(imported) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { address, reason } of imported.leftOut) {
    reasons.set(reason, [...reasons.get(reason) ?? [], hostOnly(visible(showAddress(address)))]);
  }
  const lines = [...reasons].flatMap(([reason, names]) => [
    `  ${hostOnly(visible(reason))}`,
    ...names.map((name2) => `    ${name2}`)
  ]);
  return lines.length === 0 ? "" : ["left out:", ...lines].join("\n");
}
function unmodelled({ resources }) {
  const lines = resources.flatMap(
    (one) => one.unmodelled.length === 0 ? [] : [`  ${hostOnly(visible(showAddress(one.address)))}: ${one.unmodelled.join(", ")}`]
  );
  return lines.length === 0 ? "" : ["stays as AWS has it, because declarations do not hold it:", ...lines].join("\n");
}
function variables({ secrets }) {
  if (secrets.length === 0) return "";
  const lines = secrets.map(({ variable, value, of }) => {
    const masked = /\/\/[^/@]*:\*{4}@/.test(value) ? "; AWS shows its password as ****, which only you know" : "";
    return `  ${variable}: the end point of ${hostOnly(visible(showAddress(of)))}${masked}`;
  });
  return ["set these variables before a plan; what they hold may be secret, so no file has it:", ...lines].join("\n");
}
function removed({ forget = [] }) {
  if (forget.length === 0) return "";
  const blocks2 = forget.map((label) => `removed {
  from = ${label}
  lifecycle { destroy = false }
}`);
  return [
    "so that Terraform lets go, replace the resources with these blocks and apply them once:",
    "",
    ...blocks2
  ].join("\n");
}
function proof({ resources, taken, differences: differences2, offline = false, theirs = 0 }) {
  if (resources.length === 0) return "";
  if (differences2.length > 0)
    return [
      "not proved: what was written means something else than what exists:",
      ...differences2.map((line) => `  ${hostOnly(visible(line))}`)
    ].join("\n");
  const same = offline ? "proved: what was written means what the state says, field by field; a plan tells whether the account agrees" : "proved: a plan of what was written changes no field";
  const waiting = theirs === 0 ? "" : `; ${counted(theirs, "resource")} cannot be taken over before CloudFormation lets go`;
  if (taken.length === 0) return `${same}${waiting}`;
  return `${same}${waiting}; ${counted(taken.length, "resource")} ${taken.length === 1 ? "belongs" : "belong"} to nobody yet; take over what is declared with:
  monitoring apply --adopt all`;
}
function hostOnly(text2) {
  return text2.replace(/[a-z]+:\/\/\S+/gi, maskEndPoint);
}

// src/cli/importing.ts
import { readFile } from "node:fs/promises";

// src/import/terraform/attributes.ts
function text(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function number(value) {
  return typeof value === "number" ? value : void 0;
}
function count2(value) {
  return number(value) || void 0;
}
function flag(value) {
  return typeof value === "boolean" ? value : void 0;
}
function texts(value) {
  return (Array.isArray(value) ? value : []).filter(
    (one) => typeof one === "string"
  );
}
function blocks(value) {
  return (Array.isArray(value) ? value : []).filter(isObject);
}
function map(value) {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string"));
}

// src/import/terraform/existing.ts
function existing(address, { spec, tags, at }) {
  return { address, name: address.name, spec, tags, owner: tags === null ? "this stack" : ownerOf(tags, at) };
}

// src/import/terraform/alarm.ts
var metricAlarm = ({ attributes }, { at }) => {
  if (blocks(attributes.evaluation_criteria).length > 0) return "PromQL alarms are no kind of ours";
  const { spec } = fromAws(described(attributes));
  const name2 = text(attributes.alarm_name) ?? "";
  return existing({ kind: "alarm", name: name2 }, { spec, tags: map(attributes.tags_all ?? attributes.tags), at });
};
function described(from) {
  const queries = blocks(from.metric_query);
  const alarm = {
    AlarmDescription: text(from.alarm_description),
    ActionsEnabled: flag(from.actions_enabled),
    AlarmActions: texts(from.alarm_actions),
    OKActions: texts(from.ok_actions),
    InsufficientDataActions: texts(from.insufficient_data_actions),
    ComparisonOperator: text(from.comparison_operator),
    Threshold: number(from.threshold),
    ThresholdMetricId: text(from.threshold_metric_id),
    EvaluationPeriods: number(from.evaluation_periods),
    DatapointsToAlarm: count2(from.datapoints_to_alarm),
    TreatMissingData: text(from.treat_missing_data),
    EvaluateLowSampleCountPercentile: text(from.evaluate_low_sample_count_percentiles),
    ...queries.length > 0 ? { Metrics: queries.map(query) } : metric(from)
  };
  return alarm;
}
function metric(from) {
  return {
    ...name(from),
    Statistic: text(from.statistic),
    ExtendedStatistic: text(from.extended_statistic),
    Period: count2(from.period),
    Unit: text(from.unit)
  };
}
function query(from) {
  const [stat] = blocks(from.metric);
  const one = {
    Id: text(from.id),
    AccountId: text(from.account_id),
    Label: text(from.label),
    // Terraform leaves it out where it is false, and AWS takes silence for true.
    ReturnData: flag(from.return_data) ?? false,
    ...stat ? { MetricStat: { Metric: name(stat), Period: count2(stat.period), Stat: text(stat.stat), Unit: text(stat.unit) } } : { Expression: text(from.expression), Period: count2(from.period) }
  };
  return one;
}
function name(from) {
  const dimensions = Object.entries(map(from.dimensions)).map(([Name, Value]) => ({ Name, Value }));
  return { Namespace: text(from.namespace), MetricName: text(from.metric_name), Dimensions: dimensions };
}

// src/import/terraform/composite.ts
var compositeAlarm = ({ attributes }, { at }) => {
  const [suppressor = {}] = blocks(attributes.actions_suppressor);
  const described2 = {
    AlarmDescription: text(attributes.alarm_description),
    ActionsEnabled: flag(attributes.actions_enabled),
    AlarmActions: texts(attributes.alarm_actions),
    OKActions: texts(attributes.ok_actions),
    InsufficientDataActions: texts(attributes.insufficient_data_actions),
    AlarmRule: text(attributes.alarm_rule),
    ActionsSuppressor: text(suppressor.alarm),
    ActionsSuppressorWaitPeriod: number(suppressor.wait_period),
    ActionsSuppressorExtensionPeriod: number(suppressor.extension_period)
  };
  const { spec } = fromAws2(described2, at);
  const tags = map(attributes.tags_all ?? attributes.tags);
  return existing({ kind: "composite-alarm", name: text(attributes.alarm_name) ?? "" }, { spec, tags, at });
};

// src/import/terraform/dashboard.ts
var dashboard = ({ attributes }, { at }) => {
  const { spec } = readBody(text(attributes.dashboard_body) ?? "", at);
  const name2 = text(attributes.dashboard_name) ?? "";
  return existing({ kind: "dashboard", name: name2 }, { spec, tags: map(attributes.tags_all), at });
};

// src/import/terraform/environment.ts
var environmentSettings = ({ attributes }, { at }) => {
  const known = new Set(options.map(keyOf));
  const values = new Map(
    blocks(attributes.setting).flatMap((setting) => {
      const key = keyOf({ namespace: text(setting.namespace) ?? "", name: text(setting.name) ?? "" });
      return known.has(key) ? [[key, text(setting.value) ?? ""]] : [];
    })
  );
  if (values.size === 0) return "it sets no option that we carry; the environment itself stays with Terraform";
  const name2 = text(attributes.name) ?? "";
  return existing({ kind: "environment-settings", name: name2 }, { spec: readOptions(values), tags: null, at });
};

// src/import/terraform/logs.ts
var logGroup = ({ attributes }, { at }) => {
  const spec = normal({
    retentionDays: count2(attributes.retention_in_days) ?? defaults.retentionDays,
    class: text(attributes.log_group_class) ?? defaults.class,
    kmsKey: text(attributes.kms_key_id) ?? defaults.kmsKey
  });
  const tags = map(attributes.tags_all ?? attributes.tags);
  return existing({ kind: "log-group", name: text(attributes.name) ?? "" }, { spec, tags, at });
};
var metricFilter = ({ attributes }, { at }) => {
  const [metric2 = {}] = blocks(attributes.metric_transformation);
  const fallback = text(metric2.default_value);
  const spec = normalize({
    ...given({ logGroup: text(attributes.log_group_name), pattern: text(attributes.pattern) }),
    metric: given({
      namespace: text(metric2.namespace),
      name: text(metric2.name),
      value: text(metric2.value),
      default: fallback === void 0 ? null : Number(fallback),
      unit: text(metric2.unit),
      dimensions: map(metric2.dimensions)
    })
  });
  const inAws = text(attributes.name) ?? "";
  const name2 = nameFromAws(at, inAws) ?? foreignName(`${spec.logGroup} ${inAws}`);
  return existing({ kind: "metric-filter", name: name2 }, { spec, tags: null, at });
};
var queryDefinition = ({ attributes }, { at }) => {
  const groups = texts(attributes.log_group_names);
  const spec = normalize2(given({ query: text(attributes.query_string), logGroups: groups }));
  const inAws = text(attributes.name) ?? "";
  const name2 = nameFromAws(at, inAws) ?? foreignName(inAws);
  return existing({ kind: "query-definition", name: name2 }, { spec, tags: null, at });
};

// src/import/terraform/mute-rule.ts
var muteRule = ({ attributes }, { at }) => {
  const [rule = {}] = blocks(attributes.rule);
  const [schedule = {}] = blocks(rule.schedule);
  const [targets = {}] = blocks(attributes.mute_targets);
  const read2 = {
    Description: text(attributes.description),
    Rule: {
      Schedule: {
        Expression: text(schedule.expression),
        Duration: text(schedule.duration),
        Timezone: text(schedule.timezone)
      }
    },
    MuteTargets: { AlarmNames: texts(targets.alarm_names) },
    StartDate: text(attributes.start_date),
    ExpireDate: text(attributes.expire_date)
  };
  const { spec } = fromAws3(read2);
  const tags = map(attributes.tags_all ?? attributes.tags);
  return existing({ kind: "mute-rule", name: text(attributes.name) ?? "" }, { spec, tags, at });
};

// src/import/terraform/sns.ts
var topic = ({ attributes }, { at, resources }) => {
  const policies = resources.filter(
    ({ type, attributes: { arn } }) => type === "aws_sns_topic_policy" && arn === attributes.arn
  );
  const [policy] = policies.flatMap((one) => text(one.attributes.policy) ?? []);
  const spec = fromAttributes2(
    said({
      DisplayName: text(attributes.display_name),
      Policy: policy ?? text(attributes.policy),
      DeliveryPolicy: text(attributes.delivery_policy),
      KmsMasterKeyId: text(attributes.kms_master_key_id),
      TracingConfig: text(attributes.tracing_config),
      SignatureVersion: count2(attributes.signature_version),
      FifoTopic: flag(attributes.fifo_topic),
      ContentBasedDeduplication: flag(attributes.content_based_deduplication)
    }),
    at
  );
  const name2 = text(attributes.name) ?? "";
  return existing({ kind: "topic", name: name2 }, { spec, tags: map(attributes.tags_all ?? attributes.tags), at });
};
var subscription = ({ attributes }, { at }) => {
  const [, , , region, account, of = ""] = (text(attributes.topic_arn) ?? "").split(":");
  if (region !== at.region || account !== at.account) return "its topic belongs to another account or region";
  const known = { topic: of, protocol: text(attributes.protocol) ?? "", endpoint: text(attributes.endpoint) ?? "" };
  const spec = fromAttributes(
    said({
      FilterPolicy: text(attributes.filter_policy),
      FilterPolicyScope: text(attributes.filter_policy_scope),
      RawMessageDelivery: flag(attributes.raw_message_delivery),
      RedrivePolicy: text(attributes.redrive_policy),
      SubscriptionRoleArn: text(attributes.subscription_role_arn)
    }),
    known
  );
  return existing({ kind: "subscription", name: nameOf(known) }, { spec, tags: null, at });
};
function said(values) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name2, value]) => value === void 0 ? [] : [[name2, String(value)]])
  );
}

// src/import/terraform/state.ts
var readers = {
  aws_cloudwatch_alarm_mute_rule: muteRule,
  aws_cloudwatch_composite_alarm: compositeAlarm,
  aws_cloudwatch_dashboard: dashboard,
  aws_cloudwatch_log_group: logGroup,
  aws_cloudwatch_log_metric_filter: metricFilter,
  aws_cloudwatch_metric_alarm: metricAlarm,
  aws_cloudwatch_query_definition: queryDefinition,
  aws_elastic_beanstalk_environment: environmentSettings,
  aws_sns_topic: topic,
  aws_sns_topic_subscription: subscription
};
var within = {
  aws_sns_topic_policy: ({ attributes: { arn } }) => ({ kind: "topic", name: String(arn).split(":").at(-1) ?? "" })
};
var related = /^aws_(cloudwatch|sns)_/;
function readState(text2, at) {
  const resources = resourcesIn(text2);
  if (typeof resources === "string") return resources;
  const existing2 = [];
  const leftOut2 = [];
  const origins = [];
  for (const resource of resources) {
    const { label } = resource;
    const topic2 = within[resource.type]?.(resource);
    if (topic2) origins.push({ label, address: topic2 });
    if (topic2 || !(resource.type in readers || related.test(resource.type))) continue;
    const found = read(resource, { at, resources });
    if (typeof found === "string")
      leftOut2.push({ address: { kind: "terraform", name: resource.instance }, reason: found });
    else {
      existing2.push(found);
      if (resource.type !== "aws_elastic_beanstalk_environment") origins.push({ label, address: found.address });
    }
  }
  return { existing: existing2, leftOut: leftOut2, origins };
}
function read(resource, around) {
  const reader = readers[resource.type];
  return elsewhere(resource, around.at) ?? reader?.(resource, around) ?? `${resource.type} is no kind of ours`;
}
function placeIn(text2) {
  const resources = resourcesIn(text2);
  if (typeof resources === "string") return resources;
  const counts = /* @__PURE__ */ new Map();
  for (const one of resources) {
    const place = one.type in readers ? placeOf2(one) : null;
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
  if (!most) return "it holds nothing that we carry: no alarm, no topic, no dashboard";
  const [region = "", account = ""] = most[0].split(" ");
  return { region, account };
}
function elsewhere(resource, { region, account }) {
  const place = placeOf2(resource);
  return place === null || place === `${region} ${account}` ? null : `it lives in ${place.replace(" ", ", account ")}, and this stack in ${region}, account ${account}`;
}
function placeOf2({ attributes: { arn } }) {
  const [, , , region, account] = typeof arn === "string" ? arn.split(":") : [];
  return region && /^\d{12}$/.test(account ?? "") ? `${region} ${account}` : null;
}
function resourcesIn(text2) {
  let state;
  try {
    state = JSON.parse(text2);
  } catch (error) {
    return `it is no JSON: ${error instanceof Error ? error.message : error}`;
  }
  if (!isObject(state) || !Array.isArray(state.resources))
    return "it is no Terraform state: it has no list of resources; `terraform state pull` prints one";
  if (state.version !== 4)
    return `it is a state of version ${JSON.stringify(state.version)}; version 4 is read (terraform 0.12 and later write it)`;
  return state.resources.flatMap((one) => isObject(one) && one.mode === "managed" ? instancesOf(one) : []).sort((a, b) => byCodeUnit(a.instance, b.instance));
}
function instancesOf({ module, type, name: name2, instances }) {
  const resource = [module, type, name2].filter((part) => typeof part === "string").join(".");
  const label = resource.replace(instanceKey, "");
  return (Array.isArray(instances) ? instances : []).flatMap((one) => {
    if (!isObject(one) || !isObject(one.attributes) || one.deposed !== void 0) return [];
    const index = one.index_key === void 0 ? "" : `[${JSON.stringify(one.index_key)}]`;
    return [{ type: String(type), label, instance: `${resource}${index}`, attributes: one.attributes }];
  });
}
var instanceKey = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;

// src/cli/importing.ts
async function openImport(options2, around) {
  const wanted = wantedOf(options2);
  const manifest = await declaredIn(options2, around.output);
  const read2 = options2.from === void 0 ? await openAccount(options2, { manifest, around }) : await openState(options2, manifest);
  const { stack, account, region } = read2.at;
  const text2 = manifest ? null : yamlOf({ stack, account, region }, { schema: null, blocks: /* @__PURE__ */ new Set() });
  return { ...read2, wanted, manifest, stack: text2 };
}
async function openAccount(options2, { manifest, around: { streams, output } }) {
  const world = options2.sandbox ? await openSandbox(options2, manifest) : null;
  const where = world ? { endpoint: world.endpoint, credentials: world.credentials, unpaced: true } : {};
  const environment = world?.environment ?? environmentFor(valuesOf([manifest]), streams.env);
  const region = manifest?.stack.region ?? regionOf(streams.env);
  if (manifest && !world) checkRegion(region, streams.env);
  let requests = 0;
  const onRequest = (op) => {
    requests += 1;
    if (requests % 10 === 0) output.progress(`reading the account \xB7 ${requests} requests \xB7 ${op}`);
  };
  const aws = openAws({ ...where, environment, region, onRequest });
  try {
    if (manifest) await checkAccount(aws.read, manifest.stack);
    const { Account = "" } = await aws.read.read("sts.GetCallerIdentity", {});
    const at = manifest?.stack ?? refOf({ stack: nameOf2(options2), account: Account, region });
    const { live, denied } = await survey(kindsOf(options2), aws.read, { at, asked: /* @__PURE__ */ new Map(), everything: true });
    const unread = [...denied].map(([kind, { message }]) => ({
      address: { kind, name: "*" },
      reason: `may not be read: ${message}`
    }));
    return {
      at,
      existing: live,
      unread,
      origins: [],
      account: { where, environment },
      close: async () => world?.close()
    };
  } catch (failure) {
    await world?.close();
    throw failure;
  } finally {
    output.progressDone();
    aws.close();
  }
}
async function openSandbox(options2, manifest) {
  if (!manifest) throw new Refusal(`--sandbox makes a local AWS from declarations, and ${options2.dir} has none`);
  return (await import("./worlds-VL6FFOND.mjs")).openWorld(manifest, options2.world);
}
async function openState(options2, manifest) {
  const file2 = options2.from ?? "";
  const text2 = await readFile(file2, "utf8").catch((error) => {
    throw new Refusal(`--from ${file2}: ${error.message}`);
  });
  const place = manifest?.stack ?? placeIn(text2);
  if (typeof place === "string") throw new Refusal(`--from ${file2}: ${place}`);
  const at = manifest?.stack ?? refOf({ stack: nameOf2(options2), ...place });
  const state = readState(text2, at);
  if (typeof state === "string") throw new Refusal(`--from ${file2}: ${state}`);
  const { existing: existing2, leftOut: leftOut2, origins } = state;
  return { at, existing: existing2, unread: leftOut2, origins, account: null, close: async () => {
  } };
}
async function declaredIn({ dir, stack }, output) {
  const entries = await diskFiles(dir).list().catch((error) => {
    throw new Refusal(`--dir ${dir}: ${error.message}`);
  });
  if (!entries?.some(({ type, path }) => type === "file" && path.endsWith(".yaml"))) return null;
  const manifest = await readOrRefuse(dir, (/* @__PURE__ */ new Date()).toISOString(), output);
  if (stack !== void 0 && stack !== manifest.stack.stack)
    throw new Refusal(`--stack ${stack}: ${dir} declares the stack ${manifest.stack.stack}; leave --stack out`);
  return manifest;
}
function nameOf2({ stack, dir }) {
  if (stack === void 0) throw new Refusal(`${dir} has no stack.yaml: name the stack with --stack NAME`);
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(stack))
    throw new Refusal(`--stack ${stack}: letters, digits and _ . - are allowed, 128 at most, a letter or digit first`);
  return stack;
}
function regionOf({ AWS_REGION, AWS_DEFAULT_REGION }) {
  const region = AWS_REGION || AWS_DEFAULT_REGION;
  if (!region) throw new Refusal("nothing says which region to import from: set AWS_REGION");
  return region;
}
function refOf({ stack, account, region }) {
  return { stack, account, region, partition: partitionOf(region), priorities: {}, runbooks: "" };
}
function wantedOf({ prefix = "", tag, kind = [] }) {
  const names = [...registry.keys()];
  const unknown = kind.find((one) => !registry.has(one));
  if (unknown !== void 0)
    throw new Refusal(
      `--kind ${unknown}: there is no such kind; there are ${names.join(", ")}${meant2(unknown, names)}`
    );
  const [key, ...value] = (tag ?? "").split("=");
  if (tag !== void 0 && (!key || value.length === 0)) throw new Refusal(`--tag ${tag}: write KEY=VALUE`);
  return { prefix, kinds: withParents(kind), tag: key ? { key, value: value.join("=") } : null };
}
function meant2(written2, names) {
  const found = didYouMean(written2, names);
  return found === void 0 ? "" : `; ${found}`;
}
function kindsOf({ kind = [] }) {
  const names = withParents(kind);
  return [...registry.values()].filter(({ name: name2 }) => names.length === 0 || names.includes(name2));
}
function withParents(kinds) {
  return kinds.flatMap((name2) => {
    const written2 = registry.get(name2)?.written;
    return written2?.form === "list" ? [name2, written2.within] : [name2];
  });
}

// src/cli/commands/import.ts
async function importing(options2, streams) {
  const output = openOutput(streams);
  await refuseFolder("--out", options2.out);
  const opened = await openImport(options2, { streams, output });
  try {
    const { at, manifest, stack, existing: existing2, wanted, unread } = opened;
    const source = diskFiles(options2.dir);
    const schemas = existsSync(join(options2.dir, "../schemas/service.schema.json")) ? "../schemas" : null;
    const request = { at, kinds: registry, existing: existing2, wanted, adopt: options2.adopt ?? false, source, manifest, stack };
    const made = await draftImport({ ...request, schemas });
    const told = { ...made, at, leftOut: [...unread, ...made.leftOut] };
    if (made.resources.length === 0) {
      output.say(renderImport({ ...told, files: /* @__PURE__ */ new Map(), out: options2.dir, taken: [], differences: [] }));
      return unread.length > 0 && made.declared === 0 ? 1 : 0;
    }
    return await writeAndProve(told, { opened, options: options2, output, env: streams.env });
  } finally {
    await opened.close();
  }
}
async function writeAndProve(made, { opened, options: options2, output, env }) {
  const { loaded } = made;
  const problems = checkLoaded(loaded, (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!loaded.manifest) {
    output.warn(renderProblems(problems, loaded.texts, output.colors));
    throw new Refusal("nothing was written: the declarations would not load");
  }
  const out = options2.out ?? options2.dir;
  await write(made.files, out);
  const addresses = made.resources.map((one) => addressWith(one, made.secrets));
  const planned = opened.account ? await planWritten(made, { opened, env }) : null;
  const differing = planned ? differences(planned.plan, addresses) : made.unequal.map(
    (one) => `${showAddress(one.address)}: its declaration means something else; please report this`
  );
  const taken = planned ? takenOver(planned.plan, addresses, "nobody") : ownedByNobody(made, opened);
  const theirs = planned ? takenOver(planned.plan, addresses, "another stack").length : 0;
  const forget = forgotten(made, opened);
  output.say(renderImport({ ...made, out, taken, differences: differing, offline: planned === null, forget, theirs }));
  if (errors.length > 0) {
    output.warn(`${renderProblems(errors, loaded.texts, output.colors)}mend these before a plan
`);
  }
  return differing.length === 0 && errors.length === 0 ? 0 : 1;
}
function ownedByNobody({ resources }, { existing: existing2 }) {
  const nobodys = new Set(
    existing2.filter(({ owner }) => owner === "nobody").map(({ address }) => showAddress(address))
  );
  return resources.map(({ address }) => address).filter((address) => nobodys.has(showAddress(address)));
}
function forgotten({ resources }, { origins }) {
  const written2 = new Set(resources.map(({ address }) => showAddress(address)));
  const labels = origins.filter(({ address }) => written2.has(showAddress(address))).map(({ label }) => label);
  return [...new Set(labels)].sort(byCodeUnit);
}
async function write(files, out) {
  const there = [...files.keys()].map((path) => join(out, path)).filter((path) => existsSync(path));
  if (there.length > 0) {
    throw new Refusal(`nothing was written: ${there.join(", ")} exists; move it away, or write elsewhere with --out`);
  }
  for (const [path, text2] of files) {
    const target = join(out, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text2, { flag: "wx" });
  }
}
async function planWritten({ loaded, resources, secrets }, { opened, env }) {
  const { manifest } = loaded;
  if (!manifest) throw new Error("declarations that do not load are not planned");
  const environment = new Map([
    ...environmentFor(valuesOf([manifest]), env),
    ...opened.account?.environment ?? [],
    ...secrets.map(({ variable, value }) => [variable, value])
  ]);
  const declared = new Set(manifest.declarations.map(({ address }) => address.kind));
  const kinds = new Map([...registry].filter(([name2]) => declared.has(name2)));
  const aws = openAws({ ...opened.account?.where, environment, region: opened.at.region });
  try {
    return await planStack({
      ...{ manifest, base: null, kinds, environment, allow: [], now: (/* @__PURE__ */ new Date()).toISOString() },
      read: aws.read,
      clearance: { ...clearEverything, adopt: resources.map((one) => showAddress(addressWith(one, secrets))) }
    });
  } finally {
    aws.close();
  }
}
export {
  importing
};
