// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  baseOf,
  desire,
  isOperation,
  operation
} from "./chunk-R3CLBHFJ.mjs";
import {
  HOLD_TAG,
  PROTECTED_TAG,
  STACK_TAG,
  answerLookUps,
  diffSpecs,
  environmentNamesIn,
  environmentToken,
  fillEnvironment,
  hazardsOf,
  isCloudFormations,
  isOfMark,
  isReference,
  leavesOf,
  lookUpsIn,
  markOf,
  matchesAddress,
  ownerOf,
  permissionFor,
  readMark,
  tagChanges
} from "./chunk-SWX7CJWE.mjs";
import {
  addressOf,
  reasonOf,
  showAddress
} from "./chunk-OG6LIO5X.mjs";
import {
  byCodeUnit,
  canonical,
  digest,
  isObject,
  mapStrings,
  pointerTo,
  sameJson,
  shortDigest,
  valueAt
} from "./chunk-XYEXCHBX.mjs";
import {
  CallFailed
} from "./chunk-Z2V5MPXM.mjs";

// src/aws/secrets.ts
var SHORTEST = 8;
function makeSecrets(values) {
  const forms = [...values].flatMap(
    ([name, value]) => formsOf(value).map((form) => ({ form, reference: `\${env.${name}}` }))
  );
  forms.sort((a, b) => b.form.length - a.form.length || byCodeUnit(a.reference, b.reference));
  const hideText = (text) => forms.reduce((hidden, { form, reference }) => hidden.replaceAll(form, () => reference), text);
  return {
    fill(op, input) {
      for (const name of environmentNamesIn(input)) requireValue(op, name, values.get(name));
      return fillEnvironment(input, values);
    },
    hide: (answer2) => forms.length === 0 ? answer2 : mapStrings(answer2, hideText),
    hideText
  };
}
function environmentFor(value, environment) {
  const names = [...environmentNamesIn(value)].sort(byCodeUnit);
  return new Map(names.flatMap((name) => environment[name] ? [[name, environment[name]]] : []));
}
function problemOfValue(name, value) {
  const reference = `\${env.${name}}`;
  if (!value) return `${reference} has no value; set the environment variable ${name}`;
  if (new RegExp("\\p{Cc}", "u").test(value)) return `the value of ${reference} holds a line break or another control character`;
  if (value.length >= SHORTEST) return null;
  return `the value of ${reference} is shorter than ${SHORTEST} characters, so it could not be kept out of the output; write it out if it is no secret`;
}
function requireValue(op, name, value) {
  const problem = problemOfValue(name, value);
  const code = value ? "ShortVariable" : "UnsetVariable";
  if (problem) throw new CallFailed({ op, code, message: `${op} was not sent: ${problem}` });
}
function formsOf(value) {
  if (value.length < SHORTEST) return [];
  const xml = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  return [
    .../* @__PURE__ */ new Set([value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value), xml, withoutPassword(value)])
  ];
}
function withoutPassword(value) {
  return value.replace(/^(https?:\/\/[^/:@]+):[^/@]+@/, "$1:****@");
}

// src/aws/client.ts
var services = {
  cloudwatch: async (config) => {
    const sdk = await import("./dist-es-P45NI4A3.mjs");
    return { sdk, client: new sdk.CloudWatchClient(config) };
  },
  elasticbeanstalk: async (config) => {
    const sdk = await import("./dist-es-OMGLDDH3.mjs");
    return { sdk, client: new sdk.ElasticBeanstalkClient(config) };
  },
  logs: async (config) => {
    const sdk = await import("./dist-es-MHONEMH7.mjs");
    return { sdk, client: new sdk.CloudWatchLogsClient(config) };
  },
  sns: async (config) => {
    const sdk = await import("./dist-es-AFZ52HGS.mjs");
    return { sdk, client: new sdk.SNSClient(config) };
  },
  sts: async (config) => {
    const sdk = await import("./dist-es-MMJCZWE3.mjs");
    return { sdk, client: new sdk.STSClient(config) };
  },
  tagging: async (config) => {
    const sdk = await import("./dist-es-4S6777O3.mjs");
    return { sdk, client: new sdk.ResourceGroupsTaggingAPIClient(config) };
  }
};
var endpointVariables = {
  cloudwatch: "CLOUDWATCH",
  elasticbeanstalk: "ELASTIC_BEANSTALK",
  logs: "CLOUDWATCH_LOGS",
  sns: "SNS",
  sts: "STS",
  tagging: "RESOURCE_GROUPS_TAGGING_API"
};
function openWire(options) {
  const loaded = /* @__PURE__ */ new Map();
  let chain;
  const load = (service) => {
    const known = loaded.get(service);
    if (known) return known;
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
    const opened = services[service](configOf(options, chain));
    loaded.set(service, opened);
    opened.then(
      ({ client }) => {
        chain ??= client.config.credentials;
      },
      () => {
      }
    );
    return opened;
  };
  return {
    async request(op, input) {
      const [service, name] = parts(op);
      const { client, sdk } = await load(service);
      const Command = sdk[`${name}Command`];
      if (!Command) throw new Error(`the SDK has no ${op}`);
      return plain(withoutMetadata(await client.send(new Command(withDates(input, operation(op).times)))));
    },
    endpointOf: (op) => endpointOf(parts(op)[0], options),
    close() {
      for (const service of loaded.values()) {
        service.then(
          ({ client }) => client.destroy(),
          () => {
          }
        );
      }
      loaded.clear();
    }
  };
}
function plain(value) {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== void 0);
  return Object.fromEntries(members.map(([key, member]) => [key, plain(member)]));
}
function parts(op) {
  return [op.slice(0, op.indexOf(".")), op.slice(op.lastIndexOf(".") + 1)];
}
function configOf(options, chain) {
  const { region, endpoint, connectWithinMs = 5e3, answerWithinMs = 3e4 } = options;
  const credentials = options.credentials ?? chain;
  return {
    region,
    maxAttempts: 1,
    retryMode: "standard",
    requestHandler: {
      connectionTimeout: connectWithinMs,
      requestTimeout: answerWithinMs,
      throwOnRequestTimeout: true
    },
    ...endpoint === void 0 ? {} : { endpoint },
    ...credentials === void 0 ? {} : { credentials }
  };
}
function endpointOf(service, { endpoint, region }) {
  const { env } = process;
  const url = endpoint ?? (env[`AWS_ENDPOINT_URL_${endpointVariables[service]}`] || env.AWS_ENDPOINT_URL);
  if (!url) return `AWS's ${service} in ${region}`;
  return URL.canParse(url) ? new URL(url).origin : "the end point in AWS_ENDPOINT_URL (no URL)";
}
function withDates(input, times = []) {
  const dates = times.flatMap((member) => {
    const time = input[member];
    return typeof time === "string" ? [[member, new Date(time)]] : [];
  });
  return { ...input, ...Object.fromEntries(dates) };
}
function withoutMetadata(answer2) {
  const { $metadata: _, ...rest } = answer2;
  return rest;
}

// src/aws/clock.ts
import { setTimeout as wait } from "node:timers/promises";
var systemClock = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted();
    try {
      await wait(ms, void 0, signal ? { signal } : {});
    } catch (stopped) {
      signal?.throwIfAborted();
      throw stopped;
    }
  }
};

