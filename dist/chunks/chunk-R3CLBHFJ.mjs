// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  answerLookUps,
  environmentNamesIn,
  environmentToken,
  kinds,
  lookUpsIn,
  ownTags
} from "./chunk-SWX7CJWE.mjs";
import {
  showAddress
} from "./chunk-OG6LIO5X.mjs";
import {
  byCodeUnit,
  isObject,
  pointerAndParents,
  pointerTo
} from "./chunk-XYEXCHBX.mjs";

// src/flow/desire.ts
function desire(manifest, { at, kinds: kinds2, answered }) {
  const among = amongOf(manifest, { at, kinds: kinds2 });
  return manifest.declarations.map((declaration) => {
    const kind = kindOf(declaration, kinds2);
    const tagged = kind.ownership === "tags";
    const normal = among.spec(declaration.address);
    const reference = tagged ? { ...normal, protected: declaration.protected } : normal;
    const spec = answerLookUps(reference, answered.answers);
    return {
      address: declaration.address,
      spec,
      reference,
      needs: kind.needs(spec, at),
      source: sourceAt(declaration, ""),
      broughtBy: declaration.usedBy[0] ?? null,
      sources: Object.fromEntries(
        [...pathsOf(reference)].map((path) => [path, sourceAt(declaration, kind.writtenAt(path, declaration.value))])
      ),
      tags: tagged ? ownTags({ spec, reference }, at) : {},
      adopt: declaration.adopt,
      unresolved: reasonsFor(spec, answered)
    };
  });
}
function amongOf({ declarations, services }, { at, kinds: kinds2 }) {
  const byAddress = new Map(declarations.map((one) => [showAddress(one.address), one]));
  const specs = /* @__PURE__ */ new Map();
  const among = {
    services,
    names: (kind) => declarations.flatMap(({ address }) => address.kind === kind ? [address.name] : []).sort(byCodeUnit),
    spec(address) {
      const declaration = byAddress.get(showAddress(address));
      if (!declaration) return null;
      const spec = specs.get(declaration) ?? kindOf(declaration, kinds2).normalize(declaration.value, at, among);
      specs.set(declaration, spec);
      return spec;
    }
  };
  return among;
}
function kindOf({ address }, kinds2) {
  const kind = kinds2.get(address.kind);
  if (!kind) throw new Error(`no kind ${address.kind}`);
  return kind;
}
function baseOf(desired) {
  return new Map(
    desired.map((one) => [showAddress(one.address), { spec: one.spec, reference: one.reference, adopt: one.adopt }])
  );
}
function* pathsOf(value, path = "") {
  if (path !== "") yield path;
  if (!isObject(value)) return;
  for (const [key, member] of Object.entries(value)) yield* pathsOf(member, pointerTo(path, key));
}
function sourceAt({ places }, pointer) {
  for (const at of pointerAndParents(pointer)) {
    const place = places.get(at);
    if (place) return { file: place.file, line: place.line, column: place.column };
  }
  throw new Error("a declaration without a place");
}
function reasonsFor(spec, { unresolved }) {
  const lookUps = [...lookUpsIn(spec).keys()].map((token) => unresolved.get(token) ?? `${token} has no answer`);
  const variables = [...environmentNamesIn(spec)].flatMap((name) => unresolved.get(environmentToken(name)) ?? []);
  const reasons = [...lookUps, ...variables];
  return reasons.length === 0 ? null : reasons.join("; ");
}

// src/stack/registry.ts
var registry = new Map(kinds.map((kind) => [kind.name, kind]));

// src/aws/beanstalk-operations.ts
var beanstalkOperations = {
  "elasticbeanstalk.DescribeEnvironmentResources": {
    access: "read",
    perSecond: 5,
    published: false,
    iam: ["elasticbeanstalk:DescribeEnvironmentResources"]
  },
  "elasticbeanstalk.DescribeEnvironments": {
    access: "read",
    perSecond: 5,
    published: false,
    iam: ["elasticbeanstalk:DescribeEnvironments"],
    page: { request: "NextToken", answer: "NextToken" }
  },
  "elasticbeanstalk.DescribeConfigurationSettings": {
    access: "read",
    perSecond: 5,
    published: false,
    iam: ["elasticbeanstalk:DescribeConfigurationSettings"],
    guarded: true
  },
  "elasticbeanstalk.DescribeConfigurationOptions": {
    access: "read",
    perSecond: 5,
    published: false,
    iam: ["elasticbeanstalk:DescribeConfigurationOptions"],
    guarded: true
  },
  // Checks and changes nothing: https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_ValidateConfigurationSettings.html
  "elasticbeanstalk.ValidateConfigurationSettings": {
    access: "read",
    perSecond: 5,
    published: false,
    iam: ["elasticbeanstalk:ValidateConfigurationSettings"],
    guarded: true
  },
  "elasticbeanstalk.DescribeEvents": {
    access: "read",
    perSecond: 5,
    published: false,
    iam: ["elasticbeanstalk:DescribeEvents"],
    guarded: true
  },
  // Beanstalk acts with the caller's permissions on what lies below, and names no list of them:
  // https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-roles-user.html
  "elasticbeanstalk.UpdateEnvironment": {
    access: "write",
    perSecond: 2,
    published: false,
    iam: ["elasticbeanstalk:UpdateEnvironment"],
    guarded: true,
    underWay: "Must be Ready"
  }
};

