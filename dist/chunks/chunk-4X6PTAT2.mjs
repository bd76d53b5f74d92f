// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  apply
} from "./chunk-QF4QMU6P.mjs";
import {
  desire,
  noWords,
  openAws,
  planStack,
  registry,
  valuesOf
} from "./chunk-CARFIUTI.mjs";
import {
  answerLookUps,
  byCodeUnit,
  canonical,
  environmentNamesIn,
  isObject,
  lookUpsIn,
  tagList
} from "./chunk-V3OFO6LF.mjs";

// src/sandbox/sandbox.ts
import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";

// src/sandbox/errors.ts
var AwsError = class extends Error {
  code;
  queryCode;
  status;
  constructor(code, message, options = {}) {
    super(message);
    this.name = code;
    this.code = code;
    this.queryCode = options.queryCode ?? code;
    this.status = options.status ?? 400;
  }
};
function validationError(message) {
  return new AwsError("ValidationException", message, { queryCode: "ValidationError" });
}

// src/sandbox/paging.ts
function pageOf(items, request) {
  const after = request.token ? lastKey(request.token) : "";
  if (after === null) throw request.badToken();
  const first = firstKeys(keyed(items, request), { after, count: request.size + 1 });
  const page = first.slice(0, request.size);
  const last = page.at(-1);
  return {
    items: page.map(({ item }) => item),
    next: first.length > page.length && last ? tokenFor(last.key) : void 0
  };
}
function* keyed(items, { keyOf }) {
  for (const item of items) yield { key: keyOf(item), item };
}
function firstKeys(items, { after, count }) {
  const order = (a, b) => byCodeUnit(a.key, b.key);
  let first = [];
  let bound2;
  for (const one of items) {
    if (one.key <= after || bound2 !== void 0 && one.key >= bound2) continue;
    first.push(one);
    if (first.length < 2 * count) continue;
    first = first.sort(order).slice(0, count);
    bound2 = first.at(-1)?.key;
  }
  return first.sort(order).slice(0, count);
}
function tokenFor(key) {
  return Buffer.from(JSON.stringify({ after: key })).toString("base64url");
}
function lastKey(token) {
  try {
    const read2 = JSON.parse(Buffer.from(token, "base64url").toString());
    const after = typeof read2 === "object" && read2 !== null && "after" in read2 ? read2.after : null;
    return typeof after === "string" ? after : null;
  } catch {
    return null;
  }
}

// src/sandbox/shape.ts
function text(min = 0, max = Number.POSITIVE_INFINITY) {
  return { type: "string", min, max };
}
function oneOf(...values) {
  return { type: "string", oneOf: values };
}
function integer(min, max) {
  return { type: "integer", ...min === void 0 ? {} : { min }, ...max === void 0 ? {} : { max } };
}
function list(of, max) {
  return { type: "list", of, ...max === void 0 ? {} : { max } };
}
function object(members, required = []) {
  return { type: "object", members, required };
}
var boolean = { type: "boolean" };
var double = { type: "double" };
var map = { type: "map" };
var any = { type: "any" };
function wrongType(shape, value) {
  switch (shape.type) {
    case "string":
      return typeof value === "string" ? null : "a String";
    case "integer":
      return Number.isInteger(value) ? null : "an Integer";
    case "double":
      return typeof value === "number" ? null : "a Double";
    case "boolean":
      return typeof value === "boolean" ? null : "a Boolean";
    case "list":
      return Array.isArray(value) ? firstWrong(value.map((item) => [shape.of, item])) : "a List";
    case "map":
      return isObject(value) && Object.values(value).every((one) => typeof one === "string") ? null : "a Map of String";
    case "any":
      return null;
    case "object":
      return isObject(value) ? firstWrong(membersOf(shape, value)) : "a Structure";
  }
  return shape;
}
function violations(shape, value, path = "") {
  switch (shape.type) {
    case "string":
      return stringViolations(shape, value).map((constraint) => breach(value, path, constraint));
    case "integer":
    case "double":
      return bounds(shape, value, "value").map((constraint) => breach(value, path, constraint));
    case "list":
      return [
        ...bounds(shape, value.length, "length").map((constraint) => breach(value, path, constraint)),
        ...value.flatMap((item, index) => violations(shape.of, item, `${path}.${index + 1}.member`))
      ];
    case "boolean":
    case "map":
    case "any":
      return [];
    case "object":
      return [
        ...shape.required.filter((name) => (value[name] ?? null) === null).map((name) => breach(null, join(path, name), "Member must not be null")),
        ...Object.entries(shape.members).flatMap(([name, member]) => {
          const at = value[name];
          return at === void 0 || at === null ? [] : violations(member, at, join(path, name));
        })
      ];
  }
  return shape;
}
function violationMessage(breaches) {
  return `${breaches.length} validation error${breaches.length === 1 ? "" : "s"} detected: ${breaches.join("; ")}`;
}
function firstWrong(pairs) {
  for (const [shape, value] of pairs) {
    const wrong = wrongType(shape, value);
    if (wrong) return wrong;
  }
  return null;
}
function membersOf(shape, value) {
  return Object.entries(shape.members).flatMap(([name, member]) => {
    const at = value[name];
    return at === void 0 || at === null ? [] : [[member, at]];
  });
}
function stringViolations(shape, value) {
  const found = bounds(shape, [...value].length, "length");
  if (shape.oneOf && !shape.oneOf.includes(value)) found.push(`satisfy enum value set: [${shape.oneOf.join(", ")}]`);
  if (shape.pattern && !shape.pattern.test(value))
    found.push(`satisfy regular expression pattern: ${patternText(shape.pattern)}`);
  return found.map((what) => what.startsWith("satisfy") ? `Member must ${what}` : what);
}
function bounds(limits, actual, what) {
  const found = [];
  if (limits.min !== void 0 && actual < limits.min)
    found.push(`Member must have ${what} greater than or equal to ${limits.min}`);
  if (limits.max !== void 0 && actual > limits.max)
    found.push(`Member must have ${what} less than or equal to ${limits.max}`);
  return found;
}
function patternText(pattern) {
  return pattern.source.replace(/^\^/, "").replace(/\$$/, "");
}
function breach(value, path, constraint) {
  const shown = value === null ? "null" : `'${show(value)}'`;
  return `Value ${shown} at '${path}' failed to satisfy constraint: ${constraint}`;
}
function show(value) {
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  return isObject(value) ? JSON.stringify(value) : String(value);
}
function join(path, member) {
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return path === "" ? name : `${path}.${name}`;
}

// src/sandbox/state.ts
import { createHash as createHash2 } from "node:crypto";

// src/sandbox/tag-book.ts
var TagBook = class {
  #clock;
  #history = /* @__PURE__ */ new Map();
  constructor(clock) {
    this.#clock = clock;
  }
  of(arn2) {
    return this.#history.get(arn2)?.at(-1)?.tags ?? {};
  }
  add(arn2, tags3) {
    if (Object.keys(tags3).length > 0) this.#write(arn2, { ...this.of(arn2), ...tags3 });
  }
  remove(arn2, keys) {
    this.#write(arn2, Object.fromEntries(Object.entries(this.of(arn2)).filter(([key]) => !keys.includes(key))));
  }
  /** The resource is gone. */
  forget(arn2) {
    if (this.#history.has(arn2)) this.#write(arn2, null);
  }
  /** What was tagged at that time, or had been before (then without tags). */
  asOf(atMs) {
    return [...this.#history].flatMap(([arn2, entries2]) => {
      const tags3 = entries2.findLast((entry) => entry.atMs <= atMs)?.tags;
      return tags3 ? [{ arn: arn2, tags: tags3 }] : [];
    });
  }
  #write(arn2, tags3) {
    const entries2 = this.#history.get(arn2) ?? [];
    entries2.push({ atMs: this.#clock(), tags: tags3 });
    this.#history.set(arn2, entries2);
  }
};
function tagsRefused(existing3, added) {
  if (Object.keys(added).some((key) => key.toLowerCase().startsWith("aws:"))) return "reserved";
  return Object.keys({ ...existing3, ...added }).length > 50 ? "too many" : null;
}

// src/sandbox/world.ts
import { createHash } from "node:crypto";
var emptyWorld = { environments: [], metrics: [] };
function worldOf(references) {
  const lookUps = references.flatMap(allLookUps);
  const answers = new Map(lookUps.flatMap(([token, lookUp]) => answerTo(token, lookUp)));
  const environments = new Set(
    lookUps.flatMap(([, { name, args }]) => name === "beanstalkAutoScalingGroup" ? args.slice(0, 1) : [])
  );
  const metrics = [...references.flatMap(watchedMetrics), ...lookUps.flatMap(([, lookUp]) => askedMetric(lookUp))].map((metric) => answerLookUps(answerLookUps(metric, answers), answers));
  return {
    environments: [...environments].sort(byCodeUnit).map(environmentNamed),
    metrics: [...new Map(metrics.map((metric) => [metricKey(metric), metric]))].sort(([a], [b]) => byCodeUnit(a, b)).map(([, metric]) => metric)
  };
}
function metricKey(metric) {
  return canonical([metric.namespace, metric.name, metric.dimensions]);
}
function environmentNamed(name) {
  const id = letters(name, "environment", 10).toLowerCase();
  return {
    name,
    id: `e-${id}`,
    application: name,
    status: "Ready",
    autoScalingGroups: [`awseb-e-${id}-stack-AWSEBAutoScalingGroup-${letters(name, "group", 12)}`],
    instances: [`i-${createHash("sha256").update(`instance ${name}`).digest("hex").slice(0, 17)}`]
  };
}
function allLookUps(value) {
  return [...lookUpsIn(value)].flatMap(([token, lookUp]) => [
    [token, lookUp],
    ...lookUp.args.flatMap(allLookUps)
  ]);
}
function answerTo(token, lookUp) {
  const { name, args } = lookUp;
  if (name === "beanstalkAutoScalingGroup" && args[0])
    return [[token, environmentNamed(args[0]).autoScalingGroups[0]]];
  if (name === "metricName" && args[1]) return [[token, args[1]]];
  return [];
}
function askedMetric({ name, args }) {
  const [namespace2, metric, ...dimensions2] = args;
  if (name !== "metricName" || !namespace2 || !metric) return [];
  const pairs = dimensions2.map((one) => [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)]);
  return [{ namespace: namespace2, name: metric, dimensions: Object.fromEntries(pairs) }];
}
function watchedMetrics(value) {
  if (Array.isArray(value)) return value.flatMap(watchedMetrics);
  if (!isObject(value)) return [];
  const inside = Object.values(value).flatMap(watchedMetrics);
  const { namespace: namespace2, name, dimensions: dimensions2 } = value;
  if (typeof namespace2 !== "string" || typeof name !== "string") return inside;
  return [{ namespace: namespace2, name, dimensions: stringsIn(dimensions2) }, ...inside];
}
function stringsIn(dimensions2) {
  const entries2 = isObject(dimensions2) ? Object.entries(dimensions2) : [];
  return Object.fromEntries(entries2.filter((entry) => typeof entry[1] === "string"));
}
function letters(name, what, count) {
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const bytes = createHash("sha256").update(`${what} ${name}`).digest();
  return [...bytes.subarray(0, count)].map((byte) => alphabet[byte % alphabet.length]).join("");
}

