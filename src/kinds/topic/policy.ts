import { byCodeUnit, isObject, type Json, type JsonObject, shortDigest } from '../../core/json.ts';
import { given } from '../given.ts';
import { listOf, type Members, membersOf } from '../set.ts';

/** Principals by their type: `AWS`, `Service`, …; an account is its id. */
type Principals = { readonly [type: string]: Members };
type Conditions = { readonly [operator: string]: { readonly [key: string]: Members } };

/** One statement, its lists as sets. Empty means not given. */
export type Statement = {
  readonly sid: string | null;
  readonly effect: string;
  readonly principals: Principals;
  readonly notPrincipals: Principals;
  readonly actions: Members;
  readonly notActions: Members;
  readonly resources: Members;
  readonly notResources: Members;
  readonly conditions: Conditions;
};

/** An access policy in normal form: statements by Sid, or by their digest where they have none. */
export type Policy = {
  readonly version: string;
  readonly id: string | null;
  readonly statements: { readonly [key: string]: Statement };
};

/** What AWS takes for a policy that does not say: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html */
const DEFAULT_VERSION = '2008-10-17';

/** Brings a policy document to normal form: the order of lists, and whether an account is written as ARN or id, means nothing. */
export function normalizePolicy(document: JsonObject): Policy {
  const statements = listIn(document.Statement).filter(isObject).map(statementOf);
  return {
    version: text(document.Version) ?? DEFAULT_VERSION,
    id: text(document.Id),
    statements: Object.fromEntries(statements.map((one) => [one.sid ?? shortDigest(one), one])),
  };
}

/** The policy as a document that AWS takes. */
export function policyDocument({ version, id, statements }: Policy): JsonObject {
  return {
    Version: version,
    ...given({ Id: id }),
    Statement: Object.keys(statements)
      .sort(byCodeUnit)
      .map((key) => statementDocument(statements[key] as Statement)),
  };
}

function statementOf(statement: JsonObject): Statement {
  return {
    sid: text(statement.Sid),
    effect: text(statement.Effect) ?? 'Deny',
    principals: principalsOf(statement.Principal),
    notPrincipals: principalsOf(statement.NotPrincipal),
    actions: membersOf(stringsIn(statement.Action).map(normalAction)),
    notActions: membersOf(stringsIn(statement.NotAction).map(normalAction)),
    resources: membersOf(stringsIn(statement.Resource)),
    notResources: membersOf(stringsIn(statement.NotResource)),
    conditions: mapMembers(statement.Condition, (keys) =>
      Object.fromEntries(
        Object.entries(isObject(keys) ? keys : {}).map(([key, values]) => [
          normalKey(key),
          membersOf(stringsIn(values)),
        ]),
      ),
    ),
  };
}

function statementDocument(statement: Statement): JsonObject {
  const { principals, notPrincipals, conditions } = statement;
  const asLists = (sets: { readonly [key: string]: Members }) => mapMembers(sets, (set) => oneOrList(set as Members));
  return given({
    Sid: statement.sid,
    Effect: statement.effect,
    Principal: asLists(principals),
    NotPrincipal: asLists(notPrincipals),
    Action: oneOrList(statement.actions),
    NotAction: oneOrList(statement.notActions),
    Resource: oneOrList(statement.resources),
    NotResource: oneOrList(statement.notResources),
    Condition: mapMembers(conditions, (keys) => asLists(keys as { readonly [key: string]: Members })),
  }) as JsonObject;
}

/** `*` alone means everybody, as `{ AWS: * }` does in a policy of a resource. */
function principalsOf(principal: Json | undefined): Principals {
  if (principal === '*') return { AWS: membersOf(['*']) };
  return mapMembers(principal, (list) => membersOf(stringsIn(list as Json).map(normalPrincipal)));
}

/** IAM gives back an account's id as the ARN of its root. */
function normalPrincipal(principal: string): string {
  return /^arn:[^:]+:iam::(\d{12}):root$/.exec(principal)?.[1] ?? principal;
}

/** The service's name in lower case: AWS itself writes both `SNS:Publish` and `sns:Publish`. */
function normalAction(action: string): string {
  return action.replace(/^[^:]+:/, (service) => service.toLowerCase());
}

/** Condition keys do not mind case; AWS itself writes both `AWS:SourceOwner` and `aws:SourceArn`. */
function normalKey(key: string): string {
  return key.replace(/^aws:/i, 'aws:');
}

function listIn(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Numbers and booleans as the text that IAM takes them for. */
function stringsIn(value: Json | undefined): readonly string[] {
  return listIn(value).map(String);
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function oneOrList(set: Members): string | readonly string[] {
  const list = listOf(set);
  return list.length === 1 ? (list[0] as string) : list;
}

function mapMembers<T extends Json>(
  value: Json | undefined,
  change: (member: Json) => T,
): { readonly [key: string]: T } {
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([key, member]) => [key, change(member)]));
}