// src/aws/pace.ts
var EASE_MS = 3e4;
var CATCH_UP_MS = 20;
function makePacer({ perSecond: perSecond2, clock, pace = 0.98 }) {
  const lanes = /* @__PURE__ */ new Map();
  const intervalMs = (op) => 1e3 / (perSecond2(op) * pace);
  const laneOf = (op) => {
    const lane = lanes.get(op) ?? { nextAt: 0, easyUntil: 0, last: Promise.resolve() };
    lanes.set(op, lane);
    return lane;
  };
  const start = async (op, lane, signal) => {
    signal?.throwIfAborted();
    const at = Math.max(lane.nextAt, clock.now());
    const waitMs = at - clock.now();
    if (waitMs > 0) await clock.sleep(waitMs, signal);
    const now = clock.now();
    lane.nextAt = Math.max(at, now - CATCH_UP_MS) + intervalMs(op) * (now < lane.easyUntil ? 2 : 1);
  };
  return {
    turn(op, signal) {
      const lane = laneOf(op);
      const mine = lane.last.then(() => start(op, lane, signal));
      lane.last = mine.catch(() => {
      });
      return signal ? unlessStopped(mine, signal) : mine;
    },
    throttled(op) {
      const lane = laneOf(op);
      const now = clock.now();
      lane.easyUntil = now + EASE_MS;
      lane.nextAt = Math.max(lane.nextAt, now + 2 * intervalMs(op));
    },
    estimateMs(counts) {
      return Math.max(0, ...[...counts].map(([op, count]) => count * intervalMs(op)));
    }
  };
}
async function unlessStopped(turn, signal) {
  signal.throwIfAborted();
  let stop = () => {
  };
  const stopped = new Promise((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    await Promise.race([turn, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

// src/aws/request.ts
import { randomUUID } from "node:crypto";

// src/aws/failures.ts
var STALE_PAGE = "StalePage";
var UNREADABLE = "Unreadable";
var codes = [
  [
    "denied",
    ["AccessDenied", "AuthorizationError", "UnauthorizedOperation", "NotAuthorized", "InsufficientPrivileges"]
  ],
  ["expired", ["ExpiredToken", "RequestExpired", "TokenRefreshRequired"]],
  ["no credentials", ["CredentialsProviderError", "TokenProviderError", "ProviderError"]],
  ["clock is off", ["RequestTimeTooSkewed", "RequestInTheFuture"]],
  [
    "invalid credentials",
    [
      ...[
        "InvalidClientTokenId",
        "SignatureDoesNotMatch",
        "InvalidSignature",
        "UnrecognizedClient",
        "InvalidAccessKeyId"
      ],
      ...["IncompleteSignature", "MissingAuthenticationToken", "InvalidToken", "AuthFailure"]
    ]
  ],
  [
    "throttled",
    [
      ...["Throttling", "Throttled", "TooManyRequests", "RequestLimitExceeded", "RequestThrottled", "SlowDown"],
      ...["BandwidthLimitExceeded", "PriorRequestNotComplete"]
    ]
  ],
  ["busy", ["ConcurrentModification", "ConcurrentAccess", "ConcurrentUpdate", "OperationAborted"]],
  ["stale page", ["PaginationTokenExpired", "InvalidNextToken", "ExpiredNextToken"]],
  ["unreachable", ["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH", "ERR_INVALID_URL"]],
  ["timed out", ["TimeoutError", "ETIMEDOUT", "RequestTimeout"]],
  [
    "broken",
    [
      ...["InternalServiceFault", "InternalServiceError", "InternalServerError", "InternalFailure", "InternalError"],
      ...["ServiceUnavailable", "ECONNRESET", "ECONNABORTED", "EPIPE", "EAI_AGAIN"]
    ]
  ]
];
var kindByCode = new Map(codes.flatMap(([kind, names]) => names.map((name) => [name, kind])));
function failureKind(error) {
  const { code, message, status } = read(error);
  if (/A separate request to update this alarm is in progress/i.test(message)) return "busy";
  if (/^LimitExceeded/.test(code) && /rate|throttl|too many requests/i.test(message)) return "throttled";
  if (/Signature (expired|not yet current)/i.test(message)) return "clock is off";
  const kind = kindByCode.get(code.replace(/Exception$/, ""));
  if (kind === "no credentials" && /expired/i.test(message)) return "expired";
  if (kind) return kind;
  if (code === "EPROTO" || code.startsWith("HPE_")) return "no HTTP";
  if (/CERT|_TLS_|_SSL_/.test(code)) return "unreachable";
  if (status === 429) return "throttled";
  if (status === 500 && code === "SyntaxError") return "unreadable";
  if (status !== void 0 && status >= 500 && status !== 501) return "broken";
  if (status !== void 0 && status >= 200 && status < 300) return "unreadable";
  return /credential/i.test(message) && status === void 0 ? "no credentials" : "rejected";
}
function shortCode(error) {
  return read(error).code.replace(/Exception$/, "");
}
function failureOf(error, at) {
  if (error instanceof CallFailed) return error;
  const kind = failureKind(error);
  const { code } = read(error);
  const message = sentences[kind](at, read(error)).replaceAll(accessKeyId, "****");
  const told = { op: at.op, code: ourCodes[kind] ?? code, message };
  return new CallFailed(told, { denied: kind === "denied", final: refusesAll.has(kind) });
}
function isBug(error) {
  const { status, code } = read(error);
  return (error instanceof TypeError || error instanceof RangeError) && status === void 0 && code === error.name;
}
function reworded(failure, message) {
  return new CallFailed({ ...failure.error, message }, { denied: failure.denied, final: failure.final });
}
var ourCodes = {
  "no credentials": "NoCredentials",
  unreachable: "Unreachable",
  "no HTTP": "Unreachable",
  "timed out": "TimedOut",
  "stale page": STALE_PAGE,
  unreadable: UNREADABLE
};
var refusesAll = /* @__PURE__ */ new Set(["expired", "no credentials", "invalid credentials"]);
var accessKeyId = /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g;
var sentences = {
  denied: ({ op }, error) => `${op} was denied: ${permission(op, error.message)}`,
  expired: ({ op }) => `${op} was refused: the session has expired; sign in again and start over`,
  "no credentials": ({ op }) => `${op} was not sent: no AWS credentials were found; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or sign in with "aws sso login"`,
  "invalid credentials": ({ op }, { code }) => `${op} was refused: AWS does not accept these credentials (${code}); check the access key, its secret and the session token`,
  "clock is off": ({ op }) => `${op} was refused: the clock of this machine is off; set it and start over`,
  throttled: ({ op }) => `${op} was throttled to the end: others use the quota of this account too; try again later, or with a lower pace`,
  busy: ({ op }, error) => `${op} was refused to the end: ${error.message}`,
  "stale page": ({ op }, error) => `${op} could not be read to its last page: ${error.message}`,
  unreachable: ({ op, endpoint }, { code }) => `${op} was not sent: ${endpoint} cannot be reached (${code})`,
  "no HTTP": ({ op, endpoint }, { code }) => `${op} was not sent: what answers at ${endpoint} speaks another protocol (${code}); is it http instead of https, or another port?`,
  "timed out": ({ op, endpoint }) => `${op} got no answer: ${endpoint} took too long`,
  broken: ({ op, endpoint }, { code, status }) => `${op} failed to the end: ${status === void 0 ? `the connection to ${endpoint} broke (${code})` : `${endpoint} answered ${status} (${code})`}`,
  // What the SDK says of an answer quotes it.
  unreadable: ({ op, endpoint }) => `${op} got an answer that cannot be read; is ${endpoint} AWS?`,
  rejected: ({ op }, { code, message }) => `${op} was rejected: ${message} (${code})`
};
function permission(op, message) {
  const [, service, action] = /not authorized to perform:? ([a-z0-9-]+):([a-z0-9]+)/i.exec(message) ?? [];
  const needed = service && action ? `${service.toLowerCase()}:${action}` : operation(op).iam[0];
  const where = /explicit deny in an? ([a-z ]+policy)/i.exec(message)?.[1];
  const needs = needed ? `the role needs ${needed}` : "a policy forbids it";
  return where ? `${needs}, which a ${where} forbids` : needs;
}
function read(error) {
  const {
    name = "Error",
    code,
    message = "",
    dashboardValidationMessages: places = [],
    $metadata,
    $response
  } = typeof error === "object" && error !== null ? error : { message: String(error) };
  const status = $metadata?.httpStatusCode ?? $response?.statusCode;
  const system = typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code) && status === void 0;
  const told = message.includes("dataPath") || places.length === 0 ? message : `${message} ${placesIn(places)}`;
  return { code: system ? code : name, message: told.replace(/\s+/g, " ").trim(), status };
}
function placesIn(messages) {
  return JSON.stringify(messages.map(({ DataPath = "", Message = "" }) => ({ dataPath: DataPath, message: Message })));
}

// src/aws/keep.ts
var knownOptions = {
  "aws:elasticbeanstalk:cloudwatch:logs": ["StreamLogs", "DeleteOnTerminate", "RetentionInDays"],
  "aws:elasticbeanstalk:cloudwatch:logs:health": ["HealthStreamingEnabled", "DeleteOnTerminate", "RetentionInDays"],
  "aws:elasticbeanstalk:healthreporting:system": ["SystemType", "ConfigDocument"]
};
var optionLists = /* @__PURE__ */ new Set(["OptionSettings", "Options"]);
function kept(op, answer2) {
  return operation(op).guarded ? guarded(answer2, "") : answer2;
}
function keptText(op, text) {
  return operation(op).guarded ? masked(text) : text;
}
function guarded(value, key) {
  if (Array.isArray(value)) {
    const items = value;
    return (optionLists.has(key) ? items.filter(isKnown) : items).map((item) => guarded(item, ""));
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, one]) => [name, guarded(one, name)]);
  const { Message, Namespace } = value;
  if (typeof Message !== "string") return Object.fromEntries(members);
  const others = typeof Namespace === "string" && !Object.hasOwn(knownOptions, Namespace);
  return { ...Object.fromEntries(members), Message: others ? withoutQuotes(Message) : masked(Message) };
}
function isKnown(option) {
  if (!isObject(option)) return false;
  const { Namespace, OptionName, Name } = option;
  const names = typeof Namespace === "string" && Object.hasOwn(knownOptions, Namespace) ? knownOptions[Namespace] : [];
  return names?.includes(String(OptionName ?? Name)) ?? false;
}
function masked(text) {
  const plain2 = text.replace(/\b([A-Za-z_][A-Za-z0-9_.-]*)=("[^"]*"|'[^']*'|[^\s,;)]+)/g, "$1=****").replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1****@");
  const about = [...plain2.matchAll(/Namespace: '([^']*)'/g)].map(([, namespace]) => namespace);
  return about.every((namespace) => Object.hasOwn(knownOptions, namespace)) ? plain2 : withoutQuotes(plain2);
}
function withoutQuotes(text) {
  const quoted = /((?:Namespace|OptionName): )?('[^']*'|"[^"]*")/g;
  return text.replace(quoted, (whole, name) => name ? whole : "'****'");
}

// src/aws/one-at-a-time.ts
function oneAtATime() {
  const last = /* @__PURE__ */ new Map();
  return (key, run) => {
    if (key === null) return run();
    const mine = (last.get(key) ?? Promise.resolve()).then(run);
    last.set(
      key,
      mine.catch(() => {
      })
    );
    return mine;
  };
}

// node_modules/is-network-error/index.js
var objectToString = Object.prototype.toString;
var isError = (value) => objectToString.call(value) === "[object Error]";
var errorMessages = /* @__PURE__ */ new Set([
  "network error",
  // Chrome
  "NetworkError when attempting to fetch resource.",
  // Firefox
  "The Internet connection appears to be offline.",
  // Safari 16
  "Network request failed",
  // `cross-fetch`
  "fetch failed",
  // Undici (Node.js)
  "terminated",
  // Undici (Node.js)
  " A network error occurred.",
  // Bun (WebKit)
  "Network connection lost"
  // Cloudflare Workers (fetch)
]);
function isNetworkError(error) {
  const isValid = error && isError(error) && error.name === "TypeError" && typeof error.message === "string";
  if (!isValid) {
    return false;
  }
  const { message, stack } = error;
  if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) {
    return stack === void 0 || "__sentry_captured__" in error;
  }
  if (message.startsWith("error sending request for url")) {
    return true;
  }
  if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) {
    return true;
  }
  return errorMessages.has(message);
}