// src/sandbox/state.ts
function makeState(setting, world) {
  return {
    ...setting,
    partition: partitionOf(setting.region),
    alarms: /* @__PURE__ */ new Map(),
    metrics: new Map(world.metrics.map((metric) => [metricKey(metric), metric])),
    topics: /* @__PURE__ */ new Map(),
    subscriptions: /* @__PURE__ */ new Map(),
    queues: /* @__PURE__ */ new Map(),
    environments: new Map(world.environments.map((environment) => [environment.name, environment])),
    tags: new TagBook(setting.clock),
    ids: 0
  };
}
function arnOf(state, service, resource) {
  return `arn:${state.partition}:${service}:${state.region}:${state.account}:${resource}`;
}
function callerArn(state) {
  return `arn:${state.partition}:iam::${state.account}:user/sandbox`;
}
function inventId(state) {
  state.ids += 1;
  const hex = createHash2("sha256").update(`${state.account} ${state.ids}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-"
  );
}
function tagsOf(list2) {
  return Object.fromEntries((list2 ?? []).map((tag) => [tag.Key ?? "", tag.Value ?? ""]));
}
var partitions = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-iso-", "aws-iso"],
  ["us-isob-", "aws-iso-b"],
  ["eu-isoe-", "aws-iso-e"],
  ["us-isof-", "aws-iso-f"],
  ["eusc-", "aws-eusc"]
];
function partitionOf(region) {
  return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}

// src/sandbox/beanstalk.ts
var environmentName = text(4, 40);
var shapes = {
  describeEnvironments: object({
    ApplicationName: text(1, 100),
    VersionLabel: text(1, 100),
    EnvironmentIds: list(text()),
    EnvironmentNames: list(environmentName),
    IncludeDeleted: boolean,
    MaxRecords: integer(1, 1e3),
    NextToken: text()
  }),
  describeEnvironmentResources: object({ EnvironmentId: text(), EnvironmentName: environmentName })
};
function describeEnvironments(input, state) {
  const asked = [...state.environments.values()].filter(
    ({ name, id, application, status }) => (!input.EnvironmentNames?.length || input.EnvironmentNames.includes(name)) && (!input.EnvironmentIds?.length || input.EnvironmentIds.includes(id)) && (!input.ApplicationName || input.ApplicationName === application) && (input.IncludeDeleted === true || status !== "Terminated")
  );
  const page = pageOf(asked, {
    size: input.MaxRecords ?? 1e3,
    token: input.NextToken,
    keyOf: ({ name }) => name,
    badToken: () => new AwsError("InvalidParameterValue", "Invalid NextToken.")
  });
  return {
    Environments: page.items.map(({ name, id, application, status }) => ({
      EnvironmentName: name,
      EnvironmentId: id,
      ApplicationName: application,
      EnvironmentArn: arnOf(state, "elasticbeanstalk", `environment/${application}/${name}`),
      SolutionStackName: "64bit Amazon Linux 2023 v6.6.0 running Node.js 22",
      CNAME: `${name}.${state.region}.elasticbeanstalk.com`,
      Status: status,
      AbortableOperationInProgress: false,
      Health: "Green",
      HealthStatus: "Ok",
      Tier: { Name: "WebServer", Type: "Standard", Version: "1.0" }
    })),
    ...page.next ? { NextToken: page.next } : {}
  };
}
function describeEnvironmentResources(input, state) {
  const { EnvironmentName, EnvironmentId } = input;
  if (EnvironmentName === void 0 && EnvironmentId === void 0) {
    throw new AwsError("MissingParameter", "Must specify either EnvironmentId or EnvironmentName.");
  }
  const found = [...state.environments.values()].find(
    ({ name, id, status }) => EnvironmentName ? name === EnvironmentName && status !== "Terminated" : id === EnvironmentId
  );
  if (!found) {
    const asked = EnvironmentName ? `EnvironmentName = '${EnvironmentName}'` : `EnvironmentId = '${EnvironmentId}'`;
    throw new AwsError("InvalidParameterValue", `No Environment found for ${asked}.`);
  }
  return {
    EnvironmentResources: {
      EnvironmentName: found.name,
      AutoScalingGroups: found.autoScalingGroups.map((Name) => ({ Name })),
      Instances: found.instances.map((Id) => ({ Id })),
      LaunchConfigurations: [],
      LaunchTemplates: [],
      LoadBalancers: [],
      Triggers: [],
      Queues: []
    }
  };
}

// src/sandbox/cloudwatch/composite-rule.ts
var reference = /\b(?:ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^()"']*?))\s*\)/g;
function childrenOf(rule) {
  const names = [...rule.matchAll(reference)].map(
    ([, double2, single, bare]) => (double2 ?? single ?? bare ?? "").replace(/\\(.)/g, "$1")
  );
  return [...new Set(names.map((name) => name.startsWith("arn:") ? name.split(":").slice(6).join(":") : name))];
}

// src/sandbox/cloudwatch/alarms.ts
function describeAlarms(input, state) {
  const selectors = [input.AlarmNames, input.AlarmNamePrefix, input.ActionPrefix].filter((one) => one !== void 0);
  if (selectors.length > 1)
    throw validationError("Only one of AlarmNames, AlarmNamePrefix and ActionPrefix can be specified.");
  if (input.ChildrenOfAlarmName ?? input.ParentsOfAlarmName) {
    throw validationError("The sandbox does not serve ChildrenOfAlarmName and ParentsOfAlarmName.");
  }
  const page = pageOf(
    [...state.alarms.values()].filter((one) => selected(one, input)),
    {
      size: input.MaxRecords ?? 50,
      token: input.NextToken,
      keyOf: ({ alarm }) => alarm.AlarmName ?? "",
      badToken: () => new AwsError("InvalidNextToken", "The next token specified is invalid.")
    }
  );
  return {
    MetricAlarms: page.items.flatMap((one) => one.type === "MetricAlarm" ? [one.alarm] : []),
    CompositeAlarms: page.items.flatMap((one) => one.type === "CompositeAlarm" ? [one.alarm] : []),
    ...page.next === void 0 ? {} : { NextToken: page.next }
  };
}
function deleteAlarms(input, state) {
  const names = [...new Set(input.AlarmNames)];
  const composites = names.filter((name) => state.alarms.get(name)?.type === "CompositeAlarm");
  if (composites.length > 1) throw validationError("You can delete at most one composite alarm in one operation.");
  const children = childrenOfOthers(state);
  const child = names.find((name) => children.has(name));
  if (child) throw validationError(`Cannot delete ${child} as there are composite alarm(s) depending on it.`);
  const unknown = names.filter((name) => !state.alarms.has(name));
  for (const name of names) {
    const arn2 = state.alarms.get(name)?.alarm.AlarmArn;
    if (arn2) state.tags.forget(arn2);
    state.alarms.delete(name);
  }
  if (unknown.length > 0) throw notFound(unknown);
}
function setAlarmState(input, state) {
  const found = state.alarms.get(input.AlarmName ?? "");
  if (!found) throw notFound([input.AlarmName ?? ""]);
  const now = new Date(state.clock());
  const { StateReasonData: _, ...alarm } = found.alarm;
  state.alarms.set(input.AlarmName ?? "", {
    type: found.type,
    alarm: {
      ...alarm,
      StateValue: input.StateValue,
      StateReason: input.StateReason,
      ...input.StateReasonData === void 0 ? {} : { StateReasonData: input.StateReasonData },
      StateUpdatedTimestamp: now,
      StateTransitionedTimestamp: alarm.StateValue === input.StateValue ? alarm.StateTransitionedTimestamp : now
    }
  });
}
function enableAlarmActions(input, state) {
  switchActions(input.AlarmNames ?? [], true, state);
}
function disableAlarmActions(input, state) {
  switchActions(input.AlarmNames ?? [], false, state);
}
function switchActions(names, ActionsEnabled, state) {
  const AlarmConfigurationUpdatedTimestamp = new Date(state.clock());
  for (const name of names) {
    const found = state.alarms.get(name);
    if (found) found.alarm = { ...found.alarm, ActionsEnabled, AlarmConfigurationUpdatedTimestamp };
  }
}
function selected({ type, alarm }, input) {
  const { AlarmNames, AlarmNamePrefix, ActionPrefix, StateValue } = input;
  return (input.AlarmTypes ?? ["MetricAlarm"]).includes(type) && (AlarmNames === void 0 || AlarmNames.includes(alarm.AlarmName ?? "")) && (AlarmNamePrefix === void 0 || (alarm.AlarmName ?? "").startsWith(AlarmNamePrefix)) && (ActionPrefix === void 0 || actionsOf(alarm).some((arn2) => arn2.startsWith(ActionPrefix))) && (StateValue === void 0 || alarm.StateValue === StateValue);
}
function actionsOf({ OKActions = [], AlarmActions = [], InsufficientDataActions = [] }) {
  return [...OKActions, ...AlarmActions, ...InsufficientDataActions];
}
function childrenOfOthers(state) {
  const names = [...state.alarms.values()].flatMap(
    (one) => one.type === "CompositeAlarm" ? childrenOf(one.alarm.AlarmRule ?? "").filter((name) => name !== one.alarm.AlarmName) : []
  );
  return new Set(names);
}
function notFound(names) {
  return new AwsError("ResourceNotFound", `Unknown alarm(s): ${names.join(", ")}`, { status: 404 });
}

// src/sandbox/cloudwatch/metrics.ts
function listMetrics(input, state) {
  const page = pageOf(
    [...state.metrics.values()].filter((metric) => matches(metric, input)),
    {
      size: 500,
      token: input.NextToken,
      keyOf: metricKey,
      badToken: () => invalidValue("The service cannot process the NextToken provided.")
    }
  );
  return {
    Metrics: page.items.map((metric) => ({
      Namespace: metric.namespace,
      MetricName: metric.name,
      Dimensions: Object.entries(metric.dimensions).map(([Name, Value]) => ({ Name, Value }))
    })),
    ...page.next === void 0 ? {} : { NextToken: page.next }
  };
}
function putMetricData(input, state) {
  const namespace2 = input.Namespace ?? "";
  if (namespace2.startsWith("AWS/")) throw invalidValue("The value AWS/ for parameter Namespace is invalid.");
  for (const datum of input.MetricData ?? []) {
    const metric = { namespace: namespace2, name: datum.MetricName ?? "", dimensions: dimensionsOf(datum.Dimensions) };
    state.metrics.set(metricKey(metric), metric);
  }
}
function matches(metric, input) {
  return (input.Namespace === void 0 || metric.namespace === input.Namespace) && (input.MetricName === void 0 || metric.name === input.MetricName) && (input.Dimensions ?? []).every((filter) => hasDimension(metric, filter));
}
function hasDimension({ dimensions: dimensions2 }, { Name, Value }) {
  const actual = dimensions2[Name ?? ""];
  return actual !== void 0 && (Value === void 0 || actual === Value);
}
function dimensionsOf(dimensions2) {
  return Object.fromEntries((dimensions2 ?? []).map(({ Name, Value }) => [Name ?? "", Value ?? ""]));
}
function invalidValue(message) {
  return new AwsError("InvalidParameterValueException", message, { queryCode: "InvalidParameterValue" });
}

// src/sandbox/cloudwatch/alarm-rules.ts
function checkMetricAlarm(alarm, at) {
  const statistic = alarm.ExtendedStatistic;
  if (statistic !== void 0 && !extendedStatistic.test(statistic)) {
    throw new AwsError(
      "InvalidParameterValueException",
      `The value ${statistic} for parameter ExtendedStatistic is not supported.`,
      { queryCode: "InvalidParameterValue" }
    );
  }
  for (const rule of rules) {
    const message = rule(alarm, at);
    if (message) throw validationError(message);
  }
}
function checkNameAndActions(alarm, at) {
  const message = controlCharacters(alarm, at) || badAction(alarm, at);
  if (message) throw validationError(message);
}
var percent = "(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)";
var bound = "(?:\\d+(?:\\.\\d+)?%?)?";
var extendedStatistic = new RegExp(`^(?:(?:p|tm|tc|ts|wm)${percent}|IQM|(?:PR|TM|TC|TS|WM)\\(${bound}:${bound}\\))$`);
var rangeOperators = [
  "LessThanLowerOrGreaterThanUpperThreshold",
  "LessThanLowerThreshold",
  "GreaterThanUpperThreshold"
];
var treatments = ["breaching", "notBreaching", "ignore", "missing"];
var controlCharacters = ({ AlarmName }) => (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\x00-\x1f\x7f]/.test(AlarmName ?? "") && "AlarmName must not contain ASCII Control characters"
);
var oneForm = (alarm) => {
  const scalars = ["MetricName", "Namespace", "Period", "Unit", "Statistic", "ExtendedStatistic"];
  const scalar = scalars.some((name) => alarm[name] !== void 0) || (alarm.Dimensions ?? []).length > 0;
  if (alarm.EvaluationCriteria) {
    return (scalar || alarm.Metrics) && "Metric parameters must not be set if EvaluationCriteria is set.";
  }
  return alarm.Metrics && scalar && "Scalar metric parameters must not be set if list of Metrics is set.";
};
var complete = (alarm) => {
  if (alarm.EvaluationCriteria) return alarm.EvaluationInterval === void 0 && missing("EvaluationInterval");
  const single = alarm.Metrics ? [] : ["MetricName", "Namespace", "Period"];
  const absent = [...single, "EvaluationPeriods", "ComparisonOperator"].find(
    (name) => alarm[name] === void 0
  );
  return absent && missing(absent);
};
var oneStatistic = ({ Metrics, EvaluationCriteria, Statistic, ExtendedStatistic }) => {
  if (Statistic && ExtendedStatistic) return "Statistic and ExtendedStatistic must not both be set.";
  return !Metrics && !EvaluationCriteria && !Statistic && !ExtendedStatistic && "Exactly one of Statistic and ExtendedStatistic must be set.";
};
var periods = (alarm) => {
  for (const period2 of periodsOf(alarm)) {
    if (![10, 20, 30].includes(period2) && period2 % 60 !== 0) return "Period must be 10, 20, 30 or a multiple of 60";
    const span = (alarm.EvaluationPeriods ?? 1) * period2;
    if (period2 < 3600 && span > 86400) {
      return "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400) for alarms using period < 3600";
    }
    if (period2 >= 3600 && span > 604800) {
      return "Metrics cannot be checked across more than a week (EvaluationPeriods * Period must be <= 604800) for alarms using period >= 3600";
    }
  }
  return false;
};
var datapoints = ({ DatapointsToAlarm, EvaluationPeriods }) => DatapointsToAlarm !== void 0 && DatapointsToAlarm > (EvaluationPeriods ?? 0) && "DatapointsToAlarm must be less than or equal to EvaluationPeriods";
var missingData = ({ TreatMissingData }) => TreatMissingData !== void 0 && !treatments.includes(TreatMissingData) && `The value ${TreatMissingData} is not supported for TreatMissingData parameter. Supported values are [${treatments.join(", ")}].`;
var lowSamples = ({ EvaluateLowSampleCountPercentile: option }) => option !== void 0 && !["evaluate", "ignore"].includes(option) && `Option ${option} is not supported. Supported options for parameter EvaluateLowSampleCountPercentile are evaluate and ignore.`;
var threshold = (alarm) => {
  if (alarm.EvaluationCriteria) return false;
  if (rangeOperators.includes(alarm.ComparisonOperator ?? "")) {
    if (alarm.ThresholdMetricId === void 0)
      return "ComparisonOperators for ranges require ThresholdMetricId to be set";
    return alarm.Threshold !== void 0 && "Threshold must not be set if ThresholdMetricId is set";
  }
  if (alarm.ThresholdMetricId !== void 0) return "ThresholdMetricId requires a ComparisonOperator for ranges";
  return alarm.Threshold === void 0 && missing("Threshold");
};
var queries = ({ Metrics }) => {
  if (!Metrics) return false;
  if (Metrics.length === 0) return "Metrics must not be empty.";
  const ids = Metrics.map(({ Id }) => Id ?? "");
  const badId = ids.find((id) => !/^[a-z][A-Za-z0-9_]*$/.test(id));
  if (badId !== void 0)
    return `Invalid metric id ${badId}. Ids must start with a lowercase letter and contain only letters, numbers and underscores.`;
  if (new Set(ids).size < ids.length) return "The values for parameter id in Metrics are not unique.";
  if (Metrics.some(({ MetricStat, Expression }) => MetricStat === void 0 === (Expression === void 0))) {
    return "Exactly one of MetricStat and Expression must be set for each entry of Metrics.";
  }
  const expressions = Metrics.filter(({ Expression }) => Expression !== void 0).length;
  const tooMany = expressions > 10 || Metrics.length - expressions > 10;
  return tooMany && "An alarm may specify at most 10 metrics and 10 expressions.";
};
var returned = ({ Metrics, ThresholdMetricId }) => {
  if (!Metrics) return false;
  const returning = Metrics.filter(({ ReturnData }) => ReturnData !== false);
  if (ThresholdMetricId === void 0)
    return returning.length !== 1 && "Exactly one metric query must have ReturnData set to true.";
  if (!isBand(Metrics.find(({ Id }) => Id === ThresholdMetricId))) {
    return `ThresholdMetricId ${ThresholdMetricId} must be the id of an ANOMALY_DETECTION_BAND expression in Metrics.`;
  }
  const others = returning.filter(({ Id }) => Id !== ThresholdMetricId);
  return others.length !== 1 && "Exactly one metric query must have ReturnData set to true.";
};
var badAction = (alarm, { region, partition }) => {
  for (const arn2 of [
    ...alarm.OKActions ?? [],
    ...alarm.AlarmActions ?? [],
    ...alarm.InsufficientDataActions ?? []
  ]) {
    const [prefix, itsPartition, service, itsRegion, ...rest] = arn2.split(":");
    if (prefix !== "arn" || !itsPartition || !service || rest.length < 2) return `Invalid arn syntax: ${arn2}`;
    if (itsPartition !== partition)
      return `Invalid partition ${itsPartition} specified. Only ${partition} is supported.`;
    if (itsRegion && itsRegion !== region) return `Invalid region ${itsRegion} specified. Only ${region} is supported.`;
  }
  return false;
};
var rules = [
  oneForm,
  complete,
  oneStatistic,
  periods,
  datapoints,
  missingData,
  lowSamples,
  threshold,
  queries,
  returned
];
function periodsOf(alarm) {
  const all = [alarm.Period, ...(alarm.Metrics ?? []).flatMap((query2) => [query2.Period, query2.MetricStat?.Period])];
  return all.filter((period2) => period2 !== void 0);
}
function isBand(query2) {
  return /^\s*ANOMALY_DETECTION_BAND\s*\(/i.test(query2?.Expression ?? "");
}
function missing(name) {
  const path = name.charAt(0).toLowerCase() + name.slice(1);
  return `1 validation error detected: Value null at '${path}' failed to satisfy constraint: Member must not be null`;
}

// src/sandbox/cloudwatch/tags.ts
function tagResource(input, state) {
  addTags(existing(input.ResourceARN, state), input.Tags, state);
  return {};
}
function untagResource(input, state) {
  state.tags.remove(existing(input.ResourceARN, state), input.TagKeys ?? []);
  return {};
}
function listTagsForResource(input, state) {
  return { Tags: [...tagList(state.tags.of(existing(input.ResourceARN, state)))] };
}
function addTags(arn2, tags3, state) {
  const added = tagsOf(tags3);
  const refused = tagsRefused(state.tags.of(arn2), added);
  if (refused === "too many") throw invalidValue2("You can assign at most 50 tags to a resource.");
  if (refused === "reserved") throw invalidValue2("aws: prefixed tag key names are not allowed for external use.");
  state.tags.add(arn2, added);
}
function existing(arn2, state) {
  const name = arn2?.split(":").slice(6).join(":") ?? "";
  if (!/^arn:[^:]+:cloudwatch:[^:]*:\d*:[^:]+/.test(arn2 ?? "")) throw invalidValue2(`Invalid ARN: ${arn2}`);
  if (arn2 !== arnOf(state, "cloudwatch", `alarm:${name}`) || !state.alarms.has(name)) {
    throw new AwsError("ResourceNotFoundException", `Resource ${arn2} does not exist`, { status: 404 });
  }
  return arn2;
}
function invalidValue2(message) {
  return new AwsError("InvalidParameterValueException", message, { queryCode: "InvalidParameterValue" });
}

// src/sandbox/cloudwatch/put-alarms.ts
function putMetricAlarm(input, state) {
  checkNameAndActions(input, state);
  checkMetricAlarm(input, state);
  const { Tags, ...rest } = input;
  const existing3 = existingOf("MetricAlarm", input.AlarmName, state);
  const arn2 = arnOf(state, "cloudwatch", `alarm:${input.AlarmName}`);
  if (!existing3) addTags(arn2, Tags, state);
  const alarm = { ...defaults, Dimensions: [], ...rest, ...written(arn2, existing3, state) };
  state.alarms.set(input.AlarmName, { type: "MetricAlarm", alarm });
}
function putCompositeAlarm(input, state) {
  checkNameAndActions({ ...input }, state);
  const rule = input.AlarmRule;
  if (rule.trim() !== rule)
    throw validationError("AlarmRule must not contain leading or trailing whitespace or be null");
  const unknown = childrenOf(rule).filter((name) => !state.alarms.has(name));
  if (unknown.length > 0) {
    throw validationError(
      `Could not save the composite alarm as alarms [${unknown.join(", ")}] in the alarm rule do not exist`
    );
  }
  const { Tags, ...rest } = input;
  const existing3 = existingOf("CompositeAlarm", input.AlarmName, state);
  const arn2 = arnOf(state, "cloudwatch", `alarm:${input.AlarmName}`);
  if (!existing3) addTags(arn2, Tags, state);
  const alarm = { ...defaults, ...rest, ...written(arn2, existing3, state) };
  state.alarms.set(input.AlarmName, { type: "CompositeAlarm", alarm });
}
var defaults = { ActionsEnabled: true, OKActions: [], AlarmActions: [], InsufficientDataActions: [] };
function existingOf(type, name, state) {
  const existing3 = state.alarms.get(name ?? "");
  if (existing3 && existing3.type !== type) {
    throw validationError(`An alarm named ${name} of another type already exists`);
  }
  return existing3?.alarm;
}
function written(arn2, existing3, state) {
  const now = new Date(state.clock());
  const stateNow = existing3 ? {
    StateValue: existing3.StateValue,
    StateReason: existing3.StateReason,
    ...existing3.StateReasonData === void 0 ? {} : { StateReasonData: existing3.StateReasonData },
    StateUpdatedTimestamp: existing3.StateUpdatedTimestamp,
    StateTransitionedTimestamp: existing3.StateTransitionedTimestamp
  } : {
    StateValue: "INSUFFICIENT_DATA",
    StateReason: "Unchecked: Initial alarm creation",
    StateUpdatedTimestamp: now,
    StateTransitionedTimestamp: now
  };
  return { AlarmArn: arn2, AlarmConfigurationUpdatedTimestamp: now, ...stateNow };
}

// src/sandbox/cloudwatch/shapes.ts
var alarmName = text(1, 255);
var alarmNames = list(alarmName, 100);
var actions = list(text(1, 1024), 5);
var namespace = { type: "string", min: 1, max: 255, pattern: /^[^:].*$/ };
var dimension = object({ Name: text(1, 255), Value: text(1, 1024) }, ["Name", "Value"]);
var dimensions = list(dimension, 30);
var tags = list(object({ Key: text(1, 128), Value: text(0, 256) }, ["Key", "Value"]));
var arn = text(1, 1024);
var period = integer(1);
var stateValue = oneOf("OK", "ALARM", "INSUFFICIENT_DATA");
var unit = oneOf(
  ...["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits"],
  ...["Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second"],
  ...["Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second"],
  ...["Gigabits/Second", "Terabits/Second", "Count/Second", "None"]
);
var comparison = oneOf(
  ...["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"],
  ...["LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"]
);
var metricStat = object(
  {
    Metric: object({ Namespace: namespace, MetricName: text(1, 255), Dimensions: dimensions }),
    Period: period,
    Stat: text(),
    Unit: unit
  },
  ["Metric", "Period", "Stat"]
);
var metricDataQuery = object(
  {
    Id: text(1, 255),
    MetricStat: metricStat,
    Expression: text(1, 2048),
    Label: text(),
    ReturnData: boolean,
    Period: period,
    AccountId: text(1, 255)
  },
  ["Id"]
);
var promQlCriteria = object(
  { Query: text(1, 1e4), PendingPeriod: integer(0, 86400), RecoveryPeriod: integer(0, 86400) },
  ["Query"]
);
var anyAlarm = {
  AlarmName: alarmName,
  AlarmDescription: text(0, 1024),
  ActionsEnabled: boolean,
  OKActions: actions,
  AlarmActions: actions,
  InsufficientDataActions: actions,
  Tags: tags
};
var putMetricAlarm2 = object(
  {
    ...anyAlarm,
    MetricName: text(1, 255),
    Namespace: namespace,
    Statistic: oneOf("SampleCount", "Average", "Sum", "Minimum", "Maximum"),
    ExtendedStatistic: text(),
    Dimensions: dimensions,
    Period: period,
    Unit: unit,
    EvaluationPeriods: integer(1),
    DatapointsToAlarm: integer(1),
    Threshold: double,
    ComparisonOperator: comparison,
    TreatMissingData: text(1, 255),
    EvaluateLowSampleCountPercentile: text(1, 255),
    Metrics: list(metricDataQuery),
    ThresholdMetricId: text(1, 255),
    EvaluationCriteria: object({ PromQLCriteria: promQlCriteria }),
    EvaluationInterval: integer(10, 3600),
    EvaluationWindow: any,
    WarmUpConfiguration: object(
      { WarmUpPeriodDurationInMinutes: integer(1, 2880), OnlyStartEvaluatingAfterWarmUpPeriodEnds: boolean },
      ["WarmUpPeriodDurationInMinutes"]
    ),
    ActionConfiguration: any
  },
  ["AlarmName"]
);
var putCompositeAlarm2 = object(
  {
    ...anyAlarm,
    AlarmRule: text(1, 10240),
    ActionsSuppressor: text(1, 1600),
    ActionsSuppressorWaitPeriod: integer(),
    ActionsSuppressorExtensionPeriod: integer()
  },
  ["AlarmName", "AlarmRule"]
);
var describeAlarms2 = object({
  AlarmNames: alarmNames,
  AlarmNamePrefix: text(1, 255),
  AlarmTypes: list(oneOf("CompositeAlarm", "MetricAlarm", "LogAlarm")),
  ChildrenOfAlarmName: alarmName,
  ParentsOfAlarmName: alarmName,
  StateValue: stateValue,
  ActionPrefix: text(1, 1024),
  MaxRecords: integer(1, 100),
  NextToken: text()
});
var onAlarmNames = object({ AlarmNames: alarmNames }, ["AlarmNames"]);
var setAlarmState2 = object(
  { AlarmName: alarmName, StateValue: stateValue, StateReason: text(0, 1023), StateReasonData: text(0, 4e3) },
  ["AlarmName", "StateValue", "StateReason"]
);
var tagResource2 = object({ ResourceARN: arn, Tags: tags }, ["ResourceARN", "Tags"]);
var untagResource2 = object({ ResourceARN: arn, TagKeys: list(text(1, 128)) }, ["ResourceARN", "TagKeys"]);
var listTagsForResource2 = object({ ResourceARN: arn }, ["ResourceARN"]);
var listMetrics2 = object({
  Namespace: namespace,
  MetricName: text(1, 255),
  Dimensions: list(object({ Name: text(1, 255), Value: text(1, 1024) }, ["Name"]), 10),
  NextToken: text(),
  RecentlyActive: oneOf("PT3H")
});
var putMetricData2 = object(
  {
    Namespace: namespace,
    MetricData: list(object({ MetricName: text(1, 255), Dimensions: dimensions }, ["MetricName"]))
  },
  ["Namespace"]
);

// src/sandbox/sqs.ts
import { createHash as createHash3 } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
var attributes = map;
var shapes2 = {
  createQueue: object({ QueueName: text(), Attributes: attributes, tags: map }, ["QueueName"]),
  getQueueUrl: object({ QueueName: text() }, ["QueueName"]),
  onQueue: object({ QueueUrl: text() }, ["QueueUrl"]),
  getQueueAttributes: object({ QueueUrl: text(), AttributeNames: list(text()) }, ["QueueUrl"]),
  setQueueAttributes: object({ QueueUrl: text(), Attributes: attributes }, ["QueueUrl", "Attributes"]),
  sendMessage: object({ QueueUrl: text(), MessageBody: text(), DelaySeconds: integer() }, ["QueueUrl", "MessageBody"]),
  receiveMessage: object(
    {
      QueueUrl: text(),
      MaxNumberOfMessages: integer(1, 10),
      VisibilityTimeout: integer(0, 43200),
      WaitTimeSeconds: integer(0, 20),
      AttributeNames: list(text()),
      MessageSystemAttributeNames: list(text())
    },
    ["QueueUrl"]
  ),
  deleteMessage: object({ QueueUrl: text(), ReceiptHandle: text() }, ["QueueUrl", "ReceiptHandle"]),
  listQueues: object({ QueueNamePrefix: text(), NextToken: text(), MaxResults: integer(1, 1e3) })
};
var defaults2 = {
  VisibilityTimeout: "30",
  MaximumMessageSize: "1048576",
  MessageRetentionPeriod: "345600",
  DelaySeconds: "0",
  ReceiveMessageWaitTimeSeconds: "0",
  SqsManagedSseEnabled: "true"
};
function createQueue(input, state) {
  const name = input.QueueName ?? "";
  if (!/^[A-Za-z0-9_-]{1,80}$|^[A-Za-z0-9_-]{1,75}\.fifo$/.test(name)) {
    throw new AwsError(
      "InvalidParameterValue",
      "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
    );
  }
  const existing3 = state.queues.get(name);
  const wanted = Object.entries(input.Attributes ?? {});
  if (existing3 && wanted.some(([key, value]) => existing3.attributes.get(key) !== value)) {
    throw new AwsError(
      "QueueNameExists",
      `A queue already exists with the same name and a different value for attribute ${wanted[0]?.[0]}`,
      {
        queryCode: "QueueAlreadyExists"
      }
    );
  }
  if (!existing3) {
    const now = state.clock();
    const arn2 = arnOf(state, "sqs", name);
    const set = new Map(Object.entries({ ...defaults2, ...input.Attributes }));
    state.queues.set(name, { name, arn: arn2, attributes: set, createdMs: now, modifiedMs: now, messages: [] });
    state.tags.add(arn2, input.tags ?? {});
  }
  return { QueueUrl: urlOf(name, state) };
}
function deleteQueue(input, state) {
  const queue = queueAt(input.QueueUrl, state);
  state.queues.delete(queue.name);
  state.tags.forget(queue.arn);
}
function getQueueUrl(input, state) {
  if (!state.queues.has(input.QueueName ?? "")) throw noQueue();
  return { QueueUrl: urlOf(input.QueueName ?? "", state) };
}
function listQueues(input, state) {
  const named = [...state.queues.keys()].filter((name) => name.startsWith(input.QueueNamePrefix ?? ""));
  const page = pageOf(named, {
    size: input.MaxResults ?? 1e3,
    token: input.NextToken,
    keyOf: (name) => name,
    badToken: () => new AwsError("InvalidParameterValue", "Invalid NextToken value.")
  });
  const urls = page.items.map((name) => urlOf(name, state));
  return { ...urls.length > 0 ? { QueueUrls: urls } : {}, ...page.next ? { NextToken: page.next } : {} };
}
function getQueueAttributes(input, state) {
  const queue = queueAt(input.QueueUrl, state);
  const now = state.clock();
  const visible = queue.messages.filter(({ visibleFromMs }) => visibleFromMs <= now).length;
  const all = {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(
      queue.messages.filter((one) => one.visibleFromMs > now && one.receives > 0).length
    ),
    ApproximateNumberOfMessagesDelayed: String(
      queue.messages.filter((one) => one.visibleFromMs > now && one.receives === 0).length
    ),
    CreatedTimestamp: String(Math.floor(queue.createdMs / 1e3)),
    LastModifiedTimestamp: String(Math.floor(queue.modifiedMs / 1e3)),
    ...Object.fromEntries([...queue.attributes].filter(([, value]) => value !== ""))
  };
  const asked = input.AttributeNames ?? [];
  const shown = Object.entries(all).filter(([name]) => asked.includes("All") || asked.includes(name));
  return shown.length > 0 ? { Attributes: Object.fromEntries(shown) } : {};
}
function setQueueAttributes(input, state) {
  const queue = queueAt(input.QueueUrl, state);
  for (const [name, value] of Object.entries(input.Attributes ?? {})) queue.attributes.set(name, value);
  queue.modifiedMs = state.clock();
}
function sendMessage(input, state) {
  const queue = queueAt(input.QueueUrl, state);
  if (input.MessageBody === "")
    throw new AwsError("MissingParameter", "The request must contain the parameter MessageBody.");
  const message = put(queue, input.MessageBody ?? "", state);
  message.visibleFromMs += 1e3 * (input.DelaySeconds ?? Number(queue.attributes.get("DelaySeconds") ?? 0));
  return { MessageId: message.id, MD5OfMessageBody: md5(message.body) };
}
async function receiveMessage(input, state) {
  const queue = queueAt(input.QueueUrl, state);
  const seconds = input.WaitTimeSeconds ?? Number(queue.attributes.get("ReceiveMessageWaitTimeSeconds") ?? 0);
  const hideMs = 1e3 * (input.VisibilityTimeout ?? Number(queue.attributes.get("VisibilityTimeout") ?? 30));
  const until = Date.now() + 1e3 * seconds;
  for (; ; ) {
    const now = state.clock();
    const ready = queue.messages.filter(({ visibleFromMs }) => visibleFromMs <= now).slice(0, input.MaxNumberOfMessages ?? 1);
    const asked = [...input.MessageSystemAttributeNames ?? [], ...input.AttributeNames ?? []];
    if (ready.length > 0) return { Messages: ready.map((message) => hand(message, { now, hideMs, asked }, state)) };
    if (Date.now() >= until) return {};
    await wait(20, void 0, { ref: false });
  }
}
function deleteMessage(input, state) {
  const queue = queueAt(input.QueueUrl, state);
  queue.messages = queue.messages.filter(({ receipt }) => receipt !== input.ReceiptHandle);
}
function deliver(queueArn, body, state) {
  const queue = [...state.queues.values()].find(({ arn: arn2 }) => arn2 === queueArn);
  if (queue) put(queue, body, state);
}
function put(queue, body, state) {
  const now = state.clock();
  const message = {
    id: inventId(state),
    body,
    sentMs: now,
    visibleFromMs: now,
    receipt: null,
    receives: 0,
    firstReceivedMs: null
  };
  queue.messages.push(message);
  return message;
}
function hand(message, at, state) {
  message.receipt = inventId(state);
  message.visibleFromMs = at.now + at.hideMs;
  message.receives += 1;
  message.firstReceivedMs ??= at.now;
  const attributes2 = {
    SenderId: state.account,
    SentTimestamp: String(message.sentMs),
    ApproximateReceiveCount: String(message.receives),
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedMs)
  };
  const shown = Object.entries(attributes2).filter(([name]) => at.asked.includes("All") || at.asked.includes(name));
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    MD5OfBody: md5(message.body),
    Body: message.body,
    ...shown.length > 0 ? { Attributes: Object.fromEntries(shown) } : {}
  };
}
function queueAt(url, state) {
  const queue = state.queues.get(url?.split("/").at(-1) ?? "");
  if (!queue) throw noQueue();
  return queue;
}
function urlOf(name, state) {
  return `${state.endpoint}/${state.account}/${name}`;
}
function noQueue() {
  return new AwsError("QueueDoesNotExist", "The specified queue does not exist.", {
    queryCode: "AWS.SimpleQueueService.NonExistentQueue"
  });
}
function md5(text2) {
  return createHash3("md5").update(text2).digest("hex");
}

// src/sandbox/sns/answers.ts
function invalidParameter(what) {
  return new AwsError("InvalidParameter", `Invalid parameter: ${what}`);
}
function topicAt(arn2, state) {
  checkArn("TopicArn", arn2);
  const topic = state.topics.get(arn2 ?? "");
  if (!topic) throw new AwsError("NotFound", "Topic does not exist", { status: 404 });
  return topic;
}
function subscriptionAt(arn2, state) {
  checkArn("SubscriptionArn", arn2);
  const subscription = state.subscriptions.get(arn2 ?? "");
  if (!subscription) throw new AwsError("NotFound", "Subscription does not exist", { status: 404 });
  return subscription;
}
function checkJson(name, text2) {
  if (text2 === "") return;
  try {
    const value = JSON.parse(text2);
    if (typeof value === "object" && value !== null) return;
  } catch {
  }
  throw invalidParameter(`${name}: failed to parse JSON`);
}
function checkArn(member, arn2 = "") {
  const elements = arn2.split(":").length;
  if (elements < 6) throw invalidParameter(`${member} Reason: An ARN must have at least 6 elements, not ${elements}`);
}

// src/sandbox/sns/subscription-attributes.ts
function getSubscriptionAttributes(input, state) {
  const { arn: arn2, topicArn, protocol, endpoint, token, attributes: attributes2 } = subscriptionAt(input.SubscriptionArn, state);
  const asksReceiver = ["email", "email-json", "http", "https"].includes(protocol);
  const set = Object.fromEntries(
    [...attributes2].filter(([name, value]) => value !== "" && !(name === "FilterPolicy" && value === "{}"))
  );
  return {
    Attributes: {
      SubscriptionArn: arn2,
      TopicArn: topicArn,
      Protocol: protocol,
      Endpoint: endpoint,
      Owner: state.account,
      PendingConfirmation: String(token !== null),
      ConfirmationWasAuthenticated: String(!asksReceiver),
      RawMessageDelivery: "false",
      SubscriptionPrincipal: callerArn(state),
      ..."FilterPolicy" in set ? { FilterPolicyScope: "MessageAttributes" } : {},
      ...set
    }
  };
}
function setSubscriptionAttributes(input, state) {
  const subscription = subscriptionAt(input.SubscriptionArn, state);
  const value = input.AttributeValue ?? "";
  checkSubscriptionAttribute(input.AttributeName ?? "", value);
  subscription.attributes.set(input.AttributeName ?? "", value);
}
function checkSubscriptionAttribute(name, value) {
  if (!settable.includes(name)) throw invalidParameter("AttributeName");
  if (["FilterPolicy", "RedrivePolicy", "DeliveryPolicy", "ReplayPolicy"].includes(name)) checkJson(name, value);
  const known = choices[name];
  if (known && value !== "" && !known.includes(value)) {
    throw invalidParameter(`${name}: Invalid value [${value}]. Please use either ${known.join(" or ")}`);
  }
}
var settable = [
  ...["FilterPolicy", "FilterPolicyScope", "RawMessageDelivery", "RedrivePolicy", "DeliveryPolicy", "ReplayPolicy"],
  "SubscriptionRoleArn"
];
var choices = {
  FilterPolicyScope: ["MessageBody", "MessageAttributes"],
  RawMessageDelivery: ["true", "false"]
};

// src/sandbox/sns/subscriptions.ts
var pendingLastsMs = 48 * 60 * 60 * 1e3;
function subscribe(input, state) {
  const { arn: topicArn } = topicAt(input.TopicArn, state);
  const protocol = input.Protocol ?? "";
  const endpoint = input.Endpoint ?? "";
  checkEndpoint(protocol, endpoint);
  const attributes2 = Object.entries(input.Attributes ?? {});
  for (const [name, value] of attributes2) checkSubscriptionAttribute(name, value);
  const existing3 = subscriptionsOf(topicArn, state).find(
    (one) => one.protocol === protocol && one.endpoint === endpoint
  );
  if (existing3 && attributes2.some(([name, value]) => (existing3.attributes.get(name) ?? "") !== value)) {
    throw invalidParameter("Attributes Reason: Subscription already exists with different attributes");
  }
  const subscription = existing3 ?? {
    arn: `${topicArn}:${inventId(state)}`,
    topicArn,
    protocol,
    endpoint,
    attributes: new Map(attributes2),
    createdMs: state.clock(),
    token: confirmsItself(protocol, endpoint, state) ? null : inventId(state).replaceAll("-", "")
  };
  state.subscriptions.set(subscription.arn, subscription);
  const shown = subscription.token === null || input.ReturnSubscriptionArn === true;
  return { SubscriptionArn: shown ? subscription.arn : "pending confirmation" };
}
function confirmSubscription(input, state) {
  const { arn: arn2 } = topicAt(input.TopicArn, state);
  const subscription = subscriptionsOf(arn2, state).find(({ token }) => token !== null && token === input.Token);
  if (!subscription) throw invalidParameter("Token");
  subscription.token = null;
  return { SubscriptionArn: subscription.arn };
}
function listSubscriptionsByTopic(input, state) {
  const { arn: topicArn } = topicAt(input.TopicArn, state);
  const page = pageOf(subscriptionsOf(topicArn, state), {
    size: 100,
    token: input.NextToken,
    keyOf: ({ arn: arn2 }) => arn2,
    badToken: () => invalidParameter("NextToken")
  });
  return {
    Subscriptions: page.items.map(({ arn: arn2, protocol, endpoint, token }) => ({
      SubscriptionArn: token === null ? arn2 : "PendingConfirmation",
      Owner: state.account,
      Protocol: protocol,
      Endpoint: endpoint,
      TopicArn: topicArn
    })),
    ...page.next ? { NextToken: page.next } : {}
  };
}
function unsubscribe(input, state) {
  const { arn: arn2, topicArn, token } = subscriptionAt(input.SubscriptionArn, state);
  if (token !== null)
    throw invalidParameter("SubscriptionArn Reason: a subscription that is pending confirmation cannot be deleted");
  state.subscriptions.delete(arn2);
  const topic = state.topics.get(topicArn);
  if (topic) topic.subscriptionsDeleted += 1;
}
function subscriptionsOf(topicArn, state) {
  for (const one of state.subscriptions.values()) {
    if (one.token !== null && state.clock() - one.createdMs > pendingLastsMs) state.subscriptions.delete(one.arn);
  }
  return [...state.subscriptions.values()].filter((one) => one.topicArn === topicArn);
}
function confirmsItself(protocol, endpoint, state) {
  if (["email", "email-json", "http", "https"].includes(protocol)) return false;
  return protocol === "sms" || endpoint.split(":")[4] === state.account;
}
var endpointForms = {
  http: [/^http:\/\/./, "Endpoint must match the specified protocol"],
  https: [/^https:\/\/./, "Endpoint must match the specified protocol"],
  email: [/^[^@\s]+@[^@\s]+$/, "Email address"],
  "email-json": [/^[^@\s]+@[^@\s]+$/, "Email address"],
  sms: [/^\+?[0-9][0-9 .-]*$/, "Invalid SMS endpoint"],
  sqs: [/^arn:[^:]+:sqs:[^:]+:\d{12}:.+$/, "SQS endpoint ARN"],
  lambda: [/^arn:[^:]+:lambda:[^:]+:\d{12}:function:.+$/, "Lambda endpoint ARN"],
  application: [/^arn:[^:]+:sns:[^:]+:\d{12}:endpoint\/.+$/, "Application endpoint arn invalid"],
  firehose: [/^arn:[^:]+:firehose:[^:]+:\d{12}:deliverystream\/.+$/, "Firehose endpoint ARN"]
};
function checkEndpoint(protocol, endpoint) {
  const form = endpointForms[protocol];
  if (!form) throw invalidParameter(`Amazon SNS does not support this protocol string: ${protocol}`);
  if (!form[0].test(endpoint)) throw invalidParameter(form[1]);
}

// src/sandbox/sns/publish.ts
function publish(input, state) {
  const arn2 = input.TopicArn ?? input.TargetArn;
  if (arn2 === void 0) throw invalidParameter("TopicArn or TargetArn Reason: no value for required parameter");
  const topic = topicAt(arn2, state);
  if (input.Message === "") throw invalidParameter("Empty message");
  const id = inventId(state);
  for (const { protocol, endpoint, token, arn: subscription, attributes: attributes2 } of subscriptionsOf(topic.arn, state)) {
    if (protocol !== "sqs" || token !== null) continue;
    const raw = attributes2.get("RawMessageDelivery") === "true";
    deliver(
      endpoint,
      raw ? input.Message ?? "" : envelope(input, { id, topic: topic.arn, subscription }, state),
      state
    );
  }
  return { MessageId: id };
}
function envelope(input, ids, state) {
  const service = `https://sns.${state.region}.amazonaws.com`;
  return JSON.stringify({
    Type: "Notification",
    MessageId: ids.id,
    TopicArn: ids.topic,
    ...input.Subject === void 0 ? {} : { Subject: input.Subject },
    Message: input.Message,
    Timestamp: new Date(state.clock()).toISOString(),
    SignatureVersion: "1",
    Signature: "EXAMPLE",
    SigningCertURL: `${service}/SimpleNotificationService-0000.pem`,
    UnsubscribeURL: `${service}/?Action=Unsubscribe&SubscriptionArn=${ids.subscription}`
  });
}

// src/sandbox/sns/shapes.ts
var tags2 = list(object({ Key: text(1, 128), Value: text(0, 256) }, ["Key", "Value"]));
var resourceArn = text(1, 1011);
var createTopic = object({ Name: text(), Attributes: map, Tags: tags2 }, ["Name"]);
var onTopic = object({ TopicArn: text() }, ["TopicArn"]);
var setTopicAttributes = object({ TopicArn: text(), AttributeName: text(), AttributeValue: text() }, [
  "TopicArn",
  "AttributeName"
]);
var listTopics = object({ NextToken: text() });
var subscribe2 = object(
  { TopicArn: text(), Protocol: text(), Endpoint: text(), Attributes: map, ReturnSubscriptionArn: boolean },
  ["TopicArn", "Protocol"]
);
var confirmSubscription2 = object({ TopicArn: text(), Token: text() }, ["TopicArn", "Token"]);
var listSubscriptionsByTopic2 = object({ TopicArn: text(), NextToken: text() }, ["TopicArn"]);
var onSubscription = object({ SubscriptionArn: text() }, ["SubscriptionArn"]);
var setSubscriptionAttributes2 = object(
  { SubscriptionArn: text(), AttributeName: text(), AttributeValue: text() },
  ["SubscriptionArn", "AttributeName"]
);
var publish2 = object({ TopicArn: text(), TargetArn: text(), Message: text(), Subject: text(0, 100) }, [
  "Message"
]);
var tagResource3 = object({ ResourceArn: resourceArn, Tags: tags2 }, ["ResourceArn", "Tags"]);
var untagResource3 = object({ ResourceArn: resourceArn, TagKeys: list(text(1, 128)) }, [
  "ResourceArn",
  "TagKeys"
]);
var listTagsForResource3 = object({ ResourceArn: resourceArn }, ["ResourceArn"]);

// src/sandbox/sns/tags.ts
function tagResource4(input, state) {
  addTags2(existing2(input.ResourceArn, state), input.Tags, state);
  return {};
}
function untagResource4(input, state) {
  state.tags.remove(existing2(input.ResourceArn, state), input.TagKeys ?? []);
  return {};
}
function listTagsForResource4(input, state) {
  return { Tags: [...tagList(state.tags.of(existing2(input.ResourceArn, state)))] };
}
function addTags2(arn2, tags3, state) {
  const added = tagsOf(tags3);
  const refused = tagsRefused(state.tags.of(arn2), added);
  if (refused === "too many")
    throw new AwsError("TagLimitExceeded", "Could not complete request: tag quota of per resource exceeded");
  if (refused === "reserved")
    throw invalidParameter("Tags Reason: aws: prefixed tag key names are not allowed for external use.");
  state.tags.add(arn2, added);
}
function existing2(arn2, state) {
  if (arn2 && state.topics.has(arn2)) return arn2;
  throw new AwsError("ResourceNotFound", "Resource does not exist", { status: 404 });
}

// src/sandbox/sns/topics.ts
function createTopic2(input, state) {
  const name = input.Name ?? "";
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(name.replace(/\.fifo$/, ""))) throw invalidParameter("Topic Name");
  const attributes2 = input.Attributes ?? {};
  const fifo = attributes2.FifoTopic === "true";
  if (fifo !== name.endsWith(".fifo")) {
    throw invalidParameter(
      fifo ? "Fifo Topic names must end with .fifo and must be made up of only uppercase and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long." : "Topic Name"
    );
  }
  for (const [key, value] of Object.entries(attributes2)) checkAttribute(key, value, [...settable2, "FifoTopic"]);
  const arn2 = arnOf(state, "sns", name);
  const existing3 = state.topics.get(arn2);
  if (existing3) checkSame(existing3, input, state);
  else {
    addTags2(arn2, input.Tags, state);
    state.topics.set(arn2, { arn: arn2, attributes: new Map(Object.entries(attributes2)), subscriptionsDeleted: 0 });
  }
  return { TopicArn: arn2 };
}
function deleteTopic(input, state) {
  const arn2 = input.TopicArn ?? "";
  if (arn2.split(":").length < 6) topicAt(arn2, state);
  for (const { arn: subscription, topicArn } of state.subscriptions.values()) {
    if (topicArn === arn2) state.subscriptions.delete(subscription);
  }
  state.topics.delete(arn2);
  state.tags.forget(arn2);
}
function getTopicAttributes(input, state) {
  const topic = topicAt(input.TopicArn, state);
  const subscriptions = [...state.subscriptions.values()].filter(({ topicArn }) => topicArn === topic.arn);
  const pending = subscriptions.filter(({ token }) => token !== null).length;
  return {
    Attributes: {
      TopicArn: topic.arn,
      Owner: state.account,
      Policy: defaultPolicy(topic.arn, state),
      DisplayName: "",
      EffectiveDeliveryPolicy: effectiveDeliveryPolicy(topic.attributes.get("DeliveryPolicy")),
      SubscriptionsPending: String(pending),
      SubscriptionsConfirmed: String(subscriptions.length - pending),
      SubscriptionsDeleted: String(topic.subscriptionsDeleted),
      ...Object.fromEntries([...topic.attributes].filter(([, value]) => value !== ""))
    }
  };
}
function setTopicAttributes2(input, state) {
  const topic = topicAt(input.TopicArn, state);
  const name = input.AttributeName ?? "";
  const value = input.AttributeValue ?? "";
  checkAttribute(name, value, settable2);
  topic.attributes.set(name, value);
}
function listTopics2(input, state) {
  const page = pageOf(state.topics.values(), {
    size: 100,
    token: input.NextToken,
    keyOf: ({ arn: arn2 }) => arn2,
    badToken: () => invalidParameter("NextToken")
  });
  return { Topics: page.items.map(({ arn: arn2 }) => ({ TopicArn: arn2 })), ...page.next ? { NextToken: page.next } : {} };
}
var settable2 = [
  ...["Policy", "DisplayName", "DeliveryPolicy", "KmsMasterKeyId", "TracingConfig", "SignatureVersion"],
  ...["ContentBasedDeduplication", "ArchivePolicy", "FifoThroughputScope"],
  ...["HTTP", "Firehose", "Lambda", "SQS", "Application"].flatMap(
    (protocol) => ["SuccessFeedbackRoleArn", "SuccessFeedbackSampleRate", "FailureFeedbackRoleArn"].map((name) => protocol + name)
  )
];
function checkAttribute(name, value, allowed) {
  if (!allowed.includes(name)) throw invalidParameter("AttributeName");
  if (["Policy", "DeliveryPolicy", "ArchivePolicy"].includes(name)) checkJson(name, value);
  const choices2 = { TracingConfig: ["PassThrough", "Active"], SignatureVersion: ["1", "2"] };
  const known = choices2[name];
  if (known && value !== "" && !known.includes(value))
    throw invalidParameter(`${name} Reason: must be one of ${known.join(", ")}`);
  if (name === "DisplayName" && value.length > 100)
    throw invalidParameter("DisplayName Reason: must be at most 100 characters long");
}
function checkSame(existing3, input, state) {
  const differs = Object.entries(input.Attributes ?? {}).some(
    ([name, value]) => (existing3.attributes.get(name) ?? "") !== value
  );
  if (differs) throw invalidParameter("Attributes Reason: Topic already exists with different attributes");
  const tags3 = state.tags.of(existing3.arn);
  if (Object.entries(tagsOf(input.Tags)).some(([key, value]) => tags3[key] !== value)) {
    throw invalidParameter("Tags Reason: Topic already exists with different tags");
  }
}
function defaultPolicy(arn2, { account }) {
  const actions2 = ["GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission", "DeleteTopic"];
  return JSON.stringify({
    Version: "2008-10-17",
    Id: "__default_policy_ID",
    Statement: [
      {
        Sid: "__default_statement_ID",
        Effect: "Allow",
        Principal: { AWS: "*" },
        Action: [...actions2, "Subscribe", "ListSubscriptionsByTopic", "Publish"].map((action) => `SNS:${action}`),
        Resource: arn2,
        Condition: { StringEquals: { "AWS:SourceOwner": account } }
      }
    ]
  });
}
function effectiveDeliveryPolicy(declared) {
  const retries = {
    minDelayTarget: 20,
    maxDelayTarget: 20,
    numRetries: 3,
    numMaxDelayRetries: 0,
    numNoDelayRetries: 0
  };
  const ours = declared ? JSON.parse(declared) : {};
  return JSON.stringify({
    http: {
      defaultHealthyRetryPolicy: { ...retries, numMinDelayRetries: 0, backoffFunction: "linear" },
      disableSubscriptionOverrides: false,
      defaultRequestPolicy: { headerContentType: "text/plain; charset=UTF-8" },
      ...ours.http
    }
  });
}

