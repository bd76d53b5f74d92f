// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  desire,
  operation,
  operations,
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
  alarmArn,
  dashboardArn,
  diskFiles,
  logGroupArn,
  lookUpsIn,
  muteRuleArn,
  namesOf,
  readBase,
  readDeclared,
  topicArn
} from "./chunk-SWX7CJWE.mjs";
import "./chunk-7NR6V6S4.mjs";
import "./chunk-OG6LIO5X.mjs";
import {
  byCodeUnit,
  valueAt
} from "./chunk-XYEXCHBX.mjs";
import {
  Refusal
} from "./chunk-XAMEGF7P.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";

// src/cli/commands/policy.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/policy/document.ts
var LARGEST = 10240;
function isTaken(document) {
  return sizeOf(document) <= LARGEST;
}
function sizeOf(document) {
  return JSON.stringify(document).length;
}
function documentOf(statements) {
  return { Version: "2012-10-17", Statement: statements };
}
function literal(text) {
  return text.replace(/[*?$]/g, (character) => `\${${character}}`);
}

// src/policy/trust.ts
var issuer = "token.actions.githubusercontent.com";
function providerArn({ partition, account }) {
  return `arn:${partition}:iam::${account}:oidc-provider/${issuer}`;
}
function trustOf(at, repository, jobs) {
  const compared = repository.id !== null && at.partition === "aws";
  const id = compared ? { [`${issuer}:repository_id`]: repository.id } : {};
  return documentOf([
    {
      Sid: "GitHubActions",
      Effect: "Allow",
      Principal: { Federated: providerArn(at) },
      Action: ["sts:AssumeRoleWithWebIdentity"],
      Condition: {
        StringEquals: {
          [`${issuer}:aud`]: "sts.amazonaws.com",
          [`${issuer}:sub`]: jobs.flatMap((job) => subjectsOf(repository, job)),
          ...id
        }
      }
    }
  ]);
}
function subjectsOf(repository, job) {
  const [owner, name] = repository.name.split("/");
  const places = [
    repository.name,
    `${owner}@${repository.ownerId ?? "OWNER_ID"}/${name}@${repository.id ?? "REPOSITORY_ID"}`
  ];
  return places.map((place) => `repo:${place}:${contextOf(repository, job)}`.replaceAll("$", "${$}"));
}
function contextOf({ branch }, job) {
  switch (job.on) {
    case "pull request":
      return "pull_request";
    case "branch":
      return `ref:refs/heads/${branch}`;
    case "environment":
      return `environment:${job.environment.replaceAll(":", "%3A")}`;
    default:
      return job;
  }
}