// src/aws/logs-operations.ts
var logsOperations = {
  "logs.DescribeLogGroups": {
    access: "read",
    perSecond: 10,
    published: true,
    iam: ["logs:DescribeLogGroups"],
    page: { request: "nextToken", answer: "nextToken" }
  },
  "logs.ListTagsForResource": { access: "read", perSecond: 5, published: true, iam: ["logs:ListTagsForResource"] },
  "logs.DescribeMetricFilters": {
    access: "read",
    perSecond: 5,
    published: true,
    iam: ["logs:DescribeMetricFilters"],
    page: { request: "nextToken", answer: "nextToken" }
  },
  "logs.DescribeQueryDefinitions": {
    access: "read",
    perSecond: 5,
    published: false,
    iam: ["logs:DescribeQueryDefinitions"],
    page: { request: "nextToken", answer: "nextToken" }
  },
  "logs.CreateLogGroup": {
    access: "write",
    perSecond: 10,
    published: true,
    iam: ["logs:CreateLogGroup", "logs:TagResource"],
    alone: "logGroupName",
    already: ["ResourceAlreadyExists"]
  },
  "logs.DeleteLogGroup": {
    access: "write",
    perSecond: 10,
    published: true,
    iam: ["logs:DeleteLogGroup"],
    alone: "logGroupName",
    gone: ["ResourceNotFound"]
  },
  "logs.PutRetentionPolicy": {
    access: "write",
    perSecond: 5,
    published: true,
    iam: ["logs:PutRetentionPolicy"],
    alone: "logGroupName"
  },
  "logs.DeleteRetentionPolicy": {
    access: "write",
    perSecond: 5,
    published: true,
    iam: ["logs:DeleteRetentionPolicy"],
    alone: "logGroupName"
  },
  "logs.AssociateKmsKey": {
    access: "write",
    perSecond: 5,
    published: false,
    iam: ["logs:AssociateKmsKey"],
    alone: "logGroupName"
  },
  "logs.DisassociateKmsKey": {
    access: "write",
    perSecond: 5,
    published: false,
    iam: ["logs:DisassociateKmsKey"],
    alone: "logGroupName"
  },
  "logs.TagResource": { access: "write", perSecond: 5, published: true, iam: ["logs:TagResource"] },
  "logs.UntagResource": { access: "write", perSecond: 5, published: true, iam: ["logs:UntagResource"] },
  "logs.PutMetricFilter": {
    access: "write",
    perSecond: 5,
    published: true,
    iam: ["logs:PutMetricFilter"],
    alone: "logGroupName"
  },
  "logs.DeleteMetricFilter": {
    access: "write",
    perSecond: 5,
    published: true,
    iam: ["logs:DeleteMetricFilter"],
    alone: "logGroupName",
    gone: ["ResourceNotFound"]
  },
  "logs.PutQueryDefinition": {
    access: "write",
    perSecond: 5,
    published: false,
    iam: ["logs:PutQueryDefinition"],
    token: "clientToken"
  },
  "logs.DeleteQueryDefinition": {
    access: "write",
    perSecond: 5,
    published: false,
    iam: ["logs:DeleteQueryDefinition"],
    gone: ["ResourceNotFound"]
  }
};