// src/sandbox/sts.ts
function getCallerIdentity(_, state) {
  return { UserId: "AIDASANDBOXSANDBOXSAN", Account: state.account, Arn: callerArn(state) };
}

// src/sandbox/tagging.ts
var shapes3 = {
  getResources: object({
    PaginationToken: text(0, 2048),
    TagFilters: list(object({ Key: text(1, 128), Values: list(text(0, 256), 20) }), 50),
    ResourcesPerPage: integer(1, 100),
    TagsPerPage: integer(100, 500),
    ResourceTypeFilters: list(text(0, 256), 100),
    ResourceARNList: list(text(1, 1011), 100),
    IncludeComplianceDetails: boolean,
    ExcludeCompliantResources: boolean
  })
};
function getResources(input, state) {
  const { ResourceARNList: arns, TagFilters: filters = [], ResourceTypeFilters: types = [] } = input;
  if (arns && (filters.length > 0 || types.length > 0 || input.PaginationToken || input.ResourcesPerPage)) {
    throw invalid("ResourceARNList cannot be used together with filters or pagination.");
  }
  const found = state.tags.asOf(state.clock() - state.tagLagMs).filter(
    ({ arn: arn2, tags: tags3 }) => (!arns || arns.includes(arn2)) && isOfType(arn2, types) && filters.every((one) => passes(tags3, one))
  );
  const page = pageOf(found, {
    size: input.ResourcesPerPage ?? 50,
    token: input.PaginationToken,
    keyOf: ({ arn: arn2 }) => arn2,
    badToken: () => new AwsError("PaginationTokenExpiredException", "The PaginationToken is invalid or has expired.")
  });
  return {
    // The last page carries an empty token, not none.
    PaginationToken: page.next ?? "",
    ResourceTagMappingList: page.items.map(({ arn: arn2, tags: tags3 }) => ({ ResourceARN: arn2, Tags: [...tagList(tags3)] }))
  };
}
function passes(tags3, { Key, Values }) {
  const value = tags3[Key ?? ""];
  return value !== void 0 && (!Values?.length || Values.includes(value));
}
function isOfType(arn2, types) {
  if (types.length === 0) return true;
  const [, , service = "", , , ...resource] = arn2.split(":");
  const noun = nouns[service] ?? resource.join(":").split(/[:/]/)[0];
  return types.includes(service) || types.includes(`${service}:${noun}`);
}
var nouns = { sns: "topic", sqs: "queue" };
function invalid(message) {
  return new AwsError("InvalidParameterException", message);
}

