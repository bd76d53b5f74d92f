// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CallFailed
} from "./chunk-Z2V5MPXM.mjs";

// src/core/json.ts
import { createHash } from "node:crypto";
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function pointerTo(parent, key2) {
  return `${parent}/${String(key2).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function pointerKeys(pointer) {
  return pointer.split("/").slice(1).map((key2) => key2.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAt(value, pointer) {
  let at = value;
  for (const key2 of pointerKeys(pointer)) {
    if (Array.isArray(at)) at = at[Number(key2)];
    else if (isObject(at) && Object.hasOwn(at, key2)) at = at[key2];
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
  const members = Object.keys(value).sort(byCodeUnit).map((key2) => `${JSON.stringify(key2)}:${canonical(value[key2])}`);
  return `{${members.join(",")}}`;
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort(byCodeUnit);
  return Object.fromEntries(keys.map((key2) => [key2, sorted(value[key2])]));
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
function mapStrings(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key2, member]) => [change(key2), mapStrings(member, change)]));
}

// src/core/references.ts
var token = /\$\{([a-z][A-Za-z0-9]*)\(([^(){}]*)\)\}/g;
var environment = /\$\{env\.([A-Za-z_][A-Za-z0-9_]*)\}/g;
function tokenOf(lookUp) {
  return `\${${lookUp.name}(${lookUp.args.map(encodeArgument).join(",")})}`;
}
function lookUpsIn(value) {
  const found = /* @__PURE__ */ new Map();
  mapStrings(value, (text2) => {
    for (const [whole, name, args] of text2.matchAll(token)) {
      found.set(whole, {
        name,
        args: args === "" ? [] : args.split(",").map(decodeURIComponent)
      });
    }
    return text2;
  });
  return found;
}
function answerLookUps(value, answers) {
  return mapStrings(value, (text2) => text2.replace(token, (whole) => answers.get(whole) ?? whole));
}
function environmentToken(name) {
  return `\${env.${name}}`;
}
function environmentNamesIn(value) {
  const names = /* @__PURE__ */ new Set();
  mapStrings(value, (text2) => {
    for (const [, name] of text2.matchAll(environment)) names.add(name);
    return text2;
  });
  return names;
}
function fillEnvironment(value, values) {
  return mapStrings(value, (text2) => text2.replace(environment, (whole, name) => values.get(name) ?? whole));
}
function isReference(value) {
  return lookUpsIn(value).size > 0 || environmentNamesIn(value).size > 0;
}
function encodeArgument(text2) {
  return encodeURIComponent(text2).replaceAll("(", "%28").replaceAll(")", "%29").replaceAll("%2F", "/").replaceAll("%20", " ");
}

// src/core/types.ts
var withholdReasons = [
  "by hand",
  "collision",
  "hold",
  "conflict",
  "unresolved look-up",
  "denied read",
  "blocked hazard",
  "unapproved",
  "needs something that is not there"
];
function showAddress(address) {
  return `${address.kind}.${address.name}`;
}
function addressOf(change) {
  return change.action === "delete" ? change.live.address : change.desired.address;
}
function reasonOf(withheld) {
  const reason = withholdReasons.find((one) => withheld === one || withheld.startsWith(`${one}: `));
  if (!reason) throw new Error(`no reason: ${withheld}`);
  return reason;
}

// src/core/tags.ts
var MARK_VERSION = 1;
var STACK_TAG = "monitoring:stack";
var MARK_TAG = "monitoring:spec";
var PROTECTED_TAG = "monitoring:protected";
var HOLD_TAG = "monitoring:hold";
function markOf(spec, reference = spec) {
  return {
    spec: shortDigest(withoutProtected(spec)),
    reference: shortDigest(withoutProtected(reference)),
    passes: []
  };
}
function ownTags(desired, at) {
  const { spec, reference } = markOf(desired.spec, desired.reference);
  const mark = [MARK_VERSION, spec, ...reference === spec ? [] : [reference]].join(".");
  return { [STACK_TAG]: at.stack, [MARK_TAG]: mark, [PROTECTED_TAG]: desired.spec.protected === true ? "true" : null };
}
function isOfMark({ spec, passes }, live) {
  return [spec, ...passes].includes(markOf(live).spec);
}
function ownerOf(tags, at) {
  if (isCloudFormations(tags)) return "another stack";
  const stack = tags[STACK_TAG];
  if (stack === void 0) return "nobody";
  return stack === at.stack ? "this stack" : "another stack";
}
function isCloudFormations(tags) {
  return Object.keys(tags).some((key2) => key2.startsWith("aws:cloudformation:"));
}
function readMark(tags) {
  const [left = "", announced = ""] = (tags[MARK_TAG] ?? "").split("/");
  const [version, spec, reference] = left.split(".");
  if (version !== String(MARK_VERSION) || !spec) return null;
  return { spec, reference: reference ?? spec, passes: announced === "" ? [] : announced.split(".") };
}
function announcement(live, passes) {
  const [left] = (live[MARK_TAG] ?? "").split("/");
  return { [MARK_TAG]: `${left}/${passes.map((spec) => markOf(spec).spec).join(".")}` };
}
function believable(tags, spec, at) {
  return tags !== void 0 && ownerOf(tags, at) === "this stack" && readMark(tags)?.spec === markOf(spec).spec;
}
function tagChanges(live, wanted) {
  const set = {};
  const remove2 = [];
  for (const [key2, value] of Object.entries(wanted)) {
    if (value === null) {
      if (live[key2] !== void 0) remove2.push(key2);
    } else if (live[key2] !== value) set[key2] = value;
  }
  return { set, remove: remove2 };
}
function tagList(tags) {
  return Object.keys(tags).sort().flatMap((key2) => tags[key2] === null ? [] : [{ Key: key2, Value: tags[key2] }]);
}
function tagsFromList(list4) {
  const entries = (list4 ?? []).flatMap((tag) => tag.Key === void 0 ? [] : [[tag.Key, tag.Value ?? ""]]);
  return Object.fromEntries(entries);
}
function withoutProtected({ protected: _, ...rest }) {
  return rest;
}

// src/kinds/set.ts
function membersOf(list4) {
  return Object.fromEntries([...new Set(list4)].sort(byCodeUnit).map((member) => [member, true]));
}
function listOf(members) {
  return Object.keys(members).sort(byCodeUnit);
}

// src/kinds/alarm/comparison.ts
var operators = /* @__PURE__ */ new Map([
  [">", "GreaterThanThreshold"],
  [">=", "GreaterThanOrEqualToThreshold"],
  ["<", "LessThanThreshold"],
  ["<=", "LessThanOrEqualToThreshold"],
  ["outside band", "LessThanLowerOrGreaterThanUpperThreshold"],
  ["above band", "GreaterThanUpperThreshold"],
  ["below band", "LessThanLowerThreshold"]
]);
var words = new Map([...operators].map(([word, operator]) => [operator, word]));
var bandIds = { metric: "m1", band: "ad1" };
var DEFAULT_WIDTH = 2;
function operatorOf(is) {
  return operators.get(is) ?? is;
}
function wordFor(operator) {
  return words.get(operator) ?? operator;
}
function isBandComparison(operator) {
  return wordFor(operator).endsWith(" band");
}
function bandExpression(id, width) {
  return `ANOMALY_DETECTION_BAND(${id}, ${width})`;
}
function declaredWidth({ band: band2 }) {
  return Number(band2 ?? DEFAULT_WIDTH);
}
function bandWidth(expression) {
  const found = /ANOMALY_DETECTION_BAND\s*\(\s*[a-z]\w*\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?\)/i.exec(expression);
  return found ? Number(found[1] ?? DEFAULT_WIDTH) : null;
}

// src/kinds/alarm/spec.ts
var DEFAULT_PERIOD_SECONDS = 300;
var LONGEST_WARM_UP_MINUTES = 2880;
function expressionPeriod(metricPeriods) {
  return metricPeriods.length === 0 ? DEFAULT_PERIOD_SECONDS : Math.max(...metricPeriods);
}
function periodSecondsOf({ metric, queries }) {
  return metric?.periodSeconds ?? expressionPeriod(Object.values(queries ?? {}).map((query) => query.periodSeconds));
}
function defaultWarmUpMinutes(evaluationPeriods, periodSeconds) {
  return Math.min(LONGEST_WARM_UP_MINUTES, Math.max(1, Math.ceil(evaluationPeriods * periodSeconds / 60)));
}
function normalText(text2) {
  return text2.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
}
function normalNumber(value) {
  return value + 0;
}

// src/kinds/alarm/statistic.ts
var simpleStatistics = ["Average", "Sum", "Minimum", "Maximum", "SampleCount"];
function isSimpleStatistic(statistic2) {
  return simpleStatistics.includes(statistic2);
}
function normalStatistic(statistic2) {
  return statistic2.trim().replace(/(\d+)(?:\.(\d*))?/g, (_, whole, fraction = "") => {
    const kept = String(fraction).replace(/0+$/, "");
    return whole.replace(/^0+(?=\d)/, "") + (kept === "" ? "" : `.${kept}`);
  });
}
function percentileOf(statistic2) {
  const percentile = /^p(\d+(?:\.\d+)?)$/.exec(statistic2)?.[1];
  return percentile === void 0 ? null : Number(percentile);
}

// src/kinds/alarm/looser.ts
function looserReasons(before, after) {
  return [comparison, threshold, band, statistic, datapoints, missingData, lowSamples].map((compare) => compare(before, after)).filter((reason) => reason !== null);
}
var sides = {
  ">": { up: true, equal: false },
  ">=": { up: true, equal: true },
  "<": { up: false, equal: false },
  "<=": { up: false, equal: true }
};
var comparison = ({ comparisonOperator: from }, { comparisonOperator: to }) => {
  if (from === to) return null;
  const [was, is] = [sides[wordFor(from)], sides[wordFor(to)]];
  const change = `comparison ${wordFor(from)} \u2192 ${wordFor(to)}`;
  if (isBandComparison(from) && isBandComparison(to)) {
    return wordFor(from) === "outside band" || wordFor(to) !== "outside band" ? `${change} no longer fires on the other side` : null;
  }
  if (!was || !is) return null;
  if (was.up !== is.up) return `${change} fires on the other side`;
  return was.equal && !is.equal ? `${change} no longer fires at the threshold itself` : null;
};
var threshold = (before, after) => {
  const [from, to] = [before.threshold, after.threshold];
  const side = sides[wordFor(after.comparisonOperator)];
  if (from === null || to === null || from === to || !side || sides[wordFor(before.comparisonOperator)]?.up !== side.up)
    return null;
  return to > from === side.up ? `threshold ${from} \u2192 ${to} fires later` : null;
};
var band = (before, after) => {
  const [from, to] = [widthOf(before), widthOf(after)];
  return from !== null && to !== null && to > from ? `band ${from} \u2192 ${to} is wider` : null;
};
function widthOf({ queries, thresholdMetricId }) {
  return bandWidth(queries?.[thresholdMetricId ?? ""]?.expression ?? "");
}
var statistic = (before, after) => {
  const [from, to] = [before.metric?.statistic, after.metric?.statistic];
  const up = sides[wordFor(after.comparisonOperator)]?.up;
  if (!from || !to || up === void 0) return null;
  const [was, is] = [levelOf(from), levelOf(to)];
  if (was === null || is === null || was === is || (up ? is > was : is < was)) return null;
  return `statistic ${from} \u2192 ${to} is ${up ? "lower" : "higher"}`;
};
function levelOf(name) {
  return { Minimum: 0, Average: 50, Maximum: 100 }[name] ?? percentileOf(name);
}
var datapoints = (before, after) => {
  const [was, is] = [breachingSeconds(before), breachingSeconds(after)];
  if (is > was) return `needs ${minutes(is)} of breaching datapoints instead of ${minutes(was)}`;
  const [from, to] = [outOf(before), outOf(after)];
  if (is < was || before.datapointsToAlarm !== after.datapointsToAlarm) return null;
  return after.evaluationPeriods < before.evaluationPeriods ? `datapoints ${from} \u2192 ${to} leaves fewer chances to fire` : null;
};
function breachingSeconds(spec) {
  return spec.datapointsToAlarm * periodSecondsOf(spec);
}
function outOf({ datapointsToAlarm, evaluationPeriods }) {
  return `${datapointsToAlarm} of ${evaluationPeriods}`;
}
function minutes(seconds) {
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}
var onSilence = ["breaching", "missing", "ignore", "notBreaching"];
var missingData = ({ treatMissingData: from }, { treatMissingData: to }) => {
  if (onSilence.indexOf(to) <= onSilence.indexOf(from)) return null;
  return from === "breaching" ? `missing data ${from} \u2192 ${to} no longer fires on silence` : `missing data ${from} \u2192 ${to} says less about silence`;
};
var lowSamples = (before, after) => before.lowSamples === "evaluate" && after.lowSamples === "ignore" ? "low samples no longer change the state" : null;

// src/kinds/alarm/hazards.ts
var alarmHazards = { "actions-removed": "block", "actions-off": "block", looser: "tell" };
function hazards(change) {
  if (change.action === "create" || change.action === "delete" || change.live.otherKind) return [];
  const { live, desired } = change;
  return [
    hazard("actions-removed", removedActions(live.spec, desired.spec)),
    hazard(
      "actions-off",
      live.spec.actionsEnabled && !desired.spec.actionsEnabled ? ["nobody is notified any more"] : []
    ),
    hazard("looser", looserReasons(live.spec, desired.spec))
  ].filter((one) => one !== null);
}
function hazard(key2, reasons) {
  return reasons.length === 0 ? null : { key: key2, level: alarmHazards[key2], reason: reasons.join("; ") };
}
function removedActions(before, after) {
  return [
    ...listOf(before.alarmActions).filter((arn) => !(arn in after.alarmActions)).map((arn) => `ALARM no longer runs ${arn}`),
    ...listOf(before.insufficientDataActions).filter((arn) => !(arn in after.insufficientDataActions)).map((arn) => `INSUFFICIENT_DATA no longer runs ${arn}`)
  ];
}

// src/kinds/arn.ts
function alarmArn(at, name) {
  return `arn:${at.partition}:cloudwatch:${at.region}:${at.account}:alarm:${name}`;
}
function topicArn(at, name) {
  return `arn:${at.partition}:sns:${at.region}:${at.account}:${name}`;
}
function namesOf(arns, arnOf) {
  const prefix = arnOf("");
  return [...arns].filter((arn) => arn.startsWith(prefix)).map((arn) => arn.slice(prefix.length));
}

// src/kinds/given.ts
function given(members) {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => !isEmpty(member)));
}
function isEmpty(member) {
  if (member === void 0 || member === null) return true;
  return typeof member === "object" && Object.keys(member).length === 0;
}

// src/kinds/tagging.ts
async function proposed(aws, at) {
  const pages = await aws.pages("tagging.GetResources", {
    TagFilters: [{ Key: STACK_TAG, Values: [at.stack] }],
    ResourcesPerPage: 100
  });
  const resources = pages.flatMap((page) => page.ResourceTagMappingList ?? []);
  return new Map(resources.map((resource) => [resource.ResourceARN ?? "", tagsFromList(resource.Tags)]));
}
async function settleTags(listed2, own) {
  const { tags, live, at } = listed2;
  return tags && believable(tags, live, at) && leavesNothingToDo(tags, listed2.asked) ? tags : own();
}
function leavesNothingToDo(tags, asked) {
  if (asked === void 0) return false;
  const mark = readMark(tags);
  const wanted = markOf(asked).spec;
  const same = wanted === mark?.spec || wanted === mark?.reference;
  return same && mark.passes.length === 0 && asked.protected === true === (tags[PROTECTED_TAG] === "true");
}
var arnMembers = { cloudwatch: "ResourceARN", sns: "ResourceArn" };
function tagCalls(service, arn, { live, wanted }) {
  const { set, remove: remove2 } = tagChanges(live ?? {}, wanted);
  const resource = { [arnMembers[service]]: arn };
  const calls4 = [];
  if (Object.keys(set).length > 0) {
    calls4.push({ op: `${service}.TagResource`, input: { ...resource, Tags: listed(set) } });
  }
  if (remove2.length > 0) calls4.push({ op: `${service}.UntagResource`, input: { ...resource, TagKeys: remove2 } });
  return calls4;
}
function markedUpdate({ service, arn }, { action, live, desired }, { sends, passes }) {
  const tags = live.tags ?? {};
  const announced = sends.length > 0 && action === "update" ? announcement(tags, passes) : {};
  return [
    ...tagCalls(service, arn, { live: tags, wanted: announced }),
    ...sends,
    ...tagCalls(service, arn, { live: { ...tags, ...announced }, wanted: desired.tags })
  ];
}
function listed(tags) {
  return tagList(tags).map(({ Key, Value }) => ({ Key, Value }));
}
function isTagsOnly(change) {
  return change.fields.every(({ path }) => path === "/protected");
}

// src/kinds/alarm/calls.ts
function calls(change, at) {
  if (change.action === "create") return [put(change.desired, { Tags: listed(change.desired.tags) })];
  if (change.live.otherKind) return [];
  if (change.action === "delete") {
    return [{ op: "cloudwatch.DeleteAlarms", input: { AlarmNames: [change.live.address.name] } }];
  }
  const { live, desired } = change;
  const sends = isTagsOnly(change) ? [] : [put(desired, live.rest)];
  const arn = alarmArn(at, desired.address.name);
  return markedUpdate({ service: "cloudwatch", arn }, change, { sends, passes: [desired.spec] });
}
function put({ address, spec }, more) {
  const input = {
    AlarmName: address.name,
    ...given({ AlarmDescription: spec.description || null }),
    ActionsEnabled: spec.actionsEnabled,
    ...given({
      AlarmActions: listOf(spec.alarmActions),
      OKActions: listOf(spec.okActions),
      InsufficientDataActions: listOf(spec.insufficientDataActions)
    }),
    ...spec.metric ? metricInput(spec.metric) : given({ Metrics: queriesInput(spec.queries ?? {}) }),
    ...evaluationInput(spec),
    ...isObject(more) ? more : {}
  };
  return { op: "cloudwatch.PutMetricAlarm", input };
}
function evaluationInput(spec) {
  const { evaluationPeriods, datapointsToAlarm } = spec;
  return {
    ComparisonOperator: spec.comparisonOperator,
    ...given({ Threshold: spec.threshold, ThresholdMetricId: spec.thresholdMetricId }),
    EvaluationPeriods: evaluationPeriods,
    ...given({ DatapointsToAlarm: datapointsToAlarm === evaluationPeriods ? null : datapointsToAlarm }),
    TreatMissingData: spec.treatMissingData,
    ...given({ EvaluateLowSampleCountPercentile: spec.lowSamples === "evaluate" ? null : spec.lowSamples }),
    WarmUpConfiguration: {
      WarmUpPeriodDurationInMinutes: spec.warmUpMinutes,
      ...given({ OnlyStartEvaluatingAfterWarmUpPeriodEnds: spec.warmUpWhole || null })
    }
  };
}
function metricInput({ statistic: statistic2, periodSeconds, unit, ...metric }) {
  return {
    ...nameInput(metric),
    [isSimpleStatistic(statistic2) ? "Statistic" : "ExtendedStatistic"]: statistic2,
    Period: periodSeconds,
    ...given({ Unit: unit })
  };
}
function nameInput({ namespace, name, dimensions }) {
  const list4 = Object.keys(dimensions).sort(byCodeUnit).map((key2) => ({ Name: key2, Value: dimensions[key2] }));
  return { Namespace: namespace, MetricName: name, ...given({ Dimensions: list4 }) };
}
function queriesInput(queries) {
  return Object.keys(queries).sort(byCodeUnit).map((id) => ({ Id: id, ...queryInput(queries[id]) }));
}
function queryInput(query) {
  return {
    ...query.metric ? { MetricStat: statInput(query, query.metric) } : { Expression: query.expression, Period: query.periodSeconds },
    ...given({ Label: query.label, AccountId: query.account }),
    ReturnData: query.returnData
  };
}
function statInput({ statistic: statistic2, periodSeconds, unit }, metric) {
  return { Metric: nameInput(metric), Period: periodSeconds, Stat: statistic2, ...given({ Unit: unit }) };
}

// src/cost/prices.ts
var prices = {
  region: "eu-central-1",
  asOf: "2026-11-22",
  /** Each metric that an alarm watches, a month. */
  alarmMetricMonth: { usd: 0.1, verified: true },
  /** The same at periods below a minute. */
  highResolutionAlarmMetricMonth: { usd: 0.3, verified: false }
};
var METRICS_PER_BAND = 2;

// src/kinds/alarm/cost.ts
var readsMetrics = /^\s*SELECT\b|\b(?:SEARCH|DB_PERF_INSIGHTS|INSIGHT_RULE_METRIC|LAMBDA)\s*\(/i;
function cost({ metric, queries }) {
  const entries = Object.values(queries ?? {});
  if (entries.some(({ expression }) => expression !== null && readsMetrics.test(expression))) return null;
  const watched = metric ? 1 : entries.reduce((count, entry) => count + metricsIn(entry), 0);
  const periods = [...metric ? [metric] : [], ...entries].map(({ periodSeconds }) => periodSeconds);
  const price = Math.min(...periods) < 60 ? prices.highResolutionAlarmMetricMonth : prices.alarmMetricMonth;
  return Math.round(watched * price.usd * 100) / 100;
}
function metricsIn({ metric, expression }) {
  if (metric) return 1;
  return bandWidth(expression ?? "") === null ? 0 : METRICS_PER_BAND;
}

// src/kinds/duration.ts
var secondsIn = { d: 86400, h: 3600, m: 60, s: 1 };
function secondsOf(duration) {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(duration) ?? [];
  if (count === void 0) throw new Error(`no duration: ${duration}`);
  return Number(count) * secondsIn[unit];
}
function durationOf(seconds) {
  const unit = Object.keys(secondsIn).find((one) => seconds > 0 && seconds % secondsIn[one] === 0) ?? "s";
  return `${seconds / secondsIn[unit]}${unit}`;
}

// src/kinds/alarm/queries.ts
function normalizeQueries(metrics, when) {
  const entries = Object.entries(metrics).sort(([a], [b]) => byCodeUnit(a, b));
  const returned = returnedIds(entries, when);
  const period = periodsOf(entries, when);
  return Object.fromEntries(
    entries.map(([id, entry]) => {
      return [id, { ...queryOf(entry, when), periodSeconds: period(entry), returnData: returned.has(id) }];
    })
  );
}
function bandQueries({ statistic: statistic2, periodSeconds, unit, ...metric }, width) {
  const common2 = { periodSeconds, label: null, returnData: true, account: null };
  const expression = bandExpression(bandIds.metric, width);
  return {
    [bandIds.metric]: { ...common2, expression: null, metric, statistic: statistic2, unit },
    [bandIds.band]: { ...common2, expression, metric: null, statistic: null, unit: null }
  };
}
function metricName({ namespace, name, dimensions }) {
  return { namespace, name, dimensions: { ...dimensions } };
}
function queryOf(entry, when) {
  const common2 = { label: entry.label || null, account: entry.account ?? null };
  if (!entry.metric)
    return { ...common2, expression: entry.expression ?? "", metric: null, statistic: null, unit: null };
  return {
    ...common2,
    expression: null,
    metric: metricName(entry.metric),
    statistic: normalStatistic(entry.statistic ?? when.statistic ?? "Average"),
    unit: entry.metric.unit ?? null
  };
}
function periodsOf(entries, when) {
  const said = ({ period = when.period }) => period === void 0 ? null : secondsOf(period);
  const ofMetrics = entries.flatMap(([, entry]) => entry.metric ? [said(entry) ?? expressionPeriod([])] : []);
  return (entry) => said(entry) ?? expressionPeriod(entry.metric ? [] : ofMetrics);
}
function returnedIds(entries, when) {
  const band2 = isBandComparison(operatorOf(when.is)) ? String(when.band ?? "") : "";
  const others = entries.filter(([id]) => id !== band2);
  const said = others.filter(([, entry]) => entry.return === true);
  const silent = others.filter(([, entry]) => entry.return === void 0);
  const expressions = silent.filter(([, entry]) => !entry.metric);
  const chosen = said.length > 0 ? said : onlyOne(expressions) ?? onlyOne(silent) ?? [];
  const bands = entries.filter(([id, entry]) => id === band2 && entry.return !== false);
  return new Set([...chosen, ...bands].map(([id]) => id));
}
function onlyOne(entries) {
  return entries.length === 1 ? entries : void 0;
}

// src/kinds/alarm/declare.ts
function declare(spec) {
  const { when, ...watched } = declareWatched(spec);
  return {
    ...given({ description: spec.description || null, ...watched }),
    when: {
      ...given({ statistic: when.statistic }),
      is: wordFor(spec.comparisonOperator),
      ...given({ threshold: spec.threshold, band: when.band, period: when.period, for: declareCounts(spec) })
    },
    ...given({
      missingData: spec.treatMissingData === "missing" ? null : spec.treatMissingData,
      lowSamples: spec.lowSamples === "evaluate" ? null : spec.lowSamples,
      warmUp: declareWarmUp(spec),
      actions: given({
        alarm: listOf(spec.alarmActions),
        ok: listOf(spec.okActions),
        insufficientData: listOf(spec.insufficientDataActions)
      }),
      enabled: spec.actionsEnabled ? null : false
    })
  };
}
function declareWatched(spec) {
  const { metric, queries, thresholdMetricId } = spec;
  if (metric) return { metric: declareMetric(metric, metric.unit), when: whenOf(metric) };
  const short = shortBand(spec);
  if (short) return { ...short, when: { ...short.when } };
  const band2 = isBandComparison(spec.comparisonOperator) ? thresholdMetricId : null;
  const periods = new Set(Object.values(queries ?? {}).map(({ periodSeconds }) => periodSeconds));
  const common2 = periods.size === 1 ? durationOf(periodSecondsOf(spec)) : void 0;
  return {
    metrics: declareQueries(queries ?? {}, { band: band2, common: common2 }),
    when: given({ band: thresholdMetricId, period: common2 })
  };
}
function shortBand({ comparisonOperator, queries, thresholdMetricId }) {
  const watched = queries?.[bandIds.metric];
  const width = bandWidth(queries?.[bandIds.band]?.expression ?? "");
  if (!watched?.metric || watched.statistic === null || width === null) return null;
  if (thresholdMetricId !== bandIds.band || !isBandComparison(comparisonOperator)) return null;
  const { statistic: statistic2, periodSeconds, unit } = watched;
  const metric = { ...watched.metric, statistic: statistic2, periodSeconds, unit };
  if (!sameJson(queries, bandQueries(metric, width))) return null;
  return { metric: declareMetric(metric, unit), when: { ...whenOf(metric), band: width } };
}
function whenOf({ statistic: statistic2, periodSeconds }) {
  return { statistic: statistic2, period: durationOf(periodSeconds) };
}
function declareMetric({ namespace, name, dimensions }, unit) {
  return { namespace, name, ...given({ dimensions, unit }) };
}
function declareQueries(queries, { band: band2, common: common2 }) {
  const someReturned = Object.entries(queries).some(([id, query]) => id !== band2 && query.returnData);
  return Object.fromEntries(
    Object.entries(queries).map(([id, query]) => {
      const silent = id === band2 ? query.returnData : someReturned && !query.returnData;
      return [id, { ...declareQuery(query, common2), ...given({ return: silent ? null : query.returnData }) }];
    })
  );
}
function declareQuery(query, common2) {
  return given({
    metric: query.metric && declareMetric(query.metric, query.unit),
    statistic: query.statistic,
    expression: query.expression,
    period: common2 === void 0 ? durationOf(query.periodSeconds) : null,
    label: query.label,
    account: query.account
  });
}
function declareCounts({ evaluationPeriods, datapointsToAlarm }) {
  return evaluationPeriods === datapointsToAlarm ? evaluationPeriods : `${datapointsToAlarm} of ${evaluationPeriods}`;
}
function declareWarmUp(spec) {
  const period = durationOf(spec.warmUpMinutes * 60);
  if (spec.warmUpWhole) return { period, whole: true };
  return spec.warmUpMinutes === defaultWarmUpMinutes(spec.evaluationPeriods, periodSecondsOf(spec)) ? null : period;
}

// src/kinds/absent.ts
var codes = /^(Resource)?NotFound(Exception|Fault)?$/;
async function orAbsent(read3) {
  try {
    return await read3;
  } catch (failure) {
    if (failure instanceof CallFailed && codes.test(failure.error.code)) return null;
    throw failure;
  }
}

// src/kinds/alarm/read.ts
var unmodelled = {
  ActionConfiguration: true,
  EvaluationWindow: true
};
function fromAws(alarm2) {
  const rest = Object.entries(alarm2).filter(([member, value]) => member in unmodelled && value !== void 0);
  return { spec: specOf(alarm2), rest: Object.fromEntries(rest) };
}
function specOf(alarm2) {
  const queries = readQueries(alarm2.Metrics ?? []);
  const watched = { metric: queries ? null : readMetric(alarm2), queries };
  const evaluationPeriods = alarm2.EvaluationPeriods ?? 1;
  const warmUp = alarm2.WarmUpConfiguration;
  return {
    description: normalText(alarm2.AlarmDescription ?? ""),
    actionsEnabled: alarm2.ActionsEnabled ?? true,
    alarmActions: membersOf(alarm2.AlarmActions),
    okActions: membersOf(alarm2.OKActions),
    insufficientDataActions: membersOf(alarm2.InsufficientDataActions),
    comparisonOperator: alarm2.ComparisonOperator ?? "",
    ...readThreshold(alarm2),
    evaluationPeriods,
    datapointsToAlarm: alarm2.DatapointsToAlarm ?? evaluationPeriods,
    treatMissingData: alarm2.TreatMissingData || "missing",
    lowSamples: alarm2.EvaluateLowSampleCountPercentile || "evaluate",
    warmUpMinutes: warmUp?.WarmUpPeriodDurationInMinutes ?? defaultWarmUpMinutes(evaluationPeriods, periodSecondsOf(watched)),
    warmUpWhole: warmUp?.OnlyStartEvaluatingAfterWarmUpPeriodEnds ?? false,
    ...watched
  };
}
function readThreshold(alarm2) {
  const thresholdMetricId = alarm2.ThresholdMetricId || null;
  const threshold2 = thresholdMetricId === null ? alarm2.Threshold ?? null : null;
  return { threshold: threshold2 === null ? null : normalNumber(threshold2), thresholdMetricId };
}
function readMetric(alarm2) {
  return {
    ...readName(alarm2),
    statistic: normalStatistic(alarm2.Statistic ?? alarm2.ExtendedStatistic ?? ""),
    periodSeconds: alarm2.Period ?? expressionPeriod([]),
    unit: alarm2.Unit ?? null
  };
}
function readName(metric) {
  const dimensions = (metric.Dimensions ?? []).map(({ Name, Value }) => [Name ?? "", Value ?? ""]);
  return {
    namespace: metric.Namespace ?? "",
    name: metric.MetricName ?? "",
    dimensions: Object.fromEntries(dimensions)
  };
}
function readQueries(list4) {
  if (list4.length === 0) return null;
  const ofMetrics = list4.flatMap((query) => query.MetricStat?.Period === void 0 ? [] : [query.MetricStat.Period]);
  return Object.fromEntries(list4.map((query) => [query.Id ?? "", readQuery(query, ofMetrics)]));
}
function readQuery(query, periodsOfMetrics) {
  const stat = query.MetricStat;
  return {
    expression: stat ? null : query.Expression ?? "",
    metric: stat ? readName(stat.Metric ?? {}) : null,
    statistic: stat ? normalStatistic(stat.Stat ?? "") : null,
    periodSeconds: stat?.Period ?? query.Period ?? expressionPeriod(periodsOfMetrics),
    unit: stat?.Unit ?? null,
    label: query.Label || null,
    returnData: query.ReturnData ?? true,
    account: query.AccountId ?? null
  };
}

// src/kinds/alarm/list.ts
var NAMES_PER_CALL = 100;
var everyType = ["MetricAlarm", "CompositeAlarm", "LogAlarm"];
async function list(aws, asked) {
  const tags = await proposed(aws, asked.at);
  const ours = namesOf(tags.keys(), (name) => alarmArn(asked.at, name));
  const pages = await describe(aws, [.../* @__PURE__ */ new Set([...asked.specs.keys(), ...ours])].sort(byCodeUnit));
  const alarms = pages.flatMap((page) => page.MetricAlarms ?? []);
  const metricAlarms = alarms.filter((alarm2) => !alarm2.EvaluationCriteria);
  const found = await Promise.all(metricAlarms.map((alarm2) => settle(aws, alarm2, { asked, tags })));
  return [...found.filter((one) => one !== null), ...otherKinds(pages, asked)];
}
async function describe(aws, names) {
  const chunks = [];
  for (let at = 0; at < names.length; at += NAMES_PER_CALL) chunks.push(names.slice(at, at + NAMES_PER_CALL));
  const pages = chunks.map(
    (chunk) => aws.pages("cloudwatch.DescribeAlarms", { AlarmNames: chunk, AlarmTypes: everyType, MaxRecords: NAMES_PER_CALL })
  );
  return (await Promise.all(pages)).flat();
}
async function settle(aws, alarm2, { asked, tags }) {
  const name = alarm2.AlarmName ?? "";
  const arn = alarm2.AlarmArn ?? alarmArn(asked.at, name);
  const { spec, rest } = fromAws(alarm2);
  const wanted = asked.specs.get(name);
  const listed2 = { at: asked.at, tags: tags.get(arn), live: spec, asked: wanted };
  const settled = await settleTags(listed2, () => ownTags2(aws, arn));
  if (settled === null || !wanted && isNotOurs(settled, asked.at)) return null;
  return { name, spec, tags: settled, handle: null, rest };
}
async function ownTags2(aws, arn) {
  const answer = await orAbsent(aws.read("cloudwatch.ListTagsForResource", { ResourceARN: arn }));
  return answer && tagsFromList(answer.Tags);
}
function isNotOurs(tags, at) {
  return ownerOf(tags, at) !== "this stack";
}
function otherKinds(pages, asked) {
  const named = (kind, alarms = []) => alarms.map((alarm2) => ({ name: alarm2.AlarmName ?? "", kind }));
  return pages.flatMap((page) => [
    ...named("composite-alarm", page.CompositeAlarms),
    ...named("log-alarm", page.LogAlarms),
    ...named(
      "promql-alarm",
      page.MetricAlarms?.filter((alarm2) => alarm2.EvaluationCriteria)
    )
  ]).filter(({ name }) => asked.specs.has(name)).map(({ name, kind }) => ({ name, spec: fromAws({}).spec, tags: null, handle: null, rest: null, otherKind: kind }));
}

// src/kinds/alarm/needs.ts
function needs({ alarmActions, okActions, insufficientDataActions }, at) {
  const arns = Object.keys({ ...alarmActions, ...okActions, ...insufficientDataActions });
  const topics = namesOf(arns, (name) => topicArn(at, name)).filter((name) => !name.includes(":"));
  return [...new Set(topics)].sort(byCodeUnit).map((name) => ({ kind: "topic", name }));
}

// src/kinds/alarm/actions.ts
function resolvedActions(alarm2, state, stack) {
  const { notify, notifyOn = ["alarm"], priority = "", actions: actions2 = {} } = alarm2;
  const topics = notify?.map((topic2, index) => ({ topic: topic2, at: pointerTo("/notify", index) }));
  const fromPriority = (stack.priorities[priority]?.notify ?? []).map((topic2) => ({ topic: topic2, at: "/priority" }));
  const notified = (topics ?? fromPriority).map(({ topic: topic2, at }) => {
    const written = topic2.startsWith("arn:");
    return { arn: written ? topic2 : topicArn(stack, topic2), at, written };
  });
  const further = (actions2[state] ?? []).map((arn, index) => {
    return { arn, at: pointerTo(`/actions/${state}`, index), written: true };
  });
  return [...notifyOn.includes(state) ? notified : [], ...further];
}

// src/kinds/alarm/counts.ts
function countsOf(written) {
  const [datapointsToAlarm = 1, evaluationPeriods = datapointsToAlarm] = String(written ?? 1).split(" of ").map(Number);
  return { datapointsToAlarm, evaluationPeriods };
}

// src/kinds/alarm/description.ts
var DESCRIPTION_LIMIT = 1024;
function describe2(alarm2, at) {
  const lines = [normalText(alarm2.description ?? ""), urgency(alarm2, at), runbookLink(alarm2, at)];
  return lines.filter((line) => line !== "").join("\n");
}
function descriptionExcess(description) {
  return Math.max(0, [...description].length - DESCRIPTION_LIMIT);
}
function urgency({ priority, respondWithin }, at) {
  const within = respondWithin ?? (priority === void 0 ? void 0 : at.priorities[priority]?.respondWithin);
  const respond = within === void 0 ? "" : `espond within ${within}.`;
  if (priority === void 0) return respond && `R${respond}`;
  return respond ? `Priority ${priority}: r${respond}` : `Priority ${priority}.`;
}
function runbookLink({ runbook }, { runbooks }) {
  if (runbook === void 0) return "";
  return `Runbook: ${runbooks === "" ? "" : `${runbooks}/`}${runbook}.md`;
}

// src/kinds/alarm/normalize.ts
function normalize(declaration, at) {
  const { when } = declaration;
  const comparisonOperator = operatorOf(when.is);
  const watched = watch(declaration, comparisonOperator);
  const counts = countsOf(when.for);
  return {
    description: describe2(declaration, at),
    actionsEnabled: declaration.enabled ?? true,
    alarmActions: actionsOf("alarm", declaration, at),
    okActions: actionsOf("ok", declaration, at),
    insufficientDataActions: actionsOf("insufficientData", declaration, at),
    comparisonOperator,
    threshold: when.threshold === void 0 ? null : normalNumber(when.threshold),
    ...counts,
    treatMissingData: declaration.missingData ?? "missing",
    lowSamples: declaration.lowSamples ?? "evaluate",
    ...warmUpOf(declaration, defaultWarmUpMinutes(counts.evaluationPeriods, periodSecondsOf(watched))),
    ...watched
  };
}
function watch({ metric, metrics, when }, operator) {
  const band2 = isBandComparison(operator);
  if (metrics) {
    const thresholdMetricId = band2 && when.band !== void 0 ? String(when.band) : null;
    return { metric: null, queries: normalizeQueries(metrics, when), thresholdMetricId };
  }
  if (!metric) throw new Error("an alarm watches a metric or metrics");
  const watched = watchedMetric(metric, when);
  if (!band2) return { metric: watched, queries: null, thresholdMetricId: null };
  return { metric: null, queries: bandQueries(watched, declaredWidth(when)), thresholdMetricId: bandIds.band };
}
function watchedMetric(metric, when) {
  return {
    ...metricName(metric),
    statistic: normalStatistic(when.statistic ?? "Average"),
    periodSeconds: when.period === void 0 ? expressionPeriod([]) : secondsOf(when.period),
    unit: metric.unit ?? null
  };
}
function warmUpOf({ warmUp }, whenSilent) {
  if (warmUp === void 0) return { warmUpMinutes: whenSilent, warmUpWhole: false };
  const { period, whole = false } = typeof warmUp === "string" ? { period: warmUp } : warmUp;
  return { warmUpMinutes: Math.max(1, Math.ceil(secondsOf(period) / 60)), warmUpWhole: whole };
}
function actionsOf(state, declaration, at) {
  return membersOf(resolvedActions(declaration, state, at).map(({ arn }) => arn));
}

// src/kinds/alarm/written-at.ts
var places = [
  [/^\/actionsEnabled/, "/enabled"],
  // Most alarms are heard through their priority; where `notify` or `actions` says more, the alarm itself is near enough.
  [/^\/alarmActions.*/, "/priority"],
  [/^\/(?:ok|insufficientData)Actions.*/, "/notifyOn"],
  [/^\/comparisonOperator/, "/when/is"],
  [/^\/threshold$/, "/when/threshold"],
  [/^\/thresholdMetricId/, "/when/band"],
  [/^\/(?:evaluationPeriods|datapointsToAlarm)/, "/when/for"],
  [/^\/treatMissingData/, "/missingData"],
  [/^\/warmUp(?:Minutes|Whole)/, "/warmUp"],
  [/^\/metric\/statistic/, "/when/statistic"],
  [/^\/metric\/periodSeconds/, "/when/period"],
  [/^\/queries\/([^/]+)\/periodSeconds/, "/metrics/$1/period"],
  [/^\/queries\/([^/]+)\/returnData/, "/metrics/$1/return"],
  [/^\/queries\/([^/]+)\/unit/, "/metrics/$1/metric/unit"],
  [/^\/queries/, "/metrics"]
];
function writtenAt(path) {
  const place = places.find(([field]) => field.test(path));
  return place ? path.replace(place[0], place[1]) : path;
}

// src/kinds/alarm/index.ts
var alarm = {
  name: "alarm",
  written: { form: "section", key: "alarms" },
  ownership: "tags",
  replaceOn: [],
  normalize,
  declare,
  needs,
  writtenAt,
  list,
  calls,
  hazards,
  cost
};

// src/kinds/sns-attribute.ts
function parsed(text2) {
  if (!text2) return null;
  const value = JSON.parse(text2);
  return isObject(value) ? value : null;
}
function emptyToNull(value) {
  return value && Object.keys(value).length > 0 ? value : null;
}
function isTrue(text2) {
  return String(text2).toLowerCase() === "true";
}

// src/kinds/subscription/spec.ts
var DEFAULT_SCOPE = "MessageAttributes";
function nameOf({
  topic: topic2,
  protocol,
  endpoint
}) {
  return `${topic2}/${protocol}/${endpoint}`;
}
function normalize2(declaration) {
  const filterPolicy = emptyToNull(declaration.filterPolicy);
  return {
    topic: declaration.topic,
    protocol: declaration.protocol,
    endpoint: declaration.endpoint,
    filterPolicy,
    filterPolicyScope: filterPolicy && declaration.filterPolicyScope || DEFAULT_SCOPE,
    rawMessageDelivery: declaration.rawMessageDelivery ?? false,
    deadLetterQueue: declaration.deadLetterQueue ?? null,
    role: declaration.role ?? null
  };
}
function declare2({ topic: topic2, protocol, endpoint, ...spec }) {
  return {
    topic: topic2,
    protocol,
    endpoint,
    ...given({
      filterPolicy: spec.filterPolicy,
      filterPolicyScope: spec.filterPolicyScope === DEFAULT_SCOPE ? null : spec.filterPolicyScope,
      rawMessageDelivery: spec.rawMessageDelivery || null,
      deadLetterQueue: spec.deadLetterQueue,
      role: spec.role
    })
  };
}

// src/kinds/subscription/attributes.ts
function fromAttributes(attributes, known) {
  const queue = parsed(attributes.RedrivePolicy)?.deadLetterTargetArn;
  return {
    ...normalize2({
      ...known,
      filterPolicy: emptyToNull(parsed(attributes.FilterPolicy)) ?? {},
      filterPolicyScope: attributes.FilterPolicyScope ?? "",
      rawMessageDelivery: isTrue(attributes.RawMessageDelivery)
    }),
    deadLetterQueue: typeof queue === "string" ? queue : null,
    role: attributes.SubscriptionRoleArn || null
  };
}
function settable(spec) {
  return {
    FilterPolicyScope: spec.filterPolicyScope,
    FilterPolicy: canonical(spec.filterPolicy ?? {}),
    RawMessageDelivery: String(spec.rawMessageDelivery),
    RedrivePolicy: canonical(spec.deadLetterQueue === null ? {} : { deadLetterTargetArn: spec.deadLetterQueue }),
    SubscriptionRoleArn: spec.role ?? ""
  };
}

// src/kinds/subscription/calls.ts
function calls2(change, at) {
  if (change.action === "create") return [subscribe(change.desired.spec, at)];
  const arn = arnIn(change.live.handle);
  if (arn === null) return [];
  if (change.action === "delete") return [{ op: "sns.Unsubscribe", input: { SubscriptionArn: arn } }];
  return sets(change.live.spec, change.desired.spec).map(([AttributeName, AttributeValue]) => ({
    op: "sns.SetSubscriptionAttributes",
    input: { SubscriptionArn: arn, AttributeName, AttributeValue }
  }));
}
function subscribe(spec, at) {
  const silent = settable(normalize2({ topic: spec.topic, protocol: spec.protocol, endpoint: spec.endpoint }));
  const said = Object.entries(settable(spec)).filter(([name, value]) => value !== silent[name]);
  return {
    op: "sns.Subscribe",
    input: {
      TopicArn: topicArn(at, spec.topic),
      Protocol: spec.protocol,
      Endpoint: spec.endpoint,
      ...given({ Attributes: Object.fromEntries(said) }),
      ReturnSubscriptionArn: true
    }
  };
}
function sets(live, desired) {
  const { FilterPolicyScope: scope, ...was } = settable(live);
  const rescoped = live.filterPolicyScope !== desired.filterPolicyScope;
  const clear = rescoped && live.filterPolicy !== null ? [["FilterPolicy", "{}"]] : [];
  const known = {
    ...was,
    ...clear.length > 0 && { FilterPolicy: "{}" },
    ...scope && live.filterPolicy !== null && { FilterPolicyScope: scope }
  };
  const wanted = Object.entries(settable(desired)).filter(([name, value]) => known[name] !== value);
  const scopeOnly = desired.filterPolicy === null;
  return [...clear, ...wanted.filter(([name]) => !(scopeOnly && name === "FilterPolicyScope"))];
}
function arnIn(handle) {
  return isObject(handle) && typeof handle.arn === "string" ? handle.arn : null;
}

// src/kinds/subscription/list.ts
async function list2(aws, asked) {
  const topics = new Set([...asked.specs.values()].map((spec) => spec.topic));
  const found = await Promise.all([...topics].sort(byCodeUnit).map((topic2) => listTopic(aws, topic2, asked)));
  return found.flat();
}
async function listTopic(aws, topic2, { at, specs }) {
  const there = await subscriptionsOf(aws, topic2, at);
  const found = await Promise.all(
    [...specs].map(([name, spec]) => {
      const subscription2 = there.get(name);
      return spec.topic === topic2 && subscription2 ? read(aws, { name, spec, arn: subscription2.SubscriptionArn ?? "" }) : null;
    })
  );
  return found.filter((one) => one !== null);
}
async function subscriptionsOf(aws, topic2, at) {
  const pages = await orAbsent(aws.pages("sns.ListSubscriptionsByTopic", { TopicArn: topicArn(at, topic2) }));
  const subscriptions = (pages ?? []).flatMap((page) => page.Subscriptions ?? []);
  return new Map(
    subscriptions.filter(({ SubscriptionArn }) => SubscriptionArn !== "Deleted").sort((a, b) => Number(isArn(a.SubscriptionArn)) - Number(isArn(b.SubscriptionArn))).map((one) => [nameOf({ topic: topic2, protocol: one.Protocol ?? "", endpoint: one.Endpoint ?? "" }), one])
  );
}
async function read(aws, { name, spec, arn }) {
  if (!isArn(arn)) return pending(name, spec);
  const answer = await orAbsent(aws.read("sns.GetSubscriptionAttributes", { SubscriptionArn: arn }));
  if (!answer) return null;
  const attributes = answer.Attributes ?? {};
  if (isTrue(attributes.PendingConfirmation)) return pending(name, spec);
  return { name, spec: fromAttributes(attributes, spec), tags: null, handle: { arn }, rest: null };
}
function pending(name, spec) {
  return {
    name,
    spec,
    tags: null,
    handle: { arn: null },
    rest: null,
    notes: ["waits for confirmation: its receiver opens the link that AWS sent"]
  };
}
function isArn(text2) {
  return text2?.startsWith("arn:") ?? false;
}

// src/kinds/subscription/index.ts
var subscription = {
  name: "subscription",
  written: { form: "list", key: "subscriptions", within: "topic", itemOf },
  ownership: "parent",
  // Topic, protocol and endpoint are its name: another one is another subscription.
  replaceOn: [],
  normalize: normalize2,
  declare: declare2,
  needs: ({ topic: topic2 }) => [{ kind: "topic", name: topic2 }],
  // A filter policy is written as SNS takes it.
  writtenAt: (path) => path,
  list: list2,
  calls: calls2,
  hazards: () => [],
  // SNS charges for what is sent: https://aws.amazon.com/sns/pricing/
  cost: () => 0
};
function itemOf(item, topic2) {
  const value = { ...isObject(item) ? item : {}, topic: topic2 };
  const word = (member) => typeof member === "string" ? member : "";
  const { protocol, endpoint } = value;
  return { name: nameOf({ topic: topic2, protocol: word(protocol), endpoint: word(endpoint) }), value };
}

// src/kinds/topic/hazards.ts
var topicHazards = { "publishing-denied": "tell", "key-changed": "tell" };
function hazards2(change) {
  if (change.action === "delete") return [];
  const before = change.action === "create" ? null : change.live.spec;
  const after = change.desired.spec;
  return [publishing(before, after), key(before, after)].filter((one) => one !== null);
}
function publishing(before, after) {
  if (mayPublish(after) || before && !mayPublish(before)) return null;
  const reason = "the access policy does not let CloudWatch publish, so no alarm is heard";
  return { key: "publishing-denied", level: topicHazards["publishing-denied"], reason };
}
function key(before, after) {
  if (after.kmsKey === null || after.kmsKey === before?.kmsKey) return null;
  const reason = after.kmsKey === "alias/aws/sns" ? "alarms cannot publish with alias/aws/sns, whose policy nobody can edit" : `alarms are heard only if ${after.kmsKey} lets cloudwatch.amazonaws.com decrypt and generate data keys`;
  return { key: "key-changed", level: topicHazards["key-changed"], reason };
}
function mayPublish({ policy }) {
  if (policy === null) return true;
  const about = Object.values(policy.statements).filter(concernsCloudWatch);
  if (about.some((one) => one.effect === "Deny" && Object.keys(one.conditions).length === 0)) return false;
  return about.some((one) => one.effect === "Allow");
}
function concernsCloudWatch({ principals, actions: actions2 }) {
  const publishes = ["sns:publish", "sns:*", "*", "sns:pub*"];
  const everybody = principals.AWS !== void 0 && "*" in principals.AWS;
  const service = Object.keys(principals.Service ?? {}).some(
    (one) => one === "cloudwatch.amazonaws.com" || one === "*"
  );
  return (everybody || service) && Object.keys(actions2).some((action) => publishes.includes(action.toLowerCase()));
}

// src/kinds/topic/policy.ts
var DEFAULT_VERSION = "2008-10-17";
function normalizePolicy(document) {
  const statements = listIn(document.Statement).filter(isObject).map(statementOf);
  return {
    version: text(document.Version) ?? DEFAULT_VERSION,
    id: text(document.Id),
    statements: Object.fromEntries(statements.map((one) => [one.sid ?? shortDigest(one), one]))
  };
}
function policyDocument({ version, id, statements }) {
  return {
    Version: version,
    ...given({ Id: id }),
    Statement: Object.keys(statements).sort(byCodeUnit).map((key2) => statementDocument(statements[key2]))
  };
}
function statementOf(statement) {
  return {
    sid: text(statement.Sid),
    effect: text(statement.Effect) ?? "Deny",
    principals: principalsOf(statement.Principal),
    notPrincipals: principalsOf(statement.NotPrincipal),
    actions: membersOf(stringsIn(statement.Action).map(normalAction)),
    notActions: membersOf(stringsIn(statement.NotAction).map(normalAction)),
    resources: membersOf(stringsIn(statement.Resource)),
    notResources: membersOf(stringsIn(statement.NotResource)),
    conditions: mapMembers(
      statement.Condition,
      (keys) => Object.fromEntries(
        Object.entries(isObject(keys) ? keys : {}).map(([key2, values]) => [
          normalKey(key2),
          membersOf(stringsIn(values))
        ])
      )
    )
  };
}
function statementDocument(statement) {
  const { principals, notPrincipals, conditions } = statement;
  const asLists = (sets2) => mapMembers(sets2, (set) => oneOrList(set));
  return given({
    Sid: statement.sid,
    Effect: statement.effect,
    Principal: asLists(principals),
    NotPrincipal: asLists(notPrincipals),
    Action: oneOrList(statement.actions),
    NotAction: oneOrList(statement.notActions),
    Resource: oneOrList(statement.resources),
    NotResource: oneOrList(statement.notResources),
    Condition: mapMembers(conditions, (keys) => asLists(keys))
  });
}
function principalsOf(principal) {
  if (principal === "*") return { AWS: membersOf(["*"]) };
  return mapMembers(principal, (list4) => membersOf(stringsIn(list4).map(normalPrincipal)));
}
function normalPrincipal(principal) {
  return /^arn:[^:]+:iam::(\d{12}):root$/.exec(principal)?.[1] ?? principal;
}
function normalAction(action) {
  return action.replace(/^[^:]+:/, (service) => service.toLowerCase());
}
function normalKey(key2) {
  return key2.replace(/^aws:/i, "aws:");
}
function listIn(value) {
  if (value === void 0 || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
function stringsIn(value) {
  return listIn(value).map(String);
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function oneOrList(set) {
  const list4 = listOf(set);
  return list4.length === 1 ? list4[0] : list4;
}
function mapMembers(value, change) {
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([key2, member]) => [key2, change(member)]));
}

// src/kinds/topic/default-policy.ts
var actions = [
  ...["SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission", "SNS:RemovePermission"],
  ...["SNS:DeleteTopic", "SNS:Subscribe", "SNS:ListSubscriptionsByTopic", "SNS:Publish"]
];
function defaultPolicyDocument(topicArn2) {
  return {
    Version: "2008-10-17",
    Id: "__default_policy_ID",
    Statement: [
      {
        Sid: "__default_statement_ID",
        Effect: "Allow",
        Principal: { AWS: "*" },
        Action: actions,
        Resource: topicArn2,
        Condition: { StringEquals: { "AWS:SourceOwner": topicArn2.split(":")[4] ?? "" } }
      }
    ]
  };
}
function isDefaultPolicy(policy) {
  const [statement, ...others] = Object.values(policy.statements);
  const [resource = ""] = listOf(statement?.resources ?? {});
  if (!statement || others.length > 0) return false;
  const written = listOf(statement.actions).filter((action) => action !== "sns:Receive");
  const current = { ...policy, statements: { [statement.sid ?? ""]: { ...statement, actions: membersOf(written) } } };
  return sameJson(current, normalizePolicy(defaultPolicyDocument(resource)));
}

// src/kinds/topic/spec.ts
var defaults = {
  displayName: "",
  policy: null,
  kmsKey: null,
  deliveryPolicy: null,
  tracing: "PassThrough",
  signatureVersion: "1",
  fifo: false,
  contentBasedDeduplication: false
};
function normalize3(declaration, at) {
  return {
    displayName: declaration.displayName ?? defaults.displayName,
    policy: declaration.policy ? normalPolicy(declaration.policy) : null,
    kmsKey: declaration.kmsKey ? normalKey2(declaration.kmsKey, at) : null,
    deliveryPolicy: emptyToNull(declaration.deliveryPolicy),
    tracing: declaration.tracing ?? defaults.tracing,
    signatureVersion: String(declaration.signatureVersion ?? defaults.signatureVersion),
    fifo: declaration.fifo ?? defaults.fifo,
    contentBasedDeduplication: declaration.contentBasedDeduplication ?? defaults.contentBasedDeduplication
  };
}
function declare3(spec) {
  const said = (key2) => spec[key2] === defaults[key2] ? null : spec[key2];
  return given({
    displayName: said("displayName"),
    policy: spec.policy && policyDocument(spec.policy),
    kmsKey: spec.kmsKey,
    deliveryPolicy: spec.deliveryPolicy,
    tracing: said("tracing"),
    signatureVersion: said("signatureVersion") && Number(spec.signatureVersion),
    fifo: said("fifo"),
    contentBasedDeduplication: said("contentBasedDeduplication")
  });
}
function normalPolicy(document) {
  const policy = normalizePolicy(document);
  return isDefaultPolicy(policy) ? null : policy;
}
function normalKey2(key2, { account, region }) {
  const [, , service, keyRegion, owner, ...resource] = key2.split(":");
  if (service !== "kms" || keyRegion !== region || owner !== account) return key2;
  return resource.join(":").replace(/^key\//, "");
}

// src/kinds/topic/attributes.ts
function fromAttributes2(attributes, at) {
  const policy = parsed(attributes.Policy);
  const key2 = attributes.KmsMasterKeyId;
  return {
    displayName: attributes.DisplayName ?? defaults.displayName,
    policy: policy && normalPolicy(policy),
    kmsKey: key2 ? normalKey2(key2, at) : null,
    deliveryPolicy: emptyToNull(parsed(attributes.DeliveryPolicy)),
    tracing: attributes.TracingConfig || defaults.tracing,
    signatureVersion: attributes.SignatureVersion || defaults.signatureVersion,
    fifo: isTrue(attributes.FifoTopic),
    contentBasedDeduplication: isTrue(attributes.ContentBasedDeduplication)
  };
}
function settable2(spec, name, at) {
  const policy = spec.policy ? policyDocument(spec.policy) : defaultPolicyDocument(topicArn(at, name));
  return {
    ...spec.fifo ? { ContentBasedDeduplication: String(spec.contentBasedDeduplication) } : {},
    DeliveryPolicy: spec.deliveryPolicy ? canonical(spec.deliveryPolicy) : "",
    DisplayName: spec.displayName,
    KmsMasterKeyId: spec.kmsKey ?? "",
    Policy: canonical(policy),
    SignatureVersion: spec.signatureVersion,
    TracingConfig: spec.tracing
  };
}
var fields = {
  ContentBasedDeduplication: "contentBasedDeduplication",
  DeliveryPolicy: "deliveryPolicy",
  DisplayName: "displayName",
  KmsMasterKeyId: "kmsKey",
  Policy: "policy",
  SignatureVersion: "signatureVersion",
  TracingConfig: "tracing"
};
function passing(from, to, attributes) {
  const passes = [from];
  for (const attribute of attributes) {
    const field = fields[attribute];
    passes.push({ ...passes.at(-1), [field]: to[field] });
  }
  return passes;
}
function initial(spec, name, at) {
  const silent = settable2({ ...defaults, fifo: spec.fifo }, name, at);
  const said = Object.entries(settable2(spec, name, at)).filter(([attribute, value]) => value !== silent[attribute]);
  return { ...Object.fromEntries(said), ...spec.fifo ? { FifoTopic: "true" } : {} };
}

// src/kinds/topic/calls.ts
function calls3(change, at) {
  switch (change.action) {
    case "create":
      return [create(change.desired, at)];
    case "delete":
      return [remove(change.live.address.name, at)];
    case "replace":
      return [remove(change.live.address.name, at), create(change.desired, at)];
    case "adopt":
    case "update":
      return update(change, at);
    default:
      return change;
  }
}
function create({ address, spec, tags }, at) {
  const input = {
    Name: address.name,
    ...given({ Attributes: initial(spec, address.name, at) }),
    Tags: listed(tags)
  };
  return { op: "sns.CreateTopic", input };
}
function remove(name, at) {
  return { op: "sns.DeleteTopic", input: { TopicArn: topicArn(at, name) } };
}
function update(change, at) {
  const { live, desired } = change;
  const arn = topicArn(at, desired.address.name);
  const changed = isTagsOnly(change) ? [] : changedAttributes(change, at);
  const sets2 = changed.map(([AttributeName, AttributeValue]) => ({
    op: "sns.SetTopicAttributes",
    input: { TopicArn: arn, AttributeName, AttributeValue }
  }));
  const names = changed.map(([name]) => name);
  return markedUpdate({ service: "sns", arn }, change, {
    sends: sets2,
    passes: passing(live.spec, desired.spec, names)
  });
}
function changedAttributes({ live, desired }, at) {
  const { name } = desired.address;
  const was = settable2(live.spec, name, at);
  return Object.entries(settable2(desired.spec, name, at)).filter(([attribute, value]) => was[attribute] !== value).sort(([a], [b]) => byCodeUnit(a, b));
}

// src/kinds/topic/list.ts
async function list3(aws, asked) {
  const tags = await proposed(aws, asked.at);
  const ours = namesOf(tags.keys(), (name) => topicArn(asked.at, name)).filter((name) => !name.includes(":"));
  const names = [.../* @__PURE__ */ new Set([...asked.specs.keys(), ...ours])].sort(byCodeUnit);
  const found = await Promise.all(names.map((name) => read2(aws, name, { asked, tags })));
  return found.filter((one) => one !== null);
}
async function read2(aws, name, { asked, tags }) {
  const { at } = asked;
  const arn = topicArn(at, name);
  const answer = await orAbsent(aws.read("sns.GetTopicAttributes", { TopicArn: arn }));
  if (!answer) return null;
  const spec = fromAttributes2(answer.Attributes ?? {}, at);
  const wanted = asked.specs.get(name);
  const settled = await settleTags({ at, tags: tags.get(arn), live: spec, asked: wanted }, () => ownTags3(aws, arn));
  if (settled === null || !wanted && ownerOf(settled, at) !== "this stack") return null;
  return { name, spec, tags: settled, handle: null, rest: null };
}
async function ownTags3(aws, arn) {
  const answer = await orAbsent(aws.read("sns.ListTagsForResource", { ResourceArn: arn }));
  return answer && tagsFromList(answer.Tags);
}

// src/kinds/topic/index.ts
var topic = {
  name: "topic",
  written: { form: "document", key: "topic" },
  ownership: "tags",
  replaceOn: ["/fifo"],
  normalize: normalize3,
  declare: declare3,
  needs: () => [],
  // The policy is written as IAM writes it, not as the spec holds it.
  writtenAt: (path) => path.replace(/^\/policy\/.*/, "/policy"),
  list: list3,
  calls: calls3,
  hazards: hazards2,
  // SNS charges for what is sent, not for the topic: https://aws.amazon.com/sns/pricing/
  cost: () => 0
};

// src/kinds/index.ts
var kinds = [alarm, topic, subscription];
var kindHazards = { ...alarmHazards, ...topicHazards };

// src/core/hazards.ts
var commonHazards = ["delete", "delete-protected", "replace", "takes-over"];
function hazardsOf(change, kind, raised) {
  return [...common(change), ...kind.hazards(change)].map((hazard2) => raised.includes(hazard2.key) ? { ...hazard2, level: "block" } : hazard2).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
function permissionFor(hazard2, address, { allow, today }) {
  return allow.find(
    (one) => one.hazard === hazard2.key && matchesAddress(one.address, address) && (one.until === null || today <= one.until)
  );
}
function matchesAddress(pattern, address) {
  if (!pattern.endsWith("*")) return pattern === address;
  const prefix = pattern.slice(0, -1);
  return /^[^.]+\../.test(prefix) && address.startsWith(prefix);
}
function* common(change) {
  if (change.action === "delete") {
    yield { key: "delete", level: "block", reason: "nobody declares it any more, so it goes" };
    if (change.live.spec.protected === true) {
      yield {
        key: "delete-protected",
        level: "block",
        reason: "it is protected: lift the protection in a change of its own first"
      };
    }
  }
  if (change.action === "replace") {
    yield { key: "replace", level: "block", reason: "it is deleted and made anew: AWS cannot change it in place" };
  }
  if (change.action === "adopt" && change.live.owner === "nobody")
    yield { key: "takes-over", level: "tell", reason: "it exists and belongs to nobody; we take it over" };
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
  mapStrings,
  resolvedActions,
  tokenOf,
  lookUpsIn,
  answerLookUps,
  environmentToken,
  environmentNamesIn,
  fillEnvironment,
  isReference,
  showAddress,
  addressOf,
  reasonOf,
  operatorOf,
  isBandComparison,
  countsOf,
  LONGEST_WARM_UP_MINUTES,
  DESCRIPTION_LIMIT,
  describe2 as describe,
  descriptionExcess,
  secondsOf,
  durationOf,
  simpleStatistics,
  isSimpleStatistic,
  normalizeQueries,
  STACK_TAG,
  PROTECTED_TAG,
  HOLD_TAG,
  markOf,
  ownTags,
  isOfMark,
  ownerOf,
  isCloudFormations,
  readMark,
  tagChanges,
  tagList,
  kinds,
  kindHazards,
  commonHazards,
  hazardsOf,
  permissionFor,
  matchesAddress
};