// src/aws/operations.ts
var operations = {
  "sts.GetCallerIdentity": { access: "read", perSecond: 10, published: false, iam: [] },
  "tagging.GetResources": {
    access: "read",
    perSecond: 5,
    published: false,
    iam: ["tag:GetResources"],
    page: { request: "PaginationToken", answer: "PaginationToken" }
  },
  "cloudwatch.DescribeAlarms": {
    access: "read",
    perSecond: 9,
    published: true,
    iam: ["cloudwatch:DescribeAlarms"],
    page: { request: "NextToken", answer: "NextToken" }
  },
  "cloudwatch.ListMetrics": {
    access: "read",
    perSecond: 25,
    published: true,
    iam: ["cloudwatch:ListMetrics"],
    page: { request: "NextToken", answer: "NextToken" }
  },
  "cloudwatch.ListTagsForResource": {
    access: "read",
    perSecond: 10,
    published: true,
    iam: ["cloudwatch:ListTagsForResource"]
  },
  "cloudwatch.PutMetricAlarm": {
    access: "write",
    perSecond: 3,
    published: true,
    iam: ["cloudwatch:PutMetricAlarm", "cloudwatch:TagResource"]
  },
  "cloudwatch.DeleteAlarms": {
    access: "write",
    perSecond: 3,
    published: true,
    iam: ["cloudwatch:DeleteAlarms"],
    join: { member: "AlarmNames", upTo: 100 },
    gone: ["ResourceNotFound"]
  },
  "cloudwatch.PutCompositeAlarm": {
    access: "write",
    perSecond: 3,
    published: true,
    iam: ["cloudwatch:PutCompositeAlarm", "cloudwatch:TagResource"]
  },
  /** DeleteAlarms again: composites go one a request, so nothing is joined. */
  "cloudwatch.composite.DeleteAlarms": {
    access: "write",
    perSecond: 3,
    published: true,
    iam: ["cloudwatch:DeleteAlarms"],
    gone: ["ResourceNotFound"]
  },
  "cloudwatch.GetDashboard": { access: "read", perSecond: 10, published: true, iam: ["cloudwatch:GetDashboard"] },
  "cloudwatch.ListDashboards": {
    access: "read",
    perSecond: 10,
    published: true,
    iam: ["cloudwatch:ListDashboards"],
    page: { request: "NextToken", answer: "NextToken" }
  },
  "cloudwatch.PutDashboard": {
    access: "write",
    perSecond: 10,
    published: true,
    iam: ["cloudwatch:PutDashboard", "cloudwatch:TagResource"]
  },
  "cloudwatch.DeleteDashboards": {
    access: "write",
    perSecond: 10,
    published: true,
    iam: ["cloudwatch:DeleteDashboards"],
    join: { member: "DashboardNames", upTo: 100 },
    gone: ["DashboardNotFoundError", "ResourceNotFound"]
  },
  "cloudwatch.ListAlarmMuteRules": {
    access: "read",
    perSecond: 50,
    published: true,
    iam: ["cloudwatch:ListAlarmMuteRules"],
    page: { request: "NextToken", answer: "NextToken" }
  },
  "cloudwatch.GetAlarmMuteRule": {
    access: "read",
    perSecond: 20,
    published: true,
    iam: ["cloudwatch:GetAlarmMuteRule"]
  },
  "cloudwatch.PutAlarmMuteRule": {
    access: "write",
    perSecond: 3,
    published: true,
    iam: ["cloudwatch:PutAlarmMuteRule", "cloudwatch:TagResource"],
    times: ["StartDate", "ExpireDate"]
  },
  "cloudwatch.DeleteAlarmMuteRule": {
    access: "write",
    perSecond: 3,
    published: true,
    iam: ["cloudwatch:DeleteAlarmMuteRule"],
    gone: ["ResourceNotFound"]
  },
  "cloudwatch.TagResource": { access: "write", perSecond: 20, published: true, iam: ["cloudwatch:TagResource"] },
  "cloudwatch.UntagResource": { access: "write", perSecond: 20, published: true, iam: ["cloudwatch:UntagResource"] },
  "sns.ListTopics": {
    access: "read",
    perSecond: 30,
    published: true,
    iam: ["sns:ListTopics"],
    page: { request: "NextToken", answer: "NextToken" }
  },
  "sns.GetTopicAttributes": { access: "read", perSecond: 20, published: false, iam: ["sns:GetTopicAttributes"] },
  "sns.ListTagsForResource": { access: "read", perSecond: 10, published: false, iam: ["sns:ListTagsForResource"] },
  "sns.ListSubscriptionsByTopic": {
    access: "read",
    perSecond: 30,
    published: true,
    iam: ["sns:ListSubscriptionsByTopic"],
    page: { request: "NextToken", answer: "NextToken" }
  },
  "sns.GetSubscriptionAttributes": {
    access: "read",
    perSecond: 20,
    published: false,
    iam: ["sns:GetSubscriptionAttributes"]
  },
  "sns.CreateTopic": { access: "write", perSecond: 10, published: false, iam: ["sns:CreateTopic", "sns:TagResource"] },
  "sns.SetTopicAttributes": { access: "write", perSecond: 10, published: false, iam: ["sns:SetTopicAttributes"] },
  "sns.DeleteTopic": { access: "write", perSecond: 10, published: false, iam: ["sns:DeleteTopic"] },
  "sns.TagResource": { access: "write", perSecond: 10, published: false, iam: ["sns:TagResource"] },
  "sns.UntagResource": { access: "write", perSecond: 10, published: false, iam: ["sns:UntagResource"] },
  "sns.Subscribe": { access: "write", perSecond: 100, published: true, iam: ["sns:Subscribe"] },
  "sns.SetSubscriptionAttributes": {
    access: "write",
    perSecond: 10,
    published: false,
    iam: ["sns:SetSubscriptionAttributes"]
  },
  "sns.Unsubscribe": {
    access: "write",
    perSecond: 100,
    published: true,
    iam: ["sns:Unsubscribe"],
    gone: ["NotFound"]
  },
  ...logsOperations,
  ...beanstalkOperations
};
function isOperation(op) {
  return Object.hasOwn(operations, op);
}
function operation(op) {
  return operations[op];
}

export {
  operations,
  isOperation,
  operation,
  desire,
  amongOf,
  baseOf,
  registry
};