// src/sandbox/table.ts
var table = {
  "cloudwatch.DescribeAlarms": reads(describeAlarms2, describeAlarms, 9),
  "cloudwatch.PutMetricAlarm": writes(putMetricAlarm2, putMetricAlarm, 3),
  "cloudwatch.PutCompositeAlarm": writes(putCompositeAlarm2, putCompositeAlarm, 3),
  "cloudwatch.DeleteAlarms": writes(onAlarmNames, deleteAlarms, 3),
  "cloudwatch.SetAlarmState": writes(setAlarmState2, setAlarmState, 3),
  "cloudwatch.EnableAlarmActions": writes(onAlarmNames, enableAlarmActions, 3),
  "cloudwatch.DisableAlarmActions": writes(onAlarmNames, disableAlarmActions, 3),
  "cloudwatch.ListTagsForResource": reads(listTagsForResource2, listTagsForResource, 10),
  "cloudwatch.TagResource": writes(tagResource2, tagResource, 20),
  "cloudwatch.UntagResource": writes(untagResource2, untagResource, 20),
  "cloudwatch.ListMetrics": reads(listMetrics2, listMetrics, 25),
  "cloudwatch.PutMetricData": writes(putMetricData2, putMetricData, 500),
  "sns.CreateTopic": writes(createTopic, createTopic2),
  "sns.DeleteTopic": writes(onTopic, deleteTopic),
  "sns.GetTopicAttributes": reads(onTopic, getTopicAttributes),
  "sns.SetTopicAttributes": writes(setTopicAttributes, setTopicAttributes2),
  "sns.ListTopics": reads(listTopics, listTopics2, 30),
  "sns.Subscribe": writes(subscribe2, subscribe, 100),
  "sns.ConfirmSubscription": writes(confirmSubscription2, confirmSubscription),
  "sns.Unsubscribe": writes(onSubscription, unsubscribe, 100),
  "sns.ListSubscriptionsByTopic": reads(listSubscriptionsByTopic2, listSubscriptionsByTopic, 30),
  "sns.GetSubscriptionAttributes": reads(onSubscription, getSubscriptionAttributes),
  "sns.SetSubscriptionAttributes": writes(
    setSubscriptionAttributes2,
    setSubscriptionAttributes
  ),
  "sns.ListTagsForResource": reads(listTagsForResource3, listTagsForResource4),
  "sns.TagResource": writes(tagResource3, tagResource4),
  "sns.UntagResource": writes(untagResource3, untagResource4),
  "sns.Publish": writes(publish2, publish),
  "sqs.CreateQueue": writes(shapes2.createQueue, createQueue),
  "sqs.DeleteQueue": writes(shapes2.onQueue, deleteQueue),
  "sqs.GetQueueUrl": reads(shapes2.getQueueUrl, getQueueUrl),
  "sqs.ListQueues": reads(shapes2.listQueues, listQueues),
  "sqs.GetQueueAttributes": reads(shapes2.getQueueAttributes, getQueueAttributes),
  "sqs.SetQueueAttributes": writes(shapes2.setQueueAttributes, setQueueAttributes),
  "sqs.SendMessage": writes(shapes2.sendMessage, sendMessage),
  "sqs.ReceiveMessage": writes(shapes2.receiveMessage, receiveMessage),
  "sqs.DeleteMessage": writes(shapes2.deleteMessage, deleteMessage),
  "elasticbeanstalk.DescribeEnvironments": reads(shapes.describeEnvironments, describeEnvironments),
  "elasticbeanstalk.DescribeEnvironmentResources": reads(
    shapes.describeEnvironmentResources,
    describeEnvironmentResources
  ),
  "tagging.GetResources": reads(shapes3.getResources, getResources),
  "sts.GetCallerIdentity": reads(object({}), getCallerIdentity)
};
function reads(shape, run, perSecond = null) {
  return { access: "read", perSecond, shape, run };
}
function writes(shape, run, perSecond = null) {
  return { access: "write", perSecond, shape, run };
}

