// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  noWords
} from "./chunk-VPD4ZAHB.mjs";
import {
  apply,
  settledBy
} from "./chunk-XE4BELCT.mjs";
import {
  openAws,
  planStack
} from "./chunk-67ANJKAV.mjs";
import {
  desire,
  registry
} from "./chunk-R3CLBHFJ.mjs";
import {
  answerLookUps,
  elementsOf,
  environmentNamesIn,
  lookUpsIn,
  parsePattern,
  parseRule,
  referencesIn,
  referencesOf,
  ruleLimits,
  tagList,
  valuesOf
} from "./chunk-SWX7CJWE.mjs";
import {
  showAddress
} from "./chunk-OG6LIO5X.mjs";
import {
  byCodeUnit,
  canonical,
  isObject
} from "./chunk-XYEXCHBX.mjs";

// src/cli/worlds.ts
import { setTimeout } from "node:timers/promises";

// src/sandbox/sandbox.ts
import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";

// src/sandbox/errors.ts
var AwsError = class extends Error {
  code;
  queryCode;
  status;
  /** Further members of the answer. */
  details;
  constructor(code, message, options2 = {}) {
    super(message);
    this.name = code;
    this.code = code;
    this.queryCode = options2.queryCode ?? code;
    this.status = options2.status ?? 400;
    this.details = options2.details ?? {};
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
  const page2 = first.slice(0, request.size);
  const last = page2.at(-1);
  return {
    items: page2.map(({ item }) => item),
    next: first.length > page2.length && last ? tokenFor(last.key) : void 0
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
function lastKey(token2) {
  try {
    const read2 = JSON.parse(Buffer.from(token2, "base64url").toString());
    const after = typeof read2 === "object" && read2 !== null && "after" in read2 ? read2.after : null;
    return typeof after === "string" ? after : null;
  } catch {
    return null;
  }
}

// src/sandbox/state.ts
import { createHash as createHash2 } from "node:crypto";

// src/sandbox/logs/group.ts
function newGroup(name3, createdMs, logClass2 = "STANDARD") {
  return { name: name3, createdMs, logClass: logClass2, retentionDays: null, kmsKey: null, filters: /* @__PURE__ */ new Map(), streams: /* @__PURE__ */ new Map() };
}

// src/sandbox/tag-book.ts
var TagBook = class {
  #clock;
  #history = /* @__PURE__ */ new Map();
  constructor(clock) {
    this.#clock = clock;
  }
  of(arn3) {
    return this.#history.get(arn3)?.at(-1)?.tags ?? {};
  }
  add(arn3, tags4) {
    if (Object.keys(tags4).length > 0) this.#write(arn3, { ...this.of(arn3), ...tags4 });
  }
  remove(arn3, keys) {
    this.#write(arn3, Object.fromEntries(Object.entries(this.of(arn3)).filter(([key]) => !keys.includes(key))));
  }
  /** The resource is gone. */
  forget(arn3) {
    if (this.#history.has(arn3)) this.#write(arn3, null);
  }
  /** What was tagged at that time, or had been before (then without tags). */
  asOf(atMs) {
    return [...this.#history].flatMap(([arn3, entries2]) => {
      const tags4 = entries2.findLast((entry) => entry.atMs <= atMs)?.tags;
      return tags4 ? [{ arn: arn3, tags: tags4 }] : [];
    });
  }
  #write(arn3, tags4) {
    const entries2 = this.#history.get(arn3) ?? [];
    entries2.push({ atMs: this.#clock(), tags: tags4 });
    this.#history.set(arn3, entries2);
  }
};
function tagsRefused(existing4, added) {
  if (Object.keys(added).some((key) => key.toLowerCase().startsWith("aws:"))) return "reserved";
  return Object.keys({ ...existing4, ...added }).length > 50 ? "too many" : null;
}

// src/sandbox/world.ts
import { createHash } from "node:crypto";
var emptyWorld = { environments: [], metrics: [] };
function worldOf(references, missing2 = [], named = []) {
  const lookUps = references.flatMap(allLookUps);
  const answers = new Map(lookUps.flatMap(([token2, lookUp]) => answerTo(token2, lookUp)));
  const environments = /* @__PURE__ */ new Set([
    ...named,
    ...lookUps.flatMap(([, { name: name3, args }]) => name3 === "beanstalkAutoScalingGroup" ? args.slice(0, 1) : [])
  ]);
  const absent = new Set(missing2.flatMap(watchedMetrics).map(metricKey));
  const watched = references.flatMap(watchedMetrics).filter((metric) => !absent.has(metricKey(metric)));
  const metrics2 = [...watched, ...lookUps.flatMap(([, lookUp]) => askedMetric(lookUp))].map((metric) => answerLookUps(answerLookUps(metric, answers), answers));
  return {
    environments: [...environments].sort(byCodeUnit).map(environmentNamed),
    metrics: [...new Map(metrics2.map((metric) => [metricKey(metric), metric]))].sort(([a], [b]) => byCodeUnit(a, b)).map(([, metric]) => metric),
    logGroups: [...new Set(references.flatMap(serviceGroups))].sort(byCodeUnit)
  };
}
function metricKey(metric) {
  return canonical([metric.namespace, metric.name, metric.dimensions]);
}
function environmentNamed(name3) {
  const id = letters(name3, "environment", 10).toLowerCase();
  return {
    name: name3,
    id: `e-${id}`,
    application: name3,
    status: "Ready",
    autoScalingGroups: [`awseb-e-${id}-stack-AWSEBAutoScalingGroup-${letters(name3, "group", 12)}`],
    instances: [`i-${createHash("sha256").update(`instance ${name3}`).digest("hex").slice(0, 17)}`],
    // As the console and the EB CLI make environments; an API call alone would leave `basic`.
    // https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced-enable.html
    options: { "aws:elasticbeanstalk:healthreporting:system": { SystemType: "enhanced" } },
    update: null,
    events: []
  };
}
function allLookUps(value) {
  return [...lookUpsIn(value)].flatMap(([token2, lookUp]) => [
    [token2, lookUp],
    ...lookUp.args.flatMap(allLookUps)
  ]);
}
function answerTo(token2, lookUp) {
  const { name: name3, args } = lookUp;
  if (name3 === "beanstalkAutoScalingGroup" && args[0])
    return [[token2, environmentNamed(args[0]).autoScalingGroups[0]]];
  if (name3 === "metricName" && args[1]) return [[token2, args[1]]];
  return [];
}
function askedMetric({ name: name3, args }) {
  const [namespace2, metric, ...dimensions2] = args;
  if (name3 !== "metricName" || !namespace2 || !metric) return [];
  const pairs = dimensions2.map((one) => [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)]);
  return [{ namespace: namespace2, name: metric, dimensions: Object.fromEntries(pairs) }];
}
function watchedMetrics(value) {
  if (Array.isArray(value)) return value.flatMap(watchedMetrics);
  if (!isObject(value)) return [];
  const inside = Object.values(value).flatMap(watchedMetrics);
  const { namespace: namespace2, name: name3, dimensions: dimensions2 } = value;
  if (typeof namespace2 !== "string" || typeof name3 !== "string") return inside;
  return [{ namespace: namespace2, name: name3, dimensions: stringsIn(dimensions2) }, ...inside];
}
function serviceGroups(value) {
  if (Array.isArray(value)) return value.flatMap(serviceGroups);
  if (!isObject(value)) return [];
  const { logGroup, logGroups } = value;
  const named = [
    ...typeof logGroup === "string" ? [logGroup] : [],
    ...Object.keys(isObject(logGroups) ? logGroups : {})
  ];
  return [...named.filter((name3) => name3.startsWith("/aws/")), ...Object.values(value).flatMap(serviceGroups)];
}
function stringsIn(dimensions2) {
  const entries2 = isObject(dimensions2) ? Object.entries(dimensions2) : [];
  return Object.fromEntries(entries2.filter((entry) => typeof entry[1] === "string"));
}
function letters(name3, what, count) {
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const bytes = createHash("sha256").update(`${what} ${name3}`).digest();
  return [...bytes.subarray(0, count)].map((byte) => alphabet[byte % alphabet.length]).join("");
}

// src/sandbox/state.ts
function makeState(setting2, world) {
  return {
    ...setting2,
    partition: partitionOf(setting2.region),
    alarms: /* @__PURE__ */ new Map(),
    dashboards: /* @__PURE__ */ new Map(),
    muteRules: /* @__PURE__ */ new Map(),
    metrics: new Map(world.metrics.map((metric) => [metricKey(metric), metric])),
    topics: /* @__PURE__ */ new Map(),
    subscriptions: /* @__PURE__ */ new Map(),
    queues: /* @__PURE__ */ new Map(),
    logGroups: new Map((world.logGroups ?? []).map((name3) => [name3, newGroup(name3, setting2.clock())])),
    queries: /* @__PURE__ */ new Map(),
    queryTokens: /* @__PURE__ */ new Map(),
    environments: new Map(world.environments.map((environment) => [environment.name, environment])),
    tags: new TagBook(setting2.clock),
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
  return Object.fromEntries((list2 ?? []).map((tag2) => [tag2.Key ?? "", tag2.Value ?? ""]));
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

// src/sandbox/beanstalk/under-way.ts
function environmentsNow(state) {
  for (const environment of [...state.environments.values()]) {
    const { update } = environment;
    if (update && update.doneAtMs <= state.clock())
      state.environments.set(environment.name, finish(environment, state));
  }
  return [...state.environments.values()];
}
function finish(environment, state) {
  const { failsNext, update, ...rest } = environment;
  const ready = { ...rest, status: "Ready", update: null };
  const wanted = update?.options ?? environment.options;
  if (failsNext) {
    const errors = failsNext.map((message) => event(state, "ERROR", message));
    return { ...ready, failed: wanted, events: [...environment.events, ...errors] };
  }
  const done = event(state, "INFO", "Successfully deployed new configuration to environment.");
  return { ...ready, options: wanted, events: [...environment.events, done] };
}
function event(state, severity, message) {
  return { atMs: state.clock(), severity, message };
}

// src/sandbox/beanstalk/environments.ts
function describeEnvironments(input, state) {
  const asked = environmentsNow(state).filter(
    ({ name: name3, id, application, status }) => (!input.EnvironmentNames?.length || input.EnvironmentNames.includes(name3)) && (!input.EnvironmentIds?.length || input.EnvironmentIds.includes(id)) && (!input.ApplicationName || input.ApplicationName === application) && (input.IncludeDeleted === true || status !== "Terminated")
  );
  const page2 = pageOf(asked, {
    size: input.MaxRecords ?? 1e3,
    token: input.NextToken,
    keyOf: ({ name: name3 }) => name3,
    badToken: () => new AwsError("InvalidParameterValue", "Invalid NextToken.")
  });
  return {
    Environments: page2.items.map((environment) => describe(environment, state)),
    ...page2.next ? { NextToken: page2.next } : {}
  };
}
function describeEnvironmentResources(input, state) {
  const found = environmentOf(input, state);
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
function environmentOf({ EnvironmentName, EnvironmentId }, state) {
  if (EnvironmentName === void 0 && EnvironmentId === void 0) {
    throw new AwsError("MissingParameter", "Must specify either EnvironmentId or EnvironmentName.");
  }
  const found = environmentsNow(state).find(
    ({ name: name3, id, status }) => EnvironmentName ? name3 === EnvironmentName && status !== "Terminated" : id === EnvironmentId
  );
  if (found) return found;
  const asked = EnvironmentName ? `EnvironmentName = '${EnvironmentName}'` : `EnvironmentId = '${EnvironmentId}'`;
  throw new AwsError("InvalidParameterValue", `No Environment found for ${asked}.`);
}
function describe({ name: name3, id, application, status }, state) {
  return {
    EnvironmentName: name3,
    EnvironmentId: id,
    ApplicationName: application,
    EnvironmentArn: arnOf(state, "elasticbeanstalk", `environment/${application}/${name3}`),
    SolutionStackName: PLATFORM,
    CNAME: `${name3}.${state.region}.elasticbeanstalk.com`,
    Status: status,
    AbortableOperationInProgress: status === "Updating",
    Health: "Green",
    HealthStatus: "Ok",
    Tier: { Name: "WebServer", Type: "Standard", Version: "1.0" }
  };
}
var PLATFORM = "64bit Amazon Linux 2023 v6.6.0 running Node.js 22";

// src/sandbox/beanstalk/options.ts
var logs = "aws:elasticbeanstalk:cloudwatch:logs";
var health = "aws:elasticbeanstalk:cloudwatch:logs:health";
var reporting = "aws:elasticbeanstalk:healthreporting:system";
var launch = "aws:autoscaling:launchconfiguration";
var VARIABLES = "aws:elasticbeanstalk:application:environment";
var retention = "1 3 5 7 14 30 60 90 120 150 180 365 400 545 731 1827 3653".split(" ");
var latencies = ["P10", "P50", "P75", "P85", "P90", "P95", "P99", "P99.9"].map((one) => `ApplicationLatency${one}`);
var requests = ["2xx", "3xx", "4xx", "5xx", "Total"].map((one) => `ApplicationRequests${one}`);
var instances = ["Degraded", "Info", "NoData", "Ok", "Pending", "Severe", "Unknown", "Warning"];
var cpu = ["Idle", "Iowait", "Irq", "Nice", "Softirq", "System", "User"].map((one) => `CPU${one}`);
var metrics = {
  Environment: [...latencies, ...requests, ...instances.map((one) => `Instances${one}`)],
  Instance: [
    ...latencies,
    ...requests,
    ...cpu,
    ...["InstanceHealth", "LoadAverage1min", "LoadAverage5min", "RootFilesystemUtil"]
  ]
};
var options = [
  restarting(scalar(launch, "InstanceType", "t3.micro")),
  restarting(scalar(launch, "MonitoringInterval", "5 minute")),
  scalar("aws:autoscaling:asg", "MaxSize", "4"),
  scalar("aws:autoscaling:asg", "MinSize", "1"),
  flag(logs, "StreamLogs"),
  flag(logs, "DeleteOnTerminate"),
  { ...scalar(logs, "RetentionInDays", "7"), oneOf: retention },
  flag(health, "HealthStreamingEnabled"),
  flag(health, "DeleteOnTerminate"),
  { ...scalar(health, "RetentionInDays", "7"), oneOf: retention },
  { ...restarting(scalar(reporting, "SystemType", "basic")), oneOf: ["basic", "enhanced"] },
  { ...scalar(reporting, "ConfigDocument", withNulls("{}")), type: "Json" },
  { ...scalar(reporting, "HealthCheckSuccessThreshold", "Ok"), oneOf: ["Ok", "Warning", "Degraded", "Severe"] }
];
function optionNamed(namespace2, name3) {
  const found = options.find((one) => one.namespace === namespace2 && one.name === name3);
  const variable = { namespace: namespace2, name: name3, value: "", severity: "RestartApplicationServer", type: "Scalar" };
  return found ?? (namespace2 === VARIABLES ? variable : void 0);
}
function problemWith({ namespace: namespace2, name: name3, oneOf: oneOf2, type }, value) {
  const where = `Invalid option value: '${value}' (Namespace: '${namespace2}', OptionName: '${name3}')`;
  if (type === "Boolean" && !/^(true|false)$/.test(value))
    return `${where}: Value is not one of the allowed values: [true, false]`;
  if (oneOf2 && !oneOf2.includes(value)) return `${where}: Value is not one of the allowed values: [${oneOf2.join(", ")}]`;
  const problem = type === "Json" ? problemOfDocument(value) : null;
  return problem && `${where}: ${problem}`;
}
function shown(option, held) {
  const value = held[option.namespace]?.[option.name] ?? option.value;
  return option.type === "Json" ? withNulls(value) : value;
}
function problemOfDocument(text2) {
  const document = parsed(text2);
  if (!isObject(document)) return "Invalid JSON";
  if (document.Version !== 1) return "Version must be 1";
  for (const [level, names] of Object.entries(metrics)) {
    for (const [name3, value] of Object.entries(sectionOf(document, level))) {
      if (!names.includes(name3)) return `${name3} is not a metric of ${level}`;
      if (value !== 60 && value !== null) return `${name3} must be 60 or null`;
    }
  }
  return null;
}
function withNulls(text2) {
  const document = parsed(text2);
  const sections = Object.entries(metrics).map(([level, names]) => {
    const published = sectionOf(document, level);
    return [level, Object.fromEntries(names.map((name3) => [name3, published[name3] ?? null]))];
  });
  return JSON.stringify({
    ...isObject(document) ? document : {},
    Version: 1,
    CloudWatchMetrics: Object.fromEntries(sections)
  });
}
function sectionOf(document, level) {
  const published = isObject(document) ? document.CloudWatchMetrics : null;
  const section = isObject(published) ? published[level] : null;
  return isObject(section) ? section : {};
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return null;
  }
}
function scalar(namespace2, name3, value) {
  return { namespace: namespace2, name: name3, value, severity: "NoInterruption", type: "Scalar" };
}
function restarting(option) {
  return { ...option, severity: "RestartEnvironment" };
}
function flag(namespace2, name3) {
  return { namespace: namespace2, name: name3, value: "false", severity: "NoInterruption", type: "Boolean" };
}

// src/sandbox/beanstalk/settings.ts
function describeConfigurationSettings(input, state) {
  const environment = environmentIn(input, state);
  const { update, failed } = environment;
  const drafts = [
    ...update ? [setOf(environment, { status: "pending", held: update.options })] : [],
    ...failed ? [setOf(environment, { status: "failed", held: failed })] : []
  ];
  return { ConfigurationSettings: [...drafts, setOf(environment, { status: "deployed", held: environment.options })] };
}
function describeConfigurationOptions(input, state) {
  if (input.EnvironmentName) environmentIn(input, state);
  const asked = input.Options;
  const listed = options.filter(
    ({ namespace: namespace2, name: name3 }) => !asked?.length || asked.some((one) => one.Namespace === namespace2 && (one.OptionName ?? name3) === name3)
  );
  return {
    SolutionStackName: PLATFORM,
    Options: listed.map((option) => ({
      Namespace: option.namespace,
      Name: option.name,
      DefaultValue: option.value,
      ChangeSeverity: option.severity,
      UserDefined: false,
      // The SDK knows two of AWS's types.
      ValueType: option.type,
      ...option.oneOf ? { ValueOptions: [...option.oneOf] } : {}
    }))
  };
}
function validateConfigurationSettings(input, state) {
  if (input.EnvironmentName) environmentIn(input, state);
  return { Messages: [...problemsIn(input.OptionSettings ?? [])] };
}
function problemsIn(settings) {
  return settings.flatMap(({ Namespace = "", OptionName = "", Value = "" }) => {
    const option = optionNamed(Namespace, OptionName);
    const unknown = `Invalid option specification (Namespace: '${Namespace}', OptionName: '${OptionName}'): Unknown configuration setting.`;
    const Message = option ? problemWith(option, Value) : unknown;
    return Message === null ? [] : [{ Message, Severity: "error", Namespace, OptionName }];
  });
}
function environmentIn(input, state) {
  const environment = environmentOf(input, state);
  if (input.ApplicationName === environment.application) return environment;
  throw new AwsError("InvalidParameterValue", `No Application named '${input.ApplicationName}' found.`);
}
function setOf({ name: name3, application }, { status, held }) {
  const known = options.map((option) => setting(option.namespace, option.name, shown(option, held)));
  const variables = Object.entries(held[VARIABLES] ?? {});
  const listed = variables.map(([variable, value]) => `${variable}=${value}`).join(",");
  return {
    SolutionStackName: PLATFORM,
    ApplicationName: application,
    EnvironmentName: name3,
    DeploymentStatus: status,
    OptionSettings: [
      ...known,
      ...variables.map(([variable, value]) => setting(VARIABLES, variable, value)),
      // The variables once more, all in one value.
      setting("aws:cloudformation:template:parameter", "EnvironmentVariables", listed)
    ]
  };
}
function setting(Namespace, OptionName, Value) {
  return { Namespace, OptionName, Value };
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
function object(members, required2 = []) {
  return { type: "object", members, required: required2 };
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
        ...shape.required.filter((name3) => (value[name3] ?? null) === null).map((name3) => breach(null, join(path, name3), "Member must not be null")),
        ...Object.entries(shape.members).flatMap(([name3, member]) => {
          const at = value[name3];
          return at === void 0 || at === null ? [] : violations(member, at, join(path, name3));
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
  return Object.entries(shape.members).flatMap(([name3, member]) => {
    const at = value[name3];
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
function patternText(pattern2) {
  return pattern2.source.replace(/^\^/, "").replace(/\$$/, "");
}
function breach(value, path, constraint) {
  const shown2 = value === null ? "null" : `'${show(value)}'`;
  return `Value ${shown2} at '${path}' failed to satisfy constraint: ${constraint}`;
}
function show(value) {
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  return isObject(value) ? JSON.stringify(value) : String(value);
}
function join(path, member) {
  const name3 = member.charAt(0).toLowerCase() + member.slice(1);
  return path === "" ? name3 : `${path}.${name3}`;
}

// src/sandbox/beanstalk/shapes.ts
var applicationName = text(1, 100);
var environmentName = text(4, 40);
var optionSettings = list(
  object({ ResourceName: text(1, 256), Namespace: text(), OptionName: text(), Value: text() })
);
var optionNames = list(object({ ResourceName: text(1, 256), Namespace: text(), OptionName: text() }));
var describeEnvironments2 = object({
  ApplicationName: applicationName,
  VersionLabel: text(1, 100),
  EnvironmentIds: list(text()),
  EnvironmentNames: list(environmentName),
  IncludeDeleted: boolean,
  MaxRecords: integer(1, 1e3),
  NextToken: text()
});
var describeEnvironmentResources2 = object({ EnvironmentId: text(), EnvironmentName: environmentName });
var describeConfigurationSettings2 = object(
  { ApplicationName: applicationName, TemplateName: text(1, 100), EnvironmentName: environmentName },
  ["ApplicationName"]
);
var describeConfigurationOptions2 = object({
  ApplicationName: applicationName,
  TemplateName: text(1, 100),
  EnvironmentName: environmentName,
  SolutionStackName: text(0, 256),
  PlatformArn: text(),
  Options: optionNames
});
var validateConfigurationSettings2 = object(
  {
    ApplicationName: applicationName,
    TemplateName: text(1, 100),
    EnvironmentName: environmentName,
    OptionSettings: optionSettings
  },
  ["ApplicationName", "OptionSettings"]
);
var updateEnvironment = object({
  ApplicationName: applicationName,
  EnvironmentId: text(),
  EnvironmentName: environmentName,
  Description: text(0, 200),
  OptionSettings: optionSettings,
  OptionsToRemove: optionNames
});
var describeEvents = object({
  ApplicationName: applicationName,
  EnvironmentId: text(),
  EnvironmentName: environmentName,
  RequestId: text(),
  Severity: oneOf("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"),
  StartTime: text(),
  EndTime: text(),
  MaxRecords: integer(1, 1e3),
  NextToken: text()
});

// src/sandbox/beanstalk/update.ts
var severities = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"];
function updateEnvironment2(input, state) {
  const environment = environmentOf(input, state);
  const { name: name3 } = environment;
  if (environment.status !== "Ready") {
    const message = `Environment named ${name3} is in an invalid state for this operation. Must be Ready.`;
    throw new AwsError("InvalidParameterValue", message);
  }
  const [problem] = problemsIn(input.OptionSettings ?? []);
  if (problem) {
    throw new AwsError("ConfigurationValidationException", `Configuration validation exception: ${problem.Message}`);
  }
  const { failed: _, ...rest } = environment;
  const updating = {
    ...rest,
    status: "Updating",
    update: {
      doneAtMs: state.clock() + state.updateMs,
      options: changed(environment, input)
    },
    events: [...environment.events, event(state, "INFO", "Environment update is starting.")]
  };
  state.environments.set(name3, updating);
  return describe(updating, state);
}
function describeEvents2(input, state) {
  const asked = environmentsNow(state).filter(
    ({ name: name3, id, application }) => (!input.EnvironmentName || input.EnvironmentName === name3) && (!input.EnvironmentId || input.EnvironmentId === id) && (!input.ApplicationName || input.ApplicationName === application)
  );
  const from = severities.indexOf(input.Severity ?? "TRACE");
  const events = asked.flatMap((environment) => environment.events.map((one, index) => ({ ...one, environment, index }))).filter(({ severity }) => severities.indexOf(severity) >= from).sort((a, b) => b.atMs - a.atMs || b.index - a.index).map((one, place) => ({ ...one, place }));
  const page2 = pageOf(events, {
    size: input.MaxRecords ?? 1e3,
    token: input.NextToken,
    keyOf: ({ place }) => String(place).padStart(6, "0"),
    badToken: () => new AwsError("InvalidParameterValue", "Invalid NextToken.")
  });
  return {
    Events: page2.items.map(({ environment, atMs, severity, message }) => ({
      EventDate: new Date(atMs),
      Message: message,
      ApplicationName: environment.application,
      EnvironmentName: environment.name,
      Severity: severity
    })),
    ...page2.next ? { NextToken: page2.next } : {}
  };
}
function changed({ options: options2 }, { OptionSettings, OptionsToRemove }) {
  const all = new Map(Object.entries(options2).map(([namespace2, held]) => [namespace2, { ...held }]));
  for (const { Namespace = "", OptionName = "", Value = "" } of OptionSettings ?? []) {
    all.set(Namespace, { ...all.get(Namespace), [OptionName]: Value });
  }
  for (const { Namespace = "", OptionName = "" } of OptionsToRemove ?? []) delete all.get(Namespace)?.[OptionName];
  return Object.fromEntries(all);
}

// src/sandbox/cloudwatch/composite-rule.ts
function childrenOf(rule) {
  return [...new Set(referencesIn(rule).map(nameIn))];
}
function ruleRefused(text2, state) {
  if (text2.trim() !== text2) return "AlarmRule must not contain leading or trailing whitespace or be null";
  const parsed2 = parseRule(text2);
  if ("problem" in parsed2)
    return `AlarmRule is not valid: ${parsed2.problem.message}, at character ${parsed2.problem.at + 1}`;
  const { rule } = parsed2;
  const references = referencesOf(rule);
  const foreign = references.find((one) => one.startsWith("arn:") && !isHere(one, state));
  if (foreign) return `AlarmRule names ${foreign}, which is not of this account and region`;
  const names = [...new Set(references.map(nameIn))];
  const unknown = names.filter((name3) => !state.alarms.has(name3));
  if (unknown.length > 0)
    return `Could not save the composite alarm as alarms [${unknown.join(", ")}] in the alarm rule do not exist`;
  if (names.length > ruleLimits.children) return `AlarmRule names more than ${ruleLimits.children} alarms`;
  if (elementsOf(rule) > ruleLimits.elements) return `AlarmRule has more than ${ruleLimits.elements} elements`;
  return outOfRange(rule);
}
function outOfRange(rule) {
  if (rule.type === "not") return outOfRange(rule.operand);
  if (rule.type === "and" || rule.type === "or")
    return rule.operands.map(outOfRange).find((message) => message !== null) ?? null;
  if (rule.type !== "atLeast") return null;
  const most = rule.percent ? 100 : rule.alarms.length;
  return rule.count >= 1 && rule.count <= most ? null : `AT_LEAST takes 1 to ${most} here, not ${rule.count}`;
}
function isHere(arn3, { region, account }) {
  const [, , service, itsRegion, itsAccount] = arn3.split(":");
  return service === "cloudwatch" && itsRegion === region && itsAccount === account;
}
function nameIn(reference) {
  return reference.startsWith("arn:") ? reference.split(":").slice(6).join(":") : reference;
}

// src/sandbox/cloudwatch/alarms.ts
function describeAlarms(input, state) {
  const selectors = [input.AlarmNames, input.AlarmNamePrefix, input.ActionPrefix].filter((one) => one !== void 0);
  if (selectors.length > 1)
    throw validationError("Only one of AlarmNames, AlarmNamePrefix and ActionPrefix can be specified.");
  if (input.ChildrenOfAlarmName ?? input.ParentsOfAlarmName) {
    throw validationError("The sandbox does not serve ChildrenOfAlarmName and ParentsOfAlarmName.");
  }
  const page2 = pageOf(
    [...state.alarms.values()].filter((one) => selected(one, input)),
    {
      size: input.MaxRecords ?? 50,
      token: input.NextToken,
      keyOf: ({ alarm }) => alarm.AlarmName ?? "",
      badToken: () => new AwsError("InvalidNextToken", "The next token specified is invalid.")
    }
  );
  return {
    MetricAlarms: page2.items.flatMap((one) => one.type === "MetricAlarm" ? [one.alarm] : []),
    CompositeAlarms: page2.items.flatMap((one) => one.type === "CompositeAlarm" ? [one.alarm] : []),
    ...page2.next === void 0 ? {} : { NextToken: page2.next }
  };
}
function deleteAlarms(input, state) {
  const names = [...new Set(input.AlarmNames)];
  const composites = names.filter((name3) => state.alarms.get(name3)?.type === "CompositeAlarm");
  if (composites.length > 1) throw validationError("You can delete at most one composite alarm in one operation.");
  const children = childrenOfOthers(state);
  const child = names.find((name3) => children.has(name3));
  if (child) throw validationError(`Cannot delete ${child} as there are composite alarm(s) depending on it.`);
  const unknown = names.filter((name3) => !state.alarms.has(name3));
  for (const name3 of names) {
    const arn3 = state.alarms.get(name3)?.alarm.AlarmArn;
    if (arn3) state.tags.forget(arn3);
    state.alarms.delete(name3);
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
  for (const name3 of names) {
    const found = state.alarms.get(name3);
    if (found) found.alarm = { ...found.alarm, ActionsEnabled, AlarmConfigurationUpdatedTimestamp };
  }
}
function selected({ type, alarm }, input) {
  const { AlarmNames, AlarmNamePrefix, ActionPrefix, StateValue } = input;
  return (input.AlarmTypes ?? ["MetricAlarm"]).includes(type) && (AlarmNames === void 0 || AlarmNames.includes(alarm.AlarmName ?? "")) && (AlarmNamePrefix === void 0 || (alarm.AlarmName ?? "").startsWith(AlarmNamePrefix)) && (ActionPrefix === void 0 || actionsOf(alarm).some((arn3) => arn3.startsWith(ActionPrefix))) && (StateValue === void 0 || alarm.StateValue === StateValue);
}
function actionsOf({ OKActions = [], AlarmActions = [], InsufficientDataActions = [] }) {
  return [...OKActions, ...AlarmActions, ...InsufficientDataActions];
}
function childrenOfOthers(state) {
  const names = [...state.alarms.values()].flatMap(
    (one) => one.type === "CompositeAlarm" ? childrenOf(one.alarm.AlarmRule ?? "").filter((name3) => name3 !== one.alarm.AlarmName) : []
  );
  return new Set(names);
}
function notFound(names) {
  return new AwsError("ResourceNotFound", `Unknown alarm(s): ${names.join(", ")}`, { status: 404 });
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
  const scalar2 = scalars.some((name3) => alarm[name3] !== void 0) || (alarm.Dimensions ?? []).length > 0;
  if (alarm.EvaluationCriteria) {
    return (scalar2 || alarm.Metrics) && "Metric parameters must not be set if EvaluationCriteria is set.";
  }
  return alarm.Metrics && scalar2 && "Scalar metric parameters must not be set if list of Metrics is set.";
};
var complete = (alarm) => {
  if (alarm.EvaluationCriteria) return alarm.EvaluationInterval === void 0 && missing("EvaluationInterval");
  const single = alarm.Metrics ? [] : ["MetricName", "Namespace", "Period"];
  const absent = [...single, "EvaluationPeriods", "ComparisonOperator"].find(
    (name3) => alarm[name3] === void 0
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
  for (const arn3 of [
    ...alarm.OKActions ?? [],
    ...alarm.AlarmActions ?? [],
    ...alarm.InsufficientDataActions ?? []
  ]) {
    const [prefix, itsPartition, service, itsRegion, ...rest] = arn3.split(":");
    if (prefix !== "arn" || !itsPartition || !service || rest.length < 2) return `Invalid arn syntax: ${arn3}`;
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
function missing(name3) {
  const path = name3.charAt(0).toLowerCase() + name3.slice(1);
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
function addTags(arn3, tags4, state) {
  const added = tagsOf(tags4);
  const refused = tagsRefused(state.tags.of(arn3), added);
  if (refused === "too many") throw invalidValue("You can assign at most 50 tags to a resource.");
  if (refused === "reserved") throw invalidValue("aws: prefixed tag key names are not allowed for external use.");
  state.tags.add(arn3, added);
}
function existing(arn3, state) {
  const name3 = arn3?.split(":").slice(6).join(":") ?? "";
  if (!/^arn:[^:]+:cloudwatch:[^:]*:\d*:[^:]+/.test(arn3 ?? "")) throw invalidValue(`Invalid ARN: ${arn3}`);
  const isAlarm = arn3 === arnOf(state, "cloudwatch", `alarm:${name3}`) && state.alarms.has(name3);
  const isMuteRule = arn3 === arnOf(state, "cloudwatch", `alarm-mute-rule:${name3}`) && state.muteRules.has(name3);
  if (arn3 === void 0 || !(isAlarm || isMuteRule || isDashboard(arn3, state))) {
    throw new AwsError("ResourceNotFoundException", `Resource ${arn3} does not exist`, { status: 404 });
  }
  return arn3;
}
function isDashboard(arn3, { partition, account, dashboards }) {
  const prefix = `arn:${partition}:cloudwatch::${account}:dashboard/`;
  return arn3.startsWith(prefix) && dashboards.has(arn3.slice(prefix.length));
}
function invalidValue(message) {
  return new AwsError("InvalidParameterValueException", message, { queryCode: "InvalidParameterValue" });
}

// src/sandbox/cloudwatch/put-alarms.ts
function putMetricAlarm(input, state) {
  checkNameAndActions(input, state);
  checkMetricAlarm(input, state);
  const { Tags, ...rest } = input;
  const existing4 = existingOf("MetricAlarm", input.AlarmName, state);
  const arn3 = arnOf(state, "cloudwatch", `alarm:${input.AlarmName}`);
  if (!existing4) addTags(arn3, Tags, state);
  const alarm = { ...alarmDefaults, Dimensions: [], ...rest, ...written(arn3, existing4, state) };
  state.alarms.set(input.AlarmName, { type: "MetricAlarm", alarm });
}
var alarmDefaults = { ActionsEnabled: true, OKActions: [], AlarmActions: [], InsufficientDataActions: [] };
function existingOf(type, name3, state) {
  const existing4 = state.alarms.get(name3 ?? "");
  if (existing4 && existing4.type !== type) {
    throw validationError(`An alarm named ${name3} of another type already exists`);
  }
  return existing4?.alarm;
}
function written(arn3, existing4, state) {
  const now = new Date(state.clock());
  const stateNow = existing4 ? {
    StateValue: existing4.StateValue,
    StateReason: existing4.StateReason,
    ...existing4.StateReasonData === void 0 ? {} : { StateReasonData: existing4.StateReasonData },
    StateUpdatedTimestamp: existing4.StateUpdatedTimestamp,
    StateTransitionedTimestamp: existing4.StateTransitionedTimestamp
  } : {
    StateValue: "INSUFFICIENT_DATA",
    StateReason: "Unchecked: Initial alarm creation",
    StateUpdatedTimestamp: now,
    StateTransitionedTimestamp: now
  };
  return { AlarmArn: arn3, AlarmConfigurationUpdatedTimestamp: now, ...stateNow };
}

// src/sandbox/cloudwatch/composites.ts
var MOST_PARENTS = 150;
function putCompositeAlarm(input, state) {
  checkNameAndActions({ ...input }, state);
  const refused = ruleRefused(input.AlarmRule, state) ?? actionRefused(input) ?? suppressorRefused(input) ?? parentsRefused(input, state);
  if (refused) throw validationError(refused);
  const { Tags, ...rest } = input;
  const existing4 = existingOf("CompositeAlarm", input.AlarmName, state);
  const arn3 = arnOf(state, "cloudwatch", `alarm:${input.AlarmName}`);
  if (!existing4) addTags(arn3, Tags, state);
  const alarm = { ...alarmDefaults, ...rest, ...written(arn3, existing4, state) };
  state.alarms.set(input.AlarmName, { type: "CompositeAlarm", alarm });
}
function actionRefused(input) {
  const actions2 = [input.AlarmActions, input.OKActions, input.InsufficientDataActions].flatMap((list2) => list2 ?? []);
  const wrong = actions2.find((arn3) => ["automate", "autoscaling", "swf", "ec2"].includes(arn3.split(":")[2] ?? ""));
  return wrong ? `A composite alarm cannot perform the action ${wrong}` : null;
}
function suppressorRefused(input) {
  const periods2 = [input.ActionsSuppressorWaitPeriod, input.ActionsSuppressorExtensionPeriod];
  const there = periods2.filter((period2) => period2 !== void 0).length;
  if (input.ActionsSuppressor && there < 2)
    return "ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod are required with ActionsSuppressor";
  return !input.ActionsSuppressor && there > 0 ? "ActionsSuppressor is required with its periods" : null;
}
function parentsRefused(input, { alarms }) {
  const parents = /* @__PURE__ */ new Map();
  for (const one of alarms.values()) {
    if (one.type !== "CompositeAlarm" || one.alarm.AlarmName === input.AlarmName) continue;
    for (const child of childrenOf(one.alarm.AlarmRule ?? "")) parents.set(child, (parents.get(child) ?? 0) + 1);
  }
  const full = childrenOf(input.AlarmRule ?? "").find((child) => (parents.get(child) ?? 0) >= MOST_PARENTS);
  return full ? `${full} is in ${MOST_PARENTS} composite alarms already` : null;
}

// src/sandbox/cloudwatch/dashboards-body.ts
function bodyFaults(body) {
  const parsed2 = parse(body);
  if (!isObject(parsed2)) return [{ dataPath: "", message: "The field DashboardBody must be a valid JSON object" }];
  const { widgets } = parsed2;
  if (!Array.isArray(widgets)) return [{ dataPath: "/widgets", message: "Should be array" }];
  const count = widgets.reduce((sum, one) => sum + metricsOf(one).length, 0);
  return [
    ...widgets.length > 500 ? [{ dataPath: "/widgets", message: "Should not have more than 500 items" }] : [],
    ...count > 2500 ? [{ dataPath: "/widgets", message: "Should not have more than 2500 metrics" }] : [],
    ...widgets.flatMap((widget, i) => [...widgetFaults(widget, `/widgets/${i}`)])
  ];
}
var types = ["metric", "text", "log", "alarm", "explorer", "custom", "chart"];
function* widgetFaults(widget, at) {
  if (!isObject(widget)) return yield fault(at, "Should be object");
  const { type, x, y, width, height, properties } = widget;
  if (!types.includes(String(type))) yield oneOfFault(`${at}/type`, types);
  if (x === void 0 !== (y === void 0)) yield fault(at, "Should have both x and y, or neither");
  yield* range(x, { at: `${at}/x`, from: 0, to: 23 });
  yield* range(y, { at: `${at}/y`, from: 0, to: Number.MAX_SAFE_INTEGER });
  yield* range(width, { at: `${at}/width`, from: 1, to: 24 });
  yield* range(height, { at: `${at}/height`, from: 1, to: 1e3 });
  if (!isObject(properties)) yield fault(`${at}/properties`, "Should be object");
  else if (Object.hasOwn(faultsByType, String(type)))
    yield* faultsByType[String(type)]?.(properties, `${at}/properties`) ?? [];
}
var faultsByType = {
  metric: graphFaults,
  text: (properties, at) => required(properties, ["markdown"], at),
  log: logFaults,
  alarm: statusFaults
};
var views = ["timeSeries", "singleValue", "gauge", "bar", "pie", "table"];
function* graphFaults(properties, at) {
  const { metrics: metrics2, annotations, period: period2 } = properties;
  yield* required(properties, ["region"], at);
  yield* viewFaults(properties, at);
  const { alarms, horizontal } = isObject(annotations) ? annotations : {};
  if (metrics2 === void 0 === (alarms === void 0))
    yield fault(at, "Should have either metrics or an alarm annotation");
  if (metrics2 !== void 0 && !Array.isArray(metrics2)) yield fault(`${at}/metrics`, "Should be array");
  for (const [i, metric] of listIn(metrics2).entries()) yield* metricFaults(metric, `${at}/metrics/${i}`);
  if (listIn(metrics2).length > 500) yield fault(`${at}/metrics`, "Should not have more than 500 items");
  if (period2 !== void 0 && !isPeriod(period2))
    yield fault(`${at}/period`, "Should be 1, 5, 10, 30 or a multiple of 60");
  for (const [i, line] of listIn(horizontal).entries())
    for (const one of Array.isArray(line) ? line : [line])
      yield* thresholdFaults(one, `${at}/annotations/horizontal/${i}`);
}
function* viewFaults({ view, yAxis }, at) {
  if (view !== void 0 && !views.includes(String(view))) yield oneOfFault(`${at}/view`, views);
  const left = isObject(yAxis) && isObject(yAxis.left) ? yAxis.left : {};
  if (view === "gauge" && (typeof left.min !== "number" || typeof left.max !== "number"))
    yield fault(`${at}/yAxis/left`, "Should have required properties min and max");
}
function* metricFaults(metric, at) {
  if (!Array.isArray(metric)) return yield fault(at, "Should be array");
  const last = metric.at(-1);
  const words = isObject(last) ? metric.slice(0, -1) : metric;
  if (!words.every((word) => typeof word === "string")) yield fault(at, arrayOfStrings);
  if (words.length === 0 && !(isObject(last) && typeof last.expression === "string")) yield fault(at, arrayOfStrings);
  if (isObject(last)) yield* colorFaults(last, at);
}
var arrayOfStrings = 'Field "metrics" has to be an array of array of strings, with an optional metricRenderer object as last element';
function* thresholdFaults(line, at) {
  if (!isObject(line) || typeof line.value !== "number") return yield fault(at, "Should have required property value");
  yield* colorFaults(line, at);
}
function* colorFaults({ color }, at) {
  if (color !== void 0 && !/^#[0-9a-f]{6}$/i.test(String(color)))
    yield fault(`${at}/color`, "Should be a six-digit HTML hex color");
}
function* logFaults(properties, at) {
  yield* required(properties, ["region", "query"], at);
  const { view = "table" } = properties;
  const allowed = ["table", "timeSeries", "bar", "pie"];
  if (!allowed.includes(String(view))) yield oneOfFault(`${at}/view`, allowed);
}
function* statusFaults({ alarms }, at) {
  const list2 = listIn(alarms);
  if (list2.length < 1 || list2.length > 100) yield fault(`${at}/alarms`, "Should have 1 to 100 items");
  for (const [i, arn3] of list2.entries())
    if (typeof arn3 !== "string" || !/^arn:[^:]+:cloudwatch:[^:]+:\d{12}:alarm:/.test(arn3))
      yield fault(`${at}/alarms/${i}`, "Should be the ARN of an alarm");
}
function* required(properties, names, at) {
  for (const name3 of names)
    if (typeof properties[name3] !== "string") yield fault(at, `Should have required property ${name3}`);
}
function* range(value, { at, from, to }) {
  if (value === void 0) return;
  if (!Number.isInteger(value)) yield fault(at, "Should be integer");
  else if (Number(value) < from) yield fault(at, `Should be >= ${from}`);
  else if (Number(value) > to) yield fault(at, `Should be <= ${to}`);
}
function isPeriod(period2) {
  return Number.isInteger(period2) && ([1, 5, 10, 30].includes(Number(period2)) || Number(period2) % 60 === 0);
}
function metricsOf(widget) {
  return isObject(widget) && isObject(widget.properties) ? listIn(widget.properties.metrics) : [];
}
function listIn(value) {
  return Array.isArray(value) ? value : [];
}
function oneOfFault(dataPath, values) {
  return fault(dataPath, `Should be equal to one of the allowed values: ${values.join(", ")}`);
}
function fault(dataPath, message) {
  return { dataPath, message };
}
function parse(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return null;
  }
}

// src/sandbox/cloudwatch/dashboards.ts
var name = { type: "string", min: 1, max: 255, pattern: /^[A-Za-z0-9_-]+$/ };
var tags = list(object({ Key: text(1, 128), Value: text(0, 256) }, ["Key", "Value"]));
var shapes = {
  putDashboard: object({ DashboardName: name, DashboardBody: text(), Tags: tags }, ["DashboardName", "DashboardBody"]),
  getDashboard: object({ DashboardName: text() }, ["DashboardName"]),
  listDashboards: object({ DashboardNamePrefix: text(0, 255), NextToken: text() }),
  deleteDashboards: object({ DashboardNames: list(text(), 100) }, ["DashboardNames"])
};
var PER_PAGE = 100;
function putDashboard(input, state) {
  const dashboardName = input.DashboardName ?? "";
  const body = input.DashboardBody ?? "";
  const faults = bodyFaults(body);
  if (faults.length > 0) throw invalidBody(faults);
  if (!state.dashboards.has(dashboardName)) addTags(arnOf2(state, dashboardName), input.Tags, state);
  state.dashboards.set(dashboardName, { body, modifiedMs: state.clock() });
  return { DashboardValidationMessages: [] };
}
function getDashboard(input, state) {
  const dashboardName = input.DashboardName ?? "";
  const found = state.dashboards.get(dashboardName);
  if (!found) throw notFound2([dashboardName]);
  return { DashboardArn: arnOf2(state, dashboardName), DashboardBody: found.body, DashboardName: dashboardName };
}
function listDashboards(input, state) {
  const prefix = input.DashboardNamePrefix ?? "";
  const page2 = pageOf(
    [...state.dashboards].filter(([one]) => one.startsWith(prefix)),
    {
      size: PER_PAGE,
      token: input.NextToken,
      keyOf: ([one]) => one,
      badToken: () => new AwsError("InvalidParameterValueException", "The token is not valid.", {
        queryCode: "InvalidParameterValue"
      })
    }
  );
  return {
    DashboardEntries: page2.items.map(([one, { body, modifiedMs }]) => ({
      DashboardName: one,
      DashboardArn: arnOf2(state, one),
      LastModified: new Date(modifiedMs),
      Size: Buffer.byteLength(body)
    })),
    ...page2.next === void 0 ? {} : { NextToken: page2.next }
  };
}
function deleteDashboards(input, state) {
  const names = [...new Set(input.DashboardNames)];
  const unknown = names.filter((one) => !state.dashboards.has(one));
  for (const one of names) {
    state.tags.forget(arnOf2(state, one));
    state.dashboards.delete(one);
  }
  if (unknown.length > 0) throw notFound2(unknown);
}
function arnOf2({ partition, account }, dashboardName) {
  return `arn:${partition}:cloudwatch::${account}:dashboard/${dashboardName}`;
}
function notFound2(names) {
  const one = names.length === 1;
  return new AwsError(
    "DashboardNotFoundError",
    `Dashboard${one ? "" : "s"} ${names.join(", ")} do${one ? "es" : ""} not exist`,
    {
      queryCode: "ResourceNotFound",
      status: 404
    }
  );
}
function invalidBody(faults) {
  const count = faults.length === 1 ? "there is 1 validation error" : `there are ${faults.length} validation errors`;
  const listed = JSON.stringify(faults, null, 2);
  return new AwsError("DashboardInvalidInputError", `The dashboard body is invalid, ${count}: ${listed}`, {
    queryCode: "InvalidParameterInput",
    details: {
      dashboardValidationMessages: faults.map(({ dataPath, message }) => ({ DataPath: dataPath, Message: message }))
    }
  });
}

// src/sandbox/cloudwatch/metrics.ts
function listMetrics(input, state) {
  const page2 = pageOf(
    [...state.metrics.values()].filter((metric) => matches(metric, input)),
    {
      size: 500,
      token: input.NextToken,
      keyOf: metricKey,
      badToken: () => invalidValue2("The service cannot process the NextToken provided.")
    }
  );
  return {
    Metrics: page2.items.map((metric) => ({
      Namespace: metric.namespace,
      MetricName: metric.name,
      Dimensions: Object.entries(metric.dimensions).map(([Name, Value]) => ({ Name, Value }))
    })),
    ...page2.next === void 0 ? {} : { NextToken: page2.next }
  };
}
function putMetricData(input, state) {
  const namespace2 = input.Namespace ?? "";
  if (namespace2.startsWith("AWS/")) throw invalidValue2("The value AWS/ for parameter Namespace is invalid.");
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
function invalidValue2(message) {
  return new AwsError("InvalidParameterValueException", message, { queryCode: "InvalidParameterValue" });
}

// src/sandbox/cloudwatch/mute-rules.ts
var name2 = text(1, 255);
var tag = object({ Key: text(1, 128), Value: text(0, 256) }, ["Key", "Value"]);
var shapes2 = {
  put: object(
    {
      Name: name2,
      Description: text(0, 1024),
      Rule: object(
        {
          Schedule: object({ Expression: text(1, 256), Duration: text(1, 50), Timezone: text(1, 50) }, [
            "Expression",
            "Duration"
          ])
        },
        ["Schedule"]
      ),
      MuteTargets: object({ AlarmNames: list(name2, 100) }, ["AlarmNames"]),
      Tags: list(tag),
      StartDate: any,
      ExpireDate: any
    },
    ["Name", "Rule"]
  ),
  onRule: object({ AlarmMuteRuleName: name2 }, ["AlarmMuteRuleName"]),
  list: object({
    AlarmName: name2,
    Statuses: list(oneOf("SCHEDULED", "ACTIVE", "EXPIRED")),
    MaxRecords: integer(1, 100),
    NextToken: text()
  })
};
function putAlarmMuteRule(input, state) {
  const refused = scheduleRefused(input) ?? targetsRefused(input, state);
  if (refused) throw validationError(refused);
  const { Tags, StartDate, ExpireDate, ...rest } = input;
  const times = {
    ...StartDate && { StartDate: minute(StartDate) },
    ...ExpireDate && { ExpireDate: minute(ExpireDate) }
  };
  if (!state.muteRules.has(input.Name ?? "")) addTags(arnFor(input.Name, state), Tags, state);
  state.muteRules.set(input.Name ?? "", { put: { ...rest, ...times }, updated: new Date(state.clock()) });
}
function getAlarmMuteRule(input, state) {
  const rule = state.muteRules.get(input.AlarmMuteRuleName ?? "");
  if (!rule)
    throw new AwsError("ResourceNotFoundException", `Alarm mute rule ${input.AlarmMuteRuleName} does not exist`, {
      status: 404
    });
  return { ...rule.put, AlarmMuteRuleArn: arnFor(input.AlarmMuteRuleName, state), ...told(rule, state) };
}
function listAlarmMuteRules(input, state) {
  const { AlarmName, Statuses } = input;
  const all = [...state.muteRules].filter(
    ([, rule]) => (AlarmName === void 0 || rule.put.MuteTargets?.AlarmNames?.includes(AlarmName)) && (Statuses === void 0 || Statuses.includes(told(rule, state).Status))
  );
  const page2 = pageOf(all, {
    size: input.MaxRecords ?? 50,
    token: input.NextToken,
    keyOf: ([one]) => one,
    badToken: () => new AwsError("InvalidNextToken", "The next token specified is invalid.")
  });
  return {
    AlarmMuteRuleSummaries: page2.items.map(([one, rule]) => {
      const { ExpireDate } = rule.put;
      return { AlarmMuteRuleArn: arnFor(one, state), ...ExpireDate && { ExpireDate }, ...told(rule, state) };
    }),
    ...page2.next === void 0 ? {} : { NextToken: page2.next }
  };
}
function deleteAlarmMuteRule({ AlarmMuteRuleName = "" }, state) {
  state.tags.forget(arnFor(AlarmMuteRuleName, state));
  state.muteRules.delete(AlarmMuteRuleName);
}
function told({ put: put2, updated }, state) {
  const expired = put2.ExpireDate !== void 0 && put2.ExpireDate.getTime() <= state.clock();
  const once = put2.Rule?.Schedule?.Expression?.startsWith("at(");
  return {
    Status: expired ? "EXPIRED" : "SCHEDULED",
    MuteType: once ? "ONE_TIME" : "RECURRING",
    LastUpdatedTimestamp: updated
  };
}
function scheduleRefused({ Rule, StartDate, ExpireDate }) {
  const { Expression = "", Duration = "", Timezone = "UTC" } = Rule?.Schedule ?? {};
  if (!/^(cron\(\S+( \S+){4}\)|at\(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\))$/.test(Expression))
    return `Invalid schedule expression: ${Expression}`;
  if (!/^P(?=.)(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/.test(Duration)) return `Invalid duration: ${Duration}`;
  if (!Intl.supportedValuesOf("timeZone").includes(Timezone) && Timezone !== "UTC")
    return `Invalid timezone: ${Timezone}`;
  const reversed = StartDate && ExpireDate && minute(StartDate) >= minute(ExpireDate);
  return reversed ? "ExpireDate must be after StartDate" : null;
}
function targetsRefused({ MuteTargets }, { alarms }) {
  const unknown = (MuteTargets?.AlarmNames ?? []).filter((one) => !alarms.has(one));
  return unknown.length === 0 ? null : `Alarms [${unknown.join(", ")}] do not exist`;
}
function minute(time) {
  const ms = typeof time === "number" ? time * 1e3 : new Date(time).getTime();
  return new Date(Math.floor(ms / 6e4) * 6e4);
}
function arnFor(rule, state) {
  return arnOf(state, "cloudwatch", `alarm-mute-rule:${rule}`);
}

// src/sandbox/cloudwatch/shapes.ts
var alarmName = text(1, 255);
var alarmNames = list(alarmName, 100);
var actions = list(text(1, 1024), 5);
var namespace = { type: "string", min: 1, max: 255, pattern: /^[^:].*$/ };
var dimension = object({ Name: text(1, 255), Value: text(1, 1024) }, ["Name", "Value"]);
var dimensions = list(dimension, 30);
var tags2 = list(object({ Key: text(1, 128), Value: text(0, 256) }, ["Key", "Value"]));
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
  Tags: tags2
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
var tagResource2 = object({ ResourceARN: arn, Tags: tags2 }, ["ResourceARN", "Tags"]);
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

// src/sandbox/logs/state.ts
function logGroupArn(name3, state) {
  return arnOf(state, "logs", `log-group:${name3}`);
}
function groupNamed(name3, state) {
  const group = state.logGroups.get(name3 ?? "");
  if (!group) throw notFound3("The specified log group does not exist.");
  return group;
}
function notFound3(message) {
  return new AwsError("ResourceNotFoundException", message);
}
function invalid(message) {
  return new AwsError("InvalidParameterException", message);
}
function badToken() {
  return invalid("The specified nextToken is invalid.");
}

// src/sandbox/logs/filters.ts
var FILTERS_PER_GROUP = 100;
function putMetricFilter(input, state) {
  const { filters, name: name3 } = groupNamed(input.logGroupName, state);
  const filterName2 = input.filterName ?? "";
  understood(input.filterPattern ?? "");
  for (const transformation2 of input.metricTransformations ?? []) checkTransformation(transformation2);
  if (!filters.has(filterName2) && filters.size >= FILTERS_PER_GROUP)
    throw new AwsError("LimitExceededException", "Resource limit exceeded.");
  filters.set(filterName2, { ...input, logGroupName: name3, creationTime: state.clock() });
}
function deleteMetricFilter(input, state) {
  if (!groupNamed(input.logGroupName, state).filters.delete(input.filterName ?? ""))
    throw notFound3("The specified metric filter does not exist.");
}
function describeMetricFilters(input, state) {
  const { logGroupName, filterNamePrefix = "", metricName, metricNamespace } = input;
  if (metricName === void 0 !== (metricNamespace === void 0))
    throw invalid("metricName and metricNamespace must be specified together.");
  const groups = logGroupName === void 0 ? [...state.logGroups.values()] : [groupNamed(logGroupName, state)];
  const found = groups.flatMap(({ filters }) => [...filters.values()]).filter((one) => logGroupName === void 0 || one.filterName?.startsWith(filterNamePrefix)).filter((one) => metricName === void 0 || makes(one, { metricName, metricNamespace }));
  const { items, next } = pageOf(found, {
    size: input.limit ?? 50,
    token: input.nextToken,
    keyOf: (one) => `${one.filterName} ${one.logGroupName}`,
    badToken
  });
  return { metricFilters: items, ...next === void 0 ? {} : { nextToken: next } };
}
function testMetricFilter(input) {
  const pattern2 = understood(input.filterPattern ?? "");
  const messages = input.logEventMessages ?? [];
  return {
    matches: messages.flatMap(
      (eventMessage, index) => pattern2?.matches(eventMessage) ? [{ eventNumber: index + 1, eventMessage, extractedValues: {} }] : []
    )
  };
}
function understood(text2) {
  const parsed2 = parsePattern(text2);
  if (parsed2.status === "wrong") throw invalid(`Invalid metric filter pattern: ${parsed2.message}`);
  return parsed2.status === "understood" ? parsed2.pattern : null;
}
function checkTransformation({ dimensions: dimensions2 = {}, defaultValue }) {
  const values = Object.values(dimensions2);
  if (values.length > 3) throw invalid("Invalid metric transformation: at most 3 dimensions are allowed.");
  if (values.length > 0 && defaultValue !== void 0)
    throw invalid("Invalid metric transformation: dimensions and default value are mutually exclusive properties.");
  if (values.some((value) => !value.startsWith("$")))
    throw invalid("Invalid metric transformation: dimension value must be a valid selector.");
}
function makes({ metricTransformations = [] }, metric) {
  return metricTransformations.some(
    (one) => one.metricName === metric.metricName && one.metricNamespace === metric.metricNamespace
  );
}

// src/sandbox/logs/events.ts
function createLogStream(input, state) {
  const { streams } = groupNamed(input.logGroupName, state);
  const name3 = input.logStreamName ?? "";
  if (streams.has(name3))
    throw new AwsError("ResourceAlreadyExistsException", "The specified log stream already exists");
  streams.set(name3, []);
}
function putLogEvents(input, state) {
  const stream = groupNamed(input.logGroupName, state).streams.get(input.logStreamName ?? "");
  if (!stream) throw notFound3("The specified log stream does not exist.");
  const takenMs = state.clock();
  for (const { timestamp = 0, message = "" } of input.logEvents ?? [])
    stream.push({ id: inventId(state), atMs: timestamp, takenMs, message });
  return { nextSequenceToken: inventId(state) };
}
function filterLogEvents(input, state) {
  const prefix = logGroupArn("", state);
  const name3 = input.logGroupName ?? input.logGroupIdentifier?.replace(prefix, "");
  if (name3 === void 0) throw invalid("Either logGroupName or logGroupIdentifier must be specified.");
  const pattern2 = understood(input.filterPattern ?? "");
  const found = [...groupNamed(name3, state).streams].filter(([stream]) => input.logStreamNames?.includes(stream) ?? stream.startsWith(input.logStreamNamePrefix ?? "")).flatMap(([stream, events]) => events.map((event2) => ({ stream, event: event2 }))).filter(({ event: event2 }) => isWithin(event2, input) && pattern2?.matches(event2.message));
  const { items, next } = pageOf(found, {
    size: input.limit ?? 1e4,
    token: input.nextToken,
    keyOf: ({ event: event2 }) => `${String(event2.atMs).padStart(15, "0")} ${event2.id}`,
    badToken
  });
  return {
    events: items.map(({ stream, event: event2 }) => ({
      logStreamName: stream,
      timestamp: event2.atMs,
      message: event2.message,
      ingestionTime: event2.takenMs,
      eventId: event2.id
    })),
    searchedLogStreams: [],
    ...next === void 0 ? {} : { nextToken: next }
  };
}
function isWithin({ atMs }, { startTime, endTime }) {
  return (startTime === void 0 || atMs >= startTime) && (endTime === void 0 || atMs <= endTime);
}

// src/sandbox/logs/tags.ts
function tagResource3(input, state) {
  addTags2(existing2(input.resourceArn, state), input.tags ?? {}, state);
}
function untagResource3(input, state) {
  state.tags.remove(existing2(input.resourceArn, state), input.tagKeys ?? []);
}
function listTagsForResource3(input, state) {
  return { tags: { ...state.tags.of(existing2(input.resourceArn, state)) } };
}
function addTags2(arn3, tags4, state) {
  const refused = tagsRefused(state.tags.of(arn3), tags4);
  if (refused === "too many") throw new AwsError("TooManyTagsException", "The number of tags exceeds the limit of 50.");
  if (refused === "reserved") throw invalid("Tag keys that begin with aws: are reserved.");
  state.tags.add(arn3, tags4);
}
function existing2(arn3, state) {
  const prefix = logGroupArn("", state);
  const { name: name3 } = groupNamed(arn3?.startsWith(prefix) ? arn3.slice(prefix.length) : void 0, state);
  return logGroupArn(name3, state);
}

// src/sandbox/logs/groups.ts
var days = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];
function createLogGroup(input, state) {
  const name3 = input.logGroupName ?? "";
  if (state.logGroups.has(name3))
    throw new AwsError("ResourceAlreadyExistsException", "The specified log group already exists");
  if (name3.startsWith("aws/")) throw invalid("Log groups starting with AWS/ are reserved for AWS.");
  addTags2(logGroupArn(name3, state), input.tags ?? {}, state);
  const group = newGroup(name3, state.clock(), input.logGroupClass);
  group.kmsKey = input.kmsKeyId ?? null;
  state.logGroups.set(name3, group);
}
function deleteLogGroup(input, state) {
  const { name: name3 } = groupNamed(input.logGroupName, state);
  state.logGroups.delete(name3);
  state.tags.forget(logGroupArn(name3, state));
}
function describeLogGroups(input, state) {
  const { logGroupIdentifiers: asked, logGroupNamePrefix: prefix, logGroupNamePattern: part, logGroupClass } = input;
  if (prefix !== void 0 && part !== void 0)
    throw invalid("LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.");
  if (asked && (prefix ?? part ?? logGroupClass) !== void 0)
    throw invalid("logGroupIdentifiers cannot be used together with other filters.");
  const found = [...state.logGroups.values()].filter(
    ({ name: name3, logClass: logClass2 }) => (!asked || asked.includes(name3) || asked.includes(logGroupArn(name3, state))) && name3.startsWith(prefix ?? "") && name3.includes(part ?? "") && (logGroupClass === void 0 || sameClass(logGroupClass, logClass2))
  );
  const { items, next } = pageOf(found, {
    size: input.limit ?? 50,
    token: input.nextToken,
    keyOf: ({ name: name3 }) => name3,
    badToken
  });
  return {
    logGroups: items.map((group) => described(group, state)),
    ...next === void 0 ? {} : { nextToken: next }
  };
}
function putRetentionPolicy(input, state) {
  const group = groupNamed(input.logGroupName, state);
  const wanted = input.retentionInDays ?? 0;
  if (!days.includes(wanted)) {
    throw invalid(
      `1 validation error detected: Value '${wanted}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [${days.join(", ")}]`
    );
  }
  if (group.logClass === "DELIVERY") throw invalid("Retention cannot be set for log groups of the DELIVERY class.");
  group.retentionDays = wanted;
}
function deleteRetentionPolicy(input, state) {
  groupNamed(input.logGroupName, state).retentionDays = null;
}
function associateKmsKey(input, state) {
  groupNamed(input.logGroupName, state).kmsKey = input.kmsKeyId ?? null;
}
function disassociateKmsKey(input, state) {
  groupNamed(input.logGroupName, state).kmsKey = null;
}
function described(group, state) {
  const arn3 = logGroupArn(group.name, state);
  const retention2 = group.logClass === "DELIVERY" ? 1 : group.retentionDays;
  return {
    logGroupName: group.name,
    arn: `${arn3}:*`,
    logGroupArn: arn3,
    creationTime: group.createdMs,
    metricFilterCount: group.filters.size,
    storedBytes: storedBytes(group),
    logGroupClass: group.logClass,
    ...retention2 === null ? {} : { retentionInDays: retention2 },
    ...group.kmsKey === null ? {} : { kmsKeyId: group.kmsKey }
  };
}
function sameClass(asked, has) {
  const cheap = ["INFREQUENT_ACCESS", "ESSENTIALS"];
  return asked === has || cheap.includes(asked) && cheap.includes(has);
}
function storedBytes({ streams }) {
  return [...streams.values()].flat().reduce((sum, { message }) => sum + Buffer.byteLength(message) + 26, 0);
}

// src/sandbox/logs/queries.ts
function putQueryDefinition({ clientToken, queryDefinitionId, ...input }, state) {
  const known = clientToken === void 0 ? void 0 : state.queryTokens.get(clientToken);
  if (known !== void 0) return { queryDefinitionId: known };
  if (queryDefinitionId !== void 0 && !state.queries.has(queryDefinitionId)) throw noQuery();
  const id = queryDefinitionId ?? inventId(state);
  state.queries.set(id, { queryLanguage: "CWLI", ...input, queryDefinitionId: id, lastModified: state.clock() });
  if (clientToken !== void 0) state.queryTokens.set(clientToken, id);
  return { queryDefinitionId: id };
}
function deleteQueryDefinition(input, state) {
  if (!state.queries.delete(input.queryDefinitionId ?? "")) throw noQuery();
  return { success: true };
}
function describeQueryDefinitions(input, state) {
  const { queryDefinitionNamePrefix: prefix = "", queryLanguage } = input;
  const found = [...state.queries.values()].filter(
    (one) => one.name?.startsWith(prefix) && (queryLanguage === void 0 || one.queryLanguage === queryLanguage)
  );
  const { items, next } = pageOf(found, {
    size: input.maxResults ?? 1e3,
    token: input.nextToken,
    keyOf: (one) => `${one.name} ${one.queryDefinitionId}`,
    badToken
  });
  return { queryDefinitions: items, ...next === void 0 ? {} : { nextToken: next } };
}
function noQuery() {
  return notFound3("The specified query definition does not exist.");
}

// src/sandbox/logs/shapes.ts
var groupName = { type: "string", min: 1, max: 512, pattern: /^[.\-_/#A-Za-z0-9]+$/ };
var filterName = { type: "string", min: 1, max: 512, pattern: /^[^:*]*$/ };
var identifier = { type: "string", min: 1, max: 2048, pattern: /^[\w#+=/:,.@-]*$/ };
var arn2 = { type: "string", min: 1, max: 1011, pattern: /^[\w+=/:,.@-]*$/ };
var logClass = oneOf("STANDARD", "INFREQUENT_ACCESS", "ESSENTIALS", "DELIVERY");
var pattern = text(0, 1024);
var token = text(1);
var page = integer(1, 50);
var queryName = { type: "string", min: 1, max: 255, pattern: /^([^:*/]+\/?)*[^:*/]+$/ };
var onGroup = object({ logGroupName: groupName }, ["logGroupName"]);
var createLogGroup2 = object(
  { logGroupName: groupName, kmsKeyId: text(0, 256), tags: map, logGroupClass: logClass },
  ["logGroupName"]
);
var describeLogGroups2 = object({
  logGroupNamePrefix: groupName,
  logGroupNamePattern: text(0, 512),
  logGroupIdentifiers: list(identifier, 50),
  logGroupClass: logClass,
  includeLinkedAccounts: boolean,
  limit: page,
  nextToken: token
});
var putRetentionPolicy2 = object({ logGroupName: groupName, retentionInDays: integer() }, [
  "logGroupName",
  "retentionInDays"
]);
var associateKmsKey2 = object({ logGroupName: groupName, kmsKeyId: text(0, 256) }, [
  "logGroupName",
  "kmsKeyId"
]);
var transformation = object(
  {
    metricName: { type: "string", max: 255, pattern: /^[^:*$]*$/ },
    metricNamespace: { type: "string", max: 255, pattern: /^[^:*$]*$/ },
    metricValue: text(0, 100),
    defaultValue: double,
    dimensions: map,
    unit: text()
  },
  ["metricName", "metricNamespace", "metricValue"]
);
var putMetricFilter2 = object(
  {
    logGroupName: groupName,
    filterName,
    filterPattern: pattern,
    metricTransformations: { type: "list", of: transformation, min: 1, max: 1 },
    applyOnTransformedLogs: boolean,
    fieldSelectionCriteria: text(0, 2e3),
    emitSystemFieldDimensions: list(text())
  },
  ["logGroupName", "filterName", "filterPattern", "metricTransformations"]
);
var onMetricFilter = object({ logGroupName: groupName, filterName }, ["logGroupName", "filterName"]);
var describeMetricFilters2 = object({
  logGroupName: groupName,
  filterNamePrefix: filterName,
  metricName: text(0, 255),
  metricNamespace: text(0, 255),
  limit: page,
  nextToken: token
});
var testMetricFilter2 = object(
  { filterPattern: pattern, logEventMessages: { type: "list", of: text(1), min: 1, max: 50 } },
  ["filterPattern", "logEventMessages"]
);
var language = oneOf("CWLI", "SQL", "PPL");
var putQueryDefinition2 = object(
  {
    name: queryName,
    queryDefinitionId: text(0, 256),
    queryLanguage: language,
    queryString: text(1, 1e4),
    logGroupNames: list(groupName),
    clientToken: text(36, 128),
    parameters: list(any)
  },
  ["name", "queryString"]
);
var onQueryDefinition = object({ queryDefinitionId: text(0, 256) }, ["queryDefinitionId"]);
var describeQueryDefinitions2 = object({
  queryLanguage: language,
  queryDefinitionNamePrefix: text(1, 255),
  maxResults: integer(1, 1e3),
  nextToken: token
});
var tagResource4 = object({ resourceArn: arn2, tags: map }, ["resourceArn", "tags"]);
var untagResource4 = object({ resourceArn: arn2, tagKeys: list(text(1, 128), 50) }, ["resourceArn", "tagKeys"]);
var listTagsForResource4 = object({ resourceArn: arn2 }, ["resourceArn"]);
var streamName = { type: "string", min: 1, max: 512, pattern: /^[^:*]*$/ };
var onStream = object({ logGroupName: groupName, logStreamName: streamName }, [
  "logGroupName",
  "logStreamName"
]);
var putLogEvents2 = object(
  {
    logGroupName: groupName,
    logStreamName: streamName,
    logEvents: {
      type: "list",
      of: object({ timestamp: integer(0), message: text(1) }, ["timestamp", "message"]),
      min: 1,
      max: 1e4
    },
    sequenceToken: token
  },
  ["logGroupName", "logStreamName", "logEvents"]
);
var filterLogEvents2 = object({
  logGroupName: groupName,
  logGroupIdentifier: identifier,
  logStreamNames: list(streamName, 100),
  logStreamNamePrefix: streamName,
  startTime: integer(0),
  endTime: integer(0),
  filterPattern: pattern,
  limit: integer(1, 1e4),
  nextToken: token
});

// src/sandbox/sqs.ts
import { createHash as createHash3 } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
var attributes = map;
var shapes3 = {
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
var defaults = {
  VisibilityTimeout: "30",
  MaximumMessageSize: "1048576",
  MessageRetentionPeriod: "345600",
  DelaySeconds: "0",
  ReceiveMessageWaitTimeSeconds: "0",
  SqsManagedSseEnabled: "true"
};
function createQueue(input, state) {
  const name3 = input.QueueName ?? "";
  if (!/^[A-Za-z0-9_-]{1,80}$|^[A-Za-z0-9_-]{1,75}\.fifo$/.test(name3)) {
    throw new AwsError(
      "InvalidParameterValue",
      "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
    );
  }
  const existing4 = state.queues.get(name3);
  const wanted = Object.entries(input.Attributes ?? {});
  if (existing4 && wanted.some(([key, value]) => existing4.attributes.get(key) !== value)) {
    throw new AwsError(
      "QueueNameExists",
      `A queue already exists with the same name and a different value for attribute ${wanted[0]?.[0]}`,
      {
        queryCode: "QueueAlreadyExists"
      }
    );
  }
  if (!existing4) {
    const now = state.clock();
    const arn3 = arnOf(state, "sqs", name3);
    const set = new Map(Object.entries({ ...defaults, ...input.Attributes }));
    state.queues.set(name3, { name: name3, arn: arn3, attributes: set, createdMs: now, modifiedMs: now, messages: [] });
    state.tags.add(arn3, input.tags ?? {});
  }
  return { QueueUrl: urlOf(name3, state) };
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
  const named = [...state.queues.keys()].filter((name3) => name3.startsWith(input.QueueNamePrefix ?? ""));
  const page2 = pageOf(named, {
    size: input.MaxResults ?? 1e3,
    token: input.NextToken,
    keyOf: (name3) => name3,
    badToken: () => new AwsError("InvalidParameterValue", "Invalid NextToken value.")
  });
  const urls = page2.items.map((name3) => urlOf(name3, state));
  return { ...urls.length > 0 ? { QueueUrls: urls } : {}, ...page2.next ? { NextToken: page2.next } : {} };
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
  const shown2 = Object.entries(all).filter(([name3]) => asked.includes("All") || asked.includes(name3));
  return shown2.length > 0 ? { Attributes: Object.fromEntries(shown2) } : {};
}
function setQueueAttributes(input, state) {
  const queue = queueAt(input.QueueUrl, state);
  for (const [name3, value] of Object.entries(input.Attributes ?? {})) queue.attributes.set(name3, value);
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
  const queue = [...state.queues.values()].find(({ arn: arn3 }) => arn3 === queueArn);
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
  const shown2 = Object.entries(attributes2).filter(([name3]) => at.asked.includes("All") || at.asked.includes(name3));
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    MD5OfBody: md5(message.body),
    Body: message.body,
    ...shown2.length > 0 ? { Attributes: Object.fromEntries(shown2) } : {}
  };
}
function queueAt(url, state) {
  const queue = state.queues.get(url?.split("/").at(-1) ?? "");
  if (!queue) throw noQueue();
  return queue;
}
function urlOf(name3, state) {
  return `${state.endpoint}/${state.account}/${name3}`;
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
function topicAt(arn3, state) {
  checkArn("TopicArn", arn3);
  const topic = state.topics.get(arn3 ?? "");
  if (!topic) throw new AwsError("NotFound", "Topic does not exist", { status: 404 });
  return topic;
}
function subscriptionAt(arn3, state) {
  checkArn("SubscriptionArn", arn3);
  const subscription = state.subscriptions.get(arn3 ?? "");
  if (!subscription) throw new AwsError("NotFound", "Subscription does not exist", { status: 404 });
  return subscription;
}
function checkJson(name3, text2) {
  if (text2 === "") return;
  try {
    const value = JSON.parse(text2);
    if (typeof value === "object" && value !== null) return;
  } catch {
  }
  throw invalidParameter(`${name3}: failed to parse JSON`);
}
function checkArn(member, arn3 = "") {
  const elements = arn3.split(":").length;
  if (elements < 6) throw invalidParameter(`${member} Reason: An ARN must have at least 6 elements, not ${elements}`);
}

// src/sandbox/sns/subscription-attributes.ts
function getSubscriptionAttributes(input, state) {
  const { arn: arn3, topicArn, protocol, endpoint, token: token2, attributes: attributes2 } = subscriptionAt(input.SubscriptionArn, state);
  const asksReceiver = ["email", "email-json", "http", "https"].includes(protocol);
  const set = Object.fromEntries(
    [...attributes2].filter(([name3, value]) => value !== "" && !(name3 === "FilterPolicy" && value === "{}"))
  );
  return {
    Attributes: {
      SubscriptionArn: arn3,
      TopicArn: topicArn,
      Protocol: protocol,
      Endpoint: endpoint,
      Owner: state.account,
      PendingConfirmation: String(token2 !== null),
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
function checkSubscriptionAttribute(name3, value) {
  if (!settable.includes(name3)) throw invalidParameter("AttributeName");
  if (["FilterPolicy", "RedrivePolicy", "DeliveryPolicy", "ReplayPolicy"].includes(name3)) checkJson(name3, value);
  const known = choices[name3];
  if (known && value !== "" && !known.includes(value)) {
    throw invalidParameter(`${name3}: Invalid value [${value}]. Please use either ${known.join(" or ")}`);
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
  for (const [name3, value] of attributes2) checkSubscriptionAttribute(name3, value);
  const existing4 = subscriptionsOf(topicArn, state).find(
    (one) => one.protocol === protocol && one.endpoint === endpoint
  );
  if (existing4 && attributes2.some(([name3, value]) => (existing4.attributes.get(name3) ?? "") !== value)) {
    throw invalidParameter("Attributes Reason: Subscription already exists with different attributes");
  }
  const subscription = existing4 ?? {
    arn: `${topicArn}:${inventId(state)}`,
    topicArn,
    protocol,
    endpoint,
    attributes: new Map(attributes2),
    createdMs: state.clock(),
    token: confirmsItself(protocol, endpoint, state) ? null : inventId(state).replaceAll("-", "")
  };
  state.subscriptions.set(subscription.arn, subscription);
  const shown2 = subscription.token === null || input.ReturnSubscriptionArn === true;
  return { SubscriptionArn: shown2 ? subscription.arn : "pending confirmation" };
}
function confirmSubscription(input, state) {
  const { arn: arn3 } = topicAt(input.TopicArn, state);
  const subscription = subscriptionsOf(arn3, state).find(({ token: token2 }) => token2 !== null && token2 === input.Token);
  if (!subscription) throw invalidParameter("Token");
  subscription.token = null;
  return { SubscriptionArn: subscription.arn };
}
function listSubscriptionsByTopic(input, state) {
  const { arn: topicArn } = topicAt(input.TopicArn, state);
  const page2 = pageOf(subscriptionsOf(topicArn, state), {
    size: 100,
    token: input.NextToken,
    keyOf: ({ arn: arn3 }) => arn3,
    badToken: () => invalidParameter("NextToken")
  });
  return {
    Subscriptions: page2.items.map(({ arn: arn3, protocol, endpoint, token: token2 }) => ({
      SubscriptionArn: token2 === null ? arn3 : "PendingConfirmation",
      Owner: state.account,
      Protocol: protocol,
      Endpoint: endpoint,
      TopicArn: topicArn
    })),
    ...page2.next ? { NextToken: page2.next } : {}
  };
}
function unsubscribe(input, state) {
  const { arn: arn3, topicArn, token: token2 } = subscriptionAt(input.SubscriptionArn, state);
  if (token2 !== null)
    throw invalidParameter("SubscriptionArn Reason: a subscription that is pending confirmation cannot be deleted");
  state.subscriptions.delete(arn3);
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
  const arn3 = input.TopicArn ?? input.TargetArn;
  if (arn3 === void 0) throw invalidParameter("TopicArn or TargetArn Reason: no value for required parameter");
  const topic = topicAt(arn3, state);
  if (input.Message === "") throw invalidParameter("Empty message");
  const id = inventId(state);
  for (const { protocol, endpoint, token: token2, arn: subscription, attributes: attributes2 } of subscriptionsOf(topic.arn, state)) {
    if (protocol !== "sqs" || token2 !== null) continue;
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
var tags3 = list(object({ Key: text(1, 128), Value: text(0, 256) }, ["Key", "Value"]));
var resourceArn = text(1, 1011);
var createTopic = object({ Name: text(), Attributes: map, Tags: tags3 }, ["Name"]);
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
var tagResource5 = object({ ResourceArn: resourceArn, Tags: tags3 }, ["ResourceArn", "Tags"]);
var untagResource5 = object({ ResourceArn: resourceArn, TagKeys: list(text(1, 128)) }, [
  "ResourceArn",
  "TagKeys"
]);
var listTagsForResource5 = object({ ResourceArn: resourceArn }, ["ResourceArn"]);

// src/sandbox/sns/tags.ts
function tagResource6(input, state) {
  addTags3(existing3(input.ResourceArn, state), input.Tags, state);
  return {};
}
function untagResource6(input, state) {
  state.tags.remove(existing3(input.ResourceArn, state), input.TagKeys ?? []);
  return {};
}
function listTagsForResource6(input, state) {
  return { Tags: [...tagList(state.tags.of(existing3(input.ResourceArn, state)))] };
}
function addTags3(arn3, tags4, state) {
  const added = tagsOf(tags4);
  const refused = tagsRefused(state.tags.of(arn3), added);
  if (refused === "too many")
    throw new AwsError("TagLimitExceeded", "Could not complete request: tag quota of per resource exceeded");
  if (refused === "reserved")
    throw invalidParameter("Tags Reason: aws: prefixed tag key names are not allowed for external use.");
  state.tags.add(arn3, added);
}
function existing3(arn3, state) {
  if (arn3 && state.topics.has(arn3)) return arn3;
  throw new AwsError("ResourceNotFound", "Resource does not exist", { status: 404 });
}

// src/sandbox/sns/topics.ts
function createTopic2(input, state) {
  const name3 = input.Name ?? "";
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(name3.replace(/\.fifo$/, ""))) throw invalidParameter("Topic Name");
  const attributes2 = input.Attributes ?? {};
  const fifo = attributes2.FifoTopic === "true";
  if (fifo !== name3.endsWith(".fifo")) {
    throw invalidParameter(
      fifo ? "Fifo Topic names must end with .fifo and must be made up of only uppercase and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long." : "Topic Name"
    );
  }
  for (const [key, value] of Object.entries(attributes2)) checkAttribute(key, value, [...settable2, "FifoTopic"]);
  const arn3 = arnOf(state, "sns", name3);
  const existing4 = state.topics.get(arn3);
  if (existing4) checkSame(existing4, input, state);
  else {
    addTags3(arn3, input.Tags, state);
    state.topics.set(arn3, { arn: arn3, attributes: new Map(Object.entries(attributes2)), subscriptionsDeleted: 0 });
  }
  return { TopicArn: arn3 };
}
function deleteTopic(input, state) {
  const arn3 = input.TopicArn ?? "";
  if (arn3.split(":").length < 6) topicAt(arn3, state);
  for (const { arn: subscription, topicArn } of state.subscriptions.values()) {
    if (topicArn === arn3) state.subscriptions.delete(subscription);
  }
  state.topics.delete(arn3);
  state.tags.forget(arn3);
}
function getTopicAttributes(input, state) {
  const topic = topicAt(input.TopicArn, state);
  const subscriptions = [...state.subscriptions.values()].filter(({ topicArn }) => topicArn === topic.arn);
  const pending = subscriptions.filter(({ token: token2 }) => token2 !== null).length;
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
  const name3 = input.AttributeName ?? "";
  const value = input.AttributeValue ?? "";
  checkAttribute(name3, value, settable2);
  topic.attributes.set(name3, value);
}
function listTopics2(input, state) {
  const page2 = pageOf(state.topics.values(), {
    size: 100,
    token: input.NextToken,
    keyOf: ({ arn: arn3 }) => arn3,
    badToken: () => invalidParameter("NextToken")
  });
  return { Topics: page2.items.map(({ arn: arn3 }) => ({ TopicArn: arn3 })), ...page2.next ? { NextToken: page2.next } : {} };
}
var settable2 = [
  ...["Policy", "DisplayName", "DeliveryPolicy", "KmsMasterKeyId", "TracingConfig", "SignatureVersion"],
  ...["ContentBasedDeduplication", "ArchivePolicy", "FifoThroughputScope"],
  ...["HTTP", "Firehose", "Lambda", "SQS", "Application"].flatMap(
    (protocol) => ["SuccessFeedbackRoleArn", "SuccessFeedbackSampleRate", "FailureFeedbackRoleArn"].map((name3) => protocol + name3)
  )
];
function checkAttribute(name3, value, allowed) {
  if (!allowed.includes(name3)) throw invalidParameter("AttributeName");
  if (["Policy", "DeliveryPolicy", "ArchivePolicy"].includes(name3)) checkJson(name3, value);
  const choices2 = { TracingConfig: ["PassThrough", "Active"], SignatureVersion: ["1", "2"] };
  const known = choices2[name3];
  if (known && value !== "" && !known.includes(value))
    throw invalidParameter(`${name3} Reason: must be one of ${known.join(", ")}`);
  if (name3 === "DisplayName" && value.length > 100)
    throw invalidParameter("DisplayName Reason: must be at most 100 characters long");
}
function checkSame(existing4, input, state) {
  const differs = Object.entries(input.Attributes ?? {}).some(
    ([name3, value]) => (existing4.attributes.get(name3) ?? "") !== value
  );
  if (differs) throw invalidParameter("Attributes Reason: Topic already exists with different attributes");
  const tags4 = state.tags.of(existing4.arn);
  if (Object.entries(tagsOf(input.Tags)).some(([key, value]) => tags4[key] !== value)) {
    throw invalidParameter("Tags Reason: Topic already exists with different tags");
  }
}
function defaultPolicy(arn3, { account }) {
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
        Resource: arn3,
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
var shapes4 = {
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
  const { ResourceARNList: arns, TagFilters: filters = [], ResourceTypeFilters: types2 = [] } = input;
  if (arns && (filters.length > 0 || types2.length > 0 || input.PaginationToken || input.ResourcesPerPage)) {
    throw invalid2("ResourceARNList cannot be used together with filters or pagination.");
  }
  const found = state.tags.asOf(state.clock() - state.tagLagMs).filter(
    ({ arn: arn3, tags: tags4 }) => !isLeftOut(arn3) && (!arns || arns.includes(arn3)) && isOfType(arn3, types2) && filters.every((one) => passes(tags4, one))
  );
  const page2 = pageOf(found, {
    size: input.ResourcesPerPage ?? 50,
    token: input.PaginationToken,
    keyOf: ({ arn: arn3 }) => arn3,
    badToken: () => new AwsError("PaginationTokenExpiredException", "The PaginationToken is invalid or has expired.")
  });
  return {
    // The last page carries an empty token, not none.
    PaginationToken: page2.next ?? "",
    ResourceTagMappingList: page2.items.map(({ arn: arn3, tags: tags4 }) => ({ ResourceARN: arn3, Tags: [...tagList(tags4)] }))
  };
}
function passes(tags4, { Key, Values }) {
  const value = tags4[Key ?? ""];
  return value !== void 0 && (!Values?.length || Values.includes(value));
}
function isOfType(arn3, types2) {
  if (types2.length === 0) return true;
  const [, , service = "", , , ...resource] = arn3.split(":");
  const noun = nouns[service] ?? resource.join(":").split(/[:/]/)[0];
  return types2.includes(service) || types2.includes(`${service}:${noun}`);
}
function isLeftOut(arn3) {
  return arn3.includes(":dashboard/");
}
var nouns = { sns: "topic", sqs: "queue" };
function invalid2(message) {
  return new AwsError("InvalidParameterException", message);
}

// src/sandbox/table.ts
var table = {
  "cloudwatch.DescribeAlarms": reads(describeAlarms2, describeAlarms, 9),
  "cloudwatch.PutMetricAlarm": writes(putMetricAlarm2, putMetricAlarm, 3),
  "cloudwatch.PutCompositeAlarm": writes(putCompositeAlarm2, putCompositeAlarm, 3),
  "cloudwatch.DeleteAlarms": writes(onAlarmNames, deleteAlarms, 3),
  "cloudwatch.PutAlarmMuteRule": writes(shapes2.put, putAlarmMuteRule, 3),
  "cloudwatch.GetAlarmMuteRule": reads(shapes2.onRule, getAlarmMuteRule, 20),
  "cloudwatch.ListAlarmMuteRules": reads(shapes2.list, listAlarmMuteRules, 50),
  "cloudwatch.DeleteAlarmMuteRule": writes(shapes2.onRule, deleteAlarmMuteRule, 3),
  "cloudwatch.SetAlarmState": writes(setAlarmState2, setAlarmState, 3),
  "cloudwatch.EnableAlarmActions": writes(onAlarmNames, enableAlarmActions, 3),
  "cloudwatch.DisableAlarmActions": writes(onAlarmNames, disableAlarmActions, 3),
  "cloudwatch.PutDashboard": writes(shapes.putDashboard, putDashboard, 10),
  "cloudwatch.GetDashboard": reads(shapes.getDashboard, getDashboard, 10),
  "cloudwatch.ListDashboards": reads(shapes.listDashboards, listDashboards, 10),
  "cloudwatch.DeleteDashboards": writes(shapes.deleteDashboards, deleteDashboards, 10),
  "cloudwatch.ListTagsForResource": reads(listTagsForResource2, listTagsForResource, 10),
  "cloudwatch.TagResource": writes(tagResource2, tagResource, 20),
  "cloudwatch.UntagResource": writes(untagResource2, untagResource, 20),
  "cloudwatch.ListMetrics": reads(listMetrics2, listMetrics, 25),
  "cloudwatch.PutMetricData": writes(putMetricData2, putMetricData, 500),
  "logs.CreateLogGroup": writes(createLogGroup2, createLogGroup, 10),
  "logs.DeleteLogGroup": writes(onGroup, deleteLogGroup, 10),
  "logs.DescribeLogGroups": reads(describeLogGroups2, describeLogGroups, 10),
  "logs.PutRetentionPolicy": writes(putRetentionPolicy2, putRetentionPolicy, 5),
  "logs.DeleteRetentionPolicy": writes(onGroup, deleteRetentionPolicy, 5),
  "logs.AssociateKmsKey": writes(associateKmsKey2, associateKmsKey),
  "logs.DisassociateKmsKey": writes(onGroup, disassociateKmsKey),
  "logs.PutMetricFilter": writes(putMetricFilter2, putMetricFilter, 5),
  "logs.DeleteMetricFilter": writes(onMetricFilter, deleteMetricFilter, 5),
  "logs.DescribeMetricFilters": reads(describeMetricFilters2, describeMetricFilters, 5),
  "logs.TestMetricFilter": reads(testMetricFilter2, testMetricFilter, 5),
  "logs.PutQueryDefinition": writes(putQueryDefinition2, putQueryDefinition),
  "logs.DeleteQueryDefinition": writes(onQueryDefinition, deleteQueryDefinition),
  "logs.DescribeQueryDefinitions": reads(describeQueryDefinitions2, describeQueryDefinitions),
  "logs.TagResource": writes(tagResource4, tagResource3, 5),
  "logs.UntagResource": writes(untagResource4, untagResource3, 5),
  "logs.ListTagsForResource": reads(listTagsForResource4, listTagsForResource3, 5),
  "logs.CreateLogStream": writes(onStream, createLogStream, 50),
  "logs.PutLogEvents": writes(putLogEvents2, putLogEvents, 5e3),
  "logs.FilterLogEvents": reads(filterLogEvents2, filterLogEvents, 5),
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
  "sns.ListTagsForResource": reads(listTagsForResource5, listTagsForResource6),
  "sns.TagResource": writes(tagResource5, tagResource6),
  "sns.UntagResource": writes(untagResource5, untagResource6),
  "sns.Publish": writes(publish2, publish),
  "sqs.CreateQueue": writes(shapes3.createQueue, createQueue),
  "sqs.DeleteQueue": writes(shapes3.onQueue, deleteQueue),
  "sqs.GetQueueUrl": reads(shapes3.getQueueUrl, getQueueUrl),
  "sqs.ListQueues": reads(shapes3.listQueues, listQueues),
  "sqs.GetQueueAttributes": reads(shapes3.getQueueAttributes, getQueueAttributes),
  "sqs.SetQueueAttributes": writes(shapes3.setQueueAttributes, setQueueAttributes),
  "sqs.SendMessage": writes(shapes3.sendMessage, sendMessage),
  "sqs.ReceiveMessage": writes(shapes3.receiveMessage, receiveMessage),
  "sqs.DeleteMessage": writes(shapes3.deleteMessage, deleteMessage),
  "elasticbeanstalk.DescribeEnvironments": reads(describeEnvironments2, describeEnvironments),
  "elasticbeanstalk.DescribeEnvironmentResources": reads(
    describeEnvironmentResources2,
    describeEnvironmentResources
  ),
  "elasticbeanstalk.DescribeConfigurationSettings": reads(
    describeConfigurationSettings2,
    describeConfigurationSettings
  ),
  "elasticbeanstalk.DescribeConfigurationOptions": reads(
    describeConfigurationOptions2,
    describeConfigurationOptions
  ),
  "elasticbeanstalk.ValidateConfigurationSettings": reads(
    validateConfigurationSettings2,
    validateConfigurationSettings
  ),
  "elasticbeanstalk.UpdateEnvironment": writes(updateEnvironment, updateEnvironment2),
  "elasticbeanstalk.DescribeEvents": reads(describeEvents, describeEvents2),
  "tagging.GetResources": reads(shapes4.getResources, getResources),
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
  add(fault2) {
    this.#faults.push({ fault: fault2, toPass: fault2.after ?? 0, toHit: fault2.count });
  }
  clear() {
    this.#faults = [];
  }
  /** The fault that hits this request, if one does; it counts as used. */
  take(op) {
    let hit = null;
    for (const entry of this.#faults.filter(({ fault: fault2 }) => matches2(fault2.op, op))) {
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
  const problem = problemWith2({ op, kind, count, more });
  if (problem) throw new Error(`fault "${text2}": ${problem}; write OP:KIND:N, for example PutMetricAlarm:throttle:3`);
  return { op, kind, count: Number(count) };
}
function problemWith2({
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
  logs: {
    name: "logs",
    json: { target: "Logs_20140328", version: "1.1", namespace: "com.amazonaws.cloudwatchlogs" },
    iam: "logs",
    codes: { ...codes, invalid: same("InvalidParameterException") }
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
    const value = parse2(body === "" ? "{}" : body);
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
      body: JSON.stringify({
        __type: `${service.json?.namespace}#${error.code}`,
        message: error.message,
        ...error.details
      })
    };
  },
  unknown({ operation }) {
    return new AwsError("UnknownOperationException", `The sandbox does not serve ${operation}`, { status: 404 });
  }
};
function contentType(version) {
  return `application/x-amz-json-${version}`;
}
function parse2(body) {
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
  const members = Object.entries(shape.members).flatMap(([name3, member]) => {
    const value = read(member, at === "" ? name3 : `${at}.${name3}`, form);
    return value === void 0 ? [] : [[name3, value]];
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
function number(name3, text2) {
  const value = Number(text2);
  if (text2 === "" || Number.isNaN(value)) throw new AwsError("MalformedInput", `${name3} is not a number: ${text2}`);
  return value;
}
var maps = /* @__PURE__ */ new Set(["Attributes"]);
function structure(value) {
  return Object.entries(value).filter(([, member]) => member !== void 0).map(([name3, member]) => `<${name3}>${maps.has(name3) ? entries(member) : content(member)}</${name3}>`).join("");
}
function entries(map2) {
  return Object.entries(map2).map(([key, value]) => `<entry><key>${escapeXml(key)}</key><value>${escapeXml(String(value))}</value></entry>`).join("");
}
function content(value) {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => `<member>${content(item)}</member>`).join("");
  return isObject(value) ? structure(value) : escapeXml(String(value));
}
function element(name3, { service }, inside) {
  return `<${name3} xmlns="${service.query?.namespace}">${inside}</${name3}>
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
  const fault2 = gate.faults.take(op);
  const delayMs = gate.latencyMs + (fault2?.kind === "slow" ? fault2.delayMs ?? 2e3 : 0);
  if (delayMs > 0) await wait2(delayMs, void 0, { ref: false });
  if (fault2?.kind === "reset") return "cut";
  const refused = fault2 && refusalOf(fault2, { op, service }, gate.state);
  if (refused) throw refused;
  const { perSecond } = operation;
  if (perSecond !== null && gate.quotas && !gate.quotas.admits(op, perSecond)) throw throttled(service);
  const output = await perform(op, input, gate.state);
  return fault2?.kind === "reset-after-commit" ? "cut" : output;
}
function refusalOf(fault2, { op, service }, state) {
  const action = `${service.iam}:${op.slice(op.indexOf(".") + 1)}`;
  switch (fault2.kind) {
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
  return fault2.kind;
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
async function startSandbox(options2 = {}) {
  const { account = "123456789012", region = "eu-central-1", clock = Date.now, port = 0 } = options2;
  const { tagLagMs = 0, updateMs = 0 } = options2;
  const server = createServer({ keepAliveTimeout: 0 });
  const endpoint = await listen(server, port);
  const state = makeState({ account, region, endpoint, clock, tagLagMs, updateMs }, options2.world ?? emptyWorld);
  const quotas = options2.quotas === "aws" ? new Quotas(options2.quotaScale ?? 1, () => performance.now()) : null;
  const gate = { state, faults: new FaultBook(), quotas, latencyMs: options2.latencyMs ?? 0, requests: [] };
  for (const fault2 of options2.faults ?? []) gate.faults.add(fault2);
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
    fail: (fault2) => gate.faults.add(fault2),
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
async function openWorld(manifest, which, options2 = {}) {
  const { account, region } = manifest.stack;
  const world = which === "empty" ? emptyWorld : worldOfDeclared([manifest]);
  const environment = new Map(
    [...environmentNamesIn(valuesOf([manifest]))].map((name3) => [name3, `https://sandbox.invalid/${name3}`])
  );
  const sandbox = await startSandbox({ ...options2, account, region, world });
  try {
    if (which === "applied") await applyTo(sandbox, manifest, environment);
  } catch (error) {
    await sandbox.close();
    throw error;
  }
  return { endpoint: sandbox.endpoint, credentials: sandboxCredentials, environment, close: () => sandbox.close() };
}
function worldOfDeclared(manifests) {
  const answered = { answers: /* @__PURE__ */ new Map(), unresolved: /* @__PURE__ */ new Map() };
  const references = manifests.flatMap((manifest) => {
    const gaps = new Set(manifest.declarations.filter(({ gap }) => gap).map(({ address }) => showAddress(address)));
    const desired = desire(manifest, { at: manifest.stack, kinds: registry, answered });
    return desired.map(({ address, reference }) => ({ reference, missing: gaps.has(showAddress(address)) }));
  });
  return worldOf(
    references.map(({ reference }) => reference),
    references.filter(({ missing: missing2 }) => missing2).map(({ reference }) => reference),
    manifests.flatMap(environmentsIn)
  );
}
function environmentsIn({ declarations }) {
  const addresses = declarations.map(({ address }) => address);
  return addresses.filter(({ kind }) => registry.get(kind)?.ownership === "settings").map(({ name: name3 }) => name3);
}
var shortly = () => setTimeout(10);
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
  const settling = { ...settledBy({ kinds: registry, aws: aws.read, at: manifest.stack }), sleep: shortly };
  await apply(plan, aws.send, { settling });
  for (const { endpoint } of sandbox.state.subscriptions.values()) sandbox.confirm(endpoint);
}

export {
  parseFault,
  sandboxCredentials,
  openWorld,
  worldOfDeclared
};