// node_modules/p-retry/index.js
function validateRetries(retries) {
  if (typeof retries === "number") {
    if (retries < 0) {
      throw new TypeError("Expected `retries` to be a non-negative number.");
    }
    if (Number.isNaN(retries)) {
      throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
    }
  } else if (retries !== void 0) {
    throw new TypeError("Expected `retries` to be a number or Infinity.");
  }
}
function validateNumberOption(name, value, { min = 0, allowInfinity = false } = {}) {
  if (value === void 0) {
    return;
  }
  if (typeof value !== "number" || Number.isNaN(value)) {
    throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
  }
  if (!allowInfinity && !Number.isFinite(value)) {
    throw new TypeError(`Expected \`${name}\` to be a finite number.`);
  }
  if (value < min) {
    throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
  }
}
var AbortError = class extends Error {
  constructor(message) {
    super();
    if (message instanceof Error) {
      this.originalError = message;
      ({ message } = message);
    } else {
      this.originalError = new Error(message);
      this.originalError.stack = this.stack;
    }
    this.name = "AbortError";
    this.message = message;
  }
};
function calculateDelay(retriesConsumed, options) {
  const attempt = Math.max(1, retriesConsumed + 1);
  const random = options.randomize ? Math.random() + 1 : 1;
  let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
  timeout = Math.min(timeout, options.maxTimeout);
  return timeout;
}
function calculateRemainingTime(start, max) {
  if (!Number.isFinite(max)) {
    return max;
  }
  return max - (performance.now() - start);
}
async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
  const normalizedError = error instanceof Error ? error : new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
  if (normalizedError instanceof AbortError) {
    throw normalizedError.originalError;
  }
  const retriesLeft = Number.isFinite(options.retries) ? Math.max(0, options.retries - retriesConsumed) : options.retries;
  const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
  const context = Object.freeze({
    error: normalizedError,
    attemptNumber,
    retriesLeft,
    retriesConsumed
  });
  await options.onFailedAttempt(context);
  if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
    throw normalizedError;
  }
  const consumeRetry = await options.shouldConsumeRetry(context);
  const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
  if (remainingTime <= 0 || retriesLeft <= 0) {
    throw normalizedError;
  }
  if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
    if (consumeRetry) {
      throw normalizedError;
    }
    options.signal?.throwIfAborted();
    return false;
  }
  if (!await options.shouldRetry(context)) {
    throw normalizedError;
  }
  if (!consumeRetry) {
    options.signal?.throwIfAborted();
    return false;
  }
  const delayTime = calculateDelay(retriesConsumed, options);
  const finalDelay = Math.min(delayTime, remainingTime);
  options.signal?.throwIfAborted();
  if (finalDelay > 0) {
    await new Promise((resolve, reject) => {
      const onAbort = () => {
        clearTimeout(timeoutToken);
        options.signal?.removeEventListener("abort", onAbort);
        reject(options.signal.reason);
      };
      const timeoutToken = setTimeout(() => {
        options.signal?.removeEventListener("abort", onAbort);
        resolve();
      }, finalDelay);
      if (options.unref) {
        timeoutToken.unref?.();
      }
      options.signal?.addEventListener("abort", onAbort, { once: true });
    });
  }
  options.signal?.throwIfAborted();
  return true;
}
async function pRetry(input, options = {}) {
  options = { ...options };
  validateRetries(options.retries);
  if (Object.hasOwn(options, "forever")) {
    throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
  }
  options.retries ??= 10;
  options.factor ??= 2;
  options.minTimeout ??= 1e3;
  options.maxTimeout ??= Number.POSITIVE_INFINITY;
  options.maxRetryTime ??= Number.POSITIVE_INFINITY;
  options.randomize ??= false;
  options.onFailedAttempt ??= () => {
  };
  options.shouldRetry ??= () => true;
  options.shouldConsumeRetry ??= () => true;
  validateNumberOption("factor", options.factor, { min: 0, allowInfinity: false });
  validateNumberOption("minTimeout", options.minTimeout, { min: 0, allowInfinity: false });
  validateNumberOption("maxTimeout", options.maxTimeout, { min: 0, allowInfinity: true });
  validateNumberOption("maxRetryTime", options.maxRetryTime, { min: 0, allowInfinity: true });
  if (!(options.factor > 0)) {
    options.factor = 1;
  }
  options.signal?.throwIfAborted();
  let attemptNumber = 0;
  let retriesConsumed = 0;
  const startTime = performance.now();
  while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
    attemptNumber++;
    try {
      options.signal?.throwIfAborted();
      const result = await input(attemptNumber);
      options.signal?.throwIfAborted();
      return result;
    } catch (error) {
      if (await onAttemptFailure({
        error,
        attemptNumber,
        retriesConsumed,
        startTime,
        options
      })) {
        retriesConsumed++;
      }
    }
  }
  throw new Error("Retry attempts exhausted without throwing an error.");
}