// src/sandbox/faults.ts
var faultKinds = {
  throttle: "answers that the rate is exceeded",
  error500: "answers with an internal failure",
  reset: "cuts the connection before anything is changed",
  "reset-after-commit": "makes the change, then cuts the connection",
  slow: "answers late",
  denied: "answers that the caller may not do that",
  expired: "answers that the credentials have expired"
};
var FaultBook = class {
  #faults = [];
  add(fault) {
    this.#faults.push({ fault, toPass: fault.after ?? 0, toHit: fault.count });
  }
  clear() {
    this.#faults = [];
  }
  /** The fault that hits this request, if one does; it counts as used. */
  take(op) {
    let hit = null;
    for (const entry of this.#faults.filter(({ fault }) => matches2(fault.op, op))) {
      if (entry.toPass > 0) entry.toPass -= 1;
      else if (!hit && entry.toHit > 0) {
        entry.toHit -= 1;
        hit = entry.fault;
      }
    }
    return hit;
  }
};
function parseFault(text2) {
  const [op = "", kind = "", count = "", ...more] = text2.split(":");
  const problem = problemWith({ op, kind, count, more });
  if (problem) throw new Error(`fault "${text2}": ${problem}; write OP:KIND:N, for example PutMetricAlarm:throttle:3`);
  return { op, kind, count: Number(count) };
}
function problemWith({
  op,
  kind,
  count,
  more
}) {
  if (op !== "*" && !Object.keys(table).some((served) => matches2(op, served)))
    return `the sandbox serves no operation "${op}"`;
  if (!Object.hasOwn(faultKinds, kind)) return `kind "${kind}" is not one of ${Object.keys(faultKinds).join(", ")}`;
  if (!/^[1-9]\d{0,8}$/.test(count)) return `"${count}" is not a number of requests from 1`;
  return more.length > 0 ? "too many colons" : null;
}
function matches2(asked, op) {
  return asked === "*" || asked === op || asked === op.slice(op.indexOf(".") + 1);
}