// src/policy/files.ts
function filesOf({ roles }) {
  return roles.flatMap((role) => [
    { name: trustFile(role), text: json(role.trust) },
    { name: policyFile(role), text: json(role.policy) }
  ]);
}
function jsonOf({ roles }) {
  return json(
    Object.fromEntries(roles.map(({ role, name, trust, policy: policy2, managed }) => [role, { name, trust, policy: policy2, managed }]))
  );
}
function commandsOf({ at, roles }, folder) {
  const lines = [
    "# GitHub as a provider of identities; an account has one, and says EntityAlreadyExists where it is there",
    "aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list sts.amazonaws.com",
    ...roles.flatMap((role) => ["", ...commandsFor(role, { at, folder })])
  ];
  return `${lines.join("\n")}
`;
}
function commandsFor(role, { at, folder }) {
  const { name, managed } = role;
  const trust = quoted(`file://${folder}/${trustFile(role)}`);
  const policy2 = quoted(`file://${folder}/${policyFile(role)}`);
  const variable = `MONITORING_${role.role === "environment-settings" ? "APPLY" : role.role.toUpperCase()}_ROLE`;
  const arn = providerArn(at).replace(/:oidc-provider\/.*/, `:role/${name}`);
  return [
    `# ${role.role}`,
    `aws iam create-role --role-name ${name} --assume-role-policy-document ${trust} ||`,
    `  aws iam update-assume-role-policy --role-name ${name} --policy-document ${trust}`,
    `aws iam put-role-policy --role-name ${name} --policy-name policy --policy-document ${policy2}`,
    ...managed.map((one) => `aws iam attach-role-policy --role-name ${name} --policy-arn ${one}`),
    `gh variable set ${variable} --body ${arn}`
  ];
}
function trustFile({ role }) {
  return `${role}.trust.json`;
}
function policyFile({ role }) {
  return `${role}.policy.json`;
}
function json(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}
function quoted(text) {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// src/policy/notes.ts
function notesOf({ roles, width }, setting) {
  const { repository, github, withEnvironmentSettings } = setting;
  const of = (role) => roles.find((one) => one.role === role)?.name ?? role;
  const notes = [
    repository.name === "ORG/REPO" && "ORG/REPO stands for the repository: say --repository ORG/REPO.",
    (repository.ownerId === null || repository.id === null) && `The trust policies hold OWNER_ID and REPOSITORY_ID, which fit no token. Repositories made, renamed or moved since 15 July 2026 need them: gh api repos/${repository.name} --jq '"--owner-id \\(.owner.id) --repository-id \\(.id)"'`,
    github === "plain" ? `plain: whoever may push to ${repository.branch} may apply, for the branch alone decides who takes ${of("apply")}. Protect it. The job of apply.yml must name no environment.` : `${of("apply")} trusts the GitHub environment, not the branch: give the environment the branch rule "${repository.branch} only", or every branch may apply.`,
    "When the repository is renamed or moved, its subjects change: print the policies again, and run the commands before the next run.",
    "A new service, and the first resource of a kind, need the policies again before the merge; what a merge retires needs --base until it is deleted.",
    width !== "services" && widened[width],
    withEnvironmentSettings ? `${of("environment-settings")} takes the place of ${of("apply")}. Beanstalk changes settings with the caller's own rights, so it carries AWS's administrator policy of Beanstalk; ${of("drift")} may read settings, and they may hold secrets.` : "Settings of environments are left alone: they take broad rights, and --with-environment-settings prints a role that has them.",
    `${of("verify")} may only read, and no workflow of this version takes it: it is for a nightly proof that alarms fire.`
  ];
  return notes.filter((note) => note !== false);
}
var widened = {
  "first words": "The names are too many for one role, so they are told by their first word: Orders-* for Orders-API-*.",
  everything: "The names are too many for one role, so any name of the account is allowed. What carries the tag of another stack stays refused."
};

// src/policy/forms.ts
var forms = {
  /** Nothing that has a name; it is always there. */
  account: null,
  alarm: (at, name) => [alarmArn(at, name)],
  /** Putting one takes `*`: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
  composite: null,
  muteRule: (at, name) => [muteRuleArn(at, name)],
  /** A rule takes a permission for each alarm too: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAlarmMuteRule.html */
  mutedAlarm: (at, name) => [alarmArn(at, name)],
  dashboard: (at, name) => [dashboardArn(at, name)],
  topic: (at, name) => [topicArn(at, name)],
  topicOfSubscription: (at, name) => [topicArn(at, name)],
  /** AWS names no ARN of subscriptions here. */
  subscription: null,
  logGroup: logGroupArns,
  logGroupOfFilter: logGroupArns,
  query: null,
  /** The application, which comes before the name, is not declared. */
  environment: (at, name) => [`arn:${at.partition}:elasticbeanstalk:${at.region}:${at.account}:environment/*/${name}`],
  /** The same, read: Beanstalk checks what lies below with the caller's permissions, so no ARN would limit it. */
  settings: null,
  /** An environment that a look-up asks for. */
  lookedUpEnvironment: null
};
function logGroupArns(at, name) {
  const arn = logGroupArn(at, name);
  return name.endsWith("*") ? [arn] : [arn, `${arn}:*`];
}

// src/policy/patterns.ts
var widths = ["services", "first words", "everything"];
var firstWord = /^[^A-Za-z0-9]*[A-Za-z0-9]{3,}?(?=[^A-Za-z0-9])[^A-Za-z0-9]/;
function patternsOf(names, { prefixes, width, more }) {
  const patterns = names.map((name) => patternOf(name, { prefixes, width }));
  const all = [.../* @__PURE__ */ new Set([...patterns, ...more])].sort(byCodeUnit);
  return all.filter((one) => !all.some((other) => other !== one && covers(other, one)));
}
function patternOf(name, { prefixes, width }) {
  if (width === "everything") return "*";
  const prefix = width === "services" ? prefixes.find((one) => name.startsWith(one) && name !== one) : firstWord.exec(name)?.[0];
  return prefix === void 0 ? withoutTokens(name) : `${withoutTokens(prefix)}*`;
}
function withoutTokens(name) {
  const tokens = [...lookUpsIn(name).keys()];
  const parts = tokens.reduce((all, token) => all.flatMap((part) => part.split(token)), [name]);
  return parts.map((part) => literal(part).replace(/[^ -ÿ]+/g, "*")).join("*");
}
function covers(wider, pattern) {
  return wider.endsWith("*") && pattern.startsWith(wider.slice(0, -1));
}

// src/policy/scopes.ts
var scopes = {
  "tag:GetResources": ["account"],
  // Composites are described only to those who may describe everything:
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
  "cloudwatch:DescribeAlarms": ["account"],
  "cloudwatch:ListMetrics": ["account"],
  "cloudwatch:ListDashboards": ["account"],
  "cloudwatch:ListAlarmMuteRules": ["account"],
  "cloudwatch:ListTagsForResource": ["alarm", "muteRule", "dashboard"],
  "cloudwatch:GetDashboard": ["dashboard"],
  "cloudwatch:GetAlarmMuteRule": ["muteRule"],
  "cloudwatch:PutMetricAlarm": ["alarm"],
  "cloudwatch:PutCompositeAlarm": ["composite"],
  "cloudwatch:DeleteAlarms": ["alarm"],
  "cloudwatch:PutDashboard": ["dashboard"],
  "cloudwatch:DeleteDashboards": ["dashboard"],
  "cloudwatch:PutAlarmMuteRule": ["muteRule", "mutedAlarm"],
  "cloudwatch:DeleteAlarmMuteRule": ["muteRule"],
  "cloudwatch:TagResource": ["alarm", "muteRule", "dashboard"],
  "cloudwatch:UntagResource": ["alarm", "muteRule", "dashboard"],
  // Only imports ask it, with the rights of whoever imports.
  "sns:ListTopics": [],
  "sns:GetTopicAttributes": ["topic"],
  "sns:ListTagsForResource": ["topic"],
  "sns:ListSubscriptionsByTopic": ["topic"],
  "sns:GetSubscriptionAttributes": ["account"],
  "sns:CreateTopic": ["topic"],
  "sns:SetTopicAttributes": ["topic"],
  "sns:DeleteTopic": ["topic"],
  "sns:TagResource": ["topic"],
  "sns:UntagResource": ["topic"],
  "sns:Subscribe": ["topicOfSubscription"],
  "sns:SetSubscriptionAttributes": ["subscription"],
  "sns:Unsubscribe": ["subscription"],
  "logs:DescribeLogGroups": ["account"],
  "logs:DescribeMetricFilters": ["account"],
  "logs:DescribeQueryDefinitions": ["account"],
  "logs:ListTagsForResource": ["logGroup"],
  "logs:CreateLogGroup": ["logGroup"],
  "logs:DeleteLogGroup": ["logGroup"],
  "logs:PutRetentionPolicy": ["logGroup"],
  "logs:DeleteRetentionPolicy": ["logGroup"],
  "logs:AssociateKmsKey": ["logGroup"],
  "logs:DisassociateKmsKey": ["logGroup"],
  "logs:TagResource": ["logGroup"],
  "logs:UntagResource": ["logGroup"],
  "logs:PutMetricFilter": ["logGroupOfFilter"],
  "logs:DeleteMetricFilter": ["logGroupOfFilter"],
  "logs:PutQueryDefinition": ["query"],
  "logs:DeleteQueryDefinition": ["query"],
  "elasticbeanstalk:DescribeEnvironmentResources": ["lookedUpEnvironment"],
  "elasticbeanstalk:DescribeEnvironments": ["settings"],
  "elasticbeanstalk:DescribeConfigurationSettings": ["settings"],
  "elasticbeanstalk:DescribeConfigurationOptions": ["settings"],
  "elasticbeanstalk:ValidateConfigurationSettings": ["settings"],
  "elasticbeanstalk:DescribeEvents": ["settings"],
  "elasticbeanstalk:UpdateEnvironment": ["environment"]
};
var below = {
  "elasticbeanstalk:DescribeEnvironmentResources": [
    "autoscaling:DescribeAutoScalingGroups",
    "cloudformation:DescribeStackResources",
    "cloudformation:ListStackResources",
    "ec2:DescribeInstances",
    "elasticloadbalancing:DescribeLoadBalancers"
  ]
};

// src/policy/grants.ts
function grantsOf(subject, reach) {
  const accesses = reach.writes ? ["read", "write"] : ["read"];
  return accesses.flatMap((access) => {
    const actions = actionsOf(access, reach);
    const byForm = Object.keys(forms).map((form) => grantOf(subject, form, { access, actions }));
    const passed = access === "write" ? passing(subject) : null;
    return [unnamed(subject, { access, actions }), ...byForm, passed].filter((one) => one !== null);
  });
}
function actionsOf(access, { guarded }) {
  const reached = Object.keys(operations).filter(
    (op) => operation(op).access === access && (guarded || !operation(op).guarded)
  );
  return [...new Set(reached.flatMap((op) => operations[op].iam))].sort(byCodeUnit);
}
function arnsOf({ at, targets, naming }, form) {
  const arns = forms[form];
  if (arns === null) return null;
  const names = targets.names[form];
  return names.length === 0 ? [] : patternsOf(names, naming).flatMap((name) => arns(at, name));
}
function grantOf(subject, form, { access, actions }) {
  const arns = forms[form];
  if (arns === null) return null;
  const ofForm = actions.filter((action) => scopes[action].includes(form));
  const resources = access === "read" ? arns(subject.at, "*") : arnsOf(subject, form) ?? [];
  if (ofForm.length === 0 || resources.length === 0) return null;
  return { Sid: sid(access, form), Effect: "Allow", Action: ofForm, Resource: resources };
}
function unnamed({ at, targets }, { access, actions }) {
  const granted = actions.filter(
    (action) => scopes[action].some((form) => forms[form] === null && targets.names[form].length > 0)
  );
  const all = [...new Set(granted.flatMap((action) => [action, ...below[action] ?? []]))].sort(byCodeUnit);
  if (all.length === 0) return null;
  return {
    Sid: sid(access, "account"),
    Effect: "Allow",
    Action: all,
    Resource: ["*"],
    Condition: { StringEquals: { "aws:RequestedRegion": at.region } }
  };
}
function passing({ targets }) {
  if (targets.passedRoles.length === 0) return null;
  return {
    Sid: "PassRolesOfSubscriptions",
    Effect: "Allow",
    Action: ["iam:PassRole"],
    Resource: targets.passedRoles.map(literal),
    Condition: { StringEquals: { "iam:PassedToService": "sns.amazonaws.com" } }
  };
}
function sid(access, form) {
  const verb = access === "read" ? "Read" : "Write";
  return form === "account" ? `${verb}WhatHasNoArn` : `${verb}${form.charAt(0).toUpperCase()}${form.slice(1)}`;
}

// src/policy/denials.ts
var carriesOurTags = /* @__PURE__ */ new Set(["alarm", "composite", "muteRule", "dashboard", "topic", "logGroup"]);
var ourTags = `${STACK_TAG.slice(0, STACK_TAG.indexOf(":"))}:*`;
function denialsOf(subject, reach) {
  const { at, targets } = subject;
  const writes = actionsOf("write", reach);
  return [
    onlyOurs(subject, "DeleteNothingElse", writes.filter(isDelete)),
    ...reach.guarded ? environments(subject) : [],
    {
      Sid: "TouchNoOtherStack",
      Effect: "Deny",
      Action: writes.filter((action) => scopes[action].every((form) => carriesOurTags.has(form))),
      Resource: ["*"],
      Condition: anotherStack(at.stack, "aws:ResourceTag")
    },
    {
      Sid: "ClaimForNoOtherStack",
      Effect: "Deny",
      Action: ["cloudwatch:*", "logs:*", "sns:*"],
      Resource: ["*"],
      Condition: anotherStack(at.stack, "aws:RequestTag")
    },
    {
      Sid: "TouchNoOtherTag",
      Effect: "Deny",
      Action: writes.filter((action) => /:(Tag|Untag)Resource$/.test(action)),
      Resource: ["*"],
      Condition: { "ForAnyValue:StringNotLike": { "aws:TagKeys": [ourTags] } }
    },
    {
      Sid: "NotifyNobodyElse",
      Effect: "Deny",
      Action: ["cloudwatch:PutCompositeAlarm", "cloudwatch:PutMetricAlarm"],
      Resource: ["*"],
      Condition: {
        "ForAnyValue:StringNotLike": { "cloudwatch:AlarmActions": notified(subject, targets.alarmActions) }
      }
    }
  ];
}
function environments(subject) {
  return [
    onlyOurs(subject, "UpdateNoOtherEnvironment", ["elasticbeanstalk:UpdateEnvironment"]),
    {
      Sid: "KeepEnvironments",
      Effect: "Deny",
      Action: ["Delete*", "Rebuild*", "Swap*", "Terminate*"].map((action) => `elasticbeanstalk:${action}`),
      Resource: ["*"]
    }
  ];
}
function onlyOurs(subject, Sid, actions) {
  const touched = [...new Set(actions.flatMap((action) => scopes[action]))];
  const arns = [...new Set(touched.flatMap((form) => arnsOf(subject, form) ?? []))].sort(byCodeUnit);
  const rest = arns.length === 0 ? { Resource: ["*"] } : { NotResource: arns };
  return { Sid, Effect: "Deny", Action: actions, ...rest };
}
function isDelete(action) {
  return /:Delete/.test(action) && isNamed(action);
}
function isNamed(action) {
  return scopes[action].every((form) => forms[form] !== null);
}
function anotherStack(stack, key) {
  const tag = `${key}/${STACK_TAG}`;
  return { Null: { [tag]: "false" }, StringNotEquals: { [tag]: literal(stack) } };
}
function notified({ at }, declared) {
  const topics = topicArn(at, "");
  return [`${topics}*`, ...declared.filter((arn) => !arn.startsWith(topics)).map(literal)];
}

// src/policy/targets.ts
var named = {
  "cloudwatch.PutMetricAlarm": [["alarm", "/AlarmName"]],
  "cloudwatch.PutCompositeAlarm": [
    ["alarm", "/AlarmName"],
    ["composite", "/AlarmName"]
  ],
  "cloudwatch.PutAlarmMuteRule": [
    ["muteRule", "/Name"],
    ["mutedAlarm", "/MuteTargets/AlarmNames"]
  ],
  "cloudwatch.PutDashboard": [["dashboard", "/DashboardName"]],
  "sns.CreateTopic": [["topic", "/Name"]],
  "sns.Subscribe": [
    ["topicOfSubscription", "/TopicArn"],
    ["subscription", "/TopicArn"]
  ],
  "logs.CreateLogGroup": [["logGroup", "/logGroupName"]],
  "logs.PutMetricFilter": [["logGroupOfFilter", "/logGroupName"]],
  "logs.PutQueryDefinition": [["query", "/name"]],
  "elasticbeanstalk.UpdateEnvironment": [
    ["environment", "/EnvironmentName"],
    ["settings", "/EnvironmentName"]
  ]
};
var alarmActions = ["/AlarmActions", "/OKActions", "/InsufficientDataActions"];
var passedRoles = ["/Attributes/SubscriptionRoleArn"];
var asked = {
  beanstalkAutoScalingGroup: ["lookedUpEnvironment", 0]
};
function targetsOf(manifests, kinds) {
  const stacks = manifests.map((manifest) => wantedOf(manifest, kinds));
  const found = [["account", "account"], ...stacks.flatMap(namedBy), ...stacks.flatMap(lookedUp)];
  const of = (form) => sortedOnce(found.flatMap(([one, name]) => one === form ? [name] : []));
  const all = (pointers) => sortedOnce(stacks.flatMap(({ calls }) => calls.flatMap(({ input }) => textsAt(input, pointers))));
  return {
    names: Object.fromEntries(Object.keys(forms).map((form) => [form, of(form)])),
    alarmActions: all(alarmActions),
    passedRoles: all(passedRoles)
  };
}
function wantedOf(manifest, kinds) {
  const at = manifest.stack;
  const answered = { answers: /* @__PURE__ */ new Map(), unresolved: /* @__PURE__ */ new Map() };
  const desired = desire(manifest, { at, kinds, answered });
  const calls = desired.flatMap(
    (one) => kinds.get(one.address.kind)?.calls({ action: "create", desired: one }, at) ?? []
  );
  return { at, references: desired.map(({ reference }) => reference), calls };
}
function namedBy({ at, calls }) {
  const nameOf2 = (text) => namesOf([text], (name) => topicArn(at, name))[0] ?? text;
  return calls.flatMap(
    ({ op, input }) => (named[op] ?? []).flatMap(
      ([form, pointer]) => texts(valueAt(input, pointer)).map((text) => [form, nameOf2(text)])
    )
  );
}
function lookedUp({ references }) {
  return [...lookUpsIn(references).values()].flatMap(({ name, args }) => {
    const [form, index] = asked[name] ?? [];
    return form === void 0 || index === void 0 ? [] : [[form, args[index] ?? ""]];
  });
}
function textsAt(input, pointers) {
  return pointers.flatMap((pointer) => texts(valueAt(input, pointer)));
}
function texts(value) {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
}
function sortedOnce(texts2) {
  return [...new Set(texts2)].sort(byCodeUnit);
}

// src/policy/roles.ts
var environments2 = { apply: "monitoring-production", verify: "monitoring-verify" };
var beanstalk = "AdministratorAccess-AWSElasticBeanstalk";
function rolesOf(manifests, setting) {
  const [{ stack: at }] = manifests;
  const targets = targetsOf(manifests, setting.kinds);
  const environment = at.githubEnvironment || environments2.apply;
  const prefixes = manifests.flatMap(({ services }) => services.map(({ name }) => `${name}-`));
  for (const width of widths) {
    const subject = { at, targets, naming: { prefixes, width, more: setting.more } };
    const roles = reaches(setting).map((reach) => roleOf(subject, reach, { ...setting, environment }));
    if (roles.every(({ policy: policy2 }) => isTaken(policy2))) return { at, roles, width };
  }
  throw new Error("policies of any names do not fit");
}
function reaches({ withEnvironmentSettings }) {
  const reading = { writes: false, guarded: false };
  const settings = { role: "environment-settings", writes: true, guarded: true };
  return [
    { role: "plan", ...reading },
    { role: "apply", writes: true, guarded: false },
    { role: "drift", ...reading, guarded: withEnvironmentSettings },
    { role: "verify", ...reading },
    ...withEnvironmentSettings ? [settings] : []
  ];
}
function roleOf(subject, { role, ...reach }, setting) {
  const { at } = subject;
  const statements = [...grantsOf(subject, reach), ...reach.writes ? denialsOf(subject, reach) : []];
  return {
    role,
    name: nameOf(role, at),
    trust: trustOf(at, setting.repository, jobsOf(role, setting)),
    policy: documentOf(statements),
    managed: role === "environment-settings" ? [`arn:${at.partition}:iam::aws:policy/${beanstalk}`] : []
  };
}
function jobsOf(role, { github, environment }) {
  if (role === "plan") return [{ on: "pull request" }, { on: "branch" }];
  if (role === "drift" || github === "plain") return [{ on: "branch" }];
  return [{ on: "environment", environment: role === "verify" ? environments2.verify : environment }];
}
function nameOf(role, { stack }) {
  return `monitoring-${role}-${stack}`.slice(0, 64);
}

// src/cli/commands/policy.ts
async function policy(options, streams) {
  const output = openOutput(streams, options.out === void 0 ? ["-"] : []);
  const setting = settingOf(options);
  await refuseFolder("--out", options.out);
  const manifest = await declaredIn(options.dir, output);
  if (!manifest) return 1;
  const manifests = options.base ? [manifest, await baseIn(options.base)] : [manifest];
  const roles = rolesOf(manifests, setting);
  if (options.out === void 0) await output.write("-", jsonOf(roles));
  else await writeAll(roles, options.out, output);
  output.warn(
    `${notesOf(roles, setting).map((note) => `note: ${note}`).join("\n")}
`
  );
  return 0;
}
function settingOf(options) {
  const { repository, branch, github } = options;
  if (!/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(repository))
    throw new Refusal(`--repository ${repository}: write ORG/REPO, as in the address on GitHub`);
  if (!/^[A-Za-z0-9._/-]+$/.test(branch)) throw new Refusal(`--branch ${branch}: write one branch by its name`);
  return {
    kinds: registry,
    repository: {
      name: repository,
      ownerId: idOf("--owner-id", options.ownerId),
      id: idOf("--repository-id", options.repositoryId),
      branch
    },
    github,
    withEnvironmentSettings: options.withEnvironmentSettings ?? false,
    more: (options.names ?? []).map(patternOf2)
  };
}
function idOf(option, text) {
  if (text !== void 0 && !/^[1-9][0-9]*$/.test(text))
    throw new Refusal(`${option} ${text}: write the number that gh api repos/ORG/REPO shows`);
  return text ?? null;
}
function patternOf2(text) {
  if (!/^[A-Za-z0-9_./-]{3,}\*$/.test(text))
    throw new Refusal(`--names ${text}: write how the names begin, 3 characters or more, and a *, as Orders-*`);
  return text;
}
async function declaredIn(dir, output) {
  const { manifest, problems, texts: texts2 } = await readDeclared(diskFiles(dir), (/* @__PURE__ */ new Date()).toISOString());
  if (!manifest) output.warn(renderProblems(problems, texts2, output.colors));
  return manifest;
}
async function baseIn(dir) {
  const { manifest, problems } = await readBase(diskFiles(dir));
  if (!manifest) throw new Refusal(`--base ${dir}: ${problems[0]?.message ?? "it does not load"}`);
  if (manifest.declarations.length === 0) throw new Refusal(`--base ${dir}: nothing is declared there`);
  return manifest;
}
async function writeAll(roles, folder, output) {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of filesOf(roles)) await writeFile(join(folder, name), text);
  output.say(commandsOf(roles, folder));
}
export {
  policy
};