// src/aws/retry.ts
var tries = {
  throttled: 8,
  busy: 8,
  broken: 8,
  "timed out": 3,
  "clock is off": 2
  // The SDK learns the difference from the answer, and signs the next request with it.
};
var FIRST_WAIT_MS = 500;
var LONGEST_WAIT_MS = 2e4;
var GIVE_UP_AFTER_MS = 12e4;
function retrying(send, options) {
  const { clock, signal, turn = async () => {
  }, random = Math.random } = options;
  let spentMs = 0;
  const attempt = async () => {
    await turn();
    const startedAt = clock.now();
    try {
      return await send();
    } finally {
      spentMs += clock.now() - startedAt;
    }
  };
  return pRetry(attempt, {
    retries: Math.max(...Object.values(tries)) - 1,
    minTimeout: 0,
    // The waits are ours, so that they follow the clock that we are given.
    shouldRetry: async ({ error, attemptNumber }) => {
      if (attemptNumber >= (tries[failureKind(error)] ?? 1)) return false;
      const waitMs = backoffMs(attemptNumber, random());
      spentMs += waitMs;
      if (spentMs > GIVE_UP_AFTER_MS) return false;
      await clock.sleep(waitMs, signal);
      return true;
    }
  });
}
function backoffMs(attempt, random) {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1)) * (0.5 + random / 2);
}

// src/aws/request.ts
function makeRequest(parts2) {
  const { wire, pacer, secrets, clock } = parts2;
  const inLine = oneAtATime();
  return async (op, input, signal) => {
    const filled = withToken(op, secrets.fill(op, input));
    try {
      const turn = () => pacer.turn(op, signal);
      const send = () => retrying(attemptOf(parts2, { op, input: filled }), { clock, signal, turn });
      const answer2 = await inLine(lineOf(op, filled), send);
      return secrets.hide(answer2);
    } catch (error) {
      if (isBug(error) || signal?.aborted && error === signal.reason) throw error;
      const failure = failureOf(error, { op, endpoint: wire.endpointOf(op) });
      throw reworded(failure, secrets.hideText(keptText(op, failure.message)));
    }
  };
}
function attemptOf({ wire, pacer, onRequest }, sending) {
  const { op, input } = sending;
  let tries2 = 0;
  return async () => {
    tries2 += 1;
    onRequest(op);
    try {
      return kept(op, await wire.request(op, input));
    } catch (error) {
      if (isGone(error, sending) || isThere(error, op) || tries2 > 1 && isUnderWay(error, op)) return {};
      if (failureKind(error) === "throttled") pacer.throttled(op);
      throw error;
    }
  };
}
function isGone(error, { op, input }) {
  const { gone, join } = operation(op);
  const names = join && input[join.member];
  return (gone?.includes(shortCode(error)) ?? false) && !(Array.isArray(names) && names.length > 1);
}
function isThere(error, op) {
  return operation(op).already?.includes(shortCode(error)) ?? false;
}
function lineOf(op, input) {
  const { alone } = operation(op);
  return alone === void 0 ? null : `${op.slice(0, op.indexOf("."))} ${input[alone]}`;
}
function withToken(op, input) {
  const { token } = operation(op);
  return token === void 0 ? input : { ...input, [token]: randomUUID() };
}
function isUnderWay(error, op) {
  const { underWay } = operation(op);
  return underWay !== void 0 && error instanceof Error && error.message.includes(underWay);
}

// src/aws/pages.ts
var RESTARTS = 3;
async function allPages(op, input, read2) {
  for (let restarts = 0; ; restarts += 1) {
    const pages = [];
    try {
      for await (const page of eachPage(op, input, read2)) pages.push(page);
      return pages;
    } catch (failure) {
      const stale = failure instanceof CallFailed && failure.error.code === STALE_PAGE;
      if (!stale || pages.length === 0 || restarts === RESTARTS) throw failure;
    }
  }
}
async function* eachPage(op, input, read2) {
  const { page: names } = operation(op);
  if (!names) throw new Error(`${op} has no pages`);
  const seen = /* @__PURE__ */ new Set();
  let token;
  do {
    const page = await read2(token === void 0 ? input : { ...input, [names.request]: token });
    yield page;
    token = isObject(page) ? page[names.answer] || void 0 : void 0;
    if (token !== void 0 && seen.has(token)) throw endless(op);
    if (token !== void 0) seen.add(token);
  } while (token !== void 0);
}
function endless(op) {
  const message = `${op} could not be read to its last page: the same page token came twice`;
  return new CallFailed({ op, code: "EndlessPages", message });
}