// src/sandbox/quotas.ts
var Quotas = class {
  #scale;
  #nowMs;
  #buckets = /* @__PURE__ */ new Map();
  constructor(scale, nowMs) {
    this.#scale = scale;
    this.#nowMs = nowMs;
  }
  /** False: this request is over the quota. */
  admits(op, perSecond) {
    const size = perSecond * this.#scale;
    const now = this.#nowMs();
    const bucket = this.#buckets.get(op) ?? { tokens: size, atMs: now };
    const tokens = Math.min(size, bucket.tokens + (now - bucket.atMs) / 1e3 * size);
    const admitted = tokens >= 1;
    this.#buckets.set(op, { tokens: admitted ? tokens - 1 : tokens, atMs: now });
    return admitted;
  }
};

// src/sandbox/respond.ts
import { randomUUID } from "node:crypto";
import { setTimeout as wait2 } from "node:timers/promises";

// src/sandbox/services.ts
var codes = {
  invalid: ["ValidationException", "ValidationError"],
  throttled: ["ThrottlingException", "Throttling"],
  denied: ["AccessDeniedException", "AccessDenied"],
  expired: ["ExpiredTokenException", "ExpiredToken"]
};
var services = {
  cloudwatch: {
    name: "cloudwatch",
    json: { target: "GraniteServiceVersion20100801", version: "1.0", namespace: "com.amazonaws.cloudwatch" },
    query: { version: "2010-08-01", namespace: "http://monitoring.amazonaws.com/doc/2010-08-01/" },
    iam: "cloudwatch",
    codes
  },
  sns: {
    name: "sns",
    query: { version: "2010-03-31", namespace: "http://sns.amazonaws.com/doc/2010-03-31/" },
    iam: "SNS",
    codes: { ...codes, denied: same("AuthorizationError") }
  },
  sqs: {
    name: "sqs",
    json: { target: "AmazonSQS", version: "1.0", namespace: "com.amazonaws.sqs" },
    iam: "sqs",
    codes: { ...codes, invalid: same("InvalidParameterValue"), throttled: same("RequestThrottled") }
  },
  elasticbeanstalk: {
    name: "elasticbeanstalk",
    query: { version: "2010-12-01", namespace: "http://elasticbeanstalk.amazonaws.com/docs/2010-12-01/" },
    iam: "elasticbeanstalk",
    codes
  },
  tagging: {
    name: "tagging",
    json: {
      target: "ResourceGroupsTaggingAPI_20170126",
      version: "1.1",
      namespace: "com.amazonaws.resourcegroupstaggingapi"
    },
    iam: "tag",
    codes: { ...codes, invalid: same("InvalidParameterException"), throttled: same("ThrottledException") }
  },
  sts: {
    name: "sts",
    query: { version: "2011-06-15", namespace: "https://sts.amazonaws.com/doc/2011-06-15/" },
    iam: "sts",
    codes
  }
};
function same(code) {
  return [code, code];
}