// src/aws/snapshot.ts
function makeSnapshot(send) {
  const answers = /* @__PURE__ */ new Map();
  const once = (key, read2) => {
    const known = answers.get(key);
    if (known) return known;
    const answer2 = read2().then(frozen);
    answers.set(key, answer2);
    answer2.catch(() => answers.delete(key));
    return answer2;
  };
  return {
    // The SDK's types say Date where a string arrives, and plain JSON is all that is left of the rest.
    read: (op, input) => {
      const asked = askedOf(op, input);
      return once(`${op} ${canonical(asked)}`, () => send(op, asked));
    },
    pages: (op, input) => {
      const asked = askedOf(op, input);
      const page = (one) => send(op, one);
      return once(`${op} ${canonical(asked)} pages`, () => allPages(op, asked, page));
    },
    fresh: () => makeSnapshot(send)
  };
}
function askedOf(op, input) {
  if (!isOperation(op) || operation(op).access !== "read") throw new Error(`the read port does not send ${op}`);
  return plain(input);
}
function frozen(value) {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

// src/aws/ports.ts
function openAws(options) {
  const { region, environment, pace, endpoint, credentials, clock = systemClock, onRequest } = options;
  const wire = options.wire ?? openWire({ region, ...endpoint ? { endpoint } : {}, ...credentials ? { credentials } : {} });
  const pacer = makePacer({ perSecond, clock, ...pace === void 0 ? {} : { pace } });
  const counts = /* @__PURE__ */ new Map();
  const request = makeRequest({
    ...{ wire, pacer: options.unpaced ? { ...pacer, turn: async () => {
    } } : pacer, clock },
    secrets: makeSecrets(environment),
    onRequest(op) {
      counts.set(op, (counts.get(op) ?? 0) + 1);
      onRequest?.(op);
    }
  });
  return {
    read: makeSnapshot(request),
    send: sendPort(request),
    requests: () => new Map([...counts].sort(([a], [b]) => byCodeUnit(a, b))),
    estimateMs: pacer.estimateMs,
    close: wire.close
  };
}
function sendPort(request) {
  return {
    async send({ op, input }, signal) {
      if (!isOperation(op) || operation(op).access !== "write") throw new Error(`the send port does not send ${op}`);
      await request(op, input, signal);
    },
    joins: (op) => isOperation(op) ? operation(op).join ?? null : null
  };
}
function perSecond(op) {
  if (!isOperation(op)) throw new Error(`no operation: ${op}`);
  return operation(op).perSecond;
}

// src/core/approvals.ts
var EVERYTHING = "all";
var clearEverything = {
  approvals: null,
  codes: /* @__PURE__ */ new Set(),
  putBack: false,
  over: /* @__PURE__ */ new Set(),
  adopt: [],
  unread: "withhold"
};
function approvalsOf(desired, base) {
  const wanted = new Map(desired.map((one) => [showAddress(one.address), one]));
  const shown = /* @__PURE__ */ new Set();
  const fieldsOfCreates = /* @__PURE__ */ new Set();
  for (const [address, one] of wanted) {
    const before = base.get(address);
    if (one.adopt && !before?.adopt) shown.add(approval(address, "adopt"));
    if (before) {
      for (const { path, to } of diffSpecs(before.reference, one.reference)) shown.add(approval(address, path, to));
    } else {
      shown.add(approval(address, "create", one.reference));
      fieldsOfCreates.add(approval(address, "create"));
      for (const [path, value] of leavesOf(one.reference)) fieldsOfCreates.add(approval(address, path, value));
    }
  }
  for (const address of base.keys()) if (!wanted.has(address)) shown.add(approval(address, "delete"));
  return {
    all: [.../* @__PURE__ */ new Set([...shown, ...fieldsOfCreates])].sort(byCodeUnit),
    inShort: [...shown].sort(byCodeUnit)
  };
}
function approvalsOfUpdate({ desired, fields }) {
  const address = showAddress(desired.address);
  return fields.map(({ path }) => approval(address, path, valueAt(desired.reference, path) ?? null));
}
function showsWhole({ address, reference }, approvals) {
  return approvals.has(approval(showAddress(address), "create", reference));
}
function isApproved(change2, approvals) {
  if (change2.action === "delete") return approvals.has(approval(showAddress(change2.live.address), "delete"));
  const address = showAddress(change2.desired.address);
  const { reference } = change2.desired;
  const asWhole = showsWhole(change2.desired, approvals);
  if (change2.action === "create") {
    if (asWhole) return true;
    return approvals.has(approval(address, "create")) && [...leavesOf(reference)].every(([path, to]) => shows(approvals, { address, path, to }));
  }
  if (change2.action === "adopt") {
    if (!approvals.has(approval(address, "adopt"))) return false;
    if (asWhole) return true;
  }
  return change2.fields.every(({ path }) => shows(approvals, { address, path, to: valueAt(reference, path) ?? null }));
}
function overrideOf(live) {
  return shortDigest(["over", showAddress(live.address), live.spec]);
}
function entriesOf(change2) {
  if (change2.action === "delete") return /* @__PURE__ */ new Set([approval(showAddress(change2.live.address), "delete")]);
  const { desired } = change2;
  const address = showAddress(desired.address);
  const whole = [approval(address, "create"), approval(address, "create", desired.reference)];
  if (change2.action === "create") {
    const leaves = [...leavesOf(desired.reference)].map(([path, to]) => ({ address, path, to }));
    return /* @__PURE__ */ new Set([...whole, ...leaves.flatMap(entriesFor)]);
  }
  const fields = change2.fields.map(({ path }) => ({ address, path, to: valueAt(desired.reference, path) ?? null }));
  const over = change2.live.touched === true ? [overrideOf(change2.live)] : [];
  const adopted = change2.action === "adopt" ? [approval(address, "adopt"), ...whole] : [];
  return /* @__PURE__ */ new Set([...adopted, ...over, ...fields.flatMap(entriesFor)]);
}
function entriesFor({ address, path, to }) {
  const members = isObject(to) ? Object.entries(to) : [];
  const each = members.flatMap(([key, value]) => entriesFor({ address, path: pointerTo(path, key), to: value }));
  return [approval(address, path, to), ...each];
}
function shows(approvals, { address, path, to }) {
  if (approvals.has(approval(address, path, to))) return true;
  const members = isObject(to) ? Object.entries(to) : [];
  const each = members.map(([key, value]) => ({ address, path: pointerTo(path, key), to: value }));
  return each.length > 0 && each.every((member) => shows(approvals, member));
}
function approval(address, what, value = null) {
  return shortDigest([address, what, value]);
}

// src/aws/look-ups.ts
var lookUps = /* @__PURE__ */ new Map([
  ["beanstalkAutoScalingGroup", beanstalkAutoScalingGroup],
  ["metricName", metricName]
]);
async function answer(read2, asked) {
  const answers = /* @__PURE__ */ new Map();
  const unresolved = /* @__PURE__ */ new Map();
  const all = [...asked].map(async ([token, lookUp]) => [token, await answerOne(read2, lookUp)]);
  for (const [token, one] of await Promise.all(all)) {
    if ("answer" in one) answers.set(token, one.answer);
    else unresolved.set(token, one.unresolved);
  }
  return { answers, unresolved };
}
async function answerOne(read2, { name, args }) {
  const ask = lookUps.get(name);
  if (!ask) throw new Error(`no look-up: ${name}`);
  const inner = await answer(read2, lookUpsIn(args));
  const [reason] = inner.unresolved.values();
  if (reason !== void 0) return { unresolved: reason };
  try {
    return await ask(read2, answerLookUps(args, inner.answers));
  } catch (failure) {
    if (failure instanceof CallFailed && failure.denied) return { unresolved: failure.message };
    throw failure;
  }
}
async function beanstalkAutoScalingGroup(read2, [environment = ""]) {
  let groups;
  try {
    const input = { EnvironmentName: environment };
    const { EnvironmentResources } = await read2.read("elasticbeanstalk.DescribeEnvironmentResources", input);
    groups = (EnvironmentResources?.AutoScalingGroups ?? []).flatMap((group2) => group2.Name ?? []);
  } catch (failure) {
    if (!isUnknownEnvironment(failure)) throw failure;
    return { unresolved: `environment ${environment} was not found, or may not be read` };
  }
  const [group, ...more] = [...groups].sort(byCodeUnit);
  if (group === void 0) return { unresolved: `environment ${environment} has no Auto Scaling group` };
  if (more.length === 0) return { answer: group };
  return { unresolved: `environment ${environment} has several Auto Scaling groups: ${[group, ...more].join(", ")}` };
}
function isUnknownEnvironment(failure) {
  return failure instanceof CallFailed && /\bNo Environment found\b/i.test(failure.message);
}
async function metricName(read2, [namespace = "", like = "", ...pairs]) {
  const dimensions = [...pairs].sort(byCodeUnit).map(dimensionOf);
  const pages = await read2.pages("cloudwatch.ListMetrics", {
    Namespace: namespace,
    ...dimensions.length === 0 ? {} : { Dimensions: dimensions }
  });
  const alike = pages.flatMap((page) => page.Metrics ?? []).filter(({ MetricName }) => MetricName?.toLowerCase() === like.toLowerCase());
  const same = alike.filter(({ Dimensions }) => (Dimensions ?? []).length === dimensions.length);
  const spellings = spellingsOf(same.length > 0 ? same : alike);
  const [only, ...more] = spellings;
  const where = pairs.length === 0 ? namespace : `${namespace} with ${pairs.join(", ")}`;
  if (only === void 0) return { unresolved: `no metric like ${like} in ${where}` };
  if (more.length === 0) return { answer: only };
  if (spellings.includes(like)) return { answer: like };
  return { unresolved: `several metrics are like ${like} in ${where}: ${spellings.join(", ")}` };
}
function spellingsOf(metrics) {
  return [...new Set(metrics.flatMap(({ MetricName }) => MetricName ?? []))].sort(byCodeUnit);
}
function dimensionOf(pair) {
  const equals = pair.indexOf("=");
  return { Name: pair.slice(0, equals), Value: pair.slice(equals + 1) };
}

// src/core/cause.ts
function causeOfField(diff, { live, desired, base }) {
  const wanted = valueAt(desired.reference, diff.path) ?? null;
  if (base === null || base && !sameJson(valueAt(base.reference, diff.path) ?? null, wanted))
    return withCause(diff, "this change");
  if (isReference(wanted) && !isStillAsked(live, desired)) return withCause(diff, "look-up");
  return withCause(diff, live.touched ? "by hand" : "not yet applied");
}
function isStillAsked({ mark }, { spec }) {
  return mark?.spec === markOf(spec).spec;
}
function causeOfStep(fields, otherwise) {
  const order = ["this change", "by hand", "look-up", "not yet applied"];
  return order.find((cause) => fields.some((field) => field.cause === cause)) ?? otherwise;
}
function withCause({ path, from, to }, cause) {
  return { path, from, to, cause };
}

// src/core/order.ts
function needsOf(step) {
  return step.change.action === "delete" ? [] : step.change.desired.needs;
}
function orderSteps(steps, first = () => false) {
  const sorted = [...steps].sort(
    (a, b) => Number(first(b)) - Number(first(a)) || byCodeUnit(showAddress(addressOf(a.change)), showAddress(addressOf(b.change)))
  );
  const deletes = sorted.filter((step) => step.change.action === "delete");
  const others = sorted.filter((step) => step.change.action !== "delete");
  return [...topological(others, needsOf), ...topological(deletes.reverse(), liveNeeds).reverse()];
}
function liveNeeds(step) {
  return step.change.action === "create" ? [] : step.change.live.needs;
}
function topological(steps, needs) {
  const byAddress = new Map(steps.map((step) => [showAddress(addressOf(step.change)), step]));
  const done = /* @__PURE__ */ new Set();
  const visit = (step) => {
    if (done.has(step)) return;
    done.add(step);
    for (const need of [...needs(step)].map(showAddress).sort(byCodeUnit)) {
      const first = byAddress.get(need);
      if (first) visit(first);
    }
    ordered.push(step);
  };
  const ordered = [];
  for (const step of steps) visit(step);
  return ordered;
}
function withholdDependants(steps, stays) {
  let current = steps;
  for (; ; ) {
    const next = onePass(current, stays);
    if (next.every((step, i) => step === current[i])) return next;
    current = next;
  }
}
function onePass(steps, stays) {
  const missing = /* @__PURE__ */ new Set();
  const kindsWithheld = /* @__PURE__ */ new Map();
  for (const step of steps) {
    if (step.change.action !== "create" || step.withheld === null) continue;
    missing.add(showAddress(step.change.desired.address));
    kindsWithheld.set(step.change.desired.address.kind, showAddress(step.change.desired.address));
  }
  const namedBy = namesThatStay(steps, stays);
  return steps.map((step) => {
    if (step.withheld !== null) return step;
    const withheld = reasonToWait(step, { missing, kindsWithheld, namedBy });
    return withheld === null ? step : { ...step, withheld };
  });
}
function namesThatStay(steps, stays) {
  const needs = new Map(stays);
  for (const step of steps) {
    const address = showAddress(addressOf(step.change));
    const sent = step.withheld === null;
    if (step.change.action === "delete") {
      if (sent) needs.delete(address);
    } else if (sent) {
      needs.set(address, step.change.desired.needs);
    }
  }
  const namedBy = /* @__PURE__ */ new Map();
  for (const [address, named] of needs) for (const need of named) namedBy.set(showAddress(need), address);
  return namedBy;
}
function reasonToWait(step, known) {
  if (step.change.action === "delete") {
    const { address } = step.change.live;
    const create = known.kindsWithheld.get(address.kind);
    if (create)
      return `needs something that is not there: the create of ${create} is withheld, so nothing of its kind is deleted`;
    const by = known.namedBy.get(showAddress(address));
    return by ? `needs something that is not there: ${by} stays and names it` : null;
  }
  const need = needsOf(step).map(showAddress).find((one) => known.missing.has(one));
  return need ? `needs something that is not there: ${need} is withheld` : null;
}

// src/core/withhold.ts
function withheldAlone(step, rules) {
  const { change: change2 } = step;
  const denied = rules.denied.get(addressOf(change2).kind);
  if (denied) return `denied read: ${denied.message}`;
  const unread = change2.action === "create" ? void 0 : change2.live.unread;
  if (unread && rules.clearance.unread === "withhold") return `denied read: ${unread.message}`;
  if (change2.action !== "delete" && change2.desired.unresolved)
    return `unresolved look-up: ${change2.desired.unresolved}`;
  return conflict(change2, rules) ?? held(change2, rules) ?? nothingToSend(step) ?? hands(step, rules) ?? unapproved(step, rules) ?? blocked(step, rules);
}
function conflict(change2, { clearance }) {
  if (change2.action !== "adopt") return null;
  const { live, desired } = change2;
  if (live.owner === "another kind")
    return `conflict: the name belongs to a ${live.otherKind ?? "resource of another kind"}; take another name`;
  if (live.owner === "another stack") return anotherStacks(live.tags ?? {});
  if (desired.adopt || isNamed({ desired }, clearance)) return null;
  return "conflict: it exists and is not ours; `adopt: true` takes it over";
}
function isNamed({ desired }, { adopt }) {
  return adopt.some((pattern) => pattern === EVERYTHING || matchesAddress(pattern, showAddress(desired.address)));
}
function anotherStacks(tags) {
  if (isCloudFormations(tags)) return "conflict: it belongs to a CloudFormation stack, which has to let go of it first";
  return `conflict: it belongs to stack ${tags[STACK_TAG]}; once its tag ${STACK_TAG} is removed, \`adopt: true\` takes it over`;
}
function held(change2, { now }) {
  if (change2.action === "create" || !change2.live.hold || change2.live.hold <= now) return null;
  const until = change2.live.hold;
  return Number.isNaN(Date.parse(until)) ? `hold: until "${until}", which is no time` : `hold: until ${until}`;
}
function hands({ change: change2, code, ownership }, { clearance }) {
  if (change2.action === "create" || change2.live.owner !== "this stack") return null;
  if (clearance.putBack || clearance.codes.has(code)) return null;
  if (change2.action === "delete" || change2.fields.length === 0) return null;
  const { live, desired } = change2;
  if (live.touched === false || live.unread) return null;
  if (live.tags === null) return ownership === "settings" && lacks(change2.fields) ? null : untagged(clearance);
  if (live.touched === null) {
    return "by hand: it carries no mark of ours that says what we left there";
  }
  if (isPutBack({ live, desired })) return "by hand: main still wants what we left there";
  if (clearance.over.has(overrideOf(live))) return null;
  return "collision: changed by hand, and main wants something else too";
}
function untagged({ approvals }) {
  return approvals === null ? "by hand: nothing says whether a hand or main came first" : null;
}
function lacks(fields) {
  return fields.every(({ from }) => from === null);
}
function unapproved({ change: change2, code }, { clearance }) {
  const { approvals } = clearance;
  if (approvals === null || approvals === "all" || clearance.codes.has(code)) return null;
  if (change2.action === "update" && (change2.fields.length === 0 || isLookUpRepair(change2))) return null;
  if (change2.action === "update" && clearance.putBack && isPutBack(change2)) return null;
  if (change2.action === "adopt" && isNamed(change2, clearance)) return null;
  return isApproved(change2, approvals) ? null : "unapproved: no merged pull request showed it";
}
function isPutBack({ live, desired }) {
  const { spec, reference } = markOf(desired.spec, desired.reference);
  return live.mark?.spec === spec || live.mark?.reference === reference;
}
function isLookUpRepair({ live, desired, fields }) {
  if (live.touched !== false || live.mark?.reference !== markOf(desired.spec, desired.reference).reference)
    return false;
  const asLeft = live.mark.spec === markOf(live.spec).spec;
  return asLeft || fields.every(({ path }) => isReference(valueAt(desired.reference, path) ?? null));
}
function blocked({ change: change2, hazards }, { allow, now }) {
  const address = showAddress(addressOf(change2));
  const open = hazards.filter(
    (hazard) => hazard.level === "block" && !permissionFor(hazard, address, { allow, today: now.slice(0, 10) })
  );
  return open.length === 0 ? null : `blocked hazard: ${open.map((hazard) => hazard.key).join(", ")}`;
}
function nothingToSend({ change: change2, calls }) {
  if (calls.length > 0) return null;
  const notes = change2.action === "create" ? [] : change2.live.notes ?? [];
  return `needs something that is not there: ${notes.join("; ") || "AWS takes no request for it as it is"}`;
}

// src/core/plan.ts
function makePlan(input) {
  const live = new Map(input.live.map((one) => [showAddress(one.address), assumed(one, input)]));
  const changes = [...input.desired.map((one) => change(one, live, input)), ...deletions(live, input)].filter(
    (one) => one !== null
  );
  const judged = changes.map((one) => judge(one, input));
  const stays = new Map([...live].map(([address, one]) => [address, one.needs]));
  const first = (step) => kindOf(input, addressOf(step.change)).ownership === "settings";
  const shown = input.base ? approvalsOf(input.desired, input.base) : { all: [], inShort: [] };
  const steps = orderSteps(withholdDependants(judged, stays), first);
  return {
    stack: input.at,
    steps,
    unchanged: input.desired.length - changes.filter((one) => one.action !== "delete").length,
    cost: costOf(steps, [...live.values()], input),
    digest: digestOf(input.at, steps),
    approvals: shown.all,
    approvalsInShort: shown.inShort,
    notes: input.notes
  };
}
function assumed(live, { base, desired }) {
  if (!live.unread) return live;
  const address = showAddress(live.address);
  const known = base?.get(address) ?? desired.find((one) => showAddress(one.address) === address);
  return known ? { ...live, spec: known.spec } : live;
}
function change(desired, live, input) {
  const address = showAddress(desired.address);
  const known = live.get(address);
  if (!known) return { action: "create", desired };
  const base = input.base ? input.base.get(address) ?? null : void 0;
  if (known.unread) return unreadChange(known, { desired, base });
  const kind = kindOf(input, desired.address);
  const found = isOurDoing(known, { desired, base, kind }) ? { ...known, touched: false } : known;
  if (found.owner === "another kind") return { action: "adopt", live: found, desired, fields: [] };
  const fields = diffSpecs(found.spec, desired.spec).map((diff) => {
    const words = kind.words?.(diff.path);
    return { ...causeOfField(diff, { live: found, desired, base }), ...words && { words } };
  });
  if (found.owner !== "this stack") return { action: "adopt", live: found, desired, fields };
  if (fields.length === 0 && !lacksTags(found, desired)) return null;
  const replaces = fields.some(
    ({ path }) => kind.replaceOn.some((field) => path === field || path.startsWith(`${field}/`))
  );
  return { action: replaces ? "replace" : "update", live: found, desired, fields };
}
function unreadChange(live, { desired, base }) {
  const fields = diffSpecs(base?.spec ?? {}, desired.spec).map((diff) => causeOfField(diff, { live, desired, base }));
  return fields.length === 0 ? null : { action: "update", live, desired, fields };
}
function isOurDoing(live, { desired, base, kind }) {
  if (live.touched !== null || !base) return false;
  const isNobodys = (from) => from === null && kind.ownership === "settings";
  return diffSpecs(live.spec, desired.spec).every(
    ({ path, from }) => isNobodys(from) || sameJson(from, valueAt(base.spec, path) ?? null)
  );
}
function lacksTags(live, desired) {
  if (live.tags === null) return false;
  const { set, remove } = tagChanges(live.tags, desired.tags);
  return Object.keys(set).length + remove.length > 0;
}
function deletions(live, input) {
  const wanted = new Set(input.desired.map((one) => showAddress(one.address)));
  return [...live].flatMap(([address, one]) => {
    if (wanted.has(address) || one.owner !== "this stack" || kindOf(input, one.address).ownership === "settings")
      return [];
    if (one.tags === null && !input.base?.has(address) && !input.former?.has(address)) return [];
    return [{ action: "delete", live: one }];
  });
}
function judge(one, input) {
  const kind = kindOf(input, addressOf(one));
  const calls = kind.calls(one, input.at);
  const hazards = hazardsOf(one, kind, input.raised);
  const was = one.action === "create" ? null : { spec: one.live.spec, handle: one.live.handle, rest: one.live.rest };
  const code = shortDigest([
    showAddress(addressOf(one)),
    was,
    calls.map(({ op, input: sent }) => ({ op, input: sent }))
  ]);
  return {
    change: one,
    cause: stepCause(one, input),
    calls,
    hazards,
    cost: {
      before: one.action === "create" ? 0 : kind.cost(one.live.spec),
      after: one.action === "delete" ? 0 : kind.cost(one.desired.spec)
    },
    conditional: one.action !== "create" && one.live.unread !== void 0,
    code,
    withheld: withheldAlone({ change: one, calls, hazards, code, ownership: kind.ownership }, input.rules)
  };
}
function stepCause(one, { base }) {
  const declared = base?.has(showAddress(addressOf(one)));
  if (one.action === "create") {
    const before = base?.get(showAddress(one.desired.address))?.reference;
    const same = before !== void 0 && sameJson(before, one.desired.reference);
    return base && !same ? "this change" : "not yet applied";
  }
  if (one.action === "delete") return declared ? "this change" : "not yet applied";
  const takesOver = one.action === "adopt" && one.desired.adopt && base?.get(showAddress(one.desired.address))?.adopt === false;
  return takesOver ? "this change" : causeOfStep(one.fields, declared === false ? "this change" : "not yet applied");
}
function costOf(steps, live, input) {
  const ours = live.filter((one) => one.owner === "this stack");
  const before = sum(ours.map((one) => kindOf(input, one.address).cost(one.spec)));
  const changed = steps.filter((step) => step.withheld === null).map((step) => {
    const had = step.change.action === "adopt" ? 0 : step.cost.before;
    return step.cost.after === null || had === null ? null : step.cost.after - had;
  });
  return { before, after: sum([before, ...changed]) };
}
function sum(costs) {
  let cents = 0;
  for (const cost of costs) {
    if (cost === null) return null;
    cents += Math.round(cost * 1e4);
  }
  return cents / 1e4;
}
function digestOf(at, steps) {
  return digest([
    { stack: at.stack, account: at.account, region: at.region },
    steps.map((step) => ({
      address: showAddress(addressOf(step.change)),
      action: step.change.action,
      code: step.code,
      hazards: step.hazards.map(({ key, level }) => [key, level]),
      withheld: step.withheld === null ? null : reasonOf(step.withheld)
    }))
  ]);
}
function kindOf(input, { kind }) {
  const found = input.kinds.get(kind);
  if (!found) throw new Error(`no kind ${kind}`);
  return found;
}

// src/core/survey.ts
async function survey(kinds, aws, { at, asked, everything = false, now }) {
  const denied = /* @__PURE__ */ new Map();
  const lists = [...kinds].map(async (kind) => {
    const question = { at, specs: asked.get(kind.name) ?? /* @__PURE__ */ new Map(), everything, ...now && { now } };
    try {
      return (await kind.list(aws, question)).map((found) => readThroughMarks(found, kind, at));
    } catch (failure) {
      if (!(failure instanceof CallFailed && failure.denied)) throw failure;
      denied.set(kind.name, failure.error);
      return [];
    }
  });
  return { live: (await Promise.all(lists)).flat(), denied };
}
function readThroughMarks(found, kind, at) {
  const address = { kind: kind.name, name: found.name };
  const needs = found.otherKind ? [] : kind.needs(found.spec, at);
  if (found.otherKind)
    return { ...found, address, needs, owner: "another kind", touched: null, mark: null, hold: null };
  if (found.tags === null)
    return { ...found, address, needs, owner: "this stack", touched: null, mark: null, hold: null };
  const mark = readMark(found.tags);
  return {
    ...found,
    spec: { ...found.spec, protected: found.tags[PROTECTED_TAG] === "true" },
    address,
    needs,
    owner: ownerOf(found.tags, at),
    mark,
    touched: mark === null ? null : !isOfMark(mark, found.spec),
    hold: found.tags[HOLD_TAG] ?? null
  };
}

// src/flow/live-checks.ts
async function checkLive(plan, { manifest, checks, read: read2, now }) {
  const steps = plan.steps.filter(isSent);
  if (steps.length === 0) return [];
  const declarations = new Map(manifest.declarations.map((one) => [showAddress(one.address), one]));
  const context = { stack: manifest.stack, steps, declarations, now: now.slice(0, 10) };
  return (await Promise.all(checks.map((check) => check.run(context, read2)))).flat();
}
function isSent({ withheld, change: change2 }) {
  if (withheld !== null || change2.action === "delete") return false;
  return change2.action === "create" || change2.fields.length > 0;
}

// src/flow/plan.ts
async function planStack(request) {
  const { manifest, base, kinds, read: read2, now } = request;
  const at = manifest.stack;
  const values = [manifest, base, request.former].flatMap((one) => one ? everythingSaid(one) : []);
  const found = await answer(read2, lookUpsIn(values));
  const answered = { ...found, unresolved: new Map([...found.unresolved, ...unsetIn(values, request.environment)]) };
  const desired = desire(manifest, { at, kinds, answered });
  const before = base ? desire(base, { at: base.stack, kinds, answered }) : null;
  const former = request.former ? desire(request.former, { at, kinds, answered }) : [];
  const untagged2 = [...former, ...before ?? []].filter((one) => !isTagged(one, kinds));
  const surveyed = await survey(kinds.values(), read2, {
    at,
    now,
    asked: askedByKind([...untagged2, ...desired])
  });
  const plan = makePlan({
    at,
    kinds,
    desired,
    live: surveyed.live,
    base: before && baseOf(before),
    former: new Set(former.map((one) => showAddress(one.address))),
    raised: at.block,
    notes: notesOf(surveyed.live, desired),
    rules: {
      clearance: clearanceOf(request),
      allow: [...at.allow, ...request.allow],
      denied: surveyed.denied,
      now
    }
  });
  const told = await checkLive(plan, { manifest, checks: request.checks ?? [], read: read2, now });
  const shownBefore = approvalsOf(before ?? [], /* @__PURE__ */ new Map()).all;
  return { plan: { ...plan, notes: [...plan.notes, ...told] }, live: surveyed.live, shownBefore };
}
function everythingSaid({ declarations, services: services2 }) {
  return [...declarations.map(({ value }) => value), ...services2.map(({ parameters }) => parameters)];
}
function clearanceOf({ manifest, clearance }) {
  const { approvals, byHand } = manifest.stack;
  return {
    ...clearance,
    approvals: approvals === "none" ? "all" : clearance.approvals,
    putBack: clearance.putBack || byHand === "putBack"
  };
}
function unsetIn(values, environment) {
  const names = [...environmentNamesIn(values)].sort(byCodeUnit);
  return new Map(
    names.flatMap((name) => {
      const value = environment.get(name);
      const first = names.find((other) => environment.get(other) === value) ?? name;
      const twice = `${environmentToken(first)} and ${environmentToken(name)} have the same value`;
      const problem = problemOfValue(name, value) ?? (first === name ? null : twice);
      return problem ? [[environmentToken(name), problem]] : [];
    })
  );
}
function isTagged({ address }, kinds) {
  return kinds.get(address.kind)?.ownership === "tags";
}
function askedByKind(desired) {
  const asked = /* @__PURE__ */ new Map();
  for (const { address, spec } of desired) {
    const names = asked.get(address.kind) ?? /* @__PURE__ */ new Map();
    asked.set(address.kind, names.set(address.name, spec));
  }
  return asked;
}
function notesOf(live, desired) {
  const wanted = new Map(desired.map((one) => [showAddress(one.address), one]));
  return live.flatMap((one) => {
    const source = wanted.get(showAddress(one.address))?.source;
    if (!source) return [];
    return (one.notes ?? []).map((note) => ({
      check: `${one.address.kind}/live`,
      severity: "note",
      message: `${one.address.name}: ${note}`,
      ...source,
      endLine: source.line,
      endColumn: source.column
    }));
  });
}

export {
  needsOf,
  pRetry,
  environmentFor,
  openAws,
  EVERYTHING,
  clearEverything,
  approvalsOfUpdate,
  showsWhole,
  overrideOf,
  entriesOf,
  survey,
  planStack
};