// src/sandbox/json.ts
var json = {
  targetOf({ headers }) {
    const [prefix, operation] = String(headers["x-amz-target"] ?? "").split(".");
    const service = Object.values(services).find((one) => one.json?.target === prefix);
    return service && operation ? { service, operation } : null;
  },
  input({ body }, shape) {
    const value = parse(body === "" ? "{}" : body);
    const wrong = wrongType(shape, value);
    if (wrong) throw new AwsError("SerializationException", `A value can not be converted to ${wrong}`);
    return value;
  },
  answer({ service, requestId }, output) {
    return {
      status: 200,
      headers: { "content-type": contentType(service.json?.version), "x-amzn-requestid": requestId },
      body: JSON.stringify(secondsForDates(output))
    };
  },
  refusal({ service, requestId }, error) {
    const side = error.status >= 500 ? "Receiver" : "Sender";
    return {
      status: error.status,
      headers: {
        "content-type": contentType(service.json?.version),
        "x-amzn-requestid": requestId,
        // Services that once spoke Query say the older code too; clients go by it.
        ...service.json?.version === "1.0" ? { "x-amzn-query-error": `${error.queryCode};${side}` } : {}
      },
      body: JSON.stringify({ __type: `${service.json?.namespace}#${error.code}`, message: error.message })
    };
  },
  unknown({ operation }) {
    return new AwsError("UnknownOperationException", `The sandbox does not serve ${operation}`, { status: 404 });
  }
};
function contentType(version) {
  return `application/x-amz-json-${version}`;
}
function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    throw new AwsError("SerializationException", "The body is not valid JSON");
  }
}
function secondsForDates(value) {
  if (value instanceof Date) return value.getTime() / 1e3;
  if (Array.isArray(value)) return value.map(secondsForDates);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, secondsForDates(member)]));
}

// src/sandbox/query.ts
var query = {
  targetOf({ body }) {
    const form = new URLSearchParams(body);
    const [operation, version] = [form.get("Action"), form.get("Version")];
    const service = Object.values(services).find((one) => one.query?.version === version);
    return service && operation ? { service, operation } : null;
  },
  input({ body }, shape) {
    return read(shape, "", new URLSearchParams(body));
  },
  answer(target, output) {
    const result = `<${target.operation}Result>${structure(output)}</${target.operation}Result>`;
    const metadata = `<ResponseMetadata><RequestId>${target.requestId}</RequestId></ResponseMetadata>`;
    return xml(target, 200, element(`${target.operation}Response`, target, result + metadata));
  },
  refusal(target, error) {
    const side = error.status >= 500 ? "Receiver" : "Sender";
    const inside = `<Error><Type>${side}</Type><Code>${error.queryCode}</Code><Message>${escapeXml(error.message)}</Message></Error>`;
    const body = element("ErrorResponse", target, `${inside}<RequestId>${target.requestId}</RequestId>`);
    return xml(target, error.status, body);
  },
  unknown({ operation, service }) {
    return new AwsError("InvalidAction", `Could not find operation ${operation} for version ${service.query?.version}`);
  }
};
function read(shape, at, form) {
  switch (shape.type) {
    case "object":
      return readObject(shape, at, form);
    case "list":
      return readList(shape.of, at, form);
    case "map":
      return readMap(at, form);
    case "integer":
    case "double":
      return form.has(at) ? number(at, form.get(at) ?? "") : void 0;
    case "boolean":
      return form.has(at) ? form.get(at) === "true" : void 0;
    case "string":
    case "any":
      return form.get(at) ?? void 0;
  }
  return shape;
}
function readObject(shape, at, form) {
  const members = Object.entries(shape.members).flatMap(([name, member]) => {
    const value = read(member, at === "" ? name : `${at}.${name}`, form);
    return value === void 0 ? [] : [[name, value]];
  });
  return members.length === 0 && at !== "" ? void 0 : Object.fromEntries(members);
}
function readList(of, at, form) {
  const items = [];
  for (; ; ) {
    const item = read(of, `${at}.member.${items.length + 1}`, form);
    if (item === void 0) return items.length > 0 || form.has(at) ? items : void 0;
    items.push(item);
  }
}
function readMap(at, form) {
  const entries2 = [];
  for (; ; ) {
    const key = form.get(`${at}.entry.${entries2.length + 1}.key`);
    if (key === null) return entries2.length > 0 || form.has(at) ? Object.fromEntries(entries2) : void 0;
    entries2.push([key, form.get(`${at}.entry.${entries2.length + 1}.value`) ?? ""]);
  }
}
function number(name, text2) {
  const value = Number(text2);
  if (text2 === "" || Number.isNaN(value)) throw new AwsError("MalformedInput", `${name} is not a number: ${text2}`);
  return value;
}
var maps = /* @__PURE__ */ new Set(["Attributes"]);
function structure(value) {
  return Object.entries(value).filter(([, member]) => member !== void 0).map(([name, member]) => `<${name}>${maps.has(name) ? entries(member) : content(member)}</${name}>`).join("");
}
function entries(map2) {
  return Object.entries(map2).map(([key, value]) => `<entry><key>${escapeXml(key)}</key><value>${escapeXml(String(value))}</value></entry>`).join("");
}
function content(value) {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => `<member>${content(item)}</member>`).join("");
  return isObject(value) ? structure(value) : escapeXml(String(value));
}
function element(name, { service }, inside) {
  return `<${name} xmlns="${service.query?.namespace}">${inside}</${name}>
`;
}
function xml({ requestId }, status, body) {
  return { status, headers: { "content-type": "text/xml", "x-amzn-requestid": requestId }, body };
}
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
function escapeXml(text2) {
  return text2.replace(/[&<>"']/g, (character) => entities[character]).replace(/[\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

// src/sandbox/respond.ts
async function respond(request, gate) {
  const [protocol, at] = speaks(request);
  if (!protocol || !at) return { status: 404, headers: { "content-type": "text/plain" }, body: "no AWS request\n" };
  const target = { ...at, requestId: randomUUID() };
  const op = `${at.service.name}.${at.operation}`;
  const operation = table[op];
  const record = { op, access: operation?.access ?? null, input: null, atMs: Date.now(), status: 0 };
  gate.requests.push(record);
  try {
    if (!operation) throw protocol.unknown(target);
    const input = protocol.input(request, operation.shape);
    Object.assign(record, { input });
    const output = await pass({ op, input, operation, service: at.service }, gate);
    if (output === "cut") return "cut";
    record.status = 200;
    return protocol.answer(target, output);
  } catch (error) {
    const refused = error instanceof AwsError ? error : bug(error);
    Object.assign(record, { status: refused.status, code: refused.queryCode });
    return protocol.refusal(target, refused);
  }
}
async function perform(op, input, state) {
  const operation = table[op];
  const service = services[op.slice(0, op.indexOf("."))];
  if (!operation) throw new Error(`the sandbox does not serve ${op}`);
  const breaches = violations(operation.shape, input);
  if (breaches.length > 0) throw common(service, "invalid", violationMessage(breaches));
  return await operation.run(input, state) ?? {};
}
async function pass({ op, input, operation, service }, gate) {
  const fault = gate.faults.take(op);
  const delayMs = gate.latencyMs + (fault?.kind === "slow" ? fault.delayMs ?? 2e3 : 0);
  if (delayMs > 0) await wait2(delayMs, void 0, { ref: false });
  if (fault?.kind === "reset") return "cut";
  const refused = fault && refusalOf(fault, { op, service }, gate.state);
  if (refused) throw refused;
  const { perSecond } = operation;
  if (perSecond !== null && gate.quotas && !gate.quotas.admits(op, perSecond)) throw throttled(service);
  const output = await perform(op, input, gate.state);
  return fault?.kind === "reset-after-commit" ? "cut" : output;
}
function refusalOf(fault, { op, service }, state) {
  const action = `${service.iam}:${op.slice(op.indexOf(".") + 1)}`;
  switch (fault.kind) {
    case "throttle":
      return throttled(service);
    case "error500":
      return new AwsError(
        "InternalFailure",
        "The request processing has failed because of an unknown error, exception or failure.",
        { status: 500 }
      );
    case "denied":
      return common(
        service,
        "denied",
        `User: ${callerArn(state)} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`
      );
    case "expired":
      return common(service, "expired", "The security token included in the request is expired");
    case "reset":
    case "reset-after-commit":
    case "slow":
      return null;
  }
  return fault.kind;
}
function throttled(service) {
  return common(service, "throttled", "Rate exceeded");
}
function common(service, kind, message) {
  const [code, queryCode] = service.codes[kind];
  return new AwsError(code, message, { queryCode, status: kind === "denied" || kind === "expired" ? 403 : 400 });
}
function speaks(request) {
  for (const protocol of [json, query]) {
    const target = protocol.targetOf(request);
    if (target) return [protocol, target];
  }
  return [];
}
function bug(error) {
  return new AwsError("SandboxBug", error instanceof Error ? error.stack ?? error.message : String(error), {
    status: 500
  });
}

// src/sandbox/sandbox.ts
async function startSandbox(options = {}) {
  const { account = "123456789012", region = "eu-central-1", clock = Date.now, tagLagMs = 0, port = 0 } = options;
  const server = createServer({ keepAliveTimeout: 0 });
  const endpoint = await listen(server, port);
  const state = makeState({ account, region, endpoint, clock, tagLagMs }, options.world ?? emptyWorld);
  const quotas = options.quotas === "aws" ? new Quotas(options.quotaScale ?? 1, () => performance.now()) : null;
  const gate = { state, faults: new FaultBook(), quotas, latencyMs: options.latencyMs ?? 0, requests: [] };
  for (const fault of options.faults ?? []) gate.faults.add(fault);
  server.on("request", (request, response) => void serve(request, response, gate));
  return {
    endpoint,
    requests: gate.requests,
    state,
    act: async (op, input) => JSON.parse(JSON.stringify(await perform(op, input, state))),
    confirm(end) {
      for (const subscription of state.subscriptions.values()) {
        if (subscription.endpoint === end) subscription.token = null;
      }
    },
    fail: (fault) => gate.faults.add(fault),
    clearFaults: () => gate.faults.clear(),
    close: () => close(server)
  };
}
async function serve(request, response, gate) {
  try {
    const answer = await respond({ headers: request.headers, body: await bodyOf(request) }, gate);
    if (answer === "cut") request.socket.resetAndDestroy();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  } catch {
    request.socket.destroy();
  }
}
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return (request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString();
}
async function listen(server, port) {
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${server.address().port}`;
}
async function close(server) {
  await new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

// src/cli/worlds.ts
var sandboxCredentials = { accessKeyId: "sandbox", secretAccessKey: "sandbox" };
async function openWorld(manifest, which, options = {}) {
  const { account, region } = manifest.stack;
  const world = which === "empty" ? emptyWorld : worldOf(referencesOf(manifest));
  const environment = new Map(
    [...environmentNamesIn(valuesOf([manifest]))].map((name) => [name, `https://sandbox.invalid/${name}`])
  );
  const sandbox = await startSandbox({ ...options, account, region, world });
  try {
    if (which === "applied") await applyTo(sandbox, manifest, environment);
  } catch (error) {
    await sandbox.close();
    throw error;
  }
  return { endpoint: sandbox.endpoint, credentials: sandboxCredentials, environment, close: () => sandbox.close() };
}
function referencesOf(manifest) {
  const answered = { answers: /* @__PURE__ */ new Map(), unresolved: /* @__PURE__ */ new Map() };
  return desire(manifest.declarations, { at: manifest.stack, kinds: registry, answered }).map((one) => one.reference);
}
async function applyTo(sandbox, manifest, environment) {
  const wire = {
    request: (op, input) => sandbox.act(op, input),
    endpointOf: () => sandbox.endpoint,
    close: () => {
    }
  };
  const aws = openAws({ region: manifest.stack.region, environment, wire, unpaced: true });
  const { plan } = await planStack({
    ...{ manifest, base: null, kinds: registry, read: aws.read, environment, now: (/* @__PURE__ */ new Date()).toISOString() },
    ...noWords
  });
  await apply(plan, aws.send);
  for (const { endpoint } of sandbox.state.subscriptions.values()) sandbox.confirm(endpoint);
}

export {
  parseFault,
  sandboxCredentials,
  openWorld
};
